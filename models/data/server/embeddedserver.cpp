// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/embeddedserver.h"

#include "db/connection.h"
#include "db/migrator.h"
#include "server/serveraccount.h"
#include "server/servercluster.h"
#include "server/serverroles.h"
#include "server/serversecrets.h"

#include <QDeadlineTimer>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QThread>
#include <QUrl>

#include <unistd.h>

namespace banzhang {
namespace {

constexpr int lockMilliseconds = 300'000; // the other one may be recovering from a crash
constexpr int connectMilliseconds = 60'000;

QStringList allRoleNames()
{
    return {EmbeddedServer::roleName(ServerRole::Superuser),
            EmbeddedServer::roleName(ServerRole::SchemaOwner),
            EmbeddedServer::roleName(ServerRole::DeskOwner),
            EmbeddedServer::roleName(ServerRole::Feed),
            EmbeddedServer::roleName(ServerRole::DemoManager),
            EmbeddedServer::roleName(ServerRole::DemoLeader),
            EmbeddedServer::roleName(ServerRole::DemoInspector)};
}

// A server that has just been started by somebody else says 57P03 until it is ready; libpq hands
// no SQLSTATE of a refused connection over, so the text must do.
Connection openPatiently(const QString &uri)
{
    const QDeadlineTimer deadline(connectMilliseconds);
    for (;;) {
        try {
            return Connection::open(uri);
        } catch (const DbError &error) {
            const QString text = error.problem().text;
            const bool isStarting =
                text.contains(u"starting up") || text.contains(u"not yet accepting connections");
            if (!isStarting || deadline.hasExpired())
                throw;
        }
        QThread::msleep(100);
    }
}

template <class F>
Result<void> guarded(F work)
{
    try {
        work();
        return {};
    } catch (const DbError &error) {
        return tl::unexpected<Problem>(error.problem());
    }
}

std::optional<FileLock> takeStartLock(const ServerPaths &paths)
{
    return FileLock::take(paths.startLock, FileLock::Kind::Exclusive, lockMilliseconds);
}

tl::unexpected<Problem> lockProblem(const ServerPaths &paths)
{
    return fail(ProblemKind::Conflict,
                QStringLiteral("The file %1 could not be locked: another console has been "
                               "starting or stopping the server for minutes, or the file is not "
                               "ours.")
                    .arg(paths.startLock),
                QStringLiteral("End the other console and start again."));
}

// The server's user and its programs; the data folder is there.
struct Ground
{
    ServerAccount account;
    ServerBinaries binaries;
};

Result<Ground> prepareGround(const ServerPaths &paths)
{
    const auto account = ServerAccount::forCluster(paths.cluster);
    if (!account)
        return tl::unexpected(account.error());
    if (const auto checked = checkDataFolder(paths, *account); !checked)
        return tl::unexpected(checked.error());
    const auto binaries = findBinaries(paths.clusterMajor(), paths.cluster);
    if (!binaries)
        return tl::unexpected(binaries.error());
    if (const auto created = createDataFolder(paths, *account); !created)
        return tl::unexpected(created.error());
    return Ground{*account, *binaries};
}

Result<ServerSecrets> completeSecrets(const ServerPaths &paths)
{
    auto secrets = ServerSecrets::load(paths.secrets);
    if (!secrets)
        return secrets;
    const QString superuser = EmbeddedServer::roleName(ServerRole::Superuser);
    if (paths.clusterMajor() > 0 && !secrets->contains(superuser))
        return fail(ProblemKind::Denied,
                    QStringLiteral("The server's passwords are gone: %1 is missing or damaged.")
                        .arg(paths.secrets),
                    QStringLiteral("Put that file back from a copy, or choose a new folder with "
                                   "--data-dir and restore a backup into it."));
    if (const auto done = secrets->complete(allRoleNames()); !done)
        return tl::unexpected(done.error());
    return secrets;
}

bool socketIsThere(const Postmaster &postmaster)
{
    return QFileInfo::exists(postmaster.socketDir + QStringLiteral("/.s.PGSQL.5432"));
}

// Under the start lock.
Result<void> startServer(const ServerPaths &paths, const Ground &ground)
{
    const auto secrets = completeSecrets(paths);
    if (!secrets)
        return tl::unexpected(secrets.error());
    const ServerCluster cluster(paths, ground.account, ground.binaries);
    const QString superuser = EmbeddedServer::roleName(ServerRole::Superuser);
    if (paths.clusterMajor() == 0)
        if (auto made = cluster.create(superuser, secrets->of(superuser)); !made)
            return made;
    const Postmaster postmaster = readPostmaster(paths);
    if (postmaster.isAlive && socketIsThere(postmaster))
        return {};
    // Alive without a socket (somebody emptied the run folder): nobody can reach it any more.
    if (auto halted = cluster.halt(); !halted)
        return halted;
    return cluster.launch();
}

// Under the start lock.
Result<void> stopServer(const ServerPaths &paths)
{
    const auto ground = prepareGround(paths);
    if (!ground)
        return tl::unexpected(ground.error());
    return ServerCluster(paths, ground->account, ground->binaries).halt();
}

// Under the start lock.
void stopUnused(const ServerPaths &paths)
{
    if (!QFileInfo::exists(paths.keepMark) && ServerLease::isFree(paths.usersLock))
        static_cast<void>(stopServer(paths)); // if not, the next start finds it: as good
}

}

EmbeddedServer::EmbeddedServer(const QString &dataDir)
    : m_dataDir(QDir::cleanPath(QDir(dataDir).absolutePath()))
{}

EmbeddedServer::~EmbeddedServer()
{
    release();
}

QString EmbeddedServer::defaultDataDir()
{
    if (::geteuid() == 0)
        return QStringLiteral("/var/lib/banzhang");
    const QString data = qEnvironmentVariable("XDG_DATA_HOME");
    const QString base = data.startsWith(u'/') ? data : QDir::homePath() + u"/.local/share"_qs;
    return QDir::cleanPath(base + QStringLiteral("/banzhang"));
}

QString EmbeddedServer::mainDatabase()
{
    return QStringLiteral("banzhang");
}

QString EmbeddedServer::demoDatabase()
{
    return QStringLiteral("banzhang_demo");
}

QString EmbeddedServer::roleName(ServerRole role)
{
    switch (role) {
    case ServerRole::Superuser: return QStringLiteral("bz_super");
    case ServerRole::SchemaOwner: return QStringLiteral("bz_owner");
    case ServerRole::DeskOwner: return QStringLiteral("owner");
    case ServerRole::Feed: return QStringLiteral("feed");
    case ServerRole::DemoManager: return QStringLiteral("demo_manager");
    case ServerRole::DemoLeader: return QStringLiteral("demo_leader");
    case ServerRole::DemoInspector: return QStringLiteral("demo_inspector");
    }
    return {};
}

Result<void> EmbeddedServer::start()
{
    const ServerPaths paths(m_dataDir);
    const auto ground = prepareGround(paths);
    if (!ground)
        return tl::unexpected(ground.error());
    const auto lock = takeStartLock(paths);
    if (!lock)
        return lockProblem(paths);
    auto started =
        startServer(paths, *ground).and_then([&] { return createRoles(); }).and_then([&] {
            return ensureDatabase(mainDatabase());
        });
    if (started && !m_lease)
        m_lease = ServerLease::take(paths.usersLock);
    if (!started)
        stopUnused(paths);
    return started;
}

Result<void> EmbeddedServer::createRoles() const
{
    const auto secrets = ServerSecrets::load(ServerPaths(m_dataDir).secrets);
    if (!secrets)
        return tl::unexpected(secrets.error());
    const QString postgres = QStringLiteral("postgres");
    const QString schemaOwner = roleName(ServerRole::SchemaOwner);
    return guarded([&] {
        Connection super = openPatiently(uri(ServerRole::Superuser, postgres));
        for (const QString &role : allRoleNames().mid(1))
            ensureLogin(super, role, secrets->of(role), role == schemaOwner);
        Connection owner = Connection::open(uri(ServerRole::SchemaOwner, postgres));
        createGroupRoles(owner);
        for (const char *group : {"bz_admin", "bz_manager"})
            grantMembership(owner, QString::fromLatin1(group), roleName(ServerRole::DeskOwner));
        grantMembership(owner, QStringLiteral("bz_feed"), roleName(ServerRole::Feed));
    });
}

Result<void> EmbeddedServer::ensureDatabase(const QString &name)
{
    return guarded([&] {
        Connection super = Connection::open(uri(ServerRole::Superuser, QStringLiteral("postgres")));
        createDatabase(super, name, roleName(ServerRole::SchemaOwner));
        Connection owner = Connection::open(uri(ServerRole::SchemaOwner, name));
        migrate(owner);
        owner.query(QStringLiteral("cluster/insert_desk_owner"),
                    {{"role", roleName(ServerRole::DeskOwner)}, {"name", ownAccount().name}});
    });
}

Result<void> EmbeddedServer::stop()
{
    const ServerPaths paths(m_dataDir);
    m_lease.reset();
    if (paths.clusterMajor() == 0)
        return {};
    const auto lock = takeStartLock(paths);
    if (!lock)
        return lockProblem(paths);
    QFile::remove(paths.keepMark);
    return stopServer(paths);
}

void EmbeddedServer::release()
{
    if (!m_lease)
        return;
    const ServerPaths paths(m_dataDir);
    // Under the lock: nobody can find the server alive just before it is stopped.
    const auto lock = takeStartLock(paths);
    m_lease.reset();
    if (lock)
        stopUnused(paths);
}

Result<void> EmbeddedServer::keep()
{
    return writePrivateFile(ServerPaths(m_dataDir).keepMark, {}, ownAccount());
}

QString EmbeddedServer::uri(ServerRole role, const QString &database) const
{
    const ServerPaths paths(m_dataDir);
    const Postmaster postmaster = readPostmaster(paths);
    const QString socketDir = postmaster.isAlive && !postmaster.socketDir.isEmpty()
                                  ? postmaster.socketDir
                                  : paths.socketDir;
    const auto encoded = [](const QString &text) {
        return QString::fromLatin1(QUrl::toPercentEncoding(text));
    };
    return QStringLiteral("postgresql://%1@/%2?host=%3&port=5432&passfile=%4")
        .arg(roleName(role), encoded(database), encoded(socketDir), encoded(paths.secrets));
}

ServerStatus EmbeddedServer::status() const
{
    const ServerPaths paths(m_dataDir);
    const Postmaster postmaster = readPostmaster(paths);
    ServerStatus status;
    status.dataDir = paths.root;
    status.logFile = paths.logFile;
    status.exists = paths.clusterMajor() > 0;
    status.version = status.exists ? QString::number(paths.clusterMajor()) : QString();
    status.running = postmaster.isAlive;
    status.pid = postmaster.isAlive ? postmaster.pid : 0;
    status.socketDir = postmaster.isAlive ? postmaster.socketDir : paths.socketDir;
    status.kept = QFileInfo::exists(paths.keepMark);
    status.inUse = !ServerLease::isFree(paths.usersLock);
    return status;
}

}
