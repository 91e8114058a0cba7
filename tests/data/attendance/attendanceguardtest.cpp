// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/attendancecentre.h"

#include <catch2/catch.hpp>

using namespace banzhang;
using namespace banzhang::test;

namespace {

const QDate september(2026, 9, 1);

struct Hall : AttendanceCentre
{
    Hall()
    {
        addAgent("1034", "邓超群", 1);
        addAgent("1035", "许晴", 2);
        run("DELETE FROM switch_member"); // nobody signs in here
        shift = addShift("1034", "2026-09-08", "E");
    }
    void comeAndGo(const char *in, const char *out = "2026-09-08 17:01:00")
    {
        punch("1034", in, PunchDirection::In);
        punch("1034", out, PunchDirection::Out);
        closeDue();
    }
    [[nodiscard]] std::vector<Violation> only(const char *code) const
    {
        std::vector<Violation> all = violations(september);
        std::erase_if(all,
                      [code](const Violation &one) { return one.code != QLatin1String(code); });
        return all;
    }
    [[nodiscard]] Problem tryTo(const QByteArray &sql, const QString &login = {}) const
    {
        return tryAs(login.isEmpty() ? manager : login,
                     [&](Connection &open) { open.execute(sql.constData()); });
    }
    [[nodiscard]] qint64 net() const
    {
        Connection open = database.connect(manager);
        return sumOf(LedgerStore().entries(open, september, 0, 100)).netFen();
    }
    void confirm(ViolationId id) const
    {
        Connection open = database.connect(manager);
        ViolationStore().confirm(open, {id}, {});
    }

    qint64 shift = 0;
};

}

TEST_CASE("a fine that somebody took back is not raised again, whatever comes later")
{
    Hall hall;
    hall.comeAndGo("2026-09-08 08:03:00");
    REQUIRE(hall.only("late").size() == 1);
    const ViolationId id = hall.only("late")[0].id;
    Connection open = hall.database.connect(hall.manager);
    ViolationStore().confirm(open, {id}, u"当面确认"_qs);
    const auto entries = LedgerStore().entries(open, september, 0, 10);
    REQUIRE(entries.size() == 1);
    LedgerStore().reverse(open, entries[0].id, u"地铁故障"_qs);
    hall.punch("1034", "2026-09-08 08:02:00", PunchDirection::In); // late still
    CHECK(hall.closeDue() == 1);
    REQUIRE(hall.only("late").size() == 1);
    CHECK(hall.only("late")[0].state == ViolationState::Reversed);
    CHECK(hall.net() == 0);
    CHECK(hall.why(id).decidedWhy == u"当面确认"); // why it was reversed stands in the ledger
}

TEST_CASE("what later evidence reversed is found again when the evidence turns back")
{
    Hall hall;
    hall.comeAndGo("2026-09-08 08:03:00");
    hall.confirm(hall.only("late").at(0).id);
    hall.punch("1034", "2026-09-08 07:59:00", PunchDirection::In);
    hall.closeDue();
    CHECK(hall.net() == 0);
    hall.run("INSERT INTO punch (punch_key, agent_id, at, direction, source, replaces, is_void,"
             " entered_by, reason) SELECT 'h:1', agent_id, at, direction, 'hand', punch_id, true,"
             " 1, 'x' FROM punch WHERE at = '2026-09-08 07:59+08'");
    hall.closeDue();
    CHECK(hall.only("late").size() == 2);
}

TEST_CASE("#39 what is measured is not proposed, and what was seen once is proposed once")
{
    Hall hall;
    const ViolationStore store;
    const QDateTime at(QDate(2026, 9, 8), QTime(1, 0), Qt::UTC);
    const auto propose = [&](const char *code, qint64 shift, const QDateTime &when) {
        return hall
            .tryAs(hall.leader,
                   [&](Connection &open) {
                       store.propose(open, QString::fromLatin1(code), 1, when, shift, u"所见"_qs);
                   })
            .constraint;
    };
    CHECK(propose("late", hall.shift, at) == u"rule_measured");
    CHECK(propose("bad_clean", hall.shift, at.addDays(1)) == u"violation_shift");
    const qint64 other = hall.addShift("1035", "2026-09-08", "E");
    CHECK(propose("bad_clean", other, at) == u"violation_shift");
    CHECK(propose("bad_clean", hall.shift, at).isEmpty());
    CHECK(propose("bad_clean", hall.shift, at) == u"violation_seen_once");
    CHECK(propose("bad_clean", 0, at) == u"violation_seen_once");
    CHECK(hall.only("bad_clean").size() == 1);
}

TEST_CASE("an award that is sent again books once")
{
    Hall hall;
    const auto add = [&](qint64 fen) {
        return hall.tryAs(hall.manager, [&](Connection &open) {
            LedgerStore().add(open, 1, QDate(2026, 9, 8), LedgerKind::Award, fen, 0, u"满勤"_qs,
                              u"k1"_qs);
        });
    };
    CHECK(add(10000).text == u"");
    CHECK(add(10000).text == u"");
    CHECK(hall.net() == 10000);
    CHECK(add(20000).constraint == u"ledger_entry_once"); // something else under the same key
    CHECK(hall.net() == 10000);
}

TEST_CASE("P8 the cap holds in the first month of whose wage begins within it")
{
    Hall hall;
    hall.run("INSERT INTO agent_wage (agent_id, effective, wage_fen, entered_by) VALUES"
             " (1, '[2026-09-03,)', 2000, 1)");
    hall.comeAndGo("2026-09-08 08:03:00");
    const ViolationId id = hall.only("late").at(0).id;
    hall.confirm(id);
    CHECK(hall.net() == -400); // 20 % of 20.00
    // The wage is the manager's and the auditor's to see: not the leader's.
    CHECK(hall.why(id).entries.at(0).wageFen == 2000);
    Connection led = hall.database.connect(hall.leader);
    const auto seen = LedgerStore().entries(led, september, 0, 10);
    REQUIRE(seen.size() == 1);
    CHECK(seen[0].fen == -400);
    CHECK(seen[0].wageFen == -1);
    CHECK(seen[0].capFen == 0);
    CHECK(hall.tryTo("SELECT guard FROM ledger_entry", hall.leader).kind == ProblemKind::Denied);
    CHECK(hall.tryTo("SELECT * FROM punch_reject", hall.leader).kind == ProblemKind::Denied);
}

TEST_CASE("a month is not closed over shifts that nobody measured, but over what costs nothing")
{
    Hall hall;
    hall.punch("1034", "2026-09-08 07:58:00", PunchDirection::In); // "out" is missing: 0 fen
    const auto close = [&](bool anyway) {
        return hall.tryAs(hall.manager,
                          [&](Connection &open) { LedgerStore().close(open, september, anyway); });
    };
    CHECK(close(false).constraint == u"ledger_month_unmeasured");
    CHECK(close(false).hint == u"1");
    Connection open = hall.database.connect(hall.manager);
    CHECK(LedgerStore().month(open, september).unmeasured == 1);
    hall.closeDue();
    REQUIRE(hall.only("missing_punch").size() == 1);
    CHECK(hall.only("missing_punch")[0].state == ViolationState::ToConfirm);
    CHECK(close(false).text == u"");
}

TEST_CASE("#14 a minute of grace lies on the log-in, as the documents name no amount")
{
    const auto [login, found] =
        GENERATE(table<const char *, size_t>({{"08:01:00", 0U}, {"08:01:01", 1U}}));
    Hall hall;
    hall.tell("1034", ("2026-09-08 " + QByteArray(login)).constData(), "available");
    hall.tell("1034", "2026-09-08 17:00:30", "signed_out");
    hall.comeAndGo("2026-09-08 07:58:00");
    CHECK(hall.only("late_login").size() == found);
}

TEST_CASE(
    "a file read again with another mapping adds no punch, and a line without sense stops none")
{
    Hall hall;
    const auto take = [&](const QByteArray &rows) {
        Connection open = hall.database.connect(hall.manager);
        Rows row = open.execute("SELECT added || ',' || known || ',' || rejected AS n FROM"
                                " take_punches(1, 'a.csv', '"
                                + rows + "', '[]')");
        row.next();
        return row.text("n");
    };
    const QByteArray person = R"("agent_no": "1034", "local": "2026-09-08 07:58:00")";
    CHECK(take("[{\"line\": 1, " + person + R"(, "direction": "in"}])") == u"1,0,0");
    CHECK(take("[{\"line\": 1, " + person + R"(, "direction": "in"}])") == u"0,1,0");
    CHECK(take("[{\"line\": 1, " + person + R"(, "direction": "unknown"}])") == u"0,0,1");
    CHECK(take(R"([{"line": 2, "agent_no": "1034", "direction": "in"},
                   {"line": 3, "agent_no": "1034", "local": "2026-09-08 17:00:00"},
                   {"line": 4, "agent_no": "1034", "local": "2026-09-08 17:00:00", "direction": "x"},
                   {"line": 5, "agent_no": "1034", "local": "2026-09-08 17:00:00", "direction": "out"},
                   {"line": 6, "agent_no": "1034", "local": "2026-09-08 17:00:00", "direction": "in"}])")
          == u"1,0,4");
    Rows why = hall.owner.execute(
        "SELECT string_agg(line_no || why, ' ' ORDER BY line_no) AS w FROM punch_reject");
    why.next();
    CHECK(why.text("w") == u"1direction 2time 3direction 4direction 6direction");
}

TEST_CASE("who has no account any more closes, takes and reads nothing of attendance")
{
    Hall hall;
    hall.run("UPDATE staff SET disabled_at = now() WHERE db_role = "
             + hall.owner.quotedText(hall.manager));
    for (const char *deed : {"SELECT close_attendance_day('2026-09-08')", "SELECT days_to_close()",
                             "SELECT close_due_days()", "SELECT fine_guard(1, '2026-09-01')",
                             "SELECT take_punches(1, 'a', '[]', '[]')"}) {
        INFO(deed);
        CHECK(hall.tryTo(deed).kind == ProblemKind::Denied);
    }
}

TEST_CASE("facts are not emptied, and a punch takes the place of one of its own day alone")
{
    Hall hall;
    hall.comeAndGo("2026-09-08 08:03:00");
    for (const char *table : {"punch", "attendance_fact", "attendance_closing", "violation",
                              "violation_statement", "ledger_entry", "ledger_month"}) {
        INFO(table);
        CHECK(hall.tryTo("TRUNCATE " + QByteArray(table) + " CASCADE", u"bz_owner"_qs).constraint
              == u"attendance_fact_stays");
    }
    const QByteArray replace =
        "SELECT enter_punch(1, '2026-09-08 07:59+08', 'in', 'x', 'k', (SELECT"
        " punch_id FROM punch WHERE at = '";
    hall.punch("1034", "2026-09-10 08:00:00", PunchDirection::In);
    CHECK(hall.tryTo(replace + "2026-09-10 08:00+08'), false)").constraint == u"attendance_reach");
    CHECK(hall.tryTo(replace + "2026-09-08 08:03+08'), false)").text == u"");
}
