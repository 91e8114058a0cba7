// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

#include <span>

namespace banzhang {

// Makes speech faster or slower without changing its pitch, and fits it to the rate of the sound
// device. The seam behind which a library does so.
class TimeStretch
{
public:
    TimeStretch() = default;
    TimeStretch(const TimeStretch &) = delete;
    TimeStretch &operator=(const TimeStretch &) = delete;
    virtual ~TimeStretch() = default;

    // Begins anew. Rates in frames a second; speed 0.5 to 3, 1 as recorded.
    virtual void begin(int channels, int rateIn, int rateOut, double speed) = 0;
    virtual void feed(std::span<const qint16> samples) = 0; // interleaved, whole frames
    virtual void finish() = 0; // nothing more is fed: what is held back comes out
    // As many frames as are ready and have room, interleaved; gives how many.
    [[nodiscard]] virtual qint64 take(std::span<qint16> samples) = 0;
};

}
