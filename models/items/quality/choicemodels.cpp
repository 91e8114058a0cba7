// SPDX-License-Identifier: GPL-3.0-or-later
#include "quality/choicemodels.h"

namespace banzhang {
namespace {

QVariant sortValue(int column, const CallChoice &call)
{
    switch (column) {
    case CallChoiceModel::Started: return call.startedAt;
    case CallChoiceModel::Agent: return call.agentNo;
    case CallChoiceModel::Queue: return call.queue;
    case CallChoiceModel::Kind: return QString(call.channel + call.direction);
    case CallChoiceModel::Customer: return call.customer;
    case CallChoiceModel::Length: return call.seconds;
    case CallChoiceModel::Result: return call.result;
    case CallChoiceModel::Scored: return call.isScored;
    default: return {};
    }
}

}

CallChoiceModel::CallChoiceModel(Word word, QObject *parent)
    : TableModel(parent), m_word(std::move(word))
{}

QVariant CallChoiceModel::cell(int column, int role, const CallChoice &call) const
{
    switch (role) {
    case Qt::DisplayRole: return m_word(column, call);
    case Qt::TextAlignmentRole:
        return column == Length ? QVariant(int(Qt::AlignRight | Qt::AlignVCenter)) : QVariant();
    case SortRole: return sortValue(column, call);
    case QuietRole: return call.isScored;
    default: return {};
    }
}

QVariant CallChoiceModel::head(int column, int role) const
{
    if (role == Qt::TextAlignmentRole && column == Length)
        return int(Qt::AlignRight | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    switch (column) {
    case Started: return tr("Time");
    case Agent: return tr("Agent");
    case Queue: return tr("Queue");
    case Kind: return tr("Kind");
    case Customer: return tr("Customer");
    case Length: return tr("Length");
    case Result: return tr("Result");
    case Scored: return tr("Scored");
    default: return {};
    }
}

QString CallChoiceModel::keyOf(const CallChoice &call) const
{
    return QStringLiteral("%1 %2 %3").arg(call.startedKey).arg(call.switchId).arg(call.uid);
}

QList<int> CallChoiceModel::rolesOf(int) const
{
    return {Qt::DisplayRole, SortRole, QuietRole};
}

AgentChoiceModel::AgentChoiceModel(QObject *parent) : KeyedTable(ColumnCount, parent) {}

QVariant AgentChoiceModel::cell(int column, int role, const AgentChoice &agent) const
{
    if (role == IdRole)
        return keyOf(agent);
    if (role != Qt::DisplayRole && role != SortRole)
        return {};
    switch (column) {
    case Number: return agent.number;
    case Name: return agent.name;
    case Nickname: return agent.nickname;
    case Team: return agent.team;
    default: return {};
    }
}

QVariant AgentChoiceModel::head(int column, int role) const
{
    if (role != Qt::DisplayRole)
        return {};
    switch (column) {
    case Number: return tr("No.");
    case Name: return tr("Name");
    case Nickname: return tr("Nickname");
    case Team: return tr("Team");
    default: return {};
    }
}

qint64 AgentChoiceModel::keyOf(const AgentChoice &agent) const
{
    return number(agent.agentId);
}

}
