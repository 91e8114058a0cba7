// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/ids.h"

#include <QDateTime>
#include <QString>

#include <vector>

namespace banzhang {

// A call as the call detail lists it (#87).
struct DetailedCall
{
    QDateTime at;      // UTC
    AgentId agentId{}; // who answered first; none where nobody did
    QString agentNo;
    QString agent;
    QString number;      // with its middle hidden, whoever reads it
    qint64 talkS = 0;    // of all who spoke; of one agent, when the detail is about him
    qint64 attempts = 0; // calls of this number within the span
    QString status;      // as it was saved

    bool operator==(const DetailedCall &) const = default;
};

struct CallDetail
{
    std::vector<DetailedCall> calls; // by their start
    qint64 inAll = 0;                // of which `calls` are the first

    bool operator==(const CallDetail &) const = default;
};

}
