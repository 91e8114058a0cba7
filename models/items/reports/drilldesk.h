// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/result.h"
#include "reports/drilldown.h"

#include <QFuture>
#include <QObject>

namespace banzhang {

class DbWorker;

// Fetches what stands behind a report's figures.
class DrillDesk final : public QObject
{
    Q_OBJECT

public:
    // The worker outlives the desk.
    explicit DrillDesk(DbWorker &worker, QObject *parent = nullptr);

    [[nodiscard]] QFuture<Result<Found<AgentDayLine>>> agentDays(const AgentDayQuestion &question);
    [[nodiscard]] QFuture<Result<Found<ReportCall>>> calls(const CallQuestion &question);

private:
    DbWorker &m_worker;
};

}
