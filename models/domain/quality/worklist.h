// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/ids.h"

#include <QDateTime>
#include <QString>

#include <optional>

namespace banzhang {

// A line of an inspector's worklist (工作单): what he is to score, has begun, or scored today.
struct WorkItem
{
    enum class State { Open, Draft, Done };

    qint64 pickId = 0;  // 0: the inspector chose it
    qint64 sheetId = 0; // 0: not begun
    State state = State::Open;
    AgentId agentId{};
    QString agentNo;
    QString agent;
    QString queue;
    QString channel;          // call, chat, e-mail; empty without an interaction
    int seconds = 0;          // length of the interaction
    QString reason;           // code; empty when the inspector chose it
    QString detail;           // the figure behind it
    QString mode;             // code; of a sheet that was begun
    std::optional<int> score; // hundredths of a per cent
    bool failed = false;
    QString grade;
    QDate dueOn;             // site's day; null for none
    QDateTime interactionAt; // UTC
    QDateTime doneAt;        // UTC
    QString callUid;

    bool operator==(const WorkItem &) const = default;
};

// An inspector's day (#79).
struct WorkDay
{
    int target = 0;
    int done = 0;
    int meanSeconds = 0; // of a sheet today; 0 while none is done
    QDateTime now;       // the server's, UTC
    int siteOffsetSeconds = 0;

    // What is left of the target at today's pace; null without a pace, or when it is reached.
    [[nodiscard]] QDateTime expectedEnd() const
    {
        return meanSeconds > 0 && done < target ? now.addSecs(qint64(target - done) * meanSeconds)
                                                : QDateTime();
    }
    bool operator==(const WorkDay &) const = default;
};

// A form in use, to begin a sheet on.
struct FormChoice
{
    qint64 versionId = 0;
    int versionNo = 0;
    QString title;

    bool operator==(const FormChoice &) const = default;
};

// An interaction that could be scored.
struct CallChoice
{
    qint64 switchId = 0;
    QString uid;
    QString
        startedKey; // its started_at as the database writes it: microseconds are part of the key
    QDateTime startedAt; // UTC
    AgentId agentId{};
    QString agentNo;
    QString agent;
    QString queue;
    QString channel;
    QString direction;
    QString customer; // masked
    QString result;
    int seconds = 0;
    bool isScored = false; // by the reader's knowledge

    bool operator==(const CallChoice &) const = default;
};

struct AgentChoice
{
    AgentId agentId{};
    QString number;
    QString name;
    QString nickname;
    QString team; // today

    bool operator==(const AgentChoice &) const = default;
};

// Which interactions are looked for.
struct CallQuery
{
    QDateTime from, until; // UTC
    QString text; // agent's number, name or nickname, the customer's number, the call's key
    int most = 200;
};

// What a sheet is begun on; without a call the moment counts.
struct SheetBegin
{
    qint64 versionId = 0;
    AgentId agentId{};
    QString mode; // code
    QString reason;
    qint64 switchId = 0;
    QString callUid;    // empty: without one
    QString startedKey; // of the call
    QDateTime at;       // UTC; without a call
};

}
