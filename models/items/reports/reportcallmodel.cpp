// SPDX-License-Identifier: GPL-3.0-or-later
#include "reports/reportcallmodel.h"

#include "common/durationtext.h"
#include "common/roles.h"

namespace banzhang {
namespace {

QString directionText(const ReportCall &call)
{
    if (call.channel == u"chat")
        return ReportCallModel::tr("Chat");
    if (call.channel == u"e-mail")
        return ReportCallModel::tr("E-mail");
    if (call.direction == u"in")
        return ReportCallModel::tr("In", "a call's direction");
    if (call.direction == u"out")
        return ReportCallModel::tr("Out", "a call's direction");
    return ReportCallModel::tr("Internal", "a call's direction");
}

QString recordingText(CallSound sound)
{
    switch (sound) {
    case CallSound::NotForReader: break;
    case CallSound::None: return ReportCallModel::tr("None", "recording of a call");
    case CallSound::Recorded: return ReportCallModel::tr("Recorded");
    }
    return QStringLiteral("—");
}

QVariant soundTip(CallSound sound)
{
    switch (sound) {
    case CallSound::NotForReader: break;
    case CallSound::None: return ReportCallModel::tr("This call has no recording");
    case CallSound::Recorded: return ReportCallModel::tr("Hear the recording (Enter)");
    }
    return {};
}

}

ReportCallModel::ReportCallModel(MomentWord momentWord, QObject *parent)
    : TableModel(parent), m_momentWord(std::move(momentWord))
{}

QString ReportCallModel::textOf(int column, const ReportCall &call) const
{
    switch (column) {
    case Started: return m_momentWord(call.startedAt);
    case AgentNo: return call.agentNo;
    case Agent: return call.agent;
    case Team: return call.team;
    case Queue: return call.queue;
    case Direction: return directionText(call);
    case Customer: return call.customer;
    case Length: return call.seconds ? durationText(*call.seconds) : QString();
    case Outcome: return call.result;
    case Recording: return recordingText(call.sound);
    case CallUid: return call.key.callUid;
    default: return {};
    }
}

QVariant ReportCallModel::cell(int column, int role, const ReportCall &call) const
{
    switch (role) {
    case Qt::DisplayRole: return textOf(column, call);
    case SortRole:
        if (column == Started)
            return call.startedAt;
        return column == Length ? QVariant(call.seconds.value_or(-1))
                                : QVariant(textOf(column, call));
    case Qt::TextAlignmentRole:
        return column == Length ? QVariant(Qt::AlignRight | Qt::AlignVCenter) : QVariant();
    case Qt::ToolTipRole: return soundTip(call.sound);
    case QuietRole: return call.agentNo.isEmpty(); // nobody answered
    default: return {};
    }
}

QVariant ReportCallModel::head(int column, int role) const
{
    if (role == Qt::TextAlignmentRole)
        return column == Length ? QVariant(Qt::AlignRight | Qt::AlignVCenter) : QVariant();
    if (role != Qt::DisplayRole)
        return {};
    switch (column) {
    case Started: return tr("Began", "a call");
    case AgentNo: return tr("No.", "of an agent");
    case Agent: return tr("Agent");
    case Team: return tr("Team");
    case Queue: return tr("Queue");
    case Direction: return tr("Kind", "of a call");
    case Customer: return tr("Customer");
    case Length: return tr("Length");
    case Outcome: return tr("Result");
    case Recording: return tr("Recording");
    case CallUid: return tr("Call");
    default: return {};
    }
}

ReportCallKey ReportCallModel::keyOf(const ReportCall &call) const
{
    return {call.startedAt, call.key.switchId, call.key.callUid, call.key.startedKey};
}

QList<int> ReportCallModel::rolesOf(int) const
{
    return {Qt::DisplayRole, SortRole, Qt::ToolTipRole, QuietRole};
}

}
