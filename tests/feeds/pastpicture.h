// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "floor/floorsnapshot.h"
#include "support/feedcentre.h"

namespace banzhang::test {

// Puts the site where it is about noon: the live board counts "today" by the database's clock.
inline void letItBeNoon(const FeedCentre &centre)
{
    const int hour = QDateTime::currentDateTimeUtc().time().hour();
    Connection owner = centre.connect();
    owner.execute("UPDATE site SET time_zone = 'Etc/GMT" + QByteArray(hour >= 12 ? "+" : "-")
                  + QByteArray::number(std::abs(hour - 12)) + "'");
}

[[nodiscard]] inline QString text(const QDateTime &at)
{
    return at.isValid() ? at.toString(u"hh:mm:ss.zzz") : QStringLiteral("-");
}

// What a board says, a line a row.
[[nodiscard]] inline QStringList picture(const FloorSnapshot &floor)
{
    QStringList lines;
    for (const Seat &s : floor.seats)
        lines << QStringList{s.agentNo,
                             s.name,
                             codeOf(s.state),
                             text(s.since),
                             s.pauseReason,
                             s.queue,
                             s.queues.join(u'+'),
                             s.customer,
                             QString::number(s.answeredToday),
                             QString::number(s.noAnswerToday),
                             QString::number(s.finishedToday),
                             QString::number(s.talkTodaySeconds),
                             text(s.lastEventAt)}
                     .join(u'|');
    for (const WaitingCall &w : floor.waiting)
        lines << QStringList{w.callUid,  QString::number(w.visitNo), w.queue,
                             w.customer, text(w.enteredAt),          QString::number(w.position)}
                     .join(u'|');
    for (const QueueStatus &q : floor.queues) {
        QStringList figures{q.name, text(q.longestWaitSince)};
        for (const int figure :
             {q.waiting, q.available, q.loggedIn, q.offeredToday, q.answeredToday, q.abandonedToday,
              q.answeredInTimeToday, q.serviceLevelSeconds, q.serviceLevelTarget,
              q.waitTodaySeconds, q.longestWaitTodaySeconds, q.talkTodaySeconds, q.finishedToday,
              q.wrapUpSeconds, q.offeredHalfHour, q.answeredInTimeHalfHour})
            figures << QString::number(figure);
        for (const int figure : q.offeredByHalfHour)
            figures << QString::number(figure);
        lines << figures.join(u'|');
    }
    return lines;
}

inline void compare(const FloorSnapshot &past, const FloorSnapshot &live)
{
    const QStringList mine = picture(past);
    const QStringList theirs = picture(live);
    CHECK(mine.size() == theirs.size());
    for (qsizetype i = 0; i < std::min(mine.size(), theirs.size()); ++i)
        CHECK(mine[i].toStdString() == theirs[i].toStdString());
}

}
