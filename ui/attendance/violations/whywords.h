// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "attendance/violation.h"
#include "common/problem.h"
#include "common/serverclock.h"

#include <QStringList>

namespace banzhang {

[[nodiscard]] QString violationStateWord(ViolationState state);
// Cells of the list of violations (ViolationModel::Column).
[[nodiscard]] QString violationWord(int column, const Violation &violation,
                                    const ServerClock &clock);
// Why something is to be confirmed: "The feed had a gap."
[[nodiscard]] QString doubtWord(const QString &doubt);
// What a raw event says: in, out, signed out, paused …
[[nodiscard]] QString eventWord(const QString &what);
[[nodiscard]] QString ledgerKindWord(LedgerKind kind);
// "00:03:27"
[[nodiscard]] QString lengthText(qint64 seconds);
// Why the database refused, in words.
[[nodiscard]] QString attendanceSentence(const Problem &problem);

// A line of the arithmetic: what, how much, how it came about.
struct SumLine
{
    QString name;
    QString value;
    QString formula;
};

// A step of the answer to "why?": its name, a note beside it, and what is to be read.
struct WhyStep
{
    QString name;
    QString note;
    QStringList lines;
};

[[nodiscard]] QString whyTitle(const ViolationWhy &why); // "Why: late"
[[nodiscard]] QString whyIdentity(const ViolationWhy &why, const ServerClock &clock);
[[nodiscard]] WhyStep ruleStep(const ViolationWhy &why);
[[nodiscard]] std::vector<SumLine> arithmeticOf(const ViolationWhy &why, const ServerClock &clock);
[[nodiscard]] WhyStep decisionStep(const ViolationWhy &why, const ServerClock &clock);
[[nodiscard]] WhyStep statementStep(const ViolationWhy &why, const ServerClock &clock);
[[nodiscard]] WhyStep bookingStep(const ViolationWhy &why, const ServerClock &clock);
// Recomputed from the evidence alone; `agrees` whether it gives the same fen.
struct WhyProof
{
    bool agrees = true;
    QString words;
};
[[nodiscard]] WhyProof proofOf(const ViolationWhy &why);
// All of it as text, a line each: for copying and paper.
[[nodiscard]] QStringList whyAsLines(const ViolationWhy &why, const ServerClock &clock);
// The moment and source of a raw event, what it says, and its own words.
[[nodiscard]] QStringList eventCells(const RawEvent &event, const ServerClock &clock);

}
