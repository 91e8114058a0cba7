// SPDX-License-Identifier: GPL-3.0-or-later
#include "quality/qualitystatmodel.h"

#include <limits>

namespace banzhang {
namespace {

bool isText(int column)
{
    return column == QualityStatModel::No || column == QualityStatModel::Name
           || column == QualityStatModel::Part;
}

// Behind all others, whatever the order is about.
constexpr int behind = std::numeric_limits<int>::max();

QVariant sortValue(int column, const QualityStat &stat)
{
    switch (column) {
    case QualityStatModel::Place: return stat.place.place > 0 ? stat.place.place : behind;
    case QualityStatModel::No: return stat.no;
    case QualityStatModel::Name: return stat.name;
    case QualityStatModel::Part: return stat.part;
    case QualityStatModel::Count: return stat.now.n;
    case QualityStatModel::Mean: return stat.now.n > 0 ? stat.now.mean : -1.0;
    case QualityStatModel::Interval: {
        const auto bounds = boundsOf(stat.now.interval());
        return bounds ? bounds->from : -1.0;
    }
    case QualityStatModel::Median: return stat.now.n > 0 ? stat.now.median : -1.0;
    case QualityStatModel::Fatal: return stat.now.fatalShare().share;
    case QualityStatModel::Critical: return stat.now.criticalN > 0 ? stat.now.criticalMean : -1.0;
    case QualityStatModel::Change: {
        const auto change = changeOf(stat.now, stat.before);
        return change ? change->points : -1000.0;
    }
    case QualityStatModel::Lenient: return stat.leniency ? stat.leniency->points : -1000.0;
    case QualityStatModel::Lost: return stat.lost;
    default: return {};
    }
}

}

QualityStatModel::QualityStatModel(Word word, Word hint, QObject *parent)
    : KeyedTable(ColumnCount, parent), m_word(std::move(word)), m_hint(std::move(hint))
{}

void QualityStatModel::show(StatBy by, int least, std::vector<QualityStat> stats)
{
    // Agents and teams may have the same numbers, and the limit is in the words.
    if (by != m_by || least != m_least)
        replace({});
    m_by = by;
    m_least = least;
    replace(std::move(stats));
    Q_EMIT headerDataChanged(Qt::Horizontal, 0, ColumnCount - 1);
}

QVariant QualityStatModel::cell(int column, int role, const QualityStat &stat) const
{
    switch (role) {
    case Qt::DisplayRole: return m_word(column, stat, m_by, m_least);
    case Qt::ToolTipRole: return m_hint(column, stat, m_by, m_least);
    case Qt::TextAlignmentRole:
        return isText(column) ? QVariant() : QVariant(int(Qt::AlignRight | Qt::AlignVCenter));
    case SortRole: return sortValue(column, stat);
    case IdRole: return stat.id;
    case AlarmRole: return 0;
    case QuietRole: return stat.now.n < m_least;
    default: return {};
    }
}

QVariant QualityStatModel::head(int column, int role) const
{
    if (role == Qt::TextAlignmentRole && !isText(column))
        return int(Qt::AlignRight | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    const bool isItem = m_by == StatBy::Item;
    switch (column) {
    case Place: return tr("Rank");
    case No: return tr("No.");
    case Name:
        return m_by == StatBy::Agent       ? tr("Agent")
               : m_by == StatBy::Team      ? tr("Team")
               : m_by == StatBy::Inspector ? tr("Inspector")
                                           : tr("Item");
    case Part: return isItem ? tr("Form and section") : tr("Team");
    case Count: return tr("n");
    case Mean: return isItem ? tr("Mean %") : tr("Mean");
    case Interval: return tr("95% interval");
    case Median: return tr("Median");
    case Fatal: return isItem ? tr("Failed") : tr("Fatal");
    case Critical: return tr("Critical items");
    case Change: return tr("Against before");
    case Lenient: return tr("Leniency");
    case Lost: return tr("Points lost");
    default: return {};
    }
}

}
