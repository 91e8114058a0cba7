// SPDX-License-Identifier: GPL-3.0-or-later
#include "languages.h"

#include <QCoreApplication>
#include <QLibraryInfo>
#include <QLocale>

namespace banzhang {

QStringList knownLanguages()
{
    return {QStringLiteral("zh_CN"), QStringLiteral("zh_TW"), QStringLiteral("en")};
}

QString desktopLanguage()
{
    const QLocale locale = QLocale::system();
    if (locale.language() == QLocale::English)
        return QStringLiteral("en");
    return locale.script() == QLocale::TraditionalHanScript ? QStringLiteral("zh_TW")
                                                            : QStringLiteral("zh_CN");
}

Languages::~Languages()
{
    clear();
}

void Languages::use(const QString &language)
{
    clear();
    const auto install = [this](const QString &file, const QString &folder) {
        auto translator = std::make_unique<QTranslator>();
        if (!translator->load(file, folder))
            return;
        QCoreApplication::installTranslator(translator.get());
        m_installed.push_back(std::move(translator));
    };
    install(QStringLiteral("qtbase_") + language,
            QLibraryInfo::path(QLibraryInfo::TranslationsPath));
    install(QStringLiteral("banzhang_") + language, QStringLiteral(":/i18n"));
}

void Languages::clear()
{
    for (const auto &translator : m_installed)
        QCoreApplication::removeTranslator(translator.get());
    m_installed.clear();
}

}
