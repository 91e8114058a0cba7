// SPDX-License-Identifier: GPL-3.0-or-later
#include "attendance/ledgermodel.h"

namespace banzhang {
namespace {

constexpr int toTheRight = int(Qt::AlignRight | Qt::AlignVCenter);

QVariant figureOf(int column, const AgentMonth &agent)
{
    switch (column) {
    case AgentMonthModel::Shifts: return agent.shifts;
    case AgentMonthModel::Late: return agent.lates;
    case AgentMonthModel::Early: return agent.earlyLeaves;
    case AgentMonthModel::Absent: return agent.absences;
    case AgentMonthModel::Conformance: return agent.conformance();
    case AgentMonthModel::Adherence: return agent.adherence();
    case AgentMonthModel::Fines: return agent.sum.finesFen;
    case AgentMonthModel::Awards: return agent.sum.awardsFen;
    case AgentMonthModel::Reversals: return agent.sum.reversalsFen;
    case AgentMonthModel::Adjustments: return agent.sum.adjustmentsFen;
    case AgentMonthModel::Net: return agent.sum.netFen();
    case AgentMonthModel::OverCap: return agent.sum.overCapFen;
    case AgentMonthModel::Undecided: return agent.undecided;
    default: return {};
    }
}

bool isFigure(int column)
{
    return column == LedgerModel::Fen || column == LedgerModel::Points
           || column == LedgerModel::OverCap;
}

}

AgentMonthModel::AgentMonthModel(Word word, QObject *parent)
    : KeyedTable(ColumnCount, parent), m_word(std::move(word))
{}

QVariant AgentMonthModel::cell(int column, int role, const AgentMonth &agent) const
{
    switch (role) {
    case Qt::DisplayRole: return m_word(column, agent);
    case Qt::TextAlignmentRole: return column >= Shifts ? QVariant(toTheRight) : QVariant();
    case SortRole: return column >= Shifts ? figureOf(column, agent) : m_word(column, agent);
    case IdRole: return agent.agentId;
    case AlarmRole:
        return (column == OverCap && agent.sum.overCapFen > 0)
                       || (column == Undecided && agent.undecided > 0)
                   ? 1
                   : 0;
    default: return {};
    }
}

QVariant AgentMonthModel::head(int column, int role) const
{
    if (role == Qt::TextAlignmentRole && column >= Shifts)
        return toTheRight;
    if (role != Qt::DisplayRole)
        return {};
    switch (column) {
    case Agent: return tr("Agent");
    case Team: return tr("Team");
    case Shifts: return tr("Shifts worked");
    case Late: return tr("Late");
    case Early: return tr("Early leave");
    case Absent: return tr("Absent");
    case Conformance: return tr("Conformance");
    case Adherence: return tr("Adherence");
    case Fines: return tr("Fines (¥)");
    case Awards: return tr("Awards (¥)");
    case Reversals: return tr("Reversed (¥)");
    case Adjustments: return tr("Adjusted (¥)");
    case Net: return tr("Net (¥)");
    case OverCap: return tr("Not charged (¥)");
    case Undecided: return tr("Undecided");
    default: return {};
    }
}

LedgerModel::LedgerModel(Word word, QObject *parent)
    : KeyedTable(ColumnCount, parent), m_word(std::move(word))
{}

QVariant LedgerModel::cell(int column, int role, const LedgerEntry &entry) const
{
    switch (role) {
    case Qt::DisplayRole: return m_word(column, entry);
    case Qt::TextAlignmentRole: return isFigure(column) ? QVariant(toTheRight) : QVariant();
    case SortRole:
        switch (column) {
        case Day: return entry.onDate;
        case Fen: return entry.fen;
        case Points: return entry.points;
        case OverCap: return entry.overCapFen;
        case EnteredAt: return entry.enteredAt;
        default: return m_word(column, entry);
        }
    case IdRole: return entry.id;
    case QuietRole: return entry.isReversed;
    default: return {};
    }
}

QVariant LedgerModel::head(int column, int role) const
{
    if (role == Qt::TextAlignmentRole && isFigure(column))
        return toTheRight;
    if (role != Qt::DisplayRole)
        return {};
    switch (column) {
    case Day: return tr("Day");
    case Agent: return tr("Agent");
    case What: return tr("For what");
    case Fen: return tr("Amount (¥)");
    case Points: return tr("Points");
    case OverCap: return tr("Not charged (¥)");
    case Note: return tr("Note");
    case EnteredBy: return tr("Booked by");
    case EnteredAt: return tr("Booked");
    default: return {};
    }
}

}
