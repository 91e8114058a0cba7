// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/uicontext.h"
#include "floor/alarmdesk.h"

#include <QPointer>

class QAction;

namespace banzhang {

class AlarmBell;
class AlarmDock;
class AlarmHistory;
class FloorFilterBar;
class QueueModel;
class RuleDesk;
class RuleDialog;
class SeatFilter;
class SeatModel;
class SeatTable;
class WaitingDock;
class WaitingModel;

// What an alarm needs of the board.
struct AlarmBoard
{
    SeatModel &seats;
    SeatFilter &filter;
    QueueModel &queues;
    WaitingModel &waiting;
    SeatTable &table;
    WaitingDock &dock;
    FloorFilterBar &bar;
};

// Brings alarms onto the board: rows in their colours, the dock, the way to a row, the history and,
// for managers, the editor of the limits.
class FloorAlarms final : public QObject
{
    Q_OBJECT

public:
    // Board, desks and pane outlive it. Without a rule desk the limits cannot be changed.
    FloorAlarms(const UiContext &ui, AlarmDesk &desk, RuleDesk *rules, bool mayAcknowledge,
                const AlarmBoard &board, QWidget *pane);

    void goToNext();
    void acknowledge();
    void showHistory();
    void editRules();
    // In the past there is nothing to acknowledge: alarms of the present are kept out of sight.
    void setPast(bool isPast);
    // What stands in the alarms' menu beside history and limits.
    void offer(QAction *action);
    void offerAtFoot(QAction *action); // and under the alarms
    // Alarms in dock and history can be entered for the appraisal; entryWanted() tells.
    void offerEntries();

Q_SIGNALS:
    void badgeChanged(int open);
    // The row of an alarm is hidden by the filters: they have to go.
    void clearWanted();
    void entryWanted(const banzhang::FloorAlarm &alarm, QWidget *over);
    // Something could not be done: what, and why.
    void failed(const QString &what, const QString &why);

private:
    void locate(const FloorAlarm &alarm);
    [[nodiscard]] bool select(AgentId agent);
    void addActions();
    void addPin();
    void showAlarms();

    const UiContext m_ui;
    AlarmDesk &m_desk;
    RuleDesk *m_rules;
    const AlarmBoard m_board;
    QWidget *m_pane;
    AlarmDock *m_dock;
    AlarmBell *m_bell;
    QPointer<AlarmHistory> m_history;
    QPointer<RuleDialog> m_editor;
    bool m_isPast = false;
    bool m_offersEntries = false;
};

}
