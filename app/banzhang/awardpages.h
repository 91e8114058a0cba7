// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/tabbedpane.h"
#include "common/uicontext.h"
#include "session.h"

namespace banzhang {

// The pages of champions, honour wall, bonus points and praise, those that this session's person
// may see. Desks and pages are the pane's.
void addAwardPages(const UiContext &ui, Session &session, TabbedPane &pane);

}
