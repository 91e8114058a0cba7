// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "floor/factcollector.h"

#include <optional>

namespace banzhang {

// Every call that is in a queue or with an agent, and how often young calls entered and were
// offered, so that numbers go on.
class CallBook final
{
public:
    explicit CallBook(FactCollector &facts) : m_facts(facts) {}

    void restore(const OpenState &state);
    void fill(OpenState &state) const; // waiting and calls, sorted

    // A call enters a queue: its visit gets the next number.
    LiveWaiting enter(LiveWaiting waiting);
    // Takes the caller out of the queue. When the call waits there twice (a lost line), the visit
    // whose entry lies nearest to `enteredAt` goes.
    [[nodiscard]] std::optional<LiveWaiting> leave(const QString &callUid, const QString &queue,
                                                   qint64 enteredAt);
    [[nodiscard]] const LiveWaiting *waitingIn(const QString &callUid, const QString &queue) const;
    [[nodiscard]] std::vector<LiveWaiting> allWaiting() const; // oldest first
    [[nodiscard]] const LiveWaiting *visit(const FactCollector::RowKey &key) const;

    [[nodiscard]] int nextLeg(const QString &callUid, qint64 at);
    [[nodiscard]] int nextVisit(const QString &callUid, qint64 at);
    void legOpened(const QString &callUid) { ++m_calls[callUid].openLegs; }
    void legClosed(const QString &callUid);
    // Writes the call's end when nothing of it is open.
    void endIfIdle(const QString &callUid, qint64 at);
    [[nodiscard]] qint64 startOf(const QString &callUid, qint64 otherwise) const;
    void prune(qint64 now); // forgets calls that are long over

private:
    struct OpenCall
    {
        int visits = 0;
        int legs = 0;
        int openLegs = 0;
        qint64 startedAt = 0;
        qint64 lastAt = 0;
        std::vector<LiveWaiting> waiting;
    };
    OpenCall &touch(const QString &callUid, qint64 at);

    FactCollector &m_facts;
    QHash<QString, OpenCall> m_calls;
    qsizetype m_pruneAbove = 4096;
};

}
