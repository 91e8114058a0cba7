// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/result.h"

namespace banzhang {

// Marks of exams and satisfaction, and leaders' points, of the demo's last months: before these
// are closed (writeDemoAttendance). `target` is the schema's owner's database. Writes once.
[[nodiscard]] Result<void> writeDemoMarks(const QString &target);
// What came of the last closed month, two incidents and a drill. Writes once.
[[nodiscard]] Result<void> writeDemoPerformance(const QString &target);

}
