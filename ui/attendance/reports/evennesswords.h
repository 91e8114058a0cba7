// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "attendance/evenness.h"

#include <QStringList>

namespace banzhang {

// Cells of the tables (DeciderModel::Column and so on).
[[nodiscard]] QString deciderWord(int column, const DeciderMonth &decider);
[[nodiscard]] QString deviationWord(int column, const Deviation &deviation);
[[nodiscard]] QString balanceWord(int column, const TeamBalance &balance);
[[nodiscard]] QString enforcementWord(int column, const TeamEnforcement &enforcement);
// All of a month, a line each: name, tab, words; for paper.
[[nodiscard]] QStringList evennessLines(QDate month, const Evenness &evenness);

}
