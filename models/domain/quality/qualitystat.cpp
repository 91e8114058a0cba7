// SPDX-License-Identifier: GPL-3.0-or-later
#include "quality/qualitystat.h"

#include <algorithm>

namespace banzhang {
namespace {

// Sum of the squares about the mean.
double squaresOf(int n, double spread)
{
    return n < 2 ? 0 : spread * spread * (n - 1);
}

double keyOf(const QualityStat &stat, RankBy by)
{
    return by == RankBy::Mean ? stat.now.mean : boundsOf(stat.now.interval())->from;
}

double valueOf(const ItemCell &cell)
{
    if (cell.possible == 0)
        return cell.failed ? 0 : 100;
    return 100.0 * cell.earned / cell.possible;
}

// The value of that place, from 0, in cells by value.
double valueAt(const std::vector<ItemCell> &cells, int place)
{
    for (const ItemCell &cell : cells) {
        if (place < cell.n)
            return valueOf(cell);
        place -= cell.n;
    }
    return 0;
}

int countAbove(const std::vector<double> &sorted, double value)
{
    return int(sorted.end() - std::upper_bound(sorted.begin(), sorted.end(), value));
}

int countBelow(const std::vector<double> &sorted, double value)
{
    return int(std::lower_bound(sorted.begin(), sorted.end(), value) - sorted.begin());
}

}

std::optional<StatBounds> boundsOf(const MeanInterval &interval)
{
    if (!interval.half)
        return {};
    return StatBounds{std::max(0.0, interval.mean - *interval.half),
                      std::min(100.0, interval.mean + *interval.half)};
}

ScoreSample together(const std::vector<ScoreSample> &samples)
{
    ScoreSample all;
    for (const ScoreSample &sample : samples) {
        all.n += sample.n;
        all.fatal += sample.fatal;
        all.criticalN += sample.criticalN;
        all.mean += sample.mean * sample.n;
        all.criticalMean += sample.criticalMean * sample.criticalN;
    }
    all.mean /= std::max(1, all.n);
    all.criticalMean /= std::max(1, all.criticalN);
    double squares = 0;
    double critical = 0;
    for (const ScoreSample &sample : samples) {
        squares +=
            squaresOf(sample.n, sample.spread) + sample.n * std::pow(sample.mean - all.mean, 2);
        critical += squaresOf(sample.criticalN, sample.criticalSpread)
                    + sample.criticalN * std::pow(sample.criticalMean - all.criticalMean, 2);
    }
    all.spread = all.n < 2 ? 0 : std::sqrt(squares / (all.n - 1));
    all.criticalSpread = all.criticalN < 2 ? 0 : std::sqrt(critical / (all.criticalN - 1));
    return all;
}

ScoreSample itemSample(std::vector<ItemCell> cells)
{
    std::sort(cells.begin(), cells.end(),
              [](const ItemCell &a, const ItemCell &b) { return valueOf(a) < valueOf(b); });
    ScoreSample sample;
    for (const ItemCell &cell : cells) {
        sample.n += cell.n;
        sample.mean += valueOf(cell) * cell.n;
        sample.fatal += cell.failed ? cell.n : 0;
    }
    sample.mean /= std::max(1, sample.n);
    double squares = 0;
    for (const ItemCell &cell : cells)
        squares += cell.n * std::pow(valueOf(cell) - sample.mean, 2);
    sample.spread = sample.n < 2 ? 0 : std::sqrt(squares / (sample.n - 1));
    sample.median = (valueAt(cells, (sample.n - 1) / 2) + valueAt(cells, sample.n / 2)) / 2;
    return sample;
}

std::optional<StatChange> changeOf(const ScoreSample &now, const ScoreSample &before)
{
    if (now.n == 0 || before.n == 0)
        return {};
    StatChange change{now.mean - before.mean, false};
    const auto here = boundsOf(now.interval());
    const auto there = boundsOf(before.interval());
    change.isTold = here && there && (here->from > there->until || here->until < there->from);
    return change;
}

void rank(std::vector<QualityStat> &stats, RankBy by, int least)
{
    std::vector<double> keys;
    std::vector<double> lowers;
    std::vector<double> uppers;
    const auto isRanked = [least](const QualityStat &stat) {
        return stat.now.n >= std::max(2, least);
    };
    for (const QualityStat &stat : stats) {
        if (!isRanked(stat))
            continue;
        const auto bounds = boundsOf(stat.now.interval());
        keys.push_back(keyOf(stat, by));
        lowers.push_back(bounds->from);
        uppers.push_back(bounds->until);
    }
    for (std::vector<double> *values : {&keys, &lowers, &uppers})
        std::sort(values->begin(), values->end());
    for (QualityStat &stat : stats) {
        stat.place = {};
        if (!isRanked(stat))
            continue;
        const auto bounds = boundsOf(stat.now.interval());
        stat.place = {1 + countAbove(keys, keyOf(stat, by)), 1 + countAbove(lowers, bounds->until),
                      int(keys.size()) - countBelow(uppers, bounds->from)};
    }
}

std::vector<LossBar> lossBars(const std::vector<QualityStat> &items, int most)
{
    std::vector<LossBar> bars;
    bars.reserve(items.size());
    double all = 0;
    for (const QualityStat &item : items) {
        if (item.lost <= 0)
            continue;
        bars.push_back({item.id, item.name, 1, item.lost, 0});
        all += item.lost;
    }
    std::stable_sort(bars.begin(), bars.end(),
                     [](const LossBar &a, const LossBar &b) { return a.lost > b.lost; });
    if (int(bars.size()) > most + 1) {
        LossBar rest{0, {}, int(bars.size()) - most, 0, 0};
        for (size_t i = size_t(most); i < bars.size(); ++i)
            rest.lost += bars[i].lost;
        bars.resize(size_t(most));
        bars.push_back(rest);
    }
    double sum = 0;
    for (LossBar &bar : bars) {
        sum += bar.lost;
        bar.until = sum / all;
    }
    return bars;
}

}
