// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "attendance/rostersheet.h"
#include "common/keyedtable.h"

namespace banzhang {

struct FairnessRow
{
    QString agent; // number and name
    Fairness figure;

    bool operator==(const FairnessRow &) const = default;
};

// How evenly shifts of the last eight weeks were spread, a row a person (#16); IdRole is the agent.
class FairnessModel final : public KeyedTable<FairnessRow>
{
    Q_OBJECT

public:
    enum Column { Agent, Weekends, Nights, Spread, Changes, ColumnCount };

    explicit FairnessModel(QObject *parent = nullptr);
    // Everybody of the sheet; who had no shift has zeros.
    void show(const RosterSheet &sheet);

private:
    [[nodiscard]] QVariant cell(int column, int role, const FairnessRow &row) const override;
    [[nodiscard]] QVariant head(int column, int role) const override;
    [[nodiscard]] qint64 keyOf(const FairnessRow &row) const override
    {
        return number(row.figure.agent);
    }
};

}
