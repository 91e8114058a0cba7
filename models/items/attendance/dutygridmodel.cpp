// SPDX-License-Identifier: GPL-3.0-or-later
#include "attendance/dutygridmodel.h"

namespace banzhang {

DutyGridModel::DutyGridModel(Word word, Word detail, DayWord dayWord, Now now, QObject *parent)
    : KeyedTable(ColumnCount, parent), m_word(std::move(word)), m_detail(std::move(detail)),
      m_dayWord(std::move(dayWord)), m_now(std::move(now))
{}

void DutyGridModel::show(const DutyWeek &week)
{
    m_from = week.from;
    std::vector<DutyAreaRow> rows;
    rows.reserve(week.areas.size());
    for (const DutyArea &area : week.areas) {
        DutyAreaRow row{area, {}};
        for (int day = 0; day < 7; ++day) {
            if (const Duty *duty = week.at(area.id, week.from.addDays(day)))
                row.days[size_t(day)] = *duty;
        }
        rows.push_back(std::move(row));
    }
    replace(std::move(rows));
    Q_EMIT headerDataChanged(Qt::Horizontal, FirstDay, ColumnCount - 1);
}

const Duty *DutyGridModel::duty(qint64 areaId, int column) const
{
    const DutyAreaRow *row = find(areaId);
    if (!row || column < FirstDay || column >= ColumnCount)
        return nullptr;
    const std::optional<Duty> &duty = row->days[size_t(column - FirstDay)];
    return duty ? &*duty : nullptr;
}

QVariant DutyGridModel::cell(int column, int role, const DutyAreaRow &row) const
{
    if (role == IdRole)
        return row.area.id;
    if (column == Area) {
        switch (role) {
        case Qt::DisplayRole: return row.area.name;
        case Qt::ToolTipRole: return row.area.work;
        case SortRole: return row.area.position;
        default: return {};
        }
    }
    const std::optional<Duty> &duty = row.days[size_t(column - FirstDay)];
    if (!duty)
        return {};
    const DutyState state = stateOf(*duty, m_now());
    switch (role) {
    case Qt::DisplayRole: return m_word(*duty);
    case Qt::ToolTipRole: return m_detail(*duty);
    case SortRole: return duty->agentNo;
    case AlarmRole: return state == DutyState::Skipped ? 2 : state == DutyState::Due ? 1 : 0;
    case QuietRole: return state == DutyState::Done || state == DutyState::Settled;
    default: return {};
    }
}

QVariant DutyGridModel::head(int column, int role) const
{
    if (role != Qt::DisplayRole)
        return {};
    if (column == Area)
        return tr("Area");
    return m_from.isValid() ? m_dayWord(day(column)) : QString(); // nothing was read yet
}

}
