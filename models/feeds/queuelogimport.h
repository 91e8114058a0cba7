// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "feeditem.h"
#include "feedsummary.h"
#include "rejectlog.h"

namespace banzhang {

// Takes a whole queue_log into the database at `target`, in constant memory. Lines that are known
// add nothing; a file older than what is known leaves the live rows alone. What could not be taken
// stands in `rejects`. A problem when the file cannot be read or the database gives up: what was
// written until then stays, and the same call goes on there.
[[nodiscard]] Result<FeedSummary> importQueueLog(const QString &target, const FeedSource &source,
                                                 const QString &path, RejectLog &rejects);

}
