// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "quality/player/audiosink.h"

#include <QElapsedTimer>

namespace banzhang {

// For machines without sound: takes samples as fast as a device would, and lets them go. So the
// play head runs and a waveform can still be read.
class ClockSink final : public AudioSink
{
public:
    explicit ClockSink(int rate) : m_rate(rate) {}

    [[nodiscard]] bool isSilent() const override { return true; }
    [[nodiscard]] int rate() const override { return m_rate; }
    void start() override;
    void stop() override { m_clock.invalidate(); }
    [[nodiscard]] qint64 room() override;
    void write(std::span<const qint16> stereo) override;
    [[nodiscard]] qint64 heard() override;

private:
    void drain();

    const int m_rate;
    QElapsedTimer m_clock;
    qint64 m_lastMs = 0;
    qint64 m_waiting = 0;
    double m_heard = 0;
};

}
