// SPDX-License-Identifier: GPL-3.0-or-later
#include "attendance/roster/rostergrid.h"

#include "attendance/roster/rosterwords.h"
#include "attendance/roster/shiftdelegate.h"
#include "common/fonts.h"

#include <QApplication>
#include <QClipboard>
#include <QHeaderView>
#include <QKeyEvent>
#include <QPainter>
#include <QScrollBar>

#include <algorithm>

namespace banzhang {
namespace {

constexpr int headHeight = 36;
constexpr int gridRowHeight = 24;

// Day and date bold, people of the day at the right, the calendar's name where it has one.
class DayHead final : public QHeaderView
{
public:
    DayHead(const UiContext &ui, const RosterGridModel &grid, QWidget *parent)
        : QHeaderView(Qt::Horizontal, parent), m_ui(ui), m_grid(grid)
    {
        setFixedHeight(headHeight);
        setSectionsClickable(false);
        setHighlightSections(false);
    }

protected:
    void paintSection(QPainter *painter, const QRect &rect, int section) const override
    {
        const Theme &theme = m_ui.theme();
        const bool isDay = section >= RosterGridModel::FirstDay;
        const QDate day = m_grid.headerData(section, Qt::Horizontal, Qt::DisplayRole).toDate();
        const QString special = isDay ? calendarName(m_grid.sheet().frame, day) : QString();
        painter->save();
        painter->fillRect(rect,
                          isDay && day.dayOfWeek() >= Qt::Saturday ? theme.selin : theme.head);
        painter->setPen(theme.line);
        painter->drawLine(rect.bottomLeft(), rect.bottomRight());
        painter->drawLine(rect.topRight(), rect.bottomRight());
        const QRect inner = rect.adjusted(8, 0, -8, 0);
        painter->setPen(isDay ? theme.text : theme.text2);
        painter->setFont(fontOf(isDay ? Type::Strong : Type::Small));
        const bool isRight = section == RosterGridModel::Hours;
        painter->drawText(
            special.isEmpty() ? inner : inner.adjusted(0, 0, 0, -14),
            int(Qt::AlignVCenter) | int(isRight ? Qt::AlignRight : Qt::AlignLeft),
            isDay ? weekdayText(day)
                  : m_grid.headerData(section, Qt::Horizontal, Qt::DisplayRole).toString());
        painter->setFont(fontOf(Type::Small));
        painter->setPen(theme.text2);
        const int people = isDay ? m_grid.peopleOnDay(section - RosterGridModel::FirstDay) : 0;
        if (isDay)
            painter->drawText(inner, Qt::AlignVCenter | Qt::AlignRight,
                              RosterGrid::tr("%n ppl", "people at work on a day", people));
        if (!special.isEmpty()) {
            painter->setFont(fontOf(Type::Caption));
            painter->drawText(inner.adjusted(0, 20, 0, 0), Qt::AlignTop | Qt::AlignLeft, special);
        }
        painter->restore();
    }

private:
    const UiContext m_ui;
    const RosterGridModel &m_grid;
};

}

RosterGrid::RosterGrid(const UiContext &ui, RosterGridModel &grid, QWidget *parent)
    : QTableView(parent), m_ui(ui), m_grid(grid), m_delegate(new ShiftDelegate(ui, grid, this)),
      m_frozen(new QTableView(this))
{
    setObjectName(QStringLiteral("rosterGrid"));
    setAccessibleName(tr("Roster"));
    setProperty("region", true);
    setModel(&grid);
    setUpHead(*this);
    setSelectionMode(ExtendedSelection);
    setSelectionBehavior(SelectItems);
    setHorizontalScrollMode(ScrollPerPixel);
    setVerticalScrollMode(ScrollPerPixel);
    setDragEnabled(false);
    setTabKeyNavigation(false);
    setUpFrozen();
    connect(&m_ui.themes, &ThemeSource::changed, this, [this] {
        viewport()->update();
        m_frozen->viewport()->update();
    });
}

void RosterGrid::setUpHead(QTableView &view) const
{
    view.setHorizontalHeader(new DayHead(m_ui, m_grid, &view));
    view.setItemDelegate(m_delegate);
    view.verticalHeader()->hide();
    view.verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    view.verticalHeader()->setMinimumSectionSize(gridRowHeight);
    view.verticalHeader()->setDefaultSectionSize(gridRowHeight);
    view.horizontalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    view.horizontalHeader()->setDefaultSectionSize(dayWidth);
    view.setColumnWidth(RosterGridModel::Person, personWidth);
    view.setColumnWidth(RosterGridModel::Hours, hoursWidth);
    view.setShowGrid(false);
    view.setFrameShape(QFrame::NoFrame);
}

void RosterGrid::setUpFrozen()
{
    m_frozen->setObjectName(QStringLiteral("rosterFrozen"));
    m_frozen->setModel(&m_grid);
    setUpHead(*m_frozen);
    m_frozen->setFocusPolicy(Qt::NoFocus);
    m_frozen->setSelectionMode(NoSelection);
    m_frozen->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_frozen->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_frozen->setVerticalScrollMode(ScrollPerPixel);
    for (int column = RosterGridModel::FirstDay; column < RosterGridModel::ColumnCount; ++column)
        m_frozen->setColumnHidden(column, true);
    connect(verticalScrollBar(), &QScrollBar::valueChanged, m_frozen->verticalScrollBar(),
            &QScrollBar::setValue);
    connect(m_frozen->verticalScrollBar(), &QScrollBar::valueChanged, verticalScrollBar(),
            &QScrollBar::setValue);
    connect(m_frozen, &QAbstractItemView::clicked, this, [this](const QModelIndex &index) {
        if (m_grid.isGroup(index.row()))
            m_grid.fold(index.row(), !m_grid.isFolded(index.row()));
        else
            jumpTo(m_grid.index(index.row(), RosterGridModel::FirstDay));
    });
    m_frozen->show();
}

void RosterGrid::placeFrozen()
{
    m_frozen->setGeometry(0, 0, personWidth + hoursWidth,
                          horizontalHeader()->height() + viewport()->height());
    m_frozen->raise();
}

int RosterGrid::daysLeft() const
{
    return personWidth + hoursWidth;
}

QRect RosterGrid::dayRect(int day) const
{
    return {columnViewportPosition(RosterGridModel::FirstDay + day), 0, dayWidth, height()};
}

std::vector<RosterPlace> RosterGrid::selectedPlaces() const
{
    std::vector<RosterPlace> places;
    const QModelIndexList indexes = selectionModel()->selectedIndexes();
    places.reserve(size_t(indexes.size()));
    for (const QModelIndex &index : indexes) {
        if (const auto place = m_grid.placeAt(index))
            places.push_back(*place);
    }
    std::ranges::sort(places);
    return places;
}

void RosterGrid::jumpTo(const QModelIndex &index)
{
    if (!index.isValid())
        return;
    const QModelIndex day =
        index.siblingAtColumn(std::max(index.column(), int(RosterGridModel::FirstDay)));
    setCurrentIndex(day);
    scrollTo(day);
    setFocus();
}

void RosterGrid::setSelected(const RosterCell &cell)
{
    std::vector<RosterChange> changes;
    for (const RosterPlace &place : selectedPlaces())
        changes.push_back({place, cell});
    if (!changes.empty())
        Q_EMIT changesWanted(changes);
}

void RosterGrid::fillRight()
{
    std::vector<RosterChange> changes;
    RosterPlace first;
    for (const RosterPlace &place : selectedPlaces()) {
        if (changes.empty() || place.team != first.team || place.person != first.person)
            first = place;
        changes.push_back({place, m_grid.cellAt(first)});
    }
    if (!changes.empty())
        Q_EMIT changesWanted(changes);
}

// As a table of the words of roster files, a line a row: a spreadsheet takes it.
QString RosterGrid::selectionText() const
{
    QString text;
    RosterPlace last{-1, -1, -1};
    for (const RosterPlace &place : selectedPlaces()) {
        const bool isNewRow = place.team != last.team || place.person != last.person;
        if (last.team >= 0)
            text += isNewRow ? u'\n' : u'\t';
        text += cellWord(m_grid.cellAt(place), m_grid.sheet().frame.book, rosterWords());
        last = place;
    }
    return text;
}

void RosterGrid::copy() const
{
    QApplication::clipboard()->setText(selectionText());
}

// From the upper left of the selection on; one word fills all that is selected.
void RosterGrid::paste()
{
    const std::vector<RosterPlace> places = selectedPlaces();
    QString text = QApplication::clipboard()->text();
    if (places.empty() || text.isEmpty())
        return;
    if (text.endsWith(u'\n'))
        text.chop(1);
    const QStringList lines = text.split(u'\n');
    const bool isOne = lines.size() == 1 && !text.contains(u'\t');
    const QModelIndex corner = m_grid.indexOf(places.front());
    std::vector<RosterChange> changes;
    int row = corner.row();
    for (const QString &line : lines) {
        const QStringList words = line.split(u'\t');
        for (int i = 0; i < int(words.size()); ++i) {
            const auto cell = cellOfWord(words[i], m_grid.sheet().frame.book, rosterWords());
            const auto place = m_grid.placeAt(m_grid.index(row, corner.column() + i));
            if (!cell)
                return Q_EMIT unknownPasted(words[i]);
            if (isOne)
                return setSelected(*cell);
            if (place)
                changes.push_back({*place, *cell});
        }
        row = rowBeyond(row, 1);
        if (row < 0)
            break;
    }
    if (!changes.empty())
        Q_EMIT changesWanted(changes);
}

int RosterGrid::rowBeyond(int row, int step) const
{
    do
        row += step;
    while (row >= 0 && row < m_grid.rowCount() && m_grid.isGroup(row));
    return row < 0 || row >= m_grid.rowCount() ? -1 : row;
}

QModelIndex RosterGrid::moveCursor(CursorAction action, Qt::KeyboardModifiers modifiers)
{
    QModelIndex current = currentIndex();
    if (!current.isValid() || m_grid.isGroup(current.row())) {
        const int row = rowBeyond(-1, 1);
        return row < 0 ? QModelIndex() : m_grid.index(row, RosterGridModel::FirstDay);
    }
    const int page = std::max(1, viewport()->height() / gridRowHeight - 1);
    const bool isWhole = modifiers.testFlag(Qt::ControlModifier);
    int row = current.row();
    int column = current.column();
    switch (action) {
    case MoveUp: row = rowBeyond(row, -1); break;
    case MoveDown: row = rowBeyond(row, 1); break;
    case MovePageUp: row = rowBeyond(std::max(0, row - page) - 1, 1); break;
    case MovePageDown: row = rowBeyond(std::min(m_grid.rowCount() - 1, row + page) + 1, -1); break;
    case MoveLeft:
    case MovePrevious: --column; break;
    case MoveRight:
    case MoveNext: ++column; break;
    case MoveHome:
        column = RosterGridModel::FirstDay;
        row = isWhole ? rowBeyond(-1, 1) : row;
        break;
    case MoveEnd:
        column = RosterGridModel::ColumnCount - 1;
        row = isWhole ? rowBeyond(m_grid.rowCount(), -1) : row;
        break;
    }
    column =
        std::clamp(column, int(RosterGridModel::FirstDay), int(RosterGridModel::ColumnCount) - 1);
    return m_grid.index(row < 0 ? current.row() : row, column);
}

void RosterGrid::keyPressEvent(QKeyEvent *event)
{
    if (setByKey(*event) || deedByKey(*event))
        return event->accept();
    QTableView::keyPressEvent(event);
}

bool RosterGrid::setByKey(const QKeyEvent &event)
{
    if (event.modifiers() & ~Qt::KeypadModifier)
        return false;
    const int key = event.key();
    if (key >= Qt::Key_1 && key <= Qt::Key_9) {
        const ShiftType *type = m_grid.sheet().frame.book.byKey(key - Qt::Key_0);
        if (type)
            setSelected({type->isTraining ? PlanKind::Training : PlanKind::Shift, type->id});
        return true;
    }
    switch (key) {
    case Qt::Key_0: setSelected({PlanKind::Rest, {}}); return true;
    case Qt::Key_V: setSelected({PlanKind::Leave, {}}); return true;
    case Qt::Key_Minus: setSelected({PlanKind::Off, {}}); return true;
    case Qt::Key_Delete:
    case Qt::Key_Backspace: setSelected({}); return true;
    default: return false;
    }
}

bool RosterGrid::deedByKey(const QKeyEvent &event)
{
    if (event.matches(QKeySequence::Copy)) {
        copy();
        return true;
    }
    if (event.matches(QKeySequence::Paste)) {
        paste();
        return true;
    }
    if (event.key() == Qt::Key_D && event.modifiers() == Qt::ControlModifier) {
        fillRight();
        return true;
    }
    if (event.key() == Qt::Key_Escape && m_isDragging) {
        m_isDragging = false;
        setTarget({});
        return true;
    }
    return false;
}

// A press on the one selected cell may begin to drag it; elsewhere the mouse selects.
void RosterGrid::mousePressEvent(QMouseEvent *event)
{
    const QModelIndex index = indexAt(event->position().toPoint());
    if (index.isValid() && m_grid.isGroup(index.row())) {
        m_grid.fold(index.row(), !m_grid.isFolded(index.row()));
        return;
    }
    m_pressedAt = event->position().toPoint();
    const auto place = m_grid.placeAt(index);
    const bool isHeld = event->button() == Qt::LeftButton && place
                        && selectionModel()->selectedIndexes() == QModelIndexList{index}
                        && m_grid.cellAt(*place).kind != PlanKind::None;
    m_dragged = isHeld ? index : QModelIndex();
    if (!isHeld)
        QTableView::mousePressEvent(event);
}

void RosterGrid::mouseMoveEvent(QMouseEvent *event)
{
    const QPoint at = event->position().toPoint();
    if (!m_dragged.isValid())
        return QTableView::mouseMoveEvent(event);
    if (!m_isDragging && (at - m_pressedAt).manhattanLength() < QApplication::startDragDistance())
        return;
    m_isDragging = true;
    const QModelIndex onto = indexAt(at);
    const auto place = m_grid.placeAt(onto);
    setTarget(place ? onto : QModelIndex());
    if (place && !m_grid.isPlannable(*place))
        Q_EMIT cellHovered(tr("Nobody is planned there: not in the team on this day."));
    else if (place)
        Q_EMIT cellHovered(tr("Release to swap the two, with Ctrl to copy"));
}

void RosterGrid::mouseReleaseEvent(QMouseEvent *event)
{
    if (m_isDragging && m_target.isValid())
        drop(m_target, event->modifiers().testFlag(Qt::ControlModifier));
    else if (!m_dragged.isValid())
        QTableView::mouseReleaseEvent(event);
    m_isDragging = false;
    m_dragged = QModelIndex();
    setTarget({});
    Q_EMIT cellHovered({});
}

// Two people (or days) change places; a copy leaves the first as it is. A place that nobody may be
// planned on refuses.
void RosterGrid::drop(const QModelIndex &onto, bool isCopy)
{
    const auto from = m_grid.placeAt(m_dragged);
    const auto to = m_grid.placeAt(onto);
    if (!from || !to || *from == *to || !m_grid.isPlannable(*to))
        return;
    std::vector<RosterChange> changes{{*to, m_grid.cellAt(*from)}};
    if (!isCopy)
        changes.push_back({*from, m_grid.cellAt(*to)});
    Q_EMIT changesWanted(changes);
    setCurrentIndex(onto);
}

void RosterGrid::setTarget(const QModelIndex &target)
{
    if (m_target == target)
        return;
    m_target = target;
    m_delegate->setTarget(target);
    viewport()->update();
}

void RosterGrid::resizeEvent(QResizeEvent *event)
{
    QTableView::resizeEvent(event);
    placeFrozen();
    Q_EMIT daysMoved();
}

void RosterGrid::scrollContentsBy(int dx, int dy)
{
    QTableView::scrollContentsBy(dx, dy);
    if (dx != 0)
        Q_EMIT daysMoved();
}

void RosterGrid::selectionChanged(const QItemSelection &selected, const QItemSelection &deselected)
{
    QTableView::selectionChanged(selected, deselected);
    Q_EMIT selectionTold();
}

// A day that stands behind the frozen columns is not seen.
void RosterGrid::scrollTo(const QModelIndex &index, ScrollHint hint)
{
    QTableView::scrollTo(index, hint);
    const int left = columnViewportPosition(index.column());
    if (index.column() >= RosterGridModel::FirstDay && left < daysLeft())
        horizontalScrollBar()->setValue(horizontalScrollBar()->value() + left - daysLeft());
}

}
