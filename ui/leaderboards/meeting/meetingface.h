// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/glyphs.h"
#include "leaderboards/meeting.h"

#include <QRectF>

namespace banzhang {

class ServerClock;

// Everything that the runner shows at one moment, on a page of 1920 by 1080 (wider where the screen
// is): the same for painting, screen readers and tests. Colours are the theme's by name.
struct MeetingFace
{
    using Ink = QColor Theme::*;
    struct Text
    {
        QRectF rect;
        QString text;
        int px = 28;
        bool isBold = false;
        Ink ink = &Theme::text;
        int align = int(Qt::AlignLeft | Qt::AlignVCenter);
    };
    struct Fill
    {
        QRectF rect;
        Ink ink = &Theme::line;
    };
    // Done, running, to come; a person; a key.
    struct Mark
    {
        enum class Kind { Done, Running, Open, Photo, KeyCap, Amber, Red };
        QRectF rect;
        Kind kind = Kind::Open;
        QByteArray photo = {}; // of a person; empty: nobody knows his face
    };
    struct Ring
    {
        QRectF rect;     // null: none
        double left = 0; // 0 to 1 of the whole circle, from twelve clockwise
        Ink ink = &Theme::accent;
    };

    std::vector<Fill> fills;
    std::vector<Text> texts;
    std::vector<Mark> marks;
    Ring ring;
};

// `trouble` stands in the foot, if there is any; `wide` is the page's width, 1080 its height.
[[nodiscard]] MeetingFace meetingFace(const MeetingSheet &sheet, const MeetingClock &countdown,
                                      const ServerClock &clock, const QString &trouble,
                                      double wide);

}
