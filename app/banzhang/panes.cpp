// SPDX-License-Identifier: GPL-3.0-or-later
#include "panes.h"

namespace banzhang {

std::vector<Pane *> makePanes(const UiContext &ui, ConsoleStatus &status, Session &session,
                              QWidget &parent)
{
    Q_UNUSED(ui)
    Q_UNUSED(status)
    Q_UNUSED(session)
    Q_UNUSED(parent)
    return {};
}

}
