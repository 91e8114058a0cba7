// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "quality/interval.h"
#include "quality/statperiod.h"

#include <QDateTime>
#include <QString>

#include <cmath>
#include <optional>
#include <vector>

namespace banzhang {

enum class StatBy { Agent, Team, Inspector, Item };
enum class RankBy { Mean, LowerBound };

// Whose sheets; 0 for all.
struct StatWhose
{
    qint64 agentId = 0;
    qint64 teamId = 0; // -1 for those without a team
    qint64 inspectorId = 0;

    bool operator==(const StatWhose &) const = default;
};

struct StatQuery
{
    StatBy by = StatBy::Agent;
    StatPeriod period;
    bool byInteraction = true; // the days are those of the interaction, else of scoring (Q23)
    qint64 formId = 0;         // 0 for all
    RankBy rankBy = RankBy::Mean;

    bool operator==(const StatQuery &) const = default;
};

// Between which bounds the mean of all there is lies with 95 %: within 0 to 100, where it must lie.
struct StatBounds
{
    double from = 0;
    double until = 100;
};

// Scores, summed up. Points of 100; of an item, per cent of the points that there were to earn.
struct ScoreSample
{
    int n = 0; // sheets; of an item, sheets on which it applied and counted
    double mean = 0;
    double spread = 0; // s; no meaning below two
    double median = 0;
    int fatal = 0; // sheets on which a fatal item failed; of an item, answers that failed it
    int criticalN = 0;
    double criticalMean = 0; // of the critical and fatal items alone (Q7)
    double criticalSpread = 0;

    [[nodiscard]] MeanInterval interval() const { return meanInterval(n, mean, spread); }
    [[nodiscard]] MeanInterval critical() const
    {
        return meanInterval(criticalN, criticalMean, criticalSpread);
    }
    [[nodiscard]] ShareInterval fatalShare() const { return wilsonInterval(fatal, n); }
    bool operator==(const ScoreSample &) const = default;
};

// None below two values: too few to tell.
[[nodiscard]] std::optional<StatBounds> boundsOf(const MeanInterval &interval);
// All of them as one sample, exactly; but for the median, which is 0.
[[nodiscard]] ScoreSample together(const std::vector<ScoreSample> &samples);

// Against the period before.
struct StatChange
{
    double points = 0;   // now less before
    bool isTold = false; // the two 95 % intervals do not overlap
};
// None without sheets in either period.
[[nodiscard]] std::optional<StatChange> changeOf(const ScoreSample &now, const ScoreSample &before);

// A place among those that have enough sheets. The data do not tell it apart from the places
// `best` to `worst`: the intervals of those there overlap with this one's.
struct StatPlace
{
    int place = 0; // equals share one; 0 for too few to rank
    int best = 0;
    int worst = 0;

    [[nodiscard]] bool isTold() const { return place > 0 && best == worst; }
    bool operator==(const StatPlace &) const = default;
};

// How much more an inspector gives than the others do on the same teams and forms; see leniency.h.
struct Leniency
{
    int n = 0;                  // own sheets that can be compared
    int others = 0;             // the others' sheets on those teams
    double points = 0;          // more than the others; negative for less
    std::optional<double> half; // of the 95 % interval; none for too few to tell

    [[nodiscard]] bool isTold() const { return half && std::abs(points) > *half; }
    bool operator==(const Leniency &) const = default;
};

// An agent, a team, an inspector or an item of a form.
struct QualityStat
{
    qint64 id = 0;
    QString no;   // agent's number
    QString name; // empty for no team
    QString part; // agent's present team; an item's form and section
    ScoreSample now;
    ScoreSample before;
    StatPlace place;
    std::optional<Leniency> leniency;
    // Of an item:
    qint64 formId = 0;
    QString itemKey;
    QString severity; // code
    double lost = 0;  // points of 100 that it took from all sheets together

    bool operator==(const QualityStat &) const = default;
};

// How often an item of a form got so many points.
struct ItemCell
{
    qint64 id = 0;    // of the item
    int earned = 0;   // hundredths of a point
    int possible = 0; // 0: nothing to earn, it passes or fails
    bool failed = false;
    int n = 0;
};

// What an item got: a value is 100 * earned / possible, or 100 for passed and 0 for failed where
// there is nothing to earn. Mean, spread and median of these, `fatal` counts the failed.
[[nodiscard]] ScoreSample itemSample(std::vector<ItemCell> cells);

// Gives places by mean or by lower bound of the interval, the highest first, to those with at least
// `least` (2 at least) sheets in the period.
void rank(std::vector<QualityStat> &stats, RankBy by, int least);

// A stretch of a trend.
struct StatPoint
{
    StatPeriod period;
    MeanInterval score; // n = 0: nothing was scored

    bool operator==(const StatPoint &) const = default;
};

// A bar of the items that lose most.
struct LossBar
{
    qint64 id = 0; // of the item; 0 for all others together
    QString name;
    int items = 1;
    double lost = 0;  // points of 100, of all sheets together
    double until = 0; // share of all that is lost, with this bar and those before it; 0 to 1
};

// Who takes most first, at most `most` bars, the rest as one more. What takes nothing is not there.
[[nodiscard]] std::vector<LossBar> lossBars(const std::vector<QualityStat> &items, int most);

}
