// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "db/connection.h"
#include "floor/ingeststore.h"

#include <array>
#include <future>

namespace banzhang {

// Writes the batches of a long file in their order over two connections: while the database takes
// one in, the next is formatted and staged. A write that fails ends it: everything after it throws
// the same DbError. A commit does not wait for the disk; the next one on another connection does,
// and what a crash takes in between the position forgets with it.
class BatchPipeline final
{
public:
    // The connections are opened here. `live` is what the first batch writes of the live rows.
    BatchPipeline(const QString &target, const QString &application, OpenSource source,
                  LiveRows live);
    ~BatchPipeline();
    BatchPipeline(const BatchPipeline &) = delete;
    BatchPipeline &operator=(const BatchPipeline &) = delete;

    // Waits until the batch before the last is in. Both return the facts that were not there
    // before, of the batches for which they waited.
    qint64 write(FactBatch batch);
    qint64 drain();

private:
    using Taken = std::shared_future<IngestResult>;
    struct Lane
    {
        Connection connection;
        Taken taken; // the batch under way, if any
    };

    [[nodiscard]] Lane openLane(const QString &target, const QString &application) const;
    [[nodiscard]] static qint64 wait(Lane &lane);
    [[nodiscard]] IngestStore::Turn turnAfter(const Taken &previous) const;

    const OpenSource m_source;
    const LiveRows m_live;
    const IngestStore m_store{};
    std::array<Lane, 2> m_lanes;
    size_t m_next = 0;
};

}
