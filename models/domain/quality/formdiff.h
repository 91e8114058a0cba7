// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "quality/form.h"

namespace banzhang {

// What two versions of a form may differ in.
enum class FormPart {
    Title,
    Weight,      // section
    MayNotApply, // section, item
    Weighting,   // form, as the next three
    FatalEffect,
    WhatDoesNotApply,
    Grades,
    Kind, // item, as all that follow
    Severity,
    Measured,
    Scored,
    Optional,
    Points, // of a scale or a number
    Range,
    FailsBelow,
    CommentBelow,
    Options,
    Causes,
    Condition,
    Help,
    GoodExample,
    BadExample
};

// One difference. The form's own have an empty key.
struct FormChange
{
    enum class What { Added, Removed, Moved, Changed };

    What what = What::Changed;
    QString key;                      // of the section or item
    FormPart field = FormPart::Title; // of Changed

    bool operator==(const FormChange &) const = default;
};

// What makes `after` out of `before`: first the form's own, then section by section in the order of
// `after`, what is removed last. Keys tell what is the same. Moved is what stands elsewhere among
// those that both have: as few as can explain the new order, and every item of another section.
[[nodiscard]] std::vector<FormChange> changesOf(const Form &before, const Form &after);

}
