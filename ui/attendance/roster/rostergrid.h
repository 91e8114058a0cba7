// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "attendance/rostergridmodel.h"
#include "common/uicontext.h"

#include <QTableView>

namespace banzhang {

class ShiftDelegate;

// The grid of a week: numbers, names and hours stand still, the days scroll. Everything is done by
// keys: arrows with Shift select, digits set shifts, 0 the rest day; or by dragging one cell onto
// another, which changes the two (Ctrl copies).
class RosterGrid final : public QTableView
{
    Q_OBJECT

public:
    RosterGrid(const UiContext &ui, RosterGridModel &grid, QWidget *parent = nullptr);

    // The selected cells, row by row.
    [[nodiscard]] std::vector<RosterPlace> selectedPlaces() const;
    // Shows the cell and makes it the current one.
    void jumpTo(const QModelIndex &index);
    // The cell with this key's plan on all selected ones.
    void setSelected(const RosterCell &cell);
    void fillRight(); // the first selected day of each row onto the others
    void copy() const;
    void paste();
    // Where the days begin, and one of them, in the coordinates of this widget.
    [[nodiscard]] int daysLeft() const;
    [[nodiscard]] QRect dayRect(int day) const;

    static constexpr int personWidth = 104;
    static constexpr int hoursWidth = 56;
    static constexpr int dayWidth = 132;

Q_SIGNALS:
    void changesWanted(const std::vector<banzhang::RosterChange> &changes);
    void daysMoved(); // scrolled or resized
    void selectionTold();
    void unknownPasted(const QString &word);
    void cellHovered(const QString &hint);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void scrollContentsBy(int dx, int dy) override;
    QModelIndex moveCursor(CursorAction action, Qt::KeyboardModifiers modifiers) override;
    void selectionChanged(const QItemSelection &selected,
                          const QItemSelection &deselected) override;
    void scrollTo(const QModelIndex &index, ScrollHint hint = EnsureVisible) override;

private:
    void setUpFrozen();
    void placeFrozen();
    void setUpHead(QTableView &view) const;
    [[nodiscard]] int rowBeyond(int row, int step) const; // the next row that is no group
    [[nodiscard]] bool setByKey(const QKeyEvent &event);
    [[nodiscard]] bool deedByKey(const QKeyEvent &event);
    void drop(const QModelIndex &onto, bool isCopy);
    void setTarget(const QModelIndex &target);
    [[nodiscard]] QString selectionText() const;

    const UiContext m_ui;
    RosterGridModel &m_grid;
    ShiftDelegate *m_delegate;
    QTableView *m_frozen;
    QPersistentModelIndex m_dragged;
    QPersistentModelIndex m_target;
    QPoint m_pressedAt;
    bool m_isDragging = false;
};

}
