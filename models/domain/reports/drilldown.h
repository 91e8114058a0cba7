// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/callkey.h"
#include "common/ids.h"

#include <QDate>
#include <QDateTime>
#include <QString>

#include <optional>
#include <vector>

namespace banzhang {

// What stands behind a figure of a report: days of agents, calls. No more than `most` rows are
// listed at once; whoever shows them says when there are more.

// An agent's day as the roll-up has it. Lengths are seconds.
struct AgentDayLine
{
    AgentId agentId{};
    QString agentNo;
    QString name;
    QString team; // on that day
    QDate day;    // at the site
    int answered = 0;
    int noAnswer = 0;
    int canceled = 0; // callers who left while it rang
    int transferred = 0;
    qint64 talkSeconds = 0; // hold included
    qint64 holdSeconds = 0;
    qint64 loginSeconds = 0; // of stays that are over
    qint64 pauseSeconds = 0;

    bool operator==(const AgentDayLine &) const = default;
};

// Days at the site, both ends included; 0 stands for all agents or teams.
struct AgentDayQuestion
{
    AgentId agentId{};
    TeamId teamId{};
    QDate from;
    QDate until;
    int most = 2000;
};

struct ReportCall
{
    CallKey key;
    QDateTime startedAt; // UTC
    QString agentNo;     // who answered first; empty when nobody did
    QString agent;
    QString team;  // his then
    QString queue; // the first one entered
    QString channel;
    QString direction;
    QString customer; // with its middle hidden
    QString result;
    std::optional<int> seconds; // of the whole call; none while it goes on
    CallSound sound = CallSound::NotForReader;

    bool operator==(const ReportCall &) const = default;
};

struct CallQuestion
{
    AgentId agentId{};
    QueueId queueId{};
    QDate from;
    QDate until;
    int most = 2000;
};

// What was found, and whether there is more than that.
template <class Row>
struct Found
{
    std::vector<Row> rows;
    bool isCut = false;
};

}
