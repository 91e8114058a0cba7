// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "quality/rotation.h"
#include "quality/sampling.h"

namespace banzhang {

// A draw that was made.
struct SampleDraw
{
    DrawId id{};
    QString plan;
    QDateTime from; // UTC
    QDateTime to;
    qint64 seed = 0;
    int candidates = 0;
    int picked = 0;
    int open = 0; // of the reader's reach
    QString drawnBy;
    QDateTime drawnAt;
    QStringList uncovered; // teams left out: nobody of the plan's inspectors may score them

    bool operator==(const SampleDraw &) const = default;
};

enum class PickState { Open, Done, Skipped, Swapped };

// An interaction that somebody is to score, and why.
struct SamplePick
{
    PickId id{};
    qint64 switchId = 0;
    QString callUid;
    QDateTime at; // UTC
    AgentId agentId{};
    QString agentNo;
    QString agent;
    TeamId teamId{};
    QString team;
    QString queue;
    int seconds = 0;
    StaffId inspectorId{};
    QString inspector;
    SampleReason reason = SampleReason::Random;
    QString detail; // the figure behind the reason: "407 s > 360 s"
    QDate dueOn;
    PickState state = PickState::Open;
    QString why; // skipped, swapped
    qint64 sheetId = 0;
    bool isOverdue = false; // open, and its day is over

    bool operator==(const SamplePick &) const = default;
};

// The picks that no draw made stand together under this key.
inline constexpr DrawId drawByHand{-1};

// To whom picks could be given, and what speaks against it.
struct PickTaker
{
    StaffId id{};
    QString name;
    int waiting = 0;   // open picks
    int done = 0;      // sheets submitted today
    int outOfTeam = 0; // of those to be given: calls whose team he did not inspect on that day
    int hasIt = 0;     // that he has, or has scored, already

    [[nodiscard]] bool mayTake() const { return outOfTeam == 0 && hasIt == 0; }
    bool operator==(const PickTaker &) const = default;
};

// An interaction that no plan drew, given to an inspector by hand.
struct HandPick
{
    qint64 formId = 0;
    qint64 switchId = 0;
    QString callUid;
    QString startedKey; // as the database writes it
    StaffId inspector{};
    QDate dueOn;
    QString why;
};

// Planned against done of one agent or inspector, in the running period (S9).
struct SampleProgress
{
    qint64 id = 0; // agent or staff
    QString no;    // agent's number
    QString name;
    QString team;
    int needed = 0; // what the plan wants; where that is no number, what was picked
    int picked = 0; // open or done
    int done = 0;
    int overdue = 0;
    int skipped = 0;

    [[nodiscard]] int remaining() const { return std::max(needed - done, 0); }
    bool operator==(const SampleProgress &) const = default;
};

struct PlanProgress
{
    QDate from;
    QDate until;
    std::vector<SampleProgress> agents;
    std::vector<SampleProgress> inspectors;
};

// What plans can be limited to.
struct SamplingChoices
{
    using Names = std::vector<std::pair<QString, qint64>>;
    Names forms; // with a version in use
    Names queues;
    Names teams;
    Names inspectors; // and quality heads
    QDate today;      // at the site
    int siteOffsetSeconds = 0;
};

struct RotationBook
{
    std::vector<RotationTeam> teams; // open ones
    std::vector<RotationInspector> inspectors;
    std::vector<RotationStay> history; // of a year
};

}
