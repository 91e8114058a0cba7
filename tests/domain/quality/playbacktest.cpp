// SPDX-License-Identifier: GPL-3.0-or-later
#include "quality/playback.h"

#include <catch2/catch.hpp>

#include <algorithm>
#include <deque>
#include <numeric>

using namespace banzhang;

namespace {

// Takes every n-th frame: speed without any sound in it, so that every sample tells its place.
class PickStretch final : public TimeStretch
{
public:
    void begin(int channels, int rateIn, int rateOut, double speed) override
    {
        m_channels = size_t(channels);
        m_step = speed * rateIn / rateOut;
        m_at = 0;
        m_queue.clear();
    }
    void feed(std::span<const qint16> samples) override
    {
        m_queue.insert(m_queue.end(), samples.begin(), samples.end());
    }
    void finish() override {}
    qint64 take(std::span<qint16> samples) override
    {
        qint64 taken = 0;
        while (size_t(taken + 1) * m_channels <= samples.size()
               && (size_t(m_at) + 1) * m_channels <= m_queue.size()) {
            for (size_t channel = 0; channel < m_channels; ++channel)
                samples[size_t(taken) * m_channels + channel] =
                    m_queue[size_t(m_at) * m_channels + channel];
            m_at += m_step;
            ++taken;
        }
        return taken;
    }

private:
    size_t m_channels = 1;
    double m_step = 1;
    double m_at = 0;
    std::deque<qint16> m_queue;
};

class MemoryReader final : public SampleReader
{
public:
    MemoryReader(int channels, std::vector<qint16> samples)
        : m_channels(channels), m_samples(std::move(samples))
    {
        known = qint64(m_samples.size()) / channels;
    }
    qint64 known = 0;
    bool isWhole = true;

    int channels() const override { return m_channels; }
    int rate() const override { return 8000; }
    qint64 frames() const override { return known; }
    bool isComplete() const override { return isWhole; }
    qint64 read(qint64 frame, std::span<qint16> samples) override
    {
        const qint64 got = std::min(qint64(samples.size()) / m_channels, known - frame);
        std::copy_n(m_samples.begin() + frame * m_channels, got * m_channels, samples.begin());
        return got;
    }

private:
    int m_channels;
    std::vector<qint16> m_samples;
};

// Every frame's sample is its own number.
MemoryReader counting(int frames)
{
    std::vector<qint16> samples(static_cast<size_t>(frames));
    std::iota(samples.begin(), samples.end(), qint16(0));
    return {1, samples};
}

// What comes out at the left ear until nothing more comes, or so many frames.
std::vector<int> heardOf(Playback &playback, size_t most = 1'000'000)
{
    std::vector<int> heard;
    std::vector<qint16> block(size_t(2) * 333);
    while (heard.size() < most) {
        const qint64 got = playback.render(block);
        if (got == 0)
            break;
        for (qint64 frame = 0; frame < got; ++frame)
            heard.push_back(block[size_t(2 * frame)]);
    }
    return heard;
}

std::vector<int> numbers(int from, int until)
{
    std::vector<int> list(size_t(until - from));
    std::iota(list.begin(), list.end(), from);
    return list;
}

std::vector<int> joined(std::vector<int> first, const std::vector<int> &second)
{
    first.insert(first.end(), second.begin(), second.end());
    return first;
}

struct Rig
{
    explicit Rig(MemoryReader &reader, int rateOut = 8000)
        : playback(std::make_unique<PickStretch>(), rateOut)
    {
        playback.setReader(&reader);
    }
    Playback playback;
};

}

TEST_CASE("V1: a recording is heard from where it is asked to its end, and every frame is known")
{
    MemoryReader reader = counting(5000);
    Rig rig(reader);
    rig.playback.startAt(1200);
    CHECK(heardOf(rig.playback) == numbers(1200, 5000));
    CHECK(rig.playback.end() == Playback::End::Recording);
    CHECK(rig.playback.frameAt(0) == 1200);
    CHECK(rig.playback.frameAt(1000) == 2200);
    CHECK(rig.playback.frameAt(99'999) == 5000);
}

TEST_CASE("V1: at another speed and rate of the device the place that is heard stays right")
{
    MemoryReader reader = counting(8000);
    for (const double speed : {0.5, 1.0, 1.5, 3.0}) {
        for (const int rate : {8000, 16000, 44100}) {
            Rig rig(reader, rate);
            rig.playback.setListening({.speed = speed});
            rig.playback.startAt(0);
            const std::vector<int> heard = heardOf(rig.playback);
            CHECK(double(heard.size()) == Approx(8000 / speed * rate / 8000).margin(1));
            for (size_t at = 0; at < heard.size(); at += 500)
                CHECK(std::abs(rig.playback.frameAt(qint64(at)) - heard[at]) <= 1);
        }
    }
}

TEST_CASE("V1: a loop comes back to its beginning to the frame")
{
    MemoryReader reader = counting(5000);
    Rig rig(reader);
    rig.playback.setListening({.loop = FrameRange{1000, 1500}});
    rig.playback.startAt(1200);
    std::vector<int> heard = heardOf(rig.playback, 2000);
    heard.resize(1300);
    CHECK(heard == joined(joined(numbers(1200, 1500), numbers(1000, 1500)), numbers(1000, 1500)));
    CHECK(rig.playback.frameAt(299) == 1499);
    CHECK(rig.playback.frameAt(300) == 1000);
    CHECK(rig.playback.frameAt(1000) == 1200);
    CHECK(rig.playback.runs()[1].source.from == 1000);
}

TEST_CASE("V4: sound ends at a pause point, and goes on from it when asked")
{
    MemoryReader reader = counting(5000);
    Rig rig(reader);
    rig.playback.setPausePoints({4000, 2000});
    rig.playback.startAt(500);
    CHECK(heardOf(rig.playback) == numbers(500, 2000));
    CHECK(rig.playback.end() == Playback::End::PausePoint);
    rig.playback.startAt(rig.playback.frameAt(1500));
    CHECK(heardOf(rig.playback) == numbers(2000, 4000));
    CHECK(rig.playback.end() == Playback::End::PausePoint);
    rig.playback.startAt(4000);
    CHECK(heardOf(rig.playback) == numbers(4000, 5000));
    CHECK(rig.playback.end() == Playback::End::Recording);
}

TEST_CASE("V1: silence is left out, but no pause point within it")
{
    MemoryReader reader = counting(6000);
    Rig rig(reader);
    rig.playback.setListening({.skipsSilence = true});
    rig.playback.setSilences({{1000, 2000}, {3000, 4000}, {5000, 6000}});
    rig.playback.startAt(0);
    CHECK(heardOf(rig.playback)
          == joined(joined(numbers(0, 1000), numbers(2000, 3000)), numbers(4000, 5000)));
    CHECK(rig.playback.end() == Playback::End::Recording);
    CHECK(rig.playback.frameAt(1500) == 2500);
    rig.playback.setPausePoints({3500});
    rig.playback.startAt(2500);
    CHECK(heardOf(rig.playback) == numbers(2500, 3000));
    CHECK(rig.playback.end() == Playback::End::PausePoint);
    CHECK(rig.playback.frameAt(500) == 3500);
    rig.playback.setListening({});
    rig.playback.setPausePoints({});
    rig.playback.startAt(900);
    CHECK(heardOf(rig.playback) == numbers(900, 6000));
}

TEST_CASE("V1: what has not come yet is waited for")
{
    MemoryReader reader = counting(4000);
    reader.known = 1500;
    reader.isWhole = false;
    Rig rig(reader);
    rig.playback.startAt(0);
    CHECK(heardOf(rig.playback) == numbers(0, 1500));
    CHECK(rig.playback.end() == Playback::End::None);
    CHECK(heardOf(rig.playback).empty());
    reader.known = 4000;
    CHECK(heardOf(rig.playback) == numbers(1500, 4000));
    CHECK(rig.playback.end() == Playback::End::None);
    reader.isWhole = true;
    CHECK(heardOf(rig.playback).empty());
    CHECK(rig.playback.end() == Playback::End::Recording);
}

TEST_CASE("V1: either side of a call alone comes to both ears, volume and levels are obeyed")
{
    MemoryReader reader(2, {1000, -2000, 1000, -2000});
    Rig rig(reader);
    const auto first = [&rig](const Listening &listening) {
        rig.playback.setListening(listening);
        rig.playback.startAt(0);
        std::vector<qint16> out(4);
        CHECK(rig.playback.render(out) == 2);
        return std::pair(int(out[0]), int(out[1]));
    };
    CHECK(first({}) == std::pair(1000, -2000));
    CHECK(first({.hear = Hear::First}) == std::pair(1000, 1000));
    CHECK(first({.hear = Hear::Second}) == std::pair(-2000, -2000));
    CHECK(first({.volume = 0.5}) == std::pair(500, -1000));
    rig.playback.setGains({3, 40});
    CHECK(first({}) == std::pair(1000, -2000));
    CHECK(first({.isLevelled = true}) == std::pair(3000, -32768));
}

TEST_CASE("V1: without a recording nothing is heard and nothing breaks")
{
    Playback playback(std::make_unique<PickStretch>(), 8000);
    std::vector<qint16> out(20);
    playback.startAt(10);
    CHECK(playback.render(out) == 0);
    CHECK(playback.frameAt(5) == 0);
    MemoryReader reader = counting(100);
    playback.setReader(&reader);
    playback.startAt(500);
    CHECK(playback.render(out) == 0);
    CHECK(playback.end() == Playback::End::Recording);
}
