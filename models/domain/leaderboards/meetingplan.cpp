// SPDX-License-Identifier: GPL-3.0-or-later
#include "leaderboards/meetingplan.h"

#include <algorithm>
#include <numeric>

namespace banzhang {
namespace {

QDate firstWorkday(QDate from, QDate to, const CalendarKinds &kinds)
{
    for (QDate day = from; day <= to; day = day.addDays(1)) {
        if (isWorkday(day, kinds))
            return day;
    }
    return {};
}

}

MeetingKind meetingKindFromCode(const QString &code)
{
    return code == u"after_shift"  ? MeetingKind::AfterShift
           : code == u"department" ? MeetingKind::Department
           : code == u"talk"       ? MeetingKind::Talk
                                   : MeetingKind::Morning;
}

MeetingItemKind meetingItemKindFromCode(const QString &code)
{
    return code == u"facts"    ? MeetingItemKind::Facts
           : code == u"award"  ? MeetingItemKind::Award
           : code == u"slogan" ? MeetingItemKind::Slogan
           : code == u"prizes" ? MeetingItemKind::Prizes
                               : MeetingItemKind::Topic;
}

QString codeOf(MeetingItemKind kind)
{
    switch (kind) {
    case MeetingItemKind::Facts: return QStringLiteral("facts");
    case MeetingItemKind::Award: return QStringLiteral("award");
    case MeetingItemKind::Slogan: return QStringLiteral("slogan");
    case MeetingItemKind::Prizes: return QStringLiteral("prizes");
    case MeetingItemKind::Topic: break;
    }
    return QStringLiteral("topic");
}

bool isWorkday(QDate day, const CalendarKinds &kinds)
{
    const auto named = kinds.constFind(day);
    return named == kinds.constEnd() ? day.dayOfWeek() <= Qt::Friday : *named;
}

QDate firstWorkdayOfWeek(QDate day, const CalendarKinds &kinds)
{
    const QDate monday = day.addDays(1 - day.dayOfWeek());
    return firstWorkday(monday, monday.addDays(6), kinds);
}

QDate firstWorkdayOfMonth(QDate day, const CalendarKinds &kinds)
{
    const QDate first(day.year(), day.month(), 1);
    return firstWorkday(first, first.addMonths(1).addDays(-1), kinds);
}

bool isPrizeDay(QDate day, const CalendarKinds &kinds)
{
    return day == firstWorkdayOfWeek(day, kinds) || day == firstWorkdayOfMonth(day, kinds);
}

std::vector<AgendaItem> agendaOf(const std::vector<AgendaItem> &items, QDate day,
                                 const CalendarKinds &kinds)
{
    std::vector<AgendaItem> agenda = items;
    if (!isPrizeDay(day, kinds))
        std::erase_if(agenda, [](const AgendaItem &item) { return item.isOnPrizeDaysOnly; });
    return agenda;
}

int secondsOf(const std::vector<AgendaItem> &items)
{
    return std::accumulate(items.begin(), items.end(), 0,
                           [](int sum, const AgendaItem &item) { return sum + item.seconds; });
}

}
