// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/problem.h"
#include "staff/password.h"

namespace banzhang {

// What went wrong with people, teams and accounts: the rule that was broken in a plain sentence;
// else as problemSentence() says it.
[[nodiscard]] QString peopleSentence(const Problem &problem);

// What is wrong with a new password; empty when nothing is.
[[nodiscard]] QString passwordSentence(PasswordFault fault);

}
