// SPDX-License-Identifier: GPL-3.0-or-later
#include "demoreports.h"

#include "reports/reportrunstore.h"
#include "reports/reportschedulestore.h"
#include "support/attendancecentre.h"
#include "support/numberof.h"

#include <QDir>
#include <QTemporaryDir>

#include <catch2/catch.hpp>

using namespace banzhang;
using namespace banzhang::test;

namespace {

struct DemoReports : AttendanceCentre
{
    QTemporaryDir folder;

    [[nodiscard]] Result<void> write(bool goesOn = true)
    {
        return writeDemoReports(database.target(manager), u"zh_CN"_qs,
                                folder.filePath(u"reports"_qs), [goesOn] { return goesOn; });
    }
};

}

TEST_CASE("the demo has schedules and kept runs and one that failed with its reason, once")
{
    DemoReports demo;
    REQUIRE(demo.write());
    Connection office = Connection::open(demo.database.target(demo.manager));
    const std::vector<ReportRun> runs = ReportRunStore().list(office, {});
    CHECK(runs.size() == 5);
    const auto failed = std::count_if(runs.begin(), runs.end(), [](const ReportRun &run) {
        return !run.failure.isEmpty() && run.scheduleId != 0;
    });
    const auto kept = std::count_if(runs.begin(), runs.end(), [](const ReportRun &run) {
        return run.hasFigures && run.failure.isEmpty() && run.fingerprint.size() == 64;
    });
    CHECK(failed == 1);
    CHECK(kept == 4);
    const std::vector<ReportSchedule> schedules = ReportScheduleStore().list(office);
    CHECK(schedules.size() == 4);
    CHECK(QDir(demo.folder.filePath(u"reports"_qs)).exists());

    REQUIRE(demo.write());
    CHECK(ReportRunStore().list(office, {}).size() == 5);
    CHECK(ReportScheduleStore().list(office).size() == 4);
}

TEST_CASE("a demo that is left while its reports are made abandons them")
{
    DemoReports demo;
    (void)demo.write(false);
    Connection office = Connection::open(demo.database.target(demo.manager));
    for (const ReportRun &run : ReportRunStore().list(office, {}))
        CHECK_FALSE(run.hasFigures);
}
