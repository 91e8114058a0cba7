// SPDX-License-Identifier: GPL-3.0-or-later
#include "leaderboards/boardrules.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>

namespace banzhang {
namespace {

constexpr int minute = 60;
constexpr int hour = 3600;
constexpr int wholeDay = 86400;

QJsonObject objectOf(const QString &json)
{
    return QJsonDocument::fromJson(json.toUtf8()).object();
}

QString textOf(const QJsonObject &object)
{
    return QString::fromUtf8(QJsonDocument(object).toJson(QJsonDocument::Compact));
}

// A number that came as one or as its text: the database takes both.
std::optional<int> numberIn(const QJsonObject &gates, const QString &gate, const QString &key)
{
    if (!gates.contains(gate))
        return {};
    return gates[gate].toObject()[key].toVariant().toInt();
}

}

BoardGates boardGatesFrom(const QString &json)
{
    const QJsonObject gates = objectOf(json);
    const QString n = QStringLiteral("n");
    return {numberIn(gates, QStringLiteral("no_fatal"), QStringLiteral("lookback_days")),
            gates.contains(QStringLiteral("not_absent")),
            gates.contains(QStringLiteral("not_late")),
            numberIn(gates, QStringLiteral("min_calls"), n),
            numberIn(gates, QStringLiteral("min_sample"), n)};
}

QString jsonOf(const BoardGates &gates)
{
    QJsonObject object;
    if (gates.fatalDays)
        object[QStringLiteral("no_fatal")] =
            QJsonObject{{QStringLiteral("lookback_days"), *gates.fatalDays}};
    if (gates.isAbsentBarred)
        object[QStringLiteral("not_absent")] = QJsonObject();
    if (gates.isLateBarred)
        object[QStringLiteral("not_late")] = QJsonObject();
    if (gates.minCalls)
        object[QStringLiteral("min_calls")] = QJsonObject{{QStringLiteral("n"), *gates.minCalls}};
    if (gates.minSample)
        object[QStringLiteral("min_sample")] = QJsonObject{{QStringLiteral("n"), *gates.minSample}};
    return textOf(object);
}

BoardWeights boardWeightsFrom(const QString &json)
{
    const QJsonObject object = objectOf(json);
    BoardWeights weights;
    for (auto at = object.begin(); at != object.end(); ++at)
        weights[boardMetricFromCode(at.key())] = at->toVariant().toDouble();
    return weights;
}

QString jsonOf(const BoardWeights &weights)
{
    QJsonObject object;
    for (const auto &[metric, weight] : weights)
        object[codeOf(metric)] = weight;
    return textOf(object);
}

QString dayTimeText(int second)
{
    const auto two = [](int number) {
        return QStringLiteral("%1").arg(number, 2, 10, QLatin1Char('0'));
    };
    const QString text = two(second / hour) + u':' + two(second / minute % minute);
    return second % minute == 0 ? text : text + u':' + two(second % minute);
}

std::optional<int> dayTimeFrom(const QString &text)
{
    static const QRegularExpression form(QStringLiteral("^(\\d{1,2})[:：](\\d\\d)$"));
    const QRegularExpressionMatch match = form.match(text.trimmed());
    const int minutes = match.captured(2).toInt();
    const int second = match.captured(1).toInt() * hour + minutes * minute;
    if (!match.hasMatch() || minutes >= minute || second > wholeDay)
        return {};
    return second;
}

QDate firstDayOfChange(BoardCode code, const QDate &today, int weekStarts)
{
    return boardPeriod(code, today, weekStarts).last.addDays(1);
}

}
