// SPDX-License-Identifier: GPL-3.0-or-later
#include "attendance/rosterdesk.h"
#include "attendance/fairnessmodel.h"
#include "attendance/rostergridmodel.h"
#include "attendance/rosternotemodel.h"
#include "db/dbworker.h"
#include "support/modelcheck.h"
#include "support/rostercentre.h"

#include <QSignalSpy>
#include <QTest>

#include <catch2/catch.hpp>

using namespace banzhang;
using namespace banzhang::test;

namespace {

// One scheduler's desk.
struct Desk
{
    std::unique_ptr<DbWorker> worker;
    std::unique_ptr<RosterDesk> desk;

    Desk(const RosterCentre &centre, const QString &login)
        : worker(std::make_unique<DbWorker>(centre.database.target(login), QStringLiteral("test"))),
          desk(std::make_unique<RosterDesk>(*worker, RosterRights{true, true}))
    {
        QSignalSpy loaded(desk.get(), &RosterDesk::loaded);
        desk->show(centre.monday, {TeamId(1)});
        REQUIRE(loaded.wait(8000));
    }
    ~Desk()
    {
        desk.reset();
        worker.reset();
    }
    [[nodiscard]] bool settles() const
    {
        return QTest::qWaitFor([this] { return !desk->draft().isDirty() && !desk->isSaving(); },
                               8000);
    }
    void put(int person, int day, char letter) const
    {
        desk->set({{{0, person, day}, RosterCentre::cellOf(letter)}});
    }
};

QString letter(const RosterCell &cell, QDate, const ShiftBook &book)
{
    const ShiftType *type = book.find(cell.shift);
    return type ? type->code : cell.kind == PlanKind::Rest ? QStringLiteral("R") : QString();
}

}

TEST_CASE("steps save themselves, are undone and done again, and what is undone is saved too")
{
    RosterCentre centre;
    Desk mine(centre, centre.scheduler);
    mine.put(0, 0, 'E');
    mine.desk->set(
        {{{0, 1, 0}, RosterCentre::cellOf('L')}, {{0, 1, 1}, RosterCentre::cellOf('R')}});
    CHECK(mine.desk->draft().canUndo());
    REQUIRE(mine.settles());
    TeamRoster saved = centre.rosterOf(centre.monday);
    CHECK(saved.people[0].days[0] == RosterCentre::cellOf('E'));
    CHECK(saved.people[1].days[1] == RosterCentre::cellOf('R'));
    mine.desk->undo();
    CHECK(mine.desk->sheet().teams[0].people[1].days[0] == RosterCell{});
    REQUIRE(mine.settles());
    CHECK(centre.rosterOf(centre.monday).people[1].days[1] == RosterCell{});
    mine.desk->redo();
    mine.desk->undo();
    mine.desk->undo();
    CHECK_FALSE(mine.desk->draft().canUndo());
    CHECK(mine.desk->draft().canRedo());
    mine.put(2, 2, 'L');
    CHECK_FALSE(mine.desk->draft().canRedo());
    REQUIRE(mine.settles());
    CHECK(centre.rosterOf(centre.monday).people[0].days[0] == RosterCell{});
}

TEST_CASE("nothing is planned for a leaver's or a stranger's day")
{
    RosterCentre centre;
    centre.run("UPDATE agent SET left_on = '"
               + centre.monday.addDays(3).toString(Qt::ISODate).toLatin1()
               + "' WHERE agent_id = 1");
    Desk mine(centre, centre.scheduler);
    mine.put(0, 3, 'E');
    CHECK_FALSE(mine.desk->draft().canUndo());
    mine.put(0, 2, 'E');
    CHECK(mine.desk->draft().canUndo());
}

TEST_CASE("checks, coverage and what would be follow each step") // #7, R7
{
    RosterCentre centre;
    Connection by = centre.database.connect(centre.scheduler);
    centre.plans.saveNeeds(by, {TeamId(1), {}, {}, false}, {{1, 16, 1}});
    Desk mine(centre, centre.scheduler);
    const auto kinds = [&] {
        int reasons = 0;
        for (const RosterCheck &check : mine.desk->checks())
            reasons += check.kind == RosterCheckKind::RestDays ? 1 : 0;
        return reasons;
    };
    for (int day = 0; day < 7; ++day)
        mine.put(0, day, 'E');
    CHECK(kinds() == 1);
    mine.put(0, 3, 'R');
    CHECK(kinds() == 0);
    CHECK(mine.desk->coverage()[0][16].colour() == CoverColour::Ok);
    const WeekCoverage other = mine.desk->coverageWith({{{0, 0, 0}, RosterCentre::cellOf('L')}});
    CHECK(other[0][16].missing() == 1);
    CHECK(mine.desk->coverage()[0][16].missing() == 0);
    CHECK(mine.desk->teamOf(AgentId(3)) == 0);
}

TEST_CASE("two who edit one week: what only one changed is merged, what both changed is asked")
{
    RosterCentre centre;
    centre.save(centre.monday, {"EEEEREE", "LLLLRLL"});
    Desk mine(centre, centre.scheduler);
    Desk theirs(centre, centre.manager);
    QSignalSpy merged(mine.desk.get(), &RosterDesk::merged);
    QSignalSpy clashed(mine.desk.get(), &RosterDesk::clashed);
    theirs.put(0, 0, 'L');
    theirs.put(1, 6, 'R');
    REQUIRE(theirs.settles());
    mine.put(0, 0, 'N'); // both
    mine.put(1, 0, 'E'); // only I
    mine.desk->saveNow();
    REQUIRE(clashed.wait(8000));
    REQUIRE(merged.count() == 1);
    CHECK(merged.first().at(0).toInt() == 1);
    CHECK(merged.first().at(1).toString() == u"manager");
    const auto clashes = clashed.first().at(0).value<std::vector<RosterClash>>();
    REQUIRE(clashes.size() == 1);
    CHECK(clashes[0]
          == RosterClash{{0, 0, 0}, RosterCentre::cellOf('N'), RosterCentre::cellOf('L')});
    mine.put(2, 2, 'E'); // held until it is settled
    CHECK(mine.desk->sheet().teams[0].people[2].days[2] == RosterCell{});
    mine.desk->settle(clashes, {true});
    REQUIRE(mine.settles());
    const TeamRoster saved = centre.rosterOf(centre.monday);
    CHECK(saved.people[0].days[0] == RosterCentre::cellOf('N'));
    CHECK(saved.people[1].days[0] == RosterCentre::cellOf('E'));
    CHECK(saved.people[1].days[6] == RosterCentre::cellOf('R')); // theirs is not lost
}

TEST_CASE("who only looks sees the others' steps, one's own history stays after one's own saving")
{
    RosterCentre centre;
    Desk mine(centre, centre.scheduler);
    Desk theirs(centre, centre.manager);
    mine.desk->follow();
    theirs.put(0, 0, 'L');
    REQUIRE(QTest::qWaitFor(
        [&] { return mine.desk->sheet().teams[0].people[0].days[0].kind == PlanKind::Shift; },
        8000));
    mine.put(1, 1, 'E');
    REQUIRE(mine.settles());
    QTest::qWait(400); // the own notification is read again
    CHECK(mine.desk->draft().canUndo());
    CHECK(mine.desk->sheet().teams[0].people[1].days[1] == RosterCentre::cellOf('E'));
}

TEST_CASE("last week is one step, publishing saves first and says what it made")
{
    RosterCentre centre;
    centre.save(centre.monday.addDays(-7), {"EEEEREE", "LLLRLLL", "REEEELL", "EERTEEE"});
    Desk mine(centre, centre.scheduler);
    QSignalSpy copied(mine.desk.get(), &RosterDesk::copied);
    mine.desk->copyLastWeek();
    REQUIRE(copied.wait(8000));
    CHECK(mine.desk->sheet().teams[0].people[3].days[3] == RosterCentre::cellOf('T'));
    mine.desk->undo();
    CHECK(mine.desk->sheet().teams[0].people[3].days[3] == RosterCell{});
    mine.desk->redo();
    QSignalSpy published(mine.desk.get(), &RosterDesk::published);
    mine.desk->publish({});
    REQUIRE(published.wait(8000));
    CHECK(published.first().at(0).value<PublishOutcome>().shiftsMade == 24);
    REQUIRE(QTest::qWaitFor(
        [&] { return mine.desk->sheet().teams[0].state == RosterState::Published; }, 8000));
    CHECK(unpublishedCells(mine.desk->sheet().teams[0]) == 0);
    mine.put(0, 0, 'L');
    CHECK(unpublishedCells(mine.desk->sheet().teams[0]) == 1);
    REQUIRE(mine.settles());
    QSignalSpy loaded(mine.desk.get(), &RosterDesk::loaded);
    mine.desk->discard();
    REQUIRE(loaded.wait(8000));
    CHECK(mine.desk->sheet().teams[0].people[0].days[0] == RosterCentre::cellOf('E'));
    CHECK(mine.desk->sheet().teams[0].state == RosterState::Published);
}

TEST_CASE("what publishing refuses is told by its rule, and the draft stays")
{
    RosterCentre centre;
    centre.save(centre.monday, {"EEEEEEE"});
    Desk mine(centre, centre.scheduler);
    QSignalSpy failed(mine.desk.get(), &RosterDesk::failed);
    mine.desk->publish({});
    REQUIRE(failed.wait(8000));
    CHECK(failed.first().at(0).value<Problem>().constraint == u"roster_reason");
    CHECK(mine.desk->sheet().teams[0].people[0].days[6] == RosterCentre::cellOf('E'));
}

TEST_CASE("turning to another week saves what is not saved before")
{
    RosterCentre centre;
    Desk mine(centre, centre.scheduler);
    mine.put(0, 0, 'E');
    QSignalSpy loaded(mine.desk.get(), &RosterDesk::loaded);
    mine.desk->show(centre.monday.addDays(7), {TeamId(1)});
    REQUIRE(loaded.wait(8000));
    CHECK(mine.desk->sheet().monday == centre.monday.addDays(7));
    CHECK(centre.rosterOf(centre.monday).people[0].days[0] == RosterCentre::cellOf('E'));
}

TEST_CASE("the grid has a row for each team and person, is folded, and tells what changes")
{
    RosterCentre centre;
    centre.save(centre.monday, {"EEEEREE", "LLL"
                                           "NRL."});
    Connection by = centre.database.connect(centre.scheduler);
    RosterSheet sheet = centre.rosters.load(by, centre.monday, {TeamId(1), TeamId(2)});
    std::vector<RosterCheck> checks{
        {RosterCheckKind::MinRest, CheckSeverity::Warning, AgentId(2), centre.monday, 1},
        {RosterCheckKind::RestDays, CheckSeverity::Reason, AgentId(1), {}, 0}};
    RosterGridModel grid(letter);
    ModelCheck check(&grid);
    grid.begin(sheet, checks);
    CHECK(picture(grid)
          == QStringList{
              QStringLiteral("Sales one||||||||"),
              QString::fromUtf8("1034 邓超群|48|E|E|E|E|R|E|E"),
              QString::fromUtf8("1035 许晴|36|L|L|L|N|R|L|"),
              QString::fromUtf8("1036 傅晓东|0|||||||"), QString::fromUtf8("1037 沈梦|0|||||||"),
              QStringLiteral("Sales two||||||||"), QString::fromUtf8("1038 钱莹|0|||||||"),
              QString::fromUtf8("1039 汤敏|0|||||||")});
    CHECK(grid.index(1, 0).data(AlarmRole) == 2);
    CHECK(grid.index(2, RosterGridModel::FirstDay).data(AlarmRole) == 1);
    grid.fold(0, true);
    CHECK(grid.rowCount() == 4);
    CHECK(grid.indexOf(AgentId(2), centre.monday.addDays(2)).row() == 2); // unfolds
    CHECK(grid.rowCount() == 8);
    QSignalSpy changed(&grid, &QAbstractItemModel::dataChanged);
    sheet.teams[0].people[1].days[6] = RosterCentre::cellOf('E');
    grid.tell({{0, 1, 6}});
    REQUIRE(changed.count() == 1);
    CHECK(changed.first().at(0).toModelIndex().row() == 2);
    CHECK(grid.index(2, RosterGridModel::FirstDay + 6).data().toString() == u"E");
    CHECK(grid.peopleOnDay(6) == 2);
    CHECK_FALSE(grid.placeAt(grid.index(0, 4)));
    grid.fold(5, true);
    grid.renew();
    check.verify();
}

TEST_CASE("notes and fairness are told in models that hold")
{
    RosterNoteModel notes;
    ModelCheck checkNotes(&notes);
    notes.replace(
        {{CheckSeverity::Reason, QStringLiteral("a"), QStringLiteral("b"), AgentId(3), {}}});
    QSignalSpy reset(&notes, &QAbstractItemModel::modelReset);
    notes.replace(
        {{CheckSeverity::Reason, QStringLiteral("a"), QStringLiteral("b"), AgentId(3), {}}});
    CHECK(reset.count() == 0);
    CHECK(notes.index(0).data(AlarmRole) == 2);
    CHECK(notes.index(0).data(ReasonRole).toString() == u"b");
    FairnessModel fairness;
    ModelCheck checkFairness(&fairness);
    RosterSheet sheet;
    sheet.teams.resize(1);
    for (int i = 1; i <= 2; ++i) {
        RosterPerson person;
        person.id = AgentId(i);
        person.no = QString::number(i);
        sheet.teams[0].people.push_back(person);
    }
    sheet.fairness = {{AgentId(2), 10, 3, 1, 7200, 4}};
    fairness.show(sheet);
    CHECK(picture(fairness)
          == QStringList{QStringLiteral("1 |0|0|0.0|0"), QStringLiteral("2 |3|1|2.0|4")});
    sheet.teams[0].people.pop_back();
    fairness.show(sheet);
    CHECK(fairness.rowCount() == 1);
    checkNotes.verify();
    checkFairness.verify();
}
