// SPDX-License-Identifier: GPL-3.0-or-later
#include "leaderboards/bonusmodel.h"

#include <limits>

namespace banzhang {
namespace {

constexpr int toTheRight = int(Qt::AlignRight | Qt::AlignVCenter);

QVariant sideOf(bool isFigure)
{
    return isFigure ? QVariant(toTheRight) : QVariant();
}

}

BonusModel::BonusModel(Word word, QObject *parent)
    : KeyedTable(ColumnCount, parent), m_word(std::move(word))
{}

void BonusModel::setMembers(std::vector<BonusMember> members)
{
    const std::vector<qint64> repeated = repeatedReasons(members);
    QSet<qint64> now(repeated.begin(), repeated.end());
    const bool isOther = now != m_repeated;
    m_repeated = std::move(now);
    replace(std::move(members));
    if (isOther && rowCount() > 0)
        Q_EMIT dataChanged(index(0, Reason), index(rowCount() - 1, Reason),
                           {AlarmRole, Qt::ToolTipRole});
}

QVariant BonusModel::cell(int column, int role, const BonusMember &member) const
{
    switch (role) {
    case Qt::DisplayRole: return m_word(column, member);
    case Qt::ToolTipRole:
        if (column != Reason || !member.isGiven())
            return {};
        return m_repeated.contains(member.key())
                   ? tr("These words stand with somebody else's points too: %1").arg(member.reason)
                   : member.reason;
    case Qt::TextAlignmentRole: return sideOf(column == Points);
    case SortRole:
        switch (column) {
        case Points: return member.isGiven() ? member.points : std::numeric_limits<int>::min();
        case GivenAt: return member.givenAt;
        case Team: return QString(member.team + u'\t' + member.agentNo);
        default: return m_word(column, member);
        }
    case IdRole: return member.key();
    case AlarmRole: return column == Reason && m_repeated.contains(member.key()) ? 1 : 0;
    case QuietRole: return !member.isGiven();
    default: return {};
    }
}

QVariant BonusModel::head(int column, int role) const
{
    if (role == Qt::TextAlignmentRole)
        return sideOf(column == Points);
    if (role != Qt::DisplayRole)
        return {};
    switch (column) {
    case Team: return tr("Team");
    case Agent: return tr("Agent");
    case Points: return tr("Points");
    case Reason: return tr("What for");
    case GivenBy: return tr("Given by");
    case GivenAt: return tr("Given");
    default: return {};
    }
}

BonusFilter::BonusFilter(BonusModel &members, QObject *parent)
    : QSortFilterProxyModel(parent), m_members(members)
{
    setSourceModel(&members);
    setSortRole(SortRole);
}

void BonusFilter::setTeam(const QString &team)
{
    m_team = team;
    invalidateFilter();
}

void BonusFilter::setGiven(std::optional<bool> isGiven)
{
    m_isGiven = isGiven;
    invalidateFilter();
}

void BonusFilter::setText(const QString &text)
{
    m_text = text;
    invalidateFilter();
}

bool BonusFilter::filterAcceptsRow(int row, const QModelIndex &) const
{
    const BonusMember &one = m_members.rows()[size_t(row)];
    return (m_team.isEmpty() || one.team == m_team) && (!m_isGiven || one.isGiven() == *m_isGiven)
           && (m_text.isEmpty()
               || QStringList{one.agentNo, one.name, one.reason}.join(u'\n').contains(
                   m_text, Qt::CaseInsensitive));
}

BonusSpreadModel::BonusSpreadModel(Word word, QObject *parent)
    : KeyedTable(ColumnCount, parent), m_word(std::move(word))
{}

void BonusSpreadModel::setSpreads(const std::vector<BonusSpread> &spreads)
{
    std::vector<Row> rows;
    rows.reserve(spreads.size());
    for (const BonusSpread &one : spreads)
        rows.emplace_back(qint64(rows.size()) + 1, one);
    replace(std::move(rows));
}

QVariant BonusSpreadModel::cell(int column, int role, const Row &row) const
{
    const BonusSpread &spread = row.second;
    switch (role) {
    case Qt::DisplayRole: return m_word(column, spread);
    case Qt::TextAlignmentRole: return sideOf(column >= Given);
    case SortRole:
        switch (column) {
        case Given: return spread.given;
        case Sum: return spread.sum;
        case Mean: return spread.mean;
        case Deviation: return spread.deviation;
        default: return m_word(column, spread);
        }
    case IdRole: return row.first;
    case AlarmRole: return column == Deviation && spread.isFlat() ? 1 : 0;
    case Qt::ToolTipRole:
        return column == Deviation && spread.isFlat()
                   ? QVariant(tr("All have the same: that tells nobody what was better."))
                   : QVariant();
    case QuietRole: return spread.given == 0;
    default: return {};
    }
}

QVariant BonusSpreadModel::head(int column, int role) const
{
    if (role == Qt::TextAlignmentRole)
        return sideOf(column >= Given);
    if (role != Qt::DisplayRole)
        return {};
    switch (column) {
    case Team: return tr("Team");
    case Leader: return tr("Leader");
    case Given: return tr("Given to");
    case Sum: return tr("Sum");
    case Mean: return tr("Mean");
    case Deviation: return tr("Spread");
    case Range: return tr("From – to");
    default: return {};
    }
}

}
