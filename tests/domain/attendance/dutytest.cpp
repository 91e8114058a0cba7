// SPDX-License-Identifier: GPL-3.0-or-later
#include "attendance/dutyrotation.h"
#include "attendance/inspection.h"

#include <catch2/catch.hpp>

#include <QHash>

using namespace banzhang;

namespace {

const QDate monday(2026, 11, 23);
const QDateTime before(QDate(2026, 11, 22), QTime(0, 0), Qt::UTC);

// So many people of two teams on every day at 07:50, and areas 1 …
DutyWeek weekOf(int people, int areas)
{
    DutyWeek week;
    week.from = monday;
    week.areas.reserve(size_t(areas));
    for (int area = 1; area <= areas; ++area)
        week.areas.push_back({area, QString::number(area), {}, area, false});
    for (int day = 0; day < 7; ++day) {
        for (int agent = 1; agent <= people; ++agent) {
            DutyShift shift;
            shift.on = monday.addDays(day);
            shift.agentId = agent;
            shift.agentNo = QString::number(1000 + agent);
            shift.teamId = 1 + agent % 2;
            shift.begins = QDateTime(shift.on, QTime(7, 50), Qt::UTC);
            week.shifts.push_back(shift);
        }
    }
    return week;
}

RedoTask taskDue(const QDateTime &due)
{
    RedoTask task;
    task.dueAt = due;
    return task;
}

}

TEST_CASE("duty goes round: everybody as often as everybody else, nobody twice a day")
{
    const DutyWeek week = weekOf(7, 3); // 21 duties among seven
    const auto cells = rotatedDuties(week, 0, before);
    REQUIRE(cells.size() == 21);
    QHash<qint64, int> times;
    QHash<QPair<QDate, qint64>, int> aDay;
    for (const DutyCell &cell : cells) {
        ++times[cell.agentId];
        CHECK(++aDay[{cell.on, cell.agentId}] == 1);
    }
    for (const int count : times)
        CHECK(count == 3);
    CHECK(rotatedDuties(week, 0, before) == cells); // the same again
}

TEST_CASE("who had duty least in the weeks before comes first, then who had it longest ago")
{
    DutyWeek week = weekOf(3, 1);
    week.loads = {
        {1, 4, monday.addDays(-1)}, {2, 2, monday.addDays(-3)}, {3, 2, monday.addDays(-9)}};
    const auto people = dutyCandidates(week, monday, 0, before);
    REQUIRE(people.size() == 3);
    CHECK(people[0].agentId == 3);
    CHECK(people[1].agentId == 2);
    CHECK(people[2].agentId == 1);
    CHECK(dutyCandidates(week, monday, 1, before).size() == 1); // of the team
}

TEST_CASE("rotation fills what is empty, of those whose shift is still to come")
{
    DutyWeek week = weekOf(2, 2);
    Duty standing;
    standing.areaId = 1;
    standing.on = monday;
    standing.agentId = 2;
    week.duties.push_back(standing);
    week.areas[1].isRetired = true;
    const QDateTime wednesday(monday.addDays(2), QTime(7, 50), Qt::UTC); // has begun just now
    const auto cells = rotatedDuties(week, 0, wednesday);
    REQUIRE(cells.size() == 4); // Thursday to Sunday, one area
    for (const DutyCell &cell : cells) {
        CHECK(cell.on > monday.addDays(2));
        CHECK(cell.areaId == 1);
    }
    CHECK(rotatedDuties(weekOf(0, 2), 0, before).empty());
    CHECK(rotatedDuties(weekOf(1, 2), 0, before).size() == 7); // one person, one area a day
}

TEST_CASE("#5 faults under one rule cost once, others each by its own")
{
    const auto item = [](qint64 id, const char *rule, qint64 fen, bool redo) {
        InspectionItem one;
        one.id = id;
        one.ruleCode = QLatin1String(rule);
        one.isInForce = true;
        one.amountFen = fen;
        one.points = 1;
        one.needsRedo = redo;
        return one;
    };
    std::vector<InspectionItem> items{item(1, "bad_clean", 500, true),
                                      item(2, "bad_clean", 500, true),
                                      item(3, "conduct_desk", 200, false)};
    CHECK(costOf(items, {{1, true, {}}, {2, true, {}}}, true) == InspectionCost{1, 500, 1, true});
    CHECK(costOf(items, {{1, false, {}}, {3, true, {}}}, true) == InspectionCost{1, 200, 1, false});
    CHECK(costOf(items, {{1, true, {}}, {3, true, {}}, {9, true, {}}}, true)
          == InspectionCost{2, 700, 2, true});
    CHECK(costOf(items, {{1, true, {}}}, false) == InspectionCost{});
    items[2].isInForce = false;
    CHECK(costOf(items, {{3, true, {}}}, true) == InspectionCost{});
}

TEST_CASE("work to be done again is open to its due second, then overdue, then to be looked at")
{
    const QDateTime due(monday, QTime(10, 0), Qt::UTC);
    RedoTask task = taskDue(due);
    CHECK(stageOf(task, due) == RedoStage::Open);
    CHECK(secondsLeft(task, due.addSecs(-90)) == 90);
    CHECK(stageOf(task, due.addSecs(1)) == RedoStage::Overdue);
    CHECK(secondsLeft(task, due.addSecs(1)) == -1);
    task.doneAt = due.addSecs(60);
    CHECK(stageOf(task, due.addSecs(99)) == RedoStage::ToRecheck);
    CHECK(secondsLeft(task, due.addSecs(99)) == 0);
    task.recheckedAt = due.addSecs(120);
    CHECK(stageOf(task, due) == RedoStage::Failed);
    task.isPassed = true;
    CHECK(stageOf(task, due) == RedoStage::Passed);
}

TEST_CASE("a duty is planned, due, done, or skipped")
{
    const QDateTime begins(monday, QTime(7, 50), Qt::UTC);
    Duty duty;
    duty.begins = begins;
    CHECK(stateOf(duty, begins.addSecs(-1)) == DutyState::Planned);
    CHECK(stateOf(duty, begins) == DutyState::Due);
    duty.isSettled = true;
    CHECK(stateOf(duty, begins) == DutyState::Settled);
    duty.doneAt = begins;
    CHECK(stateOf(duty, begins) == DutyState::Done);
    duty.doneAt = {};
    duty.isSkipped = true;
    CHECK(stateOf(duty, begins) == DutyState::Skipped);
}
