// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "quality/samplingplan.h"

#include <QString>

namespace banzhang {

// "Too long": why an interaction is listened to. An empty code is what the inspector chose himself.
[[nodiscard]] QString reasonWord(SampleReason reason);
[[nodiscard]] QString reasonWordOfCode(const QString &code);
// "Recording", by the schema's code of a sheet's mode (#82).
[[nodiscard]] QString modeWord(const QString &code);
[[nodiscard]] QString periodWord(SamplePeriod period);
[[nodiscard]] QString eachWord(SampleEach each);

// What the plan will do, in plain words: "2 for each agent each week, from 30 s, not scored yet".
[[nodiscard]] QString planSentence(const SamplingPlan &plan);

}
