// SPDX-License-Identifier: GPL-3.0-or-later
#include "batchpipeline.h"

namespace banzhang {

BatchPipeline::BatchPipeline(const QString &target, const QString &application, OpenSource source,
                             LiveRows live)
    : m_source(std::move(source)),
      m_live(live), m_lanes{openLane(target, application), openLane(target, application)}
{}

// The threads use the connections.
BatchPipeline::~BatchPipeline()
{
    for (const Lane &lane : m_lanes) {
        if (lane.taken.valid())
            lane.taken.wait();
    }
}

BatchPipeline::Lane BatchPipeline::openLane(const QString &target, const QString &application) const
{
    Lane lane{Connection::open(target, application), {}};
    lane.connection.execute("SET synchronous_commit = off");
    m_store.openStage(lane.connection);
    return lane;
}

qint64 BatchPipeline::write(FactBatch batch)
{
    Lane &lane = m_lanes.at(m_next % 2);
    const Taken &previous = m_lanes.at((m_next + 1) % 2).taken;
    const qint64 rows = wait(lane);
    lane.taken = std::async(std::launch::async, [this, &lane, before = previous,
                                                 next = std::move(batch)]() mutable {
                     // Moved out: a future keeps what its thread was given, and so each batch would
                     // keep all that went before it.
                     const FactBatch mine = std::move(next);
                     const IngestStore::Turn turn = turnAfter(std::exchange(before, {}));
                     return m_store.write(lane.connection, m_source, mine, turn);
                 }).share();
    ++m_next;
    return rows;
}

// The live rows are asked for late: whether another inlet keeps them, the batch before has learned.
IngestStore::Turn BatchPipeline::turnAfter(const Taken &previous) const
{
    if (!previous.valid())
        return [live = m_live] { return live; };
    return [previous] { return previous.get().keepsLive ? LiveRows::Changes : LiveRows::None; };
}

qint64 BatchPipeline::wait(Lane &lane)
{
    return lane.taken.valid() ? std::exchange(lane.taken, {}).get().newRows : 0;
}

qint64 BatchPipeline::drain()
{
    const qint64 first = wait(m_lanes.at(m_next % 2));
    return first + wait(m_lanes.at((m_next + 1) % 2));
}

}
