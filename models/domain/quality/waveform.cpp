// SPDX-License-Identifier: GPL-3.0-or-later
#include "quality/waveform.h"

#include <QCryptographicHash>
#include <QDataStream>
#include <QIODevice>
#include <QtEndian>

#include <algorithm>

namespace banzhang {
namespace {

constexpr int fan = 4; // buckets of a level in one of the next
constexpr quint32 cacheMark = 0x425A5746;
constexpr quint32 cacheVersion = 2;
constexpr qsizetype digestBytes = 32;
static_assert(sizeof(Peak) == 2 * sizeof(qint16));
constexpr double levelledSwing = 7000; // -13 dB: a close speaker on a good line

void widen(Peak &peak, const Peak &by)
{
    peak.low = std::min(peak.low, by.low);
    peak.high = std::max(peak.high, by.high);
}

QByteArray digestOf(const QByteArray &bytes)
{
    return QCryptographicHash::hash(bytes, QCryptographicHash::Sha256);
}

bool isPlausible(int channels, int rate)
{
    return channels >= 1 && channels <= Waveform::mostChannels && rate > 0;
}

}

Waveform::Waveform(int channels, int rate) : m_channels(channels), m_rate(rate)
{
    Q_ASSERT(isPlausible(channels, rate));
    for (auto &levels : m_levels)
        levels.resize(1);
}

int Waveform::framesPerBucket(int rate)
{
    return std::max(1, rate / bucketsPerSecond);
}

qint64 Waveform::buckets() const
{
    return m_channels == 0 ? 0 : qint64(m_levels[0].front().size());
}

void Waveform::append(std::span<const Peak> peaks)
{
    Q_ASSERT(m_channels > 0 && peaks.size() % size_t(m_channels) == 0);
    for (size_t channel = 0; channel < size_t(m_channels); ++channel) {
        Level &finest = m_levels[channel].front();
        for (size_t at = channel; at < peaks.size(); at += size_t(m_channels))
            finest.push_back(peaks[at]);
        grow(m_levels[channel]);
    }
}

// Every four full ones of a level are one of the next.
void Waveform::grow(std::vector<Level> &levels)
{
    for (size_t at = 0; levels[at].size() >= fan; ++at) {
        if (at + 1 == levels.size())
            levels.emplace_back();
        const Level &fine = levels[at];
        Level &coarse = levels[at + 1];
        while ((coarse.size() + 1) * fan <= fine.size()) {
            const size_t first = coarse.size() * fan;
            Peak sum = fine[first];
            for (size_t other = first + 1; other < first + fan; ++other)
                widen(sum, fine[other]);
            coarse.push_back(sum);
        }
    }
}

// From the left: as coarse a bucket as begins here and ends within the range.
Peak Waveform::peak(int channel, FrameRange range) const
{
    if (channel >= m_channels || range.isEmpty())
        return {};
    const qint64 wide = framesPerBucket(m_rate);
    const auto &levels = m_levels[size_t(channel)];
    size_t at = size_t(std::max<qint64>(0, range.from / wide));
    const size_t until = size_t(std::clamp<qint64>((range.until + wide - 1) / wide, 0, buckets()));
    if (at >= until)
        return {};
    Peak sum = levels.front()[at];
    while (at < until) {
        size_t level = 0;
        size_t span = 1;
        while (level + 1 < levels.size() && at % (span * fan) == 0 && at + span * fan <= until) {
            ++level;
            span *= fan;
        }
        widen(sum, levels[level][at / span]);
        at += span;
    }
    return sum;
}

std::vector<Peak> Waveform::peaks() const
{
    const size_t channels = size_t(m_channels);
    std::vector<Peak> all(size_t(buckets()) * channels);
    for (size_t channel = 0; channel < channels; ++channel) {
        const Level &finest = m_levels[channel].front();
        for (size_t bucket = 0; bucket < finest.size(); ++bucket)
            all[bucket * channels + channel] = finest[bucket];
    }
    return all;
}

double Waveform::loudness(int channel) const
{
    if (channel >= m_channels)
        return 0;
    double sum = 0;
    qint64 count = 0;
    for (const Peak &peak : m_levels[size_t(channel)].front()) {
        if (peak.swing() < silenceSwing)
            continue;
        sum += peak.swing();
        ++count;
    }
    return count == 0 ? 0 : sum / double(count);
}

QByteArray Waveform::toBytes() const
{
    QByteArray bytes;
    QDataStream stream(&bytes, QIODevice::WriteOnly);
    stream << cacheMark << cacheVersion << qint32(m_channels) << qint32(m_rate) << buckets();
    const std::vector<Peak> all = peaks();
    QByteArray raw(std::ssize(all) * qsizetype(sizeof(Peak)), Qt::Uninitialized);
    qToLittleEndian<qint16>(all.data(), qsizetype(all.size()) * 2, raw.data());
    bytes += raw;
    return bytes + digestOf(bytes);
}

std::optional<Waveform> Waveform::fromBytes(const QByteArray &bytes)
{
    if (bytes.size() < digestBytes)
        return std::nullopt;
    const QByteArray body = bytes.chopped(digestBytes);
    if (digestOf(body) != bytes.last(digestBytes))
        return std::nullopt;
    QDataStream stream(body);
    quint32 mark = 0;
    quint32 version = 0;
    qint32 channels = 0;
    qint32 rate = 0;
    qint64 count = 0;
    stream >> mark >> version >> channels >> rate >> count;
    if (mark != cacheMark || version != cacheVersion || !isPlausible(channels, rate))
        return std::nullopt;
    std::vector<Peak> all(size_t(count) * size_t(channels));
    const qsizetype rawBytes = std::ssize(all) * qsizetype(sizeof(Peak));
    qFromLittleEndian<qint16>(body.last(rawBytes).constData(), qsizetype(all.size()) * 2,
                              all.data());
    Waveform waveform(channels, rate);
    waveform.append(all);
    return waveform;
}

std::vector<FrameRange> silences(const Waveform &waveform, int leastMs, int edgeMs)
{
    std::vector<FrameRange> found;
    const qint64 wide = Waveform::framesPerBucket(waveform.rate());
    const auto framesOf = [&waveform](qint64 ms) { return ms * waveform.rate() / 1000; };
    const auto keep = [&](qint64 from, qint64 until) {
        if (until - from >= framesOf(leastMs))
            found.push_back({from + framesOf(edgeMs), until - framesOf(edgeMs)});
    };
    qint64 from = 0;
    for (qint64 bucket = 0; bucket < waveform.buckets(); ++bucket) {
        const FrameRange range{bucket * wide, (bucket + 1) * wide};
        int swing = 0;
        for (int channel = 0; channel < waveform.channels(); ++channel)
            swing = std::max(swing, waveform.peak(channel, range).swing());
        if (swing < Waveform::silenceSwing)
            continue;
        keep(from, range.from);
        from = range.until;
    }
    keep(from, waveform.frames());
    return found;
}

double levellingGain(const Waveform &waveform, int channel)
{
    const double loudness = waveform.loudness(channel);
    return loudness <= 0 ? 1 : std::clamp(levelledSwing / loudness, 0.5, 8.0);
}

PeakScanner::PeakScanner(int channels, int rate)
    : m_channels(channels), m_framesPerBucket(Waveform::framesPerBucket(rate))
{}

void PeakScanner::feed(std::span<const qint16> samples)
{
    Q_ASSERT(samples.size() % size_t(m_channels) == 0);
    for (size_t at = 0; at < samples.size(); at += size_t(m_channels)) {
        for (size_t channel = 0; channel < size_t(m_channels); ++channel) {
            const qint16 sample = samples[at + channel];
            if (m_framesInBucket == 0)
                m_bucket[channel] = {sample, sample};
            else
                widen(m_bucket[channel], {sample, sample});
        }
        if (++m_framesInBucket == m_framesPerBucket)
            finish();
    }
}

void PeakScanner::finish()
{
    if (m_framesInBucket == 0)
        return;
    m_full.insert(m_full.end(), m_bucket.begin(), m_bucket.begin() + m_channels);
    m_framesInBucket = 0;
}

std::vector<Peak> PeakScanner::take()
{
    return std::exchange(m_full, {});
}

}
