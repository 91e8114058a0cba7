// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "attendance/requestdesk.h"
#include "common/problem.h"

namespace banzhang {

class ServerClock;

[[nodiscard]] QString requestTypeWord(RequestType type);
[[nodiscard]] QString requestStateWord(RequestState state);
// "approval and front desk, 1:20 left"; empty when nothing is missing.
[[nodiscard]] QString missingWord(const RequestClock &clock);
// A cell of the list.
[[nodiscard]] QString requestWord(int column, const AttendanceRequest &request,
                                  const ServerClock &clock);
// "11-24 Tue 08:00 – 17:00" at the site; the end's day where it is another one.
[[nodiscard]] QString spanText(const QDateTime &from, const QDateTime &to,
                               const ServerClock &clock);
// What it takes, or comes to: days of leave, time worked (#15), which recall of the year (#8);
// empty: nothing.
[[nodiscard]] QString amountText(const AttendanceRequest &request);
// "Manager, 11-23 Mon 15:02"; a dash for a mark that is not set.
[[nodiscard]] QString markText(const RequestMark &mark, const ServerClock &clock);
[[nodiscard]] QString stepWord(RequestStep step);
// Why a button is grey; empty when it is not.
[[nodiscard]] QString refusalText(StepRefusal refusal, RequestStep step);
// What follows from a step, before it is taken.
[[nodiscard]] QString effectText(RequestStep step, const AttendanceRequest &request,
                                 const ServerClock &clock);
[[nodiscard]] QString swapCheckText(const SwapCheck &check, const QString &who);
// What the database refused, in plain words.
[[nodiscard]] QString requestSentence(const Problem &problem);

}
