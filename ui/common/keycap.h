// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/theme.h"

#include <QKeySequence>

class QPainter;
class QRect;

namespace banzhang {

// Room that the cap of that key takes, 0 for no key.
[[nodiscard]] int keyCapWidth(const QKeySequence &key);

// Paints the key as a small cap at the right end of `rect`, centred in its height.
void paintKeyCap(QPainter &painter, const QRect &rect, const QKeySequence &key, const Theme &theme);

}
