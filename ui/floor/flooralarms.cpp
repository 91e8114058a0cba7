// SPDX-License-Identifier: GPL-3.0-or-later
#include "floor/flooralarms.h"

#include "floor/alarmbell.h"
#include "floor/alarmdock.h"
#include "floor/alarmhistory.h"
#include "floor/floorfilterbar.h"
#include "floor/queuemodel.h"
#include "floor/ruledialog.h"
#include "floor/seatfilter.h"
#include "floor/seattable.h"
#include "floor/tickscrollbar.h"
#include "floor/waitingdock.h"

#include <QShortcut>
#include <QToolButton>

namespace banzhang {
namespace {

const QString pinKey = QStringLiteral("floor/alarmsFirst");

}

FloorAlarms::FloorAlarms(const UiContext &ui, AlarmDesk &desk, RuleDesk *rules, bool mayAcknowledge,
                         const AlarmBoard &board, QWidget *pane)
    : QObject(pane), m_ui(ui), m_desk(desk), m_rules(rules), m_board(board), m_pane(pane),
      m_dock(new AlarmDock(ui, desk, mayAcknowledge, &board.dock)),
      m_bell(new AlarmBell(ui, desk, pane))
{
    board.dock.putAbove(m_dock);
    board.table.setVerticalScrollBar(new TickScrollBar(ui, board.filter, &board.table));
    addActions();
    addPin();
    connect(m_dock, &AlarmDock::locateWanted, this, &FloorAlarms::locate);
    connect(m_dock, &AlarmDock::failed, this, &FloorAlarms::failed);
    connect(m_dock, &AlarmDock::historyWanted, this, &FloorAlarms::showHistory);
    connect(&desk, &AlarmDesk::rulesChanged, this, [this] {
        m_board.seats.setRules(m_desk.rules());
        m_board.queues.setRules(m_desk.rules());
        m_board.waiting.setRules(m_desk.rules());
    });
    connect(&desk, &AlarmDesk::changed, this, &FloorAlarms::showAlarms);
}

void FloorAlarms::showAlarms()
{
    m_dock->setVisible(!m_isPast);
    m_board.seats.setAlarms(m_isPast ? QHash<AgentId, int>() : m_desk.levels());
    Q_EMIT badgeChanged(m_isPast ? 0 : m_desk.open().rowCount());
}

void FloorAlarms::setPast(bool isPast)
{
    m_isPast = isPast;
    showAlarms();
}

void FloorAlarms::addActions()
{
    auto *history = new QAction(tr("Alarm history (Ctrl+H)"), this);
    history->setObjectName(QStringLiteral("alarmHistoryAction"));
    connect(history, &QAction::triggered, this, &FloorAlarms::showHistory);
    m_dock->offer(history);
    auto *save = new QAction(tr("Export these alarms… (Ctrl+E)"), this);
    save->setObjectName(QStringLiteral("exportAlarms"));
    connect(save, &QAction::triggered, m_dock, &AlarmDock::exportSeen);
    m_dock->offer(save);
    if (m_rules) {
        auto *edit = new QAction(tr("Limits and pause reasons…"), this);
        edit->setObjectName(QStringLiteral("editRules"));
        connect(edit, &QAction::triggered, this, &FloorAlarms::editRules);
        m_dock->offer(edit);
    }
    m_dock->offer(m_bell->sound());
    m_dock->offer(m_bell->notification());
}

void FloorAlarms::offer(QAction *action)
{
    m_dock->offer(action);
}

void FloorAlarms::offerAtFoot(QAction *action)
{
    m_dock->offerAtFoot(action);
}

void FloorAlarms::offerEntries()
{
    m_offersEntries = true;
    m_dock->offerEntries();
    connect(m_dock, &AlarmDock::entryWanted, this, &FloorAlarms::entryWanted);
}

// Rows in alarm on top of the table: whoever wants it says so, and the desk remembers it.
void FloorAlarms::addPin()
{
    auto *pin = new QToolButton(&m_board.bar);
    pin->setObjectName(QStringLiteral("alarmsFirst"));
    pin->setText(tr("Alarms first"));
    pin->setToolTip(tr("Rows in alarm on top, red before amber (Ctrl+F8)"));
    auto *key = new QShortcut(QKeySequence(Qt::CTRL | Qt::Key_F8), m_pane);
    key->setContext(Qt::WidgetWithChildrenShortcut);
    connect(key, &QShortcut::activated, pin, &QAbstractButton::toggle);
    pin->setCheckable(true);
    pin->setChecked(m_ui.settings.ofPerson(pinKey, false).toBool());
    m_board.filter.setAlarmsFirst(pin->isChecked());
    m_board.bar.addAtRight(pin);
    connect(pin, &QToolButton::toggled, this, [this](bool isFirst) {
        m_ui.settings.setOfPerson(pinKey, isFirst);
        m_board.filter.setAlarmsFirst(isFirst);
    });
}

void FloorAlarms::goToNext()
{
    if (m_isPast)
        return;
    const FloorAlarm next = m_dock->goToNext();
    if (number(next.id) != 0)
        locate(next);
}

void FloorAlarms::acknowledge()
{
    if (!m_isPast)
        m_dock->acknowledgeCurrent();
}

void FloorAlarms::locate(const FloorAlarm &alarm)
{
    if (number(alarm.id) == 0 || alarm.isOfQueue())
        return;
    if (select(alarm.agentId))
        return;
    Q_EMIT clearWanted();
    (void)select(alarm.agentId);
}

bool FloorAlarms::select(AgentId agent)
{
    const int row = m_board.seats.rowOf(agent);
    if (row < 0)
        return false;
    const QModelIndex index = m_board.filter.mapFromSource(m_board.seats.index(row, 0));
    if (!index.isValid())
        return false;
    m_board.table.selectRow(index.row());
    m_board.table.scrollTo(index, QAbstractItemView::PositionAtCenter);
    return true;
}

void FloorAlarms::showHistory()
{
    if (!m_history) {
        m_history = new AlarmHistory(m_ui, m_desk, m_pane);
        connect(m_history, &AlarmHistory::entryWanted, this, &FloorAlarms::entryWanted);
        if (m_offersEntries)
            m_history->offerEntries();
    }
    m_history->show();
    m_history->raise();
    m_history->activateWindow();
}

void FloorAlarms::editRules()
{
    if (!m_rules)
        return;
    if (!m_editor)
        m_editor = new RuleDialog(m_ui, *m_rules, m_pane);
    m_editor->open();
}

}
