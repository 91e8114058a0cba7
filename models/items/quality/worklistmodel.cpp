// SPDX-License-Identifier: GPL-3.0-or-later
#include "quality/worklistmodel.h"

#include <tuple>

namespace banzhang {

WorklistModel::WorklistModel(QObject *parent) : TableModel(parent) {}

QList<int> WorklistModel::rolesOf(int) const
{
    return {Qt::DisplayRole, SortRole, WorkRole, QuietRole};
}

qint64 WorklistModel::keyOfWork(const WorkItem &work)
{
    return work.pickId != 0 ? work.pickId * 2 : work.sheetId * 2 + 1;
}

int WorklistModel::countOf(WorkItem::State state) const
{
    return int(std::ranges::count(rows(), state, &WorkItem::state));
}

QVariant WorklistModel::cell(int, int role, const WorkItem &work) const
{
    switch (role) {
    case Qt::DisplayRole: return QString(work.agentNo + u' ' + work.agent);
    case SortRole: return work.interactionAt;
    case IdRole: return keyOfWork(work);
    case WorkRole: return QVariant::fromValue(work);
    case QuietRole: return work.state == WorkItem::State::Done;
    default: return {};
    }
}

QVariant WorklistModel::head(int, int role) const
{
    return role == Qt::DisplayRole ? tr("Agent") : QVariant();
}

qint64 WorklistModel::keyOf(const WorkItem &work) const
{
    return keyOfWork(work);
}

WorklistFilter::WorklistFilter(WorklistModel &model, QObject *parent)
    : QSortFilterProxyModel(parent), m_model(model)
{
    setSourceModel(&model);
    setDynamicSortFilter(true);
    sort(0);
}

void WorklistFilter::setState(std::optional<WorkItem::State> state)
{
    m_state = state;
    invalidateFilter();
}

void WorklistFilter::setReason(const std::optional<QString> &reason)
{
    m_reason = reason;
    invalidateFilter();
}

WorkItem WorklistFilter::work(const QModelIndex &index) const
{
    const QModelIndex source = mapToSource(index);
    return source.isValid() ? m_model.rows()[size_t(source.row())] : WorkItem();
}

bool WorklistFilter::filterAcceptsRow(int row, const QModelIndex &) const
{
    const WorkItem &work = m_model.rows()[size_t(row)];
    return (!m_state || *m_state == work.state) && (!m_reason || *m_reason == work.reason);
}

bool WorklistFilter::lessThan(const QModelIndex &left, const QModelIndex &right) const
{
    const auto rank = [this](const QModelIndex &index) {
        const WorkItem &work = m_model.rows()[size_t(index.row())];
        const int state = work.state == WorkItem::State::Done    ? 0
                          : work.state == WorkItem::State::Draft ? 1
                                                                 : 2;
        const qint64 due = work.dueOn.isValid() ? work.dueOn.toJulianDay() : 0;
        return std::tuple(state, work.doneAt.isValid() ? work.doneAt.toMSecsSinceEpoch() : 0, due,
                          WorklistModel::keyOfWork(work));
    };
    return rank(left) < rank(right);
}

}
