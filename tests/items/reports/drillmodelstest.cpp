// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/roles.h"
#include "reports/agentdaymodel.h"
#include "reports/reportcallmodel.h"
#include "support/modelcheck.h"

#include <QSignalSpy>
#include <QSortFilterProxyModel>

#include <catch2/catch.hpp>

#include <random>

using namespace banzhang;
using namespace banzhang::test;

namespace {

AgentDayLine line(int day, int agent, int answered)
{
    AgentDayLine made;
    made.agentId = AgentId(agent);
    made.agentNo = QString::number(1000 + agent);
    made.name = QStringLiteral("Agent %1").arg(agent);
    made.team = QStringLiteral("Sales");
    made.day = QDate(2026, 11, day);
    made.answered = answered;
    made.talkSeconds = 3600LL + answered;
    return made;
}

ReportCall call(int number, CallSound sound = CallSound::Recorded)
{
    ReportCall made;
    made.key = {1, QStringLiteral("c%1").arg(number), QStringLiteral("k%1").arg(number)};
    made.startedAt = QDateTime(QDate(2026, 11, 10), QTime(1, 0), Qt::UTC).addSecs(number);
    made.agentNo = QStringLiteral("1001");
    made.direction = QStringLiteral("in");
    made.channel = QStringLiteral("call");
    made.seconds = number;
    made.sound = sound;
    return made;
}

QString isoDay(const QDate &day)
{
    return day.toString(Qt::ISODate);
}

QString isoMoment(const QDateTime &moment)
{
    return moment.toString(Qt::ISODate);
}

}

TEST_CASE("an empty list of days or calls is a valid model with a head for every column")
{
    AgentDayModel days(isoDay);
    ReportCallModel calls(isoMoment);
    ModelCheck checkDays(&days);
    ModelCheck checkCalls(&calls);
    for (const QAbstractItemModel *model :
         std::initializer_list<QAbstractItemModel *>{&days, &calls}) {
        CHECK(model->rowCount() == 0);
        for (int column = 0; column < model->columnCount(); ++column)
            CHECK_FALSE(model->headerData(column, Qt::Horizontal).toString().isEmpty());
        CHECK(model->headerData(model->columnCount(), Qt::Horizontal).isNull());
    }
}

TEST_CASE("days stand by day and number, their figures sort as numbers")
{
    AgentDayModel days(isoDay);
    ModelCheck check(&days);
    QSortFilterProxyModel order;
    order.setSourceModel(&days);
    ModelCheck checkOrder(&order);
    order.setSortRole(SortRole);
    order.sort(AgentDayModel::Answered);
    days.replace({line(11, 1, 100), line(10, 2, 9), line(10, 1, 20)});
    CHECK(days.index(0, AgentDayModel::AgentNo).data().toString() == u"1001");
    CHECK(days.index(0, AgentDayModel::Day).data().toString() == u"2026-11-10");
    CHECK(days.index(0, AgentDayModel::Talk).data().toString() == u"1:00:20");
    CHECK(order.index(0, AgentDayModel::Answered).data().toString() == u"9");
    CHECK(order.index(2, AgentDayModel::Answered).data().toString() == u"100");
    QSignalSpy changed(&days, &QAbstractItemModel::dataChanged);
    days.replace({line(11, 1, 100), line(10, 2, 9), line(10, 1, 20)});
    CHECK(changed.isEmpty());
    days.replace({});
    CHECK(days.rowCount() == 0);
}

TEST_CASE("a call says in its tip how it is heard, and nothing to who may not hear it")
{
    ReportCallModel calls(isoMoment);
    ModelCheck check(&calls);
    calls.replace({call(1), call(2, CallSound::None), call(3, CallSound::NotForReader)});
    const auto tip = [&](int row) { return calls.index(row, 0).data(Qt::ToolTipRole); };
    const auto word = [&](int row) {
        return calls.index(row, ReportCallModel::Recording).data().toString();
    };
    CHECK(tip(0).toString().contains(u"Enter"));
    CHECK(word(0) == u"Recorded");
    CHECK(tip(1).toString() == u"This call has no recording");
    CHECK(word(1) == u"None");
    CHECK(tip(2).isNull());
    CHECK(word(2) == QStringLiteral("—"));
    CHECK(calls.index(1, ReportCallModel::Length).data(SortRole).toInt() == 2);
}

TEST_CASE("lists behind figures come and go at random under the model tester")
{
    std::mt19937 random(7);
    AgentDayModel days(isoDay);
    ReportCallModel calls(isoMoment);
    ModelCheck checkDays(&days);
    ModelCheck checkCalls(&calls);
    for (int round = 0; round < 200; ++round) {
        std::vector<AgentDayLine> lines;
        std::vector<ReportCall> made;
        for (int i = 1; i <= 12; ++i) {
            if (random() % 2 == 0)
                lines.push_back(line(1 + i % 3, i, int(random() % 3)));
            if (random() % 2 == 0)
                made.push_back(call(i, CallSound(random() % 3)));
        }
        const size_t dayCount = lines.size();
        const size_t callCount = made.size();
        days.replace(std::move(lines));
        calls.replace(std::move(made));
        REQUIRE(size_t(days.rowCount()) == dayCount);
        REQUIRE(size_t(calls.rowCount()) == callCount);
    }
}
