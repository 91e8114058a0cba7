// SPDX-License-Identifier: GPL-3.0-or-later
#include "floor/floortiles.h"

#include "common/words.h"
#include "floor/floortile.h"

#include <QHBoxLayout>
#include <QResizeEvent>

namespace banzhang {
namespace {

constexpr int foldBelow = 1180; // pixels: fewer tiles, none narrower

// Weights in hundredths: states share alike, rates need more room.
constexpr int stateWeight = 100;
constexpr int queueWeight = 120;
constexpr int rateWeight = 132;
constexpr int callsWeight = 150;

}

FloorTiles::FloorTiles(const UiContext &ui, QWidget *parent) : QWidget(parent), m_ui(ui)
{
    setObjectName(QStringLiteral("floorTiles"));
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    m_signedIn = add(*layout, "tileSignedIn", tr("Signed in"), stateWeight);
    addStates(*layout);
    m_waiting = add(*layout, "tileWaiting", tr("Waiting"), queueWeight);
    m_serviceLevel = add(*layout, "tileServiceLevel", tr("Service level today"), rateWeight);
    m_abandonRate = add(*layout, "tileAbandonRate", tr("Abandoned today"), rateWeight);
    m_handleTime = add(*layout, "tileHandleTime", tr("Average handling"), rateWeight - 12);
    m_calls = add(*layout, "tileCalls", tr("Offered / answered"), callsWeight);
    connect(&ui.clock, &ServerClock::ticked, this, &FloorTiles::tick);
}

FloorTile *FloorTiles::add(QHBoxLayout &layout, const char *name, const QString &label, int weight)
{
    auto *tile = new FloorTile(m_ui, label, this);
    tile->setObjectName(QLatin1String(name));
    tile->setAccessibleName(label);
    layout.addWidget(tile, weight);
    return tile;
}

void FloorTiles::addStates(QHBoxLayout &layout)
{
    for (const AgentState state :
         {AgentState::Talking, AgentState::Hold, AgentState::Ringing, AgentState::Available,
          AgentState::AfterCall, AgentState::Paused, AgentState::Stale}) {
        const QByteArray name = "tile-" + codeOf(state).toLatin1();
        FloorTile *tile = add(layout, name.constData(), stateWord(state), stateWeight);
        tile->setState(state);
        tile->setToolTip(tr("Shows only these agents; click again for all"));
        m_states[state] = tile;
        connect(tile, &QAbstractButton::clicked, this, [this, state](bool down) {
            Q_EMIT filterWanted(down ? std::optional(state) : std::nullopt);
        });
    }
}

void FloorTiles::setTotals(const FloorTotals &totals)
{
    m_totals = totals;
    showStates();
    showRates();
    tick();
}

void FloorTiles::setFilter(std::optional<AgentState> state)
{
    for (const auto &[own, tile] : m_states)
        tile->setChecked(state == own);
}

void FloorTiles::showStates()
{
    m_signedIn->setFigure(countText(m_totals.signedIn()),
                          QStringLiteral("/ ") + countText(m_totals.agents));
    for (const auto &[state, tile] : m_states) {
        int count = m_totals.count(state);
        if (m_isFolded && state == AgentState::Talking)
            count += m_totals.count(AgentState::Hold);
        const int dead = m_totals.count(AgentState::DeadCall);
        const bool tellsDead = state == AgentState::Stale && dead > 0;
        tile->setFigure(countText(count),
                        tellsDead ? tr("%n dead call(s)", nullptr, dead) : QString());
    }
}

void FloorTiles::showRates()
{
    const bool any = m_totals.offered > 0;
    m_serviceLevel->setFigure(any ? percentText(m_totals.serviceLevel()) : missingText(),
                              m_totals.serviceLevelTarget > 0
                                  ? tr("target %1").arg(m_totals.serviceLevelTarget)
                                  : QString());
    m_abandonRate->setFigure(any ? percentText(m_totals.abandonRate()) : missingText(),
                             tr("%n call(s)", nullptr, m_totals.abandoned));
    m_handleTime->setFigure(m_totals.finished > 0 ? durationText(m_totals.averageHandleSeconds())
                                                  : missingText());
    m_calls->setFigure(countText(m_totals.offered),
                       QStringLiteral("/ ") + countText(m_totals.answered));
}

void FloorTiles::tick()
{
    const bool anyWaits = m_totals.longestWaitSince.isValid();
    const qint64 longest =
        anyWaits ? std::max<qint64>(0, m_totals.longestWaitSince.secsTo(m_ui.clock.now())) : 0;
    const int alarm = anyWaits ? WaitLimits::alarmOf(longest) : 0;
    m_waiting->setFigure(countText(m_totals.waiting),
                         anyWaits ? tr("longest %1").arg(durationText(longest)) : QString());
    m_waiting->setAlarm(alarm == 2 ? Alarm::Red : alarm == 1 ? Alarm::Amber : Alarm::None);
}

void FloorTiles::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    fold();
}

void FloorTiles::fold()
{
    const bool folded = width() < foldBelow;
    if (std::exchange(m_isFolded, folded) == folded)
        return;
    m_states.at(AgentState::Hold)->setVisible(!folded);
    showStates();
}

}
