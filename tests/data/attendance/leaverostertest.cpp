// SPDX-License-Identifier: GPL-3.0-or-later
#include "attendance/requeststore.h"
#include "support/attendancecentre.h"
#include "support/rostercentre.h"

#include <catch2/catch.hpp>

#include <QTimeZone>

#include <future>

using namespace banzhang;
using namespace banzhang::test;

namespace {

const RequestStore requests;

// What rosters do to requests, and requests to rosters.
struct Desk : RosterCentre
{
    [[nodiscard]] QDateTime at(int day, int hour) const
    {
        return QDateTime(monday.addDays(day), QTime(hour, 0), QTimeZone("Asia/Shanghai"));
    }
    [[nodiscard]] qint64 ask(int agent, const MomentSpan &during,
                             const char *kind = "personal") const
    {
        Connection mine = database.connect(leader);
        return requests.recordLeave(mine, AgentId(agent), QLatin1String(kind), during,
                                    QStringLiteral("家里有事"), QStringLiteral("邓超群"));
    }
    void grant(qint64 leave, RequestType type = RequestType::Leave) const
    {
        Connection boss = database.connect(manager);
        requests.take(boss, RequestStep::Approve, type, leave, QStringLiteral("可以"));
        Connection desk = database.connect(frontDesk);
        requests.take(desk, RequestStep::Tell, type, leave, {});
    }
    void swapMonday()
    {
        Connection mine = database.connect(leader);
        const qint64 id = requests.recordSwap(mine, shift(1, 0), QStringLiteral("看病"),
                                              QStringLiteral("邓超群"));
        requests.match(mine, id, AgentId(2), shift(2, 0), QStringLiteral("许晴"));
        grant(id, RequestType::Swap);
    }
    [[nodiscard]] qint64 shift(int agent, int day)
    {
        Rows row =
            owner.execute("SELECT shift_instance_id FROM shift_instance WHERE cancelled_at IS"
                          " NULL AND agent_id = "
                          + QByteArray::number(agent) + " AND on_date = '"
                          + monday.addDays(day).toString(Qt::ISODate).toLatin1() + "'");
        return row.next() ? row.integer("shift_instance_id") : 0;
    }
    [[nodiscard]] QDateTime excusedUntil()
    {
        Rows row = owner.execute("SELECT upper(during) AS t FROM excused_span WHERE cancelled_at IS"
                                 " NULL");
        REQUIRE(row.next());
        QDateTime until = row.dateTime("t");
        CHECK_FALSE(row.next());
        return until;
    }
    [[nodiscard]] int halfDays(qint64 leave)
    {
        Rows row = owner.execute("SELECT half_days FROM leave_request WHERE leave_request_id = "
                                 + QByteArray::number(leave));
        row.next();
        return int(row.integer("half_days"));
    }
};

std::vector<RosterCheck> swappedOf(std::vector<RosterCheck> checks)
{
    std::erase_if(checks,
                  [](const RosterCheck &check) { return check.kind != RosterCheckKind::Swapped; });
    return checks;
}

}

TEST_CASE("publishing a week again leaves what was swapped, and the checks say so") // R2
{
    Desk desk;
    desk.save(desk.monday, {"EEEEREE", "LLLRLLL", "REEEELL", "EERTEEE"});
    desk.publish(desk.monday);
    desk.swapMonday();
    const qint64 given = desk.shift(1, 0);
    // Drawn up from an old sheet: both Mondays as they were before, and a change on Tuesday.
    desk.save(desk.monday, {"ELEEREE", "LLLRLLL", "REEEELL", "EERTEEE"});
    const RosterSheet sheet = desk.sheetOf(desk.scheduler, desk.monday, 1);
    const auto own = swappedOf(rosterChecks(sheet.teams.at(0), sheet.frame));
    REQUIRE(own.size() == 2);
    CHECK(own[0].day == desk.monday);
    Connection mine = desk.database.connect(desk.scheduler);
    CHECK(swappedOf(RosterStore().checks(mine, sheet.teams.at(0).week)) == own);
    const PublishOutcome outcome = desk.publish(desk.monday);
    CHECK(outcome.shiftsMade == 1);
    CHECK(outcome.shiftsCancelled == 1);
    CHECK(desk.shift(1, 0) == given); // the very shift, not one like it
    const TeamRoster after = desk.rosterOf(desk.monday);
    CHECK(after.people[0].published[0] == RosterCentre::cellOf('L'));
    CHECK(after.people[1].published[0] == RosterCentre::cellOf('E'));
    CHECK(after.people[0].published[1] == RosterCentre::cellOf('L'));
    CHECK(swappedOf(rosterChecks(after, sheet.frame)).empty());
}

TEST_CASE("leave of a day reaches to the end of its night, and follows the roster") // #3 P4
{
    Desk desk;
    desk.save(desk.monday, {"EEEEREE", "LLLRLLL", "NEEEERL", "EERTEEE"});
    desk.publish(desk.monday);
    const qint64 leave = desk.ask(3, {desk.at(0, 0), desk.at(1, 0)});
    CHECK(desk.halfDays(leave) == 2);
    desk.grant(leave);
    CHECK(desk.excusedUntil() == desk.at(1, 6)); // 22:00 to 06:00
    desk.save(desk.monday, {"EEEEREE", "LLLRLLL", "EEEEERL", "EERTEEE"});
    desk.publish(desk.monday, QStringLiteral("改班"));
    CHECK(desk.excusedUntil() == desk.at(1, 0));
    desk.save(desk.monday, {"EEEEREE", "LLLRLLL", "REEEEEL", "EERTEEE"});
    desk.publish(desk.monday, QStringLiteral("改休"));
    CHECK(desk.halfDays(leave) == 0); // a rest day takes nothing
    // Half of a shift is half of its working hours: 08:00-17:00 with an hour at noon.
    CHECK(desk.halfDays(desk.ask(1, {desk.at(0, 8), desk.at(0, 12)})) == 1);
    CHECK(desk.halfDays(desk.ask(1, {desk.at(1, 8), desk.at(1, 13)})) == 1);
    CHECK(desk.halfDays(desk.ask(1, {desk.at(2, 8), desk.at(2, 14)})) == 2);
}

TEST_CASE("two who ask at once do not take more than there is") // R4
{
    Desk desk;
    desk.save(desk.monday, {"EEEEREE", "LLLRLLL", "REEEELL", "EERTEEE"});
    desk.publish(desk.monday);
    Connection boss = desk.database.connect(desk.manager);
    requests.setBalance(boss, AgentId(1), QStringLiteral("annual"), desk.at(0, 12).date().year(),
                        2);
    Connection first = desk.database.connect(desk.leader);
    first.execute("BEGIN");
    (void)requests.recordLeave(first, AgentId(1), QStringLiteral("annual"),
                               {desk.at(0, 0), desk.at(1, 0)}, QStringLiteral("x"),
                               QStringLiteral("y"));
    auto second = std::async(std::launch::async, [&desk] {
        return desk.refused(desk.frontDesk, [&desk](Connection &open) {
            requests.recordLeave(open, AgentId(1), QStringLiteral("annual"),
                                 {desk.at(1, 0), desk.at(2, 0)}, QStringLiteral("x"),
                                 QStringLiteral("y"));
        });
    });
    CHECK(second.wait_for(std::chrono::milliseconds(300)) == std::future_status::timeout);
    first.execute("COMMIT");
    CHECK(second.get().constraint == u"leave_balance");
}

TEST_CASE("what another team's agents have and work is not learned by asking around")
{
    Desk desk;
    Connection mine = desk.database.connect(desk.leader);
    Rows other = mine.execute("SELECT leave_taken(5, 'annual', 2026, NULL) IS NULL AND"
                              " leave_given(5, 'annual', 2026) IS NULL AND"
                              " leave_given(1, 'annual', 2026) = 0 AS hidden");
    REQUIRE(other.next());
    CHECK(other.boolean("hidden"));
    for (const char *sql :
         {"SELECT roster_plan_checks(1)", "SELECT publish_edition(1, '2026-01-05', 0, '')",
          "SELECT keep_swaps(w) FROM roster_week w", "SELECT settle_leave(1)"}) {
        INFO(sql);
        CHECK(desk.refused(desk.leader, [sql](Connection &open) { open.execute(sql); }).kind
              == ProblemKind::Denied);
    }
}

TEST_CASE("#15 overtime that was approved first counts as worked, other overtime does not")
{
    AttendanceCentre centre;
    centre.addAgent("1034", "邓超群", 1);
    centre.addShift("1034", "2026-09-08", "E");
    const bool isApproved = GENERATE(true, false);
    centre.run(
        QByteArray("INSERT INTO overtime_request (agent_id, team_id, during, reason, signature,"
                   " recorded_by, approved_by, approved_at) VALUES (1, 1, '[2026-09-08"
                   " 17:00+08, 2026-09-08 20:00+08)', 'r', 's', 1, ")
        + (isApproved ? "1, '2026-09-08 16:59:59+08')" : "NULL, NULL)"));
    centre.punch("1034", "2026-09-08 07:55:00", PunchDirection::In);
    centre.punch("1034", "2026-09-08 18:10:00", PunchDirection::Out);
    centre.punch("1034", "2026-09-08 18:30:00", PunchDirection::In);
    centre.punch("1034", "2026-09-08 20:01:00", PunchDirection::Out);
    centre.closeDue();
    Connection boss = centre.database.connect(centre.manager);
    Rows fact = boss.execute("SELECT state, present_s, evidence ? 'overtime' AS has FROM"
                             " attendance_fact WHERE superseded_at IS NULL");
    REQUIRE(fact.next());
    CHECK(fact.integer("present_s") == 8LL * 3600); // overtime is no presence in the shift
    CHECK(fact.boolean("has") == isApproved);
    CHECK(fact.text("state") == (isApproved ? u"present" : u"to_confirm"));
    Rows worked = boss.execute("SELECT worked_s FROM overtime_worked('(,)')");
    CHECK(worked.next() == isApproved);
    if (isApproved)
        CHECK(worked.integer("worked_s") == 9600); // 17:00 to 18:10 and 18:30 to 20:00
    const auto list = RequestStore().list(boss, QDateTime(QDate(2026, 9, 1), {}, Qt::UTC),
                                          QDateTime(QDate(2026, 10, 1), {}, Qt::UTC), 10);
    REQUIRE(list.size() == 1);
    CHECK(list[0].workedS == (isApproved ? 9600 : -1));
    CHECK(list[0].state == (isApproved ? RequestState::Done : RequestState::Expired));
}
