// SPDX-License-Identifier: GPL-3.0-or-later
#include "floor/seattable.h"

#include "common/bardelegate.h"
#include "common/durationdelegate.h"
#include "common/statedelegate.h"
#include "common/stripdelegate.h"

#include "floor/flagdelegate.h"
#include "floor/scheduledelegate.h"

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
    setItemDelegateForColumn(SeatModel::Schedule, new ScheduleDelegate(ui, this));
    setColumns({{SeatModel::AgentNo, 54},
                {SeatModel::Name, 72},
                {SeatModel::Team, 76},
                {SeatModel::SeatLabel, 60},
                {SeatModel::State, 138},
                {SeatModel::Duration, 68},
                {SeatModel::Schedule, 104},
                {SeatModel::Queue, 56},
                {SeatModel::Customer, 100},
                {SeatModel::Answered, 48},
                {SeatModel::NoAnswer, 48},
                {SeatModel::AverageTalk, 56},
                {SeatModel::Occupancy, 74},
                {SeatModel::LastHour, 138, true, true},
                {SeatModel::LastEvent, 68}});
    setTickingColumns({SeatModel::Duration, SeatModel::Schedule, SeatModel::LastEvent});
}

void SeatTable::chooseColumns()
{
    const int right = horizontalHeader()->width() - 1;
    Q_EMIT horizontalHeader()->customContextMenuRequested(QPoint(right, 0));
}

}
