// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "command.h"

namespace banzhang {

// Finds the command, checks its options and operands, runs it. `arguments` without the program's
// name. Returns an ExitCode.
[[nodiscard]] int runCommandLine(const Commands &commands, const QStringList &arguments);

}
