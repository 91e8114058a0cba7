// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/result.h"

#include <functional>

namespace banzhang {

struct DemoTargets
{
    QString owner;        // connection string of the schema's owner
    QString manager;      // and of the demo's manager, who does what people do
    QString managerRole;  // its role
    QString reportFolder; // of the reports that run by themselves
};

using DemoTold = std::function<void(int done, int days)>;
using DemoGoesOn = std::function<bool()>; // false: stop, after the day or the step

// Makes what the demo centre's last months left behind: calls, sheets, sales, attendance, awards,
// meetings, reports. Each is written once, so that it is quick when it was made already. Days that
// were written; Conflict when another program is at it. `language` is that of the reports.
[[nodiscard]] Result<int> fillDemo(const DemoTargets &targets, const QString &language,
                                   const DemoTold &told, const DemoGoesOn &goesOn);

}
