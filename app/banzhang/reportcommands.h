// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

#include <optional>

namespace banzhang {

// The commands of the console that need no window: print, verify-report. Nothing when the
// arguments are none of them; else they were done, and this is the program's exit code.
[[nodiscard]] std::optional<int> runReportCommand(int argc, char **argv,
                                                  const QStringList &arguments);

}
