// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/tabbedpane.h"
#include "common/uicontext.h"
#include "session.h"

namespace banzhang {

// Adds the pages of meetings and notices that this session's person may see. Desks and pages are
// the pane's.
void addMeetingPages(const UiContext &ui, Session &session, TabbedPane &pane);

}
