// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "floor/alarm.h"
#include "floor/figurerule.h"

namespace banzhang {

enum class AppraisalId : qint64 {};
enum class AppraisalState { Proposed, Confirmed, Withdrawn };

inline constexpr std::array allAppraisalStates{AppraisalState::Proposed, AppraisalState::Confirmed,
                                               AppraisalState::Withdrawn};

// The name that the schema uses: "proposed", …
[[nodiscard]] QString codeOf(AppraisalState state);
[[nodiscard]] AppraisalState appraisalStateFromCode(const QString &code); // unknown: Proposed

// A call, or a time of a state, of which a figure is made.
struct FigurePiece
{
    QDateTime at;    // UTC
    QString callUid; // of a time: the call before it, or empty
    int legNo = 0;   // 0 for a time
    QString queue;
    std::optional<double> seconds; // ringing, talk, or how long it took; none for a lost call

    bool operator==(const FigurePiece &) const = default;
};

// A figure of a day that lies outside its bounds.
struct OddFigure
{
    AgentId agentId{};
    QString agentNo;
    QString agent;
    TeamId teamId{}; // on that day
    QString team;
    FigureRuleId ruleId{};
    FigureMetric metric = FigureMetric::RingAverage;
    double part = 0; // seconds or calls
    double whole = 0;
    qint64 figure = 0; // hundredths of the metric's unit
    bool isAbove = true;
    qint64 bound = 0; // that was passed, hundredths
    int calls = 0;
    int fewestCalls = 0;
    bool isToConfirm = false; // a feed knew nothing for a part of that day
    QString standard;
    int points = 0;      // hundredths
    AppraisalId entry{}; // that stands; 0: none
    QString enteredBy;
    AppraisalState entryState = AppraisalState::Proposed;

    // How far it is from its bound, in units of the bound: what makes different figures comparable.
    [[nodiscard]] double severity() const;
    bool operator==(const OddFigure &) const = default;
};

// All odd figures of a day, as far as the reader may see them.
struct OddDay
{
    QDate day;
    QDate today; // at the site
    int siteOffsetSeconds = 0;
    QDateTime lookedAt; // UTC; a day that is not over was judged until then
    int rules = 0;      // that held on the day
    std::vector<OddFigure> figures;
};

// What an entry is read by later, without computing anything again.
struct AppraisalEvidence
{
    QDateTime from; // UTC: the day, or the alarm's time
    QDateTime until;
    double part = 0; // of a figure, seconds or calls
    double whole = 0;
    std::vector<FigurePiece> pieces; // the longest ones
    int piecesInAll = 0;
    std::vector<DayGap> gaps;
    FloorAlarm alarm; // of an alarm's entry

    bool operator==(const AppraisalEvidence &) const = default;
};
// From the schema's JSON.
[[nodiscard]] AppraisalEvidence evidenceFrom(const QByteArray &json);

// What was entered for an agent's appraisal. Times are UTC.
struct Appraisal
{
    AppraisalId id{};
    std::optional<FigureMetric> metric;     // of a figure's entry
    std::optional<ThresholdKind> alarmKind; // of an alarm's
    AgentId agentId{};
    QString agentNo;
    QString agent;
    TeamId teamId{};
    QString team;
    QDate day;
    FigureRuleId ruleId{};
    AlarmId alarmId{};
    qint64 figure = 0; // hundredths of a second, of a per cent, of one
    qint64 bound = 0;
    bool isAbove = true;
    int calls = 0;
    bool isToConfirm = false;
    QString standard;
    int points = 0; // hundredths
    QString comment;
    AppraisalState state = AppraisalState::Proposed;
    bool isMine = false; // the reader entered it
    QString enteredBy;
    QDateTime enteredAt;
    QString confirmedBy;
    QDateTime confirmedAt;
    QString confirmedNote;
    QString withdrawnBy;
    QDateTime withdrawnAt;
    QString withdrawnWhy;
    AppraisalEvidence evidence;

    bool operator==(const Appraisal &) const = default;
};

// Which entries are asked for.
struct AppraisalQuery
{
    QDate from;
    QDate until; // the last day
    std::optional<AppraisalState> state;
    int most = 2000;
};

}
