// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QKeySequence>
#include <QList>

namespace banzhang {

// Everything that the player does by a key. The keys are chosen so that none of them answers an
// item of the sheet (J K, 0 to 5, Y N -, C M, F3 F4): the hand stays there.
enum class PlayerDeed {
    PlayPause,
    Back,    // 5 seconds
    Forward, // 5 seconds
    FarBack, // 15 seconds
    FarForward,
    ToStart,
    ToEnd,
    Slower,
    Faster,
    UsualSpeed,
    Loop, // the selected stretch, else the last 5 seconds
    Quieter,
    Louder,
    Channels, // both, agent, customer
    Level,
    SkipSilence,
    MarkPraise,
    MarkFault,
    MarkPausePoint,
    NextMarker,
    PreviousMarker,
    MarkerBack, // the chosen one, by a tenth of a second
    MarkerForward,
    MarkerFarBack, // by a second
    MarkerFarForward,
    ZoomIn,
    ZoomOut,
    ZoomAll,
    Undo,
    Redo
};

struct PlayerKey
{
    PlayerDeed deed;
    QKeySequence key;
};

// The one place where the keys stand.
[[nodiscard]] const QList<PlayerKey> &playerKeys();
[[nodiscard]] QKeySequence keyOf(PlayerDeed deed);
// As a tool tip shows it: "Space", "→".
[[nodiscard]] QString keyText(PlayerDeed deed);
// Deeds that repeat while the key is held: skips, speed, volume, zoom, moving a marker.
[[nodiscard]] bool repeats(PlayerDeed deed);

}
