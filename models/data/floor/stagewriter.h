// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/ids.h"
#include "db/connection.h"
#include "floor/factbatch.h"

namespace banzhang {

// Copies a batch's facts into the staging tables of the open transaction.
void stageFacts(Connection &connection, SourceId source, const FactBatch &batch);

// The live rows of a batch as the ingest function takes them.
[[nodiscard]] QByteArray liveJson(const FactBatch &batch, LiveRows live);

}
