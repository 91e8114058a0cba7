// SPDX-License-Identifier: GPL-3.0-or-later
#include "attendance/appeals/fineappealwords.h"

#include "attendance/fineappealmodel.h"
#include "attendance/violations/whywords.h"
#include "common/momenttext.h"
#include "common/words.h"

#include <QCoreApplication>

namespace banzhang {
namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(banzhang::FineAppeals)
};

QString spanWord(qint64 seconds)
{
    const qint64 minutes = seconds / 60;
    const qint64 hours = minutes / 60;
    if (hours >= 24)
        return Words::tr("%1 d %2 h", "days and hours").arg(hours / 24).arg(hours % 24);
    if (hours > 0)
        return Words::tr("%1 h %2 min", "hours and minutes").arg(hours).arg(minutes % 60);
    return Words::tr("%1 min", "minutes").arg(minutes);
}

QString whatOf(const LedgerEntry &entry)
{
    return !entry.rule.isEmpty()                ? entry.rule
           : entry.kind == LedgerKind::Reversal ? Words::tr("award taken back")
                                                : ledgerKindWord(entry.kind);
}

QString line(const QString &name, const QString &words)
{
    return name + u'\t' + words;
}

QString monthText(QDate month)
{
    return month.toString(u"yyyy-MM");
}

QString reasonOf(const FineAppeal &appeal)
{
    return appeal.why == u"later evidence" ? Words::tr("later evidence") : appeal.why;
}

void addDecision(const FineAppeal &appeal, const ServerClock &clock, QStringList &lines)
{
    if (appeal.isOpen()) {
        lines.append(
            line(Words::tr("To be decided"), Words::tr("until %1, %2", "a moment, how long")
                                                 .arg(momentText(appeal.decideBy, clock),
                                                      fineAppealClockWord(appeal, clock.now()))));
        lines.append(line(Words::tr("May decide"),
                          appeal.deciders.isEmpty()
                              ? fineAppealRefusalWord(QStringLiteral("fine_appeal_nobody"))
                              : appeal.deciders));
        return;
    }
    QStringList parts{fineAppealStateWord(appeal)};
    if (!appeal.decidedBy.isEmpty())
        parts.append(appeal.decidedBy);
    parts.append(momentText(appeal.decidedAt, clock));
    if (appeal.state == FineAppealState::Decided)
        parts.append(fineAppealClockWord(appeal, clock.now()));
    lines.append(line(Words::tr("Decision"), parts.join(QStringLiteral(" · "))));
    lines.append(line(Words::tr("Why"), reasonOf(appeal)));
    if (appeal.bookedMonth.isValid())
        lines.append(line(Words::tr("Booked back"),
                          Words::tr("%1 in %2", "yuan, month")
                              .arg(yuanText(appeal.bookedFen), monthText(appeal.bookedMonth))));
}

QString recordingWord(const QString &refusal)
{
    if (refusal == u"fine_appeal_against")
        return Words::tr("This entry takes nothing from the agent.");
    if (refusal == u"fine_appeal_final")
        return Words::tr("This was booked by the decision on an appeal: that is final.");
    if (refusal == u"fine_appeal_once")
        return Words::tr("It is appealed already.");
    if (refusal == u"fine_appeal_reversed")
        return Words::tr("It is booked back already.");
    if (refusal == u"fine_appeal_window")
        return Words::tr("The time to appeal is over.");
    if (refusal == u"fine_appeal_words")
        return Words::tr("Write what the agent says; 3,072 characters at most.");
    if (refusal == u"fine_appeal_signature")
        return Words::tr("An appeal is signed: the name as written, or the number of the paper.");
    return {};
}

QString termsWord(const QString &refusal)
{
    if (refusal == u"fine_appeal_setting_window")
        return Words::tr("From 1 to 366 days.");
    if (refusal == u"fine_appeal_setting_decide")
        return Words::tr("From 1 to 92 days.");
    if (refusal == u"fine_appeal_superior")
        return Words::tr("Who is above the others is a manager with an open account.");
    if (refusal == u"fine_appeal_superior_only")
        return Words::tr("Only the manager above the others sets this.");
    if (refusal == u"fine_appeal_superior_open")
        return Words::tr("Who is above the others is not changed while appeals are open.");
    return {};
}

QString decidingWord(const QString &refusal)
{
    if (refusal == u"fine_appeal_nobody")
        return Words::tr("Nobody is above who decided: it takes the account of another manager.");
    if (refusal == u"fine_appeal_decider")
        return Words::tr("You decided this yourself: somebody else decides on the appeal.");
    if (refusal == u"fine_appeal_proposer")
        return Words::tr("You proposed this yourself: somebody else decides on the appeal.");
    if (refusal == u"fine_appeal_own")
        return Words::tr("It is about yourself: somebody else decides.");
    if (refusal == u"fine_appeal_level")
        return Words::tr("Who is above the one that decided it decides on the appeal.");
    if (refusal == u"fine_appeal_open")
        return Words::tr("It is not open any more. Look at it again.");
    if (refusal == u"fine_appeal_lesser")
        return Words::tr("What remains is more than nothing and less than before.");
    if (refusal == u"fine_appeal_effect")
        return Words::tr("Something else would be booked than was shown. Nothing was booked; look "
                         "at it again.");
    if (refusal == u"fine_appeal_recorder")
        return Words::tr("Whom it is against does not withdraw it.");
    return refusal == u"fine_appeal_why" ? Words::tr("Say why.") : QString();
}

}

QString fineAppealStateWord(const FineAppeal &appeal)
{
    switch (appeal.state) {
    case FineAppealState::Open: return Words::tr("Open");
    case FineAppealState::Withdrawn: return Words::tr("Withdrawn");
    case FineAppealState::Settled: return Words::tr("Settled otherwise");
    case FineAppealState::Decided: break;
    }
    return appeal.outcome == FineOutcome::Uphold   ? Words::tr("Upheld")
           : appeal.outcome == FineOutcome::Reduce ? Words::tr("Reduced")
                                                   : Words::tr("Kept");
}

QString fineAppealClockWord(const FineAppeal &appeal, const QDateTime &now)
{
    const FineAppealClock clock = clockOf(appeal, now);
    switch (clock.stand) {
    case FineAppealClock::Stand::Running:
    case FineAppealClock::Stand::Soon: return Words::tr("%1 left").arg(spanWord(clock.seconds));
    case FineAppealClock::Stand::Overdue:
        return Words::tr("overdue by %1").arg(spanWord(clock.seconds));
    case FineAppealClock::Stand::Over: break;
    }
    return appeal.state == FineAppealState::Decided
               ? Words::tr("took %1").arg(spanWord(clock.seconds))
               : missingText();
}

QString amountWord(qint64 fen, int points)
{
    return fen != 0 || points == 0 ? yuanText(fen) : Words::tr("%n point(s)", nullptr, points);
}

QString entryWord(const LedgerEntry &entry)
{
    return Words::tr("%1, %2", "for what, how much")
        .arg(whatOf(entry), amountWord(entry.fen, entry.points));
}

QString fineAppealWord(int column, const FineAppeal &appeal, const ServerClock &clock)
{
    switch (column) {
    case FineAppealModel::State: return fineAppealStateWord(appeal);
    case FineAppealModel::Clock: return fineAppealClockWord(appeal, clock.now());
    case FineAppealModel::Agent: return appeal.entry.agentNo + u' ' + appeal.entry.agent;
    case FineAppealModel::What: return whatOf(appeal.entry);
    case FineAppealModel::Amount: return amountWord(appeal.entry.fen, appeal.entry.points);
    case FineAppealModel::Recorded: return momentText(appeal.recordedAt, clock);
    case FineAppealModel::Team: return appeal.entry.team;
    case FineAppealModel::DecidedBy: return appeal.decidedBy;
    case FineAppealModel::Booked:
        return appeal.bookedMonth.isValid() ? yuanText(appeal.bookedFen) : QString();
    default: return {};
    }
}

QStringList fineAppealLines(const FineAppeal &appeal, const ServerClock &clock)
{
    const LedgerEntry &entry = appeal.entry;
    QStringList against{QStringLiteral("L-%1").arg(entry.id), entryWord(entry),
                        entry.onDate.toString(Qt::ISODate)};
    if (entry.overCapFen > 0)
        against.append(Words::tr("%1 beyond the cap").arg(yuanText(entry.overCapFen)));
    if (!entry.note.isEmpty())
        against.append(entry.note);
    QStringList lines{
        line(Words::tr("Agent"), entry.agentNo + u' ' + entry.agent + u' ' + entry.team),
        line(Words::tr("Against"), against.join(QStringLiteral(" · "))),
        line(Words::tr("Booked by"), appeal.entryDecidedBy),
        line(Words::tr("He writes"), appeal.words),
        line(Words::tr("Signed with"), appeal.signature),
        line(Words::tr("Recorded"),
             appeal.recordedBy + QStringLiteral(" · ") + momentText(appeal.recordedAt, clock))};
    addDecision(appeal, clock, lines);
    return lines;
}

QString bookingsWord(const FineAppeal &appeal, const std::vector<FineBooking> &bookings)
{
    if (bookings.empty())
        return Words::tr("Nothing is booked: the entry stands.");
    QStringList parts;
    int points = 0;
    for (const FineBooking &booking : bookings) {
        points += booking.points;
        QString part = Words::tr("%1 %2 in %3", "kind of entry, how much, month")
                           .arg(ledgerKindWord(booking.kind),
                                amountWord(booking.fen, booking.points), monthText(booking.month));
        if (booking.overCapFen > 0)
            part +=
                Words::tr(" (%1 beyond the cap are not charged)").arg(yuanText(booking.overCapFen));
        parts.append(part);
    }
    QString words = Words::tr("Booked: %1. Together %2 for the agent.")
                        .arg(parts.join(Words::tr(", ", "between parts of a list")),
                             amountWord(sumOf(bookings), points));
    if (bookings.front().month != appeal.entry.month)
        words += Words::tr(" %1 is closed.", "a month").arg(monthText(appeal.entry.month));
    return words;
}

QString fineAppealRefusalWord(const QString &refusal)
{
    const QString recording = recordingWord(refusal);
    const QString deciding = recording.isEmpty() ? decidingWord(refusal) : recording;
    return deciding.isEmpty() ? termsWord(refusal) : deciding;
}

QString fineAppealSentence(const Problem &problem)
{
    const QString word = fineAppealRefusalWord(problem.constraint);
    return word.isEmpty() ? attendanceSentence(problem) : word;
}

}
