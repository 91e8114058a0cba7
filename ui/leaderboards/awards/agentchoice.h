// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "leaderboards/praise.h"

#include <QString>

#include <vector>

class QComboBox;

namespace banzhang {

// Makes a combo into one in which an agent is found by typing a part of his number or name.
void makeAgentChoice(QComboBox &combo);
// The agents that may be chosen; what was typed stays.
void setAgents(QComboBox &combo, const std::vector<AwardAgent> &agents);
// The chosen or fully typed one; 0 when it is none of them.
[[nodiscard]] qint64 chosenAgent(const QComboBox &combo);

}
