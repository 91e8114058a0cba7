// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "floor/factcollector.h"

#include <QMultiHash>

#include <optional>
#include <set>

namespace banzhang {

// An agent as the reducer sees him: his live row, his queues and the calls that are with him.
struct OpenAgent
{
    LiveSeat seat;
    QString name;
    std::vector<LiveMember> queues;
    std::vector<LiveMember> written; // the queues as a batch last told them
    std::vector<LiveLeg> legs;       // oldest first
    // What the switch says of a call that is none of a queue's; its particulars stand in `seat`.
    std::optional<AgentState> reported;

    [[nodiscard]] LiveMember *membership(const QString &queue);
    [[nodiscard]] const LiveMember *membership(const QString &queue) const;
    [[nodiscard]] bool isSignedIn(const QString &queue) const;
    [[nodiscard]] bool isPausedIn(const QString &queue) const;
    [[nodiscard]] bool isSignedIn() const;
    [[nodiscard]] bool hasAnsweredLeg() const;
};

// Every agent's open state. Sign-ins, pauses and calls go in; states, spans and events come out.
class AgentBook final
{
public:
    explicit AgentBook(FactCollector &facts) : m_facts(facts) {}

    void restore(const OpenState &state);
    void fill(OpenState &state) const; // members, seats and legs, sorted by their keys

    [[nodiscard]] OpenAgent *find(const QString &member);
    [[nodiscard]] const OpenAgent *find(const QString &member) const;
    [[nodiscard]] OpenAgent &agent(const QString &member); // made when it is new
    [[nodiscard]] LiveMember &membership(OpenAgent &agent, const QString &queue);
    [[nodiscard]] QStringList members() const; // all, sorted
    // His rows that are not as they were told before; from now on they count as told.
    [[nodiscard]] static std::vector<LiveMember> takeChangedQueues(OpenAgent &agent);

    void addLeg(OpenAgent &agent, const LiveLeg &leg);
    // Takes the leg out of the agent's hands; the caller writes its fact.
    [[nodiscard]] LiveLeg takeLeg(OpenAgent &agent, size_t index);
    [[nodiscard]] QStringList membersWith(const QString &callUid) const;

    void startWrap(OpenAgent &agent, qint64 until);
    void stopWrap(OpenAgent &agent);
    void expireWraps(qint64 now); // a Ready event for each, at its own moment

    // Works out the state over all queues, closes spans that ended, marks the row as changed.
    void settle(OpenAgent &agent, qint64 at);
    // Writes an event with the state that settle() left.
    void record(const OpenAgent &agent, AgentEventKind kind, qint64 at, const QString &queue,
                const QString &callUid = {}, const QString &line = {}, const QString &reason = {});

private:
    void settleSpans(OpenAgent &agent, qint64 at);
    void span(const OpenAgent &agent, AgentSpan::Kind kind, qint64 &since, bool on, qint64 at);

    FactCollector &m_facts;
    QHash<QString, OpenAgent> m_agents;
    QMultiHash<QString, QString> m_membersOfCall;
    std::set<std::pair<qint64, QString>> m_wraps;
};

}
