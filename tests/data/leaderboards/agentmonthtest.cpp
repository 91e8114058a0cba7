// SPDX-License-Identifier: GPL-3.0-or-later
// Months of calls and of results from which boards are made: whatever comes, in whatever order,
// they say what the days say.
#include "leaderboards/agentmonthstore.h"
#include "leaderboards/orderfile.h"
#include "support/boardcentre.h"
#include "support/numberof.h"

#include <catch2/catch.hpp>

#include <random>

using namespace banzhang;
using namespace banzhang::test;

namespace {

constexpr int people = 6;
const QDate firstDay(2026, 8, 20);
constexpr int days = 60;

struct Chance : BoardCentre
{
    std::mt19937 random{20261123};
    int calls = 0;

    Chance()
    {
        addAgents(people);
        run("SELECT ensure_partitions('2026-08-01', '2026-11-01');"
            "UPDATE board_setting SET ratio_calls = 1, hang_up_percent = 1");
    }
    int upTo(int most) { return std::uniform_int_distribution<int>(0, most)(random); }
    [[nodiscard]] QByteArray someDay()
    {
        return "'" + firstDay.addDays(upTo(days)).toString(Qt::ISODate).toLatin1() + "'";
    }
    // A batch of a feed: some calls of some days, as take_staged_facts finds them.
    QByteArray batch()
    {
        static const char *const ends[] = {"caller", "agent", "no_answer", "blind"};
        QByteArray sql = "SELECT open_stage();";
        for (int n = upTo(5); n >= 0; --n) {
            const QByteArray end = ends[upTo(3)];
            const QByteArray at = "(" + someDay() + "::timestamp + interval '"
                                  + QByteArray::number(upTo(1439))
                                  + " min') AT TIME ZONE site_zone()";
            const QByteArray talk = end == "no_answer" ? "NULL" : "30";
            sql += "INSERT INTO stage_agent_leg (source_id, call_uid, visit_no, leg_no, member,"
                   " offered_at, answered_at, ended_at, ring_ms, wait_s, talk_s, hold_count,"
                   " hold_s, outcome) SELECT 1, 'c"
                   + QByteArray::number(++calls) + "', 1, 1, 'i"
                   + QByteArray::number(1001 + upTo(people - 1)) + "', x, "
                   + (end == "no_answer" ? "NULL" : "x") + ", x, 0, 0, " + talk + ", 0, 0, '" + end
                   + "' FROM (SELECT " + at + " AS x) t;";
        }
        return sql + "SELECT take_new_facts(1, 1);";
    }
    void feedBatch() { run("BEGIN;" + batch() + "COMMIT"); }
    // Somebody was in the other team from a day on, which is found out later.
    void moveSomebody()
    {
        const QByteArray agent = QByteArray::number(1 + upTo(people - 1));
        const QByteArray day = someDay();
        run("DELETE FROM agent_team WHERE agent_id = " + agent + ";INSERT INTO agent_team VALUES ("
            + agent + ", 1, daterange('2000-01-01', " + day + ")), (" + agent + ", 2, daterange("
            + day + ", NULL));SELECT stamp_agent_team(" + agent + ", NULL)");
    }
    void takeSomeResults()
    {
        QString lines = u"agent_no,date,visits,successes\n"_qs;
        const QDate day = firstDay.addDays(upTo(days));
        for (int agent = 0; agent < people; ++agent) {
            const int visits = upTo(30);
            lines += u"%1,%2,%3,%4\n"_qs.arg(1001 + agent)
                         .arg(day.toString(Qt::ISODate))
                         .arg(visits)
                         .arg(upTo(visits));
        }
        Connection open = database.connect(manager);
        const auto file = readResults(parseCsv(lines));
        REQUIRE(file);
        (void)SaleStore().take(open, u"import"_qs, u"r%1"_qs.arg(++calls), *file);
    }
    int settle() const
    {
        Connection open = database.connect(feed);
        return AgentMonthStore().settle(open);
    }
    // Rows in which the roll-ups and the days differ.
    qint64 wrong(const QByteArray &from, const QByteArray &to)
    {
        qint64 found = 0;
        for (const QByteArray by : {"agent", "team"}) {
            const QByteArray who = by == "team" ? "'team'" : "'person'";
            const QByteArray range = ", " + from + ", " + to + ")";
            found += different(
                "SELECT * FROM board_calls(" + who + range,
                "SELECT " + by
                    + "_id, sum(answered), sum(finished), sum(no_answer), sum(ended_by_agent),"
                      " sum(transferred) FROM agent_day WHERE day BETWEEN "
                    + from + " AND " + to + " GROUP BY 1");
            found += different("SELECT * FROM board_shares('success_rate', " + who + range,
                               "SELECT " + by
                                   + "_id, sum(successes), sum(visits) FROM result_day WHERE"
                                     " on_date BETWEEN "
                                   + from + " AND " + to + " GROUP BY 1 HAVING sum(visits) > 0");
        }
        return found
               + different("SELECT f.agent_id, (x ->> 'n')::bigint, (x ->> 'of')::bigint FROM"
                           " board_flags('{1,2,3,4,5,6}', "
                               + from + ", " + to
                               + ") f, jsonb_array_elements(f.flags) x WHERE x ->> 'code' ="
                                 " 'hang_ups'",
                           "SELECT agent_id, sum(ended_by_agent), sum(finished) FROM agent_day"
                           " WHERE day BETWEEN "
                               + from + " AND " + to
                               + " GROUP BY 1 HAVING sum(finished) > 0 AND 100 *"
                                 " sum(ended_by_agent) >= sum(finished)");
    }
    qint64 different(const QByteArray &one, const QByteArray &other)
    {
        return number(owner, "SELECT count(*) FROM ((" + one + " EXCEPT ALL " + other
                                 + ") UNION ALL (" + other + " EXCEPT ALL " + one + ")) d");
    }
    void checkAll()
    {
        CHECK(wrong("'2026-09-01'::date", "'2026-09-30'::date") == 0);
        CHECK(wrong("'2026-08-25'::date", "'2026-10-14'::date") == 0);
        CHECK(wrong("'2026-09-01'::date", "'2026-09-12'::date") == 0);
        for (int n = 0; n < 3; ++n) {
            const int at = upTo(days);
            const auto day = [](int plus) {
                return "'" + firstDay.addDays(plus).toString(Qt::ISODate).toLatin1() + "'::date";
            };
            CHECK(wrong(day(at), day(at + upTo(days - at))) == 0);
        }
    }
    [[nodiscard]] qint64 late() { return number(owner, "SELECT count(*) FROM agent_day_late"); }
    [[nodiscard]] qint64 months() { return number(owner, "SELECT count(*) FROM agent_month"); }
};

}

TEST_CASE("months of calls and results say what the days say whatever comes in whatever order")
{
    Chance hall;
    int settled = 0;
    int wereLate = 0;
    for (int step = 0; step < 70; ++step) {
        INFO("step " << step);
        switch (hall.upTo(4)) {
        case 0: settled += hall.settle() > 0 ? 1 : 0; break;
        case 1: hall.moveSomebody(); break;
        case 2: hall.takeSomeResults(); break;
        default: hall.feedBatch();
        }
        wereLate += hall.late() > 0 ? 1 : 0;
        hall.checkAll();
    }
    // Late calls and later memberships came upon settled days.
    CHECK(settled > 3);
    CHECK(wereLate > 3);
    for (int more = 0; hall.settle() > 0; ++more)
        REQUIRE(more < 30);
    CHECK(hall.late() == 0);
    CHECK(hall.months() > people);
    hall.checkAll();
    // What is settled is read from the months: a month that is wrong shows.
    hall.run("UPDATE agent_month SET answered = answered + 1");
    CHECK(hall.wrong("'2026-09-01'::date", "'2026-09-30'::date") > 0);
}

TEST_CASE("a batch under way keeps days from being settled and what comes afterwards is noted")
{
    Chance hall;
    hall.feedBatch();
    Connection slow = hall.database.connect();
    slow.execute("BEGIN;" + hall.batch());
    CHECK(hall.settle() == 0); // it does not wait for long, and the feed not at all
    CHECK(hall.months() == 0);
    slow.execute("COMMIT");
    for (int more = 0; hall.settle() > 0; ++more)
        REQUIRE(more < 30);
    CHECK(hall.months() > 0);
    CHECK(hall.late() == 0);
    hall.checkAll();
    slow.execute("BEGIN;" + hall.batch());
    hall.checkAll(); // of what is not committed nothing counts
    CHECK(hall.settle() == 0);
    slow.execute("COMMIT");
    CHECK(hall.late() > 0);
    hall.checkAll();
    CHECK(hall.settle() > 0);
    CHECK(hall.late() == 0);
    hall.checkAll();
}

TEST_CASE("a writer with an old picture of the database notes every day")
{
    Chance hall;
    hall.feedBatch();
    Connection old = hall.database.connect();
    old.execute("BEGIN ISOLATION LEVEL REPEATABLE READ; SELECT 1 FROM agent_month_state");
    for (int more = 0; hall.settle() > 0; ++more)
        REQUIRE(more < 30);
    old.execute(hall.batch() + "COMMIT");
    CHECK(hall.late() > 0);
    hall.checkAll();
}

TEST_CASE("months are settled by feeds alone")
{
    Chance hall;
    for (const QString &login : {hall.manager, hall.leader, hall.inspector}) {
        CHECK(hall.tryAs(login, [](Connection &open) { AgentMonthStore().settle(open); }).kind
              == ProblemKind::Denied);
    }
    CHECK(hall.tryAs(hall.feed,
                     [](Connection &open) {
                         open.execute("INSERT INTO agent_day_late VALUES (1, '2026-09-01')");
                     })
              .kind
          == ProblemKind::Denied);
}
