// SPDX-License-Identifier: GPL-3.0-or-later
#include "reports/incidentmodel.h"

namespace banzhang {
namespace {

constexpr int toTheRight = int(Qt::AlignRight | Qt::AlignVCenter);

bool isFigure(int column)
{
    return column >= IncidentModel::Length && column <= IncidentModel::Agents;
}

}

IncidentModel::IncidentModel(Word word, QObject *parent)
    : KeyedTable(ColumnCount, parent), m_word(std::move(word))
{}

QVariant IncidentModel::cell(int column, int role, const Incident &incident) const
{
    switch (role) {
    case Qt::DisplayRole: return m_word(column, &incident);
    case Qt::ToolTipRole: return column == Title ? QVariant(incident.what) : QVariant();
    case Qt::TextAlignmentRole: return isFigure(column) ? QVariant(toTheRight) : QVariant();
    case SortRole:
        switch (column) {
        case Begun: return incident.begunAt;
        case Length:
            return incident.endedAt.isValid() ? incident.begunAt.secsTo(incident.endedAt) : -1;
        case CallsLost: return incident.callsLost;
        case Agents: return incident.agents;
        default: return m_word(column, &incident);
        }
    case IdRole: return incident.incidentId;
    case AlarmRole: return column == State ? alarmOf(incident) : 0;
    case QuietRole: return !incident.isOpen();
    default: return {};
    }
}

int IncidentModel::alarmOf(const Incident &incident) const
{
    if (!incident.isOpen())
        return 0;
    const QDateTime due = incidentDueAt(incident);
    return due.isValid() && due < m_now() ? 2 : 1;
}

QVariant IncidentModel::head(int column, int role) const
{
    if (role == Qt::TextAlignmentRole)
        return isFigure(column) ? QVariant(toTheRight) : QVariant();
    return role == Qt::DisplayRole ? QVariant(m_word(column, nullptr)) : QVariant();
}

}
