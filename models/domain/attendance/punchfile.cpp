// SPDX-License-Identifier: GPL-3.0-or-later
#include "attendance/punchfile.h"

#include <QJsonArray>

#include <variant>

namespace banzhang {
namespace {

using Read = std::variant<PunchLine, PunchFault>;

QStringList fieldsOf(const QString &line, QChar delimiter)
{
    QStringList fields = line.split(delimiter);
    for (QString &field : fields) {
        field = field.trimmed();
        if (field.size() >= 2 && field.startsWith(u'"') && field.endsWith(u'"'))
            field = field.mid(1, field.size() - 2).replace(u"\"\""_qs, u"\""_qs);
    }
    return fields;
}

int furthest(const PunchMapping &mapping)
{
    return std::max(std::max(mapping.agentColumn, mapping.timeColumn),
                    std::max(mapping.clockColumn, mapping.directionColumn));
}

std::optional<PunchDirection> directionOf(const QString &word, const PunchMapping &mapping)
{
    if (word.isEmpty())
        return PunchDirection::Unknown;
    if (mapping.inWords.contains(word, Qt::CaseInsensitive))
        return PunchDirection::In;
    if (mapping.outWords.contains(word, Qt::CaseInsensitive))
        return PunchDirection::Out;
    return {};
}

Read readLine(int number, const QString &text, const PunchMapping &mapping)
{
    const QStringList fields = fieldsOf(text, mapping.delimiter);
    const auto fault = [&](int column, PunchFaultKind kind) {
        return PunchFault{number, column, kind, text.trimmed()};
    };
    if (fields.size() < furthest(mapping))
        return fault(int(fields.size()) + 1, PunchFaultKind::NoColumn);
    const auto field = [&fields](int column) {
        return column > 0 ? fields[column - 1] : QString();
    };
    PunchLine line{number, field(mapping.agentColumn), {}, PunchDirection::Unknown, text.trimmed()};
    if (line.agentNo.isEmpty())
        return fault(mapping.agentColumn, PunchFaultKind::NoAgent);
    QString moment = field(mapping.timeColumn);
    if (mapping.clockColumn > 0)
        moment += u' ' + field(mapping.clockColumn);
    line.local = QDateTime::fromString(moment, mapping.format);
    if (!line.local.isValid())
        return fault(mapping.timeColumn, PunchFaultKind::BadTime);
    const std::optional<PunchDirection> direction =
        directionOf(field(mapping.directionColumn), mapping);
    if (!direction)
        return fault(mapping.directionColumn, PunchFaultKind::BadDirection);
    line.direction = *direction;
    return line;
}

QStringList wordsFrom(const QJsonValue &value, const QStringList &otherwise)
{
    if (!value.isArray())
        return otherwise;
    QStringList words;
    const QJsonArray array = value.toArray();
    for (const auto &one : array)
        words.append(one.toString());
    return words;
}

}

QJsonObject toJson(const PunchMapping &mapping)
{
    return {{u"delimiter"_qs, QString(mapping.delimiter)},
            {u"encoding"_qs, mapping.encoding},
            {u"head_lines"_qs, mapping.headLines},
            {u"agent"_qs, mapping.agentColumn},
            {u"time"_qs, mapping.timeColumn},
            {u"clock"_qs, mapping.clockColumn},
            {u"direction"_qs, mapping.directionColumn},
            {u"format"_qs, mapping.format},
            {u"in"_qs, QJsonArray::fromStringList(mapping.inWords)},
            {u"out"_qs, QJsonArray::fromStringList(mapping.outWords)}};
}

PunchMapping punchMappingFrom(const QJsonObject &json)
{
    PunchMapping mapping;
    const QString delimiter = json[u"delimiter"].toString();
    if (!delimiter.isEmpty())
        mapping.delimiter = delimiter[0];
    mapping.encoding = json[u"encoding"].toString(mapping.encoding);
    mapping.headLines = json[u"head_lines"].toInt(mapping.headLines);
    mapping.agentColumn = json[u"agent"].toInt(mapping.agentColumn);
    mapping.timeColumn = json[u"time"].toInt(mapping.timeColumn);
    mapping.clockColumn = json[u"clock"].toInt(mapping.clockColumn);
    mapping.directionColumn = json[u"direction"].toInt(mapping.directionColumn);
    mapping.format = json[u"format"].toString(mapping.format);
    mapping.inWords = wordsFrom(json[u"in"], mapping.inWords);
    mapping.outWords = wordsFrom(json[u"out"], mapping.outWords);
    return mapping;
}

QString codeOf(PunchFaultKind kind)
{
    switch (kind) {
    case PunchFaultKind::NoColumn: return QStringLiteral("columns");
    case PunchFaultKind::NoAgent: return QStringLiteral("no agent");
    case PunchFaultKind::BadTime: return QStringLiteral("time");
    case PunchFaultKind::BadDirection: break;
    }
    return QStringLiteral("direction");
}

PunchFile readPunchFile(const QString &text, const PunchMapping &mapping)
{
    PunchFile file;
    const QStringList lines = text.split(u'\n');
    for (int place = mapping.headLines; place < lines.size(); ++place) {
        if (lines[place].trimmed().isEmpty())
            continue;
        const Read read = readLine(place + 1, lines[place], mapping);
        if (const auto *line = std::get_if<PunchLine>(&read))
            file.lines.push_back(*line);
        else
            file.faults.push_back(std::get<PunchFault>(read));
    }
    return file;
}

}
