// SPDX-License-Identifier: GPL-3.0-or-later
#include "db/pqvalue.h"

#include <QTimeZone>

#include <algorithm>

namespace banzhang {
namespace {

QByteArray quotedElement(const QByteArray &text)
{
    QByteArray result = text;
    result.replace('\\', "\\\\").replace('"', "\\\"");
    return '"' + result + '"';
}

template <class List>
QByteArray arrayText(const List &list)
{
    QByteArrayList elements;
    for (const auto &element : list) {
        const auto text = pqText(QVariant(element));
        elements.append(text ? quotedElement(*text) : QByteArrayLiteral("NULL"));
    }
    return '{' + elements.join(',') + '}';
}

// So many digits from a place on, as a number; -1 when they are not all digits.
int digits(const char *text, int count)
{
    int number = 0;
    for (int i = 0; i < count; ++i) {
        if (text[i] < '0' || text[i] > '9')
            return -1;
        number = number * 10 + (text[i] - '0');
    }
    return number;
}

// "2026-11-22 09:15:00.123456+00" as most instants are written: a floor has a hundred thousand of
// them, and QDateTime's reader takes ten times as long.
std::optional<QDateTime> plainInstant(const QByteArray &text)
{
    constexpr int secondsEnd = 19;
    if (text.size() < secondsEnd + 3 || !text.endsWith("+00"))
        return std::nullopt;
    const char *at = text.constData();
    const QDate day(digits(at, 4), digits(at + 5, 2), digits(at + 8, 2));
    const int hour = digits(at + 11, 2);
    const int minute = digits(at + 14, 2);
    const int second = digits(at + 17, 2);
    if (at[4] != '-' || at[10] != ' ' || !day.isValid() || hour < 0 || minute < 0 || second < 0)
        return std::nullopt;
    const auto decimals = int(text.size()) - secondsEnd - 4;
    int fraction =
        decimals > 0 && at[secondsEnd] == '.' ? digits(at + secondsEnd + 1, decimals) : 0;
    if (fraction < 0 || decimals > 6)
        return std::nullopt;
    for (int i = std::max(decimals, 0); i < 6; ++i)
        fraction *= 10;
    const int ms = (fraction + 500) / 1000; // rounded, as Qt does it too
    const qint64 seconds =
        ((day.toJulianDay() - 2440588) * 24 + hour) * 3600 + 60LL * minute + second;
    return QDateTime::fromMSecsSinceEpoch(seconds * 1000 + ms, Qt::UTC);
}

std::optional<QByteArray> dateTimeText(const QDateTime &value)
{
    if (!value.isValid())
        return std::nullopt;
    return value.toUTC().toString(Qt::ISODateWithMs).toLatin1();
}

}

std::optional<QByteArray> pqText(const QVariant &value)
{
    if (!value.isValid())
        return std::nullopt;
    switch (value.typeId()) {
    case QMetaType::Bool: return value.toBool() ? QByteArrayLiteral("t") : QByteArrayLiteral("f");
    case QMetaType::Double: return QByteArray::number(value.toDouble(), 'g', 17);
    case QMetaType::QByteArray: return value.toByteArray();
    case QMetaType::QDateTime: return dateTimeText(value.toDateTime());
    case QMetaType::QDate:
        if (!value.toDate().isValid())
            return std::nullopt;
        return value.toDate().toString(Qt::ISODate).toLatin1();
    case QMetaType::QTime: return value.toTime().toString(Qt::ISODateWithMs).toLatin1();
    case QMetaType::QStringList: return arrayText(value.toStringList());
    case QMetaType::QVariantList: return arrayText(value.toList());
    default: return value.toString().toUtf8();
    }
}

QDateTime dateTimeFromPq(const QByteArray &text)
{
    if (text.isEmpty())
        return {};
    if (const auto instant = plainInstant(text))
        return *instant;
    // The session's zone is UTC, so the offset is always "+00".
    const qsizetype end = text.indexOf('+', 10);
    const QString stamp = QString::fromLatin1(text.left(end < 0 ? text.size() : end));
    QDateTime result = QDateTime::fromString(stamp, Qt::ISODateWithMs);
    result.setTimeZone(QTimeZone::utc());
    return result;
}

QStringList textsFromPqArray(const QByteArray &text)
{
    QStringList elements;
    if (text.size() <= 2)
        return elements;
    QByteArray element;
    bool quoted = false;
    bool wasQuoted = false;
    const auto finish = [&] {
        const bool isNull = !wasQuoted && element == "NULL";
        elements.append(isNull ? QString() : QString::fromUtf8(element));
        element.clear();
        wasQuoted = false;
    };
    for (qsizetype i = 1; i < text.size() - 1; ++i) {
        const char c = text[i];
        if (c == '\\') {
            element += text[++i];
        } else if (c == '"') {
            quoted = !quoted;
            wasQuoted = true;
        } else if (c == ',' && !quoted) {
            finish();
        } else {
            element += c;
        }
    }
    finish();
    return elements;
}

void appendCopyField(QByteArray &row, const std::optional<QByteArray> &text)
{
    if (!row.isEmpty() && !row.endsWith('\n'))
        row += '\t';
    if (!text) {
        row += "\\N";
        return;
    }
    if (text->indexOf('\\') < 0
        && std::ranges::none_of(*text, [](char c) { return c >= 0 && c < ' '; })) {
        row += *text;
        return;
    }
    for (const char c : *text) {
        switch (c) {
        case '\\': row += "\\\\"; break;
        case '\t': row += "\\t"; break;
        case '\n': row += "\\n"; break;
        case '\r': row += "\\r"; break;
        default: row += c;
        }
    }
}

}
