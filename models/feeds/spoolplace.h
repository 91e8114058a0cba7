// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "feeditem.h"

namespace banzhang {

// Where a feed keeps what it cannot write: below STATE_DIRECTORY (systemd's), else in the user's
// data folder. `database` names the target: what was meant for one must not reach another.
[[nodiscard]] QString spoolPath(const FeedSource &source, const QString &database);

}
