// SPDX-License-Identifier: GPL-3.0-or-later
#include "leaderboards/rules/boardrulewords.h"

#include "common/problem.h"
#include "common/words.h"
#include "leaderboards/awards/awardwords.h"
#include "leaderboards/boardrulemodel.h"
#include "leaderboards/boardwords.h"

#include <QCoreApplication>
#include <QHash>

#include <array>

namespace banzhang {
namespace {

constexpr int sinceEver = 2000; // the year from which the first rules hold

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(banzhang::BoardRules)
};

QString stateText(const QDate &from, bool isInForce, const QDate &today)
{
    return isInForce      ? Words::tr("in force")
           : from > today ? Words::tr("to come", "of rules")
                          : Words::tr("over", "of rules");
}

// The last day of a range, whose end is the day after it.
QString lastDayText(const QDate &until)
{
    return until.isValid() ? until.addDays(-1).toString(Qt::ISODate) : missingText();
}

// The first rules hold since ever: no year 2000 on the screen.
QString firstDayText(const QDate &from)
{
    return from.year() <= sinceEver ? Words::tr("ever since") : from.toString(Qt::ISODate);
}

QString byText(const QString &name)
{
    return name.isEmpty() ? Words::tr("built in") : name;
}

QString rankedByText(const BoardRule &rule)
{
    return rule.metric == BoardMetric::Mix ? metricWord(rule.metric) + u": "_qs + formulaWord(rule)
                                           : metricWord(rule.metric);
}

QString daysText(const BoardVersion &version)
{
    if (version.until.isValid())
        return Words::tr("Holds from %1 to %2")
            .arg(firstDayText(version.from), lastDayText(version.until));
    return version.from.year() <= sinceEver
               ? Words::tr("Holds ever since")
               : Words::tr("Holds from %1 on").arg(firstDayText(version.from));
}

}

QString boardName(BoardCode code)
{
    return boardName(codeOf(code));
}

QString weekdayWord(int isoDay)
{
    // The language of the console, which need not be the system's.
    static constexpr std::array<const char *, 7> names = {
        QT_TRANSLATE_NOOP("banzhang::BoardRules", "Monday"),
        QT_TRANSLATE_NOOP("banzhang::BoardRules", "Tuesday"),
        QT_TRANSLATE_NOOP("banzhang::BoardRules", "Wednesday"),
        QT_TRANSLATE_NOOP("banzhang::BoardRules", "Thursday"),
        QT_TRANSLATE_NOOP("banzhang::BoardRules", "Friday"),
        QT_TRANSLATE_NOOP("banzhang::BoardRules", "Saturday"),
        QT_TRANSLATE_NOOP("banzhang::BoardRules", "Sunday")};
    return isoDay >= 1 && isoDay <= 7 ? Words::tr(names.at(size_t(isoDay - 1))) : QString();
}

QStringList gateWords(const BoardGates &gates)
{
    QStringList words;
    if (gates.fatalDays)
        words.append(*gates.fatalDays == 0 ? Words::tr("no fatal item")
                                           : Words::tr("no fatal item, %n day(s) before included",
                                                       nullptr, *gates.fatalDays));
    if (gates.isAbsentBarred)
        words.append(Words::tr("not absent"));
    if (gates.isLateBarred)
        words.append(Words::tr("not late"));
    if (gates.minCalls)
        words.append(Words::tr("at least %n call(s) answered", nullptr, *gates.minCalls));
    if (gates.minSample)
        words.append(Words::tr("a sample of at least %n", nullptr, *gates.minSample));
    return words;
}

QString boardRuleWord(int column, const BoardVersion &version, const QDate &today)
{
    switch (column) {
    case BoardRuleModel::Board: return boardName(version.code);
    case BoardRuleModel::Edition: return QString::number(version.edition);
    case BoardRuleModel::State: return stateText(version.from, version.isInForce, today);
    case BoardRuleModel::From: return firstDayText(version.from);
    case BoardRuleModel::Until: return lastDayText(version.until);
    case BoardRuleModel::Metric: return rankedByText(version.rule);
    case BoardRuleModel::Gates: {
        const QStringList gates = gateWords(boardGatesFrom(version.rule.gates));
        return gates.isEmpty() ? missingText() : gates.join(Words::tr("; ", "between gates"));
    }
    case BoardRuleModel::Ties: return tiesWord(version.rule.ties);
    case BoardRuleModel::Closes: return dayTimeText(version.rule.closesS);
    case BoardRuleModel::WeekStarts:
        return version.code == BoardCode::Week ? weekdayWord(version.rule.weekStarts)
                                               : missingText();
    case BoardRuleModel::MadeBy: return byText(version.madeBy);
    default: return {};
    }
}

QString prizeRuleWord(int column, const PrizeVersion &prize, const QDate &today)
{
    switch (column) {
    case PrizeModel::Board: return championTitle(prize.code);
    case PrizeModel::Edition: return QString::number(prize.edition);
    case PrizeModel::State: return stateText(prize.from, prize.isInForce, today);
    case PrizeModel::From: return firstDayText(prize.from);
    case PrizeModel::Until: return lastDayText(prize.until);
    case PrizeModel::Prize: return QString::number(double(prize.fen) / 100, 'f', 2);
    case PrizeModel::Points: return QString::number(prize.points);
    case PrizeModel::MadeBy: return byText(prize.madeBy);
    default: return {};
    }
}

QStringList boardRuleLines(const BoardVersion &version, const QDate &today)
{
    const BoardRule &rule = version.rule;
    QStringList lines{Words::tr("%1, version %2: %3", "board, number, state")
                          .arg(boardName(version.code), QString::number(version.edition),
                               stateText(version.from, version.isInForce, today)),
                      daysText(version), Words::tr("Ranked by %1").arg(rankedByText(rule))};
    const QStringList gates = gateWords(boardGatesFrom(rule.gates));
    lines.append(
        gates.isEmpty()
            ? Words::tr("Everybody gets a place")
            : Words::tr("A place needs: %1").arg(gates.join(Words::tr("; ", "between gates"))));
    lines.append(Words::tr("Equal figures: %1").arg(tiesWord(rule.ties)));
    lines.append(
        rule.closesS == 86400
            ? Words::tr("Closes at the end of the period's last day (24:00)")
            : Words::tr("Closes at %1 of the period's last day").arg(dayTimeText(rule.closesS)));
    if (version.code == BoardCode::Week)
        lines.append(Words::tr("The week begins on %1").arg(weekdayWord(rule.weekStarts)));
    lines.append(version.closings > 0 ? Words::tr("%n period(s) closed by it: it never changes",
                                                  nullptr, version.closings)
                                      : Words::tr("No period was closed by it yet"));
    return lines;
}

QStringList boardSettingLines(const BoardSetting &setting)
{
    return {Words::tr("New: for %n day(s) after being hired", nullptr, setting.newHireDays),
            Words::tr("An order belongs to the last call from %1 min before it to %2 min after it")
                .arg(setting.matchBeforeMin)
                .arg(setting.matchAfterMin),
            Words::tr("Short calls: %1 talks of at most %2 s that the agent ended")
                .arg(setting.shortCalls)
                .arg(setting.shortTalkS),
            Words::tr("Shares are looked at from %n call(s) on", nullptr, setting.ratioCalls),
            Words::tr("Hung up first by the agent: from %1% on").arg(setting.hangUpPercent),
            Words::tr("Passed on: from %1% on").arg(setting.transferPercent),
            Words::tr("Came back on a later day: from %1% of the amount on")
                .arg(setting.refundPercent)};
}

QString boardRuleSentence(const Problem &problem)
{
    static const QHash<QString, const char *> words{
        {u"board_version_future"_qs,
         QT_TRANSLATE_NOOP("banzhang::BoardRules",
                           "Rules change from tomorrow on: days that have been keep theirs.")},
        {u"board_version_used"_qs,
         QT_TRANSLATE_NOOP("banzhang::BoardRules",
                           "Days were ranked by this version already: make one from a later day.")},
        {u"board_version_gates"_qs,
         QT_TRANSLATE_NOOP(
             "banzhang::BoardRules",
             "Gates ask for whole numbers: calls and samples up to 99,999, days up to "
             "999.")},
        {u"board_version_weights"_qs,
         QT_TRANSLATE_NOOP("banzhang::BoardRules",
                           "A weight is a number above 0 and below 10,000.")},
        {u"board_version_mix"_qs,
         QT_TRANSLATE_NOOP("banzhang::BoardRules",
                           "A mix needs weights; without a mix there are none.")},
        {u"board_version_once"_qs,
         QT_TRANSLATE_NOOP("banzhang::BoardRules",
                           "Somebody changed these rules meanwhile. Look again and repeat it.")}};
    const auto found = words.constFind(problem.constraint);
    if (found != words.constEnd())
        return Words::tr(*found);
    if (problem.constraint.startsWith(u"board_setting_"))
        return Words::tr("Out of its range.");
    if (problem.constraint.startsWith(u"prize_version"))
        return awardSentence(problem);
    return boardSentence(problem);
}

}
