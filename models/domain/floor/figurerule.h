// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/ids.h"
#include "floor/agentday.h"

#include <array>

namespace banzhang {

enum class FigureRuleId : qint64 {};

// A figure of an agent's day that a rule can judge (#73). Calls count by the moment of their offer,
// times by the agent's state, between midnight and midnight at the site.
enum class FigureMetric {
    RingAverage,      // ringing of answered calls, seconds a call
    LateAnswerShare,  // of the answered calls, those after more than two rings (#41), per cent
    TalkAverage,      // talk of calls with a known talk time, hold included, seconds a call
    TalkLongest,      // seconds
    AfterCallAverage, // after-call work, seconds an answered call
    AfterCallShare,   // after-call work of the time signed in, per cent
    TransferCount,    // blind and attended (#133)
    TransferShare,    // of the answered calls, per cent
    AgentHangUpShare, // of the answered calls, those that the agent ended (#43), per cent
    NoAnswerCount,    // rang in vain
    AnsweredCount,
    PausedShare // pauses of the time signed in, per cent
};

inline constexpr std::array allFigureMetrics{
    FigureMetric::RingAverage,   FigureMetric::LateAnswerShare,  FigureMetric::TalkAverage,
    FigureMetric::TalkLongest,   FigureMetric::AfterCallAverage, FigureMetric::AfterCallShare,
    FigureMetric::TransferCount, FigureMetric::TransferShare,    FigureMetric::AgentHangUpShare,
    FigureMetric::NoAnswerCount, FigureMetric::AnsweredCount,    FigureMetric::PausedShare};

// The name that the schema uses: "ring_average", …
[[nodiscard]] QString codeOf(FigureMetric metric);
[[nodiscard]] std::optional<FigureMetric> figureMetricFromCode(const QString &code);

enum class FigureUnit { Seconds, Percent, Count };
[[nodiscard]] FigureUnit unitOf(FigureMetric metric);
// Whether its parts are times of a state, not calls.
[[nodiscard]] bool isOfStates(FigureMetric metric);

// Within which bounds a figure lies; the bounds themselves are still in order. One version of it.
struct FigureRule
{
    FigureRuleId id{}; // 0: not saved yet
    FigureMetric metric = FigureMetric::RingAverage;
    TeamId teamId{}; // 0: all
    QString team;
    std::optional<qint64> lower; // hundredths of the metric's unit
    std::optional<qint64> upper;
    int fewestCalls = 0; // who has fewer is not judged
    QString standard;    // the appraisal's, in its own words
    int points = 0;      // that it takes off, in hundredths
    QDate from;          // days at the site; null: today
    QDate until;         // the first one that it does not hold; null: no end is known

    [[nodiscard]] bool holdsOn(const QDate &day) const
    {
        return from <= day && (!until.isValid() || day < until);
    }
    bool operator==(const FigureRule &) const = default;
};

// What is wrong with a rule before the database sees it.
enum class FigureRuleFault {
    None,
    NoBound,
    NegativeBound,
    NothingBetween,
    ShareTooGreat,
    NoStandard
};
[[nodiscard]] FigureRuleFault faultOf(const FigureRule &rule);

// A figure and what it is made of: part / whole, in per cent for a share, the part alone for counts
// and the longest talk. Parts are milliseconds or calls.
struct DayMeasure
{
    qint64 part = 0;
    qint64 whole = 0;
    int calls = 0;                    // behind the figure
    std::optional<qint64> hundredths; // rounded half up; none when there is nothing to divide by

    bool operator==(const DayMeasure &) const = default;
};

// The same definitions as figures_of_day() in the schema, from a day as it is shown.
[[nodiscard]] DayMeasure measureOf(FigureMetric metric, const AgentDay &day);

// The rule of a metric that judges people of a team on a day: the team's own before that for all;
// nullptr when there is none.
[[nodiscard]] const FigureRule *ruleFor(const std::vector<FigureRule> &rules, FigureMetric metric,
                                        TeamId team, const QDate &day);
// The bound that a figure passed, in hundredths; nothing when it lies within, or has too few calls.
[[nodiscard]] std::optional<qint64> passedBound(const FigureRule &rule, const DayMeasure &measure);

}
