// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "attendance/monthgridmodel.h"
#include "common/serverclock.h"

#include <QStringList>

namespace banzhang {

// How the cells of a month read.
[[nodiscard]] MonthGridModel::Words monthWords();
// One character, or two for who came late and left early: 迟, 旷, 假, ✓; also in black and white.
[[nodiscard]] QString signText(DaySign sign);
[[nodiscard]] QString signName(DaySign sign); // "late"
// "✓ present · 迟 late · …": what the signs mean.
[[nodiscard]] QString legendText();
// "一", "Mo": the day of the week in the head of a narrow column.
[[nodiscard]] QString weekdayMark(QDate day);
// A shift of the day in lines of a name and what is to be read, a tab between them.
[[nodiscard]] QStringList shiftLines(const DayShift &shift, const ServerClock &clock);

}
