// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/themesource.h"

#include <QIcon>
#include <QPixmap>

namespace banzhang {

// The line icon `name` of the resources, `size` pixels at that scale, in one colour. Cached. A name
// that does not exist is a fault of the program: it asserts, and gives an empty pixmap in release.
[[nodiscard]] QPixmap iconPixmap(const QString &name, int size, const QColor &colour, qreal scale);

// Paints the icon centred in `rect`.
void paintIcon(QPainter &painter, const QRect &rect, const QString &name, int size,
               const QColor &colour);

// An icon for buttons and menus: text colour of the theme in use when it is painted.
[[nodiscard]] QIcon themedIcon(const QString &name, const ThemeSource &themes);

// The product's own mark in its two colours, for windows and the head of the rail.
[[nodiscard]] QIcon productIcon();

}
