// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "reports/paper/paperpainter.h"
#include "reports/reportdocument.h"

#include <QTimeZone>

namespace banzhang {

[[nodiscard]] int keyFiguresARow(const KeyFigures &figures, qreal width);
// Of the row that begins with this figure.
[[nodiscard]] qreal keyFigureRowHeight(const KeyFigures &figures, int from, const PaperFonts &fonts,
                                       qreal width);
// A row of figures: name, value with its light (shape and word), the time before with an arrow,
// the year before, the target.
void paintKeyFigures(PaperPainter &painter, const QRectF &area, const KeyFigures &figures, int from,
                     int to, const QTimeZone &zone);

}
