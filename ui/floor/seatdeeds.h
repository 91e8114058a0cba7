// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/uicontext.h"
#include "floor/commanddesk.h"
#include "floor/flagdesk.h"
#include "floor/floorsnapshot.h"
#include "floor/seatrow.h"

#include <QTimer>

class QBoxLayout;
class QAction;
class QMenu;

namespace banzhang {

class FlagPanel;
class MessageBar;
class SeatFilter;
class SeatModel;
class SeatTable;

// What the person at this console is offered. The database decides; this spares what it would
// refuse in any case.
struct DeedOffer
{
    bool commands = false; // to the switch, as far as his rights go
    bool raisesFlags = false;
    bool goes = false; // takes and closes flags
    bool writesNotes = false;
};

// The deeds on a row: by the row's menu and by keys, each after a question that says its effect,
// with the outcome in a bar over the board.
class SeatDeeds final : public QObject
{
    Q_OBJECT

public:
    struct Board
    {
        SeatModel &seats;
        SeatFilter &filter;
        SeatTable &table;
        QWidget &pane;    // keys work within it
        QBoxLayout &bars; // the outcome's bar is put at its place 2
        QBoxLayout &dock; // the list of flags goes to its end
    };
    SeatDeeds(const UiContext &ui, const Board &board, CommandDesk &commands, FlagDesk &flags,
              const DeedOffer &offer);

    void take(const FloorSnapshot &snapshot);
    // Adds what can be done with the row.
    void fill(QMenu &menu, const SeatRow &row);
    // What was, nobody commands; notes may be written.
    void setPast(bool isPast) { m_isPast = isPast; }

private:
    void addKeys();
    void addFlags(QMenu &menu, const SeatRow &row);
    void addNotes(QMenu &menu, const SeatRow &row);
    void addCommands(QMenu &menu, const SeatRow &row);
    void addQueues(QMenu &menu, const SeatRow &row, DeedKind kind);
    QAction *add(QMenu &menu, const QString &name, const QString &text, const QString &keys,
                 auto deed);
    void addCommand(QMenu &menu, const SeatRow &row, DeedKind kind, const QString &keys = {});

    [[nodiscard]] bool isSwitchThere() const;
    // Why not, in a sentence; empty when it may be tried.
    [[nodiscard]] QString hindrance(DeedKind kind, const SeatRow &row) const;
    [[nodiscard]] const SeatRow *currentRow() const;
    void tryAtRow(DeedKind kind);
    void askFirst(const SwitchDeed &deed, const QString &queue = {});
    void askPause(AgentId agent);
    void raiseFlag();
    void raiseFlagOn(AgentId agent);
    void takeFlag(qint64 flag);
    void closeFlag(qint64 flag);
    void writeNote(AgentId agent, NoteKind kind);
    void showAgent(AgentId agent);
    void tell(const CommandReport &report);
    void tellRefusal(const QString &what, const QString &why);
    void tellDone(const QString &what, const QString &more);
    [[nodiscard]] QString who(AgentId agent) const;

    const UiContext m_ui;
    const Board m_board;
    CommandDesk &m_commands;
    FlagDesk &m_flags;
    const DeedOffer m_offer;
    MessageBar *m_bar;
    FlagPanel *m_panel;
    QTimer m_barTime;
    std::vector<QueueStatus> m_queues;
    std::vector<FeedStatus> m_feeds;
    std::vector<HelpFlag> m_open;
    bool m_isPast = false;
};

}
