// SPDX-License-Identifier: GPL-3.0-or-later
#include "leaderboards/board.h"

#include "quality/interval.h"

#include <QHash>
#include <QSet>

#include <algorithm>
#include <array>
#include <cmath>

namespace banzhang {
namespace {

constexpr std::array<const char *, 6> metricCodes = {"amount",   "orders",  "success_rate",
                                                     "qa_score", "service", "mix"};
constexpr std::array<const char *, 4> whoCodes = {"person", "team", "new", "improved"};
constexpr std::array<const char *, 3> tiesCodes = {"earlier", "share", "both"};
constexpr std::array<const char *, 3> boardCodes = {"day", "week", "month"};

// Below 0: a stands before b; 0: they share a place.
int compare(const BoardFigure &a, const BoardFigure &b, BoardTies ties)
{
    if (a.isOut != b.isOut)
        return a.isOut ? 1 : -1;
    if (a.value != b.value)
        return a.value > b.value ? -1 : 1;
    if (ties != BoardTies::Earlier || a.reachedAt == b.reachedAt)
        return 0;
    if (a.reachedAt.isValid() != b.reachedAt.isValid())
        return a.reachedAt.isValid() ? -1 : 1;
    return a.reachedAt < b.reachedAt ? -1 : 1;
}

void givePlaces(std::vector<BoardFigure> &figures, BoardTies ties)
{
    for (size_t at = 0; at < figures.size() && !figures[at].isOut; ++at) {
        const bool isPeer = at > 0 && compare(figures[at - 1], figures[at], ties) == 0;
        figures[at].place = isPeer ? figures[at - 1].place : int(at) + 1;
        if (isPeer)
            figures[at].isTied = figures[at - 1].isTied = true;
    }
}

void giveBrackets(std::vector<BoardFigure> &figures)
{
    int bracket = 0;
    double low = 0;
    for (BoardFigure &one : figures) {
        if (one.isOut || !one.low || !one.high)
            continue;
        if (bracket == 0 || *one.high < low) {
            ++bracket;
            low = *one.low;
        }
        one.bracket = bracket;
    }
}

}

QString codeOf(BoardMetric metric)
{
    return QLatin1String(metricCodes.at(size_t(metric)));
}

BoardMetric boardMetricFromCode(const QString &code)
{
    const auto *const at = std::ranges::find(
        metricCodes, code, [](const char *one) { return QString::fromLatin1(one); });
    return at == metricCodes.end() ? BoardMetric::Amount : BoardMetric(at - metricCodes.begin());
}

QString codeOf(BoardWho who)
{
    return QLatin1String(whoCodes.at(size_t(who)));
}

QString codeOf(BoardTies ties)
{
    return QLatin1String(tiesCodes.at(size_t(ties)));
}

BoardTies boardTiesFromCode(const QString &code)
{
    return code == u"share"  ? BoardTies::Share
           : code == u"both" ? BoardTies::Both
                             : BoardTies::Earlier;
}

QString codeOf(BoardCode code)
{
    return QLatin1String(boardCodes.at(size_t(code)));
}

bool isSample(BoardMetric metric)
{
    return metric == BoardMetric::SuccessRate || metric == BoardMetric::QaScore
           || metric == BoardMetric::Service;
}

BoardPeriod boardPeriod(BoardCode code, const QDate &day, int weekStarts)
{
    if (code == BoardCode::Day)
        return {day, day};
    if (code == BoardCode::Week) {
        const QDate first = day.addDays(-((day.dayOfWeek() - weekStarts + 7) % 7));
        return {first, first.addDays(6)};
    }
    const QDate first(day.year(), day.month(), 1);
    return {first, first.addMonths(1).addDays(-1)};
}

BoardPeriod movedBy(const BoardPeriod &period, BoardCode code, int times)
{
    if (code == BoardCode::Month)
        return boardPeriod(code, period.first.addMonths(times));
    const int days = code == BoardCode::Week ? 7 * times : times;
    return {period.first.addDays(days), period.last.addDays(days)};
}

BoardPeriod periodBefore(const BoardPeriod &period, const QDate &today)
{
    const QDate last = std::max(period.first, std::min(period.last, today));
    return {period.first.addDays(-(period.first.daysTo(last) + 1)), period.first.addDays(-1)};
}

std::vector<BoardFigure> ranked(std::vector<BoardFigure> figures, BoardTies ties)
{
    std::ranges::stable_sort(figures, [ties](const BoardFigure &a, const BoardFigure &b) {
        const int order = compare(a, b, ties);
        return order != 0 ? order < 0 : a.id < b.id;
    });
    givePlaces(figures, ties);
    giveBrackets(figures);
    return figures;
}

std::vector<BoardFigure> saleFigures(const std::vector<BoardSale> &sales, const BoardPeriod &period,
                                     BoardMetric metric, bool byTeam)
{
    QSet<qint64> ended;
    for (const BoardSale &one : sales) {
        if (one.endsOrder && one.onDate <= period.last)
            ended.insert(one.ofSale);
    }
    std::map<qint64, BoardFigure> sums;
    for (const BoardSale &one : sales) {
        const qint64 id = byTeam ? one.teamId : one.agentId;
        if (id == 0 || one.onDate < period.first || one.onDate > period.last)
            continue;
        BoardFigure &sum = sums[id];
        sum.id = id;
        const int orders = (one.ofSale == 0 ? 1 : 0) - (one.endsOrder ? 1 : 0);
        sum.value += metric == BoardMetric::Orders ? orders : double(one.fen);
        if (one.ofSale == 0 && !ended.contains(one.id)
            && (!sum.reachedAt.isValid() || one.soldAt > sum.reachedAt))
            sum.reachedAt = one.soldAt;
    }
    std::vector<BoardFigure> figures;
    figures.reserve(sums.size());
    for (auto &[id, figure] : sums) {
        figure.isOut = figure.value <= 0;
        figures.push_back(figure);
    }
    return figures;
}

BoardFigure shareFigure(qint64 id, int hits, int n)
{
    const ShareInterval interval = wilsonInterval(hits, n);
    BoardFigure figure;
    figure.id = id;
    figure.value = interval.share;
    figure.low = interval.from;
    figure.high = interval.until;
    return figure;
}

BoardFigure scoreFigure(qint64 id, const std::vector<double> &scores)
{
    const MeanInterval interval = meanInterval(scores);
    BoardFigure figure;
    figure.id = id;
    figure.value = interval.mean;
    figure.low = std::max(0.0, interval.mean - interval.half.value_or(100));
    figure.high = std::min(100.0, interval.mean + interval.half.value_or(100));
    return figure;
}

std::vector<BoardFigure> mixFigures(const std::map<BoardMetric, std::vector<BoardFigure>> &parts,
                                    const std::map<BoardMetric, double> &weights)
{
    double whole = 0;
    for (const auto &[metric, weight] : weights)
        whole += weight;
    std::map<qint64, BoardFigure> sums;
    for (const auto &[metric, weight] : weights) {
        const auto part = parts.find(metric);
        if (part == parts.end())
            continue;
        double best = 0;
        for (const BoardFigure &one : part->second)
            best = std::max(best, one.value);
        for (const BoardFigure &one : part->second) {
            BoardFigure &sum = sums[one.id];
            sum.id = one.id;
            sum.value += best > 0 ? weight * std::max(one.value, 0.0) / best : 0;
        }
    }
    std::vector<BoardFigure> figures;
    figures.reserve(sums.size());
    for (auto &[id, figure] : sums) {
        figure.value = std::round(1e8 * figure.value / whole) / 1e6; // in hundredths, six decimals
        figure.isOut = figure.value <= 0;
        figures.push_back(figure);
    }
    return figures;
}

BoardFigure improvement(const BoardFigure &now, const BoardFigure &before)
{
    BoardFigure figure = now;
    figure.value = now.value - before.value;
    figure.isOut = figure.value <= 0;
    if (now.low && now.high && before.low && before.high) {
        figure.low = figure.value - std::hypot(now.value - *now.low, *before.high - before.value);
        figure.high = figure.value + std::hypot(*now.high - now.value, before.value - *before.low);
    }
    return figure;
}

void markChanges(std::vector<BoardPlace> &places, const std::vector<BoardFigure> &before,
                 BoardTies ties)
{
    QSet<qint64> placed;
    for (const BoardPlace &one : places) {
        if (one.place > 0)
            placed.insert(one.id());
    }
    std::vector<BoardFigure> then;
    for (const BoardFigure &one : before) {
        if (one.value > 0 && placed.contains(one.id))
            then.push_back(one);
    }
    QHash<qint64, int> wasAt;
    for (const BoardFigure &one : ranked(std::move(then), ties))
        wasAt.insert(one.id, one.place);
    for (BoardPlace &one : places) {
        const auto was = wasAt.constFind(one.id());
        one.change = one.place > 0 && was != wasAt.constEnd() ? std::optional(*was - one.place)
                                                              : std::nullopt;
    }
}

}
