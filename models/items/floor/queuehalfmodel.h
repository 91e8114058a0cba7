// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/tablemodel.h"
#include "floor/queueday.h"

namespace banzhang {

struct QueueHalfRow
{
    int place = 0; // half-hour of the day, from 0
    QueueHalfHour figures;
    QueueHalfHour usual;
    bool isBelowTarget = false;

    bool operator==(const QueueHalfRow &) const = default;
};

// A queue's day as a table, a half-hour a row.
class QueueHalfModel final : public TableModel<QueueHalfRow, int>
{
    Q_OBJECT

public:
    enum Column {
        Begin,
        Offered,
        Usual,
        Answered,
        Abandoned,
        ServiceLevel,
        AverageAnswer,
        Longest,
        ColumnCount
    };

    using TableModel::TableModel;

    void show(const QueueDay &day);

private:
    [[nodiscard]] int columns() const override { return ColumnCount; }
    [[nodiscard]] QVariant cell(int column, int role, const QueueHalfRow &row) const override;
    [[nodiscard]] QVariant head(int column, int role) const override;
    [[nodiscard]] int keyOf(const QueueHalfRow &row) const override { return row.place; }
    [[nodiscard]] QList<int> rolesOf(int column) const override;
};

}
