// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "quality/form.h"

namespace banzhang {

// What is wrong, or doubtful, with a form.
struct FormFault
{
    enum class Kind {
        // A form with one of these cannot be activated.
        NoTitle,          // of the form, a section or an item
        NoSections,       // nothing to score
        NoItems,          // a section without items
        NoKey,            // empty, or "n/a"
        SameKey,          // `detail` names it twice
        NoWeight,         // all weights are 0, or one is below 0
        TooFewOptions,    // fewer than two
        SameOption,       // two options of an item have the value `detail`
        NoOptionValue,    // empty, or that of "not applicable"
        BelowZero,        // points below 0 outside bonus items
        NoPoints,         // nothing of a scored section gives points
        NoRange,          // minimum is not below maximum
        OutOfRange,       // failsBelow or commentBelow outside minimum and maximum
        NeverFails,       // critical or fatal, and no answer fails
        AlwaysFails,      // every answer fails
        SeverityUnscored, // critical or fatal, but text, bonus or not scored
        NoCauses,         // an answer asks for a cause and there are none to choose from
        ConditionUnknown, // depends on `detail`, which is no item before it
        ConditionNever,   // depends on answers that `detail` cannot have
        NoGrades,
        SameGrade, // two bands with one name or one limit: `detail`
        GradeRange // a limit outside 0 to 100 per cent
    };
    enum class Doubt {
        None,
        FatalMayNotApply, // "does not apply" is a way around a fatal item
        WeightsNot100,    // the sum is `detail`; only the proportion counts
        NoZeroGrade       // scores below every band get the lowest one
    };

    Kind kind = Kind::NoTitle;
    Doubt doubt = Doubt::None; // when set it is no fault, and `kind` means nothing
    QString key;               // of the section or item; empty for the form
    QString detail;

    [[nodiscard]] bool isError() const { return doubt == Doubt::None; }
    bool operator==(const FormFault &) const = default;
};

// Everything that is wrong or doubtful, in the form's order; the database's check_form() refuses a
// form with an error. Empty is well.
[[nodiscard]] std::vector<FormFault> checkForm(const Form &form);
[[nodiscard]] bool canBeActivated(const std::vector<FormFault> &faults);

}
