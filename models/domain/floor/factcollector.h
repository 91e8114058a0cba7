// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "floor/factbatch.h"

#include <QHash>
#include <QSet>

namespace banzhang {

// Gathers what the reducer finds until it is taken: facts in their order, and which live rows
// changed. A live row that came and went in between leaves no trace.
class FactCollector final
{
public:
    using RowKey = std::pair<QString, int>; // call uid, visit or leg number

    void cover(qint64 at); // an event of that time was applied
    void add(AgentEventFact fact) { m_batch.events.push_back(std::move(fact)); }
    void add(QueueVisitFact fact) { m_batch.visits.push_back(std::move(fact)); }
    void add(AgentLegFact fact) { m_batch.legs.push_back(std::move(fact)); }
    void add(AgentSpan fact) { m_batch.spans.push_back(std::move(fact)); }
    void add(SwitchRestart fact) { m_batch.restarts.push_back(fact); }
    // Facts of one call are folded into one row.
    void add(const CallFact &fact);

    void seatChanged(const QString &member) { m_seats.insert(member); }
    void waitingCame(const LiveWaiting &row) { m_newWaiting.insert({row.callUid, row.visitNo}); }
    void waitingWent(const LiveWaiting &row);
    void legChanged(const LiveLeg &row, bool isNew);
    void legWent(const LiveLeg &row);

    [[nodiscard]] const QSet<QString> &changedSeats() const { return m_seats; }
    [[nodiscard]] const QSet<RowKey> &newWaiting() const { return m_newWaiting; }
    [[nodiscard]] bool isChangedLeg(const RowKey &key) const { return m_changedLegs.contains(key); }

    // Hands the facts over and starts anew. The caller adds the live rows.
    [[nodiscard]] FactBatch take();

private:
    FactBatch m_batch;
    QHash<QString, size_t> m_callIndex;
    QSet<QString> m_seats;
    QSet<RowKey> m_newWaiting;
    QSet<RowKey> m_newLegs;
    QSet<RowKey> m_changedLegs;
};

// Lays the fields that `later` sets over `earlier`.
void fold(CallFact &earlier, const CallFact &later);

}
