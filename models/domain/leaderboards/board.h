// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateTime>
#include <QString>

#include <map>
#include <optional>
#include <vector>

namespace banzhang {

// What a board is ranked by (B1, #18). Amount in fen; the shares are 0 to 1, the score 0 to 100, a
// mix 0 to 100.
//   SuccessRate = successes / visits (#85)
//   Service     = calls answered / (answered + let ring out): what the agent can help
//   QaScore     = mean of the released scoring sheets of the calls of the period
//   Mix         = 100 * sum(weight * figure / best figure of all) / sum(weights)
enum class BoardMetric { Amount, Orders, SuccessRate, QaScore, Service, Mix };
enum class BoardWho { Person, Team, New, Improved };
// Earlier: who reached the value first. Share, Both: equal values share the place; the prize is
// parted, or each has it whole.
enum class BoardTies { Earlier, Share, Both };
enum class BoardCode { Day, Week, Month };

[[nodiscard]] QString codeOf(BoardMetric metric);
[[nodiscard]] BoardMetric boardMetricFromCode(const QString &code); // unknown: Amount
[[nodiscard]] QString codeOf(BoardWho who);
[[nodiscard]] QString codeOf(BoardTies ties);
[[nodiscard]] BoardTies boardTiesFromCode(const QString &code); // unknown: Earlier
[[nodiscard]] QString codeOf(BoardCode code);
// Whether the figure is of a sample, so that it has an interval.
[[nodiscard]] bool isSample(BoardMetric metric);

// The days of a board, both included.
struct BoardPeriod
{
    QDate first;
    QDate last;

    [[nodiscard]] bool isValid() const { return first.isValid() && last >= first; }
    bool operator==(const BoardPeriod &) const = default;
};

// The day, the week from its first day (1 Monday to 7 Sunday) or the calendar's month that holds
// `day`.
[[nodiscard]] BoardPeriod boardPeriod(BoardCode code, const QDate &day, int weekStarts = 1);
// So many periods later, earlier when negative; of `code`.
[[nodiscard]] BoardPeriod movedBy(const BoardPeriod &period, BoardCode code, int times);
// What an improvement is measured against: the same number of days before it. Of a period that
// still runs on `today` only as many as have begun.
[[nodiscard]] BoardPeriod periodBefore(const BoardPeriod &period, const QDate &today);

// The rules of a board as they stand in board_version.
struct BoardRule
{
    BoardMetric metric = BoardMetric::Amount;
    BoardTies ties = BoardTies::Earlier;
    int closesS = 18 * 3600; // second of the period's last day at the site, up to 86400: its end
    int weekStarts = 1;
    QString weights = QStringLiteral("{}"); // JSON, of a mix
    QString gates = QStringLiteral("{}");   // JSON

    bool operator==(const BoardRule &) const = default;
};

// What looks like gaming, with its figures (issue line 8). Codes: short_calls (n talks of at most
// `seconds`, ended by the agent), hang_ups (n of `of` talks), transfers (n of `of` calls), refunds
// (n entries, fen of `of` fen taken back on a later day). `limit`: from where on it is told.
struct BoardFlag
{
    QString code;
    qint64 n = 0;
    qint64 of = 0;
    qint64 seconds = 0;
    qint64 fen = 0;
    qint64 limit = 0;

    bool operator==(const BoardFlag &) const = default;
};

// Why somebody has no place: fatal, absent, late, few_calls, small_sample, no_before, not_improved,
// nothing; gate where the reader may not know it.
struct BoardBar
{
    QString code; // empty: he has a place
    qint64 n = 0;
    qint64 limit = 0;
    qint64 open = 0; // of n violations, not yet decided
    QDate lastOn;

    bool operator==(const BoardBar &) const = default;
};

struct BoardPlace
{
    int order = 0;       // from 1, as they stand: those with a place first
    int place = 0;       // 0: none, see `bar`
    bool isTied = false; // somebody else has the same place
    qint64 agentId = 0;  // 0: a team
    qint64 teamId = 0;   // 0: none
    QString agentNo;
    QString name; // of the agent, or of the team
    QString teamName;
    double value = 0;
    int orders = 0;
    int quantity = 0;
    QDateTime reachedAt; // UTC; when the last order that counts was placed
    int n = 0;           // of a sample
    std::optional<double> low;
    std::optional<double> high;
    int bracket = 0; // places of one bracket cannot be told apart; 0: no sample
    BoardBar bar;
    std::vector<BoardFlag> flags;
    std::optional<int> change; // places won (or lost, negative) since the earlier look
    double share = 0;          // of the best value, 0 to 1: the bar's length

    [[nodiscard]] qint64 id() const { return agentId > 0 ? agentId : teamId; }
    bool operator==(const BoardPlace &) const = default;
};

// A figure to be ranked: the second computation that the database's places are held against.
struct BoardFigure
{
    qint64 id = 0;
    double value = 0;
    QDateTime reachedAt;
    std::optional<double> low;
    std::optional<double> high;
    bool isOut = false;

    int place = 0;
    bool isTied = false;
    int bracket = 0;
};

// Gives places: by value, the greatest first; equal values share a place, with Earlier only when
// they were reached at the same second, and whoever never reached it comes last of them. Then
// brackets: one goes on while the interval overlaps that of its first place. `figures` come back
// in their order, those that are out at the end.
[[nodiscard]] std::vector<BoardFigure> ranked(std::vector<BoardFigure> figures, BoardTies ties);

// Orders and what came back of them, as facts.
struct BoardSale
{
    qint64 id = 0;
    qint64 ofSale = 0; // 0: an order
    qint64 agentId = 0;
    qint64 teamId = 0;
    QDate onDate;
    QDateTime soldAt;
    qint64 fen = 0; // negative when it came back
    bool endsOrder = false;
};

// Sums of the days by agent, or by team: fen or orders. An order counts on its day, what comes back
// on the day on which it came back; reachedAt is the last order that was not ended by the last day:
// what is ended later changes no period that is over.
[[nodiscard]] std::vector<BoardFigure> saleFigures(const std::vector<BoardSale> &sales,
                                                   const BoardPeriod &period, BoardMetric metric,
                                                   bool byTeam);
// A share with Wilson's interval, and a mean of scores of 0 to 100 with Student's (cut at 0 and
// 100; below two sheets all of it).
[[nodiscard]] BoardFigure shareFigure(qint64 id, int hits, int n);
[[nodiscard]] BoardFigure scoreFigure(qint64 id, const std::vector<double> &scores);
// Of parts by metric and their weights; a part that is missing or below 0 counts 0.
[[nodiscard]] std::vector<BoardFigure>
mixFigures(const std::map<BoardMetric, std::vector<BoardFigure>> &parts,
           const std::map<BoardMetric, double> &weights);
// The change of a figure with the interval of the difference (MOVER, Donner and Zou 2012):
//   d - sqrt((v - l)² + (u' - v')²),  d + sqrt((u - v)² + (v' - l')²)
[[nodiscard]] BoardFigure improvement(const BoardFigure &now, const BoardFigure &before);

// Writes `change` of those that have a place: against the places that the same ones had with the
// figures of then, equal ones by who was earlier. Whoever had none then has no change.
void markChanges(std::vector<BoardPlace> &places, const std::vector<BoardFigure> &before,
                 BoardTies ties);

}
