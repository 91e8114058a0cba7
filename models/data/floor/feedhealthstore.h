// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "db/connection.h"
#include "floor/feedday.h"
#include "floor/feedwork.h"

namespace banzhang {

// How well the feeds do their work: written by the feeds, read by leaders, managers, auditors and
// administrators.
class FeedHealthStore final
{
public:
    // Adds the work to the minute that runs on the database clock. Throws DbError.
    void noteWork(Connection &connection, SourceId source, const FeedWork &work) const;

    // Notes from when to when a source knew nothing; `silence` is on the database clock. One that
    // lasts is ended by the next one with an end.
    void tellSilence(Connection &connection, SourceId source, const FeedSilence &silence) const;

    // All feeds on that day at the site, an invalid one is today. Refused lines come only to those
    // who may read customers' numbers. Throws DbError (Denied) for other posts.
    [[nodiscard]] FeedDay fetch(Connection &connection, const QDate &day) const;
};

}
