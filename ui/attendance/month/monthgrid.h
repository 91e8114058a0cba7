// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "attendance/monthgridmodel.h"
#include "common/uicontext.h"

#include <QTableView>

namespace banzhang {

class DayDelegate;
class EmptyState;

// The grid of a month: the names stand still, days and figures scroll. Enter opens a day, or the
// year of a name; figures are sorted by a press on their head, chosen in its menu, and remembered.
class MonthGrid final : public QTableView
{
    Q_OBJECT

public:
    // `name` of what is remembered. The model outlives the grid.
    MonthGrid(const UiContext &ui, MonthGridModel &grid, const QString &name,
              QWidget *parent = nullptr);

    void setEmptyState(EmptyState *empty);
    // Figures that are seen until the user chooses others.
    void setFigures(const QList<int> &columns);
    void sortBy(int column, Qt::SortOrder order);
    [[nodiscard]] QList<int> shownColumns() const;
    [[nodiscard]] QString selectionAsTsv() const;
    // Where nothing is chosen, the first day of the first agent.
    [[nodiscard]] QModelIndex chosen() const;

    [[nodiscard]] int nameWidth() const; // months are shorter than names
    static constexpr int dayWidth = 23;

Q_SIGNALS:
    void dayWanted(const QModelIndex &index);
    void personWanted(const QModelIndex &index);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void scrollTo(const QModelIndex &index, ScrollHint hint = EnsureVisible) override;

private:
    void setUpHead(QTableView &view);
    void setUpFrozen();
    void placeFrozen();
    void open(const QModelIndex &index);
    void onReset();
    void keepPlace();
    void onHeadPressed(int column);
    void showHeadMenu(const QPoint &at);
    void showFigure(int column, bool isShown);
    void remember();
    void restore();

    const UiContext m_ui;
    const QString m_name;
    MonthGridModel &m_grid;
    DayDelegate *m_delegate;
    QTableView *m_frozen;
    EmptyState *m_empty = nullptr;
    QList<int> m_figures; // those that are seen
    qint64 m_keptAgent = 0;
    int m_keptColumn = 0;
    int m_keptScroll = 0;
    int m_sortColumn = MonthGridModel::Name;
    Qt::SortOrder m_order = Qt::AscendingOrder;
};

}
