// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/theme.h"
#include "quality/sheet/sheetrow.h"

class QPainter;

namespace banzhang {

// How a row stands at the moment.
struct SheetRowLook
{
    int width = 0;
    bool isCurrent = false;
    bool hasFocus = false;
    bool isReadOnly = false;
    QString hot; // value of the segment under the pointer
};

// Paints the row at its place: fill, bar, number, title, chips, control, points, the line below.
void paintSheetRow(QPainter &painter, const SheetRow &row, const SheetRowLook &look,
                   const Theme &theme);

}
