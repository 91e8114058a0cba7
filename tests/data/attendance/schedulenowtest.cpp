// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/attendancecentre.h"

#include <catch2/catch.hpp>

using namespace banzhang;
using namespace banzhang::test;

namespace {

// Agents of teams 1 and 2; the first has a shift of this hour with a break in it, whatever the
// hour is, and the third one leave.
struct Floor : AttendanceCentre
{
    Floor()
    {
        addAgents(3);
        run("INSERT INTO shift_type (code, name) VALUES ('now', 'now');"
            "INSERT INTO shift_version (shift_type_id, effective) SELECT shift_type_id, '(,)' FROM"
            " shift_type WHERE code = 'now';"
            "INSERT INTO shift_segment SELECT v.shift_version_id, s.position, s.kind, s.from_s,"
            " s.until_s FROM shift_version v JOIN shift_type USING (shift_type_id), (VALUES (1,"
            " 'work', 0, 43200), (2, 'unpaid_break', 43200, 45000), (3, 'work', 45000, 86400)) s"
            " (position, kind, from_s, until_s) WHERE code = 'now'");
    }
    [[nodiscard]] QByteArray today()
    {
        Rows row = owner.execute("SELECT site_day(now())::text AS day");
        row.next();
        return row.text("day").toLatin1();
    }
    [[nodiscard]] ScheduleBoard seenBy(const QString &login) const
    {
        Connection connection = database.connect(login);
        return AttendanceStore().schedules(connection);
    }
};

}

TEST_CASE("L8: the roster of now has every part of a shift, leave, and who is tolerated how long")
{
    Floor floor;
    floor.addShift("1001", floor.today(), "now");
    floor.run("INSERT INTO excused_span (agent_id, during, kind, source) SELECT agent_id,"
              " tstzrange(now() - interval '1 h', now() + interval '1 h'), 'leave', 'test' FROM"
              " agent WHERE agent_no = '1003'");
    const ScheduleBoard board = floor.seenBy(floor.manager);
    REQUIRE(board.spans.size() == 2);
    const std::vector<ScheduledSpan> &spans = board.spans.value(AgentId{1});
    REQUIRE(spans.size() == 3);
    CHECK(spans[0].kind == Scheduled::Work);
    CHECK(spans[0].from.secsTo(spans[0].until) == 43200);
    CHECK(spans[1].kind == Scheduled::Break);
    CHECK(spans[1].from.secsTo(spans[1].until) == 1800);
    CHECK(spans[2].from == spans[1].until);
    CHECK(board.spans.value(AgentId{3}).front().kind == Scheduled::Excused);
    CHECK(board.teams == QSet<TeamId>{TeamId{1}});
    // The grace of off post as it is in force, whatever else the house has.
    Rows row = floor.owner.execute("SELECT grace_s FROM rule_version WHERE code = 'off_post'");
    row.next();
    CHECK(board.toleranceSeconds == int(row.integer("grace_s")));
    CHECK(board.toleranceSeconds > 0);
}

TEST_CASE("L8: a cancelled shift is none, and a leader sees his own team's roster alone")
{
    Floor floor;
    const qint64 shift = floor.addShift("1001", floor.today(), "now");
    CHECK(floor.seenBy(floor.leader).spans.size() == 1);
    // Neither does he of whom the team was taken away.
    floor.run("UPDATE team_leader SET during = '[2000-01-01,2001-01-01)'");
    CHECK(floor.seenBy(floor.leader).spans.isEmpty());
    const QString inspector = floor.staff("inspector");
    CHECK(floor
              .tryAs(inspector,
                     [](Connection &connection) { (void)AttendanceStore().schedules(connection); })
              .kind
          == ProblemKind::Denied);
    floor.run("UPDATE shift_instance SET cancelled_at = now(), cancelled_by = 1, cancelled_why = "
              "'x' WHERE shift_instance_id = "
              + QByteArray::number(shift));
    CHECK(floor.seenBy(floor.manager).spans.isEmpty());
    CHECK(floor.seenBy(floor.manager).teams.isEmpty());
}
