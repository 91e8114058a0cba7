// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/serveraccount.h"

#include <QDir>
#include <QFile>
#include <QProcess>
#include <QProcessEnvironment>

#include <fcntl.h>
#include <grp.h>
#include <pwd.h>
#include <sys/stat.h>
#include <unistd.h>

#include <cerrno>
#include <cstdio>
#include <cstring>
#include <optional>

namespace banzhang {
namespace {

std::optional<struct stat> statOf(const QString &path)
{
    struct stat result = {};
    if (::stat(QFile::encodeName(path).constData(), &result) != 0)
        return std::nullopt;
    return result;
}

std::optional<ServerAccount> accountOf(const struct passwd *entry)
{
    if (!entry)
        return std::nullopt;
    return ServerAccount{entry->pw_uid, entry->pw_gid, QString::fromLocal8Bit(entry->pw_name),
                         entry->pw_uid != ::geteuid()};
}

bool mayEnter(const struct stat &folder, const ServerAccount &account)
{
    if (account.uid == 0)
        return true;
    if (folder.st_uid == account.uid)
        return folder.st_mode & S_IXUSR;
    if (folder.st_gid == account.gid)
        return folder.st_mode & S_IXGRP;
    return folder.st_mode & S_IXOTH;
}

// Runs in the child between fork and exec: nothing that allocates.
void becomeAccount(uid_t uid, gid_t gid)
{
    if (::setgroups(1, &gid) != 0 || ::setgid(gid) != 0 || ::setuid(uid) != 0)
        ::_exit(126);
}

QProcessEnvironment toolEnvironment(const QStringList &additions)
{
    QProcessEnvironment result;
    const auto system = QProcessEnvironment::systemEnvironment();
    for (const QString &name : {QStringLiteral("PATH"), QStringLiteral("HOME")})
        if (system.contains(name))
            result.insert(name, system.value(name));
    result.insert(QStringLiteral("LC_ALL"), QStringLiteral("C.UTF-8")); // we read the messages
    result.insert(QStringLiteral("TZ"), QStringLiteral("UTC"));
    for (const QString &addition : additions)
        result.insert(addition.section(u'=', 0, 0), addition.section(u'=', 1));
    return result;
}

tl::unexpected<Problem> systemProblem(const QString &what, const QString &path, int error)
{
    if (error == ENOSPC || error == EDQUOT)
        return fail(ProblemKind::Invalid,
                    QStringLiteral("The disk is full: %1 %2.").arg(what.toLower(), path),
                    QStringLiteral("Make room on that disk and start again; nothing is lost."));
    const QString why = QString::fromLocal8Bit(std::strerror(error));
    return fail(ProblemKind::Invalid, QStringLiteral("%1 %2: %3.").arg(what, path, why),
                QStringLiteral("Choose another data folder, or mend this one's owner and rights."));
}

bool writeAll(int descriptor, const QByteArray &content)
{
    return ::write(descriptor, content.constData(), static_cast<size_t>(content.size()))
               == content.size()
           && ::fsync(descriptor) == 0;
}

}

ServerAccount ownAccount()
{
    if (const auto own = accountOf(::getpwuid(::geteuid())))
        return *own;
    return {::geteuid(), ::getegid(), QString::number(::geteuid()), false};
}

Result<ServerAccount> ServerAccount::forCluster(const QString &cluster)
{
    if (::geteuid() != 0)
        return ownAccount();
    if (const auto folder = statOf(cluster); folder && folder->st_uid != 0)
        if (const auto owner = accountOf(::getpwuid(folder->st_uid)))
            return *owner;
    for (const char *name : {"postgres", "nobody"})
        if (const auto account = accountOf(::getpwnam(name)))
            return *account;
    return fail(ProblemKind::Invalid,
                QStringLiteral("PostgreSQL does not run as root, and this machine has neither a "
                               "user postgres nor a user nobody."),
                QStringLiteral("Create a system user postgres, or start as an ordinary user."));
}

QString blockingFolder(const QString &path, const ServerAccount &account)
{
    QString folder = QStringLiteral("/");
    const QStringList parts =
        QDir::cleanPath(QDir(path).absolutePath()).split(u'/', Qt::SkipEmptyParts);
    for (qsizetype i = 0; i <= parts.size(); ++i) {
        const auto found = statOf(folder);
        if (!found)
            return {};
        if (!mayEnter(*found, account))
            return folder;
        if (i < parts.size())
            folder = (folder == u"/" ? folder : folder + u'/') + parts[i];
    }
    return {};
}

ToolRun runTool(const QString &program, const QStringList &arguments, const ServerAccount *account,
                int seconds, const QStringList &environment)
{
    QProcess process;
    process.setProcessEnvironment(toolEnvironment(environment));
    process.setStandardInputFile(QProcess::nullDevice());
    if (account && account->isOther) {
        process.setWorkingDirectory(QStringLiteral("/")); // ours may be closed to that user
        process.setChildProcessModifier(
            [uid = account->uid, gid = account->gid] { becomeAccount(uid, gid); });
    }
    process.start(program, arguments);
    ToolRun run;
    if (process.waitForFinished(seconds * 1000)) {
        if (process.exitStatus() == QProcess::NormalExit)
            run.exitCode = process.exitCode();
    } else if (process.state() == QProcess::NotRunning) {
        run.errors = process.errorString().toUtf8();
    } else {
        process.kill();
        process.waitForFinished(5000);
        run.errors = QByteArrayLiteral("took too long\n");
    }
    run.output = process.readAllStandardOutput();
    run.errors += process.readAllStandardError();
    return run;
}

Result<void> makeFolder(const QString &path, const ServerAccount &account, mode_t mode)
{
    const QByteArray name = QFile::encodeName(path);
    const QString what = QStringLiteral("There can be no folder");
    if (::mkdir(name.constData(), mode) != 0 && errno != EEXIST)
        return systemProblem(what, path, errno);
    struct stat found = {};
    // A folder in /tmp may have been laid there by somebody else: never follow, never share.
    if (::lstat(name.constData(), &found) != 0 || !S_ISDIR(found.st_mode))
        return systemProblem(what, path, ENOTDIR);
    if (found.st_uid != account.uid && found.st_uid != ::geteuid())
        return systemProblem(what, path, EPERM);
    if (found.st_uid != account.uid && ::chown(name.constData(), account.uid, account.gid) != 0)
        return systemProblem(what, path, errno);
    if (::chmod(name.constData(), mode) != 0)
        return systemProblem(what, path, errno);
    return {};
}

Result<void> writePrivateFile(const QString &path, const QByteArray &content,
                              const ServerAccount &account)
{
    const QByteArray name = QFile::encodeName(path);
    const QByteArray fresh = name + ".new";
    ::unlink(fresh.constData());
    const int descriptor = ::open(fresh.constData(), O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0600);
    const QString what = QStringLiteral("There can be no file");
    if (descriptor < 0)
        return systemProblem(what, path, errno);
    const bool good = writeAll(descriptor, content)
                      && (!account.isOther || ::fchown(descriptor, account.uid, account.gid) == 0);
    const int error = errno;
    ::close(descriptor);
    if (!good)
        return systemProblem(what, path, error);
    if (std::rename(fresh.constData(), name.constData()) != 0)
        return systemProblem(what, path, errno);
    return {};
}

}
