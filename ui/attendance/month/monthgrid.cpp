// SPDX-License-Identifier: GPL-3.0-or-later
#include "attendance/month/monthgrid.h"

#include "attendance/month/daydelegate.h"
#include "attendance/month/monthwords.h"
#include "common/emptystate.h"

#include <QApplication>
#include <QClipboard>
#include <QHeaderView>
#include <QKeyEvent>
#include <QMenu>
#include <QPainter>
#include <QScrollBar>

#include <algorithm>

namespace banzhang {
namespace {

constexpr int headHeight = 40;
constexpr int gridRowHeight = 24;

int figureWidth(int column)
{
    switch (column) {
    case MonthGridModel::Scheduled:
    case MonthGridModel::Present:
    case MonthGridModel::Adherence:
    case MonthGridModel::Conformance: return 58;
    case MonthGridModel::Fines:
    case MonthGridModel::Awards:
    case MonthGridModel::Net: return 64;
    case MonthGridModel::Heard: return 34;
    default: return 42;
    }
}

// Number over weekday, the calendar's free days shaded; figures in two lines with the sort's mark.
class MonthHead final : public QHeaderView
{
public:
    MonthHead(const UiContext &ui, const MonthGridModel &grid, QWidget *parent)
        : QHeaderView(Qt::Horizontal, parent), m_ui(ui), m_grid(grid)
    {
        setFixedHeight(headHeight);
        setSectionsClickable(true);
        setHighlightSections(false);
        setMinimumSectionSize(MonthGrid::dayWidth);
    }

protected:
    void paintSection(QPainter *painter, const QRect &rect, int section) const override
    {
        const Theme &theme = m_ui.theme();
        const bool isAgents = m_grid.kind() == MonthGridModel::Kind::Agents;
        const bool isDay = MonthGridModel::isDay(section);
        const QDate day = isDay && isAgents
                              ? m_grid.sheet().from.addDays(section - MonthGridModel::FirstDay)
                              : QDate();
        painter->save();
        painter->fillRect(rect, day.isValid() && m_grid.isFree(day) ? theme.selin : theme.head);
        painter->setPen(theme.line);
        painter->drawLine(rect.bottomLeft(), rect.bottomRight());
        painter->setPen(theme.text2);
        painter->setFont(fontOf(Type::Small));
        const QString text = m_grid.headerData(section, orientation(), Qt::DisplayRole).toString();
        if (isDay) {
            const QRect upper = rect.adjusted(0, 4, 0, day.isValid() ? -rect.height() / 2 : -4);
            painter->drawText(upper, Qt::AlignCenter, text);
            painter->setPen(theme.text3);
            painter->setFont(fontOf(Type::Caption));
            if (day.isValid())
                painter->drawText(rect.adjusted(0, rect.height() / 2, 0, -4), Qt::AlignCenter,
                                  weekdayMark(day));
        } else {
            const bool isName = section == MonthGridModel::Name;
            painter->drawText(rect.adjusted(isName ? 8 : 0, 0, -3, 0),
                              int(Qt::AlignVCenter) | int(Qt::TextWordWrap)
                                  | int(isName ? Qt::AlignLeft : Qt::AlignRight),
                              text);
            if (section == sortIndicatorSection())
                paintSort(*painter, rect);
        }
        painter->restore();
    }

private:
    void paintSort(QPainter &painter, const QRect &rect) const
    {
        const int top = rect.top() + 4;
        const int middle = rect.right() - 7;
        const bool isUp = sortIndicatorOrder() == Qt::AscendingOrder;
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(Qt::NoPen);
        painter.setBrush(m_ui.theme().accent);
        painter.drawPolygon(QPolygon({QPoint(middle - 4, isUp ? top + 5 : top),
                                      QPoint(middle + 4, isUp ? top + 5 : top),
                                      QPoint(middle, isUp ? top : top + 5)}));
    }

    const UiContext m_ui;
    const MonthGridModel &m_grid;
};

}

MonthGrid::MonthGrid(const UiContext &ui, MonthGridModel &grid, const QString &name,
                     QWidget *parent)
    : QTableView(parent), m_ui(ui), m_name(name), m_grid(grid),
      m_delegate(new DayDelegate(ui, grid, this)), m_frozen(new QTableView(this))
{
    setProperty("region", true);
    setModel(&grid);
    setUpHead(*this);
    setSelectionMode(ContiguousSelection);
    setSelectionBehavior(SelectItems);
    setHorizontalScrollMode(ScrollPerPixel);
    setVerticalScrollMode(ScrollPerPixel);
    setTabKeyNavigation(false);
    setUpFrozen();
    horizontalHeader()->setContextMenuPolicy(Qt::CustomContextMenu);
    connect(horizontalHeader(), &QHeaderView::customContextMenuRequested, this,
            &MonthGrid::showHeadMenu);
    connect(horizontalHeader(), &QHeaderView::sectionClicked, this, &MonthGrid::onHeadPressed);
    connect(&grid, &QAbstractItemModel::modelAboutToBeReset, this, &MonthGrid::keepPlace);
    connect(&grid, &QAbstractItemModel::modelReset, this, &MonthGrid::onReset);
    connect(&m_ui.themes, &ThemeSource::changed, this, [this] {
        viewport()->update();
        m_frozen->viewport()->update();
    });
}

int MonthGrid::nameWidth() const
{
    return m_grid.kind() == MonthGridModel::Kind::Year ? 72 : 112;
}

void MonthGrid::setUpHead(QTableView &view)
{
    view.setHorizontalHeader(new MonthHead(m_ui, m_grid, &view));
    view.setItemDelegate(m_delegate);
    view.verticalHeader()->hide();
    view.verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    view.verticalHeader()->setMinimumSectionSize(gridRowHeight);
    view.verticalHeader()->setDefaultSectionSize(gridRowHeight);
    view.horizontalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    view.horizontalHeader()->setDefaultSectionSize(dayWidth);
    view.setColumnWidth(MonthGridModel::Name, nameWidth());
    for (int column = MonthGridModel::LastDay + 1; column < MonthGridModel::ColumnCount; ++column)
        view.setColumnWidth(column, figureWidth(column));
    view.setShowGrid(false);
    view.setFrameShape(QFrame::NoFrame);
}

void MonthGrid::setUpFrozen()
{
    m_frozen->setObjectName(QStringLiteral("monthNames"));
    m_frozen->setModel(&m_grid);
    setUpHead(*m_frozen);
    m_frozen->setFocusPolicy(Qt::NoFocus);
    m_frozen->setSelectionMode(NoSelection);
    m_frozen->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_frozen->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_frozen->setVerticalScrollMode(ScrollPerPixel);
    for (int column = MonthGridModel::FirstDay; column < MonthGridModel::ColumnCount; ++column)
        m_frozen->setColumnHidden(column, true);
    connect(verticalScrollBar(), &QScrollBar::valueChanged, m_frozen->verticalScrollBar(),
            &QScrollBar::setValue);
    connect(m_frozen->verticalScrollBar(), &QScrollBar::valueChanged, verticalScrollBar(),
            &QScrollBar::setValue);
    connect(m_frozen, &QAbstractItemView::clicked, this, [this](const QModelIndex &index) {
        setCurrentIndex(index);
        setFocus();
    });
    connect(m_frozen, &QAbstractItemView::doubleClicked, this, &MonthGrid::open);
    connect(m_frozen->horizontalHeader(), &QHeaderView::sectionClicked, this,
            &MonthGrid::onHeadPressed);
    m_frozen->show();
}

void MonthGrid::placeFrozen()
{
    m_frozen->setGeometry(0, 0, nameWidth(), horizontalHeader()->height() + viewport()->height());
    m_frozen->raise();
    if (m_empty) {
        m_empty->setGeometry(viewport()->geometry());
        m_empty->setVisible(m_grid.rowCount() == 0);
        if (m_empty->isVisible())
            m_empty->raise();
    }
}

void MonthGrid::setEmptyState(EmptyState *empty)
{
    m_empty = empty;
    m_empty->setParent(this);
    placeFrozen();
}

void MonthGrid::setFigures(const QList<int> &columns)
{
    m_figures = columns;
    restore();
}

QList<int> MonthGrid::shownColumns() const
{
    QList<int> columns;
    for (int column = 0; column < MonthGridModel::ColumnCount; ++column) {
        if (!isColumnHidden(column))
            columns.append(column);
    }
    return columns;
}

void MonthGrid::keepPlace()
{
    const QModelIndex current = currentIndex();
    const MonthRow *row = current.isValid() ? m_grid.rowAt(current.row()) : nullptr;
    m_keptAgent = row && m_grid.kind() == MonthGridModel::Kind::Agents ? row->agentId : 0;
    m_keptColumn = current.column();
    m_keptScroll = verticalScrollBar()->value();
}

// Days that the month does not have are not there; who was looked at stays so.
void MonthGrid::onReset()
{
    const bool isAgents = m_grid.kind() == MonthGridModel::Kind::Agents;
    const int days = isAgents && m_grid.sheet().from.isValid() ? m_grid.sheet().from.daysInMonth()
                                                               : mostDaysAMonth;
    for (int day = 29; day <= mostDaysAMonth; ++day)
        setColumnHidden(MonthGridModel::FirstDay + day - 1, day > days);
    if (const QModelIndex kept =
            m_keptAgent ? m_grid.indexOf(m_keptAgent, m_keptColumn) : QModelIndex();
        kept.isValid()) {
        setCurrentIndex(kept);
        verticalScrollBar()->setValue(m_keptScroll);
        scrollTo(kept);
    }
    placeFrozen();
}

void MonthGrid::sortBy(int column, Qt::SortOrder order)
{
    m_sortColumn = column;
    m_order = order;
    for (QTableView *view : {static_cast<QTableView *>(this), m_frozen})
        view->horizontalHeader()->setSortIndicator(column, order);
    m_grid.sort(column, order);
    horizontalHeader()->viewport()->update();
    m_frozen->horizontalHeader()->viewport()->update();
}

// The first press puts what stands out on top.
void MonthGrid::onHeadPressed(int column)
{
    if (MonthGridModel::isDay(column))
        return;
    const Qt::SortOrder first =
        column == MonthGridModel::Name ? Qt::AscendingOrder : Qt::DescendingOrder;
    const Qt::SortOrder other =
        first == Qt::AscendingOrder ? Qt::DescendingOrder : Qt::AscendingOrder;
    sortBy(column, column == m_sortColumn && m_order == first ? other : first);
    remember();
}

void MonthGrid::showHeadMenu(const QPoint &at)
{
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    for (int column = MonthGridModel::LastDay + 1; column < MonthGridModel::ColumnCount; ++column) {
        QAction *action =
            menu->addAction(m_grid.headerData(column, Qt::Horizontal, Qt::DisplayRole).toString());
        action->setCheckable(true);
        action->setChecked(m_figures.contains(column));
        connect(action, &QAction::toggled, this, [this, column](bool isShown) {
            showFigure(column, isShown);
            remember();
        });
    }
    menu->popup(horizontalHeader()->mapToGlobal(at));
}

void MonthGrid::showFigure(int column, bool isShown)
{
    m_figures.removeAll(column);
    if (isShown)
        m_figures.append(column);
    setColumnHidden(column, !isShown);
}

void MonthGrid::remember()
{
    QVariantList figures;
    for (const int column : std::as_const(m_figures))
        figures.append(column);
    m_ui.settings.setOfPerson(m_name + QStringLiteral("/figures"), figures);
    m_ui.settings.setOfPerson(m_name + QStringLiteral("/sort"), m_sortColumn);
    m_ui.settings.setOfPerson(m_name + QStringLiteral("/order"), int(m_order));
}

void MonthGrid::restore()
{
    const QVariant kept = m_ui.settings.ofPerson(m_name + QStringLiteral("/figures"));
    if (kept.isValid()) {
        m_figures.clear();
        const QVariantList columns = kept.toList();
        for (const QVariant &column : columns)
            m_figures.append(column.toInt());
    }
    for (int column = MonthGridModel::LastDay + 1; column < MonthGridModel::ColumnCount; ++column)
        setColumnHidden(column, !m_figures.contains(column));
    sortBy(
        m_ui.settings.ofPerson(m_name + QStringLiteral("/sort"), int(MonthGridModel::Name)).toInt(),
        Qt::SortOrder(m_ui.settings.ofPerson(m_name + QStringLiteral("/order"), 0).toInt()));
}

QModelIndex MonthGrid::chosen() const
{
    const QModelIndex current = currentIndex();
    return current.isValid() && m_grid.rowAt(current.row()) ? current : QModelIndex();
}

QString MonthGrid::selectionAsTsv() const
{
    QModelIndexList indexes = selectionModel()->selectedIndexes();
    std::sort(indexes.begin(), indexes.end());
    QString text;
    int row = -1;
    for (const QModelIndex &index : indexes) {
        if (isColumnHidden(index.column()))
            continue;
        if (row >= 0)
            text += row == index.row() ? u'\t' : u'\n';
        text += index.data().toString();
        row = index.row();
    }
    return text;
}

void MonthGrid::open(const QModelIndex &index)
{
    if (!index.isValid() || !m_grid.rowAt(index.row()))
        return;
    if (m_grid.cellAt(index))
        Q_EMIT dayWanted(index);
    else
        Q_EMIT personWanted(index);
}

void MonthGrid::keyPressEvent(QKeyEvent *event)
{
    if (event->matches(QKeySequence::Copy))
        return QApplication::clipboard()->setText(selectionAsTsv());
    if ((event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        && event->modifiers() == Qt::NoModifier)
        return open(currentIndex());
    QTableView::keyPressEvent(event);
}

void MonthGrid::mouseDoubleClickEvent(QMouseEvent *event)
{
    open(indexAt(event->position().toPoint()));
}

void MonthGrid::resizeEvent(QResizeEvent *event)
{
    QTableView::resizeEvent(event);
    placeFrozen();
}

// A day that stands behind the names is not seen.
void MonthGrid::scrollTo(const QModelIndex &index, ScrollHint hint)
{
    QTableView::scrollTo(index, hint);
    const int left = columnViewportPosition(index.column());
    if (index.column() > MonthGridModel::Name && left < nameWidth())
        horizontalScrollBar()->setValue(horizontalScrollBar()->value() + left - nameWidth());
}

}
