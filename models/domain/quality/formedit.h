// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "quality/form.h"

namespace banzhang::formedit {

// The strokes of which a form is made. Each returns the form after it; a key that is not there, or
// a place that is none, changes nothing. They ask nothing of the form's being sound: checkForm()
// tells.

// A key that no section and no item has: "s7", "i12". Keys are never used again within one form, as
// far as it shows which it had.
[[nodiscard]] QString freeKey(const Form &form, QChar letter);

// Places count from 0; one beyond the end is the end.
[[nodiscard]] Form addSection(const Form &form, const FormSection &section, int at);
[[nodiscard]] Form addItem(const Form &form, const QString &section, const FormItem &item, int at);
// A section goes with its items. What hung on a removed item hangs on nothing: its condition goes.
[[nodiscard]] Form remove(const Form &form, const QString &key);

// To the place `at` as it was before the move, among the sections, or in any section.
[[nodiscard]] Form moveSection(const Form &form, const QString &key, int at);
[[nodiscard]] Form moveItem(const Form &form, const QString &key, const QString &section, int at);
// One place up (-1) or down (1); an item passes into the neighbouring section at the edge of its
// own.
[[nodiscard]] Form step(const Form &form, const QString &key, int by);

// A copy behind the item or section, under fresh keys; conditions among the copied items follow.
[[nodiscard]] Form copyOf(const Form &form, const QString &key, QString *copyKey);

// Everything but the key of an item. Of a section: title, weight, whether it may not apply.
[[nodiscard]] Form changeItem(const Form &form, const FormItem &changed);
[[nodiscard]] Form changeSection(const Form &form, const FormSection &changed);
// Everything but the sections.
[[nodiscard]] Form changeHead(const Form &form, const Form &changed);

// What an item of another kind keeps: options where both have such, else two to begin with; a
// range.
[[nodiscard]] FormItem ofKind(const FormItem &item, ItemKind kind);

// Two answers, that need no words: "yes" gives `points`, "no" fails.
[[nodiscard]] std::vector<FormOption> yesAndNo(const QString &yes, const QString &no, int points);

}
