// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/rowdelegate.h"

namespace banzhang {

// A number of 0 to 100 (SortRole) as a bar with the DisplayRole text right of it. With a TargetRole
// it has a tick and is green or amber, without it is grey.
class BarDelegate final : public RowDelegate
{
    Q_OBJECT

public:
    // Bar and number in pixels: 84×8 and 48 in the queue strip, 28×6 and 26 in the agents' table.
    BarDelegate(const UiContext &ui, QSize bar, int numberWidth, QObject *parent = nullptr);

protected:
    void paintCell(QPainter &painter, const Cell &cell, const QModelIndex &index) const override;

private:
    const QSize m_bar;
    const int m_numberWidth;
};

}
