// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QJsonObject>

#include <functional>

namespace banzhang {

// A journal's record: eight hexadecimal digits of length, eight of CRC-32, the line.
[[nodiscard]] QByteArray framed(const QJsonObject &record);

struct RecordsRead
{
    qint64 end = 0;  // behind the last whole record
    int damaged = 0; // skipped: a cut-off tail, a flipped bit
};

// Hands over every whole record in order. A damaged one ends at the next line.
RecordsRead readRecords(const QByteArray &bytes,
                        const std::function<void(const QJsonObject &)> &record);

}
