// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/uicontext.h"
#include "leaderboards/boarddesk.h"
#include "leaderboards/salemodel.h"

#include <QDialog>

namespace banzhang {

class InkLabel;
class TableView;

// The orders behind a place: its evidence. Copied as any table.
class OrdersDialog final : public QDialog
{
    Q_OBJECT

public:
    // The desk outlives the dialog.
    OrdersDialog(const UiContext &ui, BoardDesk &desk, const BoardPlace &place,
                 const BoardLook &look, QWidget *parent);

private:
    void load(BoardDesk &desk, const BoardPlace &place, const BoardPeriod &period);
    void take(const std::vector<SaleEntry> &entries);

    const UiContext m_ui;
    const double m_value; // what the board says, for metrics of orders
    const bool m_isAmount;
    SaleModel *m_model;
    TableView *m_table;
    InkLabel *m_sum;
};

}
