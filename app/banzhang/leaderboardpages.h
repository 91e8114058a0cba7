// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/uicontext.h"
#include "leaderboards/leaderboardpane.h"
#include "session.h"

namespace banzhang {

// The pane of leaderboards with the pages that this session's person may see; nothing when there is
// none. Desks and pages are the pane's.
[[nodiscard]] LeaderboardPane *makeLeaderboardPane(const UiContext &ui, Session &session,
                                                   QWidget &parent);

}
