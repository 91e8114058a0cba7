// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/ids.h"
#include "db/connection.h"
#include "floor/factbatch.h"

#include <QDate>
#include <QSet>

namespace banzhang {

// What the ingest function is told of a stage: it makes the members, queues and partitions that are
// missing before it looks at the rows.
struct Staged
{
    int rows = 0;
    QSet<QString> members;
    QSet<QString> queues;
    QSet<QDate> months; // their first days, UTC
};

// Copies a batch's facts into the session's staging tables, in the open transaction. What comes
// back names all members, queues and months of the facts and of the live rows.
[[nodiscard]] Staged stageFacts(Connection &connection, SourceId source, const FactBatch &batch);

// The live rows of a batch as the ingest function takes them.
[[nodiscard]] QByteArray liveJson(const FactBatch &batch, LiveRows live);

}
