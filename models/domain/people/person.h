// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/ids.h"

#include <QDate>
#include <QString>
#include <QStringList>

namespace banzhang {

// An agent as the master data knows him, with his place today at the site.
struct Person
{
    AgentId agentId{};
    QString agentNo; // 工号
    QString name;
    QString nickname;
    QDate hiredOn;            // null when unknown
    QDate leftOn;             // first day on which he no longer works here
    bool provisional = false; // seen at the switch, not yet known to the master data
    TeamId teamId{};
    QString team;
    QDate teamSince; // null: for as long as anything is known
    TeamId nextTeamId{};
    QString nextTeam; // where he goes next
    QDate nextTeamFrom;
    SeatId seatId{};
    QString seat;
    QStringList interfaces; // the switch's names for him

    bool operator==(const Person &) const = default;
};

// What an administrator writes about an agent.
struct PersonDraft
{
    AgentId agentId{}; // none: a new one
    QString agentNo;
    QString name;
    QString nickname;
    QDate hiredOn;
    QDate leftOn;

    bool operator==(const PersonDraft &) const = default;
};

// A move that was made, so that it can be taken back.
struct MadeMove
{
    AgentId agentId{};
    QByteArray was; // his memberships before, in the store's own words
};

struct SeatPlace
{
    SeatId seatId{};
    QString label;
    QString area;
    int row = 0; // 0: none
    int column = 0;

    bool operator==(const SeatPlace &) const = default;
};

}
