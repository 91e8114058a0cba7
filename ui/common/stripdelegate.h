// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/rowdelegate.h"
#include "floor/seat.h"

#include <QCache>
#include <QPixmap>

namespace banzhang {

// Paints the states of a stretch of time side by side into `rect`: height doubles colour, pauses
// and stale time are hatched. Before the first step there is nothing.
void paintStrip(QPainter &painter, const QRectF &rect, const std::vector<StateStep> &steps,
                const QDateTime &from, const QDateTime &to, const Theme &theme);

// The last sixty minutes of StepsRole, as wide as the column. A row's picture is kept and drawn
// anew once a minute and after an event.
class StripDelegate final : public RowDelegate
{
    Q_OBJECT

public:
    explicit StripDelegate(const UiContext &ui, QObject *parent = nullptr);
    [[nodiscard]] QString shownText(const QModelIndex &index) const override;

    static constexpr int minutes = 60;
    static constexpr int height = 14;

protected:
    void paintCell(QPainter &painter, const Cell &cell, const QModelIndex &index) const override;

private:
    struct Picture
    {
        size_t stamp;
        QPixmap pixmap;
    };
    mutable QCache<qint64, Picture> m_pictures{2000};
};

}
