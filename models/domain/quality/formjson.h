// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/result.h"
#include "quality/answers.h"
#include "quality/form.h"

#include <QJsonObject>

namespace banzhang {

// A form as JSON: what the database keeps of a version, and the file by which centres exchange
// forms. Points and grade limits are numbers with at most two decimals (5, 2.5, 87.5).
[[nodiscard]] QJsonObject formToJson(const Form &form);
[[nodiscard]] QByteArray formToText(const Form &form); // indented, UTF-8

// Invalid names the place and what stands there: "sections[1].items[0].kind: 'yesno' is none of …".
// What is left out has its default; a name that is not known is refused, for it would be lost.
[[nodiscard]] Result<Form> formFromJson(const QJsonObject &json);
[[nodiscard]] Result<Form> formFromText(const QByteArray &text);

// {"item": {"value": …, "comment": …, "cause": …}}; empty texts are left out.
[[nodiscard]] QJsonObject answersToJson(const Answers &answers);
[[nodiscard]] Answers answersFromJson(const QJsonObject &json);

}
