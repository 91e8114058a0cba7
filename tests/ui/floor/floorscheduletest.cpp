// SPDX-License-Identifier: GPL-3.0-or-later
#include "attendance/scheduledesk.h"
#include "liveboard.h"

#include <QHelpEvent>
#include <QToolTip>

using namespace banzhang;
using namespace banzhang::test;

namespace {

// 1001 to 1004 have a shift of all day; 1003 is in the tenth minute of a pause.
struct RosterBoard : LiveBoard
{
    ScheduleDesk desk{worker};

    RosterBoard()
    {
        fill();
        run("INSERT INTO shift_type (code, name) VALUES ('all', 'all');"
            "INSERT INTO shift_version (shift_type_id, effective) SELECT shift_type_id, '(,)' FROM"
            " shift_type WHERE code = 'all';"
            "INSERT INTO shift_segment SELECT v.shift_version_id, 1, 'work', 0, 172800 FROM"
            " shift_version v JOIN shift_type USING (shift_type_id) WHERE code = 'all'");
    }
    void roster(const QByteArray &agents)
    {
        run("INSERT INTO shift_instance (agent_id, team_id, on_date, kind, shift_version_id,"
            " starts_at, ends_at, origin) SELECT agent_id, 1, site_day(now()), 'shift',"
            " shift_version_id, site_midnight(site_day(now())), site_midnight(site_day(now()) + 2),"
            " 'overtime' FROM agent, shift_version v JOIN shift_type USING (shift_type_id) WHERE"
            " code = 'all' AND agent_no IN ("
            + agents + ")");
    }
    [[nodiscard]] bool shows(int row, const std::string &begin)
    {
        return QTest::qWaitFor(
            [&] { return seen(row, SeatModel::Schedule).substr(0, begin.size()) == begin; }, 8000);
    }
};

}

TEST_CASE("L8: the board says who is not where the roster has him, since when and what it means")
{
    RosterBoard board;
    board.roster("'1001', '1002', '1003', '1005'");
    board.pane.offerSchedules(board.desk);
    board.open();
    REQUIRE(board.shows(2, "to 00:00, otherwise for 10 min"));
    CHECK(board.seen(0, SeatModel::Schedule) == "to 00:00");
    REQUIRE(board.shows(4, "to 00:00, otherwise for ")); // out since midnight
    // He talks without a shift, for so short a time that it is none.
    CHECK(board.seen(3, SeatModel::Schedule) == "Off");

    // The words of its tip tell the effect.
    const QModelIndex cell = board.table().model()->index(2, SeatModel::Schedule);
    const QPoint place = board.table().visualRect(cell).center();
    QHelpEvent help(QEvent::ToolTip, place, board.table().viewport()->mapToGlobal(place));
    QCoreApplication::sendEvent(board.table().viewport(), &help);
    REQUIRE(QTest::qWaitFor([] { return QToolTip::isVisible(); }, 3000));
    CHECK(QToolTip::text().contains(QStringLiteral("One fewer than planned")));
    QToolTip::hideText();

    board.table().sortByColumn(SeatModel::Schedule, Qt::AscendingOrder);
    REQUIRE(QTest::qWaitFor([&] { return board.seen(0, SeatModel::AgentNo) == "1005"; }, 5000));
    CHECK(board.seen(1, SeatModel::AgentNo) == "1003");
}

TEST_CASE("L8: a roster that is published now is on the board, and of another day in no past")
{
    RosterBoard board;
    board.pane.offerSchedules(board.desk);
    board.open();
    REQUIRE(board.showsPeople("1001 1002 1003 1004 1005 1006"));
    CHECK(board.seen(0, SeatModel::Schedule).empty());
    board.roster("'1001'");
    board.run("SELECT pg_notify('attendance', 'roster:1')");
    REQUIRE(board.shows(0, "to 00:00"));
    CHECK(board.seen(1, SeatModel::Schedule) == "Off");
    // A punch is no news of the roster.
    QSignalSpy changed(&board.desk, &ScheduleDesk::changed);
    board.run(
        "INSERT INTO staff (staff_id, db_role, name) OVERRIDING SYSTEM VALUE VALUES (1, 'x', 'x');"
        "UPDATE shift_instance SET cancelled_at = now(), cancelled_by = 1, cancelled_why = 'x';"
        "SELECT pg_notify('attendance', 'punches')");
    CHECK_FALSE(changed.wait(1500));
    board.run("SELECT pg_notify('attendance', 'roster:1')");
    REQUIRE(changed.wait(8000));
    REQUIRE(board.shows(0, ""));
    REQUIRE(QTest::qWaitFor([&] { return board.seen(0, SeatModel::Schedule).empty(); }, 5000));
}
