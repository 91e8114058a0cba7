// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/ids.h"

#include <QDate>
#include <QString>

#include <vector>

namespace banzhang {

// A stretch for which somebody inspected a team.
struct RotationStay
{
    StaffId inspector{};
    TeamId team{};
    QDate from;
    QDate until; // first day without; null: open

    bool operator==(const RotationStay &) const = default;
};

struct RotationTeam
{
    TeamId id{};
    QString name;

    bool operator==(const RotationTeam &) const = default;
};

struct RotationInspector
{
    StaffId id{};
    QString name;

    bool operator==(const RotationInspector &) const = default;
};

// Who inspects which team from a day on, and who did.
struct RotationLine
{
    RotationTeam team;
    std::vector<StaffId> now; // the day before
    StaffId next{};
    QDate lastThere; // last day on which `next` inspected it; null: never

    bool operator==(const RotationLine &) const = default;
};

// A proposal for a week (#93): every team gets one inspector, every inspector as many teams as the
// others give or take one, each team who was there least lately; nobody stays where he is while
// somebody else can come. Empty without inspectors.
[[nodiscard]] std::vector<RotationLine>
proposeRotation(const std::vector<RotationTeam> &teams,
                const std::vector<RotationInspector> &inspectors,
                const std::vector<RotationStay> &history, QDate from);

}
