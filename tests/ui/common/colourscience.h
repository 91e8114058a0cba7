// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>

#include <array>

namespace banzhang::test {

// What the theme is measured with: CIEDE2000, colour blindness after Machado, Oliveira and
// Fernandes (2009) at full strength, and WCAG 2.1 contrast.

enum class Sight { Normal, Deuteranopia, Protanopia, Tritanopia };

// How `colour` looks to that sight.
[[nodiscard]] QColor seenBy(Sight sight, const QColor &colour);

// CIEDE2000 distance of two sRGB colours (D65): 2 is just visible, 10 plainly another colour.
[[nodiscard]] double colourDistance(const QColor &a, const QColor &b);

// WCAG 2.1 contrast ratio, 1 to 21.
[[nodiscard]] double contrast(const QColor &a, const QColor &b);

struct Lab
{
    double l = 0, a = 0, b = 0;
};

// CIEDE2000 on Lab values, for checking it against the published pairs.
[[nodiscard]] double labDistance(const Lab &first, const Lab &second);

}
