// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCoreApplication>

namespace banzhang {

// "zh_CN", "zh_TW" or "en": what LC_ALL, LC_MESSAGES or LANG says, the first that says anything.
[[nodiscard]] QString shellLanguage();

// From here on Ctl::tr() and Qt's own messages are in that language.
void speak(const QString &language, QCoreApplication &application);

}
