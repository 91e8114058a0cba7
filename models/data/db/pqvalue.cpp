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
