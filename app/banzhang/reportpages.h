// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/uicontext.h"
#include "reports/reportspane.h"
#include "session.h"

namespace banzhang {

// The pane of reports with the pages that this session's person may see; nothing when there is
// none. Desks and pages are the pane's.
[[nodiscard]] ReportsPane *makeReportsPane(const UiContext &ui, Session &session, QWidget &parent);

}
