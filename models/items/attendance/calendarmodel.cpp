// SPDX-License-Identifier: GPL-3.0-or-later
#include "attendance/calendarmodel.h"

namespace banzhang {

CalendarModel::CalendarModel(QObject *parent) : KeyedTable(ColumnCount, parent) {}

QVariant CalendarModel::cell(int column, int role, const CalendarDay &day) const
{
    if (role == IdRole)
        return keyOf(day);
    if (role == SortRole && column == Day)
        return day.day;
    if (role != Qt::DisplayRole && role != SortRole)
        return {};
    switch (column) {
    case Day: return day.day.toString(Qt::ISODate);
    case Kind: return day.kind == CalendarKind::Holiday ? tr("holiday") : tr("make-up working day");
    case Name: return day.name;
    default: return {};
    }
}

QVariant CalendarModel::head(int column, int role) const
{
    if (role != Qt::DisplayRole)
        return {};
    switch (column) {
    case Day: return tr("Day");
    case Kind: return tr("Kind");
    case Name: return tr("Name of the day");
    default: return {};
    }
}

}
