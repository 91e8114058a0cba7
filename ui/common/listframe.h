// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/deedbar.h"
#include "common/messagebar.h"
#include "common/tableview.h"

#include <optional>

QT_BEGIN_NAMESPACE
class QSplitter;
class QVBoxLayout;
QT_END_NAMESPACE

namespace banzhang {

class EmptyState;
class InkLabel;
class SearchField;

// How a page's table is named, looks at first and is sorted.
struct ListTable
{
    QString name;   // of the object: the tests' address
    QString memory; // what the person's columns are remembered under: "reports/runs"
    QString title;  // for who listens instead of looking; names the sheet of an exported workbook
    QString icon;   // over the words that stand where no row is
    std::vector<ColumnSpec> columns;
    int sortedBy = 0;
    Qt::SortOrder order = Qt::AscendingOrder;
    QAbstractItemView::SelectionMode selects = QAbstractItemView::SingleSelection;
};

struct EmptyWords
{
    QString title;
    QString line;
};

// What most pages are made of, laid out in the page from above in the order in which it is added,
// which is Tab's order too: a message bar, bars of deeds and filters, a table. It has the keys that
// mean the same on every list: Enter opens, F5 reads again, Ctrl+F goes to the search, Ctrl+E
// exports (Ctrl+C is the table's). Columns, order and selection are kept by the table.
//
// The page owns the frame, and hands it model, columns, words and deeds; what a deed does, what
// the message bar says of it and what may be done with the chosen row stay in the page:
//
//     m_list->addBar().addDeed({"newNote", tr("New…"), Qt::ALT | Qt::Key_1}, [this] { write(); });
//     m_list->addTable(desk.notes(), {.name = "notes", …});
//     m_list->setEmptyWords({tr("No notes"), tr("Alt+1 writes one.")});
//     connect(m_list, &ListFrame::againWanted, &desk, &NoteDesk::refresh);
//     connect(m_list, &ListFrame::chosenChanged, this, &NotesPage::updateDeeds);
class ListFrame final : public QObject
{
    Q_OBJECT

public:
    // Lays itself out in `page`, which has no layout yet and whose child it becomes.
    ListFrame(const UiContext &ui, QWidget *page);

    DeedBar &addBar(int height = DeedBar::usualHeight);
    // Something of the page's own, at its height.
    void add(QWidget *widget);
    // Narrows by what is typed, without the blanks around it; Ctrl+F goes there.
    SearchField *addSearch(DeedBar &bar, const QString &hint,
                           const std::function<void(const QString &)> &narrow);
    // Takes the place that is left, once. A model that does not sort itself is sorted by SortRole.
    // The model outlives the page.
    void addTable(QAbstractItemModel &rows, const ListTable &how);
    // The same with `side` beside the table, or below it; the page remembers the splitter.
    QSplitter &addTable(QAbstractItemModel &rows, const ListTable &how, QWidget *side,
                        const QList<int> &sizes, Qt::Orientation along = Qt::Horizontal);
    // All that was added stands beside `side`, at its left; the page remembers the splitter.
    QSplitter &standBeside(QWidget *side, const QList<int> &sizes);
    // A line of small words under the table.
    InkLabel *addFoot(const QString &name);
    // What stands where no row is, once rows have been read: where the model has none at all, and
    // where a filter lets none through.
    void setEmptyWords(const EmptyWords &none, const EmptyWords &noneOfThese = {});
    // Rows are on their way; what was looked at before may be old.
    void showLoading();
    void addKey(const QKeySequence &key, const std::function<void()> &act);
    // Ctrl+E: asks for a file and writes the rows that are seen; columns of `moments` hold times.
    void offerExport(const QString &question, const QString &fileName,
                     const QList<int> &moments = {});

    [[nodiscard]] MessageBar &message() const { return *m_message; }
    // Red, with a button that tries again.
    void tellUnread(const QString &what, const QString &why);

    [[nodiscard]] TableView &table() const { return *m_table; }
    // As many as are seen.
    [[nodiscard]] int rowCount() const { return m_table->model()->rowCount(); }
    [[nodiscard]] QList<qint64> chosenIds() const;
    // The first chosen row out of the model that holds it, or nullptr.
    template <class Model>
    [[nodiscard]] auto chosen(const Model &rows) const -> decltype(rows.find(0))
    {
        const std::optional<qint64> id = chosenId();
        return id ? rows.find(*id) : nullptr;
    }

Q_SIGNALS:
    void againWanted();   // F5, or the message bar's button
    void opened();        // Enter or a double click on a row
    void chosenChanged(); // other rows are selected

private:
    [[nodiscard]] std::optional<qint64> chosenId() const;
    void orderTabs() const;
    void makeTable(QAbstractItemModel &rows, const ListTable &how);
    void exportSeen(const QString &path, const QList<int> &moments);

    const UiContext m_ui;
    QWidget *m_page;
    MessageBar *m_message;
    QWidget *m_list; // all but the message bar
    QVBoxLayout *m_layout;
    QList<QWidget *> m_parts; // in Tab's order
    TableView *m_table = nullptr;
    EmptyState *m_empty = nullptr;
};

}
