// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "demo/demohistory.h"
#include "demo/demorandom.h"

namespace banzhang {

// One agent's working day in the demo's past, written into a batch.
class DemoShift final
{
public:
    struct Hours // milliseconds since 1970
    {
        qint64 start = 0;
        qint64 end = 0;
        qint64 lunch = 0;
    };

    DemoShift(const DemoAgent &agent, const Hours &hours, quint64 seed, FactBatch &batch);

    // Plays the day, or as much of it as lies before `until`.
    void play(qint64 until);

private:
    void signIn();
    void signOut();
    void rest(const QString &reason, int seconds);
    void takeCall();
    void answer(const QString &uid, const QString &queue, int ring);
    void missCall(const QString &uid, const QString &queue);
    void addAbandoned();
    void addVisit(const QString &uid, const QString &queue, VisitOutcome outcome, int wait);
    void addCall(const QString &uid, const QString &queue, qint64 end);
    void event(AgentEventKind kind, AgentState state, const QString &queue, const QString &uid = {},
               const QString &reason = {});
    [[nodiscard]] QString someQueue();
    [[nodiscard]] QString newUid();
    [[nodiscard]] QString someNumber();
    [[nodiscard]] double idleMean() const;
    void pass(double seconds) { m_now += qint64(seconds * 1000); }

    const DemoAgent &m_agent;
    const Hours m_hours;
    DemoRandom m_random;
    FactBatch &m_batch;
    const quint64 m_seed;
    const double m_pace; // of waiting between calls, about 1
    qint64 m_now = 0;
    int m_calls = 0;
};

}
