// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/attendancecentre.h"

#include <catch2/catch.hpp>

using namespace banzhang;
using namespace banzhang::test;

namespace {

struct Longer : AttendanceCentre
{
    Longer() { addAgent("1034", "邓超群", 1); }
    void overtime(const char *during)
    {
        run("INSERT INTO overtime_request (agent_id, team_id, during, reason, signature,"
            " recorded_by, approved_by, approved_at) VALUES (1, 1, '"
            + QByteArray(during) + "', 'r', 's', 1, 1, '2026-09-01')");
    }
    void press(std::initializer_list<const char *> moments)
    {
        PunchDirection direction = PunchDirection::In;
        for (const char *moment : moments) {
            punch("1034", moment, direction);
            direction = direction == PunchDirection::In ? PunchDirection::Out : PunchDirection::In;
        }
    }
    // Closed and in force: state, seconds late, seconds gone early, of each shift.
    QString measured()
    {
        closeDue();
        Rows rows = owner.execute("SELECT string_agg(concat_ws(' ', state, late_s, early_s), '; '"
                                  " ORDER BY on_date) AS told FROM attendance_fact WHERE"
                                  " superseded_at IS NULL");
        rows.next();
        return rows.text("told");
    }
};

}

TEST_CASE("overtime hides neither that somebody was late, nor gone early, nor absent") // #15 P3
{
    Longer centre;
    centre.addShift("1034", "2026-09-08", "E"); // 08:00 to 17:00
    centre.overtime("[2026-09-08 06:00+08, 2026-09-08 08:00+08)");
    SECTION("an hour away after it is an hour late")
    {
        centre.press({"2026-09-08 06:00:00", "2026-09-08 08:00:00", "2026-09-08 09:00:00",
                      "2026-09-08 17:00:00"});
        CHECK(centre.measured() == u"present 3600 0");
    }
    SECTION("who worked through is not late")
    {
        centre.press({"2026-09-08 06:00:00", "2026-09-08 17:00:00"});
        CHECK(centre.measured() == u"present 0 0");
    }
    SECTION("gone before the end, and back for the overtime")
    {
        centre.overtime("[2026-09-08 17:00+08, 2026-09-08 20:00+08)");
        centre.press({"2026-09-08 08:00:00", "2026-09-08 16:00:00", "2026-09-08 17:30:00",
                      "2026-09-08 20:00:00"});
        CHECK(centre.measured() == u"present 0 3600");
    }
    SECTION("there for the overtime alone")
    {
        centre.tell("1034", "2026-09-08 06:05:00", "available");
        centre.press({"2026-09-08 06:00:00", "2026-09-08 08:00:00"});
        CHECK(centre.measured() == u"absent 0 0");
        CHECK(centre.violations(QDate(2026, 9, 1)).at(0).code == u"absence");
    }
}

TEST_CASE("with overtime between two shifts each punch counts for one of them") // P3 P4
{
    Longer centre;
    centre.addShiftType("N", "(1, 'work', 79200, 108000)");
    centre.addShift("1034", "2026-09-07", "N"); // to 06:00
    centre.addShift("1034", "2026-09-08", "E");
    centre.overtime("[2026-09-08 06:00+08, 2026-09-08 08:00+08)");
    centre.press({"2026-09-07 22:00:00", "2026-09-08 06:30:00", "2026-09-08 07:00:00",
                  "2026-09-08 08:00:00", "2026-09-08 08:00:40", "2026-09-08 17:00:00"});
    CHECK(centre.measured() == u"present 0 0; present 40 0");
    Rows rows = centre.owner.execute(
        "SELECT string_agg(jsonb_array_length(evidence -> 'punches')::text, ' ' ORDER BY on_date)"
        " AS told FROM attendance_fact WHERE superseded_at IS NULL");
    rows.next();
    CHECK(rows.text("told") == u"4 2");
}

TEST_CASE("a shift that was rostered into overtime is not worked twice") // #15
{
    Longer centre;
    centre.addShiftType("X", "(1, 'work', 68400, 72000)"); // 19:00 to 20:00
    centre.overtime("[2026-09-08 17:00+08, 2026-09-08 20:00+08)");
    centre.addShift("1034", "2026-09-08", "X");
    centre.press({"2026-09-08 17:00:00", "2026-09-08 20:00:00"});
    Connection boss = centre.database.connect(centre.manager);
    Rows worked = boss.execute("SELECT worked_s FROM overtime_worked('(,)')");
    REQUIRE(worked.next());
    CHECK(worked.integer("worked_s") == 7200);
}
