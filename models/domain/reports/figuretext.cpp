// SPDX-License-Identifier: GPL-3.0-or-later
#include "reports/reportdocument.h"

#include <QTimeZone>

#include <cmath>

namespace banzhang {
namespace {

constexpr qint64 secondsAMinute = 60;
constexpr qint64 secondsAnHour = 3600;

// Digits in groups of three.
QString grouped(const QString &digits)
{
    QString text = digits;
    for (qsizetype place = text.size() - 3; place > 0; place -= 3)
        text.insert(place, u',');
    return text;
}

QString signOf(bool isNegative)
{
    return isNegative ? QStringLiteral("-") : QString();
}

quint64 amountOf(qint64 value)
{
    return value < 0 ? quint64(0) - quint64(value) : quint64(value);
}

QString integerText(qint64 value)
{
    return signOf(value < 0) + grouped(QString::number(amountOf(value)));
}

// Half away from zero; what rounds to nothing has no sign.
QString percentText(double value)
{
    const auto tenths = qint64(std::llround(value * 10));
    return u"%1%2.%3%"_qs.arg(signOf(tenths < 0), grouped(QString::number(amountOf(tenths) / 10)))
        .arg(amountOf(tenths) % 10);
}

QString hundredthsText(qint64 hundredths)
{
    return u"%1%2.%3"_qs
        .arg(signOf(hundredths < 0), grouped(QString::number(amountOf(hundredths) / 100)))
        .arg(amountOf(hundredths) % 100, 2, 10, QLatin1Char('0'));
}

QString decimalText(double value)
{
    return hundredthsText(qint64(std::llround(value * 100)));
}

QString durationText(qint64 seconds)
{
    const qint64 minutes = (qint64(amountOf(seconds)) + secondsAMinute / 2) / secondsAMinute;
    return u"%1%2:%3"_qs
        .arg(signOf(seconds < 0 && minutes > 0), grouped(QString::number(minutes / 60)))
        .arg(minutes % 60, 2, 10, QLatin1Char('0'));
}

QString clockText(qint64 seconds)
{
    const auto all = qint64(amountOf(seconds));
    const qint64 hours = all / secondsAnHour;
    const QString minutes =
        u"%1:%2"_qs.arg(all % secondsAnHour / secondsAMinute, 2, 10, QLatin1Char('0'))
            .arg(all % secondsAMinute, 2, 10, QLatin1Char('0'));
    return signOf(seconds < 0) + (hours > 0 ? u"%1:%2"_qs.arg(hours).arg(minutes) : minutes);
}

}

QString figureText(const QVariant &value, FigureKind kind, const QTimeZone &zone)
{
    if (value.isNull())
        return QStringLiteral("—");
    if (value.userType() == QMetaType::QString)
        return value.toString();
    switch (kind) {
    case FigureKind::Text: return value.toString();
    case FigureKind::Integer: return integerText(value.toLongLong());
    case FigureKind::Decimal: return decimalText(value.toDouble());
    case FigureKind::Percent: return percentText(value.toDouble());
    case FigureKind::Duration: return durationText(value.toLongLong());
    case FigureKind::Clock: return clockText(value.toLongLong());
    case FigureKind::Money: return hundredthsText(value.toLongLong());
    case FigureKind::Date: return value.toDate().toString(Qt::ISODate);
    case FigureKind::DateTime:
        return value.toDateTime().toTimeZone(zone).toString(u"yyyy-MM-dd HH:mm");
    case FigureKind::Change: {
        const QString text = decimalText(value.toDouble());
        return value.toDouble() > 0 && !text.startsWith(u'-') ? u'+' + text : text;
    }
    }
    return {};
}

QString targetText(const KeyFigure &figure, const QTimeZone &zone)
{
    if (figure.target.isNull())
        return {};
    return (figure.isAtMost ? u"≤ "_qs : u"≥ "_qs) + figureText(figure.target, figure.kind, zone);
}

}
