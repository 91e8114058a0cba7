// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/theme.h"

#include <QRectF>

class QPainter;

namespace banzhang {

enum class Alarm { None, Amber, Red };

// 45 degree lines over what is there already. The lines run on from one rectangle to the next, so
// that the cells of a row join.
enum class Hatch {
    Row,   // a row or tile whose truth has ended: 1 px every 5
    Right, // pauses in strips: dense, to the right
    Left   // stale time in strips: dense, to the left
};

// Paints the state's shape into `rect` (a 16 by 16 grid, scaled), in the state's colour.
void paintStateGlyph(QPainter &painter, const QRectF &rect, AgentState state, const Theme &theme);
// The same shape in one ink, for print: `ground` is what shows through.
void paintStateGlyph(QPainter &painter, const QRectF &rect, AgentState state, const QColor &ink,
                     const QColor &ground);
// Triangle for amber, octagon for red, nothing for none.
void paintAlarmGlyph(QPainter &painter, const QRectF &rect, Alarm alarm, const Theme &theme);
void paintHatch(QPainter &painter, const QRectF &rect, const QColor &ink, Hatch hatch);

}
