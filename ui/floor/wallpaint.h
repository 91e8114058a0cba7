// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/theme.h"
#include "floor/wallboard.h"

#include <QFont>
#include <QRectF>

class QPainter;

namespace banzhang::wall {

// The wall is always dark.
[[nodiscard]] const Theme &ink();
// Below everything, and in the gaps.
[[nodiscard]] QColor ground();
[[nodiscard]] QFont face(int pixels, bool bold);

// How long it has been so; a dash where nothing is.
[[nodiscard]] QString sinceText(const QDateTime &since, const QDateTime &now);

// Text in the middle of the height of `rect`; smaller where it would not fit, down to 44 px, which
// is the smallest that is read at five metres, then cut at its end.
void text(QPainter &painter, const QRectF &rect, int flags, const QString &text, int pixels,
          bool bold, const QColor &colour);
// A figure with its small unit behind it, on one base line.
void figure(QPainter &painter, const QRectF &rect, const QString &figure, const QString &unit,
            int pixels, const QColor &colour);
// Everybody's states as one bar; pauses and stale people are hatched.
void stateBar(QPainter &painter, const QRectF &rect, const StateCounts &states);

}
