// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/ids.h"

#include <QDateTime>
#include <QString>
#include <QVariant>

#include <memory>
#include <vector>

namespace banzhang {

class RowStream;

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

// The call as a row: time, number and name of the agent, number, talk, attempts, status.
[[nodiscard]] std::vector<QVariant> cellsOf(const DetailedCall &call);

// A number and the calls of the span that tried it (#87).
struct DialledNumber
{
    QString number;       // with its middle hidden; two that look alike may stand there
    qint64 attempts = 0;  // calls
    qint64 connected = 0; // of these answered by an agent
    qint64 talkS = 0;     // as DetailedCall::talkS, of all of them
    QDateTime lastAt;     // UTC, when the last one began; the rest is about that one
    QString status;
    AgentId agentId{};
    QString agentNo;
    QString agent;

    bool operator==(const DialledNumber &) const = default;
};

struct CallDetail
{
    std::vector<DetailedCall> calls;      // by their start
    qint64 inAll = 0;                     // of which `calls` are the first
    std::shared_ptr<const RowStream> all; // when `calls` are not all; else none
    QString digest;                       // then: SHA-256 over all of them, 64 digits
    std::vector<DialledNumber> numbers;   // the most tried first
    qint64 numbersInAll = 0;              // of which `numbers` are the first

    bool operator==(const CallDetail &) const = default;
};

}
