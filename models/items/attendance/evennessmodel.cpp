// SPDX-License-Identifier: GPL-3.0-or-later
#include "attendance/evennessmodel.h"

namespace banzhang {
namespace {

constexpr int toTheRight = int(Qt::AlignRight | Qt::AlignVCenter);

QVariant figureOf(int column, const DeciderMonth &one)
{
    switch (column) {
    case DeciderModel::Booked: return one.booked;
    case DeciderModel::Dismissed: return one.dismissed;
    case DeciderModel::Deviating: return one.deviating;
    case DeciderModel::Share: return one.deviatingShare();
    case DeciderModel::Difference: return one.deviationFen;
    case DeciderModel::Appealed: return one.appealed;
    case DeciderModel::Upheld: return one.upheld;
    case DeciderModel::Reduced: return one.reduced;
    default: return {};
    }
}

QVariant figureOf(int column, const TeamBalance &one)
{
    switch (column) {
    case BalanceModel::Awards: return one.awards;
    case BalanceModel::AwardFen: return one.awardFen;
    case BalanceModel::AwardPeople: return one.awardPeople;
    case BalanceModel::Fines: return one.fines;
    case BalanceModel::FineFen: return one.fineFen;
    case BalanceModel::FinePeople: return one.finePeople;
    // Where nothing is fined, above all that is.
    case BalanceModel::Ratio: return one.ratio().value_or(1e9);
    default: return {};
    }
}

QVariant figureOf(int column, const TeamEnforcement &one)
{
    switch (column) {
    case EnforcementModel::Found: return one.found;
    case EnforcementModel::Booked: return one.booked;
    case EnforcementModel::Dismissed: return one.dismissed;
    case EnforcementModel::Open: return one.open;
    case EnforcementModel::Reversed: return one.reversed;
    case EnforcementModel::Acted: return one.actedShare();
    case EnforcementModel::Median: return one.medianS.value_or(-1);
    default: return {};
    }
}

bool isDeviationFigure(int column)
{
    return column == DeviationModel::RuleAmount || column == DeviationModel::Amount;
}

// A name at the left, figures beside it.
template <class Row, class F>
QVariant figureCell(int column, int role, const Row &row, const F &word)
{
    switch (role) {
    case Qt::DisplayRole: return word(column, row);
    case Qt::TextAlignmentRole: return column > 0 ? QVariant(toTheRight) : QVariant();
    case SortRole: return column > 0 ? figureOf(column, row) : word(column, row);
    default: return {};
    }
}

}

DeciderModel::DeciderModel(Word word, QObject *parent)
    : KeyedTable(ColumnCount, parent), m_word(std::move(word))
{}

QVariant DeciderModel::cell(int column, int role, const DeciderMonth &one) const
{
    if (role == IdRole)
        return one.staffId;
    if (role == AlarmRole)
        return column == Deviating && one.deviating > 0 ? 1 : 0;
    return figureCell(column, role, one, m_word);
}

QVariant DeciderModel::head(int column, int role) const
{
    if (role == Qt::TextAlignmentRole && column > Name)
        return toTheRight;
    if (role != Qt::DisplayRole)
        return {};
    switch (column) {
    case Name: return tr("Decided by");
    case Booked: return tr("Booked");
    case Dismissed: return tr("Dismissed");
    case Deviating: return tr("Deviating");
    case Share: return tr("Deviating share");
    case Difference: return tr("Difference (¥)");
    case Appealed: return tr("Appealed");
    case Upheld: return tr("Reversed on appeal");
    case Reduced: return tr("Reduced on appeal");
    default: return {};
    }
}

DeviationModel::DeviationModel(Word word, QObject *parent)
    : KeyedTable(ColumnCount, parent), m_word(std::move(word))
{}

QVariant DeviationModel::cell(int column, int role, const Deviation &one) const
{
    switch (role) {
    case Qt::DisplayRole: return m_word(column, one);
    case Qt::ToolTipRole: return column == Why ? QVariant(one.why) : QVariant();
    case Qt::TextAlignmentRole:
        return isDeviationFigure(column) ? QVariant(toTheRight) : QVariant();
    case SortRole:
        switch (column) {
        case Day: return one.onDate;
        case RuleAmount: return one.ruleFen;
        case Amount: return one.fen;
        default: return m_word(column, one);
        }
    case IdRole: return one.violationId;
    default: return {};
    }
}

QVariant DeviationModel::head(int column, int role) const
{
    if (role == Qt::TextAlignmentRole && isDeviationFigure(column))
        return toTheRight;
    if (role != Qt::DisplayRole)
        return {};
    switch (column) {
    case Decider: return tr("Decided by");
    case Agent: return tr("Agent");
    case Day: return tr("Day");
    case Rule: return tr("For what");
    case RuleAmount: return tr("By the rule (¥)");
    case Amount: return tr("Decided (¥)");
    case Why: return tr("Why");
    case Team: return tr("Team");
    default: return {};
    }
}

BalanceModel::BalanceModel(Word word, QObject *parent)
    : KeyedTable(ColumnCount, parent), m_word(std::move(word))
{}

QVariant BalanceModel::cell(int column, int role, const TeamBalance &one) const
{
    if (role == IdRole)
        return one.teamId;
    if (role == AlarmRole)
        return column == Ratio && one.onlyPunishes() ? 1 : 0;
    return figureCell(column, role, one, m_word);
}

QVariant BalanceModel::head(int column, int role) const
{
    if (role == Qt::TextAlignmentRole && column > Team)
        return toTheRight;
    if (role != Qt::DisplayRole)
        return {};
    switch (column) {
    case Team: return tr("Team");
    case Awards: return tr("Awards");
    case AwardFen: return tr("Awards (¥)");
    case AwardPeople: return tr("People awarded");
    case Fines: return tr("Fines");
    case FineFen: return tr("Fines (¥)");
    case FinePeople: return tr("People fined");
    case Ratio: return tr("Awards to a fine");
    default: return {};
    }
}

EnforcementModel::EnforcementModel(Word word, QObject *parent)
    : KeyedTable(ColumnCount, parent), m_word(std::move(word))
{}

QVariant EnforcementModel::cell(int column, int role, const TeamEnforcement &one) const
{
    if (role == IdRole)
        return one.teamId;
    if (role == AlarmRole)
        return column == Open && one.open > 0 ? 1 : 0;
    return figureCell(column, role, one, m_word);
}

QVariant EnforcementModel::head(int column, int role) const
{
    if (role == Qt::TextAlignmentRole && column > Team)
        return toTheRight;
    if (role != Qt::DisplayRole)
        return {};
    switch (column) {
    case Team: return tr("Team");
    case Found: return tr("Found");
    case Booked: return tr("Booked");
    case Dismissed: return tr("Dismissed");
    case Open: return tr("Still open");
    case Reversed: return tr("Reversed");
    case Acted: return tr("Acted on");
    case Median: return tr("Median time");
    default: return {};
    }
}

}
