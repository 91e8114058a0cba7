// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/listframe.h"

#include "common/emptystate.h"
#include "common/roles.h"
#include "common/searchfield.h"
#include "common/tableexport.h"

#include <QShortcut>
#include <QSortFilterProxyModel>
#include <QSplitter>
#include <QVBoxLayout>

namespace banzhang {
namespace {

constexpr int searchWidth = 176;
constexpr int padding = 12;
constexpr int footPadding = 4;

QVBoxLayout *columnIn(QWidget *widget)
{
    auto *column = new QVBoxLayout(widget);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    return column;
}

QSplitter *splitOf(Qt::Orientation along, QWidget *first, QWidget *second, QWidget *page)
{
    auto *split = new QSplitter(along, page);
    split->setChildrenCollapsible(false);
    split->addWidget(first);
    split->addWidget(second);
    return split;
}

// Lets Tab go from `last` through what stands in `part`, and returns where it then is.
QWidget *tabThrough(QWidget *last, QWidget *part)
{
    for (QWidget *next : QList<QWidget *>{part} + part->findChildren<QWidget *>()) {
        if (!(next->focusPolicy() & Qt::TabFocus) || next->window() != part->window())
            continue;
        if (last)
            QWidget::setTabOrder(last, next);
        last = next;
    }
    return last;
}

QSortFilterProxyModel *sorted(QAbstractItemModel &rows, QObject *owner)
{
    if (auto *already = qobject_cast<QSortFilterProxyModel *>(&rows))
        return already;
    auto *proxy = new QSortFilterProxyModel(owner);
    proxy->setSourceModel(&rows);
    proxy->setSortRole(SortRole);
    return proxy;
}

}

ListFrame::ListFrame(const UiContext &ui, QWidget *page)
    : QObject(page), m_ui(ui), m_page(page), m_message(new MessageBar(ui, page)),
      m_list(new QWidget(page)), m_layout(columnIn(m_list))
{
    QVBoxLayout *whole = columnIn(page);
    whole->addWidget(m_message);
    whole->addWidget(m_list, 1);
    m_message->clear();
    connect(m_message, &MessageBar::pressed, this, &ListFrame::againWanted);
    addKey(QKeySequence(Qt::Key_F5), [this] { Q_EMIT againWanted(); });
}

void ListFrame::add(QWidget *widget)
{
    m_layout->addWidget(widget);
    m_parts.append(widget);
}

DeedBar &ListFrame::addBar(int height)
{
    auto *bar = new DeedBar(height, m_page);
    add(bar);
    return *bar;
}

SearchField *ListFrame::addSearch(DeedBar &bar, const QString &hint,
                                  const std::function<void(const QString &)> &narrow)
{
    auto *search = new SearchField(m_ui, hint, &bar);
    search->setFixedWidth(searchWidth);
    bar.add({search});
    connect(search, &SearchField::searched, this,
            [narrow](const QString &text) { narrow(text.trimmed()); });
    addKey(QKeySequence::Find, [search] { search->setFocus(Qt::ShortcutFocusReason); });
    return search;
}

void ListFrame::addTable(QAbstractItemModel &rows, const ListTable &how)
{
    makeTable(rows, how);
    m_layout->addWidget(m_table, 1);
    orderTabs();
}

QSplitter &ListFrame::addTable(QAbstractItemModel &rows, const ListTable &how, QWidget *side,
                               const QList<int> &sizes, Qt::Orientation along)
{
    makeTable(rows, how);
    QSplitter *split = splitOf(along, m_table, side, m_page);
    split->setSizes(sizes);
    m_layout->addWidget(split, 1);
    m_parts.append(side);
    orderTabs();
    return *split;
}

QSplitter &ListFrame::standBeside(QWidget *side, const QList<int> &sizes)
{
    QSplitter *split = splitOf(Qt::Horizontal, m_list, side, m_page);
    split->setStretchFactor(1, 1);
    split->setSizes(sizes);
    static_cast<QVBoxLayout *>(m_page->layout())->addWidget(split, 1);
    m_parts.append(side);
    orderTabs();
    return *split;
}

// What was made first and added later has its place by what is seen.
void ListFrame::orderTabs() const
{
    QWidget *last = nullptr;
    for (QWidget *part : m_parts)
        last = tabThrough(last, part);
}

InkLabel *ListFrame::addFoot(const QString &name)
{
    auto *foot = new InkLabel(m_ui, &Theme::text2, Type::Small, {}, m_page);
    foot->setObjectName(name);
    foot->setContentsMargins(padding, footPadding, padding, footPadding);
    add(foot);
    return foot;
}

void ListFrame::makeTable(QAbstractItemModel &rows, const ListTable &how)
{
    m_table = new TableView(m_ui, how.memory, m_page);
    m_parts.append(m_table);
    m_table->setObjectName(how.name);
    m_table->setAccessibleName(how.title);
    m_table->setProperty("region", true);
    m_table->setModel(sorted(rows, m_table));
    m_table->setSelectionMode(how.selects);
    m_table->setSortingEnabled(true);
    m_table->sortByColumn(how.sortedBy, how.order);
    m_table->setColumns(how.columns);
    m_empty = new EmptyState(m_ui, how.icon, {}, {}, m_table);
    showLoading();
    m_table->setEmptyState(m_empty);
    connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this,
            &ListFrame::chosenChanged);
    connect(m_table, &QAbstractItemView::activated, this, &ListFrame::opened);
}

void ListFrame::setEmptyWords(const EmptyWords &none, const EmptyWords &noneOfThese)
{
    const auto *filter = static_cast<const QSortFilterProxyModel *>(m_table->model());
    const bool isFiltered = filter->sourceModel()->rowCount() > 0 && !noneOfThese.title.isEmpty();
    const EmptyWords &words = isFiltered ? noneOfThese : none;
    m_empty->setText(words.title, words.line);
}

void ListFrame::showLoading()
{
    m_empty->setText(tr("Loading…"), {});
}

// Of the page alone: its neighbours behind the other tabs have the same keys.
void ListFrame::addKey(const QKeySequence &key, const std::function<void()> &act)
{
    auto *shortcut = new QShortcut(key, m_page);
    shortcut->setContext(Qt::WidgetWithChildrenShortcut);
    connect(shortcut, &QShortcut::activated, this, [act] { act(); });
}

void ListFrame::offerExport(const QString &question, const QString &fileName,
                            const QList<int> &moments)
{
    addKey(QKeySequence(Qt::CTRL | Qt::Key_E), [this, question, fileName, moments] {
        m_ui.ask.saveFile(m_page, question, fileName,
                          tr("Workbook (*.xlsx);;Text with commas (*.csv)"),
                          [this, moments](const QString &path) { exportSeen(path, moments); });
    });
}

void ListFrame::exportSeen(const QString &path, const QList<int> &moments)
{
    if (path.isEmpty())
        return;
    const Result<int> done = exportTable(*m_table, m_ui, m_table->accessibleName(), path, moments);
    if (done)
        m_message->tell(Alarm::None, tr("Exported."), tr("%n row(s)", nullptr, *done));
    else
        m_message->tell(Alarm::Red, tr("The file could not be written."), done.error().text);
}

void ListFrame::tellUnread(const QString &what, const QString &why)
{
    m_message->tell(Alarm::Red, what, why, {}, tr("Try again"));
}

std::optional<qint64> ListFrame::chosenId() const
{
    const QList<qint64> ids = chosenIds();
    return ids.isEmpty() ? std::nullopt : std::optional(ids.first());
}

QList<qint64> ListFrame::chosenIds() const
{
    QList<qint64> ids;
    const QModelIndexList rows = m_table->selectionModel()->selectedRows();
    ids.reserve(rows.size());
    for (const QModelIndex &row : rows)
        ids.append(row.data(IdRole).toLongLong());
    return ids;
}

}
