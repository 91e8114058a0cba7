// SPDX-License-Identifier: GPL-3.0-or-later
#include "ctl.h"

#include <catch2/catch.hpp>

#include <QCoreApplication>
#include <QFile>
#include <QProcess>

#include <unistd.h>

namespace banzhang::test {

QProcessEnvironment englishEnvironment()
{
    auto environment = QProcessEnvironment::systemEnvironment();
    environment.remove(QStringLiteral("LC_ALL"));
    environment.remove(QStringLiteral("LC_MESSAGES"));
    environment.insert(QStringLiteral("LANG"), QStringLiteral("C.UTF-8"));
    return environment;
}

Ctl::Ctl(QString folder, Who who)
    : m_folder(std::move(folder)), m_program(m_folder + QStringLiteral("/banzhangctl")), m_who(who)
{
    const QString built = QCoreApplication::applicationDirPath() + QStringLiteral("/banzhangctl");
    REQUIRE(QFile::copy(built, m_program));
    const auto everybody = QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner | QFile::ReadGroup
                           | QFile::ExeGroup | QFile::ReadOther | QFile::ExeOther;
    REQUIRE(QFile::setPermissions(m_program, everybody));
    if (isRoot() && who == Who::Ordinary)
        REQUIRE(::chown(QFile::encodeName(m_folder).constData(), 65534, 65534) == 0);
}

bool Ctl::isRoot()
{
    return ::geteuid() == 0;
}

CtlRun Ctl::start(const QString &program, const QStringList &arguments,
                  const QStringList &environment) const
{
    QProcess process;
    auto variables = englishEnvironment();
    for (const QString &entry : environment)
        variables.insert(entry.section(u'=', 0, 0), entry.section(u'=', 1));
    process.setProcessEnvironment(variables);
    process.setWorkingDirectory(QStringLiteral("/"));
    QStringList line{program};
    if (isRoot() && m_who == Who::Ordinary)
        line =
            QStringList{QStringLiteral("setpriv"), QStringLiteral("--reuid=65534"),
                        QStringLiteral("--regid=65534"), QStringLiteral("--clear-groups"), program};
    line += arguments;
    process.start(line.takeFirst(), line);
    REQUIRE(process.waitForFinished(120'000));
    REQUIRE(process.exitStatus() == QProcess::NormalExit);
    return {process.exitCode(), process.readAllStandardOutput().toStdString(),
            process.readAllStandardError().toStdString()};
}

CtlRun Ctl::runPlain(const QStringList &arguments, const QStringList &environment) const
{
    return start(m_program, arguments, environment);
}

CtlRun Ctl::run(const QStringList &arguments, const QStringList &environment) const
{
    return runPlain(QStringList{QStringLiteral("--data-dir"), dataDir()} + arguments, environment);
}

CtlRun Ctl::runScript(const QString &script) const
{
    QStringList arguments{QStringLiteral("--mount")};
    if (m_who == Who::Ordinary || !isRoot())
        arguments += {QStringLiteral("--user"), QStringLiteral("--map-current-user"),
                      QStringLiteral("--keep-caps")};
    arguments += {QStringLiteral("bash"), QStringLiteral("-c"), script};
    return start(QStringLiteral("unshare"), arguments,
                 {QStringLiteral("CTL=") + m_program, QStringLiteral("FOLDER=") + m_folder});
}

}
