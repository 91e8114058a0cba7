// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/result.h"

#include <QString>

#include <functional>

namespace banzhang {

// Reports of the demo, where none were run yet: schedules into `folder` (which is made), runs of
// the last closed month and of yesterday, and one that failed. After the past and its closed months
// are there. `manager` is the connection string of the demo's manager, `language` that of the
// program. `goesOn` is asked now and then: false abandons.
[[nodiscard]] Result<void> writeDemoReports(const QString &manager, const QString &language,
                                            const QString &folder,
                                            const std::function<bool()> &goesOn);

}
