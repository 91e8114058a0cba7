// SPDX-License-Identifier: GPL-3.0-or-later
#include "reports/performancemodel.h"

#include <limits>

namespace banzhang {
namespace {

constexpr int toTheRight = int(Qt::AlignRight | Qt::AlignVCenter);

bool isFigure(int column)
{
    return column == PerformanceModel::Place || column == PerformanceModel::Total
           || PerformanceModel::metricOf(column);
}

std::optional<double> pointsOf(const PerformanceTotal &total, int column)
{
    if (column == PerformanceModel::Total)
        return total.total;
    const auto metric = PerformanceModel::metricOf(column);
    for (const PartScore &part : total.parts)
        if (metric == part.metric)
            return part.points;
    return std::nullopt;
}

bool hasPart(const PerformanceTotal &total, int column)
{
    const auto metric = PerformanceModel::metricOf(column);
    return std::ranges::any_of(total.parts,
                               [&](const PartScore &part) { return metric == part.metric; });
}

}

PerformanceModel::PerformanceModel(Word word, QObject *parent)
    : KeyedTable(ColumnCount, parent), m_word(std::move(word))
{}

std::optional<PerformanceMetric> PerformanceModel::metricOf(int column)
{
    return column >= FirstMetric && column < Missing
               ? std::optional(PerformanceMetric(column - FirstMetric))
               : std::nullopt;
}

qint64 PerformanceModel::key(const PerformanceTotal &total)
{
    if (total.post == u"agent")
        return number(total.agentId);
    return -2 * number(total.teamId) - (total.post == u"team" ? 1 : 0);
}

QVariant PerformanceModel::sortValue(int column, const PerformanceTotal &total) const
{
    if (column == Place)
        return total.place > 0 ? total.place : std::numeric_limits<int>::max();
    if (column == Total || metricOf(column))
        return pointsOf(total, column).value_or(-1);
    if (column == Missing)
        return int(gapsOf(total.parts).size()) + (total.post == u"team" ? total.withGaps : 0);
    if (column == Team)
        return QString(total.team + u'\t' + total.post + u'\t' + total.agentNo);
    return m_word(column, &total);
}

QVariant PerformanceModel::cell(int column, int role, const PerformanceTotal &total) const
{
    switch (role) {
    case Qt::DisplayRole:
        if (column == Place)
            return total.place > 0 ? QString::number(total.place) : QStringLiteral("—");
        if (const auto points = pointsOf(total, column))
            return QString::number(*points, 'f', 2);
        return m_word(column, &total);
    case Qt::ToolTipRole:
        if (column == Place) // why there is none
            return m_word(column, &total);
        return column == Outcome ? QVariant(total.outcomeReason) : QVariant();
    case Qt::TextAlignmentRole: return isFigure(column) ? QVariant(toTheRight) : QVariant();
    case SortRole: return sortValue(column, total);
    case IdRole: return key(total);
    case AlarmRole: return hasPart(total, column) && !pointsOf(total, column) ? 1 : 0;
    case QuietRole: return total.post != u"agent";
    default: return {};
    }
}

QVariant PerformanceModel::head(int column, int role) const
{
    if (role == Qt::TextAlignmentRole)
        return isFigure(column) ? QVariant(toTheRight) : QVariant();
    return role == Qt::DisplayRole ? QVariant(m_word(column, nullptr)) : QVariant();
}

PerformanceFilter::PerformanceFilter(PerformanceModel &totals, QObject *parent)
    : QSortFilterProxyModel(parent), m_totals(totals)
{
    setSourceModel(&totals);
    setSortRole(SortRole);
}

void PerformanceFilter::setTeam(const QString &team)
{
    m_team = team;
    invalidateFilter();
}

void PerformanceFilter::setPost(const QString &post)
{
    m_post = post;
    invalidateFilter();
}

void PerformanceFilter::setGapsOnly(bool isGapsOnly)
{
    m_isGapsOnly = isGapsOnly;
    invalidateFilter();
}

void PerformanceFilter::setText(const QString &text)
{
    m_text = text;
    invalidateFilter();
}

bool PerformanceFilter::filterAcceptsRow(int row, const QModelIndex &) const
{
    const PerformanceTotal &one = m_totals.rows()[size_t(row)];
    return (m_team.isEmpty() || one.team == m_team) && (m_post.isEmpty() || one.post == m_post)
           && (!m_isGapsOnly || one.withGaps > 0)
           && (m_text.isEmpty()
               || QString(one.agentNo + u'\n' + one.name).contains(m_text, Qt::CaseInsensitive));
}

}
