// SPDX-License-Identifier: GPL-3.0-or-later
#include "quality/player/soundtouchstretch.h"

#include <SoundTouch.h>

#include <algorithm>
#include <cmath>

namespace banzhang {
namespace {

static_assert(std::is_same_v<soundtouch::SAMPLETYPE, float>, "Debian builds it with floats");
constexpr float fullScale = 32768;

}

SoundTouchStretch::SoundTouchStretch() : m_touch(std::make_unique<soundtouch::SoundTouch>()) {}

SoundTouchStretch::~SoundTouchStretch() = default;

void SoundTouchStretch::begin(int channels, int rateIn, int rateOut, double speed)
{
    m_channels = size_t(channels);
    m_isUntouched = rateIn == rateOut && std::abs(speed - 1) < 1e-6;
    m_queue.clear();
    m_touch->clear();
    m_touch->setChannels(uint(channels));
    // It stretches what was resampled upwards, but before it resamples downwards; its windows are
    // right when it knows the rate of that.
    m_touch->setSampleRate(uint(std::max(rateIn, rateOut)));
    // The tempo changes the pace alone. The rate resamples: rateIn frames become rateOut, which the
    // device plays in the same second.
    m_touch->setTempo(speed);
    m_touch->setRate(double(rateIn) / rateOut);
}

void SoundTouchStretch::feed(std::span<const qint16> samples)
{
    if (m_isUntouched) {
        m_queue.insert(m_queue.end(), samples.begin(), samples.end());
        return;
    }
    m_floats.resize(samples.size());
    std::ranges::transform(samples, m_floats.begin(),
                           [](qint16 sample) { return float(sample) / fullScale; });
    m_touch->putSamples(m_floats.data(), uint(samples.size() / m_channels));
}

void SoundTouchStretch::finish()
{
    if (!m_isUntouched)
        m_touch->flush();
}

qint64 SoundTouchStretch::takeUntouched(std::span<qint16> samples)
{
    const size_t count = std::min(samples.size(), m_queue.size()) / m_channels * m_channels;
    const auto end = m_queue.begin() + std::ptrdiff_t(count);
    std::copy(m_queue.begin(), end, samples.begin());
    m_queue.erase(m_queue.begin(), end);
    return qint64(count / m_channels);
}

qint64 SoundTouchStretch::take(std::span<qint16> samples)
{
    if (m_isUntouched)
        return takeUntouched(samples);
    m_floats.resize(samples.size());
    const uint frames = m_touch->receiveSamples(m_floats.data(), uint(samples.size() / m_channels));
    const size_t count = frames * m_channels;
    std::transform(m_floats.begin(), m_floats.begin() + std::ptrdiff_t(count), samples.begin(),
                   [](float sample) {
                       return qint16(
                           std::lround(std::clamp(sample * fullScale, -32768.0F, 32767.0F)));
                   });
    return frames;
}

}
