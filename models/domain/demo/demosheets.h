// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "demo/demorandom.h"
#include "quality/answers.h"
#include "quality/form.h"

namespace banzhang {

// A scoring sheet that is made up.
struct DemoSheet
{
    Answers answers; // complete: nothing is missing
    QString strengths;
    QString weaknesses;
};

// Answers a form by chance. `skill`, 0 to 1, is how likely a good answer is; fatal items fail once
// in some hundred sheets. The same numbers give the same sheet.
[[nodiscard]] DemoSheet demoSheet(const Form &form, double skill, DemoRandom &random);

}
