// SPDX-License-Identifier: GPL-3.0-or-later
#include "quality/player/waveformview.h"

#include "common/durationtext.h"
#include "quality/markermodel.h"
#include "quality/player/playerkeys.h"
#include "quality/player/recordingdeck.h"

#include <QApplication>
#include <QHelpEvent>
#include <QMouseEvent>
#include <QToolTip>
#include <QWheelEvent>

#include <algorithm>
#include <cmath>

namespace banzhang {
namespace {

constexpr double closestMsPerPixel = 10; // a second in 100 pixels
constexpr int sidePadding = 12;
constexpr double wheelStep = 120;
constexpr double zoomStep = 1.5;
constexpr double scrollPart = 0.15; // of the window for a step of the wheel
constexpr double pagePart = 0.1;    // where the head stands after the page was turned
constexpr int dragDistance = 4;
constexpr int headHalf = 9; // of the play head, its triangle included

}

WaveformView::WaveformView(const UiContext &ui, const RecordingDeck &deck, QWidget *parent)
    : QWidget(parent), m_ui(ui), m_deck(deck)
{
    setObjectName(QStringLiteral("waveform"));
    setAccessibleName(tr("Waveform"));
    setFixedHeight(188);
    setMinimumWidth(240);
    setFocusPolicy(Qt::StrongFocus);
    setProperty("ownFocus", true);
    setMouseTracking(true);
    connect(&ui.themes, &ThemeSource::changed, this, qOverload<>(&QWidget::update));
}

void WaveformView::setMarkers(const std::vector<NumberedMarker> &markers)
{
    m_markers = markers;
    if (m_drag == Drag::Marker)
        m_drag = Drag::None; // what was in the hand is another one now
    update();
}

void WaveformView::setReadOnly(bool isReadOnly)
{
    m_isReadOnly = isReadOnly;
    if (isMoving())
        dropMarker(true);
}

void WaveformView::setCurrentMarker(qint64 number)
{
    m_currentMarker = number;
    update();
}

void WaveformView::setHolds(std::vector<RecordingStretch> holds)
{
    m_holds = std::move(holds);
    update();
}

void WaveformView::setAgentOnRight(bool isOnRight)
{
    m_isAgentOnRight = isOnRight;
    update();
}

void WaveformView::setSelection(const std::optional<RecordingStretch> &selection)
{
    if (m_selection == selection)
        return;
    m_selection = selection;
    update();
    Q_EMIT selectionChanged();
}

double WaveformView::wholeMs() const
{
    return std::max<double>(1, double(m_deck.duration()));
}

double WaveformView::leastMs() const
{
    return std::min(wholeMs(), closestMsPerPixel * area().width());
}

RecordingStretch WaveformView::window() const
{
    if (m_span <= 0)
        return {0, qint64(wholeMs())};
    return {qint64(m_from), qint64(m_from + m_span)};
}

void WaveformView::setWindow(double fromMs, double spanMs)
{
    const double span = std::max(leastMs(), spanMs);
    const bool isWhole = span >= wholeMs();
    m_span = isWhole ? 0 : span;
    m_from = isWhole ? 0 : std::clamp(fromMs, 0.0, wholeMs() - span);
    update();
}

void WaveformView::showWhole()
{
    setWindow(0, wholeMs());
}

void WaveformView::zoom(double factor, qreal x)
{
    const double span = m_span > 0 ? m_span : wholeMs();
    const double share = std::clamp((x - area().left()) / area().width(), 0.0, 1.0);
    const double moment = m_from + span * share;
    const double fresh = std::clamp(span / factor, leastMs(), wholeMs());
    setWindow(moment - fresh * share, fresh);
}

void WaveformView::zoomAtHead(double factor)
{
    const qint64 head = m_deck.position();
    const RecordingStretch seen = window();
    const bool isSeen = seen.fromMs <= head && head <= seen.untilMs;
    zoom(factor, isSeen ? xOf(head) : area().center().x());
}

void WaveformView::bringIntoSight(qint64 ms)
{
    const RecordingStretch seen = window();
    if (m_span > 0 && (ms < seen.fromMs || ms > seen.untilMs))
        setWindow(double(ms) - m_span * pagePart, m_span);
}

void WaveformView::moveTo(qint64 ms)
{
    bringIntoSight(ms);
    updateHead(ms);
}

// Only what the head has left behind: a frame while it plays costs next to nothing.
void WaveformView::updateHead(qint64 ms)
{
    const auto strip = [this](qreal a, qreal b, int top, int high) {
        const int left = int(std::floor(std::min(a, b))) - headHalf;
        const int right = int(std::ceil(std::max(a, b))) + headHalf;
        update(left, top, right - left, high);
    };
    const auto inOverview = [this](qint64 at) {
        return overview().left() + overview().width() * double(at) / wholeMs();
    };
    const int below = overview().bottom() + 1;
    strip(xOf(m_paintedHead), xOf(ms), below, height() - below);
    strip(inOverview(m_paintedHead), inOverview(ms), 0, below);
    m_paintedHead = ms;
}

void WaveformView::moveHead(qint64 ms)
{
    if (m_drag != Drag::None) // the hand is on it
        updateHead(ms);
    else
        moveTo(ms);
}

void WaveformView::refresh()
{
    if (m_deck.state() != RecordingPlayer::State::Ready) {
        m_from = 0;
        m_span = 0;
        m_selection.reset();
        m_drag = Drag::None;
    }
    update();
}

QRectF WaveformView::area() const
{
    return {sidePadding, 0, std::max<qreal>(1, width() - 2 * sidePadding), qreal(height())};
}

qreal WaveformView::xOf(qint64 ms) const
{
    const double span = m_span > 0 ? m_span : wholeMs();
    return area().left() + area().width() * (double(ms) - m_from) / span;
}

qint64 WaveformView::msAt(qreal x) const
{
    const double span = m_span > 0 ? m_span : wholeMs();
    const double share = std::clamp((x - area().left()) / area().width(), 0.0, 1.0);
    return std::min(m_deck.duration(), qint64(std::llround(m_from + span * share)));
}

int WaveformView::lanes() const
{
    return std::max(1, m_deck.waveform().channels());
}

int WaveformView::channelOf(int place) const
{
    return lanes() == 2 && m_isAgentOnRight ? 1 - place : place;
}

QString WaveformView::laneName(int place) const
{
    if (lanes() == 1)
        return {};
    return place == 0 ? tr("Agent") : tr("Customer");
}

const NumberedMarker *WaveformView::markerAt(const QPointF &place) const
{
    const auto found =
        std::find_if(m_markers.rbegin(), m_markers.rend(), [&](const NumberedMarker &each) {
            return markerRect(each.marker).adjusted(-2, -2, 2, 2).contains(place);
        });
    return found == m_markers.rend() ? nullptr : &*found;
}

void WaveformView::mousePressEvent(QMouseEvent *event)
{
    if (event->button() != Qt::LeftButton || m_deck.state() != RecordingPlayer::State::Ready)
        return;
    m_pressedAt = event->position();
    m_pressedMs = msAt(m_pressedAt.x());
    if (overview().contains(m_pressedAt.toPoint())) {
        m_drag = Drag::Overview;
        moveOverview(m_pressedAt.x());
    } else if (const NumberedMarker *marker = markerAt(m_pressedAt)) {
        m_drag = Drag::Marker;
        m_grabbed = *marker;
        m_hasMoved = false;
    } else {
        m_drag = Drag::Select;
    }
}

void WaveformView::mouseMoveEvent(QMouseEvent *event)
{
    const qreal x = event->position().x();
    const bool isFar = std::abs(x - m_pressedAt.x()) >= dragDistance;
    const qint64 here = msAt(x);
    switch (m_drag) {
    case Drag::None: return showHand(event->position());
    case Drag::Overview: return moveOverview(x);
    case Drag::Marker:
        if (!m_isReadOnly && (isFar || m_hasMoved))
            moveMarker(x);
        return;
    case Drag::Select:
        if (isFar)
            setSelection(
                RecordingStretch{std::min(m_pressedMs, here), std::max(m_pressedMs, here)});
    }
}

// By as much as the hand went, so that it does not jump under the pointer; a stretch stays whole.
void WaveformView::moveMarker(qreal x)
{
    m_hasMoved = true;
    setCursor(Qt::SizeHorCursor);
    const qint64 last = std::max<qint64>(0, m_deck.duration() - m_grabbed.marker.lengthMs);
    placeMarker(std::clamp<qint64>(m_grabbed.marker.atMs + msAt(x) - m_pressedMs, 0, last));
}

void WaveformView::placeMarker(qint64 ms)
{
    const auto found = std::ranges::find(m_markers, m_grabbed.number, &NumberedMarker::number);
    if (found != m_markers.end())
        found->marker.atMs = ms;
    update();
}

// Not moved at all, it was pressed.
void WaveformView::dropMarker(bool isCancelled)
{
    m_drag = Drag::None;
    if (!m_hasMoved) {
        Q_EMIT markerPressed(m_grabbed.number);
        return;
    }
    const auto found = std::ranges::find(m_markers, m_grabbed.number, &NumberedMarker::number);
    const qint64 ms = found == m_markers.end() ? m_grabbed.marker.atMs : found->marker.atMs;
    placeMarker(m_grabbed.marker.atMs);
    unsetCursor();
    if (!isCancelled && ms != m_grabbed.marker.atMs)
        Q_EMIT markerMoved(m_grabbed.number, ms);
}

void WaveformView::showHand(const QPointF &place)
{
    const bool isOnMarker =
        m_deck.state() == RecordingPlayer::State::Ready && markerAt(place) != nullptr;
    setCursor(!isOnMarker    ? Qt::ArrowCursor
              : m_isReadOnly ? Qt::PointingHandCursor
                             : Qt::SizeHorCursor);
}

void WaveformView::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape && isMoving())
        dropMarker(true);
    else
        QWidget::keyPressEvent(event);
}

// A press that was no drag goes there, and takes the selection away unless it lies within.
void WaveformView::mouseReleaseEvent(QMouseEvent *event)
{
    if (event->button() != Qt::LeftButton)
        return;
    if (m_drag == Drag::Marker)
        return dropMarker(false);
    const Drag drag = std::exchange(m_drag, Drag::None);
    if (drag != Drag::Select || std::abs(event->position().x() - m_pressedAt.x()) >= dragDistance)
        return;
    const qint64 here = msAt(event->position().x());
    if (m_selection && (here < m_selection->fromMs || here >= m_selection->untilMs))
        setSelection(std::nullopt);
    Q_EMIT seekWanted(here);
}

// In the overview a moment is pointed at: the window comes there, the head too when all is seen.
void WaveformView::moveOverview(qreal x)
{
    const double share = std::clamp((x - area().left()) / area().width(), 0.0, 1.0);
    if (m_span > 0)
        setWindow(wholeMs() * share - m_span / 2, m_span);
    else
        Q_EMIT seekWanted(qint64(wholeMs() * share));
}

void WaveformView::wheelEvent(QWheelEvent *event)
{
    const QPoint turned = event->angleDelta();
    const double steps = (turned.y() != 0 ? turned.y() : turned.x()) / wheelStep;
    if (event->modifiers() & Qt::ControlModifier)
        zoom(std::pow(zoomStep, steps), event->position().x());
    else if (m_span > 0)
        setWindow(m_from - steps * m_span * scrollPart, m_span);
    event->accept();
}

void WaveformView::resizeEvent(QResizeEvent *)
{
    if (m_span > 0)
        setWindow(m_from, m_span);
}

QString WaveformView::sayAt(const QPointF &place) const
{
    if (m_deck.state() != RecordingPlayer::State::Ready)
        return {};
    if (const NumberedMarker *at = markerAt(place)) {
        const Marker &marker = at->marker;
        const QString what =
            markerWord(marker.kind) + QStringLiteral("  ") + durationText(marker.atMs / 1000);
        QStringList lines{what};
        if (!marker.text.isEmpty())
            lines << marker.text;
        if (!m_isReadOnly)
            lines << tr("Drag it, or choose it and press %1 or %2, to move it")
                         .arg(keyText(PlayerDeed::MarkerBack), keyText(PlayerDeed::MarkerForward));
        return lines.join(u'\n');
    }
    const qint64 ms = msAt(place.x());
    for (const RecordingStretch &hold : m_holds) {
        if (hold.fromMs <= ms && ms < hold.untilMs)
            return tr("%1  on hold for %2")
                .arg(durationText(ms / 1000), durationText((hold.untilMs - hold.fromMs) / 1000));
    }
    return durationText(ms / 1000);
}

bool WaveformView::event(QEvent *event)
{
    if (event->type() == QEvent::ShortcutOverride && isMoving()
        && static_cast<QKeyEvent *>(event)->key() == Qt::Key_Escape)
        event->accept(); // before it closes what is around us
    if (event->type() != QEvent::ToolTip)
        return QWidget::event(event);
    const auto *help = static_cast<QHelpEvent *>(event);
    QToolTip::showText(help->globalPos(), sayAt(help->pos()), this);
    return true;
}

}
