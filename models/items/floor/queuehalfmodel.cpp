// SPDX-License-Identifier: GPL-3.0-or-later
#include "floor/queuehalfmodel.h"

#include "common/durationtext.h"
#include "common/roles.h"

#include <QTime>

namespace banzhang {
namespace {

QVariant optional(const std::optional<double> &value)
{
    return value ? QVariant(*value) : QVariant();
}

QVariant valueOf(int column, const QueueHalfRow &row)
{
    const QueueHalfHour &figures = row.figures;
    switch (column) {
    case QueueHalfModel::Begin: return row.place;
    case QueueHalfModel::Offered: return figures.offered;
    case QueueHalfModel::Usual: return row.usual.offered;
    case QueueHalfModel::Answered: return figures.answered;
    case QueueHalfModel::Abandoned: return figures.abandoned;
    case QueueHalfModel::ServiceLevel: return optional(figures.serviceLevel());
    case QueueHalfModel::AverageAnswer: return optional(figures.averageAnswer());
    case QueueHalfModel::Longest:
        return figures.offered > 0 ? QVariant(figures.longestWaitSeconds) : QVariant();
    default: return {};
    }
}

QString textOf(int column, const QueueHalfRow &row)
{
    const QVariant value = valueOf(column, row);
    if (value.isNull())
        return QStringLiteral("—");
    switch (column) {
    case QueueHalfModel::Begin:
        return QTime(row.place / 2, row.place % 2 * 30).toString(QStringLiteral("HH:mm"));
    case QueueHalfModel::ServiceLevel: return QString::number(value.toDouble(), 'f', 1) + u'%';
    case QueueHalfModel::AverageAnswer:
    case QueueHalfModel::Longest: return durationText(qRound64(value.toDouble()));
    default: return QString::number(qRound(value.toDouble()));
    }
}

}

void QueueHalfModel::show(const QueueDay &day)
{
    std::vector<QueueHalfRow> rows;
    const auto [first, last] = day.span();
    for (int place = first; place < last; ++place) {
        QueueHalfRow row{place, day.halves[size_t(place)], day.usual[size_t(place)], false};
        const auto level = row.figures.serviceLevel();
        row.isBelowTarget = level && *level < day.serviceLevelTarget;
        rows.push_back(row);
    }
    replaceRows(std::move(rows));
}

QVariant QueueHalfModel::cell(int column, int role, const QueueHalfRow &row) const
{
    switch (role) {
    case Qt::DisplayRole: return textOf(column, row);
    case SortRole: return valueOf(column, row);
    case Qt::TextAlignmentRole:
        return int((column == Begin ? Qt::AlignLeft : Qt::AlignRight) | Qt::AlignVCenter);
    case IdRole: return column == Begin ? QVariant(qint64(row.place)) : QVariant();
    case AlarmRole: return column == ServiceLevel && row.isBelowTarget ? 1 : 0;
    case QuietRole: return column == Begin ? QVariant(row.figures == QueueHalfHour{}) : QVariant();
    default: return {};
    }
}

QVariant QueueHalfModel::head(int column, int role) const
{
    if (role == Qt::TextAlignmentRole)
        return int((column == Begin ? Qt::AlignLeft : Qt::AlignRight) | Qt::AlignVCenter);
    if (role == Qt::ToolTipRole && column == Usual)
        return tr("Mean of the last four such weekdays that have figures");
    if (role != Qt::DisplayRole)
        return {};
    switch (column) {
    case Begin: return tr("Half-hour");
    case Offered: return tr("Offered");
    case Usual: return tr("Usual");
    case Answered: return tr("Answered");
    case Abandoned: return tr("Abandoned");
    case ServiceLevel: return tr("Service level");
    case AverageAnswer: return tr("ASA");
    case Longest: return tr("Longest wait");
    default: return {};
    }
}

QList<int> QueueHalfModel::rolesOf(int column) const
{
    switch (column) {
    case Begin: return {Qt::DisplayRole, SortRole, IdRole, QuietRole};
    case ServiceLevel: return {Qt::DisplayRole, SortRole, AlarmRole};
    default: return {Qt::DisplayRole, SortRole};
    }
}

}
