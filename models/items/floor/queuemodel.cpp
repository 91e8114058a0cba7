// SPDX-License-Identifier: GPL-3.0-or-later
#include "floor/queuemodel.h"

#include "common/clockface.h"
#include "common/roles.h"
#include "floor/floortotals.h"

#include <QLocale>

namespace banzhang {
namespace {

constexpr int halfHours = 48;

QString percent(double value)
{
    return QLocale::c().toString(value, 'f', 1) + u'%';
}

int averageAnswer(const QueueStatus &queue)
{
    return queue.answeredToday > 0
               ? (queue.waitTodaySeconds + queue.answeredToday / 2) / queue.answeredToday
               : 0;
}

double halfHourLevel(const QueueStatus &queue)
{
    return percentOf(queue.answeredInTimeHalfHour, queue.offeredHalfHour);
}

// A rate over nothing is no rate.
QString rateText(double rate, int of)
{
    return of > 0 ? percent(rate) : QStringLiteral("—");
}

QVariant textOf(int column, const QueueStatus &queue)
{
    const int offered = queue.offeredToday;
    switch (column) {
    case QueueModel::Name: return queue.name;
    case QueueModel::Waiting: return QString::number(queue.waiting);
    case QueueModel::Staff:
        return QStringLiteral("%1 / %2").arg(queue.available).arg(queue.loggedIn);
    case QueueModel::ServiceLevel:
        return rateText(percentOf(queue.answeredInTimeToday, offered), offered);
    case QueueModel::HalfHour: return rateText(halfHourLevel(queue), queue.offeredHalfHour);
    case QueueModel::AbandonRate:
        return rateText(percentOf(queue.abandonedToday, offered), offered);
    case QueueModel::AverageAnswer:
        return queue.answeredToday > 0 ? clockFace(averageAnswer(queue)) : QStringLiteral("—");
    case QueueModel::LongestToday:
        return offered > 0 ? clockFace(queue.longestWaitTodaySeconds) : QStringLiteral("—");
    case QueueModel::Offered: return QLocale(QLocale::English).toString(offered);
    default: return {};
    }
}

QVariant sortKey(int column, const QueueStatus &queue)
{
    const bool hasCalls = queue.offeredToday > 0;
    switch (column) {
    case QueueModel::Waiting: return queue.waiting;
    case QueueModel::LongestWait:
        return queue.longestWaitSince.isValid()
                   ? QVariant(-queue.longestWaitSince.toMSecsSinceEpoch())
                   : QVariant();
    case QueueModel::Staff: return queue.available;
    case QueueModel::ServiceLevel:
        return hasCalls ? QVariant(percentOf(queue.answeredInTimeToday, queue.offeredToday))
                        : QVariant();
    case QueueModel::HalfHour: return halfHourLevel(queue);
    case QueueModel::AbandonRate: return percentOf(queue.abandonedToday, queue.offeredToday);
    case QueueModel::AverageAnswer: return averageAnswer(queue);
    case QueueModel::LongestToday: return queue.longestWaitTodaySeconds;
    case QueueModel::Offered:
    case QueueModel::Chart: return queue.offeredToday;
    default: return textOf(column, queue);
    }
}

// The first half-hour of the day in which any queue has, or usually has, a call.
int firstBusy(const std::vector<QueueStatus> &queues)
{
    int first = halfHours;
    for (const QueueStatus &queue : queues) {
        for (int i = 0; i < first; ++i) {
            if (queue.offeredByHalfHour[size_t(i)] > 0 || queue.usualByHalfHour[size_t(i)] > 0)
                first = i;
        }
    }
    return first;
}

// A window of twenty half-hours that holds the running one and begins with the day's work.
int windowStart(const std::vector<QueueStatus> &queues, int running)
{
    const int width = QueueModel::chartHalfHours;
    const int latest = std::min(running, halfHours - width);
    return std::clamp(firstBusy(queues), std::max(0, running - width + 1), std::max(0, latest));
}

SparkSeries seriesOf(const QueueStatus &queue, int start, int running)
{
    SparkSeries series;
    series.running = running - start;
    const auto take = [start](const std::array<int, halfHours> &day) {
        return std::vector<int>(day.begin() + start,
                                day.begin() + start + QueueModel::chartHalfHours);
    };
    series.values = take(queue.offeredByHalfHour);
    series.usual = take(queue.usualByHalfHour);
    return series;
}

int runningHalfHour(const QTime &time)
{
    return time.hour() * 2 + time.minute() / 30;
}

// The wait is an alarm; a rate below its target is amber.
int cellAlarm(int column, const QueueRow &row)
{
    const QueueStatus &queue = row.status;
    if (column == QueueModel::Name || column == QueueModel::LongestWait)
        return row.alarm;
    if (column == QueueModel::HalfHour)
        return int(queue.offeredHalfHour > 0 && halfHourLevel(queue) < queue.serviceLevelTarget);
    return 0;
}

}

QueueModel::QueueModel(QObject *parent) : TableModel(parent) {}

void QueueModel::replace(const std::vector<QueueStatus> &queues, const QDateTime &siteNow)
{
    const int running = runningHalfHour(siteNow.time());
    const int start = windowStart(queues, running);
    std::vector<QueueRow> fresh;
    fresh.reserve(queues.size());
    for (const QueueStatus &queue : queues)
        fresh.push_back({queue, alarmOf(queue), seriesOf(queue, start, running), m_frozenAt});
    replaceRows(std::move(fresh));
}

void QueueModel::setClock(const QDateTime &now)
{
    if (m_frozenAt.isValid())
        return;
    m_now = now;
    for (size_t place = 0; place < rows().size(); ++place) {
        QueueRow row = rows()[place];
        row.alarm = alarmOf(row.status);
        updateRow(place, row);
    }
}

void QueueModel::setRules(const FloorRules &rules)
{
    m_rules = rules;
    if (m_now.isValid())
        setClock(m_now);
}

int QueueModel::highestAlarm() const
{
    int highest = 0;
    for (const QueueRow &row : rows())
        highest = std::max(highest, row.alarm);
    return highest;
}

void QueueModel::freeze(const QDateTime &at)
{
    m_frozenAt = at;
    for (size_t place = 0; place < rows().size(); ++place) {
        QueueRow row = rows()[place];
        row.frozenAt = at;
        updateRow(place, row);
    }
}

std::vector<QueueStatus> QueueModel::statuses() const
{
    std::vector<QueueStatus> result;
    for (const QueueRow &row : rows())
        result.push_back(row.status);
    return result;
}

int QueueModel::alarmOf(const QueueStatus &queue) const
{
    return m_now.isValid() && queue.longestWaitSince.isValid()
               ? waitLevel(m_rules, queue.queueId, queue.longestWaitSince.secsTo(m_now), m_now)
               : 0;
}

QVariant QueueModel::cell(int column, int role, const QueueRow &row) const
{
    const bool isText = column == Name || column == Chart;
    switch (role) {
    case Qt::DisplayRole: return textOf(column, row.status);
    case Qt::TextAlignmentRole:
        return int((isText ? Qt::AlignLeft : Qt::AlignRight) | Qt::AlignVCenter);
    case SortRole: return sortKey(column, row.status);
    case IdRole: return column == Name ? QVariant(number(row.status.queueId)) : QVariant();
    case SinceRole:
        return column == LongestWait ? QVariant(row.status.longestWaitSince) : QVariant();
    case FreezeAtRole: return column == LongestWait ? QVariant(row.frozenAt) : QVariant();
    case StaleRole: return column == Name ? QVariant(row.frozenAt.isValid()) : QVariant();
    case TargetRole:
        return column == ServiceLevel ? QVariant(row.status.serviceLevelTarget) : QVariant();
    case AlarmRole: return cellAlarm(column, row);
    case SeriesRole: return column == Chart ? QVariant::fromValue(row.series) : QVariant();
    case Qt::ToolTipRole:
        return column == ServiceLevel ? tr("Answered within %n second(s); target %1%", nullptr,
                                           row.status.serviceLevelSeconds)
                                            .arg(row.status.serviceLevelTarget)
                                      : QVariant();
    default: return {};
    }
}

QVariant QueueModel::head(int column, int role) const
{
    if (role == Qt::TextAlignmentRole)
        return int((column == Name || column == Chart ? Qt::AlignLeft : Qt::AlignRight)
                   | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    switch (column) {
    case Name: return tr("Queue");
    case Waiting: return tr("Wait", "number of waiting callers");
    case LongestWait: return tr("Longest");
    case Staff: return tr("Free / in", "agents available and signed in");
    case ServiceLevel: return tr("Service level today");
    case HalfHour: return tr("Half-hour");
    case AbandonRate: return tr("Aband.", "share of abandoned calls");
    case AverageAnswer: return tr("Avg. ans.", "average speed of answer");
    case LongestToday: return tr("Max. wait");
    case Offered: return tr("Calls");
    case Chart: return tr("Calls by half-hour (line: usual)");
    default: return {};
    }
}

QList<int> QueueModel::rolesOf(int column) const
{
    switch (column) {
    case Name: return {Qt::DisplayRole, SortRole, IdRole, StaleRole, AlarmRole};
    case LongestWait: return {SortRole, SinceRole, FreezeAtRole, AlarmRole};
    case ServiceLevel: return {Qt::DisplayRole, SortRole, TargetRole, Qt::ToolTipRole};
    case HalfHour: return {Qt::DisplayRole, SortRole, AlarmRole};
    case Chart: return {SortRole, SeriesRole};
    default: return {Qt::DisplayRole, SortRole};
    }
}

}
