// SPDX-License-Identifier: GPL-3.0-or-later
#include "attendance/needmodel.h"

namespace banzhang {
namespace {

constexpr int mostPeople = 100000;

}

void NeedModel::show(const std::vector<CoverageNeed> &needs)
{
    m_people = {};
    for (const CoverageNeed &need : needs)
        m_people.at(size_t(need.halfHour)).at(size_t(need.weekday - 1)) = need.people;
    Q_EMIT dataChanged(index(0, 0), index(halfHoursADay - 1, daysAWeek - 1));
    noteSaved();
}

void NeedModel::noteSaved()
{
    m_isChanged = false;
    Q_EMIT changedTold(false);
}

std::vector<CoverageNeed> NeedModel::needs() const
{
    std::vector<CoverageNeed> needs;
    for (int day = 0; day < daysAWeek; ++day) {
        for (int half = 0; half < halfHoursADay; ++half) {
            if (const int people = m_people[size_t(half)][size_t(day)]; people > 0)
                needs.push_back({day + 1, half, people});
        }
    }
    return needs;
}

int NeedModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : halfHoursADay;
}

int NeedModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : daysAWeek;
}

QVariant NeedModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const int people = m_people[size_t(index.row())][size_t(index.column())];
    switch (role) {
    case Qt::DisplayRole:
    case Qt::EditRole: return people > 0 ? QString::number(people) : QString();
    case Qt::TextAlignmentRole: return int(Qt::AlignRight | Qt::AlignVCenter);
    default: return {};
    }
}

bool NeedModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    if (role != Qt::EditRole || !checkIndex(index, CheckIndexOption::IndexIsValid))
        return false;
    const QString text = value.toString().trimmed();
    bool isNumber = true;
    const int people = text.isEmpty() ? 0 : text.toInt(&isNumber);
    int &now = m_people[size_t(index.row())][size_t(index.column())];
    if (!isNumber || people < 0 || people > mostPeople)
        return false;
    if (now == people)
        return true;
    now = people;
    m_isChanged = true;
    Q_EMIT dataChanged(index, index, {Qt::DisplayRole, Qt::EditRole});
    Q_EMIT changedTold(true);
    return true;
}

QVariant NeedModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (role != Qt::DisplayRole)
        return {};
    if (orientation == Qt::Vertical)
        return wallText(section * 1800);
    const QString names[] = {tr("Mon"), tr("Tue"), tr("Wed"), tr("Thu"),
                             tr("Fri"), tr("Sat"), tr("Sun")};
    return section < 0 || section >= daysAWeek ? QVariant() : QVariant(names[section]);
}

Qt::ItemFlags NeedModel::flags(const QModelIndex &index) const
{
    return index.isValid() ? Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsEditable
                           : Qt::ItemFlags();
}

}
