// SPDX-License-Identifier: GPL-3.0-or-later
#include "attendance/requeststore.h"
#include "support/attendancecentre.h"

#include <catch2/catch.hpp>

#include <QTimeZone>

using namespace banzhang;
using namespace banzhang::test;

namespace {

// A day that was: the request's marks are of then, and what is excused follows from them alone.
struct Past : AttendanceCentre
{
    Past()
    {
        addAgent("1034", "邓超群", 1);
        addShiftType("N", "(1, 'work', 79200, 108000)"); // 22:00 to 06:00
    }
    // Rostered before the marks: what was published after them does not take them back.
    void rostered(const char *day, const char *code)
    {
        addShift("1034", day, code);
        run("ALTER TABLE shift_instance DISABLE TRIGGER guarded; UPDATE shift_instance SET made_at "
            "="
            " '2026-08-31'; ALTER TABLE shift_instance ENABLE TRIGGER guarded");
    }
    void leave(const char *during, const QByteArray &approved, const QByteArray &told)
    {
        const auto mark = [](const QByteArray &at) {
            return at.isEmpty() ? QByteArray("NULL, NULL") : "1, '" + at + "+08'";
        };
        run("INSERT INTO leave_request (agent_id, team_id, kind, during, half_days, reason,"
            " signature, recorded_by, requested_at, approved_by, approved_at, told_by, told_at)"
            " VALUES (1, 1, 'personal', '"
            + QByteArray(during) + "', 2, 'r', 's', 1, '2026-09-01', " + mark(approved) + ", "
            + mark(told) + ")");
        run("SELECT settle_leave(max(leave_request_id)) FROM leave_request");
    }
    [[nodiscard]] QStringList found() const
    {
        QStringList codes;
        for (const Violation &one : violations(QDate(2026, 9, 1)))
            codes << one.code;
        return codes;
    }
};

}

TEST_CASE("#3 approved but not told before the shift starts is absence, told in time is excused")
{
    Past past;
    past.rostered("2026-09-08", "E");
    const char *day = "[2026-09-08 00:00+08, 2026-09-09 00:00+08)";
    SECTION("nothing asked for") {}
    SECTION("approved, never told")
    {
        past.leave(day, "2026-09-07 15:00:00", {});
    }
    SECTION("told, never approved")
    {
        past.leave(day, {}, "2026-09-07 15:00:00");
    }
    SECTION("told when the shift began, to the second")
    {
        past.leave(day, "2026-09-07 15:00:00", "2026-09-08 08:00:00");
    }
    SECTION("approved after it began")
    {
        past.leave(day, "2026-09-08 08:00:01", "2026-09-07 15:00:00");
    }
    past.closeDue();
    CHECK(past.found() == QStringList{QStringLiteral("absence")});
}

TEST_CASE("#3 both marks in time excuse the day, which is measured again when it is taken back")
{
    Past past;
    past.rostered("2026-09-08", "E");
    past.leave("[2026-09-08 00:00+08, 2026-09-09 00:00+08)", "2026-09-07 15:00:00",
               "2026-09-08 07:59:59");
    past.closeDue();
    CHECK(past.found().isEmpty());
    Connection manager = past.database.connect(past.manager);
    Rows fact = manager.execute("SELECT state, evidence #>> '{excused,0,3}' AS source FROM"
                                " attendance_fact WHERE superseded_at IS NULL");
    REQUIRE(fact.next());
    CHECK(fact.text("state") == u"excused");
    CHECK(fact.text("source") == u"leave 1"); // "why" finds both stamps by it
    RequestStore().take(manager, RequestStep::Cancel, RequestType::Leave, 1,
                        QStringLiteral("假的"));
    past.closeDue();
    CHECK(past.found() == QStringList{QStringLiteral("absence")});
}

TEST_CASE("#3 over midnight the night's own beginning counts, and the next night is excused still")
{
    Past past;
    past.rostered("2026-09-08", "N");
    past.rostered("2026-09-09", "N");
    // Told at a quarter past midnight, on the day of the leave, but the night had begun at ten.
    past.leave("[2026-09-08 20:00+08, 2026-09-10 08:00+08)", "2026-09-08 21:00:00",
               "2026-09-09 00:15:00");
    past.closeDue();
    const auto all = past.violations(QDate(2026, 9, 1));
    REQUIRE(all.size() == 1);
    CHECK(all[0].code == u"absence");
    CHECK(all[0].onDate == QDate(2026, 9, 8));
    // The pure rule says the same.
    const auto wall = [](int day, int hour, int minute) {
        return QDateTime(QDate(2026, 9, day), QTime(hour, minute), QTimeZone("Asia/Shanghai"));
    };
    const auto span =
        excusedOf({wall(8, 20, 0), wall(10, 8, 0)}, wall(9, 0, 15),
                  {{wall(8, 22, 0), wall(9, 6, 0)}, {wall(9, 22, 0), wall(10, 6, 0)}});
    REQUIRE(span);
    Rows row =
        past.owner.execute("SELECT lower(during) AS f, upper(during) AS t FROM excused_span");
    REQUIRE(row.next());
    CHECK(span->from == row.dateTime("f"));
    CHECK(span->to == row.dateTime("t"));
}
