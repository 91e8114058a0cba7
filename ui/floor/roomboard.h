// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/uicontext.h"
#include "floor/seatmaplayout.h"

#include <QAbstractScrollArea>

namespace banzhang {

// The drawing board: seats are dragged to places, areas by their heads. It changes nothing itself;
// it tells what the hand wants.
class RoomBoard final : public QAbstractScrollArea
{
    Q_OBJECT

public:
    explicit RoomBoard(const UiContext &ui, QWidget *parent = nullptr);

    void setRoom(const Room &room);
    void setZoom(int zoom);

    // What the hand rests on: a place, or an area when the row is 0; nothing when the area is
    // empty.
    [[nodiscard]] const RoomPlace &current() const { return m_current; }
    void setCurrent(const RoomPlace &place);
    [[nodiscard]] QRect placeRect(const RoomPlace &place) const; // within the viewport
    [[nodiscard]] QPoint areaHead(const QString &area) const;    // a point on it

Q_SIGNALS:
    void currentChanged();
    void seatMoved(const QString &label, const banzhang::RoomPlace &to);
    void areaMoved(const QString &name, const QPoint &to); // in the room's places
    void seatWanted(const banzhang::RoomPlace &place);     // on an empty place
    void removeWanted();

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void updateScrollBars();
    void paintArea(QPainter &painter, const SeatMapLayout::Area &area) const;
    void paintPlace(QPainter &painter, const RoomPlace &place) const;
    void paintDrag(QPainter &painter) const;
    [[nodiscard]] QPoint offset() const;
    [[nodiscard]] const RoomSeat *seatAt(const RoomPlace &place) const;
    void drop(const QPoint &at);
    void step(int dx, int dy, bool isMove);

    const UiContext m_ui;
    Room m_room;
    QHash<QString, const RoomSeat *> m_seatAt; // by area, row and column
    QHash<QString, QStringList> m_names;       // of who sits on a seat
    SeatMapLayout m_layout;
    RoomPlace m_current;
    QPoint m_grip; // where the button went down, within the room
    QPoint m_hand; // where the pointer is now
    bool m_isHeld = false;
    bool m_isDragging = false;
    int m_zoom = 100;
};

}
