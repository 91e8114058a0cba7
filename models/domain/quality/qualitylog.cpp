// SPDX-License-Identifier: GPL-3.0-or-later
#include "quality/qualitylog.h"

#include <QJsonArray>

namespace banzhang {
namespace {

std::map<QString, int> countsIn(const QJsonObject &json)
{
    std::map<QString, int> counts;
    for (auto entry = json.begin(); entry != json.end(); ++entry)
        counts[entry.key()] = entry.value().toInt();
    return counts;
}

std::optional<int> wholeIn(const QJsonValue &value)
{
    return value.isDouble() ? std::optional(value.toInt()) : std::nullopt;
}

LoggedSheet sheetFrom(const QJsonObject &json)
{
    const auto text = [&json](const char *name) {
        return json.value(QLatin1String(name)).toString();
    };
    return {json.value(QStringLiteral("sheet")).toInteger(),
            text("agent_no"),
            text("agent"),
            text("form"),
            json.value(QStringLiteral("score")).toInt(),
            json.value(QStringLiteral("failed")).toBool(),
            text("grade"),
            text("strengths"),
            text("weaknesses")};
}

}

QualityDay qualityDayFromJson(const QJsonObject &json)
{
    QualityDay day;
    day.inspector = json.value(QStringLiteral("inspector")).toString();
    day.day = QDate::fromString(json.value(QStringLiteral("day")).toString(), Qt::ISODate);
    day.target = json.value(QStringLiteral("target")).toInt();
    day.done = json.value(QStringLiteral("done")).toInt();
    day.waiting = json.value(QStringLiteral("waiting")).toInt();
    day.modes = countsIn(json.value(QStringLiteral("modes")).toObject());
    day.reasons = countsIn(json.value(QStringLiteral("reasons")).toObject());
    day.mean = wholeIn(json.value(QStringLiteral("mean")));
    day.secondsEach = wholeIn(json.value(QStringLiteral("seconds")));
    day.fatal = json.value(QStringLiteral("fatal")).toInt();
    const QJsonArray sheets = json.value(QStringLiteral("sheets")).toArray();
    day.sheets.reserve(size_t(sheets.size()));
    for (const auto &sheet : sheets)
        day.sheets.push_back(sheetFrom(sheet.toObject()));
    return day;
}

}
