// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "attendance/rostergridmodel.h"
#include "common/fonts.h"
#include "common/uicontext.h"

#include <QStyledItemDelegate>

namespace banzhang {

// Paints the block of a planned cell into `rect`, 24 high: shifts the darker the later they begin.
void paintShiftBlock(QPainter &painter, const QRect &rect, const RosterCell &cell, QDate day,
                     const ShiftBook &book, const Theme &theme);

// Paints the roster grid: team rows, people, blocks, what is wrong, what is not in force yet.
class ShiftDelegate final : public QStyledItemDelegate
{
    Q_OBJECT

public:
    ShiftDelegate(const UiContext &ui, const RosterGridModel &grid, QObject *parent = nullptr);

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;
    // Where what is dragged would fall; an invalid index for nowhere.
    void setTarget(const QModelIndex &target) { m_target = target; }

private:
    void paintGroup(QPainter &painter, const QStyleOptionViewItem &option,
                    const QModelIndex &index) const;
    void paintPerson(QPainter &painter, const QStyleOptionViewItem &option,
                     const QModelIndex &index) const;
    void paintDay(QPainter &painter, const QStyleOptionViewItem &option, const QModelIndex &index,
                  const RosterPlace &place) const;
    void paintMarks(QPainter &painter, const QStyleOptionViewItem &option, const QModelIndex &index,
                    const RosterPlace &place) const;

    const UiContext m_ui;
    const RosterGridModel &m_grid;
    const QFont m_base = fontOf(Type::Base);
    const QFont m_small = fontOf(Type::Small);
    const QFont m_strong = fontOf(Type::Strong);
    QPersistentModelIndex m_target;
};

}
