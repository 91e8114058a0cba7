// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/problem.h"

#include <QString>

namespace banzhang {

// A line on standard output, UTF-8.
void say(const QString &line);

// Filled up with spaces to so many columns of a terminal, where a Chinese character takes two.
[[nodiscard]] QString padded(const QString &text, int columns);

// "banzhangctl: what – where – what to do" on standard error; empty parts are left out.
void complain(const QString &what, const QString &where = {}, const QString &toDo = {});

// Tells the problem and returns ExitFailed, so that a command can end with `return
// failed(problem)`.
int failed(const Problem &problem, const QString &where = {});

}
