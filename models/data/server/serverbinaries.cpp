// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/serverbinaries.h"

#include "server/serveraccount.h"

#include <QDir>
#include <QFileInfo>
#include <QRegularExpression>
#include <QStandardPaths>

#include <algorithm>

namespace banzhang {
namespace {

bool isProgram(const QString &path)
{
    return QFileInfo(path).isFile() && QFileInfo(path).isExecutable();
}

QStringList binaryFolders()
{
    const QString only = qEnvironmentVariable("BANZHANG_PG_BIN");
    if (!only.isEmpty())
        return {only};
    QStringList folders;
    const QString config = QStandardPaths::findExecutable(QStringLiteral("pg_config"));
    if (!config.isEmpty())
        folders.append(QString::fromLocal8Bit(
                           runTool(config, {QStringLiteral("--bindir")}, nullptr, 10).output)
                           .trimmed());
    const QDir debian(QStringLiteral("/usr/lib/postgresql"));
    for (const QString &version : debian.entryList(QDir::Dirs | QDir::NoDotAndDotDot))
        folders.append(debian.filePath(version) + QStringLiteral("/bin"));
    const QString inPath = QStandardPaths::findExecutable(QStringLiteral("postgres"));
    if (!inPath.isEmpty())
        folders.append(QFileInfo(inPath).canonicalPath());
    folders.removeAll(QString());
    folders.removeDuplicates();
    return folders;
}

// "postgres (PostgreSQL) 15.4 (Debian …)" and "postgres (PostgreSQL) 17devel".
int majorOf(const QString &postgres)
{
    const ToolRun run = runTool(postgres, {QStringLiteral("--version")}, nullptr, 10);
    static const QRegularExpression number(QStringLiteral(R"(\)\s+(\d+))"));
    return number.match(QString::fromLocal8Bit(run.output)).captured(1).toInt();
}

QString installHint(int major)
{
    return QStringLiteral("Install the package postgresql-%1 (apt-get install postgresql-%1), or "
                          "use a server elsewhere with --server.")
        .arg(major);
}

}

std::vector<ServerBinaries> installedBinaries()
{
    std::vector<ServerBinaries> found;
    for (const QString &folder : binaryFolders()) {
        ServerBinaries binaries{folder, 0};
        const QString postgres = binaries.tool(QStringLiteral("postgres"));
        if (!isProgram(postgres) || !isProgram(binaries.tool(QStringLiteral("initdb")))
            || !isProgram(binaries.tool(QStringLiteral("pg_ctl"))))
            continue;
        binaries.major = majorOf(postgres);
        if (binaries.major > 0)
            found.push_back(binaries);
    }
    std::stable_sort(found.begin(), found.end(),
                     [](const auto &a, const auto &b) { return a.major > b.major; });
    return found;
}

Result<ServerBinaries> findBinaries(int wantedMajor, const QString &cluster)
{
    const std::vector<ServerBinaries> all = installedBinaries();
    const int least = wantedMajor > 0 ? wantedMajor : oldestMajor;
    const auto fits = [&](const ServerBinaries &one) {
        return wantedMajor > 0 ? one.major == wantedMajor : one.major >= oldestMajor;
    };
    const auto chosen = std::find_if(all.begin(), all.end(), fits);
    if (chosen != all.end())
        return *chosen;
    if (all.empty())
        return fail(ProblemKind::Invalid,
                    QStringLiteral("The PostgreSQL server is not installed on this machine: no "
                                   "initdb, postgres and pg_ctl in %1.")
                        .arg(binaryFolders().isEmpty()
                                 ? QStringLiteral("/usr/lib/postgresql/*/bin or the PATH")
                                 : binaryFolders().join(QStringLiteral(", "))),
                    installHint(least));
    if (wantedMajor > 0)
        return fail(ProblemKind::Invalid,
                    QStringLiteral("The data in %1 were made by PostgreSQL %2; this machine has "
                                   "PostgreSQL %3, which cannot open them.")
                        .arg(cluster)
                        .arg(wantedMajor)
                        .arg(all.front().major),
                    QStringLiteral("Install the package postgresql-%1 again; or, with it, make a "
                                   "backup and restore it into a new data folder.")
                        .arg(wantedMajor));
    return fail(ProblemKind::Invalid,
                QStringLiteral("PostgreSQL %1 is too old; %2 or newer is needed.")
                    .arg(all.front().major)
                    .arg(oldestMajor),
                installHint(least));
}

Result<QString> findClientTool(const QString &name)
{
    std::vector<std::pair<int, QString>> found;
    for (const QString &folder : binaryFolders()) {
        const QString path = folder + u'/' + name;
        if (isProgram(path))
            found.emplace_back(majorOf(path), path);
    }
    if (found.empty())
        return fail(ProblemKind::Invalid,
                    QStringLiteral("PostgreSQL's program %1 is not installed.").arg(name),
                    QStringLiteral("Install the package postgresql-client-%1.").arg(oldestMajor));
    return std::max_element(found.begin(), found.end())->second;
}

}
