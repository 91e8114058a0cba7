// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/problem.h"
#include "quality/samplingplan.h"

namespace banzhang {

// What went wrong with a plan, a draw, a pick or a log, in a plain sentence.
[[nodiscard]] QString samplingSentence(const Problem &problem);
// Of a rule of the schema; empty for one that is not of sampling.
[[nodiscard]] QString ruleSentence(const QString &rule);
// What is wrong with a plan as it is edited; empty when nothing is.
[[nodiscard]] QString faultSentence(PlanFault fault);

}
