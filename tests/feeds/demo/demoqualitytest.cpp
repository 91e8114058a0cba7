// SPDX-License-Identifier: GPL-3.0-or-later
#include "demo/democentre.h"
#include "support/numberof.h"
#include "support/testdatabase.h"

#include <catch2/catch.hpp>

using namespace banzhang;
using namespace banzhang::test;

TEST_CASE("the demo's sheets are as if they had been scored, and are written once")
{
    TestDatabase database;
    const DemoLogins logins{database.addLogin(QStringLiteral("m"), {}),
                            database.addLogin(QStringLiteral("l"), {}),
                            database.addLogin(QStringLiteral("i"), {})};
    REQUIRE(prepareDemo(database.target(), logins));
    REQUIRE(writeDemoPast(database.target(), {12, 1}, [](int, int) { return true; }));
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
