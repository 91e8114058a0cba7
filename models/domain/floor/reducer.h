// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "floor/agentbook.h"
#include "floor/callbook.h"
#include "floor/memberdirectory.h"
#include "floor/switchevent.h"

namespace banzhang {

// Something that the reducer could not take as it stood. Nothing else is lost by it.
struct ReducerNotice
{
    QString code; // "unknown_agent", "ambiguous_agent", "orphan_end", "clock_back" …
    QString text;
    QString line; // of the source
    qint64 lineNo = 0;
    qint64 at = 0;
};

// Pairs a switch's events into facts: sign-in with sign-out, visit with outcome, offer with answer
// and end. Pure: no I/O, and no clock but the events' own times and advance(). Reducing a log in
// any split of batches, with state() saved and restored between, gives the same facts.
class Reducer final
{
public:
    struct Setup
    {
        OpenState state;
        MemberDirectory directory;
        QHash<QString, int> wrapUpSeconds; // by the queue's switch name; others have none
    };

    explicit Reducer(Setup setup);
    Reducer(const Reducer &) = delete;
    Reducer &operator=(const Reducer &) = delete;

    void apply(const SwitchEvent &event);
    // Lets time pass without an event: wrap-up that ends by `nowMs` makes agents ready.
    void advance(qint64 nowMs);
    // The source is at its end: lines that still wait for their partner are reported.
    void finish();

    // Facts and changed live rows since the last take(). Lines and position are the feed's to add.
    [[nodiscard]] FactBatch take();
    [[nodiscard]] std::vector<ReducerNotice> takeNotices();
    // Everything that is open now, sorted by keys.
    [[nodiscard]] OpenState state() const;

private:
    struct Stray // a line whose partner may still come: lines of a second can be out of order
    {
        SwitchEvent event;
        QString member;
        int legNo = 0;
    };

    void dispatch(const SwitchEvent &event);
    void notice(const char *code, const SwitchEvent &event, const QString &text = {});
    [[nodiscard]] OpenAgent &agentOf(const SwitchEvent &event);

    // reducermembers.cpp: sign-in, pauses, states told by the switch
    void signInStatics(const SwitchEvent &event, bool again);
    void join(const SwitchEvent &event);
    void leave(const SwitchEvent &event);
    void leaveQueue(OpenAgent &agent, LiveMember &row, const SwitchEvent &event);
    void releaseNamesake(const OpenAgent &agent, const SwitchEvent &event);
    void pause(const SwitchEvent &event);
    void unpause(const SwitchEvent &event);
    void setPaused(OpenAgent &agent, LiveMember &row, bool paused, const SwitchEvent &event);
    void note(const SwitchEvent &event);
    void setState(const SwitchEvent &event);
    [[nodiscard]] std::vector<QString> queuesMeant(OpenAgent &agent, const SwitchEvent &event);

    // reducercalls.cpp: visits, legs, whole calls
    void dial(const SwitchEvent &event);
    void enter(const SwitchEvent &event);
    [[nodiscard]] bool adoptAnswer(const SwitchEvent &event);
    void depart(const SwitchEvent &event);
    void writeVisit(const LiveWaiting &waiting, const SwitchEvent &event, VisitOutcome outcome);
    void ring(const SwitchEvent &event);
    void rangInVain(const SwitchEvent &event);
    void answer(const SwitchEvent &event);
    [[nodiscard]] LiveLeg takeOffer(OpenAgent &agent, const SwitchEvent &event);
    void cancelRinging(const SwitchEvent &event, const QString &exceptMember);
    void hold(const SwitchEvent &event, bool on);
    void end(const SwitchEvent &event);
    void endLeg(OpenAgent &agent, size_t index, const SwitchEvent &event, LegOutcome outcome);
    void rebuildLeg(const SwitchEvent &event);
    void writeLeg(const LiveLeg &leg, qint64 endedAt, LegOutcome outcome,
                  std::optional<int> talkSeconds, const QString &transferTo = {});
    void takeWhole(const SwitchEvent &event);
    void retryStrays(SwitchEventKind kind, const SwitchEvent &now);
    void expireStrays(qint64 now);

    // reducersnapshot.cpp: restarts and reconciliation
    void restart(const SwitchEvent &event);
    void loseCalls(const SwitchEvent &event, qint64 lastAlive);
    void reconcile(const SwitchEvent &event);
    void reconcileMember(const SnapshotMember &member, const SwitchEvent &event);
    void reconcileCallers(const SwitchEvent &event);
    void reconcileDevice(OpenAgent &agent, const std::vector<SnapshotMember> &rows,
                         const SwitchEvent &event);
    void checkChannels(const SwitchEvent &event);
    void loseLeg(OpenAgent &agent, size_t index, const SwitchEvent &event, qint64 endedAt);

    FactCollector m_facts;
    AgentBook m_agents;
    CallBook m_calls;
    MemberDirectory m_directory;
    QHash<QString, int> m_wrapUpSeconds;
    std::vector<ReducerNotice> m_notices;
    std::vector<Stray> m_strays;
    QSet<QString> m_unknown; // names that were reported
    qint64 m_clock = 0;
    bool m_staticsDone = false;
};

}
