// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "leaderboards/meetingclock.h"
#include "leaderboards/meetingplan.h"

#include <QVariantMap>

#include <optional>

namespace banzhang {

enum class MeetingState {
    Planned,
    Running, // paused or not
    Held,
    Missed, // not begun when it should have been over
    Cancelled
};

struct MeetingItem
{
    int position = 1; // 1 for the first
    MeetingItemKind kind = MeetingItemKind::Topic;
    QString title;
    int plannedS = 0;
    int addedS = 0;
    qint64 usedMs = 0; // without what runs now

    bool operator==(const MeetingItem &) const = default;
};

// A meeting in the list of a day or a week.
struct Meeting
{
    qint64 id = 0;
    MeetingKind kind = MeetingKind::Morning;
    QString name;       // of the series
    QString shift;      // name of the shift it belongs to; empty for none
    QString department; // empty: none
    qint64 teamId = 0;  // 0: of several teams
    QString team;
    QDate on;            // day at the site
    QDateTime plannedAt; // UTC
    int plannedS = 0;    // of all items
    MeetingState state = MeetingState::Planned;
    QDateTime startedAt; // UTC; null: not yet
    QDateTime endedAt;
    QString startedBy;
    qint64 hostAgentId = 0; // 0: nobody of the agents
    QString host;           // "1002 李娜", or whoever of the staff
    QString slogan;
    QString cancelledWhy;
    bool hasPrizes = false; // of week or month (#33)
    int current = 0;        // position of the item under way; 0: none
    QDateTime runningSince; // UTC; null while paused
    int revision = 1;       // who takes a step says which one he saw
    bool mayRun = false;
    int people = 0;      // of those who belong to it; once it is held
    int present = 0;     // of them
    int openActions = 0; // that came out of it
    int overdueActions = 0;

    bool operator==(const Meeting &) const = default;
};

// Somebody who belongs to a meeting, as roster and punches have it or as it was ticked.
struct MeetingGuest
{
    qint64 agentId = 0;
    QString agentNo;
    QString name;
    QString team;
    bool isPresent = false;
    QString reason; // of who is away: "rest", "leave", "no_punch", "away"; empty when present
    bool isTicked = false; // by somebody, not out of roster and punches

    bool operator==(const MeetingGuest &) const = default;
};

// A line of the minutes. It never changes; a later one may stand in its place.
struct MeetingMinute
{
    qint64 id = 0;
    int position = 0; // of the item; 0: the meeting as a whole
    QString words;
    QString writtenBy;
    QDateTime writtenAt; // UTC

    bool operator==(const MeetingMinute &) const = default;
};

// What somebody is to do until a day.
struct MeetingAction
{
    qint64 id = 0;
    qint64 meetingId = 0;
    QString words;
    QString owner; // who does it
    QDate dueOn;
    QString madeBy;
    QDateTime doneAt; // UTC; null: open
    QString doneNote;
    bool mayEnd = false;

    [[nodiscard]] bool isOpen() const { return doneAt.isNull(); }
    [[nodiscard]] bool isOverdue(QDate today) const { return isOpen() && dueOn < today; }
    bool operator==(const MeetingAction &) const = default;
};

// A figure or a word of the day before (#30): code, value and what belongs to it. Codes: "calls",
// "abandoned", "service_level", "qa_mean", "scheduled", "present", "late", "absent", "sales"
// (fen), "champion", "week_champion", "month_champion", "runner_up" and "praise" (a row each).
struct MeetingFact
{
    QString code;
    double value = 0;
    QVariantMap words;

    bool operator==(const MeetingFact &) const = default;
};

// What becomes of a champion's prize in the meeting, in this order (#21).
enum class AwardDeed { HandOut, Sign, Speak };

// All of one meeting.
struct MeetingSheet
{
    Meeting meeting;
    std::vector<MeetingItem> items;
    std::vector<MeetingGuest> guests; // who is away first
    std::vector<MeetingMinute> minutes;
    std::vector<MeetingAction> actions;
    QDate factsOf;   // the working day before
    QString speaker; // the manager who sums it up (#30); empty: nobody holds the post
    std::vector<MeetingFact> facts;

    bool operator==(const MeetingSheet &) const = default;
};

[[nodiscard]] MeetingState meetingStateFromCode(const QString &code);

// The countdown as the sheet has it.
[[nodiscard]] MeetingClock clockOf(const MeetingSheet &sheet);

struct MeetingTurnout
{
    int people = 0;
    int present = 0;
};
[[nodiscard]] MeetingTurnout turnoutOf(const std::vector<MeetingGuest> &guests);

// Who may be given something to do: of the staff, where no agent does it.
struct MeetingStaff
{
    qint64 id = 0;
    QString name;
    QString post; // "manager", "leader" …: the first of his posts

    bool operator==(const MeetingStaff &) const = default;
};

// A series as it is made from a day on.
struct MeetingSeries
{
    qint64 id = 0;
    MeetingKind kind = MeetingKind::Morning;
    QString name;
    QDate from; // of the version; null: since ever
    QString slogan;
    QString scope;        // "site", "department", "team"
    QString anchor;       // "shift_start", "shift_end", "clock"
    int offsetS = 0;      // from the anchor; of the clock: from midnight
    int weekday = 0;      // 1 to 7; 0: daily
    bool rotates = false; // agents host in turn (#34)
    bool isOn = true;
    std::vector<AgendaItem> items;

    bool operator==(const MeetingSeries &) const = default;
};

}
