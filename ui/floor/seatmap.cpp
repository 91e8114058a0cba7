// SPDX-License-Identifier: GPL-3.0-or-later
#include "floor/seatmap.h"

#include "common/fonts.h"
#include "common/words.h"

#include <QContextMenuEvent>
#include <QHelpEvent>
#include <QItemSelectionModel>
#include <QPainter>
#include <QScrollBar>
#include <QToolTip>

namespace banzhang {
namespace {

constexpr int spill = 8; // corners and outlines reach beyond a tile
constexpr int scrollStep = 40;
constexpr int mostRepaints = 200;

// Tiles follow a row's state, name, place and alarm; what he did today is the table's.
bool concernsTile(const QModelIndex &first, const QModelIndex &last)
{
    return first.column() <= SeatModel::Duration && last.column() >= SeatModel::AgentNo;
}

}

SeatMap::SeatMap(const UiContext &ui, SeatModel &seats, SeatFilter &filter,
                 QItemSelectionModel &selection, QWidget *parent)
    : QAbstractScrollArea(parent), m_ui(ui), m_seats(seats), m_filter(filter),
      m_selection(selection)
{
    setObjectName(QStringLiteral("seatMap"));
    setProperty("region", true);
    setAccessibleName(tr("Seat map"));
    setFocusPolicy(Qt::StrongFocus);
    setFrameShape(QFrame::NoFrame);
    viewport()->setMouseTracking(true);
    const auto repaint = [this] { viewport()->update(); };
    const auto reseat = [this] {
        seatPeople();
        viewport()->update();
    };
    connect(&seats, &QAbstractItemModel::dataChanged, this, &SeatMap::repaintRows);
    connect(&seats, &QAbstractItemModel::modelReset, this, reseat);
    connect(&seats, &QAbstractItemModel::rowsInserted, this, reseat);
    connect(&seats, &QAbstractItemModel::rowsRemoved, this, reseat);
    connect(&filter, &SeatFilter::filterChanged, this, repaint);
    connect(&selection, &QItemSelectionModel::currentRowChanged, this, &SeatMap::followSelection);
    connect(&ui.clock, &ServerClock::ticked, this, &SeatMap::tick);
    connect(&ui.themes, &ThemeSource::changed, this, repaint);
    seatPeople();
}

void SeatMap::setRoom(const Room &room)
{
    m_room = room;
    m_names.clear();
    for (const RoomAgent &agent : room.agents) {
        if (!agent.seat.isEmpty())
            m_names.insert(agent.seat, agent.name);
    }
    lay();
}

void SeatMap::setZoom(int zoom)
{
    if (std::exchange(m_zoom, zoom) == zoom)
        return;
    lay();
    Q_EMIT zoomChanged(zoom);
}

void SeatMap::stepZoom(int steps)
{
    zoomAround(viewport()->rect().center(), steps);
}

void SeatMap::zoomToFit()
{
    int best = seatMapZooms.front();
    for (const int zoom : seatMapZooms) {
        const QSize size = SeatMapLayout(m_room, seatTileSize(zoom)).size();
        if (size.width() <= maximumViewportSize().width()
            && size.height() <= maximumViewportSize().height())
            best = zoom;
    }
    setZoom(best);
}

// What lies under that point stays there.
void SeatMap::zoomAround(const QPoint &viewportAt, int steps)
{
    const auto now = std::ranges::find(seatMapZooms, m_zoom) - seatMapZooms.begin();
    const auto next = std::clamp<qsizetype>(now + steps, 0, qsizetype(seatMapZooms.size()) - 1);
    const QSize before = m_layout.size();
    const QPoint at = viewportAt + offset();
    setZoom(seatMapZooms[size_t(next)]);
    if (before.isEmpty())
        return;
    const QSize after = m_layout.size();
    horizontalScrollBar()->setValue(at.x() * after.width() / before.width() - viewportAt.x());
    verticalScrollBar()->setValue(at.y() * after.height() / before.height() - viewportAt.y());
}

void SeatMap::lay()
{
    m_layout = SeatMapLayout(m_room, seatTileSize(m_zoom));
    m_places.clear();
    m_placeOf.clear();
    for (const RoomSeat &seat : m_room.seats) {
        const QRect rect = m_layout.placeRect({seat.area, seat.row, seat.column});
        if (!seat.isPlaced() || rect.isNull())
            continue;
        m_placeOf.insert(seat.label, m_places.size());
        m_places.push_back({&seat, rect});
    }
    m_countsAreOld = true;
    updateScrollBars();
    viewport()->update();
}

void SeatMap::seatPeople()
{
    m_countsAreOld = true;
    m_people.clear();
    for (const SeatRow &row : m_seats.rows()) {
        if (!row.seat.seatLabel.isEmpty())
            m_people[row.seat.seatLabel].append(row.seat.agentId);
    }
}

void SeatMap::updateScrollBars()
{
    const QSize seen = viewport()->size();
    horizontalScrollBar()->setRange(0, m_layout.size().width() - seen.width());
    horizontalScrollBar()->setPageStep(seen.width());
    horizontalScrollBar()->setSingleStep(scrollStep);
    verticalScrollBar()->setRange(0, m_layout.size().height() - seen.height());
    verticalScrollBar()->setPageStep(seen.height());
    verticalScrollBar()->setSingleStep(scrollStep);
}

QPoint SeatMap::offset() const
{
    return {horizontalScrollBar()->value(), verticalScrollBar()->value()};
}

void SeatMap::repaintRows(const QModelIndex &first, const QModelIndex &last, const QList<int> &)
{
    if (!concernsTile(first, last))
        return;
    if (first.column() <= SeatModel::SeatLabel && last.column() >= SeatModel::SeatLabel)
        seatPeople();
    if (last.row() - first.row() > mostRepaints) { // a region of a thousand tiles is dear
        m_countsAreOld = true;
        return viewport()->update();
    }
    for (int row = first.row(); row <= last.row(); ++row) {
        const QString &label = m_seats.rows()[size_t(row)].seat.seatLabel;
        const Place *place = placeOf(label);
        if (!place)
            continue;
        viewport()->update(
            place->rect.translated(-offset()).adjusted(-spill, -spill, spill, spill));
        if (first.column() <= SeatModel::State && last.column() >= SeatModel::State) {
            m_countsAreOld = true;
            viewport()->update(m_layout.area(place->seat->area)->head.translated(-offset()));
        }
    }
}

void SeatMap::tick()
{
    if (isVisible() && m_layout.tile().width() >= timedTileWidth)
        viewport()->update();
}

void SeatMap::paintEvent(QPaintEvent *event)
{
    if (m_countsAreOld)
        countAreas();
    QPainter painter(viewport());
    painter.setRenderHint(QPainter::Antialiasing);
    painter.fillRect(event->rect(), m_ui.theme().win);
    painter.translate(-offset());
    const QRect seen = event->rect().translated(offset()).adjusted(-spill, -spill, spill, spill);
    for (const SeatMapLayout::Area &area : m_layout.areas()) {
        if ((area.head | area.rect).intersects(seen))
            paintArea(painter, area);
    }
    const Place *current = placeOf(m_current);
    for (const Place &place : m_places) {
        if (place.rect.intersects(seen) && &place != current)
            paintSeat(painter, place);
    }
    if (current)
        paintSeat(painter, *current);
}

void SeatMap::countAreas()
{
    m_countsAreOld = false;
    m_counts.clear();
    for (const Place &place : m_places) {
        AreaCount &count = m_counts[place.seat->area];
        ++count.seats;
        const SeatRow *row = occupant(place.seat->label);
        count.signedIn += row && row->state != AgentState::SignedOut ? 1 : 0;
    }
}

void SeatMap::paintArea(QPainter &painter, const SeatMapLayout::Area &area) const
{
    const Theme &theme = m_ui.theme();
    const AreaCount count = m_counts.value(area.area.name);
    painter.setFont(fontOf(Type::Strong));
    painter.setPen(theme.text);
    const QRect head = area.head;
    const QString name =
        painter.fontMetrics().elidedText(area.area.name, Qt::ElideRight, head.width());
    painter.drawText(head, Qt::AlignLeft | Qt::AlignVCenter, name);
    const int used = painter.fontMetrics().horizontalAdvance(name) + 10;
    painter.setFont(fontOf(Type::Small));
    painter.setPen(theme.text2);
    const QString counts = tr("%n seats", nullptr, count.seats) + QStringLiteral(" · ")
                           + tr("%n signed in", nullptr, count.signedIn);
    if (used + painter.fontMetrics().horizontalAdvance(counts) <= head.width())
        painter.drawText(head.adjusted(used, 0, 0, 0), Qt::AlignLeft | Qt::AlignVCenter, counts);
    painter.setFont(fontOf(Type::Caption));
    painter.setPen(theme.text3);
    if (m_layout.tile().height() < lineHeight(Type::Caption))
        return;
    for (int row = 1; row <= area.area.rows; ++row) {
        const QRect first = m_layout.placeRect(area, row, 1);
        painter.drawText(QRect(first.left() - SeatMapLayout::rowNumberWidth, first.top(),
                               SeatMapLayout::rowNumberWidth - 4, first.height()),
                         Qt::AlignRight | Qt::AlignVCenter, QString::number(row));
    }
}

void SeatMap::paintSeat(QPainter &painter, const Place &place) const
{
    const SeatTile tile = tileOf(*place.seat);
    if (tile.row || !tile.name.isEmpty())
        return paintSeatTile(painter, place.rect, tile, m_ui.theme());
    paintEmptySeat(painter, place.rect, tr("Free", "a seat that nobody has"), m_ui.theme());
    if (tile.isCurrent) {
        painter.setPen(QPen(m_ui.theme().accent, 2));
        painter.drawRoundedRect(QRectF(place.rect).adjusted(-2, -2, 2, 2), 4, 4);
    }
}

// Of several who share a seat the one who is there; of several who are there the last who came.
const SeatRow *SeatMap::occupant(const QString &label) const
{
    const SeatRow *best = nullptr;
    for (const AgentId agent : m_people.value(label)) {
        const SeatRow *row = m_seats.find(agent);
        if (!row)
            continue;
        const bool isHere = row->state != AgentState::SignedOut;
        const bool isBestHere = best && best->state != AgentState::SignedOut;
        if (!best || (isHere && !isBestHere) || (isHere == isBestHere && row->since > best->since))
            best = row;
    }
    return best;
}

SeatTile SeatMap::tileOf(const RoomSeat &seat) const
{
    SeatTile tile;
    tile.row = occupant(seat.label);
    tile.name = tile.row ? tile.row->seat.name : m_names.value(seat.label);
    tile.isCurrent = seat.label == m_current;
    if (!tile.row) {
        tile.isFaded = m_filter.isFiltering();
        return tile;
    }
    if (tile.row->since.isValid())
        tile.seconds =
            tile.row->since.secsTo(tile.row->isFrozen ? tile.row->frozenAt : m_ui.clock.now());
    tile.alarm = static_cast<Alarm>(tile.row->alarm);
    tile.isFaded = m_filter.isFiltering() && !filterRow(seat.label).isValid();
    return tile;
}

QModelIndex SeatMap::filterRow(const QString &label) const
{
    const SeatRow *row = occupant(label);
    return row ? m_filter.mapFromSource(m_seats.index(m_seats.rowOf(row->seat.agentId), 0))
               : QModelIndex();
}

const SeatMap::Place *SeatMap::placeOf(const QString &label) const
{
    const auto found = m_placeOf.constFind(label);
    return found == m_placeOf.constEnd() ? nullptr : &m_places[*found];
}

const SeatMap::Place *SeatMap::placeAt(const QPoint &viewportAt) const
{
    const QPoint at = viewportAt + offset();
    const auto found = std::ranges::find_if(
        m_places, [&at](const Place &place) { return place.rect.contains(at); });
    return found == m_places.end() ? nullptr : &*found;
}

QRect SeatMap::seatRect(const QString &label) const
{
    const Place *place = placeOf(label);
    return place ? place->rect.translated(-offset()) : QRect();
}

void SeatMap::setCurrentSeat(const QString &label)
{
    if (std::exchange(m_current, label) == label)
        return;
    if (const Place *place = placeOf(label))
        show(place->rect);
    viewport()->update();
}

void SeatMap::show(const QRect &rect)
{
    const QRect seen(offset(), viewport()->size());
    const QRect wanted = rect.adjusted(-spill, -spill, spill, spill);
    const auto scroll = [](QScrollBar *bar, int low, int high, int seenLow, int seenHigh) {
        if (low < seenLow)
            bar->setValue(low);
        else if (high > seenHigh)
            bar->setValue(bar->value() + high - seenHigh);
    };
    scroll(horizontalScrollBar(), wanted.left(), wanted.right(), seen.left(), seen.right());
    scroll(verticalScrollBar(), wanted.top(), wanted.bottom(), seen.top(), seen.bottom());
}

// A seat of the board's is chosen in the table, too; for any other the table's choice is given up.
void SeatMap::choose(const QString &label)
{
    setCurrentSeat(label);
    const QModelIndex row = filterRow(label);
    m_isChoosing = true;
    if (row.isValid())
        m_selection.setCurrentIndex(row, QItemSelectionModel::ClearAndSelect
                                             | QItemSelectionModel::Rows);
    else
        m_selection.clear();
    m_isChoosing = false;
}

void SeatMap::followSelection()
{
    if (m_isChoosing)
        return;
    const QModelIndex current = m_selection.currentIndex();
    const SeatRow *row = current.isValid() ? m_filter.rowAt(current.row()) : nullptr;
    if (row)
        setCurrentSeat(row->seat.seatLabel);
}

void SeatMap::resizeEvent(QResizeEvent *)
{
    updateScrollBars();
}

void SeatMap::scrollContentsBy(int dx, int dy)
{
    viewport()->scroll(dx, dy);
}

void SeatMap::mousePressEvent(QMouseEvent *event)
{
    const Place *place = placeAt(event->position().toPoint());
    if (event->button() == Qt::MiddleButton || (event->button() == Qt::LeftButton && !place)) {
        m_isPanning = true;
        m_grip = event->position().toPoint() + offset();
        viewport()->setCursor(Qt::ClosedHandCursor);
    } else if (place) {
        choose(place->seat->label);
    }
}

void SeatMap::mouseMoveEvent(QMouseEvent *event)
{
    if (!m_isPanning)
        return;
    const QPoint to = m_grip - event->position().toPoint();
    horizontalScrollBar()->setValue(to.x());
    verticalScrollBar()->setValue(to.y());
}

void SeatMap::mouseReleaseEvent(QMouseEvent *)
{
    m_isPanning = false;
    viewport()->unsetCursor();
}

void SeatMap::mouseDoubleClickEvent(QMouseEvent *event)
{
    const Place *place = placeAt(event->position().toPoint());
    const QModelIndex row = place ? filterRow(place->seat->label) : QModelIndex();
    if (row.isValid() && event->button() == Qt::LeftButton)
        Q_EMIT activated(row);
}

void SeatMap::contextMenuEvent(QContextMenuEvent *event)
{
    if (event->reason() == QContextMenuEvent::Mouse) {
        const Place *place = placeAt(event->pos());
        choose(place ? place->seat->label : QString());
        Q_EMIT menuWanted(event->globalPos());
    } else {
        Q_EMIT menuWanted(viewport()->mapToGlobal(seatRect(m_current).center()));
    }
}

void SeatMap::wheelEvent(QWheelEvent *event)
{
    if (!event->modifiers().testFlag(Qt::ControlModifier))
        return QAbstractScrollArea::wheelEvent(event);
    zoomAround(event->position().toPoint(), event->angleDelta().y() > 0 ? 1 : -1);
}

// The nearest seat in that direction: distance along it counts once, aside of it three times.
void SeatMap::move(int dx, int dy)
{
    const Place *from = placeOf(m_current);
    if (!from)
        return choose(m_places.empty() ? QString() : m_places.front().seat->label);
    const Place *best = nullptr;
    int bestFar = 0;
    for (const Place &place : m_places) {
        const QPoint way = place.rect.center() - from->rect.center();
        const int along = way.x() * dx + way.y() * dy;
        const int far = along + 3 * (std::abs(way.x() * dy) + std::abs(way.y() * dx));
        if (along > 0 && (!best || far < bestFar)) {
            best = &place;
            bestFar = far;
        }
    }
    if (best)
        choose(best->seat->label);
}

void SeatMap::keyPressEvent(QKeyEvent *event)
{
    if (event->matches(QKeySequence::Copy))
        return Q_EMIT copyWanted();
    switch (event->key()) {
    case Qt::Key_Left: return move(-1, 0);
    case Qt::Key_Right: return move(1, 0);
    case Qt::Key_Up: return move(0, -1);
    case Qt::Key_Down: return move(0, 1);
    case Qt::Key_Plus:
    case Qt::Key_Equal: return stepZoom(1);
    case Qt::Key_Minus: return stepZoom(-1);
    case Qt::Key_0: return zoomToFit();
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (const QModelIndex row = filterRow(m_current); row.isValid())
            return Q_EMIT activated(row);
        break;
    default: break;
    }
    QAbstractScrollArea::keyPressEvent(event);
}

bool SeatMap::viewportEvent(QEvent *event)
{
    if (event->type() != QEvent::ToolTip)
        return QAbstractScrollArea::viewportEvent(event);
    const auto *help = static_cast<QHelpEvent *>(event);
    const Place *place = placeAt(help->pos());
    QToolTip::showText(help->globalPos(), place ? seatText(place->seat->label) : QString(),
                       viewport());
    return true;
}

}
