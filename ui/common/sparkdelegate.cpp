// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/sparkdelegate.h"

#include "common/roles.h"
#include "common/sparkseries.h"

#include <QPainter>

namespace banzhang {

namespace {

constexpr qreal chartHeight = 18;
constexpr qreal widestSlot = 11.2;
constexpr qreal slotGap = 1.2;

int highest(const SparkSeries &series)
{
    int most = 1;
    for (const int value : series.values)
        most = std::max(most, value);
    for (const int value : series.usual)
        most = std::max(most, value);
    return most;
}

}

SparkDelegate::SparkDelegate(const UiContext &ui, QObject *parent) : RowDelegate(ui, parent) {}

QString SparkDelegate::shownText(const QModelIndex &index) const
{
    const auto series = index.data(SeriesRole).value<SparkSeries>();
    QStringList numbers;
    for (size_t i = 0; i < series.values.size(); ++i) {
        if (series.running < 0 || static_cast<int>(i) <= series.running)
            numbers << QString::number(series.values[i]);
    }
    return numbers.join(u' ');
}

void SparkDelegate::paintCell(QPainter &painter, const Cell &cell, const QModelIndex &index) const
{
    const auto series = index.data(SeriesRole).value<SparkSeries>();
    const auto count = std::max(series.values.size(), series.usual.size());
    if (count == 0)
        return;
    painter.setRenderHint(QPainter::Antialiasing);
    const qreal slot = std::min(widestSlot, cell.rect.width() / qreal(count));
    const qreal bottom = cell.rect.top() + (cell.rect.height() + chartHeight) / 2;
    const qreal unit = (chartHeight - 1) / highest(series);
    for (size_t i = 0; i < count; ++i) {
        const qreal left = cell.rect.left() + slot * static_cast<qreal>(i);
        const auto step = static_cast<int>(i);
        if (i < series.values.size() && (series.running < 0 || step <= series.running))
            painter.fillRect(QRectF(left, bottom - unit * series.values[i], slot - slotGap,
                                    unit * series.values[i]),
                             step == series.running ? theme().accent : theme().text3);
        if (i < series.usual.size())
            painter.fillRect(QRectF(left, bottom - unit * series.usual[i] - 1, slot, 1),
                             theme().ctl);
    }
}

}
