// SPDX-License-Identifier: GPL-3.0-or-later
#include "commandline.h"
#include "language.h"

#include <QCoreApplication>

int main(int argc, char *argv[])
{
    QCoreApplication application(argc, argv);
    QCoreApplication::setApplicationName(QStringLiteral("banzhangctl"));
    QCoreApplication::setApplicationVersion(QStringLiteral(BANZHANG_VERSION));
    banzhang::speak(banzhang::shellLanguage(), application);
    return banzhang::runCommandLine(banzhang::allCommands(), QCoreApplication::arguments().mid(1));
}
