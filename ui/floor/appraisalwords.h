// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/problem.h"
#include "floor/appraisal.h"

namespace banzhang {

// What a rule measures: "Ringing, average".
[[nodiscard]] QString metricWord(FigureMetric metric);
// What an entry is about: the figure, or the alarm with its reason.
[[nodiscard]] QString entryWord(const Appraisal &entry);

// "268.4 s in 20 calls: 13.42 s, at most 10 s": how a figure comes about.
[[nodiscard]] QString arithmeticText(FigureMetric metric, double part, double whole, qint64 figure,
                                     qint64 bound, bool isAbove);
[[nodiscard]] QString arithmeticText(const OddFigure &odd);
// "By “§3”: 2 points suggested."
[[nodiscard]] QString standardText(const QString &standard, int points);
// Everything that an entry was made of, line by line, to be read and copied. Times are the site's.
[[nodiscard]] QString evidenceText(const Appraisal &entry, int siteOffsetSeconds);
// The link to the floor as it was then.
[[nodiscard]] QString linkOf(const Appraisal &entry, int siteOffsetSeconds);

// Why the database refused an entry, a decision or a rule for figures.
[[nodiscard]] QString appraisalSentence(const Problem &problem);
[[nodiscard]] QString faultSentence(FigureRuleFault fault);

}
