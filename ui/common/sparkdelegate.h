// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/rowdelegate.h"

namespace banzhang {

// Half-hours as bars: SeriesRole is a SparkSeries.
class SparkDelegate final : public RowDelegate
{
    Q_OBJECT

public:
    explicit SparkDelegate(const UiContext &ui, QObject *parent = nullptr);
    [[nodiscard]] QString shownText(const QModelIndex &index) const override;

protected:
    void paintCell(QPainter &painter, const Cell &cell, const QModelIndex &index) const override;
};

}
