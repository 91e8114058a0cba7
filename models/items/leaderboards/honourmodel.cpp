// SPDX-License-Identifier: GPL-3.0-or-later
#include "leaderboards/honourmodel.h"

namespace banzhang {
namespace {

constexpr int toTheRight = int(Qt::AlignRight | Qt::AlignVCenter);

}

HonourModel::HonourModel(Word word, QObject *parent)
    : KeyedTable(ColumnCount, parent), m_word(std::move(word))
{}

QVariant HonourModel::cell(int column, int role, const Honour &honour) const
{
    switch (role) {
    case Qt::DisplayRole: return m_word(column, honour);
    case Qt::ToolTipRole: return column == Words ? QVariant(honour.words) : QVariant();
    case Qt::TextAlignmentRole: return column == Figure ? QVariant(toTheRight) : QVariant();
    case SortRole:
        switch (column) {
        case Day: return -honour.nth; // the newest first, with the month's before the day's
        case Figure: return honour.value;
        default: return m_word(column, honour);
        }
    case IdRole: return honour.nth;
    case AgentRole: return honour.agentId;
    default: return {};
    }
}

QVariant HonourModel::head(int column, int role) const
{
    if (role == Qt::TextAlignmentRole && column == Figure)
        return toTheRight;
    if (role != Qt::DisplayRole)
        return {};
    switch (column) {
    case Day: return tr("Day");
    case Title: return tr("Title");
    case Agent: return tr("Who");
    case Figure: return tr("Figure");
    case Words: return tr("What for");
    case Team: return tr("Team");
    default: return {};
    }
}

HonourFilter::HonourFilter(HonourModel &honours, QObject *parent)
    : QSortFilterProxyModel(parent), m_honours(honours)
{
    setSourceModel(&honours);
    setSortRole(SortRole);
}

void HonourFilter::setKind(std::optional<HonourKind> kind)
{
    m_kind = kind;
    invalidateFilter();
}

void HonourFilter::setTitle(const QString &title)
{
    m_title = title;
    invalidateFilter();
}

void HonourFilter::setText(const QString &text)
{
    m_text = text;
    invalidateFilter();
}

bool HonourFilter::filterAcceptsRow(int row, const QModelIndex &) const
{
    const Honour &one = m_honours.rows()[size_t(row)];
    return (!m_kind || one.kind == *m_kind) && (m_title.isEmpty() || one.title == m_title)
           && (m_text.isEmpty()
               || QStringList{one.agentNo, one.name, one.team, one.words}.join(u'\n').contains(
                   m_text, Qt::CaseInsensitive));
}

}
