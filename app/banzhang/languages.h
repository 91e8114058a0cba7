// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>
#include <QTranslator>

#include <memory>
#include <vector>

namespace banzhang {

// "zh_CN", "zh_TW", "en".
[[nodiscard]] QStringList knownLanguages();

// The language of this desk; Simplified Chinese where the desktop does not say.
[[nodiscard]] QString desktopLanguage();

// Puts the product into one language, and out of the one before.
class Languages final
{
public:
    ~Languages();
    void use(const QString &language);

private:
    void clear();

    std::vector<std::unique_ptr<QTranslator>> m_installed;
};

}
