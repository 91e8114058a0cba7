// SPDX-License-Identifier: GPL-3.0-or-later
#include "floor/alarmmodel.h"
#include "floor/seatmodel.h"
#include "seats.h"
#include "support/modelcheck.h"

#include <QSignalSpy>
#include <QSortFilterProxyModel>

#include <catch2/catch.hpp>

#include <random>

using namespace banzhang;
using namespace banzhang::test;

namespace {

QString word(const FloorAlarm &alarm)
{
    return codeOf(alarm.kind);
}

FloorAlarm alarm(qint64 id, int level = 1, int secondsAgo = 30)
{
    FloorAlarm made;
    made.id = AlarmId(id);
    made.kind = ThresholdKind::LongCall;
    made.agentId = AgentId(id);
    made.agentNo = QString::number(1000 + id);
    made.agent = QStringLiteral("Agent %1").arg(id);
    made.since = made.raisedAt = noon().addSecs(-secondsAgo);
    made.level = made.highest = level;
    made.amber = 60;
    made.red = 120;
    made.value = 70;
    return made;
}

std::string numbers(const QAbstractItemModel &model)
{
    QStringList list;
    for (int row = 0; row < model.rowCount(); ++row)
        list << model.index(row, AlarmModel::Who).data().toString().left(4);
    return list.join(u' ').toStdString();
}

FloorRules freeLimit(int amber, int red)
{
    Threshold threshold;
    threshold.kind = ThresholdKind::StateTime;
    threshold.state = AgentState::Available;
    threshold.amber = amber;
    threshold.red = red;
    threshold.from = noon().addDays(-1);
    return {{threshold}, {}};
}

}

TEST_CASE("alarms stand red before amber and the newest first")
{
    AlarmModel model(word);
    ModelCheck check(&model);
    model.replace({alarm(1, 1, 10), alarm(2, 2, 50), alarm(3, 2, 20), alarm(4, 1, 40)});
    CHECK(numbers(model) == "1003 1002 1001 1004");
    model.replace({alarm(1, 2, 10), alarm(2, 2, 50), alarm(4, 1, 40)});
    CHECK(numbers(model) == "1001 1002 1004");
}

TEST_CASE("the history's cells say value and limit, how long it lasted and who took it on")
{
    AlarmModel model(word);
    model.setSiteOffset(8 * 3600);
    FloorAlarm over = alarm(1, 2, 90);
    over.allowedSeconds = 600;
    over.endedAt = noon();
    over.acknowledgedBy = QStringLiteral("Zhou");
    model.replace({over});
    const auto text = [&model](int column) {
        return model.index(0, column).data().toString().toStdString();
    };
    CHECK(text(AlarmModel::Kind) == "long_call");
    CHECK(text(AlarmModel::Value) == "11:10");
    CHECK(text(AlarmModel::Limit) == "12:00");
    CHECK(text(AlarmModel::Lasted) == "01:30");
    CHECK(text(AlarmModel::Raised) == "11-20 11:58:30");
    CHECK(text(AlarmModel::TakenBy) == "Zhou");
}

TEST_CASE("a thousand random alarms come, change and go, and the model stays whole")
{
    AlarmModel model(word);
    QSortFilterProxyModel order;
    order.setSourceModel(&model);
    order.setSortRole(SortRole);
    order.sort(AlarmModel::Who);
    ModelCheck check(&model);
    ModelCheck proxyCheck(&order);
    std::mt19937 random(7);
    for (int round = 0; round < 200; ++round) {
        std::vector<FloorAlarm> alarms;
        for (int id = 1; id <= 40; ++id) {
            if (random() % 3 == 0)
                alarms.push_back(alarm(id, 1 + int(random() % 2), int(random() % 60)));
        }
        model.replace(alarms);
        REQUIRE(model.rowCount() == int(alarms.size()));
        REQUIRE(order.rowCount() == int(alarms.size()));
    }
}

TEST_CASE("a row follows its limit as the clock goes, and tells only that")
{
    SeatModel model;
    ModelCheck check(&model);
    model.setClock(noon());
    model.setFeeds({feed(1, 0)});
    model.replace({seat(1, AgentState::Available, 50), seat(2, AgentState::Talking, 500)});
    model.setRules(freeLimit(60, 70));
    const auto alarmOf = [&model](int row) {
        return model.index(row, SeatModel::Duration).data(AlarmRole).toInt();
    };
    CHECK(alarmOf(0) == 0);
    QSignalSpy changes(&model, &QAbstractItemModel::dataChanged);
    model.setClock(noon().addSecs(9));
    CHECK(changes.isEmpty());
    model.setClock(noon().addSecs(10));
    CHECK(alarmOf(0) == 1);
    CHECK(alarmOf(1) == 0);
    REQUIRE(changes.size() == 2); // the row by its first cell, and the duration
    CHECK(changes[0][2].value<QList<int>>() == QList<int>{AlarmRole});
    // What the database raised counts too; a limit that goes takes its colour along.
    model.setAlarms({{AgentId(2), 2}});
    CHECK(alarmOf(1) == 2);
    model.setRules({});
    CHECK(alarmOf(0) == 0);
    model.setAlarms({});
    CHECK(alarmOf(1) == 0);
}

TEST_CASE("a pause says its reason's name where the code is known")
{
    SeatModel model;
    model.setClock(noon());
    Seat paused = seat(1, AgentState::Paused);
    paused.pauseReason = QStringLiteral("wc");
    model.replace({paused});
    const auto reason = [&model] {
        return model.index(0, SeatModel::State).data(ReasonRole).toString().toStdString();
    };
    CHECK(reason() == "wc");
    PauseReason wc;
    wc.code = QStringLiteral("wc");
    wc.name = QStringLiteral("Washroom");
    wc.from = noon().addDays(-1);
    model.setRules({{}, {wc}});
    CHECK(reason() == "Washroom");
}
