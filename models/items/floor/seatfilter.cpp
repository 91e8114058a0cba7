// SPDX-License-Identifier: GPL-3.0-or-later
#include "floor/seatfilter.h"

#include "common/roles.h"

namespace banzhang {
namespace {

constexpr int restMs = 5000;
constexpr int shortestTail = 3;

bool isAllDigits(const QString &text)
{
    return !text.isEmpty() && std::all_of(text.cbegin(), text.cend(), [](QChar c) {
        return c >= u'0' && c <= u'9';
    });
}

// Numbers written as text by value, other text as people read it.
int compareTexts(const SeatKey &a, const SeatKey &b)
{
    if (a.isDigits && b.isDigits)
        return a.text.size() != b.text.size() ? (a.text.size() < b.text.size() ? -1 : 1)
                                              : QString::compare(a.text, b.text);
    if (a.place && b.place)
        return a.place->compare(*b.place);
    return QString::localeAwareCompare(a.text, b.text);
}

// What people read is compared many times by each sort, so its place is worked out once.
SeatKey keyFrom(const QVariant &value)
{
    SeatKey key;
    key.isText = value.typeId() == QMetaType::QString;
    key.text = key.isText ? value.toString() : QString();
    key.isDigits = isAllDigits(key.text);
    key.isNothing = !value.isValid() || (key.isText && key.text.isEmpty());
    if (key.isText && !key.isDigits && !key.isNothing)
        key.place = QCollator::defaultSortKey(key.text);
    else if (!key.isText)
        key.number = value.toLongLong();
    return key;
}

int compareKeys(const SeatKey &a, const SeatKey &b)
{
    if (a.isText)
        return compareTexts(a, b);
    return a.number < b.number ? -1 : a.number > b.number ? 1 : 0;
}

int compareNumbers(const QString &a, const QString &b)
{
    SeatKey x;
    SeatKey y;
    x.text = a;
    y.text = b;
    x.isDigits = isAllDigits(a);
    y.isDigits = isAllDigits(b);
    return compareTexts(x, y);
}

}

SeatFilter::SeatFilter(SeatModel &seats, QObject *parent)
    : QSortFilterProxyModel(parent), m_seats(seats)
{
    m_rest.setSingleShot(true);
    m_rest.setInterval(restMs);
    connect(&m_rest, &QTimer::timeout, this, [this] {
        rankRows(sortColumn(), sortOrder());
        invalidate();
    });
    setSortRole(SortRole);
    setSourceModel(&seats);
    connect(&seats, &SeatModel::dataChanged, this, &SeatFilter::noteChange);
    connect(&seats, &SeatModel::modelReset, this, &SeatFilter::forgetKeys);
    connect(&seats, &SeatModel::rowsAboutToBeInserted, this, [this] { m_ranks.clear(); });
    connect(&seats, &SeatModel::rowsAboutToBeRemoved, this, [this] { m_ranks.clear(); });
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
    const bool showsAll = size_t(sum.shown) == m_seats.rows().size(); // then the order is all one
    for (int i = 0; i < sum.shown; ++i) {
        const int place = showsAll ? i : mapToSource(index(i, 0)).row();
        const SeatRow &row = m_seats.rows()[size_t(place)];
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
    rankRows(column, order);
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
    const bool isUpward = sortOrder() == Qt::AscendingOrder;
    const QModelIndex &first = isUpward ? left : right;
    const QModelIndex &second = isUpward ? right : left;
    if (m_ranks.size() == m_seats.rows().size())
        return m_ranks[size_t(first.row())] < m_ranks[size_t(second.row())];
    const SeatRow &a = m_seats.rows()[size_t(first.row())];
    const SeatRow &b = m_seats.rows()[size_t(second.row())];
    return standsBefore({&a, &keyOf(a, first)}, {&b, &keyOf(b, second)}, isUpward);
}

// What has no value comes last and ties stand by number, whichever way the column is sorted.
bool SeatFilter::standsBefore(const Standing &a, const Standing &b, bool isUpward) const
{
    if (m_alarmsFirst && alarmOf(*a.row) != alarmOf(*b.row))
        return alarmOf(*a.row) > alarmOf(*b.row);
    if (a.key->isNothing != b.key->isNothing)
        return b.key->isNothing;
    if (const int order = compareKeys(*a.key, *b.key); order != 0)
        return isUpward ? order < 0 : order > 0;
    return compareNumbers(a.row->seat.agentNo, b.row->seat.agentNo) < 0;
}

// The proxy's own sort compares each row a dozen times and more, through indexes and hashes; so the
// rows are put into their order here, and it compares their places. As long as no row comes or
// goes.
void SeatFilter::rankRows(int column, Qt::SortOrder order)
{
    forgetKeys();
    if (column < 0)
        return;
    const std::vector<SeatRow> &rows = m_seats.rows();
    std::vector<Standing> standings;
    standings.reserve(rows.size());
    m_keys.reserve(rows.size());
    for (size_t i = 0; i < rows.size(); ++i)
        standings.push_back({&rows[i], &keyOf(rows[i], m_seats.index(int(i), column))});
    const bool isUpward = order == Qt::AscendingOrder;
    std::ranges::sort(standings, [&](const Standing &a, const Standing &b) {
        return standsBefore(a, b, isUpward);
    });
    m_ranks.resize(rows.size());
    for (size_t place = 0; place < standings.size(); ++place)
        m_ranks[size_t(standings[place].row - rows.data())] = int(place);
}

const SeatKey &SeatFilter::keyOf(const SeatRow &row, const QModelIndex &index) const
{
    auto key = m_keys.find(row.seat.agentId);
    if (key == m_keys.end())
        key = m_keys.emplace(row.seat.agentId, keyFrom(index.data(SortRole))).first;
    return key->second;
}

void SeatFilter::setAlarmsFirst(bool isFirst)
{
    if (std::exchange(m_alarmsFirst, isFirst) == isFirst)
        return;
    rankRows(sortColumn(), sortOrder());
    invalidate();
}

// As it was when the rows were put into their places.
int SeatFilter::alarmOf(const SeatRow &row) const
{
    auto level = m_alarms.find(row.seat.agentId);
    if (level == m_alarms.end())
        level = m_alarms.insert(row.seat.agentId, row.alarm);
    return *level;
}

void SeatFilter::noteChange(const QModelIndex &first, const QModelIndex &last,
                            const QList<int> &roles)
{
    const bool concernsOrder = sortColumn() >= first.column() && sortColumn() <= last.column()
                               && (roles.isEmpty() || roles.contains(SortRole));
    const bool concernsPin =
        m_alarmsFirst && first.column() == 0 && (roles.isEmpty() || roles.contains(AlarmRole));
    if ((concernsOrder || concernsPin) && !m_rest.isActive())
        m_rest.start();
}

void SeatFilter::forgetKeys()
{
    m_ranks.clear();
    m_keys.clear();
    m_alarms.clear();
}

}
