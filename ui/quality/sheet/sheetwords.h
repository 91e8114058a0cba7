// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "quality/form.h"

#include <QString>

namespace banzhang {

// "81.3" of a score in hundredths of a per cent, rounded half up.
[[nodiscard]] QString scoreText(int score);
// The same, but to the last place where rounding would show another grade than the form gives.
[[nodiscard]] QString scoreText(int score, const Form &form);
// "81.33": to the last place, for paper and tool tips.
[[nodiscard]] QString exactScoreText(int score);
// "4", "2.5" of hundredths of a point.
[[nodiscard]] QString pointsText(qint64 points);
// "+2", "−1.5", "0" of hundredths of a point that are added to the total.
[[nodiscard]] QString bonusText(qint64 points);
// "03:28", "1:03:28" of a place in a recording.
[[nodiscard]] QString markText(qint64 ms);
// "1. Service phrases", 一、服务用语.
[[nodiscard]] QString sectionTitle(const Form &form, const FormSection &section);
// "30%" of the section among all, by the sum of the weights; empty when it counts nowhere.
[[nodiscard]] QString weightText(const Form &form, const FormSection &section);
[[nodiscard]] QString notApplicableWord();
// The answer as it reads on the sheet: the option's title, the number, the words.
[[nodiscard]] QString answerText(const FormItem &item, const QString &value);

}
