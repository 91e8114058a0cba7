// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/theme.h"

#include <QStyleOption>

class QPainter;
class QWidget;

namespace banzhang::controlpaint {

// The style's hand for single controls; each paints what the design tokens say for the option's
// state, and nothing else.

inline constexpr qreal controlRadius = 4;
inline constexpr int comboPadding = 8; // before the text
inline constexpr int comboArrow = 28;  // behind it
inline constexpr int comboRoom = comboPadding + comboArrow + 2;

// Fill and edge of a control; an invalid colour leaves that part out. The edge lies inside.
void box(QPainter &painter, const QRect &rect, const QColor &fill, const QColor &edge,
         qreal radius = controlRadius, qreal width = 1);

[[nodiscard]] bool isPrimary(const QWidget *widget);
[[nodiscard]] bool isSmall(const QWidget *widget);

void button(QPainter &painter, const QStyleOption &option, const Theme &theme,
            const QWidget *widget, bool isOn);
void buttonLabel(QPainter &painter, const QStyleOptionButton &option, const Theme &theme,
                 const QWidget *widget);
// Room a button needs for its text, icon and key cap.
[[nodiscard]] int buttonContentWidth(const QStyleOptionButton &option, const QWidget *widget);
void toolButton(QPainter &painter, const QStyleOptionToolButton &option, const Theme &theme,
                const QWidget *widget);

void field(QPainter &painter, const QStyleOption &option, const Theme &theme,
           const QWidget *widget);
void spinBox(QPainter &painter, const QStyleOptionSpinBox &option, const Theme &theme,
             const QWidget *widget, const QRect &up, const QRect &down);
void combo(QPainter &painter, const QStyleOptionComboBox &option, const Theme &theme);
void comboLabel(QPainter &painter, const QStyleOptionComboBox &option, const Theme &theme);
void checkBox(QPainter &painter, const QStyleOption &option, const Theme &theme);
void radioButton(QPainter &painter, const QStyleOption &option, const Theme &theme);

void headSection(QPainter &painter, const QStyleOptionHeader &option, const Theme &theme);
void headLabel(QPainter &painter, const QStyleOptionHeader &option, const Theme &theme);
void scrollBar(QPainter &painter, const QStyleOptionSlider &option, const QRect &slider,
               const Theme &theme);
void tab(QPainter &painter, const QStyleOptionTab &option, const Theme &theme);
void tabLabel(QPainter &painter, const QStyleOptionTab &option, const Theme &theme);
void menuItem(QPainter &painter, const QStyleOptionMenuItem &option, const Theme &theme);
[[nodiscard]] QSize menuItemSize(const QStyleOptionMenuItem &option);
void progress(QPainter &painter, const QStyleOptionProgressBar &option, const Theme &theme);

}
