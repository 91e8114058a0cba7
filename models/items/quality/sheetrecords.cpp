// SPDX-License-Identifier: GPL-3.0-or-later
#include "quality/sheetrecords.h"

#include <QJsonDocument>

#include <array>

namespace banzhang {
namespace {

constexpr qsizetype headSize = 18; // "LLLLLLLL CCCCCCCC "

std::array<quint32, 256> makeTable()
{
    std::array<quint32, 256> table{};
    for (quint32 n = 0; n < table.size(); ++n) {
        quint32 value = n;
        for (int bit = 0; bit < 8; ++bit)
            value = (value & 1U) != 0 ? (value >> 1U) ^ 0xEDB88320U : value >> 1U;
        table[n] = value;
    }
    return table;
}

quint32 crc32(const QByteArray &bytes)
{
    static const std::array<quint32, 256> table = makeTable();
    quint32 value = 0xFFFFFFFFU;
    for (const char byte : bytes)
        value = table[(value ^ quint8(byte)) & 0xFFU] ^ (value >> 8U);
    return value ^ 0xFFFFFFFFU;
}

QByteArray hex(quint32 value)
{
    return QByteArray::number(value, 16).rightJustified(8, '0');
}

// The record's JSON when a whole one stands at `at`; a null array otherwise.
QByteArray recordAt(const QByteArray &bytes, qsizetype at)
{
    if (bytes.size() - at <= headSize)
        return {};
    bool isLength = false;
    const qsizetype length = bytes.mid(at, 8).toLongLong(&isLength, 16);
    const qsizetype end = at + headSize + length;
    if (!isLength || length <= 0 || end >= bytes.size() || bytes[end] != '\n')
        return {};
    const QByteArray line = bytes.mid(at + headSize, length);
    return bytes.mid(at + 8, 10) == ' ' + hex(crc32(line)) + ' ' ? line : QByteArray();
}

}

QByteArray framed(const QJsonObject &record)
{
    const QByteArray line = QJsonDocument(record).toJson(QJsonDocument::Compact);
    return hex(quint32(line.size())) + ' ' + hex(crc32(line)) + ' ' + line + '\n';
}

RecordsRead readRecords(const QByteArray &bytes,
                        const std::function<void(const QJsonObject &)> &record)
{
    RecordsRead read;
    for (qsizetype at = 0; at < bytes.size();) {
        const QByteArray line = recordAt(bytes, at);
        if (!line.isEmpty()) {
            record(QJsonDocument::fromJson(line).object());
            at += headSize + line.size() + 1;
            read.end = at;
            continue;
        }
        if (bytes[at] == '\0') { // written ahead: nothing stands there yet
            while (at < bytes.size() && bytes[at] == '\0')
                ++at;
            continue;
        }
        ++read.damaged;
        const qsizetype next = bytes.indexOf('\n', at);
        at = next < 0 ? bytes.size() : next + 1;
    }
    return read;
}

}
