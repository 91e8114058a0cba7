// SPDX-License-Identifier: GPL-3.0-or-later
#include "language.h"

#include <QTranslator>

#include <algorithm>

namespace banzhang {
namespace {

// What Qt says through us. Its own translations are a package that need not be installed.
[[maybe_unused]] constexpr const char *saidByQt[] = {
    QT_TRANSLATE_NOOP("QCommandLineParser", "Unknown option '%1'."),
    QT_TRANSLATE_NOOP("QCommandLineParser", "Unknown options: %1."),
    QT_TRANSLATE_NOOP("QCommandLineParser", "Missing value after '%1'."),
    QT_TRANSLATE_NOOP("QCommandLineParser", "Unexpected value after '%1'."),
    QT_TRANSLATE_NOOP("QIODevice", "No such file or directory"),
    QT_TRANSLATE_NOOP("QIODevice", "Permission denied"),
    QT_TRANSLATE_NOOP("QIODevice", "No space left on device"),
};

// `locale` as "zh_TW.UTF-8", "zh-Hant-HK" or "C". A script that is named weighs more than a place.
QString languageOf(const QString &locale)
{
    const QString name = locale.section(u'.', 0, 0).section(u'@', 0, 0).toLower();
    const QStringList parts = QString(name).replace(u'-', u'_').split(u'_');
    if (parts.first() != u"zh")
        return QStringLiteral("en");
    const auto isTraditional = [](const QString &part) {
        return part == u"hant" || part == u"tw" || part == u"hk" || part == u"mo";
    };
    const bool traditional = !parts.contains(QStringLiteral("hans"))
                             && std::any_of(parts.begin(), parts.end(), isTraditional);
    return traditional ? QStringLiteral("zh_TW") : QStringLiteral("zh_CN");
}

}

QString shellLanguage()
{
    for (const char *name : {"LC_ALL", "LC_MESSAGES", "LANG"})
        if (const QString locale = qEnvironmentVariable(name); !locale.isEmpty())
            return languageOf(locale);
    return QStringLiteral("en");
}

void speak(const QString &language, QCoreApplication &application)
{
    // English is the source as it stands: scripts compare its lines, to the last plural form.
    if (language == u"en")
        return;
    auto *translator = new QTranslator(&application);
    if (translator->load(QStringLiteral("banzhang_") + language, QStringLiteral(":/i18n")))
        QCoreApplication::installTranslator(translator);
}

}
