// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "floor/agentday.h"

#include <QString>

QT_BEGIN_NAMESPACE
class QPagedPaintDevice;
QT_END_NAMESPACE

namespace banzhang {

// "31 offered, 28 answered, 1 late …": what the calls of the day add up to, in a sentence.
[[nodiscard]] QString dayFiguresText(const AgentDay &day);

// The whole day as text, for an appeal or a message: who and when, totals, calls as TSV.
[[nodiscard]] QString dayAsText(const AgentDay &day);

// Prints the day: head, time line, totals, calls; pages as many as it takes, numbered.
void printDay(QPagedPaintDevice &device, const AgentDay &day);

}
