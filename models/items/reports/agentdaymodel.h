// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/tablemodel.h"
#include "reports/drilldown.h"

#include <functional>

namespace banzhang {

struct AgentDayLineKey
{
    QDate day;
    QString agentNo;
    qint64 agentId = 0;

    friend bool operator<(const AgentDayLineKey &a, const AgentDayLineKey &b)
    {
        return std::tie(a.day, a.agentNo, a.agentId) < std::tie(b.day, b.agentNo, b.agentId);
    }
};

// Days of agents with their figures. Counts and lengths stand at the right.
class AgentDayModel final : public TableModel<AgentDayLine, AgentDayLineKey>
{
    Q_OBJECT

public:
    enum Column {
        Day,
        AgentNo,
        Name,
        Team,
        Answered,
        NoAnswer,
        Canceled,
        Transferred,
        Talk,
        Hold,
        Login,
        Pause,
        ColumnCount
    };
    // A day as it is read: the weekday stands with it.
    using DayWord = std::function<QString(const QDate &day)>;

    explicit AgentDayModel(DayWord dayWord, QObject *parent = nullptr);

    void replace(std::vector<AgentDayLine> lines) { replaceRows(std::move(lines)); }

private:
    [[nodiscard]] int columns() const override { return ColumnCount; }
    [[nodiscard]] QVariant cell(int column, int role, const AgentDayLine &line) const override;
    [[nodiscard]] QVariant head(int column, int role) const override;
    [[nodiscard]] AgentDayLineKey keyOf(const AgentDayLine &line) const override;
    [[nodiscard]] QList<int> rolesOf(int column) const override;

    const DayWord m_dayWord;
};

}
