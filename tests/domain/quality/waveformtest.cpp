// SPDX-License-Identifier: GPL-3.0-or-later
#include "quality/waveform.h"

#include <catch2/catch.hpp>

#include <QRandomGenerator>

using namespace banzhang;

namespace {

std::vector<qint16> noise(QRandomGenerator &random, size_t count)
{
    std::vector<qint16> samples(count);
    for (qint16 &sample : samples)
        sample = qint16(random.bounded(-32768, 32768));
    return samples;
}

// The samples in blocks of any size, as they come from a disk or a decoder.
Waveform waveformOf(const std::vector<qint16> &samples, int channels, int rate,
                    QRandomGenerator &random)
{
    Waveform waveform(channels, rate);
    PeakScanner scanner(channels, rate);
    const std::span all(samples);
    for (size_t at = 0; at < samples.size();) {
        const size_t frames = 1 + size_t(random.bounded(700));
        const size_t count = std::min(frames * size_t(channels), samples.size() - at);
        scanner.feed(all.subspan(at, count));
        waveform.append(scanner.take());
        at += count;
    }
    scanner.finish();
    waveform.append(scanner.take());
    return waveform;
}

// The same from the samples alone: a bucket counts whole when the range touches it.
Peak bruteForce(const std::vector<qint16> &samples, int channels, int channel, int wide,
                FrameRange range)
{
    const qint64 frames = qint64(samples.size()) / channels;
    const qint64 from = std::max<qint64>(0, range.from) / wide * wide;
    const qint64 until = std::min(frames, (range.until + wide - 1) / wide * wide);
    Peak peak;
    for (qint64 frame = from; frame < until; ++frame) {
        const qint16 sample = samples[size_t(frame * channels + channel)];
        peak = frame == from ? Peak{sample, sample}
                             : Peak{std::min(peak.low, sample), std::max(peak.high, sample)};
    }
    return peak;
}

}

TEST_CASE("V1: peaks of any stretch equal those computed from the samples alone")
{
    QRandomGenerator random(11);
    for (const int channels : {1, 2}) {
        for (const int rate : {8000, 16000, 44100}) {
            const auto samples =
                noise(random, size_t(channels) * (20'000 + size_t(random.bounded(3000))));
            const Waveform waveform = waveformOf(samples, channels, rate, random);
            const qint64 frames = qint64(samples.size()) / channels;
            const int wide = Waveform::framesPerBucket(rate);
            CHECK(waveform.buckets() == (frames + wide - 1) / wide);
            for (int round = 0; round < 300; ++round) {
                const qint64 from = random.bounded(int(frames));
                const FrameRange range{from, from + 1 + random.bounded(int(frames))};
                for (int channel = 0; channel < channels; ++channel)
                    CHECK(waveform.peak(channel, range)
                          == bruteForce(samples, channels, channel, wide, range));
            }
        }
    }
}

TEST_CASE("V1: nothing is known before, behind and beside a waveform")
{
    Waveform waveform(1, 8000);
    CHECK(waveform.peak(0, {0, 100}) == Peak());
    waveform.append(std::vector<Peak>{{-5, 7}});
    CHECK(waveform.peak(0, {0, 1}) == Peak{-5, 7});
    CHECK(waveform.peak(0, {64, 1000}) == Peak());
    CHECK(waveform.peak(0, {10, 10}) == Peak());
    CHECK(waveform.peak(1, {0, 64}) == Peak());
    CHECK(Waveform().peak(0, {0, 64}) == Peak());
}

TEST_CASE("V1: a waveform comes back from the cache as it was, and nothing from anything else")
{
    QRandomGenerator random(3);
    const auto samples = noise(random, 40'000);
    const Waveform waveform = waveformOf(samples, 2, 8000, random);
    QByteArray bytes = waveform.toBytes();
    const auto back = Waveform::fromBytes(bytes);
    REQUIRE(back);
    CHECK(back->buckets() == waveform.buckets());
    CHECK(back->channels() == 2);
    CHECK(back->rate() == 8000);
    for (int round = 0; round < 100; ++round) {
        const qint64 from = random.bounded(20'000);
        const FrameRange range{from, from + random.bounded(20'000)};
        CHECK(back->peak(1, range) == waveform.peak(1, range));
    }
    CHECK_FALSE(Waveform::fromBytes(bytes.chopped(1)));
    CHECK_FALSE(Waveform::fromBytes({}));
    CHECK_FALSE(Waveform::fromBytes(QByteArray(5000, 'x')));
    bytes[100] = char(bytes[100] ^ 1);
    CHECK_FALSE(Waveform::fromBytes(bytes));
}

TEST_CASE("V1: a stretch is silent when both channels are, and long enough")
{
    // Seconds of sound: left 0-1, both silent 1-4, right 4-5, silent 5-5.5, left 5.5-6, silent 6-9
    std::vector<qint16> samples(size_t(9 * 8000 * 2), 20);
    const auto sound = [&samples](double from, double until, size_t channel) {
        for (size_t frame = size_t(from * 8000); frame < size_t(until * 8000); ++frame)
            samples[2 * frame + channel] = frame % 2 == 0 ? 3000 : -3000;
    };
    sound(0, 1, 0);
    sound(4, 5, 1);
    sound(5.5, 6, 0);
    QRandomGenerator random(5);
    const Waveform waveform = waveformOf(samples, 2, 8000, random);
    const std::vector<FrameRange> found = silences(waveform);
    REQUIRE(found.size() == 2);
    CHECK(found[0] == FrameRange{8000 + 1200, 32'000 - 1200});
    CHECK(found[1] == FrameRange{48'000 + 1200, 72'000 - 1200});
    CHECK(waveform.loudness(0) == 3000);
    CHECK(levellingGain(waveform, 0) == Approx(7000.0 / 3000));
    CHECK(levellingGain(Waveform(1, 8000), 0) == 1);
}
