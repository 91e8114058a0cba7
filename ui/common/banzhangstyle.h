// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/themesource.h"

#include <QProxyStyle>

namespace banzhang {

// Draws every control of the product over Fusion. There are no style sheets; what a single widget
// wants otherwise it says by a property:
//   "primary", "danger" (bool)  a button that does the main deed, or a grave one
//   "small" (bool)              24 high, in bars inside docks
//   "segment" (int)             a part of a row of exclusive buttons: 1 first, 2 middle, 3 last
//   "keyCap" (bool)             a button shows its shortcut as a cap
//   "alarm" (int)               a field's edge: 1 amber, 2 red
class BanzhangStyle final : public QProxyStyle
{
    Q_OBJECT

public:
    explicit BanzhangStyle(const ThemeSource &themes);

    void polish(QWidget *widget) override;
    void polish(QPalette &palette) override;
    using QProxyStyle::polish;
    [[nodiscard]] QPalette standardPalette() const override;

    void drawPrimitive(PrimitiveElement element, const QStyleOption *option, QPainter *painter,
                       const QWidget *widget) const override;
    void drawControl(ControlElement element, const QStyleOption *option, QPainter *painter,
                     const QWidget *widget) const override;
    void drawComplexControl(ComplexControl control, const QStyleOptionComplex *option,
                            QPainter *painter, const QWidget *widget) const override;
    [[nodiscard]] QIcon standardIcon(StandardPixmap icon, const QStyleOption *option,
                                     const QWidget *widget) const override;
    [[nodiscard]] int pixelMetric(PixelMetric metric, const QStyleOption *option,
                                  const QWidget *widget) const override;
    [[nodiscard]] QSize sizeFromContents(ContentsType type, const QStyleOption *option,
                                         const QSize &contents,
                                         const QWidget *widget) const override;
    [[nodiscard]] int styleHint(StyleHint hint, const QStyleOption *option, const QWidget *widget,
                                QStyleHintReturn *data) const override;
    [[nodiscard]] QRect subControlRect(ComplexControl control, const QStyleOptionComplex *option,
                                       SubControl part, const QWidget *widget) const override;
    [[nodiscard]] QRect subElementRect(SubElement element, const QStyleOption *option,
                                       const QWidget *widget) const override;

private:
    [[nodiscard]] const Theme &theme() const { return m_themes.theme(); }

    const ThemeSource &m_themes;
};

}
