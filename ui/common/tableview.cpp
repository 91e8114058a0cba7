// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/tableview.h"

#include "common/roles.h"
#include "common/rowdelegate.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QHeaderView>
#include <QKeyEvent>
#include <QMenu>
#include <QScrollBar>

namespace banzhang {

namespace {

constexpr int headHeight = 28;
constexpr int smallHeadHeight = 24;
constexpr int fewestColumns = 3;
constexpr int slack = 20; // so much the last column may lack, for a scroll bar

// A cell must stay one cell: tabs and line ends inside it become spaces.
QString oneCell(QString text)
{
    for (QChar &c : text) {
        if (c == u'\t' || c == u'\n' || c == u'\r')
            c = u' ';
    }
    return text;
}

}

TableView::TableView(const UiContext &ui, const QString &name, QWidget *parent)
    : QTableView(parent), m_ui(ui), m_name(name)
{
    setObjectName(name);
    setItemDelegate(new RowDelegate(ui, this));
    setFrameShape(QFrame::NoFrame);
    setShowGrid(false);
    setAlternatingRowColors(true);
    setWordWrap(false);
    setSelectionBehavior(SelectRows);
    setSelectionMode(ExtendedSelection);
    setEditTriggers(NoEditTriggers);
    setTabKeyNavigation(false);
    setVerticalScrollMode(ScrollPerPixel);
    setHorizontalScrollMode(ScrollPerPixel);
    setCornerButtonEnabled(false);
    viewport()->setMouseTracking(true);
    verticalHeader()->hide();
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    setUpRows();
    setUpHead();
    connect(&ui.themes, &ThemeSource::densityChanged, this, &TableView::setUpRows);
    connect(&ui.clock, &ServerClock::ticked, this, &TableView::repaintTicking);
    connect(&ui.themes, &ThemeSource::changed, viewport(), qOverload<>(&QWidget::update));
}

void TableView::setUpRows()
{
    verticalHeader()->setMinimumSectionSize(m_ui.themes.rowHeight());
    verticalHeader()->setDefaultSectionSize(m_ui.themes.rowHeight());
}

void TableView::setUpHead()
{
    QHeaderView &head = *horizontalHeader();
    head.setFixedHeight(headHeight);
    head.setSectionsMovable(true);
    head.setHighlightSections(false);
    head.setSectionsClickable(true);
    head.setStretchLastSection(true);
    head.setMinimumSectionSize(24);
    head.setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    head.setContextMenuPolicy(Qt::CustomContextMenu);
    connect(&head, &QHeaderView::customContextMenuRequested, this, &TableView::showHeadMenu);
    connect(&head, &QHeaderView::sectionMoved, this, &TableView::rememberLayout);
    connect(&head, &QHeaderView::sectionResized, this, &TableView::rememberLayout);
    connect(&head, &QHeaderView::sortIndicatorChanged, this, &TableView::rememberLayout);
}

void TableView::setModel(QAbstractItemModel *model)
{
    QTableView::setModel(model);
    if (!model)
        return;
    connect(model, &QAbstractItemModel::modelAboutToBeReset, this, &TableView::keepPlace);
    connect(model, &QAbstractItemModel::modelReset, this, &TableView::restorePlace);
    for (const auto signal : {&QAbstractItemModel::rowsInserted, &QAbstractItemModel::rowsRemoved})
        connect(model, signal, this, &TableView::placeEmptyState);
    connect(model, &QAbstractItemModel::layoutChanged, this, &TableView::placeEmptyState);
    connect(selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            [this](const QModelIndex &now, const QModelIndex &before) {
                updateRow(now.row());
                updateRow(before.row());
            });
    placeEmptyState();
}

void TableView::setColumns(const std::vector<ColumnSpec> &columns)
{
    m_specs = columns;
    resetLayout();
    restoreLayout();
    fitColumns();
}

void TableView::setTickingColumns(const QList<int> &columns)
{
    m_tickingColumns = columns;
}

void TableView::setSmallHead()
{
    horizontalHeader()->setFixedHeight(smallHeadHeight);
}

void TableView::setEmptyState(QWidget *emptyState)
{
    m_emptyState = emptyState;
    m_emptyState->setParent(viewport());
    placeEmptyState();
}

QString TableView::selectionAsTsv() const
{
    if (!selectionModel())
        return {};
    QModelIndexList rows = selectionModel()->selectedRows();
    std::sort(rows.begin(), rows.end());
    QStringList lines;
    for (const QModelIndex &row : rows) {
        QStringList cells;
        for (const int column : shownColumns()) {
            const QModelIndex index = row.siblingAtColumn(column);
            const auto *delegate = qobject_cast<RowDelegate *>(itemDelegateForIndex(index));
            cells << oneCell(delegate ? delegate->shownText(index) : index.data().toString());
        }
        lines << cells.join(u'\t');
    }
    return lines.join(u'\n');
}

void TableView::copySelection()
{
    const QString text = selectionAsTsv();
    if (!text.isEmpty())
        QGuiApplication::clipboard()->setText(text);
}

bool TableView::viewportEvent(QEvent *event)
{
    if (event->type() == QEvent::MouseMove || event->type() == QEvent::HoverMove)
        setHoveredRow(rowAt(qRound(static_cast<QSinglePointEvent *>(event)->position().y())));
    else if (event->type() == QEvent::HoverLeave || event->type() == QEvent::Leave)
        setHoveredRow(-1);
    return QTableView::viewportEvent(event);
}

void TableView::keyPressEvent(QKeyEvent *event)
{
    if (event->matches(QKeySequence::Copy)) {
        copySelection();
        event->accept();
        return;
    }
    QTableView::keyPressEvent(event);
}

void TableView::resizeEvent(QResizeEvent *event)
{
    QTableView::resizeEvent(event);
    fitColumns();
    placeEmptyState();
}

void TableView::focusInEvent(QFocusEvent *event)
{
    QTableView::focusInEvent(event);
    updateRow(currentIndex().row());
}

void TableView::focusOutEvent(QFocusEvent *event)
{
    QTableView::focusOutEvent(event);
    updateRow(currentIndex().row());
}

void TableView::setHoveredRow(int row)
{
    if (row == m_hoveredRow)
        return;
    updateRow(m_hoveredRow);
    m_hoveredRow = row;
    updateRow(row);
}

void TableView::updateRow(int row)
{
    if (row >= 0)
        viewport()->update(0, rowViewportPosition(row), viewport()->width(), rowHeight(row));
}

// No dataChanged: nothing has changed but the time, so only what is seen is painted anew.
void TableView::repaintTicking()
{
    if (!isVisible())
        return;
    for (const int column : std::as_const(m_tickingColumns)) {
        if (!isColumnHidden(column))
            viewport()->update(columnViewportPosition(column), 0, columnWidth(column),
                               viewport()->height());
    }
}

void TableView::showHeadMenu(const QPoint &at)
{
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    const bool isLastOne = chosenColumns().size() == 1;
    for (int visual = 0; visual < horizontalHeader()->count(); ++visual) {
        const int column = horizontalHeader()->logicalIndex(visual);
        addColumnChoice(menu, column, isLastOne);
    }
    menu->addSeparator();
    connect(menu->addAction(tr("Reset columns")), &QAction::triggered, this, [this] {
        resetLayout();
        rememberLayout();
        fitColumns();
    });
    menu->popup(horizontalHeader()->mapToGlobal(at));
}

void TableView::addColumnChoice(QMenu *menu, int column, bool isLastOne)
{
    const QString name = model()->headerData(column, Qt::Horizontal, Qt::DisplayRole).toString();
    const bool isDropped = m_dropped.contains(column);
    const bool isChosen = !isColumnHidden(column) || isDropped;
    QAction *action = menu->addAction(isDropped ? tr("%1 (no room)", "a column").arg(name) : name);
    action->setCheckable(true);
    action->setChecked(isChosen);
    action->setEnabled(!isChosen || !isLastOne);
    connect(action, &QAction::toggled, this, [this, column](bool shown) {
        m_dropped.remove(column);
        setColumnHidden(column, !shown);
        rememberLayout();
        fitColumns();
    });
}

void TableView::showDropped()
{
    for (const int column : std::exchange(m_dropped, {}))
        setColumnHidden(column, false);
}

// Who takes what the others leave; nullptr where the user sees none that was planned.
const ColumnSpec *TableView::restColumn() const
{
    const auto taker = std::ranges::find_if(m_specs, [this](const ColumnSpec &spec) {
        return spec.takesRest && !isColumnHidden(spec.column);
    });
    const QList<int> shown = shownColumns();
    const auto spec = taker != m_specs.end() || shown.isEmpty()
                          ? taker
                          : std::ranges::find(m_specs, shown.last(), &ColumnSpec::column);
    return spec != m_specs.end() ? &*spec : nullptr;
}

// What the column needs that takes the rest is what it was given at first.
void TableView::dropColumns()
{
    QList<int> shown = shownColumns();
    const ColumnSpec *rest = restColumn();
    const auto need = [this, rest](int column) {
        return rest && rest->column == column ? rest->width : columnWidth(column);
    };
    int width = 0;
    for (const int column : std::as_const(shown))
        width += need(column);
    // Only while all are there that one gives way a little.
    while (width > viewport()->width() + (m_dropped.isEmpty() ? slack : 0)
           && shown.size() > fewestColumns) {
        const int column = shown.takeLast();
        width -= need(column);
        m_dropped.insert(column);
        setColumnHidden(column, true);
    }
}

void TableView::fitColumns()
{
    if (m_isRestoring || m_specs.empty() || !model())
        return;
    m_isRestoring = true;
    showDropped();
    dropColumns();
    const ColumnSpec *rest = restColumn();
    const bool isPlanned = rest && rest->takesRest;
    QHeaderView &head = *horizontalHeader();
    if (isPlanned)
        head.setSectionResizeMode(rest->column, QHeaderView::Stretch);
    // The header notices only so that another column is the last one now.
    head.setStretchLastSection(false);
    head.setStretchLastSection(!isPlanned);
    m_isRestoring = false;
}

// What the user chose, not what there is room for now: a head of its own says so, for showing a
// column and hiding it again takes from the last one what it has stretched to.
QByteArray TableView::layoutState() const
{
    QByteArray state = horizontalHeader()->saveState();
    if (m_dropped.isEmpty())
        return state;
    QHeaderView chosen(Qt::Horizontal);
    chosen.setModel(model());
    chosen.restoreState(state);
    for (const int column : m_dropped)
        chosen.setSectionHidden(column, false);
    return chosen.saveState();
}

void TableView::setLayoutState(const QByteArray &state)
{
    m_isRestoring = true;
    m_dropped.clear();
    horizontalHeader()->restoreState(state);
    m_isRestoring = false;
    sortByColumn(horizontalHeader()->sortIndicatorSection(),
                 horizontalHeader()->sortIndicatorOrder());
    rememberLayout();
    fitColumns();
}

void TableView::rememberLayout()
{
    if (m_isRestoring || m_specs.empty())
        return;
    m_ui.settings.setOfPerson(m_name + QStringLiteral("/columns"), model()->columnCount());
    m_ui.settings.setOfPerson(m_name + QStringLiteral("/head"), layoutState());
}

void TableView::restoreLayout()
{
    // A head saved by a version with other columns would hide or swap the wrong ones.
    if (m_ui.settings.ofPerson(m_name + QStringLiteral("/columns")).toInt()
        != model()->columnCount())
        return;
    m_isRestoring = true;
    horizontalHeader()->restoreState(
        m_ui.settings.ofPerson(m_name + QStringLiteral("/head")).toByteArray());
    m_isRestoring = false;
}

void TableView::resetLayout()
{
    m_isRestoring = true;
    m_dropped.clear();
    QHeaderView &head = *horizontalHeader();
    QList<int> unnamed;
    for (int column = 0; column < model()->columnCount(); ++column)
        unnamed << column;
    for (size_t place = 0; place < m_specs.size(); ++place) {
        const ColumnSpec &spec = m_specs[place];
        unnamed.removeAll(spec.column);
        head.moveSection(head.visualIndex(spec.column), static_cast<int>(place));
        setColumnHidden(spec.column, false);
        head.resizeSection(spec.column, spec.width);
        setColumnHidden(spec.column, !spec.isShown);
    }
    for (const int column : std::as_const(unnamed))
        setColumnHidden(column, true);
    m_isRestoring = false;
}

void TableView::keepPlace()
{
    m_keptSelection.clear();
    for (const QModelIndex &row : selectionModel()->selectedRows())
        m_keptSelection << row.siblingAtColumn(0).data(IdRole).toLongLong();
    m_keptCurrent = currentIndex().siblingAtColumn(0).data(IdRole).toLongLong();
    m_keptScroll = verticalScrollBar()->value();
}

void TableView::restorePlace()
{
    placeEmptyState();
    QItemSelection selection;
    for (int row = 0; row < model()->rowCount(); ++row) {
        const QModelIndex index = model()->index(row, 0);
        const qint64 id = index.data(IdRole).toLongLong();
        if (id != 0 && m_keptSelection.contains(id))
            selection.select(index, index);
        if (id != 0 && id == m_keptCurrent)
            selectionModel()->setCurrentIndex(index, QItemSelectionModel::NoUpdate);
    }
    selectionModel()->select(selection,
                             QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
    doItemsLayout();
    verticalScrollBar()->setValue(m_keptScroll);
}

void TableView::placeEmptyState()
{
    if (!m_emptyState)
        return;
    m_emptyState->setGeometry(viewport()->rect());
    m_emptyState->setVisible(!model() || model()->rowCount() == 0);
}

QList<int> TableView::chosenColumns() const
{
    QList<int> columns;
    for (int visual = 0; visual < horizontalHeader()->count(); ++visual) {
        const int column = horizontalHeader()->logicalIndex(visual);
        if (!isColumnHidden(column) || m_dropped.contains(column))
            columns << column;
    }
    return columns;
}

QList<int> TableView::shownColumns() const
{
    QList<int> columns;
    for (int visual = 0; visual < horizontalHeader()->count(); ++visual) {
        const int column = horizontalHeader()->logicalIndex(visual);
        if (!isColumnHidden(column))
            columns << column;
    }
    return columns;
}

}
