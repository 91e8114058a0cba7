// SPDX-License-Identifier: GPL-3.0-or-later
#include "floor/roomboard.h"

#include "common/fonts.h"
#include "floor/seatmaptile.h"

#include <QApplication>
#include <QMouseEvent>
#include <QPainter>
#include <QScrollBar>

namespace banzhang {
namespace {

constexpr int margin = 200; // free room beyond the areas, to drag them to

QString keyOf(const QString &area, int row, int column)
{
    return QStringLiteral("%1\n%2\n%3").arg(area).arg(row).arg(column);
}

}

RoomBoard::RoomBoard(const UiContext &ui, QWidget *parent) : QAbstractScrollArea(parent), m_ui(ui)
{
    setObjectName(QStringLiteral("roomBoard"));
    setAccessibleName(tr("Drawing board"));
    setFocusPolicy(Qt::StrongFocus);
    setFrameShape(QFrame::NoFrame);
}

void RoomBoard::setRoom(const Room &room)
{
    m_room = room;
    m_seatAt.clear();
    m_names.clear();
    for (const RoomSeat &seat : m_room.seats) {
        if (seat.isPlaced())
            m_seatAt.insert(keyOf(seat.area, seat.row, seat.column), &seat);
    }
    for (const RoomAgent &agent : m_room.agents) {
        if (!agent.seat.isEmpty())
            m_names[agent.seat] << agent.name;
    }
    m_layout = SeatMapLayout(m_room, seatTileSize(m_zoom));
    updateScrollBars();
    viewport()->update();
}

void RoomBoard::setZoom(int zoom)
{
    m_zoom = zoom;
    setRoom(Room(m_room));
}

void RoomBoard::setCurrent(const RoomPlace &place)
{
    if (place == m_current)
        return;
    m_current = place;
    viewport()->update();
    Q_EMIT currentChanged();
}

QRect RoomBoard::placeRect(const RoomPlace &place) const
{
    return m_layout.placeRect(place).translated(-offset());
}

QPoint RoomBoard::areaHead(const QString &name) const
{
    const SeatMapLayout::Area *area = m_layout.area(name);
    return area ? area->head.center() - offset() : QPoint(-1, -1);
}

void RoomBoard::updateScrollBars()
{
    const QSize all = m_layout.size() + QSize(margin, margin);
    horizontalScrollBar()->setRange(0, all.width() - viewport()->width());
    horizontalScrollBar()->setPageStep(viewport()->width());
    verticalScrollBar()->setRange(0, all.height() - viewport()->height());
    verticalScrollBar()->setPageStep(viewport()->height());
}

QPoint RoomBoard::offset() const
{
    return {horizontalScrollBar()->value(), verticalScrollBar()->value()};
}

const RoomSeat *RoomBoard::seatAt(const RoomPlace &place) const
{
    return m_seatAt.value(keyOf(place.area, place.row, place.column));
}

void RoomBoard::paintEvent(QPaintEvent *)
{
    QPainter painter(viewport());
    painter.setRenderHint(QPainter::Antialiasing);
    painter.fillRect(viewport()->rect(), m_ui.theme().win);
    painter.translate(-offset());
    const QRect seen = viewport()->rect().translated(offset());
    for (const SeatMapLayout::Area &area : m_layout.areas()) {
        if ((area.head | area.rect).intersects(seen))
            paintArea(painter, area);
    }
    if (m_isDragging)
        paintDrag(painter);
}

void RoomBoard::paintArea(QPainter &painter, const SeatMapLayout::Area &area) const
{
    const Theme &theme = m_ui.theme();
    const bool isCurrent = m_current.area == area.area.name && m_current.row == 0;
    painter.setPen(QPen(isCurrent ? theme.accent : theme.line2, isCurrent ? 2 : 1));
    painter.setBrush(isCurrent ? theme.selin : theme.head);
    painter.drawRoundedRect(QRectF(area.head).adjusted(0.5, 1.5, -0.5, -3.5), 2, 2);
    painter.setFont(fontOf(Type::Strong));
    painter.setPen(theme.text);
    const QString size = QStringLiteral("  %1 × %2").arg(area.area.rows).arg(area.area.columns);
    painter.drawText(area.head.adjusted(6, 0, -6, -2), Qt::AlignLeft | Qt::AlignVCenter,
                     painter.fontMetrics().elidedText(area.area.name + size, Qt::ElideRight,
                                                      area.head.width() - 12));
    const QRect seen = viewport()->rect().translated(offset());
    for (int row = 1; row <= area.area.rows; ++row) {
        for (int column = 1; column <= area.area.columns; ++column) {
            if (m_layout.placeRect(area, row, column).intersects(seen))
                paintPlace(painter, {area.area.name, row, column});
        }
    }
}

void RoomBoard::paintPlace(QPainter &painter, const RoomPlace &place) const
{
    const Theme &theme = m_ui.theme();
    const QRect rect = m_layout.placeRect(place);
    const RoomSeat *seat = seatAt(place);
    if (!seat) {
        paintEmptySeat(painter, rect, QStringLiteral("+"), theme);
    } else {
        painter.setPen(theme.line2);
        painter.setBrush(theme.base);
        painter.drawRoundedRect(QRectF(rect).adjusted(0.5, 0.5, -0.5, -0.5), 2, 2);
        painter.setFont(fontOf(Type::Caption));
        painter.setPen(theme.text2);
        const QRect inside = rect.adjusted(4, 3, -3, -3);
        const auto elided = [&](const QString &text) {
            return painter.fontMetrics().elidedText(text, Qt::ElideRight, inside.width());
        };
        painter.drawText(inside, Qt::AlignLeft | Qt::AlignTop, elided(seat->label));
        painter.setFont(fontOf(Type::Small));
        painter.setPen(theme.text);
        painter.drawText(inside, Qt::AlignLeft | Qt::AlignBottom,
                         elided(m_names.value(seat->label).join(u' ')));
    }
    if (place == m_current) {
        painter.setBrush(Qt::NoBrush);
        painter.setPen(QPen(theme.accent, 2));
        painter.drawRoundedRect(QRectF(rect).adjusted(-1, -1, 1, 1), 3, 3);
    }
}

// An outline where the seat or area would come to stand.
void RoomBoard::paintDrag(QPainter &painter) const
{
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(m_ui.theme().accent, 2, Qt::DashLine));
    if (m_current.row > 0) {
        if (const auto to = m_layout.placeAt(m_hand))
            painter.drawRect(m_layout.placeRect(*to));
    } else if (const SeatMapLayout::Area *area = m_layout.area(m_current.area)) {
        painter.drawRect((area->head | area->rect).translated(m_hand - m_grip));
    }
}

void RoomBoard::resizeEvent(QResizeEvent *)
{
    updateScrollBars();
}

void RoomBoard::mousePressEvent(QMouseEvent *event)
{
    if (event->button() != Qt::LeftButton)
        return;
    m_grip = m_hand = event->position().toPoint() + offset();
    m_isHeld = true;
    const auto place = m_layout.placeAt(m_grip);
    const SeatMapLayout::Area *area = m_layout.areaAt(m_grip);
    setCurrent(place ? *place : RoomPlace{area ? area->area.name : QString(), 0, 0});
}

void RoomBoard::mouseMoveEvent(QMouseEvent *event)
{
    m_hand = event->position().toPoint() + offset();
    const bool hasSubject =
        m_current.row > 0 ? seatAt(m_current) != nullptr : !m_current.area.isEmpty();
    if (m_isHeld && hasSubject
        && (m_hand - m_grip).manhattanLength() >= QApplication::startDragDistance())
        m_isDragging = true;
    if (m_isDragging)
        viewport()->update();
}

void RoomBoard::mouseReleaseEvent(QMouseEvent *event)
{
    m_isHeld = false;
    if (std::exchange(m_isDragging, false))
        drop(event->position().toPoint() + offset());
    viewport()->update();
}

void RoomBoard::drop(const QPoint &at)
{
    if (m_current.row > 0) {
        const auto to = m_layout.placeAt(at);
        const RoomSeat *seat = seatAt(m_current);
        if (!to || !seat || *to == m_current)
            return;
        const QString label = seat->label;
        Q_EMIT seatMoved(label, *to);
        setCurrent(*to);
    } else if (const RoomArea *area = m_room.area(m_current.area)) {
        const QPoint by = m_layout.roomPlaceAt(at) - m_layout.roomPlaceAt(m_grip);
        const QPoint to(std::max(0, area->left + by.x()), std::max(0, area->top + by.y()));
        if (by != QPoint())
            Q_EMIT areaMoved(QString(area->name), to);
    }
}

void RoomBoard::mouseDoubleClickEvent(QMouseEvent *event)
{
    m_isHeld = false;
    const auto place = m_layout.placeAt(event->position().toPoint() + offset());
    if (place && !seatAt(*place))
        Q_EMIT seatWanted(*place);
}

// Arrows go from place to place; with Ctrl they take the seat or the area along.
void RoomBoard::step(int dx, int dy, bool isMove)
{
    const RoomArea *area = m_room.area(m_current.area);
    if (!area) {
        if (!m_room.areas.empty())
            setCurrent({m_room.areas.front().name, 1, 1});
        return;
    }
    if (m_current.row == 0) {
        if (isMove)
            Q_EMIT areaMoved(QString(area->name),
                             QPoint(std::max(0, area->left + dx), std::max(0, area->top + dy)));
        else
            setCurrent({area->name, 1, 1});
        return;
    }
    const RoomPlace to{area->name, std::clamp(m_current.row + dy, 1, area->rows),
                       std::clamp(m_current.column + dx, 1, area->columns)};
    const RoomSeat *seat = seatAt(m_current);
    if (isMove && seat && to != m_current)
        Q_EMIT seatMoved(QString(seat->label), to);
    setCurrent(to);
}

void RoomBoard::keyPressEvent(QKeyEvent *event)
{
    const bool isMove = event->modifiers().testFlag(Qt::ControlModifier);
    switch (event->key()) {
    case Qt::Key_Left: return step(-1, 0, isMove);
    case Qt::Key_Right: return step(1, 0, isMove);
    case Qt::Key_Up: return step(0, -1, isMove);
    case Qt::Key_Down: return step(0, 1, isMove);
    case Qt::Key_Delete: return Q_EMIT removeWanted();
    case Qt::Key_Insert:
        if (m_current.row > 0 && !seatAt(m_current))
            return Q_EMIT seatWanted(m_current);
        break;
    default: break;
    }
    QAbstractScrollArea::keyPressEvent(event);
}

}
