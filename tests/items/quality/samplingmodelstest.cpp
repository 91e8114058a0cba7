// SPDX-License-Identifier: GPL-3.0-or-later
#include "quality/planmodel.h"
#include "quality/qualitylogdesk.h"
#include "quality/samplewords.h"
#include "support/modelcheck.h"

#include <QRandomGenerator>
#include <QSignalSpy>
#include <QSortFilterProxyModel>

#include <catch2/catch.hpp>

using namespace banzhang;
using namespace banzhang::test;

namespace {

SamplePick pick(qint64 id, int seconds, PickState state = PickState::Open)
{
    SamplePick one;
    one.id = PickId(id);
    one.at = QDateTime(QDate(2026, 11, 20), QTime(2, 42, 17), Qt::UTC);
    one.agentNo = QStringLiteral("1001");
    one.agent = QStringLiteral("Wang");
    one.seconds = seconds;
    one.state = state;
    one.detail = QStringLiteral("407 s > 360 s");
    return one;
}

SampleProgress line(qint64 id, int needed, int done)
{
    SampleProgress one;
    one.id = id;
    one.no = QString::number(1000 + id);
    one.name = QStringLiteral("Agent");
    one.needed = needed;
    one.picked = needed;
    one.done = done;
    return one;
}

}

TEST_CASE("a plan says in plain words what it will do")
{
    SamplingPlan plan;
    plan.quantity = 2;
    plan.filter.secondsFrom = 30;
    plan.filter.isUnscored = true;
    CHECK(planSentence(plan) == u"Every agent: 2 a week, at least 30 s long, not scored yet.");
    plan.isShare = true;
    plan.atLeast = 1;
    plan.period = SamplePeriod::Day;
    plan.each = SampleEach::Queue;
    plan.reason = SampleReason::TooLong;
    plan.filter = {};
    CHECK(planSentence(plan) == u"Every queue: 2% a day, at least 1, Too long.");
    plan.filter.hourFrom = 22;
    plan.filter.hourTo = 6;
    CHECK(planSentence(plan).contains(u"22:00 to 6:00 of the next day"));
    plan.filter.hourTo.reset();
    CHECK(planSentence(plan).contains(u"22:00 to 24:00"));
    CHECK(reasonWordOfCode(QString()) == u"Own choice");
}

TEST_CASE("planned against done shows what remains and sorts by numbers") // S9
{
    ProgressModel model;
    const ModelCheck check(&model);
    QSortFilterProxyModel order;
    order.setSourceModel(&model);
    order.setSortRole(SortRole);
    const ModelCheck proxyCheck(&order);
    model.replace({line(1, 10, 2), line(2, 2, 2), line(3, 0, 0)});
    CHECK(picture(model)
          == QStringList{QStringLiteral("1001 Agent||10|10|2|8|0|0|20%"),
                         QStringLiteral("1002 Agent||2|2|2|0|0|0|100%"),
                         QStringLiteral("1003 Agent||0|0|0|0|0|0|100%")});
    order.sort(ProgressModel::Remaining, Qt::DescendingOrder);
    CHECK(order.index(0, 0).data().toString() == u"1001 Agent");
    QSignalSpy changes(&model, &QAbstractItemModel::dataChanged);
    model.replace({line(1, 10, 2), line(2, 2, 2), line(3, 0, 0)});
    CHECK(changes.isEmpty());
    for (int column = 0; column < ProgressModel::ColumnCount; ++column)
        CHECK_FALSE(model.headerData(column, Qt::Horizontal, Qt::DisplayRole).toString().isEmpty());
}

TEST_CASE("picks stay whole through any changes, skipped ones grow quiet") // S7
{
    PickModel model;
    model.setSiteOffset(8 * 3600);
    const ModelCheck check(&model);
    QSortFilterProxyModel order;
    order.setSourceModel(&model);
    order.setSortRole(SortRole);
    order.sort(PickModel::Length);
    const ModelCheck proxyCheck(&order);
    model.replace({pick(1, 407), pick(2, 20, PickState::Skipped)});
    CHECK(model.index(0, PickModel::At).data().toString() == u"11-20 10:42:17");
    CHECK(model.index(0, PickModel::Detail).data().toString() == u"407 s > 360 s");
    CHECK(model.index(1, 0).data(QuietRole).toBool());
    CHECK(order.index(0, PickModel::Length).data(SortRole).toInt() == 20);
    QRandomGenerator random(3);
    for (int round = 0; round < 500; ++round) {
        std::vector<SamplePick> picks;
        for (qint64 id = 1; id < 12; ++id) {
            if (random.bounded(3) > 0)
                picks.push_back(pick(id, random.bounded(600), PickState(random.bounded(4))));
        }
        model.replace(picks);
        REQUIRE(model.rows() == picks);
    }
    model.replace({});
    CHECK(model.rowCount() == 0);
}

TEST_CASE("a late log is marked, an unread one too") // #98
{
    QualityLogModel model;
    const ModelCheck check(&model);
    QualityLog log;
    log.id = LogId(1);
    log.day = QDate(2026, 11, 20);
    log.sentAt = QDateTime(QDate(2026, 11, 20), QTime(17, 0), Qt::UTC);
    log.isLate = true;
    log.isForMe = true;
    log.content.done = 37;
    log.content.target = 60;
    model.setSiteOffset(8 * 3600);
    model.replace({log});
    CHECK(picture(model) == QStringList{QStringLiteral("2026-11-20||37/60|11-21 01:00 late|new")});
    CHECK(model.index(0, QualityLogModel::Sent).data(AlarmRole).toInt() == 1);
    log.receivedAt = log.sentAt.addSecs(60);
    model.replace({log});
    CHECK(model.index(0, QualityLogModel::Received).data().toString() == u"11-21 01:01");
}
