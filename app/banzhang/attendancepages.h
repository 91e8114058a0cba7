// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "attendance/attendancepane.h"
#include "common/uicontext.h"
#include "session.h"

namespace banzhang {

// The pane of attendance with the pages that this session's person may see; nothing when there is
// none. Desks and pages are the pane's.
[[nodiscard]] AttendancePane *makeAttendancePane(const UiContext &ui, Session &session,
                                                 QWidget &parent);

}
