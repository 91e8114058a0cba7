// SPDX-License-Identifier: GPL-3.0-or-later
#include "attendance/requeststore.h"
#include "support/rostercentre.h"

#include <catch2/catch.hpp>

#include <chrono>
#include <future>

using namespace banzhang;
using namespace banzhang::test;

namespace {

const RequestStore requests;

struct Floor : RosterCentre
{
    [[nodiscard]] qint64 shift(int agent, int day)
    {
        Rows row =
            owner.execute("SELECT shift_instance_id FROM shift_instance WHERE cancelled_at IS"
                          " NULL AND agent_id = "
                          + QByteArray::number(agent) + " AND on_date = '"
                          + monday.addDays(day).toString(Qt::ISODate).toLatin1() + "'");
        return row.next() ? row.integer("shift_instance_id") : 0;
    }
    [[nodiscard]] qint64 offer(qint64 given) const
    {
        Connection mine = database.connect(leader);
        return requests.recordSwap(mine, given, QStringLiteral("看病"), QStringLiteral("邓超群"));
    }
    void match(qint64 swap, int agent, qint64 given) const
    {
        Connection mine = database.connect(leader);
        requests.match(mine, swap, AgentId(agent), given, QStringLiteral("许晴"));
    }
    void step(const QString &login, RequestStep what, qint64 swap) const
    {
        Connection mine = database.connect(login);
        requests.take(mine, what, RequestType::Swap, swap, QStringLiteral("可以"));
    }
    void swapMonday()
    {
        const qint64 id = offer(shift(1, 0));
        match(id, 2, shift(2, 0));
        step(manager, RequestStep::Approve, id);
        step(frontDesk, RequestStep::Tell, id);
    }
};

}

TEST_CASE("a swap moves the shifts that were signed for, and no other of these days") // R2
{
    Floor floor;
    floor.save(floor.monday, {"EEOTREE", "NLLRLLL", "REEEELL", "EERTEEE"});
    floor.publish(floor.monday, QStringLiteral("夜班后接晚班"));
    const auto refusedMatch = [&](int given, int agent, qint64 taken) {
        const qint64 swap = floor.offer(floor.shift(1, given));
        Problem problem =
            floor.refused(floor.leader, [&](Connection &) { floor.match(swap, agent, taken); });
        floor.step(floor.leader, RequestStep::Cancel, swap);
        return problem;
    };
    // 1035 has the night of that day: it would be 1034's, who never signed for it.
    const Problem night = refusedMatch(0, 2, 0);
    CHECK(night.constraint == u"swap_other_shift");
    CHECK(night.hint.startsWith(QString::fromUtf8("1035 许晴")));
    // For a shift of another day: neither of them may have one on the other's day.
    CHECK(refusedMatch(0, 3, floor.shift(3, 3)).constraint
          == u"swap_other_shift");                                     // 1034's training
    floor.match(floor.offer(floor.shift(1, 0)), 3, floor.shift(3, 2)); // both are free then
    Connection mine = floor.database.connect(floor.manager);
    const auto checks = requests.checks(mine, floor.shift(1, 1), AgentId(2), 0);
    CHECK(std::ranges::any_of(checks, [](const SwapCheck &check) {
        return check.kind == u"other_shift" && check.isRefused && check.agentId == AgentId(2);
    }));
}

TEST_CASE("a swap is checked when nobody can publish any more") // R2
{
    Floor floor;
    floor.save(floor.monday, {"EEEEREE", "LLLRLLL", "REEEELL", "EERTEEE"});
    floor.publish(floor.monday);
    const qint64 id = floor.offer(floor.shift(1, 0));
    floor.match(id, 2, floor.shift(2, 0));
    floor.step(floor.manager, RequestStep::Approve, id);
    Connection publisher = floor.database.connect(floor.scheduler);
    const int revision = floor.save(floor.monday, {"OEEEREE", "LLLRLLL", "REEEELL", "EERTEEE"});
    publisher.execute("BEGIN");
    (void)floor.rosters.publish(publisher, TeamId(1), floor.monday, revision, QStringLiteral("改"));
    auto telling = std::async(std::launch::async, [&] {
        return floor.refused(floor.frontDesk, [&](Connection &) {
            floor.step(floor.frontDesk, RequestStep::Tell, id);
        });
    });
    CHECK(telling.wait_for(std::chrono::milliseconds(300)) == std::future_status::timeout);
    publisher.execute("COMMIT");
    CHECK(telling.get().constraint == u"swap_cancelled");
}

TEST_CASE("nobody approves a swap of his own, on either side") // #39
{
    Floor floor;
    floor.save(floor.monday, {"EEEEREE", "LLLRLLL", "REEEELL", "EERTEEE"});
    floor.publish(floor.monday);
    const qint64 id = floor.offer(floor.shift(1, 0));
    floor.match(id, 2, floor.shift(2, 0));
    for (const char *agent : {"1", "2"}) {
        floor.run("UPDATE staff SET agent_id = " + QByteArray(agent)
                  + " WHERE db_role = " + floor.owner.quotedText(floor.manager));
        CHECK(
            floor
                .refused(floor.manager,
                         [&](Connection &) { floor.step(floor.manager, RequestStep::Approve, id); })
                .constraint
            == u"violation_own");
    }
}

TEST_CASE("who has no open account learns nothing of leave and rosters")
{
    Floor floor;
    floor.save(floor.monday, {"EEEEREE", "LLLRLLL", "REEEELL", "EERTEEE"});
    floor.publish(floor.monday);
    Connection mine = floor.database.connect(floor.manager);
    const QByteArray asked =
        "SELECT leave_taken(1, 'annual', 2026, NULL) IS NULL AS hidden, (SELECT count(*) FROM"
        " swap_checks("
        + QByteArray::number(floor.shift(1, 0)) + ", 2, " + QByteArray::number(floor.shift(2, 0))
        + ") WHERE kind = 'team') AS unseen";
    const auto hidden = [&] {
        Rows row = mine.execute(asked);
        row.next();
        CHECK(row.boolean("hidden") == (row.integer("unseen") == 1));
        return row.boolean("hidden");
    };
    CHECK_FALSE(hidden());
    floor.run("UPDATE staff SET disabled_at = now() WHERE db_role = "
              + floor.owner.quotedText(floor.manager));
    CHECK(hidden());
}

TEST_CASE("a swapped day whose shift is retired does not hold the week up")
{
    Floor floor;
    floor.save(floor.monday, {"EEEEREE", "LLLRLLL", "REEEELL", "EERTEEE"});
    floor.publish(floor.monday);
    floor.swapMonday();
    floor.run("UPDATE shift_type SET retired_at = now() WHERE shift_type_id = 2");
    floor.save(floor.monday, {"EEEEREE", "EEEREEE", "REEEEEE", "EERTEEE"});
    floor.publish(floor.monday, QStringLiteral("停用晚班"));
    CHECK(floor.rosterOf(floor.monday).people[0].published[0] == RosterCentre::cellOf('E'));
}

TEST_CASE("marks of a request stay whose they are, from the owner too")
{
    Floor floor;
    floor.save(floor.monday, {"EEEEREE", "LLLRLLL", "REEEELL", "EERTEEE"});
    floor.publish(floor.monday);
    floor.swapMonday();
    floor.run("INSERT INTO recall (agent_id, team_id, during, rest_day_id, ordered_by, reason,"
              " half_days) SELECT 1, 1, tstzrange(now(), now() + interval '4 h'), rest_day_id, 1,"
              " 'r', 1 FROM rest_day WHERE agent_id = 1");
    for (const char *sql :
         {"UPDATE swap_request SET approved_by = 1", "UPDATE swap_request SET told_by = 1",
          "UPDATE swap_request SET approved_why = 'other'", "UPDATE recall SET half_days = 2",
          "TRUNCATE leave_request CASCADE", "TRUNCATE swap_request CASCADE",
          "TRUNCATE overtime_request CASCADE", "TRUNCATE recall CASCADE"}) {
        INFO(sql);
        const Problem problem = floor.refused(QStringLiteral("bz_owner"),
                                              [sql](Connection &open) { open.execute(sql); });
        CHECK(problem.constraint == u"request_stays");
    }
}
