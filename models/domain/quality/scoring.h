// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "quality/answers.h"
#include "quality/form.h"

namespace banzhang {

// What an answer is worth.
struct ItemScore
{
    QString key;
    bool isAsked = true;       // its condition holds, and its section applies
    bool isAnswered = false;   // validly
    bool doesNotApply = false; // itself
    bool failed = false;       // an answer that fails; of effect for critical and fatal items
    int earned = 0;            // hundredths of a point
    int possible = 0;          // 0 for what counts no points, now or ever

    bool operator==(const ItemScore &) const = default;
};

struct SectionScore
{
    QString key;
    int weight = 0;
    bool applies = true;
    bool failed = false; // by a critical item: `earned` is 0
    qint64 earned = 0;   // hundredths of a point, of the items answered so far
    qint64 possible = 0;
    // earned / possible in millionths, rounded half up; none while nothing of it counts
    std::optional<qint64> share;

    bool operator==(const SectionScore &) const = default;
};

// Something without which the sheet cannot be submitted.
struct Missing
{
    enum class What { Answer, Comment, Cause };
    QString key;
    What what = What::Answer;

    bool operator==(const Missing &) const = default;
};

// The score of what is answered so far; when nothing is missing, that of the sheet.
struct SheetScore
{
    std::optional<int> total;    // hundredths of a per cent, 0 to 10000; none: nothing counts
    std::optional<int> computed; // the same as if no fatal item had failed (Q6)
    std::optional<int> critical; // of the critical and fatal items alone (Q7)
    int bonus = 0;               // hundredths of a per cent point, in `computed` already
    bool failed = false;         // a fatal item failed
    QStringList fatalItems;      // those that failed
    QString grade;               // of `total`; the lowest when it failed; empty without a total
    std::vector<SectionScore> sections; // as in the form
    std::vector<ItemScore> items;       // as in the form
    std::vector<Missing> missing;       // in the form's order

    [[nodiscard]] const ItemScore *item(const QString &key) const;
    [[nodiscard]] const SectionScore *section(const QString &key) const;
};

// Scores answers on a form. Pure and exact: whole numbers, rounded half up at two places only
// (points of a scale answer, shares and totals), as the database's sheet_score() does, which
// decides.
//  item      option's points; on a scale points * (answer - minimum) / (maximum - minimum)
//  section   share = earned / possible of its items; 0 when a critical item failed
//  computed  Weighting::Sections: sum(weight * share) / sum(weight) of the sections that apply;
//            Weighting::Points: sum(weight * earned) / sum(weight * possible) (Genesys, Q3);
//            plus bonus, kept within 0 and 100 per cent
//  total     computed, or 0 when a fatal item failed and the form says so (Q5)
// What does not apply, is not asked or is not answered leaves numerator and denominator (Q4). An
// answer that the form does not know is no answer.
[[nodiscard]] SheetScore scoreSheet(const Form &form, const Answers &answers);

// Whether it is an answer that the item knows.
[[nodiscard]] bool isValidAnswer(const FormItem &item, const Answer &answer);
// Whether that answer forces a comment, or one of the item's causes (Q10); given or not.
[[nodiscard]] bool needsComment(const FormItem &item, const Answer &answer);
[[nodiscard]] bool needsCause(const FormItem &item, const Answer &answer);

}
