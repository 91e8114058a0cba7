// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

#include <optional>

namespace banzhang {

// Hours that were planned and kept, of any number of measured shifts; all in seconds, >= 0.
// Adherence % = adherent / scheduled, conformance % = present / scheduled (P12, attendance.md).
// A shift of which the switch told nothing counts for conformance alone: its adherence is unknown,
// not nil. Excused shifts stay scheduled, as in the ledger.
struct WorkTime
{
    qint64 scheduledS = 0; // work and paid breaks on the roster
    qint64 presentS = 0;   // of these there
    qint64 heardS = 0;     // scheduled seconds of the shifts of which the switch told something
    qint64 adherentS = 0;  // of these signed in, without pauses beyond their limit
    int shifts = 0;        // measured ones
    int heard = 0;         // of these, of which the switch told something: n of the adherence

    bool operator==(const WorkTime &) const = default;

    void add(qint64 scheduled, qint64 present, std::optional<qint64> adherent)
    {
        scheduledS += scheduled;
        presentS += present;
        ++shifts;
        if (!adherent)
            return;
        heardS += scheduled;
        adherentS += *adherent;
        ++heard;
    }
    WorkTime &operator+=(const WorkTime &other)
    {
        scheduledS += other.scheduledS;
        presentS += other.presentS;
        heardS += other.heardS;
        adherentS += other.adherentS;
        shifts += other.shifts;
        heard += other.heard;
        return *this;
    }
    // Per cent, 0 to 100 (P12); -1 when there is nothing to be divided by.
    [[nodiscard]] double conformance() const { return share(presentS, scheduledS); }
    [[nodiscard]] double adherence() const { return share(adherentS, heardS); }

    [[nodiscard]] static double share(qint64 part, qint64 whole)
    {
        return whole > 0 ? 100.0 * double(part) / double(whole) : -1;
    }
};

}
