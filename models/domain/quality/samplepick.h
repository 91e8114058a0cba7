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
