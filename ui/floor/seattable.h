// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/tableview.h"
#include "floor/seatfilter.h"

namespace banzhang {

// The table of agents.
class SeatTable final : public TableView
{
    Q_OBJECT

public:
    SeatTable(const UiContext &ui, SeatFilter &seats, QWidget *parent = nullptr);

    // The chooser of columns, as the head's own menu.
    void chooseColumns();
};

}
