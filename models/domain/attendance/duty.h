// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>
#include <QDateTime>
#include <QString>

#include <vector>

namespace banzhang {

// A part of the house that somebody cleans each day (#71).
struct DutyArea
{
    qint64 id = 0; // 0: not saved yet
    QString name;
    QString work; // what is to be cleaned there
    int position = 1;
    bool isRetired = false;

    bool operator==(const DutyArea &) const = default;
};

// Who has duty in an area on a day.
struct Duty
{
    qint64 id = 0;
    qint64 areaId = 0;
    QDate on;
    qint64 agentId = 0; // 0: out of the reader's reach; then the team alone is known
    QString agentNo;
    QString agent;
    QString team;
    QDateTime begins; // when he is to be there: the lead before his shift (#4)
    QDateTime doneAt; // null: not seen to be done
    QString doneSeenBy;
    int handovers = 0;
    bool isSettled = false; // its day is over and judged
    bool isSkipped = false; // that came to a violation (#6)

    bool operator==(const Duty &) const = default;
};

// A shift that begins on a day, as published: who can have duty then.
struct DutyShift
{
    QDate on;
    qint64 agentId = 0;
    QString agentNo;
    QString agent;
    qint64 teamId = 0;
    QString team;
    QString shift;    // its code
    QDateTime begins; // the shift's beginning less the duty's lead

    bool operator==(const DutyShift &) const = default;
};

// How often somebody had duty lately.
struct DutyLoad
{
    qint64 agentId = 0;
    int count = 0; // of the 56 days before the week
    QDate last;

    bool operator==(const DutyLoad &) const = default;
};

struct DutyWeek
{
    QDate from;                  // its Monday
    std::vector<DutyArea> areas; // in use, or with a duty in the week; in their order
    std::vector<Duty> duties;
    std::vector<DutyShift> shifts; // the first of each person and day
    std::vector<DutyLoad> loads;

    [[nodiscard]] const Duty *at(qint64 areaId, QDate on) const
    {
        for (const Duty &one : duties) {
            if (one.areaId == areaId && one.on == on)
                return &one;
        }
        return nullptr;
    }
};

enum class DutyState { Planned, Due, Done, Skipped, Settled };

// Planned until the moment at which he is to be there, then due until it is seen to be done or its
// day is over: skipped, when that came to a violation.
[[nodiscard]] inline DutyState stateOf(const Duty &duty, const QDateTime &now)
{
    return duty.isSkipped                                ? DutyState::Skipped
           : duty.doneAt.isValid()                       ? DutyState::Done
           : duty.isSettled                              ? DutyState::Settled
           : duty.begins.isValid() && duty.begins <= now ? DutyState::Due
                                                         : DutyState::Planned;
}

}
