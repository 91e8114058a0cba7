// SPDX-License-Identifier: GPL-3.0-or-later
#include "people/teammodel.h"

namespace banzhang {

TeamModel::TeamModel(QObject *parent) : KeyedTable(ColumnCount, parent) {}

qint64 TeamModel::keyOf(const Team &team) const
{
    return number(team.teamId);
}

QString TeamModel::names(const Team &team, TeamTask task) const
{
    QStringList names;
    for (const TeamDuty &duty : team.duties)
        if (duty.task == task && duty.isOn(m_today))
            names.append(duty.name);
    return names.join(QStringLiteral(", "));
}

QString TeamModel::text(const Team &team, int column) const
{
    switch (column) {
    case Name: return team.name;
    case Department: return team.department;
    case Agents: return QString::number(team.agents);
    case Leader: return names(team, TeamTask::Leader);
    case Deputies: return names(team, TeamTask::Deputy);
    case Inspectors: return names(team, TeamTask::Inspector);
    case ClosedOn: return team.closedOn.toString(Qt::ISODate);
    default: return {};
    }
}

QVariant TeamModel::cell(int column, int role, const Team &team) const
{
    switch (role) {
    case Qt::DisplayRole: return text(team, column);
    case Qt::TextAlignmentRole:
        return int(Qt::AlignVCenter | (column == Agents ? Qt::AlignRight : Qt::AlignLeft));
    case SortRole:
        return column == Agents     ? QVariant(team.agents)
               : column == ClosedOn ? QVariant(team.closedOn)
                                    : QVariant(text(team, column));
    case IdRole: return number(team.teamId);
    case QuietRole: return team.closedOn.isValid() && team.closedOn <= m_today;
    default: return {};
    }
}

QVariant TeamModel::head(int column, int role) const
{
    if (role == Qt::TextAlignmentRole)
        return int(Qt::AlignVCenter | (column == Agents ? Qt::AlignRight : Qt::AlignLeft));
    if (role != Qt::DisplayRole)
        return {};
    switch (column) {
    case Name: return tr("Team");
    case Department: return tr("Department");
    case Agents: return tr("Agents");
    case Leader: return tr("Leader");
    case Deputies: return tr("Deputies");
    case Inspectors: return tr("Inspectors");
    case ClosedOn: return tr("Closed on");
    default: return {};
    }
}

DutyModel::DutyModel(QObject *parent) : KeyedTable(ColumnCount, parent) {}

void DutyModel::show(const std::vector<TeamDuty> &duties, QDate today)
{
    m_today = today;
    std::vector<DutyRow> rows;
    rows.reserve(duties.size());
    for (const TeamDuty &duty : duties)
        rows.push_back({int(rows.size()), duty});
    replace(std::move(rows));
}

qint64 DutyModel::keyOf(const DutyRow &row) const
{
    return row.place;
}

QString DutyModel::text(const TeamDuty &duty, int column) const
{
    switch (column) {
    case Name: return duty.name;
    case Task:
        return duty.task == TeamTask::Leader   ? tr("Leader")
               : duty.task == TeamTask::Deputy ? tr("Deputy")
                                               : tr("Inspector");
    case From: return duty.from.toString(Qt::ISODate);
    case LastDay:
        return duty.until.isValid() ? duty.until.addDays(-1).toString(Qt::ISODate) : tr("open");
    default: return {};
    }
}

QVariant DutyModel::cell(int column, int role, const DutyRow &row) const
{
    switch (role) {
    case Qt::DisplayRole:
    case SortRole: return text(row.duty, column);
    case IdRole: return row.place;
    case QuietRole: return row.duty.until.isValid() && row.duty.until <= m_today;
    default: return {};
    }
}

QVariant DutyModel::head(int column, int role) const
{
    if (role != Qt::DisplayRole)
        return {};
    switch (column) {
    case Name: return tr("Name");
    case Task: return tr("Task");
    case From: return tr("From");
    case LastDay: return tr("Last day");
    default: return {};
    }
}

}
