// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/rowdelegate.h"
#include "quality/marker.h"

namespace banzhang {

// Praise is a star, a fault a square with a cross, a pause point a disc with two bars: three
// shapes, so that colour is never alone. On a 16 by 16 grid, scaled.
void paintMarkerGlyph(QPainter &painter, const QRectF &rect, MarkerKind kind, const Theme &theme);
[[nodiscard]] QColor markerColour(MarkerKind kind, const Theme &theme);
// The glyph for a button; drawn anew when the theme is another.
[[nodiscard]] QIcon markerIcon(MarkerKind kind, const Theme &theme, qreal scale);

// The cell of a marker's kind: glyph and word.
class MarkerDelegate final : public RowDelegate
{
    Q_OBJECT

public:
    using RowDelegate::RowDelegate;

protected:
    void paintCell(QPainter &painter, const Cell &cell, const QModelIndex &index) const override;
};

}
