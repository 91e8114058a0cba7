// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/rowdelegate.h"

namespace banzhang {

// The cells of a board (BoardModel): the bracket around places that the data cannot tell apart, the
// arrow of a change, the warning beside a name, the bar of a value or its interval. Rows of the
// reader's own team are tinted.
class BoardDelegate final : public RowDelegate
{
    Q_OBJECT

public:
    explicit BoardDelegate(const UiContext &ui, QObject *parent = nullptr);

protected:
    void paintCell(QPainter &painter, const Cell &cell, const QModelIndex &index) const override;

private:
    void paintPlace(QPainter &painter, const Cell &cell, const QModelIndex &index) const;
    void paintChange(QPainter &painter, const Cell &cell, const QModelIndex &index) const;
    void paintWho(QPainter &painter, const Cell &cell, const QModelIndex &index) const;
    void paintBar(QPainter &painter, const Cell &cell, double share) const;
    void paintSpan(QPainter &painter, const Cell &cell, const QVariantList &span) const;
};

}
