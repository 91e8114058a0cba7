// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "attendance/request.h"
#include "common/keyedtable.h"

#include <functional>

namespace banzhang {

// Leave, swaps, overtime and recalls, a row each, with both stamps and the clock; IdRole is the
// request's key. Words and the clock are the user interface's.
class RequestModel final : public KeyedTable<AttendanceRequest>
{
    Q_OBJECT

public:
    enum Column {
        State,
        Left, // what is missing, and for how long it may be
        Agent,
        What,
        When,
        Approved,
        Told,
        Reason,
        Team,
        Recorded,
        ColumnCount
    };
    using Word = std::function<QString(int column, const AttendanceRequest &request)>;
    using Now = std::function<QDateTime()>; // UTC, of the server's clock

    RequestModel(Word word, Now now, QObject *parent = nullptr);

private:
    [[nodiscard]] QVariant cell(int column, int role,
                                const AttendanceRequest &request) const override;
    [[nodiscard]] QVariant head(int column, int role) const override;
    [[nodiscard]] qint64 keyOf(const AttendanceRequest &request) const override
    {
        return request.key();
    }
    [[nodiscard]] QVariant sortValue(int column, const AttendanceRequest &request) const;
    [[nodiscard]] int alarm(const AttendanceRequest &request) const;

    const Word m_word;
    const Now m_now;
};

// What agents have of the kinds of leave in a year, in days.
class LeaveBalanceModel final : public KeyedTable<LeaveBalance>
{
    Q_OBJECT

public:
    enum Column { Agent, Kind, Given, Taken, Remaining, ColumnCount };

    explicit LeaveBalanceModel(QObject *parent = nullptr);
    void show(std::vector<LeaveBalance> balances);

private:
    [[nodiscard]] QVariant cell(int column, int role, const LeaveBalance &balance) const override;
    [[nodiscard]] QVariant head(int column, int role) const override;
    [[nodiscard]] qint64 keyOf(const LeaveBalance &balance) const override;

    QStringList m_kinds; // in the order in which they came
};

}
