// SPDX-License-Identifier: GPL-3.0-or-later
#include "generator.h"

#include "feedingest.h"
#include "processcost.h"
#include "samples.h"

#include <QThread>

#include <deque>

namespace banzhang::bench {
namespace {

constexpr int batchesPerSecond = 20;
constexpr int microsPerBatch = 1000000 / batchesPerSecond;
constexpr int restPerWatch = 20;
// So many calls wait, ring and talk at any time.
constexpr size_t waiting = 100;
constexpr size_t ringing = 100;
constexpr size_t talking = 400;

FeedSource benchSource()
{
    return {QStringLiteral("bench"), QStringLiteral("jsonl"), QStringLiteral("bench"), false};
}

QString memberOf(int agent)
{
    return QStringLiteral("i%1").arg(10000 + agent);
}

QString queueOf(qint64 call)
{
    return QStringLiteral("q%1").arg(1 + call % benchQueues);
}

class Centre
{
public:
    Centre(const QString &target, int agents)
        : m_ingest(target, benchSource(), [](const ReducerNotice &) {}), m_agents(agents)
    {
        m_ingest.open();
        m_ingest.countStaffing();
        m_ingest.heartbeat(true, true);
    }

    FeedIngest &ingest() { return m_ingest; }

    void signIn(qint64 at)
    {
        for (int agent = 1; agent <= m_agents; ++agent) {
            for (int n = 0; n < 2; ++n) {
                SwitchEvent event = of(SwitchEventKind::Joined, at, agent);
                event.queue = queueOf(agent + n * 7);
                add(event);
            }
            if (agent % 500 == 0)
                write();
        }
        write();
    }

    // One event of the calls: each in its turn enters, rings, is answered or ends.
    void step(qint64 at)
    {
        if (m_talking.size() > talking)
            move(SwitchEventKind::Ended, at, m_talking, nullptr);
        else if (m_ringing.size() > ringing)
            move(SwitchEventKind::Answered, at, m_ringing, &m_talking);
        else if (m_waiting.size() > waiting)
            move(SwitchEventKind::Ring, at, m_waiting, &m_ringing);
        else
            enter(at);
    }

    void probe(qint64 at, qint64 batch)
    {
        SwitchEvent event = of(SwitchEventKind::StateSet, at, 1 + int(batch % probes));
        if (batch / probes % 2 == 0)
            event.state = AgentState::Talking;
        add(event);
    }

    // What a feed does once a second, and more rarely where it takes long.
    void watch()
    {
        m_ingest.countStaffing();
        m_ingest.heartbeat(true, true);
        if (wallNow() < m_nextWatch)
            return;
        const qint64 begin = wallNow();
        m_ingest.refreshAlarms();
        m_nextWatch = wallNow() + restPerWatch * (wallNow() - begin);
    }

    void write()
    {
        m_ingest.take(m_items, false);
        m_items.clear();
    }

private:
    static SwitchEvent of(SwitchEventKind kind, qint64 at, int agent)
    {
        SwitchEvent event;
        event.kind = kind;
        event.at = at;
        event.agent = memberOf(agent);
        event.agentIsInterface = true;
        return event;
    }

    [[nodiscard]] int agentOf(qint64 call) const
    {
        return probes + 1 + int(call * 37 % (m_agents - probes));
    }

    [[nodiscard]] QString uidOf(qint64 call) const
    {
        return QStringLiteral("%1.%2").arg(m_begun).arg(call);
    }

    void enter(qint64 at)
    {
        SwitchEvent event;
        event.kind = SwitchEventKind::Entered;
        event.at = at;
        event.callUid = uidOf(m_calls);
        event.queue = queueOf(m_calls);
        event.customer = QStringLiteral("138%1").arg(10000000 + m_calls % 80000000);
        m_waiting.push_back(m_calls++);
        add(event);
    }

    void move(SwitchEventKind kind, qint64 at, std::deque<qint64> &from, std::deque<qint64> *to)
    {
        const qint64 call = from.front();
        from.pop_front();
        if (to)
            to->push_back(call);
        SwitchEvent event = of(kind, at, agentOf(call));
        event.callUid = uidOf(call);
        event.queue = queueOf(call);
        add(event);
    }

    void add(const SwitchEvent &event)
    {
        FeedItem item;
        item.event = event;
        item.key = {event.at / 1000, ++m_lines};
        m_items.push_back(item);
    }

    FeedIngest m_ingest;
    qint64 m_nextWatch = 0;
    const int m_agents;
    const qint64 m_begun = wallNow();
    std::vector<FeedItem> m_items;
    std::deque<qint64> m_waiting, m_ringing, m_talking;
    qint64 m_calls = 0;
    qint64 m_lines = m_begun;
};

}

void signIn(const QString &target, int agents)
{
    Centre centre(target, agents);
    centre.signIn(wallNow() / 1000 - 600000);
}

double generate(const QString &target, const Load &load, const QString &commits)
{
    Centre centre(target, load.agents);
    SampleFile file(commits);
    // The first batch of a feed tells every board everything anew: that is its start, not the load.
    centre.probe(wallNow() / 1000, 0);
    centre.write();
    centre.watch();
    QThread::sleep(3);
    const qint64 begin = wallNow();
    const qint64 end = begin + qint64(load.seconds) * 1000000;
    qint64 events = 0;
    qint64 batch = 0;
    for (qint64 due = begin + microsPerBatch; due < end;
         due = std::max(due + microsPerBatch, wallNow())) {
        QThread::usleep(static_cast<unsigned long>(std::max<qint64>(0, due - wallNow())));
        const qint64 now = wallNow();
        const qint64 stamp = now / 1000;
        // A switch does not wait for who is late: what came in the meantime is in the next batch.
        const qint64 came = std::max<qint64>(1, (now - begin) * load.perSecond / 1000000 - events);
        for (qint64 i = 1; i < came; ++i)
            centre.step(stamp);
        centre.probe(stamp, batch);
        centre.write();
        file.add(committedKind, stamp, wallNow());
        events += came;
        if (++batch % batchesPerSecond == 0)
            centre.watch();
    }
    return double(events) * 1e6 / double(wallNow() - begin);
}

}
