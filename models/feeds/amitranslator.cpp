// SPDX-License-Identifier: GPL-3.0-or-later
#include "amitranslator.h"

namespace banzhang {

namespace {

constexpr qint64 leaveMs = 1000;     // a connect follows its leave within milliseconds
constexpr qint64 bootSlackMs = 1000; // Uptime is in whole seconds

// Device states 2 in use, 3 busy, 7 ring in use, 8 on hold.
bool isOnTelephone(int status)
{
    return status == 2 || status == 3 || status == 7 || status == 8;
}

QString known(const QString &value)
{
    const bool unknown = value == QLatin1String("<unknown>") || value == QLatin1String("unknown");
    return unknown ? QString() : value;
}

qint64 epochMs(const AmiMessage &m, QByteArrayView header)
{
    return m.value(header).toLongLong() * 1000;
}

SwitchEvent make(SwitchEventKind kind, const AmiMessage &m, qint64 now)
{
    SwitchEvent event;
    event.kind = kind;
    event.at = now;
    event.callUid = m.text("Uniqueid");
    event.queue = m.text("Queue");
    event.agent = m.text("Interface");
    event.agentName = m.text("MemberName");
    event.agentIsInterface = true;
    event.line = QString::fromLatin1(m.event());
    return event;
}

SnapshotMember memberOf(const AmiMessage &m, const QString &interface, const QString &name)
{
    SnapshotMember row;
    row.interface = interface;
    row.name = name;
    row.queue = m.text("Queue");
    row.isStatic = m.value("Membership") == "static";
    row.paused = m.value("Paused") == "1";
    row.pauseReason = row.paused ? m.text("PausedReason") : QString();
    row.signedInAt = epochMs(m, "LoginTime");
    row.pausedAt = epochMs(m, "LastPause");
    row.lastCallAt = epochMs(m, "LastCall");
    const int status = m.integer("Status").value_or(0);
    row.deviceBusy = isOnTelephone(status);
    row.ringing = status == 6 || status == 7;
    row.inQueueCall = m.value("InCall") == "1";
    return row;
}

}

const QHash<QByteArray, AmiTranslator::Handler> &AmiTranslator::handlers()
{
    using A = AmiTranslator;
    static const QHash<QByteArray, Handler> table{
        {"FullyBooted", &A::booted},
        {"Shutdown", &A::shutDown},
        {"QueueParams", &A::statusBegins},
        {"QueueMember", &A::statusMember},
        {"QueueEntry", &A::statusEntry},
        {"QueueStatusComplete", &A::statusComplete},
        {"CoreShowChannel", &A::channel},
        {"CoreShowChannelsComplete", &A::channelsComplete},
        {"QueueMemberAdded", &A::memberAdded},
        {"QueueMemberRemoved", &A::memberRemoved},
        {"QueueMemberPause", &A::memberPause},
        {"QueueMemberPaused", &A::memberPause}, // before Asterisk 12
        {"QueueMemberPenalty", &A::memberSetting},
        {"QueueMemberRinginuse", &A::memberSetting},
        {"QueueMemberStatus", &A::memberStatus},
        {"QueueCallerJoin", &A::callerJoin},
        {"QueueCallerAbandon", &A::callerAbandon},
        {"QueueCallerLeave", &A::callerLeave},
        {"AgentCalled", &A::agentCalled},
        {"AgentConnect", &A::agentConnect},
        {"AgentComplete", &A::agentComplete},
        {"AgentRingNoAnswer", &A::agentNoAnswer},
        {"BlindTransfer", &A::transfer},
        {"AttendedTransfer", &A::transfer},
        {"Hold", &A::hold},
        {"Unhold", &A::hold},
        {"Hangup", &A::hangup},
    };
    return table;
}

std::vector<SwitchEvent> AmiTranslator::translate(const AmiMessage &message, qint64 nowMs)
{
    Events events = advance(nowMs);
    if (const Handler handler = handlers().value(message.event()))
        (this->*handler)(message, nowMs, events);
    m_lastHeard = nowMs;
    return events;
}

std::vector<SwitchEvent> AmiTranslator::advance(qint64 nowMs)
{
    Events events;
    releaseLeaves(events, [nowMs](const Leave &leave) { return leave.at + leaveMs < nowMs; });
    return events;
}

std::vector<SwitchEvent> AmiTranslator::disconnected(qint64 nowMs)
{
    Events events;
    releaseLeaves(events, [nowMs](const Leave &leave) { return leave.at <= nowMs; });
    m_departed.clear();
    m_transfers.clear();
    m_talks.clear();
    m_agents.clear();
    m_collecting = false;
    m_channels = {};
    return events;
}

void AmiTranslator::releaseLeaves(Events &events, const std::function<bool(const Leave &)> &which)
{
    std::erase_if(m_leaves, [&](const Leave &leave) {
        if (!which(leave))
            return false;
        events.push_back(leave.event);
        return true;
    });
}

// Uptime tells a restart from a lost connection, also when nobody was listening.
void AmiTranslator::booted(const AmiMessage &m, qint64 now, Events &events)
{
    const std::optional<int> uptime = m.integer("Uptime");
    const qint64 bootAt = now - 1000LL * uptime.value_or(0);
    const bool restarted = uptime ? bootAt >= m_lastHeard - bootSlackMs : m_announced;
    if (m_lastHeard > 0 && restarted) {
        SwitchEvent event = make(SwitchEventKind::Started, m, std::max(bootAt, m_lastHeard));
        event.clean = m_announced;
        events.push_back(event);
    }
    m_announced = false;
}

void AmiTranslator::shutDown(const AmiMessage &, qint64, Events &)
{
    m_announced = true;
}

void AmiTranslator::statusBegins(const AmiMessage &, qint64, Events &)
{
    if (!m_collecting)
        m_snapshot = {};
    m_collecting = true;
}

void AmiTranslator::statusMember(const AmiMessage &m, qint64 now, Events &events)
{
    statusBegins(m, now, events);
    m_snapshot.members.push_back(memberOf(m, m.text("Location"), m.text("Name")));
}

void AmiTranslator::statusEntry(const AmiMessage &m, qint64 now, Events &events)
{
    statusBegins(m, now, events);
    SnapshotCaller caller;
    caller.callUid = m.text("Uniqueid");
    caller.queue = m.text("Queue");
    caller.customer = known(m.text("CallerIDNum"));
    caller.position = m.integer("Position").value_or(0);
    caller.waitSeconds = m.integer("Wait").value_or(0);
    m_snapshot.callers.push_back(caller);
}

void AmiTranslator::statusComplete(const AmiMessage &m, qint64 now, Events &events)
{
    statusBegins(m, now, events);
    m_collecting = false;
    SwitchEvent event = make(SwitchEventKind::Snapshot, m, now);
    for (const SnapshotMember &member : m_snapshot.members) {
        Agent &agent = m_agents[member.interface];
        agent.busy = member.deviceBusy && agent.talking.isEmpty() && agent.ringing.isEmpty();
    }
    for (const Leave &leave : m_leaves) // between leave and connect the caller is in no list
        m_snapshot.callers.push_back({leave.event.callUid, leave.event.queue, {}, 0, 0});
    event.snapshot = std::make_shared<const SwitchSnapshot>(std::move(m_snapshot));
    m_snapshot = {};
    events.push_back(event);
}

void AmiTranslator::channel(const AmiMessage &m, qint64, Events &)
{
    m_channels.callUids.insert(m.text("Uniqueid"));
    m_channels.names.push_back(m.text("Channel"));
}

void AmiTranslator::channelsComplete(const AmiMessage &m, qint64 now, Events &events)
{
    SwitchEvent event = make(SwitchEventKind::Channels, m, now);
    event.channels = std::make_shared<const ChannelList>(std::move(m_channels));
    m_channels = {};
    events.push_back(event);
}

// The line of the status answer that the event is newer than, while an answer is being collected.
SnapshotMember *AmiTranslator::collected(const AmiMessage &m)
{
    if (!m_collecting)
        return nullptr;
    const QString interface = m.text("Interface");
    const QString queue = m.text("Queue");
    const auto row = std::ranges::find_if(m_snapshot.members, [&](const SnapshotMember &member) {
        return member.interface == interface && member.queue == queue;
    });
    return row == m_snapshot.members.end() ? nullptr : &*row;
}

void AmiTranslator::memberAdded(const AmiMessage &m, qint64 now, Events &events)
{
    if (m_collecting && !collected(m))
        m_snapshot.members.push_back(memberOf(m, m.text("Interface"), m.text("MemberName")));
    SwitchEvent event = make(SwitchEventKind::Joined, m, now);
    event.isStatic = m.value("Membership") == "static";
    event.paused = m.value("Paused") == "1";
    event.reason = event.paused ? m.text("PausedReason") : QString();
    events.push_back(event);
}

void AmiTranslator::memberRemoved(const AmiMessage &m, qint64 now, Events &events)
{
    if (const SnapshotMember *row = collected(m))
        m_snapshot.members.erase(m_snapshot.members.begin() + (row - m_snapshot.members.data()));
    events.push_back(make(SwitchEventKind::Left, m, now));
}

void AmiTranslator::memberPause(const AmiMessage &m, qint64 now, Events &events)
{
    const bool paused = m.value("Paused") == "1";
    SwitchEvent event = make(paused ? SwitchEventKind::Paused : SwitchEventKind::Unpaused, m, now);
    event.reason = m.text("PausedReason");
    if (event.reason.isEmpty())
        event.reason = m.text("Reason");
    if (SnapshotMember *row = collected(m)) {
        row->paused = paused;
        row->pauseReason = paused ? event.reason : QString();
        row->pausedAt = now;
    }
    events.push_back(event);
}

void AmiTranslator::memberSetting(const AmiMessage &m, qint64 now, Events &events)
{
    SwitchEvent event = make(SwitchEventKind::Setting, m, now);
    event.reason = m.is("QueueMemberPenalty") ? m.text("Penalty") : m.text("Ringinuse");
    events.push_back(event);
}

// A telephone in use with no call of a queue: the agent's own call, until the telephone is free.
void AmiTranslator::memberStatus(const AmiMessage &m, qint64 now, Events &events)
{
    const int status = m.integer("Status").value_or(0);
    const bool inUse = isOnTelephone(status);
    if (SnapshotMember *row = collected(m)) {
        row->deviceBusy = inUse;
        row->ringing = status == 6 || status == 7;
    }
    Agent &agent = m_agents[m.text("Interface")];
    if (!inUse && status != 6)
        agent.ringing.clear();
    const bool busy = inUse && agent.talking.isEmpty() && agent.ringing.isEmpty();
    if (busy == agent.busy || (inUse && !busy))
        return;
    agent.busy = busy;
    SwitchEvent event = make(SwitchEventKind::StateSet, m, now);
    event.queue.clear();
    if (busy)
        event.state = AgentState::Talking;
    events.push_back(event);
}

void AmiTranslator::callerJoin(const AmiMessage &m, qint64 now, Events &events)
{
    SwitchEvent event = make(SwitchEventKind::Entered, m, now);
    releaseLeaves(events, [&](const Leave &leave) { return leave.event.callUid == event.callUid; });
    m_departed.remove({event.callUid, event.queue});
    event.customer = known(m.text("CallerIDNum"));
    event.position = m.integer("Position").value_or(0);
    if (m_collecting) // a line of the answer may repeat it: the reducer takes a caller once
        m_snapshot.callers.push_back(
            {event.callUid, event.queue, event.customer, event.position, 0});
    events.push_back(event);
}

void AmiTranslator::callerAbandon(const AmiMessage &m, qint64 now, Events &events)
{
    SwitchEvent event = make(SwitchEventKind::Departed, m, now);
    event.visitOutcome = VisitOutcome::Abandoned;
    event.waitSeconds = m.integer("HoldTime");
    event.leftPosition = m.integer("Position");
    m_departed.insert({event.callUid, event.queue});
    events.push_back(event);
}

// Comes after an abandon, before a connect, and alone when the caller left by a key.
void AmiTranslator::callerLeave(const AmiMessage &m, qint64 now, Events &)
{
    SwitchEvent event = make(SwitchEventKind::Departed, m, now);
    std::erase_if(m_snapshot.callers, [&](const SnapshotCaller &caller) {
        return caller.callUid == event.callUid && caller.queue == event.queue;
    });
    if (m_departed.remove({event.callUid, event.queue}))
        return;
    event.visitOutcome = VisitOutcome::Key;
    event.leftPosition = m.integer("Position");
    m_leaves.push_back({event, now});
}

void AmiTranslator::agentCalled(const AmiMessage &m, qint64 now, Events &events)
{
    SwitchEvent event = make(SwitchEventKind::Ring, m, now);
    event.customer = known(m.text("CallerIDNum"));
    m_agents[event.agent].ringing = event.callUid;
    events.push_back(event);
}

void AmiTranslator::agentConnect(const AmiMessage &m, qint64 now, Events &events)
{
    SwitchEvent event = make(SwitchEventKind::Answered, m, now);
    std::erase_if(m_leaves, [&](const Leave &leave) {
        return leave.event.callUid == event.callUid && leave.event.queue == event.queue;
    });
    event.customer = known(m.text("CallerIDNum"));
    event.waitSeconds = m.integer("HoldTime");
    event.ringMs = 1000 * m.integer("RingTime").value_or(0);
    Agent &agent = m_agents[event.agent];
    agent.ringing.clear();
    agent.busy = false;
    agent.talking.insert(event.callUid);
    m_talks.insert(m.text("DestUniqueid"), event);
    events.push_back(event);
}

// The channels may be gone: then queue and interface say which talk is over.
void AmiTranslator::agentComplete(const AmiMessage &m, qint64 now, Events &events)
{
    SwitchEvent event = make(SwitchEventKind::Ended, m, now);
    const auto talk = std::ranges::find_if(m_talks, [&](const SwitchEvent &open) {
        return open.agent == event.agent && open.queue == event.queue
               && (event.callUid.isEmpty() || open.callUid == event.callUid);
    });
    if (talk != m_talks.end()) {
        event.callUid = talk->callUid;
        m_talks.erase(talk);
    }
    event.customer = known(m.text("CallerIDNum"));
    event.waitSeconds = m.integer("HoldTime");
    event.talkSeconds = m.integer("TalkTime");
    event.standsAlone = true;
    m_agents[event.agent].talking.remove(event.callUid);
    const QByteArray reason = m.value("Reason");
    event.legOutcome = reason == "agent" ? LegOutcome::Agent : LegOutcome::Caller;
    const auto transferred = m_transfers.take(event.callUid);
    if (reason == "transfer") {
        event.legOutcome =
            transferred.first == LegOutcome::Attended ? LegOutcome::Attended : LegOutcome::Blind;
        event.transferTo = transferred.second;
    }
    events.push_back(event);
}

void AmiTranslator::agentNoAnswer(const AmiMessage &m, qint64 now, Events &events)
{
    SwitchEvent event = make(SwitchEventKind::NoAnswer, m, now);
    event.ringMs = m.integer("RingTime").value_or(0);
    m_agents[event.agent].ringing.clear();
    events.push_back(event);
}

// AgentComplete says only "transfer", and comes after.
void AmiTranslator::transfer(const AmiMessage &m, qint64, Events &)
{
    const bool blind = m.is("BlindTransfer");
    if (m_transfers.size() > 1000) // of calls that were no queue's, and end unnoticed
        m_transfers.clear();
    m_transfers.insert(m.text("TransfereeUniqueid"),
                       {blind ? LegOutcome::Blind : LegOutcome::Attended,
                        blind ? m.text("Extension") : m.text("TransferTargetExten")});
}

void AmiTranslator::hold(const AmiMessage &m, qint64 now, Events &events)
{
    const auto talk = m_talks.constFind(m.text("Uniqueid"));
    if (talk == m_talks.constEnd())
        return;
    SwitchEvent event =
        make(m.is("Hold") ? SwitchEventKind::Hold : SwitchEventKind::Unhold, m, now);
    event.callUid = talk->callUid;
    event.queue = talk->queue;
    event.agent = talk->agent;
    event.agentName = talk->agentName;
    events.push_back(event);
}

void AmiTranslator::hangup(const AmiMessage &m, qint64, Events &events)
{
    const QString uid = m.text("Uniqueid");
    releaseLeaves(events, [&uid](const Leave &leave) { return leave.event.callUid == uid; });
}

}
