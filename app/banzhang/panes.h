// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/pane.h"
#include "common/uicontext.h"
#include "session.h"
#include "shell/consolestatus.h"

#include <functional>

namespace banzhang {

// What panes ask of the console, or tell it.
struct PaneHooks
{
    std::function<void()> demoWanted;
    std::function<void(bool isOnline)> databaseTold;
    std::function<void(const QString &id)> paneWanted;
};

// The panes that this session's person may see, in the order of the rail, with their models. Models
// are children of their pane, panes of `parent`.
[[nodiscard]] std::vector<Pane *> makePanes(const UiContext &ui, ConsoleStatus &status,
                                            Session &session, const PaneHooks &hooks,
                                            QWidget &parent);

}
