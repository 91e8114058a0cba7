// SPDX-License-Identifier: GPL-3.0-or-later
#include "quality/player/playerkeys.h"

#include <algorithm>

namespace banzhang {

const QList<PlayerKey> &playerKeys()
{
    using enum PlayerDeed;
    static const QList<PlayerKey> keys{
        {PlayPause, Qt::Key_Space},
        {Back, Qt::Key_Left},
        {Forward, Qt::Key_Right},
        {FarBack, Qt::SHIFT | Qt::Key_Left},
        {FarForward, Qt::SHIFT | Qt::Key_Right},
        {ToStart, Qt::Key_Home},
        {ToEnd, Qt::Key_End},
        {Slower, Qt::Key_BracketLeft},
        {Faster, Qt::Key_BracketRight},
        {UsualSpeed, Qt::Key_Backslash},
        {Loop, Qt::Key_L},
        {Quieter, Qt::CTRL | Qt::Key_Down},
        {Louder, Qt::CTRL | Qt::Key_Up},
        {Channels, Qt::Key_V},
        {Level, Qt::Key_G},
        {SkipSilence, Qt::Key_S},
        {MarkPraise, Qt::Key_P},
        {MarkFault, Qt::Key_F},
        {MarkPausePoint, Qt::Key_B},
        {NextMarker, Qt::Key_Period},
        {PreviousMarker, Qt::Key_Comma},
        {MarkerBack, Qt::ALT | Qt::Key_Left},
        {MarkerForward, Qt::ALT | Qt::Key_Right},
        {MarkerFarBack, Qt::ALT | Qt::SHIFT | Qt::Key_Left},
        {MarkerFarForward, Qt::ALT | Qt::SHIFT | Qt::Key_Right},
        {ZoomIn, Qt::CTRL | Qt::Key_Equal},
        {ZoomOut, Qt::CTRL | Qt::Key_Minus},
        {ZoomAll, Qt::CTRL | Qt::Key_0},
        {Undo, Qt::CTRL | Qt::Key_Z},
        {Redo, Qt::CTRL | Qt::SHIFT | Qt::Key_Z},
    };
    return keys;
}

QKeySequence keyOf(PlayerDeed deed)
{
    const auto found = std::ranges::find(playerKeys(), deed, &PlayerKey::deed);
    return found == playerKeys().end() ? QKeySequence() : found->key;
}

QString keyText(PlayerDeed deed)
{
    QString text = keyOf(deed).toString(QKeySequence::NativeText);
    text.replace(QStringLiteral("Left"), QStringLiteral("←"));
    text.replace(QStringLiteral("Right"), QStringLiteral("→"));
    text.replace(QStringLiteral("Up"), QStringLiteral("↑"));
    text.replace(QStringLiteral("Down"), QStringLiteral("↓"));
    return text;
}

bool repeats(PlayerDeed deed)
{
    using enum PlayerDeed;
    static const QList<PlayerDeed> often{
        Back,       Forward,       FarBack,       FarForward,      Slower, Faster,
        Quieter,    Louder,        ZoomIn,        ZoomOut,         Undo,   Redo,
        MarkerBack, MarkerForward, MarkerFarBack, MarkerFarForward};
    return often.contains(deed);
}

}
