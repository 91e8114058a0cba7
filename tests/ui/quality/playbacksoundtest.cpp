// SPDX-License-Identifier: GPL-3.0-or-later
// SoundTouch behind its seam, and the sink that only counts time.
#include "quality/player/clocksink.h"
#include "quality/player/samplefile.h"
#include "quality/player/soundtouchstretch.h"
#include "support/sound.h"

#include <catch2/catch.hpp>

#include <QElapsedTimer>
#include <QTemporaryDir>
#include <QTest>

using namespace banzhang;
using namespace banzhang::test;

namespace {

struct Rendered
{
    std::vector<qint16> left;
    std::vector<qint16> right;
};

Rendered render(const QString &path, const SoundFile &sound, double speed, int rateOut)
{
    SampleFile file(path, sound, true);
    Playback playback(std::make_unique<SoundTouchStretch>(), rateOut);
    playback.setReader(&file);
    Listening listening;
    listening.speed = speed;
    playback.setListening(listening);
    playback.startAt(0);
    Rendered out;
    std::vector<qint16> block(1000);
    for (;;) {
        const qint64 got = playback.render(block);
        if (got == 0)
            break;
        for (size_t frame = 0; frame < size_t(got); ++frame) {
            out.left.push_back(block[2 * frame]);
            out.right.push_back(block[2 * frame + 1]);
        }
    }
    return out;
}

// Hertz, by the rising zero crossings of the middle half.
double pitchOf(const std::vector<qint16> &samples, int rate)
{
    const size_t from = samples.size() / 4;
    const size_t until = samples.size() * 3 / 4;
    int rises = 0;
    for (size_t at = from + 1; at < until; ++at)
        rises += samples[at - 1] < 0 && samples[at] >= 0;
    return rises * double(rate) / double(until - from);
}

struct ToneFile
{
    QTemporaryDir folder;
    QString path = folder.filePath(QStringLiteral("tone.wav"));
    SoundFile sound;

    ToneFile()
    {
        const auto samples = interleaved(tone(440, 6), tone(1000, 6));
        write(path, wavBytes({.channels = 2}, samplesAsBytes(samples)));
        sound = {{Encoding::S16, 2, 8000}, 44, 48'000, 48'000, false};
    }
};

}

TEST_CASE("V1: at every speed the pitch stays within 2 per cent and the length within 1")
{
    const ToneFile file;
    for (const int rate : {8000, 48000}) {
        for (const double speed : {0.5, 0.75, 1.0, 1.25, 1.5, 2.0, 2.5, 3.0}) {
            const Rendered out = render(file.path, file.sound, speed, rate);
            INFO("speed " << speed << " at " << rate);
            CHECK(double(out.left.size()) == Approx(6 / speed * rate).epsilon(0.01));
            CHECK(pitchOf(out.left, rate) == Approx(440).epsilon(0.02));
            CHECK(pitchOf(out.right, rate) == Approx(1000).epsilon(0.02));
        }
    }
}

TEST_CASE("V1: as recorded, the samples go through untouched")
{
    const ToneFile file;
    const Rendered out = render(file.path, file.sound, 1, 8000);
    CHECK(out.left == tone(440, 6));
    CHECK(out.right == tone(1000, 6));
}

TEST_CASE("V1: what sounds faster is not quieter, and silence stays silent")
{
    const ToneFile file;
    for (const double speed : {0.5, 2.0, 3.0}) {
        const Rendered out = render(file.path, file.sound, speed, 8000);
        const size_t middle = out.left.size() / 2;
        const auto loudest = std::max_element(out.left.begin() + qsizetype(middle) - 500,
                                              out.left.begin() + qsizetype(middle) + 500);
        CHECK(*loudest == Approx(16'000).epsilon(0.1));
    }
    const QString path = file.folder.filePath(QStringLiteral("silence.wav"));
    write(path, wavBytes({}, QByteArray(32'000, '\0')));
    const SoundFile silence{{Encoding::S16, 1, 8000}, 44, 16'000, 16'000, false};
    const Rendered out = render(path, silence, 1.5, 8000);
    CHECK(std::ranges::all_of(out.left, [](qint16 sample) { return sample == 0; }));
}

TEST_CASE("without a sound device time goes on as a device would play")
{
    ClockSink sink(8000);
    CHECK(sink.isSilent());
    CHECK(sink.room() == 0);
    sink.start();
    QElapsedTimer clock;
    clock.start();
    const std::vector<qint16> block(size_t(2) * 160);
    while (clock.elapsed() < 600) {
        while (sink.room() >= 160)
            sink.write(block);
        QTest::qWait(10);
    }
    const qint64 heard = sink.heard();
    CHECK(double(heard) == Approx(8.0 * double(clock.elapsed())).margin(8.0 * 60));
    // Nothing more comes: what waits is played, then it stands.
    QTest::qWait(400);
    const qint64 last = sink.heard();
    CHECK(last <= heard + 1600);
    QTest::qWait(50);
    CHECK(sink.heard() == last);
    sink.start();
    CHECK(sink.heard() == 0);
}
