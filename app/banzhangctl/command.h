// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "arguments.h"

#include <QCommandLineOption>
#include <QStringList>

#include <functional>
#include <vector>

namespace banzhang {

// How the program ends.
enum ExitCode { ExitOk = 0, ExitFailed = 1, ExitUsage = 2 };

// One thing banzhangctl can do. To add a group of them, write a file `xcommands.cpp` with
// `Commands xCommands()`: CMake finds it, there is no list to edit.
struct Command
{
    QStringList words; // {"server", "start"}
    QString help;      // one line, without a full stop
    // What follows the words, as the help shows it: "FILE" must be given, "[FILE]" may be,
    // "FILE..." once or more.
    QStringList operands;
    std::vector<QCommandLineOption> options; // besides the common ones
    // Runs with a QCoreApplication, without an event loop. Returns an ExitCode.
    std::function<int(const Arguments &)> run;
};

using Commands = std::vector<Command>;

// Of all groups, in the order of their files' names.
[[nodiscard]] Commands allCommands();

}
