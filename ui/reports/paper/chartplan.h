// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "reports/paper/chartscale.h"
#include "reports/paper/paperfonts.h"

#include <QRectF>

#include <vector>

namespace banzhang {

// Where the parts of a chart lie, from its top left on, in points.
struct ChartPlan
{
    struct LegendEntry
    {
        QRectF place;   // sign and text
        int series = 0; // -1: a kind of day
        DayMark::Kind day = DayMark::Kind::None;
        QString text;
    };
    enum class Names { All, Some, Wrapped, Numbered };

    QStringList title;
    QRectF plot;
    ChartScale left, right;
    Names names = Names::All;
    int everyName = 1;
    qreal namesHeight = 0;
    std::vector<QStringList> wrapped; // names in lines
    std::vector<LegendEntry> legend;
    QStringList key; // numbered names
    qreal keyTop = 0;
    qreal height = 0;

    [[nodiscard]] qreal slot(size_t categories) const
    {
        return plot.width() / qreal(qMax(size_t(1), categories));
    }
};

[[nodiscard]] ChartPlan planChart(const ReportChart &chart, const PaperFonts &fonts, qreal width);

// Width of a sample in the legend.
[[nodiscard]] constexpr qreal legendSign(ChartSeries::Look look)
{
    return look == ChartSeries::Look::Bar || look == ChartSeries::Look::StackedBar ? 11 : 22;
}

}
