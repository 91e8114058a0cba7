// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/ids.h"
#include "quality/form.h"

#include <QDate>
#include <QDateTime>

namespace banzhang {

enum class FindingId : qint64 {};

// The last step that was taken (#97, #101).
enum class FindingState {
    Found,     // supervisor or trainer are still to be told
    Told,      // both; to be rectified
    Rectified, // to be announced
    Announced, // to be verified
    Verified,  // closed
    Withdrawn  // it is none any more: the sheet was corrected, or a person took it back
};

enum class FindingDeed { TellSupervisor, TellTrainer, Rectify, Announce, Verify, Reopen, Withdraw };

// Whether supervisor and trainer were told on the day it was found, by the site's midnight (#97).
enum class SameDay { Open, Yes, No };

// A fault found on a sheet, and how far it is.
struct Finding
{
    FindingId id{};
    qint64 sheetId = 0;
    QString itemKey;
    QString question; // the item's words
    Severity severity = Severity::Ordinary;
    AgentId agentId{};
    QString agentNo;
    QString agent;
    QString team;            // as of the interaction
    QDateTime interactionAt; // UTC
    QString inspector;       // who scored the sheet
    QString fault;
    QString cause;
    bool isAutomatic = false;
    QString foundBy;
    QDateTime foundAt; // UTC
    QDate foundOn;     // at the site
    SameDay sameDay = SameDay::Open;
    QString supervisorTold; // name; empty: not yet
    QString trainerTold;
    QDate rectifyDue; // last day in time
    QDate closeDue;   // for announcing and verifying; null until it is rectified
    int round = 1;    // n-th attempt at rectifying
    FindingState state = FindingState::Found;
    QDate today; // at the site, when this was read

    bool operator==(const Finding &) const = default;
};

// A line of its history.
struct FindingStep
{
    int no = 0;
    QString kind;  // the schema's code: found, told_supervisor …
    QDateTime at;  // UTC
    QString who;   // empty for what followed by itself
    QString place; // whom he told, where he announced it, number of the sheet
    QString words;
    QDate due; // to be rectified by, from then on

    bool operator==(const FindingStep &) const = default;
};

// What the reader's post and reach allow, as the database says; the state is another matter.
struct FindingRights
{
    bool tell = false;
    bool rectify = false;
    bool announce = false;
    bool verify = false; // and reopen
    bool withdraw = false;

    bool operator==(const FindingRights &) const = default;
};

struct FindingDetail
{
    Finding finding;
    std::vector<FindingStep> steps; // oldest first
    FindingRights rights;
    bool isRectifiedByMe = false;
    std::optional<qint64> markMs; // the item's first mark in the recording
    QString form;
    QStringList supervisors; // who may be told: leaders of the agent today, managers
    QStringList trainers;    // who were told before

    bool operator==(const FindingDetail &) const = default;
};

// Why a deed cannot be done now.
enum class FindingBar {
    None,         // it can
    Early,        // another step comes first
    Done,         // it was done
    Closed,       // the finding is verified or withdrawn
    NotYours,     // another post's, or out of reach
    OwnRectifying // who rectified does not verify
};

// "found", "told" … An unknown code is a withdrawn one, on which nobody may act.
[[nodiscard]] FindingState findingStateFromCode(const QString &code);

// The day until which the next step is in time: telling on the day of finding, rectifying by
// rectifyDue, announcing and verifying by closeDue. Null when nothing is due any more.
[[nodiscard]] QDate dueOf(const Finding &finding);
// Days over that day on `finding.today`; 0 or less: in time; 0 when nothing is due.
[[nodiscard]] int daysOver(const Finding &finding);
[[nodiscard]] inline bool isOpen(const Finding &finding)
{
    return finding.state < FindingState::Verified;
}

// The database decides; this says beforehand what it will say.
[[nodiscard]] FindingBar barOf(const FindingDetail &detail, FindingDeed deed);

// The text with every run of seven or more digits (spaces and hyphens between them or not) replaced
// by asterisks: an announcement names no customer's number.
[[nodiscard]] QString withoutNumbers(const QString &text);

}
