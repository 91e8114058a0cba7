// SPDX-License-Identifier: GPL-3.0-or-later
#include "floor/flagmodel.h"

#include "common/roles.h"

namespace banzhang {
namespace {

QVariant textOf(int column, const HelpFlag &flag)
{
    switch (column) {
    case FlagModel::Agent: return QStringList{flag.agentNo, flag.agentName}.join(u' ');
    case FlagModel::Why:
        return flag.takenBy.isEmpty() ? flag.reason
                                      : FlagModel::tr("%1 is going").arg(flag.takenBy);
    default: return {};
    }
}

}

QString flagText(const HelpFlag &flag)
{
    const QString why = flag.asksForHelp ? FlagModel::tr("Needs help: %1").arg(flag.reason)
                                         : FlagModel::tr("Look after: %1").arg(flag.reason);
    const QString who = FlagModel::tr("Raised by %1").arg(flag.raisedBy);
    if (flag.takenBy.isEmpty())
        return why + u'\n' + who;
    return why + u'\n' + who + u'\n'
           + FlagModel::tr("%1 is going, after %n seconds", nullptr,
                           flag.responseSeconds.value_or(0))
                 .arg(flag.takenBy);
}

FlagModel::FlagModel(QObject *parent) : TableModel(parent) {}

const HelpFlag *FlagModel::find(qint64 flag) const
{
    const int row = rowOf(flag);
    return row < 0 ? nullptr : &rows()[size_t(row)];
}

QVariant FlagModel::cell(int column, int role, const HelpFlag &flag) const
{
    switch (role) {
    case Qt::DisplayRole: return textOf(column, flag);
    case Qt::ToolTipRole: return flagText(flag);
    case Qt::TextAlignmentRole:
        return int((column == Wait ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    case SortRole:
        return column == Wait ? QVariant(-flag.raisedAt.toMSecsSinceEpoch()) : textOf(column, flag);
    case IdRole: return column == Agent ? QVariant(flag.flagId) : QVariant();
    case SinceRole: return column == Wait ? QVariant(flag.raisedAt) : QVariant();
    case FreezeAtRole: return column == Wait ? QVariant(flag.takenAt) : QVariant();
    case QuietRole: return !flag.takenBy.isEmpty();
    default: return {};
    }
}

QVariant FlagModel::head(int column, int role) const
{
    if (role == Qt::TextAlignmentRole)
        return int((column == Wait ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    switch (column) {
    case Agent: return tr("Agent");
    case Why: return tr("Why");
    case Wait: return tr("Waits");
    default: return {};
    }
}

QList<int> FlagModel::rolesOf(int column) const
{
    switch (column) {
    case Agent: return {Qt::DisplayRole, Qt::ToolTipRole, SortRole, IdRole, QuietRole};
    case Wait: return {Qt::ToolTipRole, SortRole, SinceRole, FreezeAtRole, QuietRole};
    default: return {Qt::DisplayRole, Qt::ToolTipRole, SortRole, QuietRole};
    }
}

}
