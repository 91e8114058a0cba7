// SPDX-License-Identifier: GPL-3.0-or-later
#include "floor/queuedaystore.h"

#include <set>

namespace banzhang {
namespace {

QueueHalfHour halfFrom(const Rows &row)
{
    QueueHalfHour half;
    half.offered = double(row.integer("offered"));
    half.answered = double(row.integer("answered"));
    half.answeredInTime = double(row.integer("answered_in_time"));
    half.abandoned = double(row.integer("abandoned"));
    half.waitSeconds = double(row.integer("wait_s"));
    half.longestWaitSeconds = double(row.integer("longest_wait_s"));
    return half;
}

QueueHalfHour meanOf(QueueHalfHour sum, int days)
{
    for (double *figure :
         {&sum.offered, &sum.answered, &sum.answeredInTime, &sum.abandoned, &sum.waitSeconds})
        *figure /= days;
    return sum;
}

void readHalves(Rows rows, QueueDay &day)
{
    std::set<qint64> weeks;
    while (rows.next()) {
        const qint64 week = rows.integer("week");
        const auto place = size_t(rows.integer("place"));
        if (week > 0)
            weeks.insert(week);
        (week == 0 ? day.halves : day.usual)[place] += halfFrom(rows);
    }
    day.usualDays = int(weeks.size());
    for (QueueHalfHour &half : day.usual) {
        if (day.usualDays > 0)
            half = meanOf(half, day.usualDays);
    }
}

}

QueueDay QueueDayStore::fetch(Connection &connection, QueueId queue, const QDate &wanted) const
{
    Rows head = connection.query(
        QStringLiteral("floor/get_queue_day"),
        {{"queue_id", number(queue)}, {"day", wanted.isValid() ? QVariant(wanted) : QVariant()}});
    if (!head.next())
        throw DbError(
            {ProblemKind::Invalid, QStringLiteral("There is no such queue."), {}, {}, {}, {}});
    QueueDay day;
    day.queueId = queue;
    day.name = head.text("name");
    day.day = head.date("day");
    day.today = head.date("today");
    day.serviceLevelSeconds = int(head.integer("service_level_s"));
    day.serviceLevelTarget = int(head.integer("service_target"));
    readHalves(connection.query(QStringLiteral("floor/list_queue_halves"),
                                {{"queue_id", number(queue)}, {"day", day.day}}),
               day);
    return day;
}

}
