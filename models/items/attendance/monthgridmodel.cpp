// SPDX-License-Identifier: GPL-3.0-or-later
#include "attendance/monthgridmodel.h"

#include "common/roles.h"

#include <algorithm>
#include <compare>

namespace banzhang {
namespace {

// Of a column of figures; what cannot be measured stands below everything.
double figureOf(int column, const MonthFigures &sum)
{
    switch (column) {
    case MonthGridModel::DaysPresent: return sum.daysPresent;
    case MonthGridModel::Late: return sum.lates;
    case MonthGridModel::Early: return sum.earlyLeaves;
    case MonthGridModel::Absent: return sum.absences;
    case MonthGridModel::OffPost: return sum.offPosts;
    case MonthGridModel::Scheduled: return double(sum.time.scheduledS);
    case MonthGridModel::Present: return double(sum.time.presentS);
    case MonthGridModel::Adherence: return sum.time.adherence();
    case MonthGridModel::Heard: return sum.time.heard;
    case MonthGridModel::Conformance: return sum.time.conformance();
    case MonthGridModel::Fines: return double(sum.finesFen);
    case MonthGridModel::Awards: return double(sum.awardsFen);
    case MonthGridModel::Net: return double(sum.netFen);
    default: return 0;
    }
}

}

MonthGridModel::MonthGridModel(Kind kind, Words words, QObject *parent)
    : QAbstractTableModel(parent), m_kind(kind), m_words(std::move(words)),
      m_sheet(std::make_shared<const MonthSheet>())
{}

void MonthGridModel::show(std::shared_ptr<const MonthSheet> sheet)
{
    beginResetModel();
    m_sheet = std::move(sheet);
    build();
    endResetModel();
}

void MonthGridModel::setFilter(qint64 teamId, const QString &text)
{
    beginResetModel();
    m_teamId = teamId;
    m_text = text;
    build();
    endResetModel();
}

void MonthGridModel::setGrouped(bool isGrouped)
{
    beginResetModel();
    m_isGrouped = isGrouped;
    build();
    endResetModel();
}

void MonthGridModel::sort(int column, Qt::SortOrder order)
{
    if (isDay(column) || column < 0 || column >= ColumnCount)
        return;
    beginResetModel();
    m_sortColumn = column;
    m_order = order;
    arrange();
    endResetModel();
}

bool MonthGridModel::isWanted(const MonthRow &row) const
{
    return (m_teamId == 0 || row.teamId == m_teamId)
           && (m_text.isEmpty() || row.agentNo.contains(m_text, Qt::CaseInsensitive)
               || row.agent.contains(m_text, Qt::CaseInsensitive));
}

std::vector<MonthGridModel::Group> MonthGridModel::groups() const
{
    std::vector<Group> groups;
    QHash<qint64, int> places;
    for (int place = 0; place < int(m_sheet->rows.size()); ++place) {
        const MonthRow &row = m_sheet->rows[size_t(place)];
        if (!isWanted(row))
            continue;
        const bool byTeam = m_isGrouped && m_kind == Kind::Agents;
        const qint64 key = byTeam ? row.teamId : 0;
        const auto found = places.constFind(key);
        const int at = found == places.constEnd() ? int(groups.size()) : *found;
        if (found == places.constEnd()) {
            places.insert(key, at);
            groups.push_back({byTeam ? row.team : QString(), {}, {}, {}});
        }
        Group &group = groups[size_t(at)];
        group.places.push_back(place);
        group.sum += row.sum;
        for (size_t day = 0; day < row.days.size(); ++day)
            group.there[day] += row.days[day].present + row.days[day].toConfirm > 0 ? 1 : 0;
    }
    return groups;
}

void MonthGridModel::build()
{
    m_groups = groups();
    arrange();
}

// The sums of a group stand above it; numbers and months decide between equals.
void MonthGridModel::arrange()
{
    const std::vector<MonthRow> &rows = m_sheet->rows;
    const bool isDown = m_order == Qt::DescendingOrder;
    const auto before = [&](const MonthFigures &a, const MonthFigures &b) {
        const double left = figureOf(m_sortColumn, a);
        const double right = figureOf(m_sortColumn, b);
        return isDown ? left > right : left < right;
    };
    std::ranges::sort(m_groups, {}, &Group::name);
    if (m_sortColumn != Name)
        std::ranges::stable_sort(
            m_groups, [&](const Group &a, const Group &b) { return before(a.sum, b.sum); });
    m_rows.clear();
    m_rows.reserve(rows.size() + m_groups.size());
    for (int place = 0; place < int(m_groups.size()); ++place) {
        Group &group = m_groups[size_t(place)];
        std::ranges::sort(group.places, [&](int a, int b) {
            const MonthRow &left = rows[size_t(a)];
            const MonthRow &right = rows[size_t(b)];
            const auto order = std::tie(left.agentNo, left.month, left.teamId)
                               <=> std::tie(right.agentNo, right.month, right.teamId);
            return m_sortColumn == Name && isDown ? std::is_gt(order) : std::is_lt(order);
        });
        if (m_sortColumn != Name)
            std::ranges::stable_sort(group.places, [&](int a, int b) {
                return before(rows[size_t(a)].sum, rows[size_t(b)].sum);
            });
        m_rows.push_back({place, -1});
        for (const int one : group.places)
            m_rows.push_back({place, one});
    }
}

int MonthGridModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

int MonthGridModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(ColumnCount);
}

const MonthRow *MonthGridModel::rowAt(int row) const
{
    const int place = m_rows[size_t(row)].place;
    return place < 0 ? nullptr : &m_sheet->rows[size_t(place)];
}

const MonthFigures &MonthGridModel::figuresAt(int row) const
{
    const MonthRow *one = rowAt(row);
    return one ? one->sum : m_groups[size_t(m_rows[size_t(row)].group)].sum;
}

QDate MonthGridModel::dayAt(const QModelIndex &index) const
{
    if (!index.isValid() || !isDay(index.column()))
        return {};
    const MonthRow *row = rowAt(index.row());
    const QDate month = row ? row->month : m_kind == Kind::Agents ? m_sheet->from : QDate();
    const int day = index.column() - FirstDay + 1;
    return month.isValid() && day <= month.daysInMonth() ? month.addDays(day - 1) : QDate();
}

const DayCell *MonthGridModel::cellAt(const QModelIndex &index) const
{
    const MonthRow *row = dayAt(index).isValid() ? rowAt(index.row()) : nullptr;
    return row ? &row->days[size_t(index.column() - FirstDay)] : nullptr;
}

bool MonthGridModel::isFree(const QModelIndex &index) const
{
    const QDate day = dayAt(index);
    return day.isValid() && isFree(day);
}

bool MonthGridModel::isFree(QDate day) const
{
    return isFreeDay(day, m_sheet->calendar);
}

int MonthGridModel::people() const
{
    return int(m_rows.size() - m_groups.size());
}

MonthFigures MonthGridModel::sum() const
{
    MonthFigures all;
    for (const Group &group : m_groups)
        all += group.sum;
    return all;
}

QModelIndex MonthGridModel::indexOf(qint64 agentId, int column) const
{
    for (int row = 0; row < rowCount(); ++row) {
        const MonthRow *one = rowAt(row);
        if (one && one->agentId == agentId)
            return index(row, column);
    }
    return {};
}

QString MonthGridModel::textAt(const QModelIndex &index) const
{
    const MonthRow *row = rowAt(index.row());
    const Group &group = m_groups[size_t(m_rows[size_t(index.row())].group)];
    if (isDay(index.column())) {
        if (const DayCell *cell = cellAt(index))
            return m_words.sign(*cell);
        const int there = group.there[size_t(index.column() - FirstDay)];
        return !row && m_kind == Kind::Agents && there > 0 ? QString::number(there) : QString();
    }
    if (index.column() > LastDay)
        return m_words.figure(index.column(), figuresAt(index.row()));
    if (m_kind == Kind::Year)
        return row ? row->month.toString(u"yyyy-MM") : QString::number(m_sheet->from.year());
    if (row)
        return row->agentNo + u' ' + row->agent;
    return group.name.isEmpty()
               ? tr("All", "everybody's sums")
               : tr("%1 %2", "team, people").arg(group.name).arg(int(group.places.size()));
}

QVariant MonthGridModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const MonthRow *row = rowAt(index.row());
    switch (role) {
    case Qt::DisplayRole: return textAt(index);
    case Qt::ToolTipRole:
        if (const DayCell *cell = cellAt(index))
            return m_words.sentence(*cell);
        return index.column() == Name && row ? QVariant(row->team) : QVariant();
    case Qt::TextAlignmentRole:
        if (index.column() > LastDay)
            return int(Qt::AlignRight | Qt::AlignVCenter);
        return isDay(index.column()) ? QVariant(int(Qt::AlignCenter)) : QVariant();
    case IdRole: return row ? row->agentId : -m_rows[size_t(index.row())].group - 1;
    case SortRole:
        return index.column() > LastDay ? QVariant(figureOf(index.column(), figuresAt(index.row())))
                                        : QVariant();
    default: return {};
    }
}

QVariant MonthGridModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || (role != Qt::DisplayRole && role != Qt::ToolTipRole))
        return {};
    if (isDay(section))
        return role == Qt::DisplayRole ? QVariant(section - FirstDay + 1) : QVariant();
    const bool isTip = role == Qt::ToolTipRole;
    switch (section) {
    case Name: return m_kind == Kind::Year ? tr("Month") : tr("Agent");
    case DaysPresent: return isTip ? tr("Days on which he came") : tr("Days", "days present");
    case Late: return isTip ? tr("Shifts begun late, whatever was decided") : tr("Late");
    case Early: return isTip ? tr("Shifts left early, whatever was decided") : tr("Early");
    case Absent: return isTip ? tr("Shifts not come to, without leave") : tr("Absent");
    case OffPost: return isTip ? tr("Shifts with time away from the post") : tr("Off post");
    case Scheduled: return isTip ? tr("Hours of work and paid breaks on the roster") : tr("Due, h");
    case Present: return isTip ? tr("Of these present") : tr("There, h");
    case Adherence:
        return isTip ? tr("Signed in, of the hours of those shifts of which the switch told "
                          "something (P12)")
                     : tr("Adher.", "adherence, per cent, in a narrow head");
    case Heard:
        return isTip ? tr("Shifts of which the switch told something")
                     : tr("n", "shifts heard of by the switch");
    case Conformance:
        return isTip ? tr("Present, of the hours due (P12)")
                     : tr("Conf.", "conformance, per cent, in a narrow head");
    case Fines:
        return isTip ? tr("Booked in this month; reversals stand in the ledger") : tr("Fines (¥)");
    case Awards: return tr("Awards (¥)");
    case Net: return isTip ? tr("Everything booked in this month") : tr("Net (¥)");
    default: return {};
    }
}

}
