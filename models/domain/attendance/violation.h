// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "attendance/ledger.h"
#include "attendance/shiftmeasure.h"
#include "common/ids.h"

namespace banzhang {

enum class ViolationId : qint64 {};

enum class ViolationState { ToConfirm, Proposed, Confirmed, Dismissed, Withdrawn, Reversed };

[[nodiscard]] inline ViolationState violationStateFromCode(const QString &code)
{
    return code == u"to_confirm"  ? ViolationState::ToConfirm
           : code == u"confirmed" ? ViolationState::Confirmed
           : code == u"dismissed" ? ViolationState::Dismissed
           : code == u"withdrawn" ? ViolationState::Withdrawn
           : code == u"reversed"  ? ViolationState::Reversed
                                  : ViolationState::Proposed;
}

// A breach of a rule as a list shows it.
struct Violation
{
    ViolationId id{};
    QString code;
    QString rule; // its name: 迟到
    qint64 agentId = 0;
    QString agentNo;
    QString agent;
    QString team;
    QDate onDate; // the day of the shift
    QDateTime occurredAt;
    std::optional<int> measuredS;
    qint64 amountFen = 0; // >= 0
    int points = 0;
    ViolationState state = ViolationState::Proposed;
    QString doubt; // why it is to be confirmed: gap, missing, no_login …
    bool deviates = false;
    bool isProposedByPerson = false;
    QString decidedBy; // empty: followed by itself
    bool hasStatement = false;

    bool operator==(const Violation &) const = default;
};

[[nodiscard]] inline bool isUndecided(const Violation &violation)
{
    return violation.state == ViolationState::Proposed
           || violation.state == ViolationState::ToConfirm;
}

// What a device, a person or the switch told, in its own words.
struct RawEvent
{
    QDateTime at;
    QString source;     // device, feed, or who entered it
    QString what;       // in, out, unknown; log-in and states of the switch
    QString words;      // the line, or file and line number; the reason of an entry by hand
    QDateTime atDevice; // null: not of a device
    int offsetS = 0;
    qint64 punchId = 0;      // 0: of the switch
    bool isCounted = true;   // else corrected before this was measured, and only to be read
    bool isReplaced = false; // a later row stands in its place
    bool isVoid = false;     // which says that there was no such punch
    QDateTime fixedAt;       // the moment in its place, of a correction by hand
    QString fixedWhy;
    QString fixedBy;
};

struct AgentStatement
{
    QDateTime at;
    QString words;
    QString signature;
    QString recordedBy;
};

// All that answers "why?".
struct ViolationWhy
{
    Violation violation;
    RuleVersion rule;
    QString shift; // its name; empty where there is none
    QDateTime starts;
    QDateTime ends;
    QJsonObject evidence;      // the violation's
    QJsonObject shiftEvidence; // of the measurement; empty where nothing was measured
    std::vector<RawEvent> events;
    QString note;
    QString proposedBy; // empty: the engine
    QDateTime proposedAt;
    QDateTime decidedAt;
    QString decidedWhy;
    std::vector<AgentStatement> statements;
    std::vector<LedgerEntry> entries;
    int sameThisYear = 0;      // confirmed ones of this rule in the year, this one too
    int deviatingThisYear = 0; // of these otherwise than the rule says (#40)
};

}
