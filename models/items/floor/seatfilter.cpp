// SPDX-License-Identifier: GPL-3.0-or-later
#include "floor/seatfilter.h"

#include "common/roles.h"

namespace banzhang {
namespace {

constexpr int restMs = 5000;
constexpr int shortestTail = 3;

bool isAllDigits(const QString &text)
{
    return !text.isEmpty()
           && std::all_of(text.cbegin(), text.cend(), [](QChar c) { return c.isDigit(); });
}

// Numbers written as text by value, other text as people read it.
int compareTexts(const QString &a, const QString &b)
{
    if (isAllDigits(a) && isAllDigits(b) && a.size() != b.size())
        return a.size() < b.size() ? -1 : 1;
    return QString::localeAwareCompare(a, b);
}

bool isNothing(const QVariant &key)
{
    return !key.isValid() || (key.typeId() == QMetaType::QString && key.toString().isEmpty());
}

int compareKeys(const QVariant &a, const QVariant &b)
{
    if (a.typeId() == QMetaType::QString)
        return compareTexts(a.toString(), b.toString());
    const qint64 x = a.toLongLong();
    const qint64 y = b.toLongLong();
    return x < y ? -1 : x > y ? 1 : 0;
}

}

SeatFilter::SeatFilter(SeatModel &seats, QObject *parent)
    : QSortFilterProxyModel(parent), m_seats(seats)
{
    m_rest.setSingleShot(true);
    m_rest.setInterval(restMs);
    connect(&m_rest, &QTimer::timeout, this, [this] {
        rememberKeys();
        invalidate();
    });
    setSortRole(SortRole);
    setSourceModel(&seats);
    connect(&seats, &SeatModel::dataChanged, this, &SeatFilter::noteChange);
    connect(&seats, &SeatModel::modelReset, this, &SeatFilter::rememberKeys);
    sort(SeatModel::AgentNo);
}

void SeatFilter::setTeam(TeamId team)
{
    if (std::exchange(m_team, team) != team)
        applyFilter();
}

void SeatFilter::setQueue(const QString &queue)
{
    if (std::exchange(m_queue, queue) != queue)
        applyFilter();
}

void SeatFilter::setStates(StateMask states)
{
    if (std::exchange(m_states, states) != states)
        applyFilter();
}

void SeatFilter::setText(const QString &text)
{
    if (std::exchange(m_text, text.trimmed()) != text.trimmed())
        applyFilter();
}

void SeatFilter::clear()
{
    if (!isFiltering())
        return;
    m_team = {};
    m_queue.clear();
    m_states = allStates;
    m_text.clear();
    applyFilter();
}

bool SeatFilter::isFiltering() const
{
    return number(m_team) != 0 || !m_queue.isEmpty() || m_states != allStates || !m_text.isEmpty();
}

void SeatFilter::applyFilter()
{
    invalidateFilter();
    Q_EMIT filterChanged();
}

AgentId SeatFilter::agentAt(int row) const
{
    const SeatRow *found = rowAt(row);
    return found ? found->seat.agentId : AgentId{};
}

const SeatRow *SeatFilter::rowAt(int row) const
{
    const QModelIndex source = mapToSource(index(row, 0));
    return source.isValid() ? &m_seats.rows()[size_t(source.row())] : nullptr;
}

SeatSummary SeatFilter::summary() const
{
    SeatSummary sum;
    sum.shown = rowCount();
    for (int i = 0; i < sum.shown; ++i) {
        const SeatRow &row = m_seats.rows()[size_t(mapToSource(index(i, 0)).row())];
        sum.talking += row.state == AgentState::Talking || row.state == AgentState::Hold;
        sum.afterCall += row.state == AgentState::AfterCall;
        sum.stale += row.isStale;
        sum.answered += row.seat.answeredToday;
        sum.noAnswer += row.seat.noAnswerToday;
        sum.finished += row.seat.finishedToday;
        sum.talkSeconds += row.seat.talkTodaySeconds;
        sum.occupancySum += row.occupancy.value_or(0);
        sum.occupancyCount += row.occupancy.has_value();
        if (row.state == AgentState::SignedOut)
            continue;
        ++sum.signedIn;
        const QDateTime &event = row.seat.lastEventAt;
        if (event.isValid() && (!sum.oldestEventAt.isValid() || event < sum.oldestEventAt))
            sum.oldestEventAt = event;
    }
    return sum;
}

void SeatFilter::sort(int column, Qt::SortOrder order)
{
    m_rest.stop();
    m_keys.clear();
    QSortFilterProxyModel::sort(column, order);
}

bool SeatFilter::filterAcceptsRow(int place, const QModelIndex &) const
{
    const SeatRow &row = m_seats.rows()[size_t(place)];
    const Seat &seat = row.seat;
    return (number(m_team) == 0 || seat.teamId == m_team)
           && (m_queue.isEmpty() || seat.queue == m_queue || seat.queues.contains(m_queue))
           && (m_states == allStates || (m_states & maskOf(row.state)) != 0) && matchesText(seat);
}

bool SeatFilter::matchesText(const Seat &seat) const
{
    if (m_text.isEmpty())
        return true;
    return seat.agentNo.contains(m_text, Qt::CaseInsensitive)
           || seat.name.contains(m_text, Qt::CaseInsensitive)
           || seat.seatLabel.contains(m_text, Qt::CaseInsensitive)
           || (m_text.size() >= shortestTail && isAllDigits(m_text)
               && seat.customer.endsWith(m_text));
}

bool SeatFilter::lessThan(const QModelIndex &left, const QModelIndex &right) const
{
    const SeatRow &a = m_seats.rows()[size_t(left.row())];
    const SeatRow &b = m_seats.rows()[size_t(right.row())];
    const QVariant x = keyOf(a, left);
    const QVariant y = keyOf(b, right);
    // What has no value comes last and ties stand by number, whichever way the column is sorted.
    const bool isUpward = sortOrder() == Qt::AscendingOrder;
    if (isNothing(x) != isNothing(y))
        return isUpward ? isNothing(y) : isNothing(x);
    const int order = compareKeys(x, y);
    const int tie = compareTexts(a.seat.agentNo, b.seat.agentNo);
    return order != 0 ? order < 0 : isUpward ? tie < 0 : tie > 0;
}

QVariant SeatFilter::keyOf(const SeatRow &row, const QModelIndex &index) const
{
    auto key = m_keys.find(row.seat.agentId);
    if (key == m_keys.end())
        key = m_keys.insert(row.seat.agentId, index.data(SortRole));
    return *key;
}

void SeatFilter::noteChange(const QModelIndex &first, const QModelIndex &last,
                            const QList<int> &roles)
{
    const bool concernsOrder = sortColumn() >= first.column() && sortColumn() <= last.column()
                               && (roles.isEmpty() || roles.contains(SortRole));
    if (concernsOrder && !m_rest.isActive())
        m_rest.start();
}

void SeatFilter::rememberKeys()
{
    m_keys.clear();
}

}
