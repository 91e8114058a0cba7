// SPDX-License-Identifier: GPL-3.0-or-later
#include "floor/oddfiguremodel.h"

#include "floor/figuretext.h"

#include <cmath>

namespace banzhang {
namespace {

bool isNumber(int column)
{
    return column == OddFigureModel::Figure || column == OddFigureModel::Beyond
           || column == OddFigureModel::Calls || column == OddFigureModel::Points;
}

QVariant sortKey(int column, const OddFigure &odd, const QString &text)
{
    switch (column) {
    case OddFigureModel::Figure: return odd.figure;
    case OddFigureModel::Bound: return odd.bound;
    case OddFigureModel::Beyond: return odd.severity();
    case OddFigureModel::Calls: return odd.calls;
    case OddFigureModel::Points: return odd.points;
    default: return text;
    }
}

// "+3.4 s · 34%": by how much, and how much that is of the bound.
QString beyondText(const OddFigure &odd)
{
    QString by = (odd.isAbove ? u'+' : u'−')
                 + figureText(unitOf(odd.metric), std::abs(odd.figure - odd.bound));
    if (odd.bound == 0)
        return by;
    return by + QStringLiteral(" · %1%").arg(std::lround(odd.severity() * 100));
}

}

QString boundText(FigureUnit unit, qint64 hundredths, bool isAbove)
{
    const QString figure = figureText(unit, hundredths);
    return isAbove ? OddFigureModel::tr("at most %1").arg(figure)
                   : OddFigureModel::tr("at least %1").arg(figure);
}

OddFigureModel::OddFigureModel(Word metricWord, QObject *parent)
    : TableModel(parent), m_metricWord(std::move(metricWord))
{}

const OddFigure *OddFigureModel::at(const QModelIndex &index) const
{
    return index.isValid() && index.model() == this ? &rows()[size_t(index.row())] : nullptr;
}

QString OddFigureModel::text(int column, const OddFigure &odd) const
{
    switch (column) {
    case Agent: return odd.agentNo + u' ' + odd.agent;
    case Team: return odd.team;
    case Metric: return m_metricWord(odd.metric);
    case Figure: return figureText(unitOf(odd.metric), odd.figure);
    case Bound: return boundText(unitOf(odd.metric), odd.bound, odd.isAbove);
    case Beyond: return beyondText(odd);
    case Calls: return QString::number(odd.calls);
    case Standard: return odd.standard;
    case Points: return odd.points == 0 ? QString() : hundredthsText(odd.points);
    case Entry:
        if (number(odd.entry) != 0)
            return odd.entryState == AppraisalState::Confirmed
                       ? tr("confirmed · %1").arg(odd.enteredBy)
                       : tr("entered · %1").arg(odd.enteredBy);
        return odd.isToConfirm ? tr("to confirm: gap") : QString();
    default: return {};
    }
}

QVariant OddFigureModel::cell(int column, int role, const OddFigure &odd) const
{
    switch (role) {
    case Qt::DisplayRole: return text(column, odd);
    case Qt::ToolTipRole:
        return column == Entry && odd.isToConfirm
                   ? QVariant(tr("A feed knew nothing for a part of this day"))
                   : QVariant();
    case Qt::TextAlignmentRole:
        return int((isNumber(column) ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    case SortRole: return sortKey(column, odd, text(column, odd));
    case IdRole: // one row an agent and metric
        return column == Agent ? QVariant(number(odd.agentId) * 100 + int(odd.metric)) : QVariant();
    case AlarmRole: return column == Entry && odd.isToConfirm && number(odd.entry) == 0 ? 1 : 0;
    case QuietRole: return column == Agent && number(odd.entry) != 0;
    default: return {};
    }
}

QVariant OddFigureModel::head(int column, int role) const
{
    if (role == Qt::TextAlignmentRole)
        return int((isNumber(column) ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    switch (column) {
    case Agent: return tr("Agent");
    case Team: return tr("Team");
    case Metric: return tr("What is measured");
    case Figure: return tr("Figure");
    case Bound: return tr("Bound");
    case Beyond: return tr("Beyond it");
    case Calls: return tr("Calls behind it");
    case Standard: return tr("Standard");
    case Points: return tr("Points");
    case Entry: return tr("Entry");
    default: return {};
    }
}

QList<int> OddFigureModel::rolesOf(int column) const
{
    QList<int> roles{Qt::DisplayRole, SortRole};
    if (column == Agent)
        roles << QuietRole;
    else if (column == Entry)
        roles << AlarmRole << Qt::ToolTipRole;
    return roles;
}

OddFigureFilter::OddFigureFilter(OddFigureModel &model, QObject *parent)
    : QSortFilterProxyModel(parent), m_model(model)
{
    setSourceModel(&model);
    setSortRole(SortRole);
}

void OddFigureFilter::setMetric(std::optional<FigureMetric> metric)
{
    m_metric = metric;
    invalidateFilter();
}

void OddFigureFilter::setTeam(TeamId team)
{
    m_team = team;
    invalidateFilter();
}

const OddFigure *OddFigureFilter::at(const QModelIndex &index) const
{
    return m_model.at(mapToSource(index));
}

bool OddFigureFilter::filterAcceptsRow(int row, const QModelIndex &) const
{
    const OddFigure &odd = m_model.rows()[size_t(row)];
    return (!m_metric || odd.metric == *m_metric) && (number(m_team) == 0 || odd.teamId == m_team);
}

}
