// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QDateTime>
#include <QStringList>
#include <QVariant>

#include <optional>

namespace banzhang {

// A value as PostgreSQL's text format has it; nothing for NULL. Takes numbers, bool, QString,
// QByteArray (UTF-8 text), QDate, QTime, QDateTime (any zone), QStringList and QVariantList
// (arrays).
[[nodiscard]] std::optional<QByteArray> pqText(const QVariant &value);

// "2026-11-22 11:00:08.123456+00" as UTC with milliseconds; null for an empty text.
[[nodiscard]] QDateTime dateTimeFromPq(const QByteArray &text);

// A one-dimensional array's elements: "{a,\"b c\",NULL}"; NULL becomes a null QString.
[[nodiscard]] QStringList textsFromPqArray(const QByteArray &text);

// Appends `text` to a COPY row, escaped; a null optional is \N.
void appendCopyField(QByteArray &row, const std::optional<QByteArray> &text);

}
