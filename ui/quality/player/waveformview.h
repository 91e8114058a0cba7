// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/uicontext.h"
#include "quality/markerbook.h"
#include "quality/player/recordingplayer.h"

#include <QWidget>

#include <optional>

namespace banzhang {

class RecordingDeck;
struct FrameRange;

// The recording as a picture: an overview with the visible window, a ruler, a lane a channel, and
// the markers below. A click goes there, a drag selects, the wheel scrolls and with Ctrl zooms. A
// marker is dragged along the time; Escape leaves it where it was.
class WaveformView final : public QWidget
{
    Q_OBJECT

public:
    WaveformView(const UiContext &ui, const RecordingDeck &deck, QWidget *parent = nullptr);

    void setMarkers(const std::vector<NumberedMarker> &markers);
    void setCurrentMarker(qint64 number); // 0: none
    void setReadOnly(bool isReadOnly);    // markers stay where they are
    void setHolds(std::vector<RecordingStretch> holds);
    void setAgentOnRight(bool isOnRight);
    void setSelection(const std::optional<RecordingStretch> &selection);
    [[nodiscard]] const std::optional<RecordingStretch> &selection() const { return m_selection; }

    void showWhole();
    void zoom(double factor, qreal x); // keeps the moment at x; beyond 1 shows less
    void zoomAtHead(double factor);
    // Milliseconds that are seen.
    [[nodiscard]] RecordingStretch window() const;
    void bringIntoSight(qint64 ms);
    void moveTo(qint64 ms);   // the head, into sight if it is not
    void refresh();           // more of the recording has come, or another one
    void moveHead(qint64 ms); // while it plays the window follows

    [[nodiscard]] qreal xOf(qint64 ms) const;
    [[nodiscard]] qint64 msAt(qreal x) const;
    [[nodiscard]] QRect lane(int place) const; // 0: above
    [[nodiscard]] QRect overview() const;
    [[nodiscard]] QRectF markerRect(const Marker &marker) const;

Q_SIGNALS:
    void seekWanted(qint64 ms);
    void markerPressed(qint64 number);
    void markerMoved(qint64 number, qint64 ms); // dropped there
    void selectionChanged();

protected:
    bool event(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    enum class Drag { None, Select, Overview, Marker };

    void setWindow(double fromMs, double spanMs);
    [[nodiscard]] double wholeMs() const;
    [[nodiscard]] double leastMs() const;
    [[nodiscard]] QRectF area() const;
    [[nodiscard]] int lanes() const;
    [[nodiscard]] int channelOf(int place) const;
    [[nodiscard]] QString laneName(int place) const;
    [[nodiscard]] QString sayAt(const QPointF &place) const;
    [[nodiscard]] const NumberedMarker *markerAt(const QPointF &place) const;
    void moveOverview(qreal x);
    [[nodiscard]] bool isMoving() const { return m_drag == Drag::Marker && m_hasMoved; }
    void moveMarker(qreal x);
    void placeMarker(qint64 ms);
    void dropMarker(bool isCancelled);
    void showHand(const QPointF &place);

    void updateHead(qint64 ms);
    void paintPart(QPainter &painter) const;
    void paintOverview(QPainter &painter) const;
    void paintRuler(QPainter &painter) const;
    void paintLane(QPainter &painter, int place) const;
    void paintLaneName(QPainter &painter, int place) const;
    void paintColumns(QPainter &painter, const QRectF &rect, int channel, double fromMs,
                      double spanMs, double scale) const;
    void paintStretches(QPainter &painter) const;
    void paintMarkers(QPainter &painter) const;
    void paintMarker(QPainter &painter, const NumberedMarker &numbered, qreal room) const;
    void paintMoved(QPainter &painter, const Marker &marker) const;
    void paintHead(QPainter &painter) const;
    [[nodiscard]] double scaleOf(int channel) const;

    const UiContext m_ui;
    const RecordingDeck &m_deck;
    std::vector<NumberedMarker> m_markers;
    std::vector<RecordingStretch> m_holds;
    std::optional<RecordingStretch> m_selection;
    qint64 m_currentMarker = 0;
    double m_from = 0; // ms
    double m_span = 0; // ms; 0: the whole recording, however long it becomes
    QPointF m_pressedAt;
    qint64 m_pressedMs = 0;
    Drag m_drag = Drag::None;
    NumberedMarker m_grabbed; // as it was; what is dragged stands in m_markers
    bool m_hasMoved = false;
    bool m_isReadOnly = false;
    qint64 m_paintedHead = 0; // ms
    bool m_isAgentOnRight = false;
};

}
