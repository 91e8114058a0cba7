// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/serverpaths.h"

#include "server/embeddedserver.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QStorageInfo>

#include <sys/stat.h>
#include <unistd.h>

namespace banzhang {
namespace {

// sun_path has 108 bytes with the closing zero.
constexpr qsizetype longestSocketPath = 107;
constexpr qint64 megabyte = 1024LL * 1024;

bool socketFits(const QString &folder)
{
    return QFile::encodeName(folder + QStringLiteral("/.s.PGSQL.5432")).size() <= longestSocketPath;
}

QString chosenSocketDir(const QString &root)
{
    const QString chosen = qEnvironmentVariable("BANZHANG_RUN_DIR");
    if (!chosen.isEmpty())
        return QDir(chosen).absolutePath();
    QString inside = root + QStringLiteral("/run");
    if (socketFits(inside))
        return inside;
    const QByteArray hash = QCryptographicHash::hash(root.toUtf8(), QCryptographicHash::Sha256);
    return QStringLiteral("/tmp/banzhang-") + QString::fromLatin1(hash.toHex().left(12));
}

const QString chooseAnother = QStringLiteral("Choose another folder with --data-dir.");

Result<void> checkOwner(const ServerPaths &paths, const ServerAccount &account)
{
    const QFileInfo folder(paths.root);
    if (!folder.exists())
        return {};
    if (!folder.isDir())
        return fail(ProblemKind::Invalid, QStringLiteral("%1 is not a folder.").arg(paths.root),
                    chooseAnother);
    if (folder.ownerId() == ::geteuid() || folder.ownerId() == account.uid)
        return {};
    const QString owner =
        folder.owner().isEmpty() ? QString::number(folder.ownerId()) : folder.owner();
    return fail(
        ProblemKind::Denied,
        QStringLiteral("The folder %1 is not ours: it belongs to the user %2.")
            .arg(paths.root, owner),
        QStringLiteral("Start as %1, or choose another folder with --data-dir.").arg(owner));
}

Result<void> checkCluster(const ServerPaths &paths, const ServerAccount &account)
{
    const QFileInfo cluster(paths.cluster);
    if (!cluster.exists() || cluster.ownerId() == account.uid)
        return {};
    return fail(ProblemKind::Denied,
                QStringLiteral("The data in %1 are not ours: they belong to the user %2.")
                    .arg(paths.cluster, cluster.owner()),
                QStringLiteral("Start as that user, or choose another folder with --data-dir."));
}

bool holdsOurs(const ServerPaths &paths)
{
    return QFileInfo::exists(paths.startLock);
}

// Ours alone may fill the folder: what another program laid there is never mixed with.
Result<void> checkContent(const ServerPaths &paths)
{
    const QDir folder(paths.root);
    const QString &clusterVersion = paths.cluster + QStringLiteral("/PG_VERSION");
    if (QFileInfo::exists(folder.filePath(QStringLiteral("PG_VERSION"))))
        return fail(ProblemKind::Invalid,
                    QStringLiteral("The folder %1 is not ours: it is the cluster of another "
                                   "PostgreSQL.")
                        .arg(paths.root),
                    chooseAnother);
    if (QFileInfo::exists(paths.cluster) && !QFileInfo::exists(clusterVersion))
        return fail(ProblemKind::Invalid,
                    QStringLiteral("The folder %1 is no PostgreSQL cluster: it has no PG_VERSION.")
                        .arg(paths.cluster),
                    QStringLiteral("Restore it from a copy, or choose another folder with "
                                   "--data-dir."));
    // The default folder is named after us: the console's settings may have come first.
    if (holdsOurs(paths) || paths.root == EmbeddedServer::defaultDataDir())
        return {};
    const QStringList entries =
        folder.entryList(QDir::AllEntries | QDir::NoDotAndDotDot | QDir::Hidden | QDir::System);
    if (entries.isEmpty())
        return {};
    return fail(ProblemKind::Invalid,
                QStringLiteral("The folder %1 is not ours: it holds other things (%2).")
                    .arg(paths.root, entries.mid(0, 3).join(QStringLiteral(", "))),
                QStringLiteral("Choose an empty or a new folder with --data-dir."));
}

Result<void> checkReach(const ServerPaths &paths, const ServerAccount &account)
{
    const QString blocking = blockingFolder(paths.root, account);
    if (blocking.isEmpty())
        return {};
    const QString who = account.isOther
                            ? QStringLiteral("the user %1, as whom the server runs (PostgreSQL "
                                             "refuses root)")
                                  .arg(account.name)
                            : QStringLiteral("the user %1").arg(account.name);
    return fail(ProblemKind::Denied,
                QStringLiteral("The folder %1 cannot be reached: %2 may not enter %3.")
                    .arg(paths.root, who, blocking),
                QStringLiteral("Choose another folder with --data-dir (as root, %1 is the usual "
                               "one), or open this one: chmod a+x %2")
                    .arg(QStringLiteral("/var/lib/banzhang"), blocking));
}

Result<void> createRoot(const ServerPaths &paths, const ServerAccount &account)
{
    const QFileInfo folder(paths.root);
    if (folder.exists())
        return {};
    const QString parent = folder.path();
    if (!QDir().mkpath(parent))
        return fail(ProblemKind::Invalid,
                    QStringLiteral("The folder %1 cannot be created.").arg(parent), chooseAnother);
    // As root the folder stays root's; the server's user only passes through it.
    return makeFolder(paths.root, ownAccount(), account.isOther ? 0711 : 0700);
}

}

ServerPaths::ServerPaths(const QString &dataDir)
    : root(QDir::cleanPath(QDir(dataDir).absolutePath())),
      cluster(root + QStringLiteral("/cluster")), unfinished(root + QStringLiteral("/cluster.new")),
      logFolder(root + QStringLiteral("/log")), logFile(logFolder + QStringLiteral("/server.log")),
      secrets(root + QStringLiteral("/secrets.pgpass")),
      startLock(root + QStringLiteral("/start.lock")),
      usersLock(root + QStringLiteral("/users.lock")), keepMark(root + QStringLiteral("/keep")),
      socketDir(chosenSocketDir(root))
{}

int ServerPaths::clusterMajor() const
{
    QFile file(cluster + QStringLiteral("/PG_VERSION"));
    if (!file.open(QIODevice::ReadOnly))
        return 0;
    return file.readAll().trimmed().split('.').first().toInt();
}

Result<void> checkDataFolder(const ServerPaths &paths, const ServerAccount &account)
{
    return checkOwner(paths, account)
        .and_then([&] { return checkReach(paths, account); })
        .and_then([&] { return checkContent(paths); })
        .and_then([&] { return checkCluster(paths, account); });
}

Result<void> createDataFolder(const ServerPaths &paths, const ServerAccount &account)
{
    return createRoot(paths, account).and_then([&] { return checkReach(paths, account); });
}

Result<void> checkFreeSpace(const ServerPaths &paths)
{
    const qint64 free = QStorageInfo(paths.root).bytesAvailable();
    if (free >= neededBytes)
        return {};
    return fail(ProblemKind::Invalid,
                QStringLiteral("The disk is full: %1 has %2 MB free, a new database needs %3 MB.")
                    .arg(paths.root)
                    .arg(free / megabyte)
                    .arg(neededBytes / megabyte),
                QStringLiteral("Make room, or choose a folder on another disk with --data-dir."));
}

Result<void> prepareSocketFolder(const ServerPaths &paths, const ServerAccount &account)
{
    if (!socketFits(paths.socketDir))
        return fail(ProblemKind::Invalid,
                    QStringLiteral("The path of the server's socket would be longer than the %1 "
                                   "bytes a socket may have: %2/.s.PGSQL.5432.")
                        .arg(longestSocketPath)
                        .arg(paths.socketDir),
                    QStringLiteral("Name a shorter folder in BANZHANG_RUN_DIR."));
    return makeFolder(paths.socketDir, account);
}

}
