// SPDX-License-Identifier: GPL-3.0-or-later
#include "floor/waitingdock.h"

#include "common/durationdelegate.h"
#include "common/emptystate.h"
#include "common/tableview.h"
#include "floor/dockhead.h"

#include <QVBoxLayout>

namespace banzhang {

WaitingDock::WaitingDock(const UiContext &ui, WaitingModel &calls, QWidget *parent)
    : QWidget(parent), m_ui(ui), m_table(new TableView(ui, QStringLiteral("floor/waiting"), this))
{
    setObjectName(QStringLiteral("waitingDock"));
    setMinimumWidth(200);
    auto *head = new DockHead(ui, QStringLiteral("phone"), tr("Waiting calls"),
                              tr("by wait", "order of the waiting calls"), this);
    m_table->setProperty("region", true);
    m_table->setAccessibleName(tr("Waiting calls"));
    m_table->setModel(&calls);
    m_table->setSmallHead();
    m_table->setItemDelegateForColumn(WaitingModel::Wait, new DurationDelegate(ui, m_table));
    m_table->setColumns({{WaitingModel::Place, 32},
                         {WaitingModel::Queue, 56},
                         {WaitingModel::Customer, 116},
                         {WaitingModel::Wait, 72}});
    m_table->setTickingColumns({WaitingModel::Wait});
    auto *empty =
        new EmptyState(ui, QStringLiteral("phone"), tr("Nobody waits"),
                       tr("Callers appear here as soon as they stand in a queue."), m_table);
    empty->setObjectName(QStringLiteral("nobodyWaits"));
    m_table->setEmptyState(empty);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(head);
    layout->addWidget(m_table, 1);
    connect(head, &DockHead::closeWanted, this, &WaitingDock::closeWanted);
    const auto count = [head, &calls] { head->setCount(calls.rowCount()); };
    connect(&calls, &QAbstractItemModel::rowsInserted, head, count);
    connect(&calls, &QAbstractItemModel::rowsRemoved, head, count);
    connect(&calls, &QAbstractItemModel::modelReset, head, count);
}

void WaitingDock::putAbove(QWidget *widget)
{
    static_cast<QVBoxLayout *>(layout())->insertWidget(0, widget);
}

}
