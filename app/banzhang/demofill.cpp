// SPDX-License-Identifier: GPL-3.0-or-later
#include "demofill.h"

#include "demo/demoawards.h"
#include "demo/democentre.h"
#include "demo/demomeetings.h"
#include "demo/demoperformance.h"
#include "demoreports.h"

#include <array>

namespace banzhang {
namespace {

using Done = Result<void>;

template <class T>
Done doneOf(const Result<T> &result)
{
    return result ? Done() : Done(tl::make_unexpected(result.error()));
}

}

Result<int> fillDemo(const DemoTargets &targets, const QString &language, const DemoTold &told,
                     const DemoGoesOn &goesOn)
{
    const QString &owner = targets.owner;
    const QString &manager = targets.manager;
    Result<int> days = writeDemoPast(owner, {}, [&](int done, int of) {
        told(done, of);
        return goesOn();
    });
    // Attendance closes the last month: what that is measured by comes before.
    const std::array<std::function<Done()>, 7> steps{
        [&] { return doneOf(writeDemoQuality(owner, targets.managerRole)); },
        [&] { return doneOf(writeDemoSales(manager, DemoPast().days)); },
        [&] {
            return writeDemoMarks(owner).and_then(
                [&] { return doneOf(writeDemoAttendance(owner, manager)); });
        },
        [&] { return doneOf(writeDemoAwards(owner, manager)); },
        [&] { return doneOf(writeDemoMeetings(owner)); },
        [&] { return doneOf(writeDemoPerformance(owner)); },
        [&] { return doneOf(writeDemoReports(manager, language, targets.reportFolder, goesOn)); }};
    for (const auto &step : steps) {
        if (!days || !goesOn())
            return days;
        if (const Done done = step(); !done)
            return goesOn() ? Result<int>(tl::make_unexpected(done.error())) : days;
    }
    return days;
}

}
