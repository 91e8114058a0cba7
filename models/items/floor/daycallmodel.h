// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/tablemodel.h"
#include "floor/agentday.h"

namespace banzhang {

// A call with what its day says of all calls.
struct DayCallRow
{
    DayCall call;
    int siteOffsetSeconds = 0;
    int ringCadenceMs = 5000;
    bool seesCustomer = true;

    bool operator==(const DayCallRow &) const = default;
};

// The order in which they were offered.
struct DayCallKey
{
    qint64 offeredAt = 0;
    QString callUid;
    int legNo = 0;

    friend bool operator<(const DayCallKey &a, const DayCallKey &b)
    {
        return std::tie(a.offeredAt, a.callUid, a.legNo)
               < std::tie(b.offeredAt, b.callUid, b.legNo);
    }
};

// The calls of an agent's day. A ring that lasted longer than two rings (#41) is amber.
class DayCallModel final : public TableModel<DayCallRow, DayCallKey>
{
    Q_OBJECT

public:
    enum Column { At, Customer, Talk, Ring, Hold, End, Queue, Wait, ColumnCount };

    explicit DayCallModel(QObject *parent = nullptr);

    void replace(const AgentDay &day);

    // Who hung up first, or what else ended it: "Agent", "→ 8001", "No answer" …
    [[nodiscard]] static QString endText(const DayCall &call);

private:
    [[nodiscard]] int columns() const override { return ColumnCount; }
    [[nodiscard]] QVariant cell(int column, int role, const DayCallRow &row) const override;
    [[nodiscard]] QVariant head(int column, int role) const override;
    [[nodiscard]] DayCallKey keyOf(const DayCallRow &row) const override;
    [[nodiscard]] QList<int> rolesOf(int column) const override;
};

}
