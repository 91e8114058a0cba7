// SPDX-License-Identifier: GPL-3.0-or-later
#include "leaderboards/closingmodel.h"

namespace banzhang {
namespace {

constexpr int toTheRight = int(Qt::AlignRight | Qt::AlignVCenter);

bool isFigure(int column)
{
    return column == ClosingModel::Value || column == ClosingModel::Prize
           || column == ClosingModel::Orders;
}

}

ClosingModel::ClosingModel(Word word, QObject *parent)
    : KeyedTable(ColumnCount, parent), m_word(std::move(word))
{}

qint64 ClosingModel::keyFor(const BoardClosing &closing)
{
    return closing.hasChampion() ? 2 * closing.championId : 2 * closing.closingId + 1;
}

QVariant ClosingModel::cell(int column, int role, const BoardClosing &closing) const
{
    switch (role) {
    case Qt::DisplayRole: return m_word(column, closing);
    case Qt::ToolTipRole: return column == State ? QVariant(m_word(State, closing)) : QVariant();
    case Qt::TextAlignmentRole: return isFigure(column) ? QVariant(toTheRight) : QVariant();
    case SortRole:
        switch (column) {
        case Period: return closing.to;
        case Value: return closing.value;
        case Prize: return closing.fen;
        case State: return closing.hasChampion() ? int(closing.state) : -1;
        case Adjustments: return closing.openAdjustments;
        case Orders: return closing.orders;
        case Closed: return closing.closedAt;
        default: return m_word(column, closing);
        }
    case IdRole: return keyFor(closing);
    case AlarmRole: return column == Adjustments && closing.openAdjustments > 0 ? 1 : 0;
    case QuietRole: return !closing.hasChampion() || closing.isTakenBack;
    default: return {};
    }
}

QVariant ClosingModel::head(int column, int role) const
{
    if (role == Qt::TextAlignmentRole && isFigure(column))
        return toTheRight;
    if (role != Qt::DisplayRole)
        return {};
    switch (column) {
    case Period: return tr("Period");
    case Board: return tr("Board");
    case Champion: return tr("Champion");
    case Value: return tr("Won with");
    case Prize: return tr("Prize");
    case State: return tr("Prize is");
    case Adjustments: return tr("Came later");
    case Team: return tr("Team");
    case Orders: return tr("Orders");
    case Closed: return tr("Closed");
    default: return {};
    }
}

ClosingFilter::ClosingFilter(ClosingModel &closings, QObject *parent)
    : QSortFilterProxyModel(parent), m_closings(closings)
{
    setSourceModel(&closings);
    setSortRole(SortRole);
}

void ClosingFilter::setBoard(const QString &code)
{
    m_board = code;
    invalidateFilter();
}

void ClosingFilter::setShow(std::optional<Show> show)
{
    m_show = show;
    invalidateFilter();
}

void ClosingFilter::setText(const QString &text)
{
    m_text = text;
    invalidateFilter();
}

bool ClosingFilter::isShown(const BoardClosing &closing) const
{
    if (!m_show)
        return true;
    switch (*m_show) {
    case Show::ToHandOut: return closing.mayHandOut();
    case Show::ToSign: return closing.maySign();
    case Show::ToSpeak: return closing.maySpeak();
    case Show::Adjusted: return closing.openAdjustments > 0;
    case Show::Without: return !closing.hasChampion();
    }
    return true;
}

bool ClosingFilter::filterAcceptsRow(int row, const QModelIndex &) const
{
    const BoardClosing &one = m_closings.rows()[size_t(row)];
    return isShown(one) && (m_board.isEmpty() || one.code == m_board)
           && (m_text.isEmpty()
               || QStringList{one.agentNo, one.name, one.team}.join(u'\n').contains(
                   m_text, Qt::CaseInsensitive));
}

}
