// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/sparkseries.h"
#include "common/tablemodel.h"
#include "floor/floorsnapshot.h"
#include "floor/threshold.h"

namespace banzhang {

struct QueueRow
{
    QueueStatus status;
    int alarm = 0; // of waitLevel(), of the longest waiting caller
    SparkSeries series;
    QDateTime frozenAt;

    bool operator==(const QueueRow &) const = default;
};

// The strip of queues over the agents: now, this half-hour, today.
class QueueModel final : public TableModel<QueueRow, QueueId>
{
    Q_OBJECT

public:
    enum Column {
        Name,
        Waiting,
        LongestWait,
        Staff,
        ServiceLevel,
        HalfHour,
        AbandonRate,
        AverageAnswer,
        LongestToday,
        Offered,
        Chart,
        ColumnCount
    };
    static constexpr int chartHalfHours = 20;

    explicit QueueModel(QObject *parent = nullptr);

    // `siteNow` is the server's time in the site's zone: it says which half-hour is running.
    void replace(const std::vector<QueueStatus> &queues, const QDateTime &siteNow);
    void setClock(const QDateTime &now);
    void setRules(const FloorRules &rules);
    [[nodiscard]] int highestAlarm() const; // of all queues
    void freeze(const QDateTime &at);
    void thaw() { freeze({}); }
    [[nodiscard]] std::vector<QueueStatus> statuses() const;

private:
    [[nodiscard]] int columns() const override { return ColumnCount; }
    [[nodiscard]] QVariant cell(int column, int role, const QueueRow &row) const override;
    [[nodiscard]] QVariant head(int column, int role) const override;
    [[nodiscard]] QueueId keyOf(const QueueRow &row) const override { return row.status.queueId; }
    [[nodiscard]] QList<int> rolesOf(int column) const override;
    [[nodiscard]] int alarmOf(const QueueStatus &queue) const;

    FloorRules m_rules;
    QDateTime m_now;
    QDateTime m_frozenAt;
};

}
