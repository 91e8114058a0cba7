// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <optional>

namespace banzhang {

// Fen of an amount as typed: "5", "5.50"; nothing for anything else, or less than nothing.
[[nodiscard]] std::optional<qint64> fenFrom(const QString &text);

}
