// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/tablemodel.h"
#include "reports/drilldown.h"

#include <functional>

namespace banzhang {

struct ReportCallKey
{
    QDateTime startedAt;
    qint64 switchId = 0;
    QString callUid;
    QString startedKey;

    friend bool operator<(const ReportCallKey &a, const ReportCallKey &b)
    {
        return std::tie(a.startedAt, a.switchId, a.callUid, a.startedKey)
               < std::tie(b.startedAt, b.switchId, b.callUid, b.startedKey);
    }
};

// Calls behind a report's figure. A call that one may hear says in every cell's tip how.
class ReportCallModel final : public TableModel<ReportCall, ReportCallKey>
{
    Q_OBJECT

public:
    enum Column {
        Started,
        AgentNo,
        Agent,
        Team,
        Queue,
        Direction,
        Customer,
        Length,
        Outcome,
        Recording,
        CallUid,
        ColumnCount
    };
    // A moment as it is read at the site.
    using MomentWord = std::function<QString(const QDateTime &moment)>;

    explicit ReportCallModel(MomentWord momentWord, QObject *parent = nullptr);

    void replace(std::vector<ReportCall> calls) { replaceRows(std::move(calls)); }

private:
    [[nodiscard]] int columns() const override { return ColumnCount; }
    [[nodiscard]] QVariant cell(int column, int role, const ReportCall &call) const override;
    [[nodiscard]] QVariant head(int column, int role) const override;
    [[nodiscard]] ReportCallKey keyOf(const ReportCall &call) const override;
    [[nodiscard]] QList<int> rolesOf(int column) const override;
    [[nodiscard]] QString textOf(int column, const ReportCall &call) const;

    const MomentWord m_momentWord;
};

}
