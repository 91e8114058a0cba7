// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "leaderboards/meeting/meetingface.h"

class QPainter;

namespace banzhang {

// Paints a face in its own measure: the painter is scaled to the screen.
void paintMeetingFace(QPainter &painter, const MeetingFace &face, const Theme &theme);

}
