// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateTime>
#include <QString>
#include <QTimeZone>

#include <optional>

namespace banzhang {

// A moment as people give it: seconds since 1970, or ISO 8601; without an offset at the site, a day
// alone is its midnight there. UTC; nothing when it is none of these.
[[nodiscard]] std::optional<QDateTime> momentFrom(const QString &text, const QTimeZone &site);

}
