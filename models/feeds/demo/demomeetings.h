// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/result.h"

#include <QString>

namespace banzhang {

// The demo's meetings of the last two weeks, held with minutes, attendance and actions but for a
// few that were missed, those of the coming days, and two notices with how far they came; to be
// called after attendance is there. What is there already stays. `target` is the owner's connection
// string. Returns whether there was nothing yet.
[[nodiscard]] Result<bool> writeDemoMeetings(const QString &target);

}
