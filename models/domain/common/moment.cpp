// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/moment.h"

namespace banzhang {

std::optional<QDateTime> momentFrom(const QString &text, const QTimeZone &site)
{
    const QString trimmed = text.trimmed();
    bool isNumber = false;
    const qint64 seconds = trimmed.toLongLong(&isNumber);
    if (isNumber)
        return trimmed.size() >= 9 ? std::optional(QDateTime::fromSecsSinceEpoch(seconds, Qt::UTC))
                                   : std::nullopt;
    if (const QDate day = QDate::fromString(trimmed, Qt::ISODate);
        day.isValid() && trimmed.size() == 10)
        return day.startOfDay(site).toUTC();
    QString iso = trimmed;
    if (iso.size() > 10 && iso[10] == u' ')
        iso[10] = u'T';
    const QDateTime moment = QDateTime::fromString(iso, Qt::ISODateWithMs);
    if (!moment.isValid())
        return std::nullopt;
    if (moment.timeSpec() == Qt::LocalTime) // no offset was given
        return QDateTime(moment.date(), moment.time(), site).toUTC();
    return moment.toUTC();
}

}
