// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "reports/paper/paperlayout.h"
#include "reports/paper/paperpainter.h"

namespace banzhang {

// The rows of a table that lie on this page, under its head.
void paintTable(PaperPainter &painter, const PlacedPart &part, const ReportTable &table,
                const TableLayout &layout, const QTimeZone &zone);

// The row of a painted part in which a point of the page lies; -1 for none.
[[nodiscard]] int rowAt(const PlacedPart &part, const TableLayout &layout, const PaperFonts &fonts,
                        QPointF point);

}
