// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/problem.h"

namespace banzhang {

// What went wrong, in a plain sentence of the user's language: by the violated constraint where it
// is known, else by kind. Technical text stands behind only where nothing better is known.
[[nodiscard]] QString problemSentence(const Problem &problem);

// Why signing in was refused, where a form shows it under the field.
[[nodiscard]] bool isWrongPassword(const Problem &problem);
[[nodiscard]] bool isMissingDatabase(const Problem &problem);

}
