// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/ask.h"
#include "common/serverclock.h"
#include "common/settings.h"
#include "common/themesource.h"

namespace banzhang {

// What every pane, view and delegate is handed: made once in app, it outlives all of them.
struct UiContext
{
    ThemeSource &themes;
    ServerClock &clock;
    Settings &settings;
    Ask &ask;

    [[nodiscard]] const Theme &theme() const { return themes.theme(); }
};

}
