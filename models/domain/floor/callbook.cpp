// SPDX-License-Identifier: GPL-3.0-or-later
#include "floor/callbook.h"

#include <cstdlib>

namespace banzhang {

namespace {

constexpr qint64 youngMs =
    12LL * 3600 * 1000; // a call that was quiet for longer does not come back

}

void CallBook::restore(const OpenState &state)
{
    for (const CallCount &count : state.calls) {
        OpenCall &call = touch(count.callUid, state.clock);
        call.visits = count.visits;
        call.legs = count.legs;
    }
    for (const LiveWaiting &row : state.waiting) {
        OpenCall &call = touch(row.callUid, state.clock);
        call.visits = std::max(call.visits, row.visitNo);
        call.startedAt = row.enteredAt;
        call.waiting.push_back(row);
    }
    for (const LiveLeg &leg : state.legs) {
        OpenCall &call = touch(leg.callUid, state.clock);
        call.legs = std::max(call.legs, leg.legNo);
        call.visits = std::max(call.visits, leg.visitNo);
        ++call.openLegs;
    }
}

void CallBook::fill(OpenState &state) const
{
    QStringList uids = m_calls.keys();
    uids.sort();
    for (const QString &uid : uids) {
        const OpenCall &call = *m_calls.constFind(uid);
        state.calls.push_back({uid, call.visits, call.legs});
        state.waiting.insert(state.waiting.end(), call.waiting.begin(), call.waiting.end());
    }
}

CallBook::OpenCall &CallBook::touch(const QString &callUid, qint64 at)
{
    OpenCall &call = m_calls[callUid];
    call.lastAt = std::max(call.lastAt, at);
    return call;
}

LiveWaiting CallBook::enter(LiveWaiting waiting)
{
    OpenCall &call = touch(waiting.callUid, waiting.enteredAt);
    if (call.startedAt == 0)
        call.startedAt = waiting.enteredAt;
    waiting.visitNo = ++call.visits;
    call.waiting.push_back(waiting);
    m_facts.waitingCame(waiting);
    return waiting;
}

std::optional<LiveWaiting> CallBook::leave(const QString &callUid, const QString &queue,
                                           qint64 enteredAt)
{
    const auto found = m_calls.find(callUid);
    if (found == m_calls.end())
        return std::nullopt;
    std::vector<LiveWaiting> &rows = found->waiting;
    auto best = rows.end();
    for (auto row = rows.begin(); row != rows.end(); ++row) {
        const auto distance = [enteredAt](const LiveWaiting &visit) {
            return std::llabs(visit.enteredAt - enteredAt);
        };
        if (row->queue == queue && (best == rows.end() || distance(*row) < distance(*best)))
            best = row;
    }
    if (best == rows.end())
        return std::nullopt;
    const LiveWaiting waiting = *best;
    rows.erase(best);
    m_facts.waitingWent(waiting);
    return waiting;
}

const LiveWaiting *CallBook::waitingIn(const QString &callUid, const QString &queue) const
{
    const auto found = m_calls.constFind(callUid);
    if (found == m_calls.constEnd())
        return nullptr;
    const auto row = std::ranges::find(found->waiting, queue, &LiveWaiting::queue);
    return row == found->waiting.end() ? nullptr : &*row;
}

const LiveWaiting *CallBook::visit(const FactCollector::RowKey &key) const
{
    const auto found = m_calls.constFind(key.first);
    if (found == m_calls.constEnd())
        return nullptr;
    const auto row = std::ranges::find(found->waiting, key.second, &LiveWaiting::visitNo);
    return row == found->waiting.end() ? nullptr : &*row;
}

std::vector<LiveWaiting> CallBook::allWaiting() const
{
    std::vector<LiveWaiting> all;
    for (const OpenCall &call : m_calls)
        all.insert(all.end(), call.waiting.begin(), call.waiting.end());
    std::ranges::sort(all, {}, [](const LiveWaiting &row) {
        return std::tie(row.enteredAt, row.callUid, row.visitNo);
    });
    return all;
}

int CallBook::nextLeg(const QString &callUid, qint64 at)
{
    return ++touch(callUid, at).legs;
}

int CallBook::nextVisit(const QString &callUid, qint64 at)
{
    return ++touch(callUid, at).visits;
}

void CallBook::legClosed(const QString &callUid)
{
    OpenCall &call = m_calls[callUid];
    call.openLegs = std::max(0, call.openLegs - 1);
}

void CallBook::endIfIdle(const QString &callUid, qint64 at)
{
    const auto found = m_calls.find(callUid);
    if (found == m_calls.end() || found->openLegs > 0 || !found->waiting.empty())
        return;
    found->lastAt = std::max(found->lastAt, at);
    CallFact fact;
    fact.callUid = callUid;
    fact.startedAt = startOf(callUid, at);
    fact.endedAt = at;
    m_facts.add(fact);
}

qint64 CallBook::startOf(const QString &callUid, qint64 otherwise) const
{
    const auto found = m_calls.constFind(callUid);
    return found == m_calls.constEnd() || found->startedAt == 0 ? otherwise : found->startedAt;
}

void CallBook::prune(qint64 now)
{
    if (m_calls.size() < m_pruneAbove)
        return;
    m_calls.removeIf([now](const QHash<QString, OpenCall>::iterator &call) {
        return call->openLegs == 0 && call->waiting.empty() && call->lastAt < now - youngMs;
    });
    m_pruneAbove = std::max<qsizetype>(4096, 2 * m_calls.size());
}

}
