// SPDX-License-Identifier: GPL-3.0-or-later
#include "leaderboards/boardwords.h"

#include "common/problemsentence.h"
#include "common/words.h"
#include "leaderboards/boardmodel.h"
#include "leaderboards/salemodel.h"

#include <QCoreApplication>
#include <QHash>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLocale>

namespace banzhang {
namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(banzhang::Boards)
};

QString dotted(const QStringList &parts)
{
    return parts.join(QStringLiteral(" · "));
}

QString yuan(double fen)
{
    const QString digits = QLocale(QLocale::English).toString(std::abs(fen) / 100, 'f', 2);
    return fen < 0 ? QStringLiteral("−") + digits : digits;
}

QString whoWord(const BoardPlace &place)
{
    return place.agentId > 0 ? place.agentNo + u' ' + place.name : place.name;
}

QString changeWord(const BoardPlace &place)
{
    if (!place.change)
        return Words::tr("new", "on the board");
    if (*place.change == 0)
        return missingText();
    return (*place.change > 0 ? QStringLiteral("▲") : QStringLiteral("▼"))
           + QString::number(std::abs(*place.change));
}

QString figureWord(const BoardPlace &place, const BoardLook &look)
{
    if (!isSample(look.rule.metric) || !place.low || !place.high)
        return {};
    return valueWord(*place.low, look.rule.metric) + QStringLiteral(" – ")
           + valueWord(*place.high, look.rule.metric);
}

}

QString metricWord(BoardMetric metric)
{
    switch (metric) {
    case BoardMetric::Amount: return Words::tr("Sales amount");
    case BoardMetric::Orders: return Words::tr("Orders");
    case BoardMetric::SuccessRate: return Words::tr("Success rate");
    case BoardMetric::QaScore: return Words::tr("Mean QA score");
    case BoardMetric::Service: return Words::tr("Share of calls answered");
    case BoardMetric::Mix: return Words::tr("Weighted mix");
    }
    return {};
}

QString tiesWord(BoardTies ties)
{
    switch (ties) {
    case BoardTies::Earlier: return Words::tr("who was earlier comes first");
    case BoardTies::Share: return Words::tr("the prize is shared");
    case BoardTies::Both: return Words::tr("each has the prize");
    }
    return {};
}

QString valueWord(double value, BoardMetric metric)
{
    switch (metric) {
    case BoardMetric::Amount: return yuan(value);
    case BoardMetric::Orders: return QString::number(qRound64(value));
    case BoardMetric::SuccessRate:
    case BoardMetric::Service: return percentText(100 * value);
    case BoardMetric::QaScore:
    case BoardMetric::Mix: break;
    }
    return QString::number(value, 'f', 1);
}

QString wholeValueWord(double value, BoardMetric metric)
{
    if (metric != BoardMetric::Amount)
        return valueWord(value, metric);
    const QString digits = valueWord(std::abs(value), metric);
    return (value < 0 ? QStringLiteral("−¥") : QStringLiteral("¥")) + digits;
}

QString barWord(const BoardBar &bar)
{
    const int n = int(bar.n);
    if (bar.code == u"fatal")
        return Words::tr("%n sheet(s) with a fatal item", nullptr, n);
    if (bar.code == u"absent")
        return bar.open > 0 ? Words::tr("absent %n time(s), not decided yet", nullptr, n)
                            : Words::tr("absent %n time(s)", nullptr, n);
    if (bar.code == u"late")
        return Words::tr("late %n time(s)", nullptr, n);
    if (bar.code == u"few_calls")
        return Words::tr("%n call(s) answered, %1 are wanted", nullptr, n).arg(bar.limit);
    if (bar.code == u"small_sample")
        return Words::tr("a sample of %n, %1 are wanted", nullptr, n).arg(bar.limit);
    if (bar.code == u"no_before")
        return Words::tr("nothing to compare with before");
    if (bar.code == u"not_improved")
        return Words::tr("not improved");
    if (bar.code == u"nothing")
        return Words::tr("nothing is left of the orders");
    return bar.code.isEmpty() ? QString() : Words::tr("did not pass a gate");
}

QString flagWord(const BoardFlag &flag)
{
    const int n = int(flag.n);
    if (flag.code == u"short_calls")
        return Words::tr("%n call(s) within %1 s ended by the agent", nullptr, n).arg(flag.seconds);
    if (flag.code == u"hang_ups")
        return Words::tr("hung up first in %1 of %2 calls").arg(flag.n).arg(flag.of);
    if (flag.code == u"transfers")
        return Words::tr("passed on %1 of %2 calls").arg(flag.n).arg(flag.of);
    return Words::tr("¥%1 of ¥%2 came back on a later day")
        .arg(yuan(double(flag.fen)), yuan(double(flag.of)));
}

QString boardWord(int column, const BoardPlace &place, const BoardLook &look,
                  const ServerClock &clock)
{
    switch (column) {
    case BoardModel::Place: return place.place > 0 ? QString::number(place.place) : missingText();
    case BoardModel::Change: return look.hasBefore ? changeWord(place) : missingText();
    case BoardModel::Who: return whoWord(place);
    case BoardModel::Figure: return figureWord(place, look);
    case BoardModel::Value: return valueWord(place.value, look.rule.metric);
    case BoardModel::Count:
        return QString::number(isSample(look.rule.metric) ? place.n : place.orders);
    case BoardModel::Team: return place.teamName.isEmpty() ? Words::tr("no team") : place.teamName;
    case BoardModel::Reached:
        return place.reachedAt.isValid() ? clock.atSite(place.reachedAt).toString(u"MM-dd HH:mm:ss")
                                         : missingText();
    case BoardModel::Reason: return barWord(place.bar);
    default: return {};
    }
}

QString boardTip(int column, const BoardPlace &place, const BoardLook &look)
{
    if (column == BoardModel::Who && !place.flags.empty()) {
        QStringList lines;
        for (const BoardFlag &flag : place.flags)
            lines.append(flagWord(flag));
        return lines.join(u'\n');
    }
    if (column == BoardModel::Change && place.change && look.hasBefore) {
        const int was = place.place + *place.change;
        return look.period.first == look.period.last
                   ? Words::tr("Place %1 an hour ago").arg(was)
                   : Words::tr("Place %1 at the end of yesterday").arg(was);
    }
    if (column == BoardModel::Place && place.isTied)
        return Words::tr("Others have the same value: they share the place");
    if (column == BoardModel::Figure && place.bracket > 0)
        return Words::tr("With 95 percent certainty between %1; places of one bracket cannot be "
                         "told apart by the data")
            .arg(figureWord(place, look));
    return {};
}

QString saleWord(int column, const SaleEntry &entry, const ServerClock &clock)
{
    switch (column) {
    case SaleModel::At: return clock.atSite(entry.at).toString(u"MM-dd HH:mm:ss");
    case SaleModel::OrderNo: return entry.orderNo;
    case SaleModel::Kind:
        return entry.kind == SaleKind::Order ? Words::tr("order")
               : entry.kind == SaleKind::Cancel
                   ? Words::tr("cancelled, of %1").arg(entry.ofDate.toString(u"MM-dd"))
                   : Words::tr("returned, of %1").arg(entry.ofDate.toString(u"MM-dd"));
    case SaleModel::Amount: return yuan(double(entry.fen));
    case SaleModel::Quantity: return QString::number(entry.quantity);
    case SaleModel::Courses: return QString::number(entry.courses);
    case SaleModel::Call:
        return entry.callUid.isEmpty() || entry.hasCall
                   ? entry.callUid
                   : Words::tr("%1 (not found)").arg(entry.callUid);
    case SaleModel::Note: return entry.note;
    default: return {};
    }
}

QString periodWord(const BoardPeriod &period, const QDate &today)
{
    if (period.first == period.last)
        return dayText(period.first, today);
    if (period.first.day() == 1 && period.last == period.first.addMonths(1).addDays(-1))
        return QLocale::c().toString(period.first, QStringLiteral("yyyy-MM"));
    const QString form = period.first.year() == today.year() ? QStringLiteral("MM-dd")
                                                             : QStringLiteral("yyyy-MM-dd");
    return Words::tr("%1 to %2").arg(period.first.toString(form), period.last.toString(form));
}

QString formulaWord(const BoardRule &rule)
{
    if (rule.metric != BoardMetric::Mix)
        return {};
    const QJsonObject weights = QJsonDocument::fromJson(rule.weights.toUtf8()).object();
    QStringList parts;
    double whole = 0;
    for (auto at = weights.begin(); at != weights.end(); ++at) {
        parts.append(QStringLiteral("%1 × %2")
                         .arg(at->toDouble())
                         .arg(metricWord(boardMetricFromCode(at.key()))));
        whole += at->toDouble();
    }
    return Words::tr("100 × (%1) / %2, each as a share of the best")
        .arg(parts.join(QStringLiteral(" + ")))
        .arg(whole);
}

QString rejectWord(const QString &why)
{
    static const QHash<QString, const char *> words{
        {u"shape"_qs, QT_TRANSLATE_NOOP("banzhang::Boards", "the line is not whole")},
        {u"order_no"_qs, QT_TRANSLATE_NOOP("banzhang::Boards", "no number of the order")},
        {u"no_agent"_qs, QT_TRANSLATE_NOOP("banzhang::Boards", "no agent's number")},
        {u"agent"_qs, QT_TRANSLATE_NOOP("banzhang::Boards", "no agent of this number is known")},
        {u"time"_qs, QT_TRANSLATE_NOOP("banzhang::Boards", "no time; write 2026-11-20 10:38")},
        {u"future"_qs, QT_TRANSLATE_NOOP("banzhang::Boards", "lies in the future")},
        {u"amount"_qs, QT_TRANSLATE_NOOP("banzhang::Boards", "no amount")},
        {u"negative"_qs,
         QT_TRANSLATE_NOOP("banzhang::Boards", "less than nothing; what comes back is a line of "
                                               "its own kind")},
        {u"quantity"_qs, QT_TRANSLATE_NOOP("banzhang::Boards", "no whole number from 0")},
        {u"kind"_qs,
         QT_TRANSLATE_NOOP("banzhang::Boards", "neither an order nor a cancel nor a return")},
        {u"successes"_qs, QT_TRANSLATE_NOOP("banzhang::Boards", "more successes than visits")},
        {u"agent_gone"_qs,
         QT_TRANSLATE_NOOP("banzhang::Boards", "the agent had left before that day")},
        {u"agent_before"_qs,
         QT_TRANSLATE_NOOP("banzhang::Boards", "the agent was hired after that day")},
        {u"order_differs"_qs,
         QT_TRANSLATE_NOOP("banzhang::Boards", "this order is known with another amount, agent or "
                                               "time")},
        {u"order_unknown"_qs,
         QT_TRANSLATE_NOOP("banzhang::Boards", "the order that comes back is not known")},
        {u"return_before"_qs,
         QT_TRANSLATE_NOOP("banzhang::Boards", "comes back before it was ordered")},
        {u"return_agent"_qs, QT_TRANSLATE_NOOP("banzhang::Boards", "another agent sold the order")},
        {u"return_larger"_qs,
         QT_TRANSLATE_NOOP("banzhang::Boards", "more than is left of the order")},
        {u"cancel_amount"_qs,
         QT_TRANSLATE_NOOP("banzhang::Boards", "a cancel takes back all that is left; this is "
                                               "another amount")},
        {u"outdated"_qs, QT_TRANSLATE_NOOP("banzhang::Boards",
                                           "this file told it before and it was corrected "
                                           "since; to put it back, give the file another name")},
        {u"form"_qs, QT_TRANSLATE_NOOP("banzhang::Boards", "the line cannot be read")},
        {u"twice"_qs, QT_TRANSLATE_NOOP("banzhang::Boards", "the agent's day stands there twice")}};
    const auto found = words.constFind(why);
    return found == words.constEnd() ? why : Words::tr(*found);
}

QString boardSentence(const Problem &problem)
{
    if (problem.constraint == u"board_range")
        return Words::tr("A board runs from a day to the same or a later one, ten years at most.");
    if (problem.constraint == u"board_version_known")
        return Words::tr("There are no rules of the board for this day.");
    if (problem.constraint == u"board_gates_known")
        return Words::tr("Only managers try gates of their own.");
    if (problem.constraint == u"board_mix_set")
        return Words::tr("No board is ranked by a mix on these days: there are no weights.");
    if (problem.constraint == u"board_version_period")
        return Words::tr("The rules of a board change with a period: a month on its first day, a "
                         "week on the day on which it begins.");
    if (problem.constraint == u"board_version_week")
        return Words::tr("Weeks begin on another day only before there are orders.");
    if (problem.constraint == u"sale_rows_form")
        return Words::tr("The file cannot be read as lines of orders.");
    return problemSentence(problem);
}

QStringList boardLines(const BoardLook &look, const ServerClock &clock)
{
    QStringList lines{dotted({periodWord(look.period, look.today), metricWord(look.rule.metric),
                              tiesWord(look.rule.ties)})
                      + u'\t' + formulaWord(look.rule)};
    for (const BoardPlace &one : look.places) {
        QStringList parts{wholeValueWord(one.value, look.rule.metric)};
        for (const int column :
             {int(BoardModel::Figure), int(BoardModel::Team), int(BoardModel::Reason)})
            parts.append(boardWord(column, one, look, clock));
        for (const BoardFlag &flag : one.flags)
            parts.append(flagWord(flag));
        parts.removeAll(QString());
        lines.append(boardWord(BoardModel::Place, one, look, clock) + u' ' + whoWord(one) + u'\t'
                     + dotted(parts));
    }
    return lines;
}

}
