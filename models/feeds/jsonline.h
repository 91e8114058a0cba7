// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "floor/switchevent.h"

#include <QByteArrayView>

#include <tl/expected.hpp>

namespace banzhang {

// What a JSON line says. `doubts` name what was in it beside what is known.
struct JsonLine
{
    std::vector<SwitchEvent> events; // all of one moment
    QStringList doubts;
};

// One JSON object a line, as README.md of this folder lays it down. `arrival` stands for a missing
// "at", milliseconds; without it such a line is refused. The error is the reason, for people.
[[nodiscard]] tl::expected<JsonLine, QString> parseJsonLine(QByteArrayView line,
                                                            std::optional<qint64> arrival);

// Yuan as "128.50", "128.5", "128" or a number, in fen. Nothing when it is no such amount.
[[nodiscard]] std::optional<qint64> fenOf(const QString &yuan);

}
