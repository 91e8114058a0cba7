// SPDX-License-Identifier: GPL-3.0-or-later
#include "attendance/ledger/ledgerwords.h"

#include "attendance/ledgermodel.h"
#include "attendance/violations/whywords.h"
#include "common/momenttext.h"
#include "common/words.h"

#include <QCoreApplication>

namespace banzhang {
namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(banzhang::Ledger)
};

QString moneyOr(qint64 fen)
{
    return fen == 0 ? missingText() : yuanText(fen);
}

QString countOr(int count)
{
    return count == 0 ? missingText() : QString::number(count);
}

QString percentOr(double percent)
{
    return percent < 0 ? missingText() : percentText(percent);
}

QString whatOf(const LedgerEntry &entry)
{
    if (entry.kind == LedgerKind::Reversal)
        return Words::tr("Reversal of L-%1").arg(entry.reverses)
               + (entry.rule.isEmpty() ? QString() : QStringLiteral(" · ") + entry.rule);
    return entry.rule.isEmpty() ? ledgerKindWord(entry.kind) : entry.rule;
}

QString noteOf(const LedgerEntry &entry)
{
    QString note = entry.note == u"later evidence" ? Words::tr("later evidence") : entry.note;
    const QDate own(entry.onDate.year(), entry.onDate.month(), 1);
    if (own != entry.month)
        note = Words::tr("%1 of %2, which is closed", "note, month")
                   .arg(note, own.toString(u"yyyy-MM"_qs))
                   .trimmed();
    return note;
}

}

QString agentMonthWord(int column, const AgentMonth &agent)
{
    switch (column) {
    case AgentMonthModel::Agent: return agent.agentNo + u' ' + agent.agent;
    case AgentMonthModel::Team: return agent.team;
    case AgentMonthModel::Shifts: return countOr(agent.shifts);
    case AgentMonthModel::Late: return countOr(agent.lates);
    case AgentMonthModel::Early: return countOr(agent.earlyLeaves);
    case AgentMonthModel::Absent: return countOr(agent.absences);
    case AgentMonthModel::Conformance: return percentOr(agent.conformance());
    case AgentMonthModel::Adherence: return percentOr(agent.adherence());
    case AgentMonthModel::Fines: return moneyOr(agent.sum.finesFen);
    case AgentMonthModel::Awards: return moneyOr(agent.sum.awardsFen);
    case AgentMonthModel::Reversals: return moneyOr(agent.sum.reversalsFen);
    case AgentMonthModel::Adjustments: return moneyOr(agent.sum.adjustmentsFen);
    case AgentMonthModel::Net: return yuanText(agent.sum.netFen());
    case AgentMonthModel::OverCap: return moneyOr(agent.sum.overCapFen);
    case AgentMonthModel::Undecided: return countOr(agent.undecided);
    default: return {};
    }
}

QString ledgerWord(int column, const LedgerEntry &entry, const ServerClock &clock)
{
    switch (column) {
    case LedgerModel::Day: return entry.onDate.toString(u"MM-dd"_qs);
    case LedgerModel::Agent: return entry.agentNo + u' ' + entry.agent;
    case LedgerModel::What: return whatOf(entry);
    case LedgerModel::Fen: return yuanText(entry.fen);
    case LedgerModel::Points: return countOr(entry.points);
    case LedgerModel::OverCap: return moneyOr(entry.overCapFen);
    case LedgerModel::Note: return noteOf(entry);
    case LedgerModel::EnteredBy:
        return entry.enteredBy.isEmpty() ? Words::tr("by itself") : entry.enteredBy;
    case LedgerModel::EnteredAt: return momentText(entry.enteredAt, clock);
    default: return {};
    }
}

QString monthWord(const MonthState &state, const ServerClock &clock)
{
    if (state.isClosed)
        return Words::tr("Closed by %1, %2: later corrections fall into the next month and point "
                         "back.")
            .arg(state.closedBy, momentText(state.closedAt, clock));
    if (!state.isOver)
        return Words::tr("Open: the month is not over.");
    return Words::tr("Open. Undecided violations of its days: %1.").arg(state.undecided);
}

QStringList statementLines(const AgentMonth &agent, const std::vector<LedgerEntry> &entries,
                           const MonthState &state, const ServerClock &clock)
{
    QStringList lines{Words::tr("Agent") + u'\t' + agent.agentNo + u' ' + agent.agent + u' '
                          + agent.team,
                      Words::tr("Month") + u'\t' + state.month.toString(u"yyyy-MM"_qs) + u' '
                          + monthWord(state, clock)};
    for (const LedgerEntry &entry : entries)
        lines.append(QStringList{entry.onDate.toString(Qt::ISODate) + u'\t' + whatOf(entry),
                                 yuanText(entry.fen), QStringLiteral("L-%1").arg(entry.id),
                                 noteOf(entry)}
                         .join(QStringLiteral("  "))
                         .trimmed());
    const LedgerSum sum = sumOf(entries);
    lines.append(Words::tr("Fines") + u'\t' + yuanText(sum.finesFen));
    lines.append(Words::tr("Awards") + u'\t' + yuanText(sum.awardsFen));
    lines.append(Words::tr("Reversed") + u'\t' + yuanText(sum.reversalsFen));
    lines.append(Words::tr("Adjusted") + u'\t' + yuanText(sum.adjustmentsFen));
    if (sum.overCapFen > 0)
        lines.append(Words::tr("Not charged") + u'\t' + yuanText(sum.overCapFen) + u' '
                     + Words::tr("beyond the cap on fines"));
    lines.append(Words::tr("Net") + u'\t' + yuanText(sum.netFen()));
    lines.append(Words::tr("An appeal is made in writing to the next level. It does not suspend "
                           "what is booked; what is upheld is booked back."));
    return lines;
}

}
