// SPDX-License-Identifier: GPL-3.0-or-later
#include "floor/seattable.h"

#include "common/bardelegate.h"
#include "common/durationdelegate.h"
#include "common/statedelegate.h"
#include "common/stripdelegate.h"

#include "floor/flagdelegate.h"

#include <QHeaderView>

namespace banzhang {

SeatTable::SeatTable(const UiContext &ui, SeatFilter &seats, QWidget *parent)
    : TableView(ui, QStringLiteral("floor/seats"), parent)
{
    setProperty("region", true);
    setAccessibleName(tr("Agents"));
    setModel(&seats);
    setSortingEnabled(true);
    sortByColumn(SeatModel::AgentNo, Qt::AscendingOrder);
    setItemDelegateForColumn(SeatModel::Name, new FlagDelegate(ui, this));
    setItemDelegateForColumn(SeatModel::State, new StateDelegate(ui, this));
    setItemDelegateForColumn(SeatModel::Duration, new DurationDelegate(ui, this));
    setItemDelegateForColumn(SeatModel::Occupancy, new BarDelegate(ui, QSize(28, 6), 26, this));
    setItemDelegateForColumn(SeatModel::LastHour, new StripDelegate(ui, this));
    setItemDelegateForColumn(SeatModel::LastEvent,
                             new DurationDelegate(ui, this, DurationDelegate::Form::Age));
    setColumns({{SeatModel::AgentNo, 54},
                {SeatModel::Name, 76},
                {SeatModel::Team, 78},
                {SeatModel::SeatLabel, 62},
                {SeatModel::State, 146},
                {SeatModel::Duration, 72},
                {SeatModel::Queue, 60},
                {SeatModel::Customer, 104},
                {SeatModel::Answered, 48},
                {SeatModel::NoAnswer, 48},
                {SeatModel::AverageTalk, 56},
                {SeatModel::Occupancy, 74},
                {SeatModel::LastHour, 138, true, true},
                {SeatModel::LastEvent, 68}});
    setTickingColumns({SeatModel::Duration, SeatModel::LastEvent});
}

void SeatTable::chooseColumns()
{
    const int right = horizontalHeader()->width() - 1;
    Q_EMIT horizontalHeader()->customContextMenuRequested(QPoint(right, 0));
}

}
