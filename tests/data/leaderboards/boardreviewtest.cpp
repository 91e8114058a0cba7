// SPDX-License-Identifier: GPL-3.0-or-later
// What boards must keep to themselves, and which rules they take.
#include "support/boardcentre.h"
#include "support/numberof.h"

#include <catch2/catch.hpp>

using namespace banzhang;
using namespace banzhang::test;

namespace {

struct Hall : BoardCentre
{
    Hall()
    {
        addAgent("1001", "王芳", 1);
        addAgent("1002", "李娜", 2);
    }
    [[nodiscard]] static QByteArray places(const QByteArray &metric, const QByteArray &gates,
                                           const QByteArray &weights = "{}",
                                           const QByteArray &who = "person")
    {
        return "SELECT * FROM board_places('" + metric + "', '" + who
               + "', '2026-10-05', '2026-10-05', NULL, 'earlier', '" + gates + "', '" + weights
               + "')";
    }
    [[nodiscard]] QString refused(const QString &login, const QByteArray &sql) const
    {
        return tryAs(login, [&](Connection &open) { open.execute(sql); }).constraint;
    }
    // "1001 absent, 1002 -": who is out and why, as that login is told.
    [[nodiscard]] QString outs(const QString &login, const QByteArray &sql) const
    {
        Connection open = database.connect(login);
        Rows row = open.execute("SELECT string_agg(agent_no || ' ' || coalesce(out_code, '-'), ', '"
                                " ORDER BY agent_no) AS told FROM ("
                                + sql + ") p");
        row.next();
        return row.text("told");
    }
    [[nodiscard]] QString save(const QByteArray &code, const QByteArray &from,
                               const QByteArray &gates = "{}", int weekStarts = 1,
                               const QByteArray &metric = "amount",
                               const QByteArray &weights = "{}") const
    {
        return refused(manager, "SELECT save_board_version('" + code + "', " + from + ", '" + metric
                                    + "', '" + weights + "', '" + gates + "', 'earlier', '18:00', "
                                    + QByteArray::number(weekStarts) + ")");
    }
};

const QByteArray dayGates = "{\"no_fatal\": {\"lookback_days\": 1}, \"not_absent\": {},"
                            " \"min_sample\": {\"n\": 3}}";
const QByteArray nextMonday = "(date_trunc('week', now() + interval '14 days'))::date";
const QByteArray nextFirst = "(date_trunc('month', now() + interval '2 months'))::date";

}

TEST_CASE("nobody but managers and auditors asks a board by gates of his own")
{
    Hall hall;
    hall.order(u"A1"_qs, u"1001"_qs, u"2026-10-05 10:00"_qs, u"100"_qs);
    hall.addViolation("1001", "2026-10-05", "absence");
    const QString wallboard = hall.database.addLogin(u"tv"_qs, {u"bz_wallboard"_qs});
    const QString head = hall.database.addLogin(u"head"_qs, {u"bz_quality_head"_qs});
    const QString auditor = hall.database.addLogin(u"auditor"_qs, {u"bz_auditor"_qs});
    for (const QByteArray gates : {"{\"not_absent\": {}}", "{\"no_fatal\": {\"lookback_days\": 0}}",
                                   "{\"min_sample\": {\"n\": 1}}"}) {
        for (const QString &login : {hall.inspector, hall.leader, hall.feed, wallboard, head})
            CHECK(hall.refused(login, Hall::places("amount", gates)) == u"board_gates_known");
        for (const QString &login : {hall.manager, auditor})
            CHECK(hall.refused(login, Hall::places("amount", gates)).isEmpty());
    }
    CHECK(hall.outs(hall.inspector, Hall::places("amount", dayGates)) == u"1001 gate");
    CHECK(hall.outs(hall.inspector, Hall::places("amount", "{}")) == u"1001 -");
    CHECK(hall.outs(auditor, Hall::places("amount", "{\"not_absent\": {}}")) == u"1001 absent");
    // Any range goes by the rules of its board.
    const BoardPeriod range{QDate(2026, 9, 3), QDate(2026, 10, 7)};
    CHECK(placesOf(hall.look({BoardCode::Month, BoardWho::Person, 0, {}, 0, range, {}, {}},
                             hall.inspector))
          == u"- 1001 gate");
}

TEST_CASE("a mean of one or two sheets is kept from who may not read the sheets")
{
    Hall hall;
    hall.addSheet("1001", "2026-10-05 10:00", 6600);
    const auto value = [&](const QString &login, const QByteArray &sql) {
        Connection open = hall.database.connect(login);
        return number(open, "SELECT count(*) FROM (" + sql
                                + ") p WHERE value IS NOT NULL OR low IS"
                                  " NOT NULL OR high IS NOT NULL");
    };
    for (const QByteArray &sql :
         {Hall::places("qa_score", "{}"), Hall::places("qa_score", dayGates),
          Hall::places("mix", "{}", "{\"qa_score\": 1}")}) {
        CHECK(value(hall.inspector, sql) == 0);
        CHECK(value(hall.leader, sql) == 1); // his team
        CHECK(value(hall.manager, sql) == 1);
    }
    hall.addSheet("1001", "2026-10-05 11:00", 7000);
    hall.addSheet("1001", "2026-10-05 12:00", 8000);
    CHECK(value(hall.inspector, Hall::places("qa_score", "{}")) == 1);
}

TEST_CASE("a leader knows the reasons of the teams that he led then, not of those of long ago")
{
    Hall hall;
    hall.order(u"A1"_qs, u"1001"_qs, u"2026-10-05 10:00"_qs, u"100"_qs);
    hall.addViolation("1001", "2026-10-05", "absence");
    CHECK(hall.outs(hall.leader, Hall::places("amount", dayGates)) == u"1001 absent");
    hall.run("UPDATE team_leader SET during = '[2024-01-01,2025-01-01)'");
    CHECK(hall.outs(hall.leader, Hall::places("amount", dayGates)) == u"1001 gate");
    hall.run("UPDATE team_leader SET during = '[2024-01-01,2026-10-06)'");
    CHECK(hall.outs(hall.leader, Hall::places("amount", dayGates)) == u"1001 absent");
}

TEST_CASE("#19 the rules of a board change with a period so that no order counts in two weeks")
{
    Hall hall;
    CHECK(hall.save("month", nextFirst + " - 1") == u"board_version_period");
    CHECK(hall.save("month", nextFirst).isEmpty());
    CHECK(hall.save("week", nextMonday + " + 2") == u"board_version_period");
    CHECK(hall.save("week", nextMonday).isEmpty());
    CHECK(hall.save("day", nextMonday + " + 2").isEmpty());
    // The first day of the week is one for all weeks, as long as there is nothing to rank.
    CHECK(hall.save("week", nextMonday + " + 2", "{}", 1) == u"board_version_period");
    CHECK(hall.save("week", nextMonday + " + 2", "{}", 3).isEmpty());
    CHECK(number(hall.owner, "SELECT count(*) FROM board_version WHERE code = 'week' AND"
                             " week_starts <> 3")
          == 0);
    hall.order(u"A1"_qs, u"1001"_qs, u"2026-10-05 10:00"_qs, u"100"_qs);
    CHECK(hall.save("week", nextMonday + " + 7", "{}", 1) == u"board_version_week");
    CHECK(hall.save("week", nextMonday + " + 9", "{}", 3).isEmpty());
    CHECK(hall.tryAs(u"bz_owner"_qs,
                     [](Connection &open) {
                         open.execute(
                             "UPDATE board_version SET week_starts = 5 WHERE code = 'week'");
                     })
              .constraint
          == u"board_version_used");
}

TEST_CASE("gates and weights of the wrong shape are refused when they are saved")
{
    Hall hall;
    for (const QByteArray gates :
         {"{\"no_fatal\": {\"lookback_days\": \"x\"}}", "{\"min_calls\": {\"n\": \"many\"}}",
          "{\"min_sample\": {}}", "{\"min_calls\": {\"n\": -1}}", "{\"min_calls\": {\"n\": 1.5}}",
          "{\"not_absent\": 1}", "[]", "3"}) {
        INFO(gates.toStdString());
        CHECK(hall.save("day", nextMonday, gates) == u"board_version_gates");
    }
    CHECK(hall.save("day", nextMonday, dayGates).isEmpty());
    for (const QByteArray weights :
         {"{\"amount\": null}", "{\"amount\": 0}", "{\"amount\": -1}", "{\"amount\": \"x\"}",
          "{\"amount\": {}}", "[1]", "\"amount\""}) {
        INFO(weights.toStdString());
        CHECK(hall.save("day", nextMonday, "{}", 1, "mix", weights) == u"board_version_weights");
    }
    CHECK(hall.save("day", nextMonday, "{}", 1, "mix", "{\"amount\": 0.5}").isEmpty());
}

TEST_CASE("nothing hangs on the days of calls and what changes in them counts at once")
{
    Hall hall;
    CHECK(number(hall.owner, "SELECT count(*) FROM pg_trigger WHERE tgrelid ="
                             " 'agent_day'::regclass AND NOT tgisinternal")
          == 0);
    hall.addCalls("1001", "2026-09-05", 10, 10);
    hall.addCalls("1001", "2026-09-30", 10);
    hall.addCalls("1002", "2026-10-01", 7);
    const auto service = [&](const QDate &from, const QDate &to, BoardWho who) {
        const BoardLook look = hall.look(
            {BoardCode::Month, who, 0, {}, 0, {from, to}, BoardMetric::Service, BoardTies::Share});
        QStringList told;
        for (const BoardPlace &one : look.places)
            told.append(u"%1 of %2"_qs.arg(qRound(one.value * one.n)).arg(one.n));
        return told.join(u", ");
    };
    const QDate first(2026, 9, 1);
    const QDate last(2026, 9, 30);
    CHECK(service(first, last, BoardWho::Person) == u"20 of 30");
    hall.run("UPDATE agent_day SET answered = answered + 3 WHERE day = '2026-09-30'");
    CHECK(service(first, last, BoardWho::Person) == u"23 of 33");
    hall.run("UPDATE agent_day SET team_id = 2 WHERE day = '2026-09-05'");
    CHECK(service(first, last, BoardWho::Team) == u"13 of 13, 10 of 20");
    hall.run("DELETE FROM agent_day WHERE day = '2026-09-05'");
    CHECK(service(first, last, BoardWho::Person) == u"13 of 13");
    CHECK(service(first, last.addDays(1), BoardWho::Team) == u"13 of 13, 7 of 7");
}

TEST_CASE("a mix keeps to the smallest sample and agents of no team are no team")
{
    Hall hall;
    hall.addSheet("1001", "2026-10-05 10:00", 10000);
    const QByteArray weights = "{\"qa_score\": 1}";
    CHECK(hall.outs(hall.manager, Hall::places("mix", "{\"min_sample\": {\"n\": 5}}", weights))
          == u"1001 small_sample");
    hall.run("INSERT INTO agent (agent_no, name) VALUES ('1003', 'x')");
    hall.order(u"A1"_qs, u"1001"_qs, u"2026-10-05 10:00"_qs, u"100"_qs);
    hall.order(u"A3"_qs, u"1003"_qs, u"2026-10-05 10:00"_qs, u"900"_qs);
    Connection open = hall.database.connect(hall.manager);
    Rows rows = open.execute(Hall::places("mix", "{}", "{\"amount\": 1}", "team"));
    REQUIRE(rows.count() == 1);
    REQUIRE(rows.next());
    CHECK(rows.real("value") == Approx(100));
}
