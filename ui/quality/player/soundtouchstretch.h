// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "quality/timestretch.h"

#include <memory>
#include <vector>

namespace soundtouch {
class SoundTouch;
}

namespace banzhang {

// SoundTouch: it works in the time domain, which suits a single voice, and costs little. As
// recorded and at the device's own rate the samples go through untouched.
class SoundTouchStretch final : public TimeStretch
{
public:
    SoundTouchStretch();
    ~SoundTouchStretch() override;

    void begin(int channels, int rateIn, int rateOut, double speed) override;
    void feed(std::span<const qint16> samples) override;
    void finish() override;
    [[nodiscard]] qint64 take(std::span<qint16> samples) override;

private:
    [[nodiscard]] qint64 takeUntouched(std::span<qint16> samples);

    const std::unique_ptr<soundtouch::SoundTouch> m_touch;
    size_t m_channels = 1;
    bool m_isUntouched = true;
    std::vector<qint16> m_queue; // fed and not taken, when untouched
    std::vector<float> m_floats;
};

}
