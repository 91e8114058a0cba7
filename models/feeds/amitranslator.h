// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "amimessage.h"
#include "floor/switchevent.h"

#include <QHash>
#include <QSet>

#include <functional>

namespace banzhang {

// Turns what the manager interface says into the reducer's vocabulary. It keeps what one message
// needs of another: a leave waits for the connect that may follow, a transfer's target for the end
// of the leg, the lines of a status answer for its end. Pure; the clock is the caller's.
class AmiTranslator final
{
public:
    // `lastKnown`: time of the newest event of an earlier run, 0 when there was none.
    explicit AmiTranslator(qint64 lastKnown = 0) : m_lastHeard(lastKnown) {}

    [[nodiscard]] std::vector<SwitchEvent> translate(const AmiMessage &message, qint64 nowMs);
    // Time passes without a message.
    [[nodiscard]] std::vector<SwitchEvent> advance(qint64 nowMs);
    // The connection is gone: what waits for more comes out as it stands.
    [[nodiscard]] std::vector<SwitchEvent> disconnected(qint64 nowMs);

private:
    using Events = std::vector<SwitchEvent>;
    using Handler = void (AmiTranslator::*)(const AmiMessage &, qint64, Events &);
    [[nodiscard]] static const QHash<QByteArray, Handler> &handlers();

    struct Leave
    {
        SwitchEvent event; // as a key exit, should no connect follow
        qint64 at = 0;
    };
    struct Agent // what must be known of an agent between messages
    {
        QSet<QString> talking; // calls, by unique id
        QString ringing;
        bool busy = false; // in a call of nobody's queue
    };

    void booted(const AmiMessage &m, qint64 now, Events &events);
    void shutDown(const AmiMessage &m, qint64 now, Events &events);
    void statusMember(const AmiMessage &m, qint64 now, Events &events);
    void statusEntry(const AmiMessage &m, qint64 now, Events &events);
    void statusBegins(const AmiMessage &m, qint64 now, Events &events);
    void statusComplete(const AmiMessage &m, qint64 now, Events &events);
    void channel(const AmiMessage &m, qint64 now, Events &events);
    void channelsComplete(const AmiMessage &m, qint64 now, Events &events);
    void memberAdded(const AmiMessage &m, qint64 now, Events &events);
    void memberRemoved(const AmiMessage &m, qint64 now, Events &events);
    void memberPause(const AmiMessage &m, qint64 now, Events &events);
    void memberSetting(const AmiMessage &m, qint64 now, Events &events);
    void memberStatus(const AmiMessage &m, qint64 now, Events &events);
    void callerJoin(const AmiMessage &m, qint64 now, Events &events);
    void callerAbandon(const AmiMessage &m, qint64 now, Events &events);
    void callerLeave(const AmiMessage &m, qint64 now, Events &events);
    void agentCalled(const AmiMessage &m, qint64 now, Events &events);
    void agentConnect(const AmiMessage &m, qint64 now, Events &events);
    void agentComplete(const AmiMessage &m, qint64 now, Events &events);
    void agentNoAnswer(const AmiMessage &m, qint64 now, Events &events);
    void transfer(const AmiMessage &m, qint64 now, Events &events);
    void hold(const AmiMessage &m, qint64 now, Events &events);
    void hangup(const AmiMessage &m, qint64 now, Events &events);

    [[nodiscard]] SnapshotMember *collected(const AmiMessage &m);
    void releaseLeaves(Events &events, const std::function<bool(const Leave &)> &which);

    SwitchSnapshot m_snapshot;
    bool m_collecting = false; // between the first and the last line of a status answer
    ChannelList m_channels;
    std::vector<Leave> m_leaves;
    QSet<std::pair<QString, QString>> m_departed; // call and queue whose leave was told before
    QHash<QString, std::pair<LegOutcome, QString>> m_transfers; // by the caller's unique id
    QHash<QString, SwitchEvent> m_talks; // by the unique id of the agent's channel
    QHash<QString, Agent> m_agents;
    qint64 m_lastHeard = 0;
    bool m_announced = false; // a Shutdown event came
};

}
