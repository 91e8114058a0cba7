// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/result.h"
#include "common/whendone.h"

namespace banzhang {

// For desks that are asked faster than the database answers: of several questions only the last
// one's answer counts.
class LastQuestion final
{
public:
    // `desk` owns this and has the signals told(value) and refused(problem); one of them is
    // emitted.
    template <class T, class Desk>
    void follow(const QFuture<Result<T>> &future, Desk *desk)
    {
        whenDone(future, desk, [this, desk, number = ++m_number](const Result<T> &answer) {
            if (number != m_number)
                return;
            if (answer)
                Q_EMIT desk->told(*answer);
            else
                Q_EMIT desk->refused(answer.error());
        });
    }
    // Nobody waits for the answer any longer.
    void forget() { ++m_number; }

private:
    quint64 m_number = 0;
};

}
