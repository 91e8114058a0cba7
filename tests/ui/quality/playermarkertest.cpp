// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/quality/playerrig.h"

#include <catch2/catch.hpp>

#include <QLineEdit>
#include <QSignalSpy>
#include <QVBoxLayout>

using namespace banzhang;
using namespace banzhang::test;

namespace {

Marker marker(MarkerKind kind, qint64 ms, qint64 itemId = 0)
{
    return {kind, ms, 0, {}, itemId};
}

}

TEST_CASE("V2: single keys mark praise, faults and pause points where it is heard")
{
    PlayerRig rig;
    REQUIRE(rig.openCall());
    QSignalSpy changed(&rig.player, &RecordingPlayer::markersChanged);
    rig.player.setFocus();
    rig.player.seek(6000);
    rig.key(Qt::Key_F);
    rig.player.seek(2000);
    rig.key(Qt::Key_P);
    rig.player.seek(4000);
    rig.key(Qt::Key_B);
    const std::vector<Marker> expected{marker(MarkerKind::Praise, 2000),
                                       marker(MarkerKind::PausePoint, 4000),
                                       marker(MarkerKind::Fault, 6000)};
    CHECK(rig.player.markers() == expected);
    CHECK(changed.size() == 3);
    CHECK(changed[2][0].value<std::vector<Marker>>() == expected);
    CHECK(rig.table().model()->rowCount() == 3);
    CHECK(rig.table().model()->index(1, MarkerModel::Kind).data().toString()
          == QStringLiteral("Pause"));
    rig.key(Qt::Key_Z, Qt::ControlModifier);
    CHECK(rig.player.markers().size() == 2);
    rig.key(Qt::Key_Z, Qt::ControlModifier | Qt::ShiftModifier);
    CHECK(rig.player.markers() == expected);
    rig.wave().setSelection(RecordingStretch{7000, 9000});
    QTest::mouseClick(rig.child("markFault"), Qt::LeftButton);
    CHECK(rig.player.markers()[3] == Marker{MarkerKind::Fault, 7000, 2000, {}, 0});
    // The caller's own markers are no change.
    changed.clear();
    rig.player.setMarkers(expected);
    CHECK(changed.isEmpty());
    rig.key(Qt::Key_Z, Qt::ControlModifier);
    CHECK(rig.player.markers() == expected);
}

TEST_CASE("V4: playing halts at a pause point and goes on from it")
{
    PlayerRig rig;
    REQUIRE(rig.openCall());
    rig.player.setMarkers({marker(MarkerKind::PausePoint, 2000)});
    rig.player.playFrom(1700);
    REQUIRE(rig.waitFor([&] { return !rig.player.isPlaying(); }));
    CHECK(rig.player.position() == 2000);
    CHECK(rig.table().chosen() > 0);
    rig.player.play();
    REQUIRE(rig.waitFor([&] { return rig.player.position() > 2300; }));
    CHECK(rig.player.isPlaying());
}

TEST_CASE("V2: a click on a marker plays it, in the waveform and in the table")
{
    PlayerRig rig;
    REQUIRE(rig.openCall());
    QSignalSpy chosen(&rig.player, &RecordingPlayer::markerChosen);
    rig.player.setMarkers({marker(MarkerKind::Praise, 3000), marker(MarkerKind::Fault, 8000, 7)});
    rig.player.setItemNames({{7, QStringLiteral("5.2")}});
    WaveformView &wave = rig.wave();
    QTest::mouseClick(&wave, Qt::LeftButton, {},
                      wave.markerRect(rig.player.markers()[0]).center().toPoint());
    CHECK(rig.player.isPlaying());
    REQUIRE(rig.waitFor([&] { return rig.player.position() > 3000; }));
    CHECK(rig.player.position() < 4500);
    MarkerTable &table = rig.table();
    CHECK(table.model()->index(1, MarkerModel::Item).data().toString() == QStringLiteral("5.2"));
    QTest::mouseClick(table.viewport(), Qt::LeftButton, {},
                      table.visualRect(table.model()->index(1, MarkerModel::Kind)).center());
    REQUIRE(rig.waitFor([&] { return rig.player.position() > 8000; }));
    CHECK(chosen.size() == 2);
    CHECK(chosen[1][0].value<Marker>().itemId == 7);
    rig.player.pause();
    CHECK(rig.player.playMarkerOf(7));
    CHECK_FALSE(rig.player.playMarkerOf(8));
    CHECK(rig.player.isPlaying());
    rig.player.pause();
    rig.player.setFocus();
    rig.key(Qt::Key_Comma);
    CHECK(rig.player.position() == 3000);
    rig.key(Qt::Key_Period);
    CHECK(rig.player.position() == 8000);
}

TEST_CASE("V2: a remark is written in the table, and the field keeps its letters")
{
    PlayerRig rig;
    REQUIRE(rig.openCall());
    rig.player.setMarkers({marker(MarkerKind::Fault, 3000)});
    QSignalSpy changed(&rig.player, &RecordingPlayer::markersChanged);
    MarkerTable &table = rig.table();
    table.setFocus();
    table.choose(table.model()->index(0, 0).data(IdRole).toLongLong());
    rig.key(Qt::Key_F2);
    auto *field = qobject_cast<QLineEdit *>(QApplication::focusWidget());
    REQUIRE(field);
    for (const char letter : {'p', 'f', ' ', 'l', '['})
        QTest::keyClick(field, letter);
    QTest::keyClick(field, Qt::Key_Left);
    QTest::keyClick(field, Qt::Key_Return);
    QTest::qWait(20);
    CHECK(rig.player.markers()[0].text.toStdString() == "pf l[");
    CHECK(rig.player.markers().size() == 1);
    CHECK(changed.size() == 1);
    CHECK_FALSE(rig.player.isPlaying());
    CHECK(rig.player.position() == 0);
    rig.key(Qt::Key_Return); // Enter plays it
    CHECK(rig.player.isPlaying());
    rig.key(Qt::Key_Space); // also from the table
    CHECK_FALSE(rig.player.isPlaying());
    rig.key(Qt::Key_Delete);
    CHECK(rig.player.markers().empty());
    rig.key(Qt::Key_Z, Qt::ControlModifier);
    CHECK(rig.player.markers()[0].text.toStdString() == "pf l[");
}

TEST_CASE("a published sheet's markers are heard but not changed")
{
    PlayerRig rig;
    REQUIRE(rig.openCall());
    rig.player.setMarkers({marker(MarkerKind::Fault, 3000)});
    rig.player.setReadOnly(true);
    rig.player.setFocus();
    for (const int key : {Qt::Key_P, Qt::Key_F, Qt::Key_B})
        rig.key(key);
    MarkerTable &table = rig.table();
    table.setFocus();
    table.choose(table.model()->index(0, 0).data(IdRole).toLongLong());
    rig.key(Qt::Key_Delete);
    rig.key(Qt::Key_F2);
    CHECK_FALSE(qobject_cast<QLineEdit *>(QApplication::focusWidget()));
    CHECK(rig.player.markers() == std::vector{marker(MarkerKind::Fault, 3000)});
    CHECK_FALSE(rig.child("markFault")->isEnabled());
    rig.key(Qt::Key_Return);
    CHECK(rig.player.isPlaying());
}

TEST_CASE("#92: the keys work while the hand stays on a sheet beside the player")
{
    PlayerRig rig;
    QWidget pane;
    auto *layout = new QVBoxLayout(&pane);
    auto *player = new RecordingPlayer(rig.ui, &pane);
    auto *sheet = new QWidget(&pane);
    auto *comment = new QLineEdit(&pane);
    sheet->setFocusPolicy(Qt::StrongFocus);
    for (QWidget *widget : std::initializer_list<QWidget *>{player, sheet, comment})
        layout->addWidget(widget);
    pane.addActions(player->keyActions());
    UiFixture::show(pane);
    player->open(rig.makeCall());
    REQUIRE(rig.waitFor([&] { return player->state() == RecordingPlayer::State::Ready; }));
    sheet->setFocus();
    QTest::keyClick(sheet, Qt::Key_Right);
    CHECK(player->position() == 5000);
    QTest::keyClick(sheet, Qt::Key_F);
    CHECK(player->markers().size() == 1);
    comment->setFocus();
    QTest::keyClick(comment, Qt::Key_F);
    QTest::keyClick(comment, Qt::Key_Space);
    QTest::keyClick(comment, Qt::Key_Left);
    CHECK(comment->text() == QStringLiteral("f "));
    CHECK(comment->cursorPosition() == 1);
    CHECK(player->markers().size() == 1);
    CHECK(player->position() == 5000);
    CHECK_FALSE(player->isPlaying());
    sheet->setFocus();
    const QKeyEvent space(QEvent::KeyPress, Qt::Key_Space, Qt::NoModifier);
    CHECK(player->takeKey(space));
    CHECK(player->isPlaying());
    const QKeyEvent answer(QEvent::KeyPress, Qt::Key_Y, Qt::NoModifier);
    CHECK_FALSE(player->takeKey(answer));
}

namespace {

// From elsewhere: a pointer that stands still is not told.
void hover(WaveformView &wave, const Marker &marker)
{
    QTest::mouseMove(&wave, QPoint(2, 2));
    CHECK(wave.cursor().shape() == Qt::ArrowCursor);
    QTest::mouseMove(&wave, wave.markerRect(marker).center().toPoint());
}

// The marker under the hand, `dx` pixels further; the button is still down.
void dragMarker(WaveformView &wave, const Marker &marker, int dx)
{
    const QPoint from = wave.markerRect(marker).center().toPoint() + QPoint(3, 0);
    QTest::mousePress(&wave, Qt::LeftButton, {}, from);
    for (const int part : {2, 1}) { // on the way, and there
        const QPoint at = from + QPoint(dx / part, 0);
        QMouseEvent move(QEvent::MouseMove, at, wave.mapToGlobal(at), Qt::NoButton, Qt::LeftButton,
                         {});
        QCoreApplication::sendEvent(&wave, &move);
    }
}

void drop(WaveformView &wave, const Marker &marker, int dx)
{
    QTest::mouseRelease(&wave, Qt::LeftButton, {},
                        wave.markerRect(marker).center().toPoint() + QPoint(dx, 0));
    QTest::qWait(20);
}

}

TEST_CASE("V2: a marker is dragged along the waveform, and Escape leaves it where it was")
{
    PlayerRig rig;
    REQUIRE(rig.openCall());
    rig.player.setMarkers({{MarkerKind::Praise, 3000, 500, QStringLiteral("kind"), 7},
                           marker(MarkerKind::Fault, 8000)});
    QSignalSpy changed(&rig.player, &RecordingPlayer::markersChanged);
    WaveformView &wave = rig.wave();
    wave.setFocus();
    const Marker praise = rig.player.markers()[0];
    const Marker fault = rig.player.markers()[1];
    hover(wave, praise);
    CHECK(wave.cursor().shape() == Qt::SizeHorCursor);
    dragMarker(wave, praise, 100);
    CHECK(changed.isEmpty()); // nothing is kept before it is dropped
    rig.key(Qt::Key_Escape);
    drop(wave, praise, 100);
    CHECK(changed.isEmpty());
    CHECK(rig.player.markers()[0] == praise);
    CHECK_FALSE(rig.player.isPlaying());
    // As far as the hand went, past the other one, with its length, text and item.
    const auto perPixel = double(rig.player.duration()) / (wave.width() - 24);
    const int past = int(6000 / perPixel);
    dragMarker(wave, praise, past);
    drop(wave, praise, past);
    REQUIRE(changed.size() == 1);
    const Marker moved = rig.player.markers()[1];
    CHECK(std::abs(moved.atMs - 9000) <= qint64(2 * perPixel));
    CHECK(moved == Marker{MarkerKind::Praise, moved.atMs, 500, QStringLiteral("kind"), 7});
    CHECK(rig.player.markers()[0] == fault);
    CHECK_FALSE(rig.player.isPlaying()); // a drag is no click
    CHECK(rig.table().model()->index(1, MarkerModel::Text).data().toString() == u"kind");
    rig.player.setFocus();
    rig.key(Qt::Key_Z, Qt::ControlModifier);
    CHECK(rig.player.markers() == std::vector{praise, fault});
    // Out of the waveform is its end: the stretch stays within the recording.
    dragMarker(wave, praise, 2000);
    drop(wave, praise, 2000);
    CHECK(rig.player.markers()[1].atMs == rig.player.duration() - 500);
    // A trembling hand still clicks.
    dragMarker(wave, fault, 2);
    drop(wave, fault, 2);
    CHECK(changed.size() == 3);
    CHECK(rig.player.isPlaying());
}

TEST_CASE("V2: the chosen marker is moved by a tenth of a second, or a second, by keys")
{
    PlayerRig rig;
    REQUIRE(rig.openCall());
    rig.player.setMarkers({marker(MarkerKind::Praise, 1000), marker(MarkerKind::Fault, 8000)});
    QSignalSpy changed(&rig.player, &RecordingPlayer::markersChanged);
    rig.player.setFocus();
    rig.key(Qt::Key_Right, Qt::AltModifier); // none is chosen
    CHECK(changed.isEmpty());
    rig.key(Qt::Key_Period); // the first one
    rig.key(Qt::Key_Right, Qt::AltModifier);
    CHECK(rig.player.markers()[0].atMs == 1100);
    rig.key(Qt::Key_Right, Qt::AltModifier | Qt::ShiftModifier);
    CHECK(rig.player.markers()[0].atMs == 2100);
    rig.key(Qt::Key_Left, Qt::AltModifier);
    CHECK(rig.player.markers()[0].atMs == 2000);
    for (int i = 0; i < 3; ++i)
        rig.key(Qt::Key_Left, Qt::AltModifier | Qt::ShiftModifier);
    CHECK(rig.player.markers()[0].atMs == 0); // and no further
    CHECK(rig.player.position() == 1000);     // the head stays
    CHECK(changed.size() == 5);
    rig.key(Qt::Key_Z, Qt::ControlModifier);
    CHECK(rig.player.markers()[0].atMs == 1000);
    CHECK(rig.player.markers()[1].atMs == 8000);
}

TEST_CASE("a published sheet's markers stay where they are, under the mouse and under keys")
{
    PlayerRig rig;
    REQUIRE(rig.openCall());
    const std::vector all{marker(MarkerKind::Fault, 3000)};
    rig.player.setMarkers(all);
    rig.player.setReadOnly(true);
    WaveformView &wave = rig.wave();
    QSignalSpy changed(&rig.player, &RecordingPlayer::markersChanged);
    hover(wave, all[0]);
    CHECK(wave.cursor().shape() == Qt::PointingHandCursor);
    dragMarker(wave, all[0], 100);
    drop(wave, all[0], 100);
    CHECK(rig.player.isPlaying()); // it is heard
    rig.player.pause();
    rig.player.setFocus();
    rig.key(Qt::Key_Right, Qt::AltModifier);
    CHECK(rig.player.markers() == all);
    CHECK(changed.isEmpty());
}
