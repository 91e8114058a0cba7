// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/uicontext.h"
#include "floor/waitingmodel.h"

#include <QWidget>

namespace banzhang {

class TableView;

// The callers who wait, beside the board.
class WaitingDock final : public QWidget
{
    Q_OBJECT

public:
    WaitingDock(const UiContext &ui, WaitingModel &calls, QWidget *parent = nullptr);

    // At the top of the same side.
    void putAbove(QWidget *widget);

    static constexpr int usualWidth = 288;

Q_SIGNALS:
    void closeWanted();

private:
    const UiContext m_ui;
    TableView *m_table;
};

}
