// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "reports/paper/paperpainter.h"
#include "reports/reportdocument.h"

namespace banzhang {

// The height of a chart that is so wide: title, plot, names of its categories, legend.
[[nodiscard]] qreal chartHeight(const ReportChart &chart, const PaperFonts &fonts, qreal width);

// Paints it there, legible without colour: bars solid, hatched, white; lines dashed with markers.
// Its first series takes the accent's colour unless the paper is grey.
void paintChart(PaperPainter &painter, const QRectF &area, const ReportChart &chart);

}
