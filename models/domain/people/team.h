// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/ids.h"

#include <QDate>
#include <QString>

#include <vector>

namespace banzhang {

enum class TeamTask { Leader, Deputy, Inspector };

// "leader", "deputy", "inspector".
[[nodiscard]] QString codeOf(TeamTask task);
[[nodiscard]] TeamTask teamTaskFromCode(const QString &code);

// Somebody's task in a team, with its days.
struct TeamDuty
{
    StaffId staffId{};
    QString name;
    TeamTask task = TeamTask::Leader;
    QDate from;
    QDate until; // first day without him; null: open

    [[nodiscard]] bool isOn(QDate day) const
    {
        return (!from.isValid() || from <= day) && (!until.isValid() || day < until);
    }
    bool operator==(const TeamDuty &) const = default;
};

struct Team
{
    TeamId teamId{};
    QString name;
    QString department;
    QDate closedOn;               // first day without it; null: open
    int agents = 0;               // today
    std::vector<TeamDuty> duties; // past ones too, leaders first

    bool operator==(const Team &) const = default;
};

}
