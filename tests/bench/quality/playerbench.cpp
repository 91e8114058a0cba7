// SPDX-License-Identifier: GPL-3.0-or-later
// The recording player on an hour of a call with two channels: how soon it can be heard, how soon
// it is seen whole, and what a frame of the waveform costs.
#include "benchreport.h"
#include "common/look.h"
#include "quality/player/recordingdeck.h"
#include "quality/player/recordingplayer.h"
#include "quality/player/soundtouchstretch.h"
#include "quality/player/waveformview.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QFile>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>
#include <QtEndian>

#include <stdexcept>

using namespace banzhang;
using namespace banzhang::bench;

namespace {

constexpr int rate = 8000;
constexpr int seconds = 3600;

double milliseconds(const QElapsedTimer &timer)
{
    return double(timer.nsecsElapsed()) / 1e6;
}

void put(QByteArray &bytes, quint32 number, int width)
{
    for (int place = 0; place < width; ++place)
        bytes.append(char(number >> (8 * place)));
}

// Sound in turns of some seconds, so that no two minutes look alike.
void writeHour(const QString &path)
{
    QByteArray second;
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        throw std::runtime_error("cannot write the recording");
    QByteArray head("RIFF");
    const quint32 bytes = quint32(seconds) * rate * 4;
    put(head, bytes + 36, 4);
    head += "WAVEfmt ";
    for (const auto &[number, width] :
         {std::pair(16, 4), {1, 2}, {2, 2}, {rate, 4}, {rate * 4, 4}, {4, 2}, {16, 2}})
        put(head, quint32(number), width);
    head += "data";
    put(head, bytes, 4);
    file.write(head);
    quint32 noise = 1;
    for (int at = 0; at < seconds; ++at) {
        second.clear();
        const int loud = (at * 37 % 11) * 1500;
        for (int sample = 0; sample < 2 * rate; ++sample) {
            noise = noise * 1664525 + 1013904223;
            const bool speaks = (at / 4 + sample) % 2 == 0;
            put(second, quint32(speaks && loud > 0 ? int(noise >> 16) % loud - loud / 2 : 0), 2);
        }
        file.write(second);
    }
}

template <class Condition>
double waitFor(const QElapsedTimer &clock, Condition condition)
{
    while (!condition())
        QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents, 5);
    return milliseconds(clock);
}

void measureOpening(const UiContext &ui, const QString &path, bool isCached)
{
    RecordingPlayer player(ui);
    player.resize(676, 420);
    player.show();
    QElapsedTimer clock;
    clock.start();
    player.open(path);
    const double returned = milliseconds(clock);
    const double ready =
        waitFor(clock, [&] { return player.state() == RecordingPlayer::State::Ready; });
    player.play();
    const double heard = waitFor(clock, [&] { return player.position() > 0; });
    report(isCached ? "player: open() comes back, again" : "player: open() comes back", returned,
           "ms");
    report(isCached ? "player: an hour is ready, again" : "player: an hour is ready", ready, "ms");
    report(isCached ? "player: an hour is heard, again" : "player: an hour is heard", heard, "ms");
}

void measureWaveform(const QString &path, const QString &cache, const char *name)
{
    RecordingDeck deck(makeClockSink, cache);
    QElapsedTimer clock;
    clock.start();
    deck.open(path);
    report(name, waitFor(clock, [&] { return deck.waveform().frames() >= qint64(seconds) * rate; }),
           "ms");
}

void measurePaint(const UiContext &ui, const QString &path)
{
    RecordingPlayer player(ui);
    player.resize(1400, 420);
    player.show();
    player.open(path);
    QTest::qWait(3000);
    auto *view = player.findChild<WaveformView *>();
    QElapsedTimer clock;
    clock.start();
    constexpr int rounds = 100;
    for (int round = 0; round < rounds; ++round)
        view->repaint();
    report("player: a frame of the whole hour, 1400 px", milliseconds(clock) / rounds, "ms");
}

void measureStretch()
{
    SoundTouchStretch stretch;
    stretch.begin(2, rate, 48000, 1.5);
    std::vector<qint16> in(2048);
    std::vector<qint16> out(65536);
    QElapsedTimer clock;
    clock.start();
    constexpr int blocks = 60 * rate / 1024;
    for (int block = 0; block < blocks; ++block) {
        for (size_t at = 0; at < in.size(); ++at)
            in[at] = qint16((block * 31 + int(at) * 97) % 8000);
        stretch.feed(in);
        while (stretch.take(out) > 0) {
        }
    }
    report("player: a minute stretched to 1.5 times, 48 kHz", milliseconds(clock), "ms");
}

void run(QApplication &application)
{
    const QTemporaryDir folder;
    ThemeSource themes(ThemeChoice::Light);
    ServerClock clock;
    Settings settings(folder.filePath(QStringLiteral("settings.ini")));
    Ask ask;
    const UiContext ui{themes, clock, settings, ask};
    applyLook(application, themes, QStringLiteral("en"));
    const QString path = folder.filePath(QStringLiteral("hour.wav"));
    writeHour(path);
    measureOpening(ui, path, false);
    measureOpening(ui, path, true);
    const QString cache = folder.filePath(QStringLiteral("cache"));
    measureWaveform(path, cache, "player: the waveform of an hour is whole");
    QTest::qWait(1000); // it is written to the cache
    measureWaveform(path, cache, "player: the same from the cache");
    measurePaint(ui, path);
    measureStretch();
}

}

int main(int argc, char **argv)
{
    QStandardPaths::setTestModeEnabled(true);
    QApplication application(argc, argv);
    try {
        run(application);
    } catch (const std::exception &error) {
        qCritical("%s", error.what());
        return 1;
    }
    return 0;
}
