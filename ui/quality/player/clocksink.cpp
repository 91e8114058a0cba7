// SPDX-License-Identifier: GPL-3.0-or-later
#include "quality/player/clocksink.h"

#include <algorithm>
#include <cmath>

namespace banzhang {
namespace {

constexpr int bufferMs = 200;

}

void ClockSink::start()
{
    m_clock.start();
    m_lastMs = 0;
    m_waiting = 0;
    m_heard = 0;
}

// A device that has nothing to play waits; time then does not count.
void ClockSink::drain()
{
    if (!m_clock.isValid())
        return;
    const qint64 now = m_clock.elapsed();
    const double due = double(now - m_lastMs) * m_rate / 1000;
    const double played = std::min(due, double(m_waiting) - (m_heard - std::floor(m_heard)));
    m_lastMs = now;
    const qint64 before = qint64(m_heard);
    m_heard += std::max(0.0, played);
    m_waiting -= qint64(m_heard) - before;
}

qint64 ClockSink::room()
{
    drain();
    return m_clock.isValid() ? std::max<qint64>(0, qint64(m_rate) * bufferMs / 1000 - m_waiting)
                             : 0;
}

void ClockSink::write(std::span<const qint16> stereo)
{
    drain();
    m_waiting += qint64(stereo.size() / 2);
}

qint64 ClockSink::heard()
{
    drain();
    return qint64(m_heard);
}

std::unique_ptr<AudioSink> makeClockSink(int rate)
{
    return std::make_unique<ClockSink>(rate);
}

}
