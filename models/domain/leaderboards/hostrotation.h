// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>
#include <QString>

#include <vector>

namespace banzhang {

// Somebody who may host a meeting.
struct HostCandidate
{
    qint64 agentId = 0;
    QString agentNo;
    QString name;
    bool isOnShift = true; // and not on leave
    QDate lastHosted;      // or is to host; null: never
    int timesHosted = 0;

    bool operator==(const HostCandidate &) const = default;
};

// #34 agents host in turn: of those on shift who never did, then who did longest ago, then the
// fewest times, then by agent number. The database's meeting_hosts() has the same order.
[[nodiscard]] std::vector<HostCandidate> hostOrder(std::vector<HostCandidate> candidates);

}
