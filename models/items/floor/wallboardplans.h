// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/result.h"
#include "floor/wallboard.h"

#include <QFuture>
#include <QObject>

namespace banzhang {

class DbWorker;

// Reads and changes what the boards on the wall show.
class WallboardPlans final : public QObject
{
    Q_OBJECT

public:
    struct Content
    {
        std::vector<WallboardPlan> plans;
        std::vector<WallboardChoice> choices;
    };

    // The worker outlives it.
    explicit WallboardPlans(DbWorker &worker, QObject *parent = nullptr)
        : QObject(parent), m_worker(worker)
    {}

    [[nodiscard]] QFuture<Result<Content>> read();
    [[nodiscard]] QFuture<Result<qint64>> save(const WallboardPlan &plan);
    [[nodiscard]] QFuture<Result<void>> remove(qint64 id);

private:
    DbWorker &m_worker;
};

}
