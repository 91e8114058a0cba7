// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/uicontext.h"

#include <QSet>
#include <QTableView>

QT_BEGIN_NAMESPACE
class QMenu;
QT_END_NAMESPACE

namespace banzhang {

// How a column starts out, before the user changes it.
struct ColumnSpec
{
    int column = 0; // of the model
    int width = 80;
    bool isShown = true;
    bool takesRest = false; // of a wide window, in the last column's stead
};

// Every table of the product: head 28, rows 24 or 28, no grid, zebra, columns that the user moves,
// sizes and chooses (remembered per person under `name`), copying as TSV, whole rows selected.
// Where there is no room for all chosen columns, those at the right are dropped until there is.
class TableView : public QTableView
{
    Q_OBJECT

public:
    TableView(const UiContext &ui, const QString &name, QWidget *parent = nullptr);

    // Order, widths and visibility at first; the last shown column takes the rest, or the one that
    // says so. Call after setModel; what the user changed before is restored then.
    void setColumns(const std::vector<ColumnSpec> &columns);
    // Order, widths, choice of columns and sort as one value, to be put back by setLayoutState().
    [[nodiscard]] QByteArray layoutState() const;
    void setLayoutState(const QByteArray &state);
    // Cells of these columns are repainted once a second while they are visible.
    void setTickingColumns(const QList<int> &columns);
    // Head 24 high: tables inside docks and strips.
    void setSmallHead();
    // Shown over the rows as long as there are none.
    void setEmptyState(QWidget *emptyState);

    void setModel(QAbstractItemModel *model) override;
    [[nodiscard]] int hoveredRow() const { return m_hoveredRow; }
    // The selected rows as they are seen, a line each, shown columns in their order.
    [[nodiscard]] QString selectionAsTsv() const;
    [[nodiscard]] QList<int> shownColumns() const; // from left to right
    // The columns that the user wants, in their order, with those for which there is no room now.
    [[nodiscard]] QList<int> chosenColumns() const;

public Q_SLOTS:
    void copySelection();

protected:
    bool viewportEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;

private:
    void setUpHead();
    void setUpRows();
    void fitColumns();
    void dropColumns();
    [[nodiscard]] const ColumnSpec *restColumn() const;
    void showDropped();
    void addColumnChoice(QMenu *menu, int column, bool isLastOne);
    void setHoveredRow(int row);
    void updateRow(int row);
    void repaintTicking();
    void showHeadMenu(const QPoint &at);
    void rememberLayout();
    void restoreLayout();
    void resetLayout();
    void keepPlace();
    void restorePlace();
    void placeEmptyState();

    const UiContext m_ui;
    const QString m_name;
    std::vector<ColumnSpec> m_specs;
    QList<int> m_tickingColumns;
    QWidget *m_emptyState = nullptr;
    int m_hoveredRow = -1;
    // Across a reset of the model:
    QList<qint64> m_keptSelection;
    qint64 m_keptCurrent = 0;
    int m_keptScroll = 0;
    bool m_isRestoring = false;
    QSet<int> m_dropped; // chosen, but there is no room
};

}
