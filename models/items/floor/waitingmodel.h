// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/tablemodel.h"
#include "floor/floorsnapshot.h"
#include "floor/threshold.h"

#include <compare>

namespace banzhang {

struct WaitingRow
{
    WaitingCall call;
    int place = 1; // in its queue now, from 1
    int alarm = 0; // of waitLevel()
    bool seesCustomer = true;
    QDateTime frozenAt;

    bool operator==(const WaitingRow &) const = default;
};

// The longest waiting first.
struct WaitingKey
{
    qint64 enteredAt = 0;
    QString callUid;
    int visitNo = 0;

    friend bool operator<(const WaitingKey &a, const WaitingKey &b)
    {
        return std::tie(a.enteredAt, a.callUid, a.visitNo)
               < std::tie(b.enteredAt, b.callUid, b.visitNo);
    }
};

// The callers who wait now.
class WaitingModel final : public TableModel<WaitingRow, WaitingKey>
{
    Q_OBJECT

public:
    enum Column { Place, Queue, Customer, Wait, ColumnCount };

    explicit WaitingModel(QObject *parent = nullptr);

    void replace(const std::vector<WaitingCall> &calls, bool seesCustomers);
    // The server's time: alarms follow it.
    void setClock(const QDateTime &now);
    void setRules(const FloorRules &rules);
    void freeze(const QDateTime &at);
    void thaw() { freeze({}); }

private:
    [[nodiscard]] int columns() const override { return ColumnCount; }
    [[nodiscard]] QVariant cell(int column, int role, const WaitingRow &row) const override;
    [[nodiscard]] QVariant head(int column, int role) const override;
    [[nodiscard]] WaitingKey keyOf(const WaitingRow &row) const override;
    [[nodiscard]] QList<int> rolesOf(int column) const override;
    [[nodiscard]] int alarmOf(const WaitingCall &call) const;

    FloorRules m_rules;
    QDateTime m_now;
    QDateTime m_frozenAt;
};

}
