// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/problem.h"

#include <stdexcept>

namespace banzhang {

// The one exception of the data layer. It never leaves the worker's thread: DbWorker turns it into
// a Problem.
class DbError final : public std::runtime_error
{
public:
    explicit DbError(Problem problem)
        : std::runtime_error(problem.text.toStdString()), m_problem(std::move(problem))
    {}

    [[nodiscard]] const Problem &problem() const { return m_problem; }
    [[nodiscard]] QString sqlState() const { return m_problem.sqlState; }
    [[nodiscard]] QString violatedConstraint() const { return m_problem.constraint; }
    [[nodiscard]] bool isConnectionLost() const { return m_problem.kind == ProblemKind::Offline; }
    // Serialization failure or deadlock: the whole transaction may be repeated.
    [[nodiscard]] bool isRetryable() const { return sqlState().startsWith(u"40"); }

private:
    Problem m_problem;
};

// What a SQLSTATE means to the caller. An empty state is a lost connection: libpq has none then.
[[nodiscard]] ProblemKind kindOfSqlState(const QString &sqlState);

}
