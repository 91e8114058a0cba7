// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "reports/reportfigures.h"

#include <QDate>
#include <QString>

#include <optional>
#include <vector>

namespace banzhang {

// The performance total of a month (#77, #78, #25: a visible formula; #224: a set of weights for
// each post, with dates): parts of 0 to 100 points, weighted. A part without figures is a gap, not
// a zero: the total is over the parts that are there, and says which are not.
// Who has less than half of the weights, as one who was on leave all month, is not compared with
// the others: he has a total, but no place.

// Where a part's points come from.
enum class PerformanceMetric {
    Efficiency,   // talk over log-in, per cent
    Connected,    // answered calls
    ServiceLevel, // of the queues, per cent
    SuccessRate,  // successes over visits, per cent
    Sales,        // fen
    QaScore,      // mean of released sheets, 0 to 100
    Exam,         // the month's mark, 0 to 100
    Satisfaction, // the month's mark, 0 to 100
    Attendance,   // attended over shifts, per cent, late and early ones count half
    Conduct,      // 100 less five points for each confirmed violation
    LeaderPoints  // of the most that may be given, per cent
};

[[nodiscard]] QString codeOf(PerformanceMetric metric); // "efficiency", "qa-score", …
[[nodiscard]] std::optional<PerformanceMetric> performanceMetricFromCode(const QString &code);

// A part: its metric's value is worth 0 points at `zeroAt` and 100 at `fullAt`, straight between
// them and flat beyond; zeroAt may be the greater (less is better).
struct PerformancePart
{
    PerformanceMetric metric = PerformanceMetric::QaScore;
    int weight = 0; // per cent of the total; the weights of a scheme add up to 100
    double zeroAt = 0;
    double fullAt = 100;

    bool operator==(const PerformancePart &) const = default;
};

// The parts of a post over some time. `post` is "agent" or "leader".
struct PerformanceScheme
{
    qint64 schemeId = 0;
    QString post;
    QDate from;
    QDate until; // the first day on which it does not hold; null: for good
    std::vector<PerformancePart> parts;
    bool isUsed = false; // a closed month stands on it: it never changes

    bool operator==(const PerformanceScheme &) const = default;
};

struct PartScore
{
    PerformanceMetric metric = PerformanceMetric::QaScore;
    int weight = 0;
    std::optional<double> value;  // of the metric; none: a gap
    std::optional<double> points; // 0 to 100, two decimals
    double zeroAt = 0;            // the value that is worth nothing
    double fullAt = 100;          // and 100 points

    bool operator==(const PartScore &) const = default;
};

struct PerformanceTotal
{
    AgentId agentId{}; // or the leader's team
    TeamId teamId{};
    QString post;
    QString agentNo;
    QString name;
    QString team;
    std::optional<double> total; // two decimals; none when every part is missing
    std::vector<PartScore> parts;
    QString outcome; // code (#219): "", "promotion", "raise", "bonus", "training", "dismissal"
    QString outcomeReason;
    qint64 outcomeId = 0; // the row that holds; 0: none
    int place = 0;        // among all measured of the post, equal totals share it; 0: none
    int members = 1;      // post "team" (PerformanceStore::teams): those whose mean it is
    int withGaps = 0;     // of these, with a part that is missing

    bool operator==(const PerformanceTotal &) const = default;
};

// Two decimals, half up: what is shown is what is reckoned with.
[[nodiscard]] double halfUp(double value);
// Points of a value, 0 to 100, two decimals, half up.
[[nodiscard]] double partPoints(const PerformancePart &part, double value);
// Total over the parts that are there: sum of weight × points over sum of those weights, rounded
// half up to two decimals.
[[nodiscard]] std::optional<double> performanceTotal(const std::vector<PartScore> &parts);
// The metric out of a month's sums, two decimals, half up; none where they do not say, and for
// service level, conduct, marks and points, which come from elsewhere.
[[nodiscard]] std::optional<double> metricValue(PerformanceMetric metric, const WorkSums &sums);

// The service level of all queues in a month, per cent, is a value of who signed in or had calls;
// of who was not there it says nothing.
[[nodiscard]] std::optional<double> serviceValue(std::optional<double> ofQueues,
                                                 const WorkSums &sums);

// The weights of the parts that are there.
[[nodiscard]] int weightThere(const std::vector<PartScore> &parts);
// At least half of the weights are there: it has a place and counts in the mean of a team.
[[nodiscard]] bool isMeasured(const PerformanceTotal &total);
// The mean of an agent's month (post "agent") over his team, each that is measured counting the
// same (#138).
[[nodiscard]] std::optional<double> teamTotal(const std::vector<PerformanceTotal> &members);
// The parts that are missing.
[[nodiscard]] std::vector<PerformanceMetric> gapsOf(const std::vector<PartScore> &parts);

// Why a scheme cannot be set.
enum class SchemeFault {
    None,
    NoParts,
    Weights, // do not add up to 100
    Twice,   // a metric is in it twice
    Weight,  // of a part is not 1 to 100
    Range    // zeroAt equals fullAt
};
[[nodiscard]] SchemeFault schemeFault(const std::vector<PerformancePart> &parts);
[[nodiscard]] int weightSum(const std::vector<PerformancePart> &parts);

// What came of a month (#219), in the order of a choice; the first is none.
[[nodiscard]] const std::vector<QString> &performanceOutcomes();

}
