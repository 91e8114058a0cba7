// SPDX-License-Identifier: GPL-3.0-or-later
#include "demo/democentre.h"
#include "demo/demoqualitystore.h"
#include "support/numberof.h"
#include "support/testdatabase.h"

#include <catch2/catch.hpp>

#include <future>

using namespace banzhang;
using namespace banzhang::test;

TEST_CASE("the demo's sheets are as if they had been scored, and are written once")
{
    TestDatabase database;
    const DemoLogins logins{database.addLogin(QStringLiteral("m"), {}),
                            database.addLogin(QStringLiteral("l"), {}),
                            database.addLogin(QStringLiteral("i"), {})};
    REQUIRE(prepareDemo(database.target(), logins));
    REQUIRE(writeDemoPast(database.target(), {20, 1}, [](int, int) { return true; }));
    const auto written = writeDemoQuality(database.target(), logins.manager);
    REQUIRE(written);
    CHECK(*written);
    Connection owner = database.connect();
    const qint64 sheets = number(owner, "SELECT count(*) FROM sheet");
    CHECK(sheets > 100);
    CHECK(number(owner, "SELECT count(*) FROM sheet WHERE state = 'draft'") == 0);
    CHECK(number(owner, "SELECT count(*) FROM sheet WHERE state = 'retracted'")
          == number(owner, "SELECT count(result_sheet) FROM appeal"));
    CHECK(number(owner, "SELECT count(*) FROM appeal WHERE state = 'open'") > 0);
    CHECK(number(owner, "SELECT count(*) FROM appeal WHERE outcome = 'kept'") > 0);
    CHECK(number(owner, "SELECT count(*) FROM finding WHERE state = 'verified'") > 0);
    CHECK(number(owner, "SELECT count(*) FROM finding WHERE found_at > now()") == 0);
    // A step for each thing that happened, and none of them before the one ahead of it.
    CHECK(number(owner, "SELECT count(*) FROM finding f WHERE state = 'verified' AND 6 <> (SELECT"
                        " count(*) FROM finding_step s WHERE s.finding_id = f.finding_id)")
          == 0);
    // Every score is what the schema makes of the answers.
    CHECK(number(owner, "SELECT count(*) FROM sheet s JOIN form_version v USING (version_id)"
                        " CROSS JOIN LATERAL sheet_score(v.content, sheet_answers(s.sheet_id)) r"
                        " WHERE r.score IS DISTINCT FROM s.score OR r.grade <> s.grade"
                        "    OR cardinality(r.lacking) > 0")
          == 0);
    // Faults are not spread evenly: the opening phrase and the hold lead.
    CHECK(number(owner,
                 "WITH share AS (SELECT item_key, avg((value = 'no')::int) AS no FROM sheet_answer"
                 " WHERE value IN ('yes', 'no') GROUP BY item_key HAVING count(*) > 30"
                 " AND avg((value = 'no')::int) < 0.8)" // no extra points: that is as usual
                 " SELECT count(*) FROM share WHERE item_key NOT IN ('hello', 'hold', 'consulted')"
                 " AND no > (SELECT no / 1.5 FROM share WHERE item_key = 'hello')")
          == 0);
    CHECK(number(owner, "SELECT count(*) FROM sheet WHERE submitted_at > now()"
                        " OR submitted_at <= interaction_at OR call_uid IS NULL")
          == 0);
    CHECK(number(owner, "SELECT count(DISTINCT inspector_id) FROM sheet WHERE corrects IS NULL")
          == 3);
    const qint64 open = number(
        owner,
        "SELECT count(*) FROM sample_pick WHERE state = 'open' AND due_on = site_day(now())");
    CHECK(open > 10);
    CHECK(number(owner, "SELECT count(*) FROM sample_pick WHERE state = 'done'") > open);

    // The inspector of the demo finds a worklist, and may go on with it.
    Connection inspector = database.connect(logins.inspector);
    CHECK(number(inspector, "SELECT count(*) FROM sample_pick WHERE state = 'open'") > 10);
    CHECK(number(inspector, "SELECT count(*) FROM sheet") > 30);

    const auto again = writeDemoQuality(database.target(), logins.manager);
    REQUIRE(again);
    CHECK_FALSE(*again);
    CHECK(number(owner, "SELECT count(*) FROM sheet") == sheets);
}

TEST_CASE("two consoles that open a fresh demo at once write its sheets once")
{
    TestDatabase database;
    const DemoLogins logins{database.addLogin(QStringLiteral("m"), {}),
                            database.addLogin(QStringLiteral("l"), {}),
                            database.addLogin(QStringLiteral("i"), {})};
    REQUIRE(prepareDemo(database.target(), logins));
    REQUIRE(writeDemoPast(database.target(), {2, 1}, [](int, int) { return true; }));
    Connection first = database.connect();
    first.execute("BEGIN");
    REQUIRE(DemoQualityStore().missingFor(first, logins.manager));
    auto second = std::async(std::launch::async,
                             [&] { return writeDemoQuality(database.target(), logins.manager); });
    Connection looker = database.connect();
    const auto waits = [&] {
        return number(looker, "SELECT count(*) FROM pg_locks WHERE locktype = 'advisory' AND NOT"
                              " granted AND database = (SELECT oid FROM pg_database WHERE datname ="
                              " current_database())")
               == 1;
    };
    // It does not ask before the first one is done.
    for (int tries = 0; tries < 500 && !waits(); ++tries)
        std::this_thread::sleep_for(std::chrono::milliseconds(10));
    CHECK(waits());
    CHECK(number(looker, "SELECT count(*) FROM sampling_plan") == 0);
    first.execute("INSERT INTO quality_form (title) VALUES ('first')");
    first.execute(
        "INSERT INTO sampling_plan (name, form_id, reason, each, quantity, period, during,"
        " made_by) SELECT 'first', f.form_id, 'random', 'agent', 1, 'week', '[2026-01-01,)',"
        " s.staff_id FROM quality_form f, staff s LIMIT 1");
    first.execute("COMMIT");
    const auto late = second.get();
    REQUIRE(late);
    CHECK_FALSE(*late);
    CHECK(number(looker, "SELECT count(*) FROM sampling_plan") == 1);
    CHECK(number(looker, "SELECT count(*) FROM sheet") == 0);
}
