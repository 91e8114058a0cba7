// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/serverlease.h"

#include <QDeadlineTimer>
#include <QFile>
#include <QThread>

#include <fcntl.h>
#include <unistd.h>

#include <utility>

namespace banzhang {
namespace {

constexpr int pollMilliseconds = 20;

// Locks of the open file description: they go with the process, do not pass to children (the file
// is closed on exec), and, other than flock's, can be looked at without being taken.
struct flock wholeFile(short type)
{
    struct flock lock = {};
    lock.l_type = type;
    lock.l_whence = SEEK_SET;
    return lock;
}

int openLockFile(const QString &path)
{
    return ::open(QFile::encodeName(path).constData(), O_RDWR | O_CREAT | O_CLOEXEC, 0600);
}

}

FileLock::FileLock(FileLock &&other) noexcept : m_descriptor(std::exchange(other.m_descriptor, -1))
{}

FileLock &FileLock::operator=(FileLock &&other) noexcept
{
    if (this != &other) {
        close();
        m_descriptor = std::exchange(other.m_descriptor, -1);
    }
    return *this;
}

FileLock::~FileLock()
{
    close();
}

void FileLock::close() noexcept
{
    if (m_descriptor >= 0)
        ::close(std::exchange(m_descriptor, -1));
}

std::optional<FileLock> FileLock::take(const QString &path, Kind kind, int milliseconds)
{
    FileLock lock(openLockFile(path));
    if (lock.m_descriptor < 0)
        return std::nullopt;
    const QDeadlineTimer deadline(milliseconds);
    struct flock wanted = wholeFile(kind == Kind::Shared ? F_RDLCK : F_WRLCK);
    while (::fcntl(lock.m_descriptor, F_OFD_SETLK, &wanted) != 0) {
        if (deadline.hasExpired())
            return std::nullopt;
        QThread::msleep(pollMilliseconds);
    }
    return lock;
}

std::optional<ServerLease> ServerLease::take(const QString &lockFile)
{
    auto lock = FileLock::take(lockFile, FileLock::Kind::Shared, 0);
    if (!lock)
        return std::nullopt;
    return ServerLease(std::move(*lock));
}

bool ServerLease::isFree(const QString &lockFile)
{
    const int descriptor = ::open(QFile::encodeName(lockFile).constData(), O_RDWR | O_CLOEXEC);
    if (descriptor < 0)
        return true;
    struct flock probe = wholeFile(F_WRLCK);
    const bool asked = ::fcntl(descriptor, F_OFD_GETLK, &probe) == 0;
    ::close(descriptor);
    return asked && probe.l_type == F_UNLCK;
}

}
