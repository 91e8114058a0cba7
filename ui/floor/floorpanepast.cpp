// SPDX-License-Identifier: GPL-3.0-or-later
// The floor pane in the past: how it gets there, what it keeps, how it comes back.
#include "floor/floorpane.h"

#include "common/icons.h"
#include "common/searchfield.h"
#include "floor/floorbars.h"
#include "floor/seattable.h"
#include "floor/timemachine.h"

#include <QToolButton>
#include <QVBoxLayout>

namespace banzhang {

void FloorPane::offerPast(PastDesk &desk)
{
    m_machine = new TimeMachine(m_ui, m_clock, desk, *this);
    auto *column = qobject_cast<QVBoxLayout *>(layout());
    column->insertWidget(column->indexOf(m_bars), m_machine->band());
    column->addWidget(m_machine->bar());
    m_machine->setSubject([this] {
        const QStringList parts = statusParts();
        const QModelIndex current = m_table->currentIndex();
        const SeatRow *row =
            current.isValid() ? m_seats->find(m_filter->agentAt(current.row())) : nullptr;
        return row ? AppealSubject{row->seat.agentNo, parts.mid(0, 2).join(QStringLiteral(" · "))}
                   : AppealSubject{};
    });
    connect(m_machine, &TimeMachine::opened, this, &FloorPane::enterPast);
    connect(m_machine, &TimeMachine::shown, this, &FloorPane::showFloor);
    connect(m_machine, &TimeMachine::left, this, &FloorPane::leavePast);
    connect(m_machine, &TimeMachine::agentWanted, this, &FloorPane::selectAgent);
    connect(m_machine, &TimeMachine::momentChanged, this, &Pane::statusPartsChanged);
    connect(m_machine, &TimeMachine::complained, m_bars, &FloorBars::tellProblem);
    addKey(QKeySequence(Qt::CTRL | Qt::Key_T), [this] { openPast(); });
    auto *lookBack = new QToolButton(this);
    lookBack->setObjectName(QStringLiteral("lookBack"));
    lookBack->setIcon(themedIcon(QStringLiteral("hist"), m_ui.themes));
    lookBack->setToolTip(tr("Look back (Ctrl+T)"));
    lookBack->setAccessibleName(lookBack->toolTip());
    m_search->parentWidget()->layout()->addWidget(lookBack);
    connect(lookBack, &QToolButton::clicked, this, [this] {
        if (isInPast())
            m_machine->back();
        else
            openPast();
    });
}

// Nobody watches the past play.
void FloorPane::deactivate()
{
    if (m_machine)
        m_machine->pause();
}

void FloorPane::take(const FloorSnapshot &snapshot)
{
    m_clock.set(snapshot.serverNow, snapshot.siteOffsetSeconds);
    if (isInPast())
        m_machine->keep(snapshot);
    else
        showFloor(snapshot);
}

bool FloorPane::isInPast() const
{
    return m_machine && m_machine->isOn();
}

QDateTime FloorPane::end() const
{
    return m_outage && !isInPast() ? m_outage->since : m_ui.clock.now();
}

void FloorPane::takeSteps(const QHash<AgentId, std::vector<StateStep>> &steps)
{
    if (isInPast())
        m_machine->keepSteps(steps);
    else
        m_seats->addSteps(steps);
}

// The moment at which the current row last changed; else five minutes ago.
void FloorPane::openPast()
{
    if (isInPast())
        return;
    if (m_outage)
        return m_bars->tellProblem(tr("The past cannot be shown"),
                                   tr("The server is out of reach: the past is there, not here."));
    const QModelIndex current = m_table->currentIndex();
    const SeatRow *row =
        current.isValid() ? m_seats->find(m_filter->agentAt(current.row())) : nullptr;
    m_machine->open(row && row->since.isValid() ? row->since : m_ui.clock.now().addSecs(-300));
}

// What the board shows now is what the machine goes on from: strips and all.
void FloorPane::enterPast()
{
    FloorSnapshot present;
    present.full = true;
    present.serverNow = m_clock.now();
    present.siteOffsetSeconds = m_clock.siteNow().offsetFromUtc();
    present.isWholeSite = m_isWholeSite;
    present.feeds = m_feeds;
    for (const SeatRow &row : m_seats->rows())
        present.seats.push_back(row.seat);
    for (const WaitingRow &row : m_waiting->rows()) {
        present.waiting.push_back(row.call);
        present.seesCustomers = row.seesCustomer;
    }
    present.queues = m_queues->statuses();
    if (m_hasLooked)
        m_machine->keep(present);
    m_seats->thaw();
    m_queues->thaw();
    m_waiting->thaw();
    m_bars->setOutage({});
    Q_EMIT pastChanged(true);
}

void FloorPane::leavePast(const FloorSnapshot &present)
{
    showFloor(present);
    if (m_outage)
        follow(FloorOutage(*m_outage));
    m_table->setFocus(Qt::OtherFocusReason);
    Q_EMIT pastChanged(false);
}

void FloorPane::selectAgent(const QString &agentNo)
{
    clearFilters();
    for (int row = 0; row < m_filter->rowCount(); ++row) {
        const SeatRow *seat = m_seats->find(m_filter->agentAt(row));
        if (seat && seat->seat.agentNo == agentNo) {
            m_table->setCurrentIndex(m_filter->index(row, 0));
            m_table->scrollTo(m_filter->index(row, 0));
            return;
        }
    }
    m_bars->tellProblem(tr("Agent %1 is not on this board").arg(agentNo),
                        tr("He was not in your scope on that day, or there is no such number."));
}

void FloorPane::openLink(const QString &link)
{
    if (m_machine && !m_machine->follow(link))
        m_bars->tellProblem(tr("This link does not lead to the floor"), link);
}

}
