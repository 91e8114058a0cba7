// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QMap>
#include <QString>

namespace banzhang {

// What an inspector answered to an item, or to a section as a whole (only that it does not apply).
struct Answer
{
    // An option's value, a whole number as written, words for a text item, notApplicable; empty for
    // unanswered.
    QString value;
    QString comment;
    QString cause; // root cause, one of the item's

    static inline const QString notApplicable = QStringLiteral("n/a");

    [[nodiscard]] bool isGiven() const { return !value.isEmpty(); }
    [[nodiscard]] bool doesNotApply() const { return value == notApplicable; }
    bool operator==(const Answer &) const = default;
};

using Answers = QMap<QString, Answer>; // by the key of item or section

}
