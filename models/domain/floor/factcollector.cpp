// SPDX-License-Identifier: GPL-3.0-or-later
#include "floor/factcollector.h"

namespace banzhang {

namespace {

void overlay(QString &into, const QString &from)
{
    if (!from.isEmpty())
        into = from;
}

}

void fold(CallFact &earlier, const CallFact &later)
{
    if (later.startedAt > 0 && (earlier.startedAt == 0 || later.startedAt < earlier.startedAt))
        earlier.startedAt = later.startedAt;
    if (later.endedAt)
        earlier.endedAt = later.endedAt;
    if (later.amountFen)
        earlier.amountFen = later.amountFen;
    overlay(earlier.channel, later.channel);
    overlay(earlier.direction, later.direction);
    overlay(earlier.customer, later.customer);
    overlay(earlier.dialed, later.dialed);
    if (earlier.queue.isEmpty()) // the first queue is the call's own
        earlier.queue = later.queue;
    overlay(earlier.member, later.member);
    overlay(earlier.result, later.result);
    overlay(earlier.recording, later.recording);
    overlay(earlier.text, later.text);
}

void FactCollector::cover(qint64 at)
{
    if (m_batch.firstAt == 0 || at < m_batch.firstAt)
        m_batch.firstAt = at;
    m_batch.lastAt = std::max(m_batch.lastAt, at);
}

void FactCollector::add(const CallFact &fact)
{
    const auto known = m_callIndex.constFind(fact.callUid);
    if (known != m_callIndex.constEnd()) {
        fold(m_batch.calls[*known], fact);
        return;
    }
    m_callIndex.insert(fact.callUid, m_batch.calls.size());
    m_batch.calls.push_back(fact);
}

void FactCollector::waitingWent(const LiveWaiting &row)
{
    const RowKey key{row.callUid, row.visitNo};
    if (!m_newWaiting.remove(key))
        m_batch.goneWaiting.push_back(key);
}

void FactCollector::legChanged(const LiveLeg &row, bool isNew)
{
    const RowKey key{row.callUid, row.legNo};
    m_changedLegs.insert(key);
    if (isNew)
        m_newLegs.insert(key);
}

void FactCollector::legWent(const LiveLeg &row)
{
    const RowKey key{row.callUid, row.legNo};
    m_changedLegs.remove(key);
    if (!m_newLegs.remove(key))
        m_batch.goneLegs.push_back(key);
}

FactBatch FactCollector::take()
{
    FactBatch batch = std::move(m_batch);
    *this = FactCollector();
    return batch;
}

}
