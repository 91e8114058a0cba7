// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/rowdelegate.h"

namespace banzhang {

// The glyph of StateRole, then word and ReasonRole.
class StateDelegate final : public RowDelegate
{
    Q_OBJECT

public:
    using RowDelegate::RowDelegate;
    [[nodiscard]] QString shownText(const QModelIndex &index) const override;

protected:
    void paintCell(QPainter &painter, const Cell &cell, const QModelIndex &index) const override;
};

}
