// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "floor/threshold.h"

namespace banzhang {

enum class AlarmId : qint64 {};

// Something that was, or is, beyond its threshold. Times are UTC on the database's clock.
struct FloorAlarm
{
    AlarmId id{};
    ThresholdKind kind = ThresholdKind::StateTime;
    std::optional<AgentState> state;
    QString reasonCode;
    QString reason;    // its name, empty when the code is not known
    AgentId agentId{}; // 0 for a queue's alarm
    QString agentNo;
    QString agent;
    QueueId queueId{};
    QString queue;
    TeamId teamId{}; // when it was raised
    QString team;
    QDateTime since;
    int level = 1; // 1 amber, 2 red
    int highest = 1;
    int value = 0;          // at its last change of level, or when it ended
    int allowedSeconds = 0; // of the pause, before the limits begin
    int amber = 0;
    int red = 0;
    QDateTime raisedAt;
    QDateTime endedAt;        // null while it lasts
    QDateTime acknowledgedAt; // null while nobody took it on
    QString acknowledgedBy;
    QString note;

    [[nodiscard]] bool isOpen() const { return !endedAt.isValid(); }
    [[nodiscard]] bool isAcknowledged() const { return acknowledgedAt.isValid(); }
    [[nodiscard]] bool isOfQueue() const { return number(agentId) == 0; }
    [[nodiscard]] int limit() const { return level == 2 ? red : amber; }

    // Seconds beyond the limit's beginning, or callers, at a moment; at its end when it is over.
    [[nodiscard]] qint64 valueAt(const QDateTime &now) const
    {
        if (kind == ThresholdKind::QueueCount || !isOpen())
            return value;
        return since.secsTo(now) - allowedSeconds;
    }

    bool operator==(const FloorAlarm &) const = default;
};

// One look at the alarms: all that last when `full`, else those that changed since a look, those
// that ended among them.
struct AlarmLook
{
    bool full = false;
    qint64 horizon = 0;
    std::vector<FloorAlarm> alarms;
};

// Which alarms of the past are asked for.
struct AlarmQuery
{
    QDateTime from; // UTC, raised at or after
    QDateTime until;
    std::optional<ThresholdKind> kind;
    TeamId teamId{}; // 0: all
    QString text;    // in number, name, queue or note
    int most = 5000;
};

}
