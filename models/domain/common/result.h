// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/problem.h"

#include <tl/expected.hpp>

namespace banzhang {

// A value, or the problem that kept it from coming about.
template <class T>
using Result = tl::expected<T, Problem>;

// For `return fail(ProblemKind::Invalid, …)` in any function that returns a Result.
[[nodiscard]] inline tl::unexpected<Problem> fail(ProblemKind kind, const QString &text,
                                                  const QString &hint = {})
{
    Problem problem;
    problem.kind = kind;
    problem.text = text;
    problem.hint = hint;
    return tl::unexpected<Problem>(std::move(problem));
}

}
