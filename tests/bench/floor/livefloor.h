// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "benchserver.h"

namespace banzhang::bench {

struct LivePlan
{
    int seconds = 60;      // of 300 events a second
    int burstSeconds = 10; // of 5,000 events a second
    int subscribers = 200;
    bool subscribersOnly = false;
};

// A console as manager and one as leader under load, 200 subscribers, and a QSqlTableModel for
// comparison; every one a process of its own on one server.
void measureLive(const BenchServer &server, const LivePlan &plan);

}
