// SPDX-License-Identifier: GPL-3.0-or-later
#include "reports/reportcataloguemodel.h"

#include <algorithm>

namespace banzhang {
namespace {

// Groups have no parent; a report's id is its group's place and one.
constexpr quintptr ofGroups = 0;

// Quarterly and annual reports are one group.
ReportPeriod groupOf(ReportPeriod period)
{
    return period == ReportPeriod::Year ? ReportPeriod::Quarter : period;
}

bool isFor(const ReportKind &kind, const std::vector<Post> &posts)
{
    return std::find_first_of(kind.posts.begin(), kind.posts.end(), posts.begin(), posts.end())
           != kind.posts.end();
}

}

ReportCatalogueModel::ReportCatalogueModel(const std::vector<Post> &posts, Words words,
                                           QObject *parent)
    : QAbstractItemModel(parent), m_words(std::move(words))
{
    for (const ReportKind &kind : reportCatalogue()) {
        if (!isFor(kind, posts))
            continue;
        const ReportPeriod period = groupOf(kind.period);
        auto group = std::find_if(m_groups.begin(), m_groups.end(),
                                  [period](const Group &one) { return one.period == period; });
        if (group == m_groups.end())
            group = m_groups.insert(m_groups.end(), Group{period, {}});
        group->kinds.push_back(kind);
    }
}

void ReportCatalogueModel::setLastRuns(const std::vector<ReportRun> &runs)
{
    std::map<QString, ReportRun> fresh;
    for (const ReportRun &run : runs)
        fresh.insert_or_assign(run.request.report, run);
    std::swap(m_runs, fresh);
    for (size_t place = 0; place < m_groups.size(); ++place) {
        const QModelIndex group = index(int(place), 0, {});
        const std::vector<ReportKind> &kinds = m_groups[place].kinds;
        for (size_t row = 0; row < kinds.size(); ++row) {
            const auto now = m_runs.find(kinds[row].code);
            const auto before = fresh.find(kinds[row].code);
            if ((now == m_runs.end()) == (before == fresh.end())
                && (now == m_runs.end() || now->second == before->second))
                continue;
            const QModelIndex cell = index(int(row), LastRun, group);
            Q_EMIT dataChanged(cell, cell, {Qt::DisplayRole, Qt::ToolTipRole, AlarmRole});
        }
    }
}

QModelIndex ReportCatalogueModel::indexOf(const QString &code) const
{
    for (size_t place = 0; place < m_groups.size(); ++place) {
        const std::vector<ReportKind> &kinds = m_groups[place].kinds;
        const auto found =
            std::find_if(kinds.begin(), kinds.end(),
                         [&code](const ReportKind &kind) { return kind.code == code; });
        if (found != kinds.end())
            return index(int(found - kinds.begin()), 0, index(int(place), 0, {}));
    }
    return {};
}

QModelIndex ReportCatalogueModel::index(int row, int column, const QModelIndex &parent) const
{
    if (row < 0 || column < 0 || column >= ColumnCount || row >= rowCount(parent))
        return {};
    return createIndex(row, column, parent.isValid() ? quintptr(parent.row()) + 1 : ofGroups);
}

QModelIndex ReportCatalogueModel::parent(const QModelIndex &child) const
{
    if (!child.isValid() || child.internalId() == ofGroups)
        return {};
    return createIndex(int(child.internalId()) - 1, 0, ofGroups);
}

int ReportCatalogueModel::rowCount(const QModelIndex &parent) const
{
    if (!parent.isValid())
        return int(m_groups.size());
    if (parent.internalId() != ofGroups || parent.column() != 0)
        return 0;
    return int(m_groups[size_t(parent.row())].kinds.size());
}

int ReportCatalogueModel::columnCount(const QModelIndex &) const
{
    return ColumnCount;
}

QVariant ReportCatalogueModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    if (index.internalId() == ofGroups)
        return ofGroup(m_groups[size_t(index.row())], index.column(), role);
    return ofKind(m_groups[size_t(index.internalId() - 1)].kinds[size_t(index.row())],
                  index.column(), role);
}

QVariant ReportCatalogueModel::ofGroup(const Group &group, int column, int role) const
{
    return role == Qt::DisplayRole && column == Name ? QVariant(m_words.period(group.period))
                                                     : QVariant();
}

QVariant ReportCatalogueModel::ofKind(const ReportKind &kind, int column, int role) const
{
    const auto run = m_runs.find(kind.code);
    switch (role) {
    case Qt::DisplayRole:
        if (column == Name)
            return m_words.report(kind);
        return run == m_runs.end() ? QVariant() : QVariant(m_words.run(run->second));
    case Qt::ToolTipRole:
        return column == Name                  ? QVariant(m_words.description(kind))
               : run == m_runs.end()           ? QVariant()
               : run->second.failure.isEmpty() ? QVariant()
                                               : QVariant(run->second.failure);
    case AlarmRole:
        return column == LastRun && run != m_runs.end() && !run->second.failure.isEmpty() ? 2 : 0;
    case CodeRole: return kind.code;
    default: return {};
    }
}

QVariant ReportCatalogueModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    return section == Name ? tr("Report") : section == LastRun ? tr("Last run") : QVariant();
}

Qt::ItemFlags ReportCatalogueModel::flags(const QModelIndex &index) const
{
    if (!index.isValid())
        return Qt::NoItemFlags;
    return index.internalId() == ofGroups ? Qt::ItemIsEnabled
                                          : Qt::ItemIsEnabled | Qt::ItemIsSelectable;
}

ReportCatalogueFilter::ReportCatalogueFilter(ReportCatalogueModel &catalogue, QObject *parent)
    : QSortFilterProxyModel(parent)
{
    setSourceModel(&catalogue);
    setRecursiveFilteringEnabled(true);
    setFilterCaseSensitivity(Qt::CaseInsensitive);
}

}
