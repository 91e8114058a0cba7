// SPDX-License-Identifier: GPL-3.0-or-later
#include "quality/player/playerkeys.h"
#include "quality/player/recordingdeck.h"
#include "ui/quality/playerrig.h"

#include <catch2/catch.hpp>

#include <QComboBox>
#include <QPushButton>
#include <QScreen>
#include <QSet>
#include <QSignalSpy>
#include <QToolButton>
#include <QWheelEvent>

using namespace banzhang;
using namespace banzhang::test;

namespace {

void wheel(QWidget &widget, QPoint at, int steps, Qt::KeyboardModifiers modifiers)
{
    QWheelEvent event(at, widget.mapToGlobal(at), {}, {0, 120 * steps}, Qt::NoButton, modifiers,
                      Qt::NoScrollPhase, false);
    QApplication::sendEvent(&widget, &event);
}

}

TEST_CASE("V4: a recording never plays by itself, Space plays and pauses at the clock's pace")
{
    PlayerRig rig;
    REQUIRE(rig.openCall());
    QTest::qWait(150);
    CHECK_FALSE(rig.player.isPlaying());
    CHECK(rig.player.position() == 0);
    CHECK(rig.player.duration() == 12'000);
    rig.player.setFocus();
    QElapsedTimer clock;
    rig.key(Qt::Key_Space);
    clock.start();
    CHECK(rig.player.isPlaying());
    QTest::qWait(700);
    rig.key(Qt::Key_Space);
    CHECK_FALSE(rig.player.isPlaying());
    CHECK(double(rig.player.position()) == Approx(double(clock.elapsed())).margin(200));
    const qint64 there = rig.player.position();
    QTest::qWait(100);
    CHECK(rig.player.position() == there);
    CHECK(rig.words().contains(QStringLiteral("No sound device")));
}

TEST_CASE("V1: the head leaves nothing behind where it was")
{
    PlayerRig rig;
    REQUIRE(rig.openCall());
    const auto seen = [&rig] {
        QTest::qWait(40);
        QWidget *window = rig.player.window();
        return window->screen()->grabWindow(window->winId()).toImage();
    };
    const QImage before = seen();
    for (const double zoom : {1.0, 3.0}) {
        rig.wave().zoom(zoom, 100);
        rig.player.playFrom(200);
        QTest::qWait(300);
        rig.player.pause();
        for (const qint64 ms : {3000, 2500, 11'000, 4000})
            rig.player.seek(ms);
        const QImage after = seen();
        CHECK(after != before);
        rig.wave().update();
        CHECK(seen() == after);
    }
}

TEST_CASE("V1: speed changes the pace of the play head")
{
    PlayerRig rig;
    REQUIRE(rig.openCall());
    rig.player.setFocus();
    for (int step = 0; step < 20; ++step)
        rig.key(Qt::Key_BracketRight);
    auto *speed = rig.child<QComboBox>("speed");
    CHECK(speed->currentText() == QStringLiteral("3×"));
    rig.key(Qt::Key_Space);
    QElapsedTimer clock;
    clock.start();
    QTest::qWait(600);
    const qint64 passed = clock.elapsed();
    CHECK(double(rig.player.position()) == Approx(3.0 * double(passed)).epsilon(0.35));
    rig.key(Qt::Key_Space);
    for (int step = 0; step < 20; ++step)
        rig.key(Qt::Key_BracketLeft);
    CHECK(speed->currentText() == QStringLiteral("0.5×"));
    rig.key(Qt::Key_Backslash);
    CHECK(speed->currentText() == QStringLiteral("1×"));
    speed->setCurrentIndex(3);
    Q_EMIT speed->activated(3);
    CHECK(speed->currentText() == QStringLiteral("1.25×"));
    RecordingPlayer another(rig.ui);
    CHECK(another.findChild<QComboBox *>(QStringLiteral("speed"))->currentText()
          == QStringLiteral("1.25×"));
}

TEST_CASE("V1: keys skip back and forward and to either end, never beyond")
{
    PlayerRig rig;
    REQUIRE(rig.openCall());
    rig.player.setFocus();
    rig.key(Qt::Key_Right);
    CHECK(rig.player.position() == 5000);
    rig.key(Qt::Key_Right);
    rig.key(Qt::Key_Right);
    CHECK(rig.player.position() == 12'000);
    rig.key(Qt::Key_Left);
    CHECK(rig.player.position() == 7000);
    rig.key(Qt::Key_Left, Qt::ShiftModifier);
    CHECK(rig.player.position() == 0);
    rig.key(Qt::Key_End);
    CHECK(rig.player.position() == 12'000);
    rig.key(Qt::Key_Home);
    CHECK(rig.player.position() == 0);
    QTest::mouseClick(rig.child("forward"), Qt::LeftButton);
    CHECK(rig.player.position() == 5000);
    QTest::mouseClick(rig.child("back"), Qt::LeftButton);
    CHECK(rig.player.position() == 0);
    // At the end, play begins anew.
    rig.key(Qt::Key_End);
    rig.key(Qt::Key_Space);
    REQUIRE(rig.waitFor([&] { return rig.player.position() > 50; }));
    CHECK(rig.player.position() < 3000);
}

TEST_CASE("V1: a recording stops at its end, and what was heard is told")
{
    PlayerRig rig;
    REQUIRE(rig.openCall());
    QSignalSpy played(&rig.player, &RecordingPlayer::played);
    rig.player.playFrom(11'600);
    REQUIRE(rig.waitFor([&] { return !rig.player.isPlaying(); }));
    CHECK(rig.player.position() == 12'000);
    REQUIRE(rig.waitFor([&] { return played.size() == 1; }));
    CHECK(played[0][0].toLongLong() == 11'600);
    CHECK(played[0][1].toLongLong() == 12'000);
    // A jump ends one stretch and begins another.
    rig.player.playFrom(1000);
    QTest::qWait(200);
    rig.player.seek(8000);
    QTest::qWait(200);
    rig.player.pause();
    REQUIRE(rig.waitFor([&] { return played.size() == 3; }));
    CHECK(played[1][0].toLongLong() == 1000);
    CHECK(played[1][1].toLongLong() < 8000);
    CHECK(played[2][0].toLongLong() == 8000);
}

TEST_CASE("V1: a click on the waveform goes there, a drag selects, L repeats the selection")
{
    PlayerRig rig;
    REQUIRE(rig.openCall());
    WaveformView &wave = rig.wave();
    const int y = wave.lane(0).center().y();
    const auto at = [&](qint64 ms) { return QPoint(qRound(wave.xOf(ms)), y); };
    QTest::mouseClick(&wave, Qt::LeftButton, {}, at(6000));
    CHECK(double(rig.player.position()) == Approx(6000).margin(20));
    CHECK_FALSE(rig.player.isPlaying());
    QTest::mousePress(&wave, Qt::LeftButton, {}, at(3000));
    QTest::mouseMove(&wave, at(3300));
    QTest::mouseRelease(&wave, Qt::LeftButton, {}, at(3300));
    REQUIRE(wave.selection());
    const RecordingStretch selected = *wave.selection();
    CHECK(double(selected.fromMs) == Approx(3000).margin(25));
    CHECK(double(selected.untilMs) == Approx(3300).margin(25));
    rig.player.setFocus();
    rig.key(Qt::Key_L);
    CHECK(rig.child<QToolButton>("loop")->isChecked());
    rig.key(Qt::Key_Space);
    // Twice around at least, and never outside.
    int rounds = 0;
    qint64 before = 0;
    qint64 furthest = 0;
    const auto watch =
        QObject::connect(&rig.player, &RecordingPlayer::positionChanged, &wave, [&](qint64 ms) {
            rounds += ms < before;
            before = ms;
            furthest = std::max(furthest, ms);
        });
    CHECK(rig.waitFor([&] { return rounds >= 3; }));
    CHECK(furthest <= selected.untilMs + 1);
    QObject::disconnect(watch);
    rig.key(Qt::Key_L);
    CHECK_FALSE(rig.child<QToolButton>("loop")->isChecked());
    CHECK(rig.waitFor([&] { return rig.player.position() > selected.untilMs + 200; }));
}

TEST_CASE("V1: without a selection L repeats the last five seconds, Escape takes a selection away")
{
    PlayerRig rig;
    REQUIRE(rig.openCall());
    rig.player.setFocus();
    rig.player.seek(9000);
    rig.key(Qt::Key_L);
    rig.key(Qt::Key_Space);
    REQUIRE(rig.waitFor([&] { return rig.player.position() < 9000; }));
    CHECK(rig.player.position() >= 4000);
    CHECK(rig.player.position() < 5500);
    rig.key(Qt::Key_L);
    rig.wave().setSelection(RecordingStretch{1000, 2000});
    rig.key(Qt::Key_Escape);
    CHECK_FALSE(rig.wave().selection());
}

TEST_CASE("V1: the wheel zooms at the pointer down to a second in 100 pixels, and back to all")
{
    PlayerRig rig;
    REQUIRE(rig.openCall());
    WaveformView &wave = rig.wave();
    const QPoint at(300, wave.lane(0).center().y());
    const qint64 under = wave.msAt(at.x());
    wheel(wave, at, 1, Qt::ControlModifier);
    CHECK(wave.window().untilMs - wave.window().fromMs == Approx(8000).margin(2));
    CHECK(double(wave.msAt(at.x())) == Approx(double(under)).margin(2));
    wheel(wave, at, 20, Qt::ControlModifier);
    CHECK(wave.xOf(under + 1000) - wave.xOf(under) == Approx(100).margin(0.5));
    const qint64 from = wave.window().fromMs;
    wheel(wave, at, -1, {});
    CHECK(wave.window().fromMs > from);
    rig.player.setFocus();
    rig.player.seek(11'900); // out of sight: the window follows
    CHECK(wave.window().untilMs == 12'000);
    rig.key(Qt::Key_0, Qt::ControlModifier);
    CHECK(wave.window() == RecordingStretch{0, 12'000});
    rig.key(Qt::Key_Equal, Qt::ControlModifier);
    CHECK(wave.window().untilMs - wave.window().fromMs == Approx(6400).margin(400));
    rig.key(Qt::Key_Minus, Qt::ControlModifier);
    CHECK(wave.window() == RecordingStretch{0, 12'000});
    // Zoomed in, the overview moves the window.
    wheel(wave, at, 20, Qt::ControlModifier);
    QTest::mouseClick(&wave, Qt::LeftButton, {}, {wave.overview().right(), 10});
    CHECK(wave.window().untilMs == 12'000);
    CHECK(rig.player.position() == 11'900);
}

TEST_CASE("V1: silence is left out when S says so")
{
    PlayerRig rig;
    REQUIRE(rig.openCall());
    rig.player.setFocus();
    rig.key(Qt::Key_S);
    CHECK(rig.child<QPushButton>("skipSilence")->isChecked());
    REQUIRE(rig.waitFor([&] { return rig.wave().isVisible(); }));
    QTest::qWait(100);
    QElapsedTimer clock;
    clock.start();
    rig.player.playFrom(3800); // silent from 4 to 7
    REQUIRE(rig.waitFor([&] { return rig.player.position() > 7000; }));
    CHECK(clock.elapsed() < 2800); // it would take 3.2 s
}

TEST_CASE("V1: V hears agent and customer in turn, G evens them out, volume has keys")
{
    PlayerRig rig;
    REQUIRE(rig.openCall());
    rig.player.setFocus();
    CHECK(rig.child<QPushButton>("hearBoth")->isChecked());
    rig.key(Qt::Key_V);
    CHECK(rig.child<QPushButton>("hearAgent")->isChecked());
    rig.key(Qt::Key_V);
    CHECK(rig.child<QPushButton>("hearCustomer")->isChecked());
    rig.player.setAgentOnRight(true);
    CHECK(rig.child<QPushButton>("hearAgent")->isChecked());
    QTest::mouseClick(rig.child("hearBoth"), Qt::LeftButton);
    CHECK(rig.child<QPushButton>("hearBoth")->isChecked());
    rig.key(Qt::Key_G);
    CHECK(rig.child<QPushButton>("level")->isChecked());
    auto *volume = rig.child<QAbstractSlider>("volume");
    CHECK(volume->value() == 100);
    for (int step = 0; step < 3; ++step)
        rig.key(Qt::Key_Down, Qt::ControlModifier);
    CHECK(volume->value() == 70);
    rig.key(Qt::Key_Up, Qt::ControlModifier);
    CHECK(volume->value() == 80);
    QTest::mouseClick(volume, Qt::LeftButton, {}, {volume->width() / 2, 10});
    CHECK(volume->value() == Approx(50).margin(2));
    volume->setValue(80);
    // One channel has no sides.
    write(rig.path("mono.wav"), wavBytes({}, samplesAsBytes(tone(300, 2))));
    REQUIRE(rig.open(rig.path("mono.wav")));
    CHECK_FALSE(rig.child("hearBoth")->isVisible());
    CHECK(volume->value() == 80);
}

TEST_CASE("no key of the player answers an item of the sheet, and none does two things")
{
    QSet<QString> seen;
    for (const PlayerKey &each : playerKeys()) {
        const QString key = each.key.toString();
        CHECK_FALSE(seen.contains(key));
        seen.insert(key);
    }
    for (const char *sheet : {"J", "K", "0", "1", "2", "3", "4", "5", "Y", "N", "-", "C", "M",
                              "Shift+M", "F3", "F4", "Ctrl+S", "Ctrl+Return"})
        CHECK_FALSE(seen.contains(QLatin1String(sheet)));
}

TEST_CASE("who may not hear is told why, and nothing can be played")
{
    PlayerRig rig;
    REQUIRE(rig.openCall());
    rig.player.play();
    rig.player.refuse(QStringLiteral("No right to hear this"), QStringLiteral("Ask the manager."));
    CHECK(rig.player.state() == RecordingPlayer::State::Refused);
    CHECK_FALSE(rig.player.isPlaying());
    CHECK(rig.words().contains(QStringLiteral("Ask the manager.")));
    rig.player.play();
    QTest::qWait(50);
    CHECK_FALSE(rig.player.isPlaying());
    CHECK(rig.player.position() == 0);
}
