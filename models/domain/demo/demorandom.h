// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

#include <cmath>
#include <numbers>

namespace banzhang {

// Numbers by chance that are the same everywhere and for ever: the standard library's distributions
// differ between libraries. SplitMix64.
class DemoRandom final
{
public:
    explicit DemoRandom(quint64 seed) : m_state(seed) {}

    quint64 next()
    {
        m_state += 0x9e3779b97f4a7c15;
        quint64 z = m_state;
        z = (z ^ (z >> 30)) * 0xbf58476d1ce4e5b9;
        z = (z ^ (z >> 27)) * 0x94d049bb133111eb;
        return z ^ (z >> 31);
    }
    // In [0, 1).
    double uniform() { return double(next() >> 11) / double(quint64(1) << 53); }
    // In [low, high].
    int between(int low, int high) { return low + int(uniform() * (high - low + 1)); }
    bool chance(double probability) { return uniform() < probability; }
    double exponential(double mean) { return -mean * std::log(1.0 - uniform()); }
    double normal(double mean, double deviation)
    {
        const double u = 1.0 - uniform();
        const double v = uniform();
        return mean + deviation * std::sqrt(-2 * std::log(u)) * std::cos(2 * std::numbers::pi * v);
    }

private:
    quint64 m_state;
};

}
