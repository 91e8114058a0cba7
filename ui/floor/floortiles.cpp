// SPDX-License-Identifier: GPL-3.0-or-later
#include "floor/floortiles.h"

#include "common/words.h"
#include "floor/seatfilter.h"

#include <QHBoxLayout>
#include <QLocale>
#include <QPainter>

namespace banzhang {
namespace {

constexpr int tileHeight = 60;
// Below this hold is counted with talking, so that nothing shrinks.
constexpr int narrowWidth = 1300;

QString oneDecimal(double value)
{
    return QLocale::c().toString(value, 'f', 1);
}

}

FloorTiles::FloorTiles(const UiContext &ui, QWidget *parent) : QWidget(parent), m_ui(ui)
{
    setObjectName(QStringLiteral("tiles"));
    setFixedHeight(tileHeight + 1);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 1);
    layout->setSpacing(1);
    const QString filters = tr("Show only these people");
    addTile(SignedIn, {}, 100, QStringLiteral("tileSignedIn"), filters);
    addTile(Talking, AgentState::Talking, 100, QStringLiteral("tileTalking"), filters);
    addTile(Hold, AgentState::Hold, 100, QStringLiteral("tileHold"), filters);
    addTile(Ringing, AgentState::Ringing, 100, QStringLiteral("tileRinging"), filters);
    addTile(Available, AgentState::Available, 100, QStringLiteral("tileAvailable"), filters);
    addTile(AfterCall, AgentState::AfterCall, 100, QStringLiteral("tileAfterCall"), filters);
    addTile(Paused, AgentState::Paused, 100, QStringLiteral("tilePaused"), filters);
    addTile(Stale, AgentState::Stale, 100, QStringLiteral("tileStale"),
            tr("People whose source is silent, and calls without a live channel"));
    addTile(Waiting, {}, 110, QStringLiteral("tileWaiting"), tr("Show the waiting calls (Ctrl+B)"));
    addTile(ServiceLevel, {}, 132, QStringLiteral("tileServiceLevel"),
            tr("Calls of today answered within their queue's seconds, of all calls offered"));
    addTile(AbandonRate, {}, 116, QStringLiteral("tileAbandonRate"),
            tr("Callers of today who gave up, of all calls offered"));
    addTile(HandleTime, {}, 116, QStringLiteral("tileHandleTime"),
            tr("Mean of today's finished calls: talk with hold, and after-call work"));
    addTile(Offered, {}, 138, QStringLiteral("tileOffered"),
            tr("Calls of today that entered a queue and left it, and those answered"));
    for (const Tile tile : {ServiceLevel, AbandonRate, HandleTime, Offered})
        m_tiles[tile]->setQuiet();
    m_tiles[Waiting]->setCheckable(false);
    setFocusProxy(m_tiles[SignedIn]);
    connect(m_tiles[Waiting], &QAbstractButton::clicked, this, &FloorTiles::waitingClicked);
    update();
}

void FloorTiles::addTile(Tile tile, std::optional<AgentState> glyph, int weight,
                         const QString &name, const QString &toolTip)
{
    auto *made = new FloorTile(m_ui, glyph, this);
    made->setObjectName(name);
    made->setToolTip(toolTip);
    made->setFixedHeight(tileHeight);
    static_cast<QHBoxLayout *>(layout())->addWidget(made, weight);
    m_tiles[tile] = made;
    if (tile > Stale)
        return;
    // A second click takes the filter back.
    connect(made, &QAbstractButton::clicked, this,
            [this, tile](bool isOn) { Q_EMIT statesClicked(isOn ? statesOf(tile) : allStates); });
}

quint32 FloorTiles::statesOf(int tile) const
{
    switch (tile) {
    case SignedIn: return signedIn;
    case Talking: return m_isNarrow ? onCall : maskOf(AgentState::Talking);
    case Hold: return maskOf(AgentState::Hold);
    case Ringing: return maskOf(AgentState::Ringing);
    case Available: return maskOf(AgentState::Available);
    case AfterCall: return maskOf(AgentState::AfterCall);
    case Paused: return maskOf(AgentState::Paused);
    case Stale: return maskOf(AgentState::Stale) | maskOf(AgentState::DeadCall);
    default: return allStates;
    }
}

void FloorTiles::setTotals(const FloorTotals &totals, const QDateTime &now)
{
    m_totals = totals;
    m_now = now;
    update();
}

void FloorTiles::setChosen(quint32 states)
{
    m_chosen = states;
    for (int tile = SignedIn; tile <= Stale; ++tile)
        m_tiles[size_t(tile)]->setChecked(states != allStates && statesOf(tile) == states);
}

void FloorTiles::update()
{
    tellStates(m_totals);
    tellCalls(m_totals, m_now);
}

void FloorTiles::tellStates(const FloorTotals &totals)
{
    const auto count = [&](AgentState state) { return totals.count(state); };
    m_tiles[SignedIn]->tell({tr("Signed in"), countText(totals.signedIn()),
                             tr("/ %1", "of so many people").arg(countText(totals.agents))});
    const int held = m_isNarrow ? count(AgentState::Hold) : 0;
    m_tiles[Talking]->tell({m_isNarrow ? tr("On calls") : stateWord(AgentState::Talking),
                            countText(count(AgentState::Talking) + held),
                            {}});
    const std::pair<Tile, AgentState> plain[] = {{Hold, AgentState::Hold},
                                                 {Ringing, AgentState::Ringing},
                                                 {Available, AgentState::Available},
                                                 {AfterCall, AgentState::AfterCall},
                                                 {Paused, AgentState::Paused}};
    for (const auto &[tile, state] : plain)
        m_tiles[tile]->tell({stateWord(state), countText(count(state)), {}});
    const int dead = count(AgentState::DeadCall);
    m_tiles[Stale]->tell(
        {stateWord(AgentState::Stale), countText(count(AgentState::Stale)),
         dead > 0 ? tr("dead %1", "calls without a live channel").arg(dead) : QString()});
}

void FloorTiles::tellCalls(const FloorTotals &totals, const QDateTime &now)
{
    const qint64 longest =
        totals.longestWaitSince.isValid() ? totals.longestWaitSince.secsTo(now) : 0;
    m_tiles[Waiting]->tell(
        {tr("Waiting"), countText(totals.waiting),
         totals.waiting > 0 ? tr("max. %1", "longest wait").arg(durationText(longest)) : QString(),
         totals.waiting > 0 ? Alarm(totals.waitAlarm) : Alarm::None});
    const bool hasCalls = totals.offered > 0;
    m_tiles[ServiceLevel]->tell(
        {tr("Service level", "of today"),
         hasCalls ? oneDecimal(totals.serviceLevel()) : missingText(),
         hasCalls ? tr("% of %1").arg(totals.serviceLevelTarget) : QString(),
         hasCalls && totals.serviceLevel() < totals.serviceLevelTarget ? Alarm::Amber : Alarm::None,
         hasCalls ? QStringLiteral("%") : QString()});
    m_tiles[AbandonRate]->tell(
        {tr("Abandoned", "share of today's calls"),
         hasCalls ? oneDecimal(totals.abandonRate()) : missingText(),
         hasCalls ? tr("% %n call(s)", nullptr, totals.abandoned) : QString(), Alarm::None,
         hasCalls ? QStringLiteral("%") : QString()});
    m_tiles[HandleTime]->tell(
        {tr("Handling time"),
         totals.finished > 0 ? durationText(totals.averageHandleSeconds()) : missingText(),
         {}});
    m_tiles[Offered]->tell({tr("Calls / answered"), countText(totals.offered),
                            tr("/ %1", "of so many people").arg(countText(totals.answered))});
}

void FloorTiles::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    const bool isNarrow = width() < narrowWidth;
    if (isNarrow == m_isNarrow)
        return;
    m_isNarrow = isNarrow;
    m_tiles[Hold]->setVisible(!isNarrow);
    setChosen(m_chosen);
    update();
}

// The hairlines between the tiles and below them.
void FloorTiles::paintEvent(QPaintEvent *)
{
    QPainter(this).fillRect(rect(), m_ui.theme().line);
}

}
