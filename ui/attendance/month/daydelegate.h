// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "attendance/monthgridmodel.h"
#include "common/fonts.h"
#include "common/uicontext.h"

#include <QStyledItemDelegate>

namespace banzhang {

// Paints the grid of a month: a sign a day on its colour, free days shaded, sums of teams strong.
class DayDelegate final : public QStyledItemDelegate
{
    Q_OBJECT

public:
    DayDelegate(const UiContext &ui, const MonthGridModel &grid, QObject *parent = nullptr);

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;

private:
    void paintDay(QPainter &painter, const QStyleOptionViewItem &option, const QModelIndex &index,
                  const DayCell &cell) const;
    void paintText(QPainter &painter, const QStyleOptionViewItem &option,
                   const QModelIndex &index) const;

    const UiContext m_ui;
    const MonthGridModel &m_grid;
    const QFont m_base = fontOf(Type::Base);
    const QFont m_small = fontOf(Type::Small);
    const QFont m_strong = fontOf(Type::Strong);
};

}
