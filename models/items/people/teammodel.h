// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/keyedtable.h"
#include "common/roles.h"
#include "people/team.h"

namespace banzhang {

// Teams with those who lead and score them today; IdRole is the TeamId.
class TeamModel final : public KeyedTable<Team>
{
    Q_OBJECT

public:
    enum Column { Name, Department, Agents, Leader, Deputies, Inspectors, ClosedOn, ColumnCount };

    explicit TeamModel(QObject *parent = nullptr);

    void setToday(QDate today) { m_today = today; }

private:
    [[nodiscard]] QVariant cell(int column, int role, const Team &team) const override;
    [[nodiscard]] QVariant head(int column, int role) const override;
    [[nodiscard]] qint64 keyOf(const Team &team) const override;
    [[nodiscard]] QString text(const Team &team, int column) const;
    [[nodiscard]] QString names(const Team &team, TeamTask task) const;

    QDate m_today;
};

// A duty of one team, past ones included.
struct DutyRow
{
    int place = 0; // in the team's list
    TeamDuty duty;

    bool operator==(const DutyRow &) const = default;
};

// Who leads and scores one team, when.
class DutyModel final : public KeyedTable<DutyRow>
{
    Q_OBJECT

public:
    enum Column { Name, Task, From, LastDay, ColumnCount };

    explicit DutyModel(QObject *parent = nullptr);

    void show(const std::vector<TeamDuty> &duties, QDate today);

private:
    [[nodiscard]] QVariant cell(int column, int role, const DutyRow &row) const override;
    [[nodiscard]] QVariant head(int column, int role) const override;
    [[nodiscard]] qint64 keyOf(const DutyRow &row) const override;
    [[nodiscard]] QString text(const TeamDuty &duty, int column) const;

    QDate m_today;
};

}
