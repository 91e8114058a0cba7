// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "floor/switchevent.h"

#include <QByteArrayView>

#include <tl/expected.hpp>

namespace banzhang {

// Why a line of queue_log was not taken: "binary", "encoding", "fields", "time", "event", "number",
// "call", "too_long".
struct LineReject
{
    QString reason;
};

// A line of Asterisk's queue_log, without its line end. Times are whole seconds.
[[nodiscard]] tl::expected<SwitchEvent, LineReject> parseQueueLogLine(QByteArrayView line);

// The line's second, 0 when it has none; cheaper than parsing.
[[nodiscard]] qint64 secondOfQueueLogLine(QByteArrayView line);

// The key of a line: its second and a 64-bit hash of its text (FNV-1a, stable across programs).
[[nodiscard]] LineKey keyOfLine(qint64 second, QByteArrayView text);

}
