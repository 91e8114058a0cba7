// SPDX-License-Identifier: GPL-3.0-or-later
#include "reports/agentdaymodel.h"

#include "common/durationtext.h"
#include "common/roles.h"

#include <QLocale>

namespace banzhang {
namespace {

QVariant valueOf(int column, const AgentDayLine &line)
{
    switch (column) {
    case AgentDayModel::Day: return line.day;
    case AgentDayModel::AgentNo: return line.agentNo;
    case AgentDayModel::Name: return line.name;
    case AgentDayModel::Team: return line.team;
    case AgentDayModel::Answered: return line.answered;
    case AgentDayModel::NoAnswer: return line.noAnswer;
    case AgentDayModel::Canceled: return line.canceled;
    case AgentDayModel::Transferred: return line.transferred;
    case AgentDayModel::Talk: return line.talkSeconds;
    case AgentDayModel::Hold: return line.holdSeconds;
    case AgentDayModel::Login: return line.loginSeconds;
    case AgentDayModel::Pause: return line.pauseSeconds;
    default: return {};
    }
}

bool isLength(int column)
{
    return column >= AgentDayModel::Talk;
}

bool isCount(int column)
{
    return column >= AgentDayModel::Answered && !isLength(column);
}

QVariant alignmentOf(int column)
{
    return isCount(column) || isLength(column) ? QVariant(Qt::AlignRight | Qt::AlignVCenter)
                                               : QVariant();
}

}

AgentDayModel::AgentDayModel(DayWord dayWord, QObject *parent)
    : TableModel(parent), m_dayWord(std::move(dayWord))
{}

QVariant AgentDayModel::cell(int column, int role, const AgentDayLine &line) const
{
    QVariant value = valueOf(column, line);
    switch (role) {
    case Qt::DisplayRole:
        if (column == Day)
            return m_dayWord(line.day);
        if (isLength(column))
            return durationText(value.toLongLong());
        return isCount(column) ? QVariant(QLocale::c().toString(value.toLongLong())) : value;
    case SortRole: return value;
    case Qt::ToolTipRole: return tr("Open the day (Enter)");
    case Qt::TextAlignmentRole: return alignmentOf(column);
    default: return {};
    }
}

QVariant AgentDayModel::head(int column, int role) const
{
    if (role == Qt::TextAlignmentRole)
        return alignmentOf(column);
    if (role == Qt::ToolTipRole && column == Login)
        return tr("Of stays that are over");
    if (role != Qt::DisplayRole)
        return {};
    switch (column) {
    case Day: return tr("Day");
    case AgentNo: return tr("No.", "of an agent");
    case Name: return tr("Name");
    case Team: return tr("Team");
    case Answered: return tr("Answered");
    case NoAnswer: return tr("No answer");
    case Canceled: return tr("Gave up", "callers while it rang");
    case Transferred: return tr("Transferred");
    case Talk: return tr("Talk");
    case Hold: return tr("Hold");
    case Login: return tr("Signed in");
    case Pause: return tr("Paused");
    default: return {};
    }
}

AgentDayLineKey AgentDayModel::keyOf(const AgentDayLine &line) const
{
    return {line.day, line.agentNo, number(line.agentId)};
}

QList<int> AgentDayModel::rolesOf(int) const
{
    return {Qt::DisplayRole, SortRole};
}

}
