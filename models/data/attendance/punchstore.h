// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "attendance/punchfile.h"
#include "attendance/punchgap.h"
#include "db/connection.h"

namespace banzhang {

// Devices, their files, and punches by hand.
class PunchStore final
{
public:
    struct Taken
    {
        int added = 0;
        int known = 0; // already
        int rejected = 0;
    };

    [[nodiscard]] std::vector<PunchDevice> devices(Connection &connection) const;
    // 0 makes one. Invalid: punch_device_name_given; Conflict: punch_device_name_key. Returns it.
    qint64 saveDevice(Connection &connection, const PunchDevice &device) const;
    // Its clock is fast by so many seconds from a moment on; returns how many punches got a row
    // that corrects them.
    int setOffset(Connection &connection, qint64 deviceId, const QDateTime &from,
                  int offsetS) const;
    // The same file again adds nothing. Invalid: punch_device_known.
    [[nodiscard]] Taken take(Connection &connection, qint64 deviceId, const QString &file,
                             const PunchFile &read) const;
    // By hand, with the reason; `key` makes a repeated call the same punch. With `replaces` it
    // takes that punch's place, and with `isVoid` there was none. Invalid: punch_hand_reason,
    // punch_past; Conflict: punch_replaced_once; Denied: attendance_reach, violation_own.
    qint64 enter(Connection &connection, qint64 agentId, const QDateTime &at,
                 PunchDirection direction, const QString &reason, const QString &key,
                 qint64 replaces = 0, bool isVoid = false) const;

    // Times in which devices recorded nothing, the latest first; at most `most`.
    [[nodiscard]] std::vector<PunchGap> gaps(Connection &connection, int most) const;
    // Notes one by its device, moments and reason; the days are measured anew by the next closing.
    // Invalid: punch_gap_during, punch_gap_why; Denied: whoever is no manager.
    void addGap(Connection &connection, const PunchGap &gap) const;
};

}
