// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateTime>
#include <QString>

namespace banzhang {

class ServerClock;

// "11-20 Fri 10:42" at the site; empty for no moment.
[[nodiscard]] QString momentText(const QDateTime &moment, const ServerClock &clock);

}
