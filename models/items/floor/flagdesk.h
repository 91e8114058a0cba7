// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/problem.h"
#include "common/result.h"
#include "floor/helpflag.h"

#include <QFuture>
#include <QObject>

namespace banzhang {

class DbWorker;

// Flags, notes and praise of a supervisor. What is open comes with the floor's own looks; a deed's
// future says whether it was done.
class FlagDesk final : public QObject
{
    Q_OBJECT

public:
    // The worker outlives the desk.
    explicit FlagDesk(DbWorker &worker, QObject *parent = nullptr);

    [[nodiscard]] QFuture<Result<void>> raise(AgentId agent, bool asksForHelp,
                                              const QString &reason);
    [[nodiscard]] QFuture<Result<int>> take(qint64 flag); // seconds from raised to now
    [[nodiscard]] QFuture<Result<void>> close(qint64 flag, const QString &outcome);
    [[nodiscard]] QFuture<Result<void>> write(AgentId agent, const DayNote &note);

private:
    DbWorker &m_worker;
};

}
