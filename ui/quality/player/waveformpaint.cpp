// SPDX-License-Identifier: GPL-3.0-or-later
// How the waveform looks.
#include "quality/player/waveformview.h"

#include "common/durationtext.h"
#include "common/fonts.h"
#include "common/glyphs.h"
#include "quality/player/markerglyph.h"
#include "quality/player/recordingdeck.h"

#include <QPaintEvent>
#include <QPainter>

#include <algorithm>
#include <array>
#include <cmath>

namespace banzhang {
namespace {

constexpr int overviewTop = 4;
constexpr int overviewHeight = 20;
constexpr int rulerTop = 26;
constexpr int rulerHeight = 18;
constexpr int lanesTop = 46;
constexpr int laneHeight = 56;
constexpr int laneGap = 6;
constexpr int markersTop = 167;
constexpr int markerSize = 16;
constexpr int columnWidth = 2;
constexpr qreal labelRoom = 72;
constexpr qreal markerTextRoom = 46; // beside a marker, for its time
constexpr double leastFull = 2500;   // quieter than that is not blown up to the lane's height
constexpr qint64 labelSteps[] = {100,     200,     500,     1000,    2000,
                                 5000,    10'000,  15'000,  30'000,  60'000,
                                 120'000, 300'000, 600'000, 900'000, 1'800'000};

// Below a second's step with its tenths.
QString rulerText(qint64 ms, qint64 step)
{
    const QString whole = durationText(ms / 1000);
    return step >= 1000 ? whole : whole + u'.' + QString::number(ms % 1000 / 100);
}

}

QRect WaveformView::overview() const
{
    return {int(area().left()), overviewTop, int(area().width()), overviewHeight};
}

QRect WaveformView::lane(int place) const
{
    const int high = lanes() == 1 ? 2 * laneHeight + laneGap : laneHeight;
    return {int(area().left()), lanesTop + place * (laneHeight + laneGap), int(area().width()),
            high};
}

QRectF WaveformView::markerRect(const Marker &marker) const
{
    return {xOf(marker.atMs) - markerSize / 2.0, markersTop, markerSize, markerSize};
}

// Every part of the region by itself: two narrow strips are far less than what lies between them.
void WaveformView::paintEvent(QPaintEvent *event)
{
    QPainter painter(this);
    for (const QRect &part : event->region()) {
        painter.setClipRect(part);
        paintPart(painter);
    }
}

void WaveformView::paintPart(QPainter &painter) const
{
    painter.fillRect(rect(), m_ui.theme().base);
    if (m_deck.state() != RecordingPlayer::State::Ready)
        return;
    paintOverview(painter);
    paintRuler(painter);
    for (int place = 0; place < lanes(); ++place)
        paintLane(painter, place);
    paintStretches(painter);
    for (int place = 0; place < lanes(); ++place)
        paintLaneName(painter, place);
    paintMarkers(painter);
    paintHead(painter);
    if (hasFocus()) {
        painter.setPen(QPen(m_ui.theme().accent, 2));
        painter.setBrush(Qt::NoBrush);
        painter.drawRect(rect().adjusted(1, 1, -1, -1));
    }
}

// The loudest of the channel fills its lane.
double WaveformView::scaleOf(int channel) const
{
    const Waveform &waveform = m_deck.waveform();
    return std::max(leastFull, double(waveform.peak(channel, {0, waveform.frames()}).swing()));
}

// 2 px a column: a bar from the lowest to the highest sample, heard ones in the accent.
void WaveformView::paintColumns(QPainter &painter, const QRectF &rect, int channel, double fromMs,
                                double spanMs, double scale) const
{
    const Waveform &waveform = m_deck.waveform();
    const double middle = rect.center().y();
    const double half = rect.height() / 2 - 1;
    const double perPixel = spanMs / rect.width();
    const Theme &theme = m_ui.theme();
    const double known = double(m_deck.msOf(waveform.frames()));
    const QRectF part = painter.clipBoundingRect();
    const int first = std::max(0, int(part.left() - rect.left()) / columnWidth * columnWidth);
    const int last = int(std::min(rect.width(), part.right() - rect.left()));
    for (int x = first; x < last; x += columnWidth) {
        const double ms = fromMs + x * perPixel;
        if (ms >= known)
            break;
        const qint64 from = m_deck.framesOf(qint64(ms));
        const qint64 until = m_deck.framesOf(qint64(ms + columnWidth * perPixel));
        const Peak peak = waveform.peak(channel, {from, std::max(until, from + 1)});
        const double up = std::min(1.0, peak.high / scale) * half;
        const double down = std::min(1.0, -peak.low / scale) * half;
        const double top = middle - std::max(0.5, up);
        const QRectF bar(rect.left() + x, top, columnWidth - 0.5,
                         middle + std::max(0.5, down) - top);
        painter.fillRect(bar, ms < double(m_deck.position()) ? theme.accent : theme.ctl);
    }
}

void WaveformView::paintOverview(QPainter &painter) const
{
    const Theme &theme = m_ui.theme();
    const QRectF box = overview();
    painter.fillRect(box, theme.zebra);
    const RecordingStretch seen = window();
    const auto at = [this, &box](double ms) { return box.left() + box.width() * ms / wholeMs(); };
    const QRectF visible(at(double(seen.fromMs)), box.top(),
                         at(double(seen.untilMs)) - at(double(seen.fromMs)), box.height());
    if (m_span > 0)
        painter.fillRect(visible, theme.sel);
    double loudest = leastFull;
    for (int channel = 0; channel < lanes(); ++channel)
        loudest = std::max(loudest, scaleOf(channel));
    for (int channel = 0; channel < lanes(); ++channel)
        paintColumns(painter, box, channel, 0, wholeMs(), loudest);
    painter.setBrush(Qt::NoBrush);
    painter.setPen(theme.line2);
    painter.drawRect(box.adjusted(0.5, 0.5, -0.5, -0.5));
    if (m_span > 0) {
        painter.setPen(theme.accent);
        painter.drawRect(visible.adjusted(0.5, 0.5, -0.5, -0.5));
    }
    painter.fillRect(QRectF(at(double(m_deck.position())) - 1, box.top(), 2, box.height()),
                     theme.text);
}

void WaveformView::paintRuler(QPainter &painter) const
{
    const double span = m_span > 0 ? m_span : wholeMs();
    const double perLabel = labelRoom * span / area().width();
    const auto *found = std::ranges::lower_bound(labelSteps, perLabel);
    const qint64 step = found == std::end(labelSteps) ? *std::prev(found) : *found;
    painter.setFont(fontOf(Type::Small));
    const qint64 first = (qint64(m_from) + step - 1) / step * step;
    for (qint64 ms = first; double(ms) <= m_from + span; ms += step) {
        const qreal x = xOf(ms);
        painter.fillRect(QRectF(x, rulerTop + rulerHeight - 2, 1, 4), m_ui.theme().ctl);
        QRectF room(x - labelRoom / 2, rulerTop, labelRoom, rulerHeight - 2);
        room.moveLeft(std::clamp(room.left(), area().left() - 20, area().right() - labelRoom + 20));
        painter.setPen(m_ui.theme().text2);
        painter.drawText(room, Qt::AlignCenter, rulerText(ms, step));
    }
}

void WaveformView::paintLane(QPainter &painter, int place) const
{
    const QRectF box = lane(place);
    const Theme &theme = m_ui.theme();
    painter.fillRect(box, theme.zebra);
    painter.fillRect(QRectF(box.left(), std::floor(box.center().y()), box.width(), 1), theme.line);
    const int channel = channelOf(place);
    paintColumns(painter, box, channel, m_from, m_span > 0 ? m_span : wholeMs(), scaleOf(channel));
}

void WaveformView::paintLaneName(QPainter &painter, int place) const
{
    const QString name = laneName(place);
    if (name.isEmpty())
        return;
    painter.setFont(fontOf(Type::Small));
    const int wide = painter.fontMetrics().horizontalAdvance(name) + 12;
    const QRectF plate(lane(place).left() + 2, lane(place).top() + 2, wide, 18);
    const Theme &theme = m_ui.theme();
    painter.setPen(theme.line2);
    painter.setBrush(theme.base);
    painter.drawRoundedRect(plate.adjusted(0.5, 0.5, -0.5, -0.5), 2, 2);
    painter.setPen(theme.text);
    painter.drawText(plate, Qt::AlignCenter, name);
}

// Holds hatched, the selection and the loop over all lanes.
void WaveformView::paintStretches(QPainter &painter) const
{
    const Theme &theme = m_ui.theme();
    const qreal top = lanesTop;
    const qreal high = 2 * laneHeight + laneGap;
    const auto clipped = [&](const RecordingStretch &stretch) {
        const qreal left = std::max(area().left(), xOf(stretch.fromMs));
        return QRectF(left, top, std::min(area().right(), xOf(stretch.untilMs)) - left, high);
    };
    for (const RecordingStretch &hold : m_holds) {
        if (const QRectF box = clipped(hold); box.width() > 0) {
            painter.fillRect(box, mixed(theme.accent, theme.base, 0.12));
            paintHatch(painter, box, theme.accent, Hatch::Right);
        }
    }
    const auto edge = [&](const RecordingStretch &stretch, const QColor &ink, qreal width) {
        const QRectF box = clipped(stretch);
        if (box.width() <= 0)
            return;
        QColor fill = ink;
        fill.setAlphaF(0.13F);
        painter.fillRect(box, fill);
        painter.fillRect(QRectF(box.left(), top, width, high), ink);
        painter.fillRect(QRectF(box.right() - width, top, width, high), ink);
    };
    if (m_selection)
        edge(*m_selection, theme.accent, 1);
    if (m_deck.loop()) { // also a bar above: it is more than a selection
        edge(*m_deck.loop(), theme.accent, 2);
        const QRectF box = clipped(*m_deck.loop());
        if (box.width() > 0)
            painter.fillRect(QRectF(box.left(), top - 3, box.width(), 3), theme.accent);
    }
}

// The time stands beside a marker where the next one leaves room for it.
void WaveformView::paintMarkers(QPainter &painter) const
{
    painter.setFont(fontOf(Type::Small));
    for (size_t at = 0; at < m_markers.size(); ++at) {
        const qreal x = xOf(m_markers[at].marker.atMs);
        if (x < area().left() - 1 || x > area().right() + 1)
            continue;
        const qreal next =
            at + 1 < m_markers.size() ? xOf(m_markers[at + 1].marker.atMs) : qreal(width()) + 10;
        paintMarker(painter, m_markers[at], next - x - markerSize);
    }
}

void WaveformView::paintMarker(QPainter &painter, const NumberedMarker &numbered, qreal room) const
{
    const Marker &marker = numbered.marker;
    const Theme &theme = m_ui.theme();
    const QColor ink = markerColour(marker.kind, theme);
    const qreal x = xOf(marker.atMs);
    const bool isCurrent = numbered.number == m_currentMarker;
    if (marker.lengthMs > 0)
        painter.fillRect(QRectF(x, markersTop - 4, xOf(marker.atMs + marker.lengthMs) - x, 3), ink);
    painter.setPen(QPen(ink, isCurrent ? 2 : 1.25, isCurrent ? Qt::SolidLine : Qt::DashLine));
    painter.drawLine(QPointF(x, lanesTop), QPointF(x, markersTop - 1));
    const QRectF glyph = markerRect(marker);
    paintMarkerGlyph(painter, glyph, marker.kind, theme);
    if (isMoving() && numbered.number == m_grabbed.number)
        return paintMoved(painter, marker);
    if (room < markerTextRoom)
        return;
    painter.setPen(theme.text2);
    painter.drawText(QRectF(glyph.right() + 4, glyph.top(), markerTextRoom, glyph.height()),
                     Qt::AlignLeft | Qt::AlignVCenter, durationText(marker.atMs / 1000));
}

// While it is dragged its time stands beside it on a plate, over its neighbours.
void WaveformView::paintMoved(QPainter &painter, const Marker &marker) const
{
    const Theme &theme = m_ui.theme();
    const QString time = rulerText(marker.atMs, 100);
    const QRectF glyph = markerRect(marker);
    QRectF plate(glyph.right() + 2, glyph.top() - 1,
                 painter.fontMetrics().horizontalAdvance(time) + 8, glyph.height() + 2);
    if (plate.right() > area().right())
        plate.moveRight(glyph.left() - 2);
    painter.fillRect(plate, theme.sel);
    painter.setPen(theme.text);
    painter.drawText(plate, Qt::AlignCenter, time);
}

void WaveformView::paintHead(QPainter &painter) const
{
    const qreal x = xOf(m_deck.position());
    if (x < area().left() - 1 || x > area().right() + 1)
        return;
    const Theme &theme = m_ui.theme();
    painter.fillRect(QRectF(x - 1, lanesTop - 2, 2, markersTop - lanesTop + 2), theme.text);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(theme.text);
    painter.drawPolygon(
        QPolygonF({{x - 6, lanesTop - 6.0}, {x + 6, lanesTop - 6.0}, {x, lanesTop + 2.0}}));
    painter.setRenderHint(QPainter::Antialiasing, false);
}

}
