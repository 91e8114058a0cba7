// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

#include <array>
#include <optional>
#include <span>
#include <vector>

namespace banzhang {

// The lowest and highest sample of a stretch, 16 bit.
struct Peak
{
    qint16 low = 0;
    qint16 high = 0;

    [[nodiscard]] int swing() const { return std::max(-int(low), int(high)); } // 0 to 32768
    bool operator==(const Peak &) const = default;
};

// Frames (one sample of each channel) of a recording, the end not included.
struct FrameRange
{
    qint64 from = 0;
    qint64 until = 0;

    [[nodiscard]] bool isEmpty() const { return until <= from; }
    [[nodiscard]] bool contains(qint64 frame) const { return from <= frame && frame < until; }
    bool operator==(const FrameRange &) const = default;
};

// How a recording looks: peaks a channel in buckets of about 8 ms, and coarser levels above them,
// so that painting an hour costs as much as painting a second. Grows at its end.
class Waveform
{
public:
    static constexpr int bucketsPerSecond = 125;
    static constexpr int mostChannels = 2;

    Waveform() = default;
    Waveform(int channels, int rate); // 1 or 2; frames a second

    // Frames of one bucket at that rate, at least one.
    [[nodiscard]] static int framesPerBucket(int rate);

    // Further buckets: for each of them the peak of every channel.
    void append(std::span<const Peak> peaks);

    [[nodiscard]] int channels() const { return m_channels; }
    [[nodiscard]] int rate() const { return m_rate; }
    [[nodiscard]] qint64 buckets() const;
    [[nodiscard]] qint64 frames() const { return buckets() * framesPerBucket(m_rate); }
    // The peak over every bucket that the range touches; flat where nothing is known.
    [[nodiscard]] Peak peak(int channel, FrameRange range) const;
    // All buckets, as append() takes them.
    [[nodiscard]] std::vector<Peak> peaks() const;
    // Mean swing of the buckets that are not silent, 0 to 32768; 0 when all are.
    [[nodiscard]] double loudness(int channel) const;

    // For the cache; fromBytes() gives nothing for what toBytes() did not write.
    [[nodiscard]] QByteArray toBytes() const;
    [[nodiscard]] static std::optional<Waveform> fromBytes(const QByteArray &bytes);

    // A bucket whose swing is below this is silent: -44 dB of full scale, above the comfort noise
    // of a telephone line and below speech.
    static constexpr int silenceSwing = 200;

private:
    // A level's peaks, those of the finer one in fours; the first is the buckets themselves.
    using Level = std::vector<Peak>;
    void grow(std::vector<Level> &levels);

    int m_channels = 0;
    int m_rate = 0;
    std::array<std::vector<Level>, mostChannels> m_levels;
};

// Stretches of at least `leastMs` in which every channel is silent; `edgeMs` of them stay at either
// side, so that no word loses its beginning.
[[nodiscard]] std::vector<FrameRange> silences(const Waveform &waveform, int leastMs = 1000,
                                               int edgeMs = 150);

// What a channel is multiplied with so that all are about equally loud: 0.5 to 8, 1 when silent.
[[nodiscard]] double levellingGain(const Waveform &waveform, int channel);

// Makes buckets of samples as they come.
class PeakScanner
{
public:
    PeakScanner(int channels, int rate);

    // Interleaved samples, whole frames.
    void feed(std::span<const qint16> samples);
    // The bucket that is not full, at the end of the recording.
    void finish();
    // What append() takes: the buckets that are full since the last call.
    [[nodiscard]] std::vector<Peak> take();

private:
    const int m_channels;
    const int m_framesPerBucket;
    int m_framesInBucket = 0;
    std::array<Peak, Waveform::mostChannels> m_bucket;
    std::vector<Peak> m_full;
};

}
