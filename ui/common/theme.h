// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "floor/agentstate.h"

#include <QColor>
#include <QPalette>

#include <array>

namespace banzhang {

// One series of a chart: colour and its own second voice, so that grey print keeps them apart.
struct SeriesInk
{
    QColor colour;
    qreal width = 2;
    QList<qreal> dashes; // in pixels; empty for a solid line
    enum class Marker { Disc, None, Square, Triangle, Diamond } marker = Marker::None;
};

// Every colour of the product; the names are those of the design tokens. A value: one for light,
// one for dark.
struct Theme
{
    bool isDark = false;
    QColor win, base, zebra, head, line, line2, ctl;
    QColor text, text2, text3, dis;
    QColor accent, accentH, onacc;
    QColor sel, selin, hover;
    QColor rail, railT, railS, railBar, badge;
    QColor amber, amberF, amberB;
    QColor red, redF, redB, onred;
    QColor ok, okF, info, infoF, link, past, pastF;
    QColor mark;      // the exclamation mark on the amber triangle
    QColor onOctagon; // the exclamation mark on the red octagon
    std::array<SeriesInk, 5> series;

    [[nodiscard]] static Theme light();
    [[nodiscard]] static Theme dark();

    // Hue of a state's glyph, tile edge and strip.
    [[nodiscard]] QColor stateColour(AgentState state) const;
    // Fill of a state's tile; invalid for signed out (none) and stale (hatched).
    [[nodiscard]] QColor stateTint(AgentState state) const;
    // Five steps of one hue, for heat and coverage: accent mixed into base.
    [[nodiscard]] std::array<QColor, 5> steps() const;
    [[nodiscard]] QPalette palette() const;

    struct StateInk
    {
        QColor colour, tint;
    };
    std::array<StateInk, allAgentStates.size()> states; // by AgentState's number
};

// `part` of `over` (0 to 1) mixed into `under`, channel by channel.
[[nodiscard]] QColor mixed(const QColor &over, const QColor &under, qreal part);

// What print uses: white paper, no fill that carries meaning.
struct PrintInk
{
    QColor ink{0x11, 0x11, 0x11}, ink2{0x44, 0x44, 0x44}, bar{0x8C, 0x8C, 0x8C};
    QColor hatch{0x22, 0x22, 0x22}, grid{0xBD, 0xBD, 0xBD}, rule{0xD0, 0xD0, 0xD0};
    QColor zebra{0xF2, 0xF2, 0xF2};
};

}
