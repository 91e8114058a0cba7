// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "floor/seatmap.h"

class QLabel;
class QStackedWidget;
class QToolButton;

namespace banzhang {

class EmptyState;
class RoomDesk;

// The seat map with its bar: what the shapes mean, zoom, and the way to the drawing board.
class SeatMapSide final : public QWidget
{
    Q_OBJECT

public:
    // The desk outlives it and is asked for the room.
    SeatMapSide(const UiContext &ui, SeatMap &map, RoomDesk &desk, QWidget *parent = nullptr);

Q_SIGNALS:
    void drawWanted();

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    [[nodiscard]] QWidget *buildBar();
    QToolButton *addTool(const QString &name, const QString &icon, const QString &text,
                         QWidget *bar);
    void take(const Room &room);
    void tellZoom(int zoom);

    const UiContext m_ui;
    SeatMap &m_map;
    RoomDesk &m_desk;
    QStackedWidget *m_pages;
    EmptyState *m_empty;
    QWidget *m_legend = nullptr;
    QLabel *m_zoom = nullptr;
    bool m_hasZoom = false; // the user has chosen one, now or before
};

}
