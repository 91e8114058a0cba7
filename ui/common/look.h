// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/themesource.h"

class QApplication;

namespace banzhang {

// Gives the application the product's style, palette, faces and focus ring, and keeps them in step
// with the theme. `language` chooses the faces ("zh_CN", "zh_TW", "en").
void applyLook(QApplication &application, ThemeSource &themes, const QString &language);

}
