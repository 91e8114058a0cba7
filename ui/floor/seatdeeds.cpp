// SPDX-License-Identifier: GPL-3.0-or-later
#include "floor/seatdeeds.h"

#include "common/ask.h"
#include "common/messagebar.h"
#include "common/whendone.h"
#include "floor/deeddialog.h"
#include "floor/deedwords.h"
#include "floor/flagpanel.h"
#include "floor/seatfilter.h"
#include "floor/seatmodel.h"
#include "floor/seattable.h"

#include <QBoxLayout>
#include <QMenu>
#include <QShortcut>

namespace banzhang {
namespace {

constexpr int barPlace = 2;
constexpr int doneMs = 8000;

QFuture<Result<void>> doneAtOnce()
{
    return QtFuture::makeReadyFuture(Result<void>());
}

}

SeatDeeds::SeatDeeds(const UiContext &ui, const Board &board, CommandDesk &commands,
                     FlagDesk &flags, const DeedOffer &offer)
    : QObject(&board.pane), m_ui(ui), m_board(board), m_commands(commands), m_flags(flags),
      m_offer(offer), m_bar(new MessageBar(ui, &board.pane)),
      m_panel(new FlagPanel(ui, offer.goes, &board.pane))
{
    m_bar->setObjectName(QStringLiteral("deedBar"));
    m_barTime.setSingleShot(true);
    board.bars.insertWidget(barPlace, m_bar);
    board.dock.addWidget(m_panel);
    connect(m_bar, &MessageBar::pressed, m_bar, &MessageBar::clear);
    connect(&m_barTime, &QTimer::timeout, m_bar, &MessageBar::clear);
    connect(&commands, &CommandDesk::told, this, &SeatDeeds::tell);
    connect(&commands, &CommandDesk::refused, this,
            [this](const SwitchDeed &deed, const Problem &problem) {
                tellRefusal(deedWord(deed.kind) + u' ' + who(deed.agentId), deedSentence(problem));
            });
    connect(m_panel, &FlagPanel::takeWanted, this, &SeatDeeds::takeFlag);
    connect(m_panel, &FlagPanel::closeWanted, this, &SeatDeeds::closeFlag);
    connect(m_panel, &FlagPanel::agentWanted, this, &SeatDeeds::showAgent);
    addKeys();
    if (offer.commands)
        commands.learn();
}

void SeatDeeds::take(const FloorSnapshot &snapshot)
{
    m_queues = snapshot.queues;
    m_feeds = snapshot.feeds;
    m_open = snapshot.flags;
    m_panel->replace(snapshot.flags);
    m_commands.follow();
    if (snapshot.full && m_offer.commands)
        m_commands.learn();
}

void SeatDeeds::addKeys()
{
    const auto key = [this](const QKeySequence &keys, auto deed) {
        auto *shortcut = new QShortcut(keys, &m_board.pane);
        shortcut->setContext(Qt::WidgetWithChildrenShortcut);
        connect(shortcut, &QShortcut::activated, this, deed);
    };
    if (m_offer.commands) {
        key(Qt::CTRL | Qt::Key_L, [this] { tryAtRow(DeedKind::Listen); });
        key(Qt::CTRL | Qt::SHIFT | Qt::Key_L, [this] { tryAtRow(DeedKind::Whisper); });
        key(Qt::CTRL | Qt::SHIFT | Qt::Key_P, [this] {
            const SeatRow *row = currentRow();
            tryAtRow(row && row->state == AgentState::Paused ? DeedKind::Unpause : DeedKind::Pause);
        });
    }
    if (m_offer.raisesFlags)
        key(Qt::CTRL | Qt::SHIFT | Qt::Key_F, [this] { raiseFlag(); });
}

QAction *SeatDeeds::add(QMenu &menu, const QString &name, const QString &text, const QString &keys,
                        auto deed)
{
    QAction *action = menu.addAction(keys.isEmpty() ? text : text + u'\t' + keys);
    action->setObjectName(name);
    connect(action, &QAction::triggered, this, deed);
    return action;
}

void SeatDeeds::fill(QMenu &menu, const SeatRow &row)
{
    menu.setToolTipsVisible(true); // a disabled entry says why
    addFlags(menu, row);
    addNotes(menu, row);
    if (m_offer.commands && isSwitchThere())
        addCommands(menu, row);
    menu.addSeparator();
}

void SeatDeeds::addFlags(QMenu &menu, const SeatRow &row)
{
    const qint64 flag = row.flag.flagId;
    if (m_isPast)
        return;
    if (flag == 0 && m_offer.raisesFlags)
        add(menu, QStringLiteral("raiseFlag"), tr("Raise a flag…"), tr("Ctrl+Shift+F"),
            [this, agent = row.seat.agentId] { raiseFlagOn(agent); });
    if (flag == 0 || !m_offer.goes)
        return;
    QAction *go = add(menu, QStringLiteral("goToAgent"), tr("I am going"), {},
                      [this, flag] { takeFlag(flag); });
    go->setEnabled(row.flag.takenBy.isEmpty());
    go->setToolTip(row.flag.takenBy.isEmpty() ? QString()
                                              : tr("%1 is going already").arg(row.flag.takenBy));
    add(menu, QStringLiteral("closeFlagOfRow"), tr("Close the flag…"), {},
        [this, flag] { closeFlag(flag); });
}

void SeatDeeds::addNotes(QMenu &menu, const SeatRow &row)
{
    if (!m_offer.writesNotes)
        return;
    const AgentId agent = row.seat.agentId;
    add(menu, QStringLiteral("writeNote"), tr("Note…"), {},
        [this, agent] { writeNote(agent, NoteKind::Note); });
    add(menu, QStringLiteral("writePraise"), tr("Praise…"), {},
        [this, agent] { writeNote(agent, NoteKind::Praise); });
}

void SeatDeeds::addCommands(QMenu &menu, const SeatRow &row)
{
    menu.addSeparator();
    addCommand(menu, row, DeedKind::Listen, tr("Ctrl+L"));
    addCommand(menu, row, DeedKind::Whisper, tr("Ctrl+Shift+L"));
    addCommand(menu, row, DeedKind::Barge);
    menu.addSeparator();
    addCommand(menu, row, row.state == AgentState::Paused ? DeedKind::Unpause : DeedKind::Pause,
               tr("Ctrl+Shift+P"));
    addQueues(menu, row, DeedKind::AddToQueue);
    addQueues(menu, row, DeedKind::RemoveFromQueue);
    menu.addSeparator();
    addCommand(menu, row, DeedKind::HangUp);
}

void SeatDeeds::addCommand(QMenu &menu, const SeatRow &row, DeedKind kind, const QString &keys)
{
    const SwitchDeed deed{kind, row.seat.agentId, {}, {}, row.seat.callUid};
    QAction *action = add(menu, codeOf(kind), deedWord(kind) + u'…', keys, [this, deed] {
        deed.kind == DeedKind::Pause ? askPause(deed.agentId) : askFirst(deed);
    });
    const QString why = hindrance(kind, row);
    action->setEnabled(why.isEmpty());
    action->setToolTip(why);
}

void SeatDeeds::addQueues(QMenu &menu, const SeatRow &row, DeedKind kind)
{
    QMenu *queues = menu.addMenu(deedWord(kind));
    queues->setObjectName(codeOf(kind));
    for (const QueueStatus &queue : m_queues) {
        if (row.seat.queues.contains(queue.name) == (kind == DeedKind::AddToQueue))
            continue;
        const SwitchDeed deed{kind, row.seat.agentId, {}, queue.queueId, {}};
        add(*queues, codeOf(kind) + QString::number(number(queue.queueId)), queue.name, {},
            [this, deed, name = queue.name] { askFirst(deed, name); });
    }
    const QString why = queues->isEmpty() ? tr("There is no such queue.") : hindrance(kind, row);
    queues->menuAction()->setEnabled(why.isEmpty());
    queues->menuAction()->setToolTip(why);
}

bool SeatDeeds::isSwitchThere() const
{
    return std::ranges::any_of(m_feeds, [this](const FeedStatus &feed) {
        return feed.kind == u"ami" && !feed.isSilent(m_ui.clock.now());
    });
}

QString SeatDeeds::hindrance(DeedKind kind, const SeatRow &row) const
{
    if (m_isPast)
        return tr("This is the past. Press Esc for the present.");
    if (!m_commands.rights().has(kind))
        return tr("You have not the right to do this. An administrator can give it.");
    if (row.isStale || row.isFrozen)
        return tr("Nobody knows what the agent does now.");
    if (needsCall(kind) && row.seat.callUid.isEmpty())
        return tr("The agent is in no call.");
    if (ringsAsker(kind) && m_commands.rights().extension.isEmpty())
        return tr("Nobody has said at which extension you are rung. An administrator can.");
    const bool isOut = row.state == AgentState::SignedOut && row.seat.queues.isEmpty();
    if (isOut && (kind == DeedKind::Pause || kind == DeedKind::RemoveFromQueue))
        return tr("The agent is not signed in.");
    return {};
}

const SeatRow *SeatDeeds::currentRow() const
{
    const QModelIndex current = m_board.table.currentIndex();
    return current.isValid() ? m_board.filter.rowAt(current.row()) : nullptr;
}

void SeatDeeds::tryAtRow(DeedKind kind)
{
    const SeatRow *row = currentRow();
    if (!row)
        return tellRefusal(deedWord(kind), tr("Choose an agent first."));
    const QString why = isSwitchThere()
                            ? hindrance(kind, *row)
                            : tr("The switch takes no commands now: its feed is not connected.");
    if (!why.isEmpty())
        return tellRefusal(deedWord(kind) + u' ' + who(row->seat.agentId), why);
    if (kind == DeedKind::Pause)
        return askPause(row->seat.agentId);
    askFirst({kind, row->seat.agentId, {}, {}, row->seat.callUid});
}

void SeatDeeds::askFirst(const SwitchDeed &deed, const QString &queue)
{
    const QString what = ringsAsker(deed.kind) ? m_commands.rights().extension : queue;
    m_ui.ask.confirm(&m_board.pane, deedQuestion(deed.kind, who(deed.agentId), what),
                     [this, deed](bool isWanted) {
                         if (isWanted)
                             m_commands.ask(deed);
                     });
}

void SeatDeeds::askPause(AgentId agent)
{
    const DeedDialog::Words words{
        tr("Pause %1?").arg(who(agent)),
        tr("No call of any queue is offered until the pause ends; a call under way goes on."),
        deedWord(DeedKind::Pause)};
    const std::vector<DeedField> fields{
        {DeedField::Kind::LineWithChoices, QStringLiteral("pauseReason"), tr("Reason"),
         tr("A pause needs its reason."), m_commands.rights().pauseReasons}};
    auto *dialog = new DeedDialog(
        m_ui, words, fields,
        [this, agent](const QStringList &values) {
            m_commands.ask({DeedKind::Pause, agent, values.first(), {}, {}});
            return doneAtOnce();
        },
        &m_board.pane);
    dialog->open();
}

void SeatDeeds::raiseFlag()
{
    const SeatRow *row = currentRow();
    if (m_isPast)
        return tellRefusal(tr("No flag raised"),
                           tr("This is the past. Press Esc for the present."));
    if (!row)
        return tellRefusal(tr("No flag raised"), tr("Choose an agent first."));
    if (row->flag.flagId != 0)
        return tellRefusal(tr("No flag raised"), tr("This agent has an open flag already."));
    raiseFlagOn(row->seat.agentId);
}

void SeatDeeds::raiseFlagOn(AgentId agent)
{
    const DeedDialog::Words words{
        tr("Raise a flag on %1").arg(who(agent)),
        tr("Everybody who looks after this agent sees it at once. How long it takes until somebody "
           "goes is counted."),
        tr("Raise the flag")};
    const std::vector<DeedField> fields{{DeedField::Kind::Choice,
                                         QStringLiteral("flagKind"),
                                         tr("Kind"),
                                         {},
                                         {tr("Needs help now"), tr("Somebody should look")}},
                                        {DeedField::Kind::LineWithChoices,
                                         QStringLiteral("flagReason"),
                                         tr("Reason"),
                                         tr("A flag needs its reason."),
                                         {tr("Difficult caller"), tr("Does not know the answer"),
                                          tr("Trouble with the system"), tr("Feels unwell")}}};
    auto *dialog = new DeedDialog(
        m_ui, words, fields,
        [this, agent](const QStringList &values) {
            return m_flags.raise(agent, values.first() == u"0", values.last());
        },
        &m_board.pane);
    dialog->open();
}

void SeatDeeds::takeFlag(qint64 flag)
{
    whenDone(m_flags.take(flag), this, [this](const Result<int> &seconds) {
        if (seconds)
            tellDone(tr("You are going."), tr("After %n seconds.", nullptr, *seconds));
        else
            tellRefusal(tr("Not taken"), deedSentence(seconds.error()));
    });
}

void SeatDeeds::closeFlag(qint64 flag)
{
    const auto found = std::ranges::find(m_open, flag, &HelpFlag::flagId);
    if (found == m_open.end())
        return;
    auto *dialog = new DeedDialog(
        m_ui, {tr("Close the flag on %1").arg(who(found->agentId)), found->reason, tr("Close it")},
        {{DeedField::Kind::LineWithChoices,
          QStringLiteral("flagOutcome"),
          tr("What came of it"),
          tr("Say what came of it."),
          {tr("Solved together"), tr("Call taken over"), tr("Needs training"), tr("False alarm")}}},
        [this, flag](const QStringList &values) { return m_flags.close(flag, values.first()); },
        &m_board.pane);
    dialog->open();
}

void SeatDeeds::writeNote(AgentId agent, NoteKind kind)
{
    const bool isPraise = kind == NoteKind::Praise;
    const DeedDialog::Words words{
        (isPraise ? tr("Praise %1") : tr("Note about %1")).arg(who(agent)),
        isPraise ? tr("Praise that says what for is believed: name the call, the order, the words.")
                 : tr("Kept for coaching. The team's leaders, managers and quality head read it."),
        isPraise ? tr("Praise") : tr("Keep the note")};
    std::vector<DeedField> fields{{DeedField::Kind::Text,
                                   QStringLiteral("noteBody"),
                                   isPraise ? tr("What was good") : tr("What I noticed"),
                                   tr("Nothing is written yet."),
                                   {}}};
    fields.push_back({DeedField::Kind::Text,
                      QStringLiteral("noteExample"),
                      tr("Example"),
                      isPraise ? tr("Praise needs a concrete example.") : QString(),
                      {}});
    auto *dialog = new DeedDialog(
        m_ui, words, fields,
        [this, agent, kind](const QStringList &values) {
            DayNote note;
            note.kind = kind;
            note.body = values.first();
            note.example = values.last();
            return m_flags.write(agent, note);
        },
        &m_board.pane);
    connect(dialog, &QDialog::accepted, this, [this, agent, isPraise] {
        tellDone(isPraise ? tr("Praised.") : tr("Noted."), who(agent));
    });
    dialog->open();
}

void SeatDeeds::showAgent(AgentId agent)
{
    for (int row = 0; row < m_board.filter.rowCount(); ++row) {
        if (m_board.filter.agentAt(row) != agent)
            continue;
        m_board.table.setCurrentIndex(m_board.filter.index(row, 0));
        m_board.table.setFocus(Qt::OtherFocusReason);
        return;
    }
}

void SeatDeeds::tell(const CommandReport &report)
{
    const QString what = deedWord(report.kind) + u' ' + who(report.agentId);
    const QString sentence = outcomeSentence(report);
    switch (report.outcome) {
    case CommandOutcome::Pending: m_barTime.stop(); return m_bar->tell(Alarm::None, what, sentence);
    case CommandOutcome::Done: return tellDone(what, sentence);
    default: return tellRefusal(what, sentence);
    }
}

void SeatDeeds::tellDone(const QString &what, const QString &more)
{
    m_bar->tell(Alarm::None, what, more);
    m_barTime.start(doneMs);
}

// What was not done stays until it is read.
void SeatDeeds::tellRefusal(const QString &what, const QString &why)
{
    m_barTime.stop();
    m_bar->tell(Alarm::Amber, what, why, {}, tr("Close"));
}

QString SeatDeeds::who(AgentId agent) const
{
    const SeatRow *row = m_board.seats.find(agent);
    return row ? row->seat.agentNo + u' ' + row->seat.name : QString();
}

}
