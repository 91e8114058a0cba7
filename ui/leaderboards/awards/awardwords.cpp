// SPDX-License-Identifier: GPL-3.0-or-later
#include "leaderboards/awards/awardwords.h"

#include "attendance/ledger.h"
#include "common/momenttext.h"
#include "common/problemsentence.h"
#include "common/words.h"
#include "leaderboards/bonusmodel.h"
#include "leaderboards/closingmodel.h"
#include "leaderboards/closingwhymodels.h"
#include "leaderboards/honourmodel.h"
#include "leaderboards/praisemodel.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>

namespace banzhang {
namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(banzhang::Awards)
};

QString line(const QString &name, const QString &words)
{
    return name + u'\t' + words;
}

QString stateWord(const BoardClosing &closing)
{
    if (!closing.hasChampion())
        return Words::tr("no champion: nobody sold anything");
    if (closing.isTakenBack)
        return Words::tr("taken back");
    switch (closing.state) {
    case ChampionState::Awarded: return Words::tr("to be handed out");
    case ChampionState::HandedOut: return Words::tr("handed out, to be signed for");
    case ChampionState::Received:
        return closing.isSpeechSettled() ? Words::tr("received")
                                         : Words::tr("received, no speech yet");
    case ChampionState::Spoken: break;
    }
    return closing.speechSkipped.isEmpty() ? Words::tr("received, spoke")
                                           : Words::tr("received, speech skipped");
}

QString closedText(const BoardClosing &closing, const QString &between, const ServerClock &clock)
{
    const QString who = closing.closedBy.isEmpty() ? Words::tr("By the clock") : closing.closedBy;
    return who + between + momentText(closing.closedAt, clock);
}

QString adjustmentsWord(const BoardClosing &closing)
{
    if (closing.openAdjustments > 0)
        return Words::tr("%n to be looked at", nullptr, closing.openAdjustments);
    return closing.adjustedFen != 0 ? Words::tr("decided") : QString();
}

QString outWord(const QString &code)
{
    if (code == u"fatal")
        return Words::tr("out: a fatal item");
    if (code == u"absent")
        return Words::tr("out: absent");
    if (code == u"late")
        return Words::tr("out: late");
    if (code == u"few_calls")
        return Words::tr("out: too few calls");
    if (code == u"small_sample")
        return Words::tr("out: too small a sample");
    return Words::tr("out: a gate of the board");
}

QString dayWord(QDate day)
{
    return day.toString(Qt::ISODate);
}

QString closingRefusal(const QString &rule)
{
    if (rule == u"board_closing_once")
        return Words::tr("Somebody else closed it already. Nothing was booked twice.");
    if (rule == u"board_period_over")
        return Words::tr("This period is not over: it closes on its last day at the board's time.");
    if (rule == u"board_period_begins")
        return Words::tr("No period of this board begins on that day. A week begins on the board's "
                         "first weekday, a month on the 1st.");
    if (rule == u"board_version_known" || rule == u"board_code_known")
        return Words::tr("No rules of this board are in force then.");
    if (rule == u"board_closing_apart")
        return Words::tr("Days of this period were closed with another one.");
    if (rule == u"board_closing_measured")
        return Words::tr("Shifts of this period are not measured yet: who was absent or late is "
                         "not known. Close its days in the attendance first.");
    if (rule == u"champion_reach")
        return Words::tr("This champion is of no team of yours.");
    if (rule == u"champion_own")
        return Words::tr("It is your own prize: somebody else does this.");
    if (rule == u"champion_handed_once")
        return Words::tr("It was handed out already.");
    if (rule == u"champion_signed_once")
        return Words::tr("It was signed for already.");
    if (rule == u"champion_spoken_once")
        return Words::tr("That is recorded already.");
    if (rule == u"champion_taken_back")
        return Words::tr("This prize was taken back.");
    if (rule == u"champion_to_sign")
        return Words::tr("It is signed for after it was handed out.");
    if (rule == u"champion_signature")
        return Words::tr("Who receives it signs: the name as written, or the number of the paper.");
    if (rule == u"champion_without_prize")
        return Words::tr("Nothing was booked for this one.");
    if (rule == u"ledger_entry_reversed_once")
        return Words::tr("It was taken back already.");
    if (rule == u"closing_adjustment_why" || rule == u"ledger_entry_says")
        return Words::tr("Say why.");
    return {};
}

QString prizeRefusal(const QString &rule)
{
    if (rule == u"prize_version_ahead")
        return Words::tr("A prize changes from tomorrow on, or later: what was promised stays.");
    if (rule == u"prize_version_used")
        return Words::tr("Periods from then on were closed already: begin tomorrow or later.");
    if (rule == u"prize_version_fen" || rule == u"prize_version_points")
        return Words::tr("From nothing to a million yuan, and to 10,000 points.");
    if (rule == u"award_setting_range")
        return Words::tr("The fewest are less than the most, between −1000 and 1000.");
    return {};
}

QString givingRefusal(const QString &rule)
{
    if (rule == u"award_own")
        return Words::tr("Nobody gives it to himself.");
    if (rule == u"award_reach")
        return Words::tr("This agent was not in a team of yours on that day.");
    if (rule == u"award_agent_known")
        return Words::tr("There is no such agent.");
    if (rule == u"award_day")
        return Words::tr("That day has not come yet.");
    if (rule == u"bonus_points_led")
        return Words::tr("This agent was not in a team of yours in that month.");
    if (rule == u"bonus_points_ahead")
        return Words::tr("That month has not begun.");
    if (rule == u"bonus_points_closed")
        return Words::tr("The ledger of that month is closed, and its bonus points with it.");
    if (rule == u"bonus_points_meanwhile")
        return Words::tr(
            "Somebody else gave or changed these points meanwhile. Look at them again.");
    if (rule == u"bonus_points_reason")
        return Words::tr(
            "Say what for, in four characters at least: who has many or few knows why.");
    if (rule == u"bonus_points_range")
        return Words::tr("The points lie outside the range that the centre set.");
    if (rule == u"recognition_once")
        return Words::tr("This agent has that recognition for that day already.");
    if (rule == u"recognition_words")
        return Words::tr("Say what for.");
    if (rule == u"recognition_kind_known")
        return Words::tr("This kind of recognition is not given any more.");
    return {};
}

QString praiseRefusal(const QString &rule)
{
    if (rule == u"praise_example")
        return Words::tr("Give a concrete example, ten characters at least: what did he do?");
    if (rule == u"praise_copied")
        return Words::tr("These very words were written before. Say what this one did.");
    if (rule == u"praise_call_of_agent")
        return Words::tr("That call is not this agent's.");
    if (rule == u"praise_order_of_agent")
        return Words::tr("This agent has no order of that number.");
    if (rule == u"praise_stands" || rule == u"recognition_stands")
        return Words::tr("It was taken back already.");
    if (rule == u"praise_writer" || rule == u"recognition_giver")
        return Words::tr("Who wrote it takes it back, or a manager.");
    if (rule == u"praise_withdrawn" || rule == u"recognition_withdrawn")
        return Words::tr("Say why.");
    return {};
}

}

QString championTitle(const QString &code)
{
    return code == u"day"     ? Words::tr("Day champion")
           : code == u"week"  ? Words::tr("Week champion")
           : code == u"month" ? Words::tr("Month champion")
                              : Words::tr("Champion");
}

QString boardName(const QString &code)
{
    return code == u"day"     ? Words::tr("Day board")
           : code == u"week"  ? Words::tr("Week board")
           : code == u"month" ? Words::tr("Month board")
                              : code;
}

QString periodText(const QString &code, QDate from, QDate to)
{
    if (code == u"month")
        return to.toString(u"yyyy-MM");
    return from == to ? dayWord(to) : dayWord(from) + QStringLiteral(" – ") + to.toString(u"MM-dd");
}

QString figureText(const QString &metric, double value)
{
    if (metric == u"amount")
        return QLocale(QLocale::English)
            .toString(value / 100, 'f', 2)
            .prepend(u'¥')
            .replace(u"¥-"_qs, u"−¥"_qs);
    if (metric == u"orders")
        return Words::tr("%n order(s)", nullptr, int(value));
    if (metric == u"success_rate" || metric == u"service")
        return percentText(100 * value);
    return QString::number(value, 'f', 1);
}

QString prizeText(qint64 fen, int points)
{
    return fen != 0 || points == 0 ? yuanText(fen) : Words::tr("%n point(s)", nullptr, points);
}

QString closingWord(int column, const BoardClosing &closing, const ServerClock &clock)
{
    switch (column) {
    case ClosingModel::Period: return periodText(closing.code, closing.from, closing.to);
    case ClosingModel::Board: return boardName(closing.code);
    case ClosingModel::State: return stateWord(closing);
    case ClosingModel::Adjustments: return adjustmentsWord(closing);
    case ClosingModel::Closed: return closedText(closing, QStringLiteral(" "), clock);
    default: break;
    }
    if (!closing.hasChampion())
        return column == ClosingModel::Champion ? missingText() : QString();
    switch (column) {
    case ClosingModel::Champion:
        return closing.agentNo + u' ' + closing.name
               + (closing.hasLeft ? Words::tr(" (left)") : QString());
    case ClosingModel::Value: return figureText(closing.metric, closing.value);
    case ClosingModel::Prize: return prizeText(closing.fen, closing.points);
    case ClosingModel::Team: return closing.team;
    case ClosingModel::Orders: return QString::number(closing.orders);
    default: return {};
    }
}

QString frozenPlaceWord(int column, const FrozenPlace &place, const QString &metric,
                        const ServerClock &clock)
{
    switch (column) {
    case FrozenPlaceModel::Place:
        return place.place > 0 ? QString::number(place.place) : outWord(place.outCode);
    case FrozenPlaceModel::Agent: return place.agentNo + u' ' + place.agent;
    case FrozenPlaceModel::Value: return figureText(metric, place.value);
    case FrozenPlaceModel::Orders: return QString::number(place.orders);
    case FrozenPlaceModel::Reached: return momentText(place.reachedAt, clock);
    case FrozenPlaceModel::Team: return place.team;
    default: return {};
    }
}

QString frozenOrderWord(int column, const FrozenOrder &order, const ServerClock &clock)
{
    switch (column) {
    case FrozenOrderModel::Agent: return order.agentNo + u' ' + order.agent;
    case FrozenOrderModel::OrderNo: return order.orderNo;
    case FrozenOrderModel::Kind:
        return order.kind == u"order"    ? Words::tr("order")
               : order.kind == u"cancel" ? Words::tr("cancelled")
                                         : Words::tr("returned");
    case FrozenOrderModel::Sold: return momentText(order.soldAt, clock);
    case FrozenOrderModel::Amount: return yuanText(order.fen);
    case FrozenOrderModel::Quantity: return QString::number(order.quantity);
    case FrozenOrderModel::Courses: return QString::number(order.courses);
    default: return {};
    }
}

QString adjustmentWord(int column, const ClosingAdjustment &adjustment, const ServerClock &clock)
{
    switch (column) {
    case ClosingAdjustmentModel::Found: return momentText(adjustment.foundAt, clock);
    case ClosingAdjustmentModel::Kind:
        return adjustment.isUndone ? Words::tr("came back") : Words::tr("came late");
    case ClosingAdjustmentModel::Agent: return adjustment.agentNo + u' ' + adjustment.agent;
    case ClosingAdjustmentModel::OrderNo: return adjustment.orderNo;
    case ClosingAdjustmentModel::Amount: return yuanText(adjustment.fen);
    case ClosingAdjustmentModel::Settled:
        return adjustment.settledAt.isValid()
                   ? Words::tr("%1: %2", "who, why")
                         .arg(adjustment.settledBy, adjustment.settledWhy)
                   : Words::tr("waits");
    default: return {};
    }
}

QString changeWord(int column, const ClosingChange &change)
{
    if (column == ClosingChangeModel::Agent)
        return change.agentNo + u' ' + change.agent;
    const QString gate = change.code == u"fatal"    ? Words::tr("a fatal item", "a gate")
                         : change.code == u"absent" ? Words::tr("absence", "a gate")
                                                    : Words::tr("lateness", "a gate");
    switch (change.what) {
    case ClosingChange::What::BarGone:
        return Words::tr("was kept out by %1, which is gone since: he would have a place")
            .arg(gate);
    case ClosingChange::What::Barred:
        return Words::tr("has a place; %1, known since, would keep him out").arg(gate);
    case ClosingChange::What::Results: break;
    }
    return Words::tr("results came or changed after the closing");
}

QString bonusWord(int column, const BonusMember &member, const ServerClock &clock)
{
    switch (column) {
    case BonusModel::Team: return member.team;
    case BonusModel::Agent: return member.agentNo + u' ' + member.name;
    case BonusModel::Points:
        return member.isGiven() ? QString::number(member.points) : missingText();
    case BonusModel::Reason: return member.reason;
    case BonusModel::GivenBy: return member.givenBy;
    case BonusModel::GivenAt:
        return momentText(member.givenAt, clock)
               + (member.versions > 1 ? Words::tr(" (corrected)") : QString());
    default: return {};
    }
}

QString bonusSpreadWord(int column, const BonusSpread &spread)
{
    if (spread.given == 0 && column > BonusSpreadModel::Given)
        return missingText();
    switch (column) {
    case BonusSpreadModel::Team: return spread.team;
    case BonusSpreadModel::Leader: return spread.leader;
    case BonusSpreadModel::Given:
        return Words::tr("%1 of %2", "how many of how many").arg(spread.given).arg(spread.members);
    case BonusSpreadModel::Sum: return QString::number(spread.sum);
    case BonusSpreadModel::Mean: return QString::number(spread.mean, 'f', 1);
    case BonusSpreadModel::Deviation: return QString::number(spread.deviation, 'f', 1);
    case BonusSpreadModel::Range:
        return Words::tr("%1 – %2", "least, most").arg(spread.least).arg(spread.most);
    default: return {};
    }
}

QString praiseWord(int column, const Praise &praise, const ServerClock &clock)
{
    switch (column) {
    case PraiseModel::Day: return dayWord(praise.onDate);
    case PraiseModel::Agent: return praise.agentNo + u' ' + praise.agent;
    case PraiseModel::Example: return praise.example.simplified();
    case PraiseModel::ShownBy: {
        QStringList shown;
        if (!praise.callUid.isEmpty())
            shown.append(Words::tr("call %1").arg(momentText(praise.callStartedAt, clock)));
        if (!praise.orderNo.isEmpty())
            shown.append(Words::tr("order %1").arg(praise.orderNo));
        return shown.join(QStringLiteral(" · "));
    }
    case PraiseModel::PraisedBy: return praise.praisedBy;
    case PraiseModel::Team: return praise.team;
    case PraiseModel::State: return praise.isWithdrawn() ? Words::tr("taken back") : QString();
    default: return {};
    }
}

QString honourWord(int column, const Honour &honour)
{
    switch (column) {
    case HonourModel::Day:
        return honour.kind == HonourKind::Champion ? periodText(
                   honour.title, periodBegin(honour.title, honour.onDate), honour.onDate)
                                                   : dayWord(honour.onDate);
    case HonourModel::Title:
        return honour.kind == HonourKind::Champion ? championTitle(honour.title)
               : honour.kind == HonourKind::Praise ? Words::tr("Praised")
                                                   : honour.title;
    case HonourModel::Agent: return honour.agentNo + u' ' + honour.name;
    case HonourModel::Figure:
        return honour.kind == HonourKind::Champion ? figureText(honour.metric, honour.value)
                                                   : QString();
    case HonourModel::Words: return honour.words.simplified();
    case HonourModel::Team: return honour.team;
    default: return {};
    }
}

QStringList closingLines(const BoardClosing &closing, const ServerClock &clock)
{
    QStringList lines{
        line(Words::tr("Closed"), closedText(closing, QStringLiteral(" · "), clock)),
        line(Words::tr("Places"),
             Words::tr("%1 with a place, %2 kept out").arg(closing.people).arg(closing.outPeople))};
    if (closing.prizeFen < 0)
        lines.append(line(Words::tr("Prize"), Words::tr("none was promised for that day")));
    if (!closing.hasChampion())
        return lines;
    if (closing.shareOf > 1)
        lines.append(
            line(Words::tr("Shared"), Words::tr("among %1 who tied").arg(closing.shareOf)));
    if (closing.ledgerEntryId > 0)
        lines.append(line(Words::tr("Ledger"), QStringLiteral("L-%1 · ").arg(closing.ledgerEntryId)
                                                   + prizeText(closing.fen, closing.points)));
    if (closing.hasLeft)
        lines.append(line(Words::tr("Champion"), Words::tr("has left; the prize stays his")));
    lines.append(line(Words::tr("Handed out"), closing.handedOutAt.isValid()
                                                   ? closing.handedOutBy + QStringLiteral(" · ")
                                                         + momentText(closing.handedOutAt, clock)
                                                   : missingText()));
    lines.append(line(Words::tr("Signed with"),
                      closing.signature.isEmpty() ? missingText() : closing.signature));
    lines.append(line(Words::tr("Speech"), !closing.speechSkipped.isEmpty()
                                               ? Words::tr("skipped: %1").arg(closing.speechSkipped)
                                           : closing.spokenAt.isValid()
                                               ? momentText(closing.spokenAt, clock)
                                               : missingText()));
    return lines;
}

QString adjustmentSentence(const BoardClosing &closing, const ClosingWhy &why)
{
    if (why.adjustments.empty())
        return {};
    const std::vector<qint64> first = wouldBeFirst(why.effects, closing.metric);
    QStringList names;
    bool isOther = false;
    for (const ClosingEffect &one : why.effects) {
        if (std::find(first.begin(), first.end(), one.agentId) == first.end())
            continue;
        names.append(one.agentNo + u' ' + one.agent);
        isOther = isOther || !one.isChampion;
    }
    if (!isOther)
        return Words::tr("With all that came later the champion would be the same.");
    return Words::tr("With all that came later %1 would be first. The places stay; a manager may "
                     "take the prize back.")
        .arg(names.join(Words::tr(", ", "between names")));
}

QString proofSentence(const BoardClosing &closing, const ClosingWhy &why)
{
    const PrizeOffer prize{std::max<qint64>(closing.prizeFen, 0), closing.points,
                           closing.fen == 0 && closing.points > 0};
    for (const AwardShare &one : provenAwards(why, closing, prize)) {
        if (one.agentId != closing.agentId || prize.isInPoints)
            continue;
        return one.fen == closing.fen && one.value == closing.value
                   ? Words::tr("Worked out again from the frozen orders: %1, %2. It is the same.")
                         .arg(figureText(closing.metric, one.value), prizeText(one.fen, one.points))
                   : Words::tr("Worked out again from the frozen orders: %1, %2. It is NOT what "
                               "was booked.")
                         .arg(figureText(closing.metric, one.value),
                              prizeText(one.fen, one.points));
    }
    return {};
}

QString awardSentence(const Problem &problem)
{
    for (const QString &word :
         {closingRefusal(problem.constraint), prizeRefusal(problem.constraint),
          givingRefusal(problem.constraint), praiseRefusal(problem.constraint)}) {
        if (!word.isEmpty())
            return word;
    }
    return problemSentence(problem);
}

}
