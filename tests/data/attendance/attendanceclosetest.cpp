// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/attendancecentre.h"

#include <catch2/catch.hpp>

#include <QJsonDocument>

#include <random>
#include <set>

using namespace banzhang;
using namespace banzhang::test;

namespace {

const QDate september(2026, 9, 1);

const Violation *find(const std::vector<Violation> &all, const char *code)
{
    const auto at = std::ranges::find_if(
        all, [code](const Violation &one) { return one.code == QLatin1String(code); });
    return at == all.end() ? nullptr : &*at;
}

struct Room : AttendanceCentre
{
    Room()
    {
        addAgent("1034", "邓超群", 1);
        addAgent("1035", "许晴", 2);
        addShift("1034", "2026-09-08", "E");
    }
    void comeAndGo(const char *in = "2026-09-08 07:58:00", const char *out = "2026-09-08 17:01:00")
    {
        punch("1034", in, PunchDirection::In);
        punch("1034", out, PunchDirection::Out);
        tell("1034", "2026-09-08 07:59:00", "available");
        tell("1034", "2026-09-08 17:00:30", "signed_out");
    }
    [[nodiscard]] Violation one(const char *code) const
    {
        const std::vector<Violation> all = violations(september);
        const Violation *found = find(all, code);
        REQUIRE(found);
        return *found;
    }
};

}

TEST_CASE("#14 a late log-in is a signal apart from the punch")
{
    Room room;
    room.punch("1034", "2026-09-08 07:58:00", PunchDirection::In);
    room.punch("1034", "2026-09-08 17:01:00", PunchDirection::Out);
    room.tell("1034", "2026-09-08 08:05:02", "available");
    room.tell("1034", "2026-09-08 17:00:30", "signed_out");
    CHECK(room.closeDue() == 1);
    const auto all = room.violations(september);
    REQUIRE(all.size() == 1);
    CHECK(all[0].code == u"late_login");
    CHECK(all[0].measuredS == 302);
    CHECK(all[0].amountFen == 0); // the documents name no amount
}

TEST_CASE("#11 away from the post in working time is found, in breaks and split shifts it is not")
{
    Room room;
    room.comeAndGo();
    room.tell("1034", "2026-09-08 09:00:00", "signed_out");
    room.tell("1034", "2026-09-08 09:05:01", "available"); // 301 s, more than 300
    room.tell("1034", "2026-09-08 11:58:00", "signed_out");
    room.tell("1034", "2026-09-08 13:02:00", "available"); // 120 s and 120 s around the free hour
    room.tell("1034", "2026-09-08 14:00:00", "paused", "Break");
    room.tell("1034", "2026-09-08 14:15:01", "available"); // 901 s, one more than 900
    room.closeDue();
    const auto all = room.violations(september);
    REQUIRE(all.size() == 2);
    REQUIRE(find(all, "off_post"));
    CHECK(find(all, "off_post")->measuredS == 301);
    REQUIRE(find(all, "pause_overrun"));
    CHECK(find(all, "pause_overrun")->measuredS == 1);
}

TEST_CASE("a gap of the feed or of the device makes to confirm, never a fine") // idea 17
{
    Room room;
    room.comeAndGo("2026-09-08 08:03:00");
    room.run("INSERT INTO punch_gap (punch_device_id, during, why, entered_by) SELECT 1,"
             " tstzrange('2026-09-08 07:50+08', '2026-09-08 07:55+08'), 'no power', min(staff_id)"
             " FROM staff");
    room.closeDue();
    const Violation late = room.one("late");
    CHECK(late.state == ViolationState::ToConfirm);
    CHECK(late.doubt == u"gap");
    // Confirming it nevertheless asks for the reason.
    const Problem problem = room.tryAs(
        room.manager, [&](Connection &open) { ViolationStore().confirm(open, {late.id}, {}); });
    CHECK(problem.constraint == u"violation_doubt_reason");
    CHECK(LedgerStore().entries(room.owner, september, 0, 10).empty());
}

TEST_CASE("late punches correct by new rows: what is not decided is withdrawn, a fine is reversed")
{
    Room room;
    room.comeAndGo("2026-09-08 08:03:00");
    room.closeDue();
    const Violation late = room.one("late");
    CHECK(late.amountFen == 500);
    Connection manager = room.database.connect(room.manager);
    SECTION("undecided")
    {
        room.punch("1034", "2026-09-08 07:59:00", PunchDirection::In);
        CHECK(room.closeDue() == 1);
        CHECK(room.violations(september).empty());
        CHECK(LedgerStore().entries(manager, september, 0, 10).empty());
    }
    SECTION("confirmed")
    {
        ViolationStore().confirm(manager, {late.id}, {});
        REQUIRE(LedgerStore().entries(manager, september, 0, 10).size() == 1);
        PunchStore().enter(
            manager, 1, QDateTime::fromString(QStringLiteral("2026-09-07T23:59:00Z"), Qt::ISODate),
            PunchDirection::In, QStringLiteral("卡机故障,前台登记"), QStringLiteral("k1"));
        CHECK(room.closeDue() == 1);
        const auto entries = LedgerStore().entries(manager, september, 0, 10);
        REQUIRE(entries.size() == 2);
        CHECK(entries[0].fen == -500);
        CHECK(entries[0].isReversed);
        CHECK(entries[1].fen == 500);
        CHECK(entries[1].reverses == entries[0].id);
        CHECK(room.one("late").state == ViolationState::Reversed);
    }
    SECTION("dismissed ones are not raised again")
    {
        ViolationStore().dismiss(manager, {late.id}, QStringLiteral("地铁故障"));
        room.punch("1034", "2026-09-08 08:02:00", PunchDirection::In);
        CHECK(room.closeDue() == 1);
        const auto all = room.violations(september);
        REQUIRE(all.size() == 1);
        CHECK(all[0].state == ViolationState::Dismissed);
    }
    SECTION("a shift that is cancelled takes its violation along")
    {
        room.run("UPDATE shift_instance SET cancelled_at = now(), cancelled_by = 1, cancelled_why ="
                 " 'x'");
        CHECK(room.closeDue() == 1);
        CHECK(room.violations(september).empty());
        CHECK(room.closeDue() == 0);
    }
}

TEST_CASE("nobody decides twice, about himself, without the post, or otherwise without a reason")
{
    Room room;
    room.comeAndGo("2026-09-08 08:03:00");
    room.closeDue();
    const ViolationId id = room.one("late").id;
    const ViolationStore store;
    const auto confirm = [&](Connection &open) { store.confirm(open, {id}, {}); };
    CHECK(room.tryAs(room.leader, confirm).kind == ProblemKind::Denied); // proposes, decides not
    CHECK(room.tryAs(room.auditor, confirm).kind == ProblemKind::Denied);
    CHECK(room.tryAs(room.manager, [&](Connection &open) { store.confirm(open, {id}, {}, 300); })
              .constraint
          == u"violation_deviation_reason"); // #40
    CHECK(room.tryAs(room.manager, [&](Connection &open) { store.dismiss(open, {id}, u"  "_qs); })
              .constraint
          == u"violation_reason");
    room.run("UPDATE staff SET agent_id = 1 WHERE db_role = "
             + room.owner.quotedText(room.manager));
    CHECK(room.tryAs(room.manager, confirm).constraint == u"violation_own"); // #39
    room.run("UPDATE staff SET agent_id = NULL");
    CHECK(room.tryAs(room.manager,
                     [&](Connection &open) { store.confirm(open, {id}, u"首次"_qs, 300); })
              .text
          == u"");
    CHECK(room.one("late").deviates);
    CHECK(room.why(id).deviatingThisYear == 1);
    CHECK(room.tryAs(room.manager, confirm).constraint == u"violation_decided_once");
    for (const char *forbidden :
         {"UPDATE violation SET amount_fen = 1", "DELETE FROM ledger_entry",
          "INSERT INTO ledger_entry DEFAULT VALUES", "DELETE FROM punch",
          "UPDATE attendance_fact SET late_s = 0", "DELETE FROM ledger_month"}) {
        INFO(forbidden);
        const auto deed = [&](Connection &open) { open.execute(forbidden); };
        CHECK(room.tryAs(room.manager, deed).kind == ProblemKind::Denied);
    }
    for (const char *kept : {"UPDATE ledger_entry SET fen = 0", "DELETE FROM punch",
                             "UPDATE attendance_fact SET late_s = 0", "DELETE FROM violation",
                             "UPDATE rule_version SET amount_fen = 1 WHERE code = 'late'"}) {
        INFO(kept);
        CHECK_FALSE(room.tryAs(u"bz_owner"_qs, [&](Connection &open) { open.execute(kept); })
                        .constraint.isEmpty());
    }
}

TEST_CASE("a leader sees his team's violations, says what was seen, and no more")
{
    Room room;
    room.comeAndGo("2026-09-08 08:03:00");
    room.closeDue();
    const ViolationStore store;
    CHECK(room.violations(september, room.leader).size() == 1);
    const QString other =
        room.database.addLogin(QStringLiteral("other"), {QStringLiteral("bz_leader")});
    CHECK(room.violations(september, other).empty());
    const ViolationId id = room.one("late").id;
    const auto say = [&](Connection &open) { store.addStatement(open, id, u"地铁故障"_qs, {}); };
    CHECK(room.tryAs(other, say).constraint == u"attendance_reach");
    CHECK(room.tryAs(room.leader, say).text == u"");
    CHECK(room.why(id).statements.size() == 1);
    Connection led = room.database.connect(room.leader);
    CHECK(store.load(led, id).events.size() > 1);
    const QDateTime at = QDateTime::currentDateTimeUtc().addSecs(-60);
    const auto propose = [&](qint64 agent, const QDateTime &when) {
        return room.tryAs(room.leader, [&](Connection &open) {
            store.propose(open, u"duty_skipped"_qs, agent, when, 0, u"未到"_qs);
        });
    };
    CHECK(propose(1, at).text == u"");
    CHECK(propose(2, at).constraint == u"attendance_reach");
    CHECK(propose(1, QDateTime(QDate(2025, 1, 1), QTime(0, 0), Qt::UTC)).constraint
          == u"rule_in_force"); // #12
}

TEST_CASE("the ledger stops at the cap, and a closed month takes nothing more") // P8
{
    Room room;
    room.comeAndGo("2026-09-08 08:03:00", "2026-09-08 16:00:00");
    room.run("INSERT INTO agent_wage (agent_id, effective, wage_fen, entered_by) SELECT 1,"
             " '[2026-01-01,)', 4000, min(staff_id) FROM staff");
    room.closeDue();
    Connection manager = room.database.connect(room.manager);
    std::vector<ViolationId> ids;
    for (const Violation &one : room.violations(september)) {
        if (one.state == ViolationState::Proposed && one.amountFen > 0)
            ids.push_back(one.id);
    }
    REQUIRE(ids.size() == 2);
    ViolationStore().confirm(manager, ids, {});
    const LedgerStore ledger;
    const auto entries = ledger.entries(manager, september, 0, 10);
    const LedgerSum sum = sumOf(entries);
    CHECK(sum.finesFen == -800); // 20 % of 40.00
    CHECK(sum.overCapFen == 200);
    const FineGuard guard{4000, 2000, 0};
    CHECK(guard.chargeable(500, 0) == 500);
    CHECK(guard.chargeable(500, 500) == 300);

    const auto close = [&](bool anyway) {
        return room.tryAs(room.manager,
                          [&](Connection &open) { ledger.close(open, september, anyway); });
    };
    room.run("UPDATE violation SET state = 'dismissed', decided_at = now(), decided_why = 'x' WHERE"
             " state IN ('proposed', 'to_confirm')");
    CHECK(close(false).text == u"");
    CHECK(close(true).constraint == u"ledger_month_closed");
    const qint64 reversal = ledger.reverse(manager, entries[0].id, u"卡机故障"_qs);
    CHECK(reversal > 0);
    CHECK(ledger.entries(manager, september, 0, 10).size() == 2); // frozen
    const auto next = ledger.entries(manager, QDate(2026, 10, 1), 0, 10);
    REQUIRE(next.size() == 1);
    CHECK(next[0].reverses == entries[0].id); // points back
    CHECK(next[0].onDate == QDate(2026, 9, 8));
    CHECK(room.tryAs(u"bz_owner"_qs,
                     [](Connection &open) {
                         open.execute("INSERT INTO ledger_entry (agent_id, on_date, month, kind,"
                                      " fen, note) VALUES (1, '2026-09-08', '2026-09-01', 'fine',"
                                      " -500, 'x')");
                     })
              .constraint
          == u"ledger_month_closed");
    CHECK(room.tryAs(room.manager,
                     [&](Connection &open) { ledger.reverse(open, entries[0].id, u"x"_qs); })
              .constraint
          == u"ledger_entry_reversed_once");
}

TEST_CASE("a changed rule is tried over a month before it takes effect")
{
    Room room;
    room.comeAndGo("2026-09-08 08:03:00");
    room.closeDue();
    Connection manager = room.database.connect(room.manager);
    const AttendanceStore store;
    RuleVersion late;
    late.code = u"late"_qs;
    late.graceS = 180;
    late.amountFen = 1000;
    auto rows = store.whatIf(manager, late, september);
    REQUIRE(rows.size() == 1);
    CHECK(rows[0].beforeFen == 500);
    CHECK(rows[0].afterFen == 0); // 180 s is not more than 180
    late.graceS = 179;
    CHECK(store.whatIf(manager, late, september)[0].afterFen == 1000);
    // It cannot begin in the past, nor cost what days closed already cost.
    late.words = u"迟到一次罚款10元"_qs;
    late.from = QDate(2026, 9, 1);
    const auto save = [&](Connection &open) { store.saveRule(open, late); };
    CHECK(room.tryAs(room.manager, save).constraint == u"rule_version_ahead");
    late.from = QDate::currentDate().addDays(2);
    CHECK(room.tryAs(room.leader, save).kind == ProblemKind::Denied);
    CHECK(room.tryAs(room.manager, save).text == u"");
    CHECK(store.rules(manager).size() == 23);
}

// Random days against the pure computation: states, excuses, gaps, duty, split and night shifts.
TEST_CASE("whatever happened, the database and the pure computation measure the same")
{
    AttendanceCentre room;
    room.addShiftType("N", "(1, 'work', 79200, 108000)");
    room.addShiftType("S", "(1, 'work', 28800, 43200), (2, 'work', 57600, 72000)");
    std::mt19937 dice(20261123);
    const auto roll = [&dice](int below) { return int(dice() % unsigned(below)); };
    constexpr std::array codes{"E", "L", "N", "S"};
    constexpr std::array directions{PunchDirection::In, PunchDirection::Out,
                                    PunchDirection::Unknown};
    constexpr std::array states{"available", "talking", "paused", "signed_out"};
    for (int person = 0; person < 40; ++person) {
        const QByteArray no = QByteArray::number(2001 + person);
        room.addAgent(no.constData(), "甲", 1);
        for (const QByteArray day : {"2026-09-08", "2026-09-09"}) {
            const qint64 shift = room.addShift(no, day, codes[size_t(roll(4))]);
            const QDateTime midnight(QDate::fromString(QString::fromLatin1(day), Qt::ISODate),
                                     QTime(0, 0), Qt::UTC);
            const auto moment = [&] {
                // Often within seconds of another one, and around the edges of shifts.
                const int base = std::array{28800, 36000, 61200, 79200, 43200}[size_t(roll(5))];
                const int off = roll(3) == 0 ? roll(60) - 30 : roll(9000) - 4500;
                return midnight.addSecs(base + off).toString(u"yyyy-MM-dd HH:mm:ss"_qs).toLatin1();
            };
            for (int n = roll(6); n > 0; --n)
                room.punch(no.constData(), moment().constData(), directions[size_t(roll(3))]);
            for (int n = roll(6); n > 0; --n)
                room.tell(no.constData(), moment().constData(), states[size_t(roll(4))],
                          roll(2) == 0 ? "Break" : "");
            if (roll(5) == 0)
                room.run("INSERT INTO duty_due (shift_instance_id) VALUES ("
                         + QByteArray::number(shift) + ")");
            if (roll(3) == 0) // #15, at either end
                room.run("INSERT INTO overtime_request (agent_id, team_id, during, reason,"
                         " signature, recorded_by, approved_by, approved_at) SELECT agent_id, 1,"
                         " d, 'r', 's', 1, 1, lower(d) - interval '1 day' FROM (SELECT *, CASE "
                         + QByteArray::number(roll(2))
                         + " WHEN 0 THEN tstzrange(starts_at - interval '1 h', starts_at) ELSE"
                           " tstzrange(ends_at, ends_at + interval '1 h') END AS d FROM"
                           " shift_instance) x WHERE shift_instance_id = "
                         + QByteArray::number(shift));
            if (roll(5) == 0)
                room.run("INSERT INTO excused_span (agent_id, during, kind) SELECT agent_id,"
                         " tstzrange(starts_at, starts_at + interval '"
                         + QByteArray::number(1 + roll(9))
                         + " h'), 'leave' FROM shift_instance"
                           " WHERE shift_instance_id = "
                         + QByteArray::number(shift));
        }
    }
    room.run("INSERT INTO feed_gap VALUES (1, tstzrange('2026-09-08 15:00+08',"
             " '2026-09-08 17:00:10+08'), 'link lost')");
    CHECK(room.closeDue() == 80);
    Rows rows = room.owner.execute("SELECT * FROM attendance_fact WHERE superseded_at IS NULL");
    int breaches = 0;
    int longer = 0;
    std::set<qint64> counted;
    while (rows.next()) {
        INFO(rows.text("evidence").toStdString());
        const QJsonObject json = QJsonDocument::fromJson(rows.bytes("evidence")).object();
        ShiftEvidence evidence = shiftEvidenceFrom(json);
        const std::vector<Breach> kept = breachesFrom(json);
        QString doubt; // what the database saw outside the shift
        for (const Breach &one : kept)
            doubt = one.code == u"absence" && one.doubt != u"gap" ? one.doubt : doubt;
        std::shuffle(evidence.punches.begin(), evidence.punches.end(), dice);
        const ShiftMeasure again = measureShift(evidence, doubt, true);
        CHECK(again.breaches == kept);
        CHECK(again.state == attendanceStateFromCode(rows.text("state")));
        CHECK(again.presentS == rows.integer("present_s"));
        CHECK(again.offPostS == rows.integer("off_post_s"));
        CHECK(again.pauseOverrunS == rows.integer("pause_overrun_s"));
        CHECK(again.adherentS.value_or(-1)
              == (rows.isNull("adherent_s") ? -1 : rows.integer("adherent_s")));
        breaches += int(kept.size());
        longer += evidence.overtime.empty() ? 0 : 1;
        for (const PunchMark &punch : evidence.punches) {
            CHECK(punchBelongs(punch, punchFrame(evidence)));
            CHECK(counted.insert(punch.id).second); // for one shift, and no other
        }
    }
    CHECK(breaches > 80);
    CHECK(longer > 10);
    Rows wrong = room.owner.execute("SELECT count(*) AS n FROM violation WHERE"
                                    " recompute_fen(evidence) IS DISTINCT FROM amount_fen");
    wrong.next();
    CHECK(wrong.integer("n") == 0);
}
