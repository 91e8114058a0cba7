// SPDX-License-Identifier: GPL-3.0-or-later
#include "attendance/fineappeal.h"

#include <algorithm>

namespace banzhang {
namespace {

constexpr qint64 soonS = 86'400;

}

FineAppealState fineAppealStateFromCode(const QString &code)
{
    return code == u"open"        ? FineAppealState::Open
           : code == u"withdrawn" ? FineAppealState::Withdrawn
           : code == u"settled"   ? FineAppealState::Settled
                                  : FineAppealState::Decided;
}

FineOutcome fineOutcomeFromCode(const QString &code)
{
    return code == u"keep"     ? FineOutcome::Keep
           : code == u"uphold" ? FineOutcome::Uphold
           : code == u"reduce" ? FineOutcome::Reduce
                               : FineOutcome::None;
}

QString codeOf(FineOutcome outcome)
{
    switch (outcome) {
    case FineOutcome::None: break;
    case FineOutcome::Keep: return QStringLiteral("keep");
    case FineOutcome::Uphold: return QStringLiteral("uphold");
    case FineOutcome::Reduce: return QStringLiteral("reduce");
    }
    return {};
}

std::vector<FineGap> gapsOf(const FineAppeal &appeal, const FineDecision &decision)
{
    std::vector<FineGap> gaps;
    if (decision.outcome == FineOutcome::None)
        gaps.push_back(FineGap::Outcome);
    const bool isWithin = decision.remainsFen >= 0 && decision.remainsFen <= appeal.takenFen()
                          && decision.remainsPoints >= 0
                          && decision.remainsPoints <= appeal.takenPoints();
    const bool isNothing = decision.remainsFen == 0 && decision.remainsPoints == 0;
    const bool isAll =
        decision.remainsFen == appeal.takenFen() && decision.remainsPoints == appeal.takenPoints();
    if (decision.outcome == FineOutcome::Reduce && (!isWithin || isNothing || isAll))
        gaps.push_back(FineGap::Amount);
    if (decision.why.trimmed().isEmpty())
        gaps.push_back(FineGap::Why);
    return gaps;
}

qint64 sumOf(const std::vector<FineBooking> &bookings)
{
    qint64 sum = 0;
    for (const FineBooking &booking : bookings)
        sum += booking.fen;
    return sum;
}

std::vector<FineBooking> bookingsOf(const FineAppeal &appeal, const FineDecision &decision,
                                    QDate openMonth, const FineGuard &guard, qint64 chargedFen)
{
    if (decision.outcome == FineOutcome::None || decision.outcome == FineOutcome::Keep)
        return {};
    const bool isReduced = decision.outcome == FineOutcome::Reduce;
    const qint64 fen = isReduced ? decision.remainsFen : 0;
    const int points = isReduced ? decision.remainsPoints : 0;
    const LedgerEntry &entry = appeal.entry;
    if (entry.kind == LedgerKind::Reversal)
        return {{appeal.takenBack, openMonth, -entry.fen - fen, -entry.points - points, 0}};
    std::vector<FineBooking> bookings{
        {LedgerKind::Reversal, openMonth, -entry.fen, -entry.points, 0}};
    if (isReduced) {
        const qint64 before = entry.month == openMonth ? chargedFen + entry.fen : chargedFen;
        const qint64 charged = entry.kind == LedgerKind::Fine ? guard.chargeable(fen, before) : fen;
        bookings.push_back({entry.kind, openMonth, -charged, -points, fen - charged});
    }
    return bookings;
}

FineAppealClock clockOf(const FineAppeal &appeal, const QDateTime &now)
{
    using Stand = FineAppealClock::Stand;
    if (!appeal.isOpen())
        return {Stand::Over, appeal.recordedAt.secsTo(appeal.decidedAt)};
    const qint64 left = now.secsTo(appeal.decideBy);
    if (left < 0)
        return {Stand::Overdue, -left};
    return {left <= soonS ? Stand::Soon : Stand::Running, left};
}

}
