// SPDX-License-Identifier: GPL-3.0-or-later
#include "floor/seatmenu.h"

#include "common/words.h"
#include "floor/seatfilter.h"
#include "floor/seattable.h"

#include <QMenu>

namespace banzhang {

SeatMenu::SeatMenu(SeatTable &table, SeatFilter &filter)
    : QObject(&table), m_table(table), m_filter(filter)
{
    table.setContextMenuPolicy(Qt::CustomContextMenu);
    connect(&table, &QWidget::customContextMenuRequested, this, [this](const QPoint &at) {
        if (QMenu *menu = make())
            menu->popup(m_table.viewport()->mapToGlobal(at));
    });
}

// The key stands behind the text; the pane's own shortcut does the work.
void SeatMenu::add(QMenu &menu, const char *name, const QString &text, const QString &keys,
                   auto deed)
{
    QAction *action = menu.addAction(keys.isEmpty() ? text : text + u'\t' + keys);
    action->setObjectName(QLatin1String(name));
    connect(action, &QAction::triggered, this, deed);
}

QMenu *SeatMenu::make()
{
    const QModelIndex current = m_table.currentIndex();
    const SeatRow *row = current.isValid() ? m_filter.rowAt(current.row()) : nullptr;
    if (!row)
        return nullptr;
    auto *menu = new QMenu(&m_table);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    if (m_offersDays)
        add(*menu, "openDay", tr("Day of %1").arg(row->seat.name), tr("Enter"),
            [this, at = QPersistentModelIndex(current)] { Q_EMIT dayWanted(at); });
    add(*menu, "copyRows", tr("Copy the selected rows"), tr("Ctrl+C"),
        [this] { m_table.copySelection(); });
    menu->addSeparator();
    Q_EMIT filling(*menu, *row);
    addFilters(*menu, *row);
    return menu;
}

void SeatMenu::addFilters(QMenu &menu, const SeatRow &row)
{
    if (number(row.seat.teamId) != 0)
        add(menu, "onlyTeam", tr("Only %1", "a team, queue or state").arg(row.seat.team), {},
            [this, team = row.seat.teamId] { m_filter.setTeam(team); });
    for (const QString &queue : row.seat.queues)
        add(menu, "onlyQueue", tr("Only %1", "a team, queue or state").arg(queue), {},
            [this, queue] { m_filter.setQueue(queue); });
    add(menu, "onlyState", tr("Only %1", "a team, queue or state").arg(stateWord(row.state)), {},
        [this, state = row.state] { m_filter.setStates(maskOf(state)); });
    if (m_filter.isFiltering())
        add(menu, "showAll", tr("Show everybody"), tr("Esc"), [this] { Q_EMIT clearWanted(); });
}

}
