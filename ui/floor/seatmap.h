// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/uicontext.h"
#include "floor/seatfilter.h"
#include "floor/seatmaplayout.h"
#include "floor/seatmaptile.h"

#include <QAbstractScrollArea>

class QItemSelectionModel;

namespace banzhang {

// The room as it is: a tile a seat. It shows the board's own rows and shares the table's selection,
// so that both speak of one agent. Only tiles that are seen are painted.
class SeatMap final : public QAbstractScrollArea
{
    Q_OBJECT

public:
    // All outlive the map.
    SeatMap(const UiContext &ui, SeatModel &seats, SeatFilter &filter,
            QItemSelectionModel &selection, QWidget *parent = nullptr);

    void setRoom(const Room &room);
    [[nodiscard]] const Room &room() const { return m_room; }

    // One of seatMapZooms.
    void setZoom(int zoom);
    [[nodiscard]] int zoom() const { return m_zoom; }
    void stepZoom(int steps);
    // The largest zoom at which the whole room is seen; the smallest when there is none.
    void zoomToFit();

    // Label of the seat on which the eye rests; empty for none.
    [[nodiscard]] const QString &currentSeat() const { return m_current; }
    void setCurrentSeat(const QString &label);
    // Where a seat is painted within the viewport; null for one that stands nowhere.
    [[nodiscard]] QRect seatRect(const QString &label) const;
    // The seats that stand and, with a filter, whose people fit it; in the room's order.
    [[nodiscard]] std::vector<const RoomSeat *> shownSeats() const;
    // Who is at a seat; nullptr for nobody of this board.
    [[nodiscard]] const SeatRow *occupant(const QString &label) const;
    // The seat's words: who, what, since when.
    [[nodiscard]] QString seatText(const QString &label) const;

Q_SIGNALS:
    void zoomChanged(int zoom);
    // Enter or a double click; the row is the filter's.
    void activated(const QModelIndex &row);
    void menuWanted(const QPoint &globalAt);
    void copyWanted();

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void scrollContentsBy(int dx, int dy) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    bool viewportEvent(QEvent *event) override;

private:
    struct Place
    {
        const RoomSeat *seat;
        QRect rect;
    };

    struct AreaCount
    {
        int seats = 0;
        int signedIn = 0;
    };

    void lay();
    void countAreas();
    void seatPeople();
    void updateScrollBars();
    void repaintRows(const QModelIndex &first, const QModelIndex &last, const QList<int> &roles);
    void tick();
    void paintArea(QPainter &painter, const SeatMapLayout::Area &area) const;
    void paintSeat(QPainter &painter, const Place &place) const;
    [[nodiscard]] SeatTile tileOf(const RoomSeat &seat) const;
    [[nodiscard]] QModelIndex filterRow(const QString &label) const;
    [[nodiscard]] QPoint offset() const;
    [[nodiscard]] const Place *placeAt(const QPoint &viewportAt) const;
    [[nodiscard]] const Place *placeOf(const QString &label) const;
    void choose(const QString &label);
    void followSelection();
    void show(const QRect &rect);
    void move(int dx, int dy);
    void zoomAround(const QPoint &viewportAt, int steps);

    const UiContext m_ui;
    SeatModel &m_seats;
    SeatFilter &m_filter;
    QItemSelectionModel &m_selection;
    Room m_room;
    SeatMapLayout m_layout;
    std::vector<Place> m_places;             // of the seats that stand, in the room's order
    QHash<QString, size_t> m_placeOf;        // by label
    QHash<QString, QList<AgentId>> m_people; // whose seat it is, of the board's rows
    QHash<QString, QString> m_names;         // whose seat it is, of the whole centre
    QHash<QString, AreaCount> m_counts;      // of the areas
    bool m_countsAreOld = true;
    QString m_current;
    QPoint m_grip; // where a drag of the room began
    bool m_isPanning = false;
    bool m_isChoosing = false; // the selection is the map's own doing
    int m_zoom = 100;
};

}
