// SPDX-License-Identifier: GPL-3.0-or-later
#include "attendance/violations/whywords.h"

#include "attendance/violationmodel.h"
#include "common/momenttext.h"
#include "common/problemsentence.h"
#include "common/words.h"

#include <QCoreApplication>

namespace banzhang {
namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(banzhang::Why)
};

QDateTime atSecond(qint64 second)
{
    return QDateTime::fromSecsSinceEpoch(second, Qt::UTC);
}

QString clockOf(qint64 second, const ServerClock &clock)
{
    return clockText(clock.atSite(atSecond(second)));
}

QString dotted(const QStringList &parts)
{
    QStringList given = parts;
    given.removeAll(QString());
    return given.join(QStringLiteral(" · "));
}

struct Sum
{
    Breach breach;
    int graceS = 0;
    int limitS = 0;
    qint64 measuredS = 0;
    qint64 ruleFen = 0;
};

Sum sumFrom(const ViolationWhy &why)
{
    const QJsonObject &json = why.evidence;
    return {breachFrom(json[u"breach"].toObject()), json[u"grace_s"].toInt(),
            json[u"limit_s"].toInt(), qint64(json[u"measured_s"].toDouble()),
            qint64(json[u"amount_fen"].toDouble())};
}

// What is compared with what.
SumLine comparison(const Sum &sum, const ServerClock &clock)
{
    const Breach &breach = sum.breach;
    const QString at = clockOf(breach.at, clock);
    const QString due = clockOf(breach.expected, clock);
    const auto differs = [&](const QString &name, const QString &more, const QString &less) {
        return SumLine{
            name, lengthText(breach.rawS),
            Words::tr("= %1 − %2 = %n s", "the later moment minus the earlier", int(breach.rawS))
                .arg(more, less)};
    };
    if (breach.code == u"early_leave")
        return differs(Words::tr("Too early"), due, at);
    if (!breach.pieces.empty()) {
        QStringList pieces;
        for (const Span &piece : breach.pieces)
            pieces.append(Words::tr("%1 to %2", "two times of the day")
                              .arg(clockOf(piece.from, clock), clockOf(piece.until, clock)));
        return {Words::tr("Length"), lengthText(breach.rawS),
                QStringLiteral("= ") + pieces.join(u" + ")};
    }
    return differs(Words::tr("Too late"), at, due);
}

void addPunches(const ViolationWhy &why, const Sum &sum, std::vector<SumLine> &lines,
                const ServerClock &clock)
{
    for (const RawEvent &event : why.events) {
        if (event.isCounted && event.at.toSecsSinceEpoch() == sum.breach.at && event.offsetS != 0)
            lines.push_back(
                {Words::tr("Punch"), clockText(clock.atSite(event.at)),
                 Words::tr("= %1 − %2 (the device is off)")
                     .arg(clockText(clock.atSite(event.atDevice)), lengthText(event.offsetS))});
    }
}

void addGuard(const ViolationWhy &why, std::vector<SumLine> &lines)
{
    for (const LedgerEntry &entry : why.entries) {
        if (entry.kind != LedgerKind::Fine || entry.wageFen < 0) // a leader is not told the wage
            continue;
        if (entry.wageFen == 0)
            lines.push_back({Words::tr("Cap on fines"), missingText(),
                             Words::tr("no wage is known: not capped")});
        else
            lines.push_back(
                {Words::tr("Cap on fines"), yuanText(entry.capFen),
                 entry.overCapFen > 0
                     ? Words::tr("of a wage of %1; %2 beyond it are not charged")
                           .arg(yuanText(entry.wageFen), yuanText(entry.overCapFen))
                     : Words::tr("of a wage of %1; within it").arg(yuanText(entry.wageFen))});
    }
}

// What became of a punch that counts no longer.
QString fixWord(const RawEvent &event, const ServerClock &clock)
{
    if (!event.fixedAt.isValid())
        return Words::tr("corrected by the device's clock");
    if (event.isVoid)
        return Words::tr("void by %1: %2").arg(event.fixedBy, event.fixedWhy);
    return Words::tr("replaced by %1, %2: %3")
        .arg(clock.atSite(event.fixedAt).toString(u"MM-dd HH:mm:ss"), event.fixedBy,
             event.fixedWhy);
}

QString byRule(const QString &constraint)
{
    if (constraint == u"violation_own")
        return Words::tr("Nobody decides about himself.");
    if (constraint == u"violation_own_proposal")
        return Words::tr("Who proposed it does not confirm it: another manager does.");
    if (constraint == u"violation_decided_once")
        return Words::tr("It was decided in the meantime. Look at it again.");
    if (constraint == u"violation_doubt_reason")
        return Words::tr("The evidence has a hole: say why it is confirmed nevertheless.");
    if (constraint == u"violation_deviation_reason")
        return Words::tr("The same violation costs the same: say why this one does not.");
    if (constraint == u"violation_reason" || constraint == u"ledger_entry_says"
        || constraint == u"punch_hand_reason")
        return Words::tr("Say why.");
    if (constraint == u"violation_statement_words")
        return Words::tr("The statement is empty.");
    if (constraint == u"attendance_reach")
        return Words::tr("This agent is not in your team.");
    if (constraint == u"rule_measured")
        return Words::tr("This is found by measuring, and not proposed. Correct the punch.");
    if (constraint == u"violation_shift")
        return Words::tr("The agent has no such shift at that time.");
    if (constraint == u"violation_seen_once")
        return Words::tr("It is proposed already.");
    if (constraint == u"punch_past")
        return Words::tr("This time has not come yet.");
    return {};
}

QString byLedger(const Problem &problem)
{
    const QString &constraint = problem.constraint;
    if (constraint == u"ledger_entry_reversed_once")
        return Words::tr("It is reversed already.");
    if (constraint == u"ledger_entry_once")
        return Words::tr("It is booked already. Look at the ledger.");
    if (constraint == u"ledger_entry_reversible")
        return Words::tr("A reversal is not reversed: book it anew.");
    if (constraint == u"ledger_entry_sign")
        return Words::tr("An award adds, a compensation takes away.");
    if (constraint == u"ledger_month_over")
        return Words::tr("The month is not over.");
    if (constraint == u"ledger_month_closed")
        return Words::tr("The month is closed already.");
    if (constraint == u"ledger_month_order")
        return Words::tr("An earlier month is still open. Close that one first.");
    if (constraint == u"ledger_month_undecided")
        return Words::tr("%1 violations of it are not decided.").arg(problem.hint);
    if (constraint == u"ledger_month_unmeasured")
        return Words::tr("%1 shifts of it are not measured.").arg(problem.hint);
    if (constraint == u"ledger_month_unreleased")
        return Words::tr("%1 scoring sheets of it are not released yet: no report would have them.")
            .arg(problem.hint);
    if (constraint == u"punch_device_name_given")
        return Words::tr("Give the device a name.");
    if (constraint == u"punch_device_name_key")
        return Words::tr("There is a device of this name already.");
    return {};
}

}

QString violationStateWord(ViolationState state)
{
    switch (state) {
    case ViolationState::ToConfirm: return Words::tr("To be confirmed");
    case ViolationState::Proposed: return Words::tr("Proposed");
    case ViolationState::Confirmed: return Words::tr("Booked");
    case ViolationState::Dismissed: return Words::tr("Dismissed");
    case ViolationState::Withdrawn: return Words::tr("Withdrawn");
    case ViolationState::Reversed: return Words::tr("Reversed");
    }
    return {};
}

QString violationWord(int column, const Violation &violation, const ServerClock &clock)
{
    switch (column) {
    case ViolationModel::Day: return clock.atSite(violation.occurredAt).toString(u"MM-dd HH:mm:ss");
    case ViolationModel::Agent: return violation.agentNo + u' ' + violation.agent;
    case ViolationModel::Team: return violation.team;
    case ViolationModel::Rule: return violation.rule;
    case ViolationModel::Measured:
        return violation.measuredS && *violation.measuredS > 0 ? lengthText(*violation.measuredS)
                                                               : missingText();
    case ViolationModel::Amount:
        return violation.amountFen > 0 ? yuanText(-violation.amountFen) : missingText();
    case ViolationModel::State: return violationStateWord(violation.state);
    case ViolationModel::DecidedBy: return violation.decidedBy;
    default: return {};
    }
}

QString doubtWord(const QString &doubt)
{
    if (doubt == u"gap")
        return Words::tr("A source had a gap just then.");
    if (doubt == u"missing")
        return Words::tr("A punch is missing.");
    if (doubt == u"no_login")
        return Words::tr("Punched, but never signed in.");
    if (doubt == u"stray_punch")
        return Words::tr("There is a punch outside the shift's window.");
    if (doubt == u"excused")
        return Words::tr("Leave or another errand was approved for that time.");
    if (doubt == u"signed_in")
        return Words::tr("The switch shows a log-in from before.");
    return {};
}

QString eventWord(const QString &what)
{
    if (what == u"in")
        return Words::tr("Punched in");
    if (what == u"out")
        return Words::tr("Punched or signed out");
    if (what == u"unknown")
        return Words::tr("Punched");
    if (what == u"on")
        return Words::tr("Online");
    if (what.startsWith(u"pause:"))
        return what.size() > 6 ? Words::tr("Paused: %1").arg(what.mid(6))
                               : Words::tr("Paused without a reason");
    return what;
}

QString ledgerKindWord(LedgerKind kind)
{
    switch (kind) {
    case LedgerKind::Fine: return Words::tr("Fine");
    case LedgerKind::Award: return Words::tr("Award");
    case LedgerKind::Reversal: return Words::tr("Reversal");
    case LedgerKind::Adjustment: return Words::tr("Adjustment");
    case LedgerKind::Compensation: return Words::tr("Compensation");
    }
    return {};
}

QString lengthText(qint64 seconds)
{
    const auto two = [](qint64 part) { return QString::number(part).rightJustified(2, u'0'); };
    const qint64 size = qAbs(seconds);
    return (seconds < 0 ? QStringLiteral("−") : QString()) + two(size / 3600) + u':'
           + two(size / 60 % 60) + u':' + two(size % 60);
}

QString attendanceSentence(const Problem &problem)
{
    QString sentence = byRule(problem.constraint);
    if (sentence.isEmpty())
        sentence = byLedger(problem);
    return sentence.isEmpty() ? problemSentence(problem) : sentence;
}

QString whyTitle(const ViolationWhy &why)
{
    return Words::tr("Why: %1").arg(why.violation.rule);
}

QString whyIdentity(const ViolationWhy &why, const ServerClock &clock)
{
    const Violation &one = why.violation;
    QString shift = dayText(one.onDate, clock.siteNow().date());
    if (!why.shift.isEmpty())
        shift += QStringLiteral(" %1 %2–%3")
                     .arg(why.shift, clock.atSite(why.starts).toString(u"HH:mm"),
                          clock.atSite(why.ends).toString(u"HH:mm"));
    return dotted({one.agentNo + u' ' + one.agent, one.team, shift,
                   Words::tr("violation %1").arg(number(one.id))});
}

WhyStep ruleStep(const ViolationWhy &why)
{
    const RuleVersion &rule = why.rule;
    QStringList facts{rule.graceS == 0 ? Words::tr("no grace, strictly to the second")
                                       : Words::tr("grace %1").arg(lengthText(rule.graceS))};
    if (rule.limitS > 0)
        facts.append(Words::tr("allowed %1").arg(lengthText(rule.limitS)));
    facts.append(rule.isPerShift ? Words::tr("once a shift") : Words::tr("each time"));
    facts.append(rule.amountFen > 0 ? yuanText(rule.amountFen) : Words::tr("no amount"));
    facts.append(Words::tr("nothing before its date is charged"));
    const QString dates = rule.until.isValid()
                              ? Words::tr("%1 to %2", "days")
                                    .arg(rule.from.toString(Qt::ISODate),
                                         rule.until.addDays(-1).toString(Qt::ISODate))
                              : Words::tr("since %1", "a day").arg(rule.from.toString(Qt::ISODate));
    return {Words::tr("Rule"), dates, {u'“' + rule.words + u'”', dotted(facts)}};
}

std::vector<SumLine> arithmeticOf(const ViolationWhy &why, const ServerClock &clock)
{
    const Violation &one = why.violation;
    std::vector<SumLine> lines;
    if (!why.evidence.contains(u"breach")) {
        lines.push_back({Words::tr("Seen"), missingText(), why.note});
    } else if (one.code == u"missing_punch") {
        lines.push_back({Words::tr("Lacking"), missingText(), doubtWord(one.doubt)});
    } else {
        const Sum sum = sumFrom(why);
        if (one.code == u"duty_skipped") // its note says the areas (#6)
            lines.push_back({Words::tr("Nobody saw it done"), why.note,
                             Words::tr("nor was it handed over in writing")});
        addPunches(why, sum, lines, clock);
        lines.push_back(comparison(sum, clock));
        if (sum.limitS > 0)
            lines.push_back({Words::tr("Beyond what is allowed"), lengthText(sum.measuredS),
                             QStringLiteral("= %1 − %2")
                                 .arg(lengthText(sum.breach.rawS), lengthText(sum.limitS))});
        lines.push_back({Words::tr("Against the grace"), lengthText(sum.measuredS),
                         QStringLiteral("> %1").arg(lengthText(sum.graceS))});
    }
    const qint64 ruleFen = qint64(why.evidence[u"amount_fen"].toDouble());
    lines.push_back({Words::tr("Amount"), yuanText(one.amountFen),
                     one.deviates
                         ? Words::tr("the rule says %1; decided otherwise").arg(yuanText(ruleFen))
                         : QStringLiteral("= 1 × %1").arg(yuanText(ruleFen))});
    addGuard(why, lines);
    return lines;
}

WhyStep decisionStep(const ViolationWhy &why, const ServerClock &clock)
{
    const Violation &one = why.violation;
    QStringList lines{QStringLiteral("%1 %2").arg(
        clock.atSite(why.proposedAt).toString(u"MM-dd HH:mm:ss"),
        why.proposedBy.isEmpty() ? Words::tr("found by the day's closing")
                                 : Words::tr("proposed by %1").arg(why.proposedBy))};
    if (why.decidedAt.isValid())
        lines.append(dotted(
            {QStringLiteral("%1 %2 %3")
                 .arg(clock.atSite(why.decidedAt).toString(u"MM-dd HH:mm:ss"), one.decidedBy,
                      violationStateWord(one.state)),
             why.decidedWhy == u"later evidence" ? Words::tr("later evidence") : why.decidedWhy}));
    else
        lines.append(
            one.doubt.isEmpty()
                ? Words::tr("Not decided: nothing is charged.")
                : Words::tr("To be confirmed, nothing is charged. %1").arg(doubtWord(one.doubt)));
    lines.append(Words::tr("Booked for the same in this year: %1, of these with another amount: %2")
                     .arg(why.sameThisYear)
                     .arg(why.deviatingThisYear));
    return {Words::tr("Decision"), {}, lines};
}

WhyStep statementStep(const ViolationWhy &why, const ServerClock &clock)
{
    QStringList lines;
    for (const AgentStatement &one : why.statements)
        lines.append(dotted(
            {u'“' + one.words + u'”', momentText(one.at, clock),
             Words::tr("recorded by %1").arg(one.recordedBy),
             one.signature.isEmpty() ? QString() : Words::tr("signed: %1").arg(one.signature)}));
    if (lines.isEmpty())
        lines.append(Words::tr("None was recorded."));
    return {Words::tr("The agent says"), {}, lines};
}

WhyStep bookingStep(const ViolationWhy &why, const ServerClock &clock)
{
    QStringList lines;
    for (const LedgerEntry &entry : why.entries)
        lines.append(dotted({QStringLiteral("L-%1").arg(entry.id), ledgerKindWord(entry.kind),
                             yuanText(entry.fen),
                             Words::tr("in %1", "a month").arg(entry.month.toString(u"yyyy-MM"_qs)),
                             momentText(entry.enteredAt, clock), entry.enteredBy}));
    if (lines.isEmpty())
        lines.append(Words::tr("Nothing is booked."));
    return {Words::tr("Ledger"), {}, lines};
}

WhyProof proofOf(const ViolationWhy &why)
{
    const std::optional<qint64> again = recomputedFen(why.evidence);
    if (!again)
        return {true, Words::tr("Seen by a person: there is nothing to be computed again.")};
    const qint64 ruleFen = qint64(why.evidence[u"amount_fen"].toDouble());
    if (*again == ruleFen)
        return {true, Words::tr("Computed again from this evidence alone = %1, as found")
                          .arg(yuanText(*again))};
    return {false, Words::tr("Computed again from this evidence alone = %1, but found was %2")
                       .arg(yuanText(*again), yuanText(ruleFen))};
}

QStringList eventCells(const RawEvent &event, const ServerClock &clock)
{
    QString words = event.words;
    if (event.offsetS != 0)
        words = Words::tr("original %1, the device is off by %2 · %3")
                    .arg(clockText(clock.atSite(event.atDevice)), lengthText(event.offsetS), words);
    if (event.isReplaced)
        words = dotted({words, fixWord(event, clock)});
    return {clock.atSite(event.at).toString(u"MM-dd HH:mm:ss"), event.source, eventWord(event.what),
            words};
}

QStringList whyAsLines(const ViolationWhy &why, const ServerClock &clock)
{
    QStringList lines{whyTitle(why) + u'\t' + yuanText(-why.violation.amountFen),
                      whyIdentity(why, clock)};
    const auto add = [&lines](const WhyStep &step) {
        for (const QString &line : step.lines)
            lines.append(step.name + u'\t' + line);
    };
    add(ruleStep(why));
    for (const RawEvent &event : why.events)
        lines.append(Words::tr("Event") + u'\t' + eventCells(event, clock).join(u"  "));
    for (const SumLine &line : arithmeticOf(why, clock))
        lines.append(line.name + u'\t' + line.value + u' ' + line.formula);
    add(decisionStep(why, clock));
    add(statementStep(why, clock));
    add(bookingStep(why, clock));
    lines.append(proofOf(why).words);
    return lines;
}

}
