// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFont>
#include <QStringList>

namespace banzhang {

// The sizes of type, by the names of the design tokens.
enum class Type { Caption, Small, Base, Strong, Title, FigureS, Figure, FigureL };

// The application's face in that size and weight.
[[nodiscard]] QFont fontOf(Type type);
// Height of one line of that type in pixels.
[[nodiscard]] int lineHeight(Type type);

// Faces to try for a language ("zh_CN", "zh_TW", "en"), the best first.
[[nodiscard]] QStringList facesFor(const QString &language);

// All ten digits of the font have one width, so that columns and timers do not dance.
[[nodiscard]] bool hasTabularDigits(const QFont &font);

// The first face for the language that is installed and has tabular digits; the system's fixed
// digits face, else the system's own, when there is none. Base size.
[[nodiscard]] QFont applicationFont(const QString &language);

}
