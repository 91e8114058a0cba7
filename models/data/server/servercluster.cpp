// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/servercluster.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QRegularExpression>
#include <QScopeGuard>
#include <QThread>

#include <csignal>

namespace banzhang {
namespace {

constexpr int initSeconds = 120;
constexpr int startSeconds = 300; // crash recovery reads the whole log since the last checkpoint
constexpr int stopSeconds = 120;
constexpr qint64 longLog = 8LL * 1024 * 1024;

// No "trust" and no network: whoever reaches the socket must still know a secret.
constexpr auto accessRules = "# Written by Banzhang at every start.\n"
                             "local all all scram-sha-256\n";

// dynamic_shared_memory_type: logind removes a user's shared memory when they log out, and a
// container's /dev/shm is small.
constexpr auto settings = "# Written by Banzhang at every start.\n"
                          "listen_addresses = ''\n"
                          "unix_socket_directories = '%1'\n"
                          "unix_socket_permissions = 0700\n"
                          "password_encryption = 'scram-sha-256'\n"
                          "dynamic_shared_memory_type = mmap\n"
                          "lc_messages = 'C.UTF-8'\n"
                          "log_timezone = 'UTC'\n"
                          "timezone = 'UTC'\n"
                          "log_line_prefix = '%m [%p] %q%u@%d '\n";

bool tellsFullDisk(const QByteArray &text)
{
    return text.contains("No space left on device") || text.contains("Disk quota exceeded");
}

QByteArray textFrom(const QString &file, qint64 position)
{
    QFile log(file);
    if (!log.open(QIODevice::ReadOnly))
        return {};
    log.seek(position);
    return log.readAll();
}

// What a person should see: the text behind the last FATAL, PANIC or error, or the last line.
QString lastComplaint(const QByteArray &text)
{
    static const QRegularExpression complaint(
        QStringLiteral(R"((?:FATAL|PANIC|ERROR|error):\s*(.+)$)"),
        QRegularExpression::MultilineOption);
    const QString all = QString::fromUtf8(text).trimmed();
    QString found = all.section(u'\n', -1);
    for (auto it = complaint.globalMatch(all); it.hasNext();)
        found = it.next().captured(1);
    return found;
}

tl::unexpected<Problem> toolProblem(const QString &what, const ServerPaths &paths,
                                    const QByteArray &evidence)
{
    if (tellsFullDisk(evidence))
        return fail(ProblemKind::Invalid,
                    QStringLiteral("The disk is full: %1 in %2.").arg(what, paths.root),
                    QStringLiteral("Make room on that disk and start again; nothing is lost."));
    return fail(ProblemKind::Offline,
                QStringLiteral("%1 in %2: %3").arg(what, paths.root, lastComplaint(evidence)),
                QStringLiteral("The server's log tells more: %1").arg(paths.logFile));
}

void rotateLog(const ServerPaths &paths)
{
    if (QFileInfo(paths.logFile).size() < longLog)
        return;
    const QString old = paths.logFile + QStringLiteral(".1");
    QFile::remove(old);
    QFile::rename(paths.logFile, old);
}

}

Postmaster readPostmaster(const ServerPaths &paths)
{
    QFile file(paths.cluster + QStringLiteral("/postmaster.pid"));
    if (!file.open(QIODevice::ReadOnly))
        return {};
    const QStringList lines = QString::fromLocal8Bit(file.readAll()).split(u'\n');
    Postmaster result;
    result.pid = lines.value(0).toLongLong();
    result.socketDir = lines.value(4).trimmed();
    if (result.pid <= 0 || (::kill(pid_t(result.pid), 0) != 0 && errno == ESRCH))
        return result;
    // The system gives numbers out again: a postmaster works in its cluster's folder.
    const QString folder = QFile::symLinkTarget(QStringLiteral("/proc/%1/cwd").arg(result.pid));
    const QString state = QString::fromLatin1(
        textFrom(QStringLiteral("/proc/%1/stat").arg(result.pid), 0).split(')').last().trimmed());
    result.isAlive =
        folder == QFileInfo(paths.cluster).canonicalFilePath() && !state.startsWith(u'Z');
    result.isStale = !result.isAlive;
    return result;
}

ServerCluster::ServerCluster(const ServerPaths &paths, ServerAccount account,
                             ServerBinaries binaries)
    : m_paths(paths), m_account(std::move(account)), m_binaries(std::move(binaries))
{}

ToolRun ServerCluster::control(const QStringList &arguments, int seconds) const
{
    return runTool(m_binaries.tool(QStringLiteral("pg_ctl")),
                   QStringList{QStringLiteral("-D"), m_paths.cluster, QStringLiteral("-w"),
                               QStringLiteral("-t"), QString::number(seconds)}
                       + arguments,
                   &m_account, seconds + 10);
}

Result<void> ServerCluster::create(const QString &superuser, const QString &secret) const
{
    const QString passwordFile = m_paths.logFolder + QStringLiteral("/.initdb-password");
    const auto cleanUp = qScopeGuard([&] {
        QFile::remove(passwordFile);
        QDir(m_paths.unfinished).removeRecursively();
    });
    // What an interrupted initdb left behind.
    QDir(m_paths.unfinished).removeRecursively();
    return checkFreeSpace(m_paths)
        .and_then([&] { return makeFolder(m_paths.unfinished, m_account); })
        .and_then([&] { return makeFolder(m_paths.logFolder, m_account); })
        .and_then([&] { return writePrivateFile(passwordFile, secret.toLatin1(), m_account); })
        .and_then([&] { return initialise(superuser, passwordFile); })
        .and_then([&] { return configure(m_paths.unfinished); })
        .and_then([&]() -> Result<void> {
            if (!QFile::rename(m_paths.unfinished, m_paths.cluster))
                return toolProblem(QStringLiteral("The new database could not be put in place"),
                                   m_paths, {});
            return {};
        });
}

Result<void> ServerCluster::initialise(const QString &superuser, const QString &passwordFile) const
{
    const ToolRun run =
        runTool(m_binaries.tool(QStringLiteral("initdb")),
                {QStringLiteral("-D"), m_paths.unfinished, QStringLiteral("-U"), superuser,
                 QStringLiteral("--pwfile=") + passwordFile, QStringLiteral("--auth=scram-sha-256"),
                 QStringLiteral("--encoding=UTF8"), QStringLiteral("--locale=C.UTF-8"),
                 QStringLiteral("--data-checksums"), QStringLiteral("--no-instructions")},
                &m_account, initSeconds);
    if (!run.isGood())
        return toolProblem(QStringLiteral("The database could not be created"), m_paths,
                           run.output + run.errors);
    QFile main(m_paths.unfinished + QStringLiteral("/postgresql.conf"));
    if (!main.open(QIODevice::Append) || main.write("include = 'banzhang.conf'\n") < 0)
        return toolProblem(QStringLiteral("The server's settings could not be written"), m_paths,
                           main.errorString().toUtf8());
    return {};
}

Result<void> ServerCluster::configure(const QString &cluster) const
{
    QByteArray folder = QFile::encodeName(m_paths.socketDir);
    folder.replace("'", "''");
    return writePrivateFile(cluster + QStringLiteral("/pg_hba.conf"), accessRules, m_account)
        .and_then([&] {
            return writePrivateFile(cluster + QStringLiteral("/banzhang.conf"),
                                    QByteArray(settings).replace("%1", folder), m_account);
        });
}

void ServerCluster::removeStaleFiles() const
{
    // PostgreSQL would take whoever has its old number for itself and refuse to start. That no
    // child of the old server is left, it sees from the shared memory, without these files.
    if (!readPostmaster(m_paths).isStale)
        return;
    QFile::remove(m_paths.cluster + QStringLiteral("/postmaster.pid"));
    const QString socketLock = m_paths.socketDir + QStringLiteral("/.s.PGSQL.5432.lock");
    const QString cluster = QString::fromLocal8Bit(textFrom(socketLock, 0)).section(u'\n', 1, 1);
    if (cluster == m_paths.cluster) // the run folder may serve another cluster as well
        QFile::remove(socketLock);
}

Result<void> ServerCluster::launch() const
{
    auto prepared = prepareSocketFolder(m_paths, m_account)
                        .and_then([&] { return makeFolder(m_paths.logFolder, m_account); })
                        .and_then([&] { return configure(m_paths.cluster); });
    if (!prepared)
        return prepared;
    removeStaleFiles();
    rotateLog(m_paths);
    QByteArray evidence;
    for (int attempt = 0; attempt < 20; ++attempt) {
        const qint64 before = QFileInfo(m_paths.logFile).size();
        const ToolRun run =
            control({QStringLiteral("-l"), m_paths.logFile, QStringLiteral("start")}, startSeconds);
        if (run.isGood())
            return {};
        evidence = run.output + run.errors + textFrom(m_paths.logFile, before);
        // The children of a killed postmaster need a moment to see it and go.
        if (!evidence.contains("pre-existing shared memory block"))
            break;
        QThread::msleep(250);
    }
    return toolProblem(QStringLiteral("The database server could not be started"), m_paths,
                       evidence);
}

Result<void> ServerCluster::halt() const
{
    if (!readPostmaster(m_paths).isAlive)
        return {};
    const ToolRun run = control(
        {QStringLiteral("-m"), QStringLiteral("fast"), QStringLiteral("stop")}, stopSeconds);
    if (run.isGood() || !readPostmaster(m_paths).isAlive)
        return {};
    return toolProblem(QStringLiteral("The database server could not be stopped"), m_paths,
                       run.output + run.errors);
}

}
