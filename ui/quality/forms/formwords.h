// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/problem.h"
#include "quality/formcheck.h"
#include "quality/formdiff.h"
#include "quality/formversion.h"

namespace banzhang {

[[nodiscard]] QString formStateWord(FormState state);
[[nodiscard]] QString itemKindWord(ItemKind kind);
[[nodiscard]] QString severityWord(Severity severity);
[[nodiscard]] QString measureWord(Measure measure);
[[nodiscard]] QString weightingWord(Weighting weighting);
[[nodiscard]] QString fatalEffectWord(FatalEffect effect);
[[nodiscard]] QString notApplicableWord(NotApplicable rule);

// "5", "2.5", "−3" of hundredths of a point.
[[nodiscard]] QString pointsText(int hundredths);
// What an item counts, shortly: "5", "−5 … +2", "not scored", a dash for words.
[[nodiscard]] QString itemPointsText(const FormItem &item);
// Kind and answers: "yes / no", "0 – 5".
[[nodiscard]] QString itemAnswersText(const FormItem &item);
// "2.3 Speaks clearly"; the form's own title for an empty key.
[[nodiscard]] QString placeText(const Form &form, const QString &key);

// What is wrong or doubtful, in a plain sentence that names the place.
[[nodiscard]] QString faultSentence(const Form &form, const FormFault &fault);

[[nodiscard]] QString fieldWord(FormPart field);
// What stands in that field of the section, the item or (empty key) the form.
[[nodiscard]] QString fieldText(const Form &form, const QString &key, FormPart field);

// What the database refused of a form, or of the settings; else as problemSentence().
[[nodiscard]] QString formProblemSentence(const Problem &problem);

}
