// SPDX-License-Identifier: GPL-3.0-or-later
#include "leaderboards/praisemodel.h"

namespace banzhang {

PraiseModel::PraiseModel(Word word, QObject *parent)
    : KeyedTable(ColumnCount, parent), m_word(std::move(word))
{}

QVariant PraiseModel::cell(int column, int role, const Praise &praise) const
{
    switch (role) {
    case Qt::DisplayRole: return m_word(column, praise);
    case Qt::ToolTipRole:
        return column == Example                         ? QVariant(praise.example)
               : column == State && praise.isWithdrawn() ? QVariant(praise.withdrawnWhy)
                                                         : QVariant();
    case SortRole:
        // Of a day the last one first, as the days are; what has no day stands before all.
        if (column == Day)
            return praise.onDate.isValid() ? praise.onDate.toJulianDay() * 1'000'000 + praise.id
                                           : praise.id;
        return m_word(column, praise);
    case IdRole: return praise.id;
    case QuietRole: return praise.isWithdrawn();
    default: return {};
    }
}

QVariant PraiseModel::head(int column, int role) const
{
    if (role != Qt::DisplayRole)
        return {};
    switch (column) {
    case Day: return tr("Day");
    case Agent: return tr("Who");
    case Example: return tr("What he did");
    case ShownBy: return tr("Shown by");
    case PraisedBy: return tr("Praised by");
    case Team: return tr("Team");
    case State: return tr("State");
    default: return {};
    }
}

PraiseFilter::PraiseFilter(PraiseModel &praise, QObject *parent)
    : QSortFilterProxyModel(parent), m_praise(praise)
{
    setSourceModel(&praise);
    setSortRole(SortRole);
}

void PraiseFilter::setTeam(const QString &team)
{
    m_team = team;
    invalidateFilter();
}

void PraiseFilter::setText(const QString &text)
{
    m_text = text;
    invalidateFilter();
}

void PraiseFilter::setWithdrawnShown(bool isShown)
{
    m_isWithdrawnShown = isShown;
    invalidateFilter();
}

bool PraiseFilter::filterAcceptsRow(int row, const QModelIndex &) const
{
    const Praise &one = m_praise.rows()[size_t(row)];
    return (m_isWithdrawnShown || !one.isWithdrawn()) && (m_team.isEmpty() || one.team == m_team)
           && (m_text.isEmpty()
               || QStringList{one.agentNo, one.agent, one.example}.join(u'\n').contains(
                   m_text, Qt::CaseInsensitive));
}

}
