// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/tableview.h"
#include "floor/queuemodel.h"

namespace banzhang {

// The queues over the agents: as high as its rows, at most six of them.
class QueueStrip final : public TableView
{
    Q_OBJECT

public:
    QueueStrip(const UiContext &ui, QueueModel &queues, QWidget *parent = nullptr);

    static constexpr int mostRows = 6;

private:
    void fitHeight();
};

}
