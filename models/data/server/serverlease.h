// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <optional>

namespace banzhang {

// A lock on a file, held by the process and given back by the system even after kill -9.
class FileLock final
{
public:
    enum class Kind { Shared, Exclusive };

    FileLock(FileLock &&other) noexcept;
    FileLock &operator=(FileLock &&other) noexcept;
    ~FileLock();

    // Waits for the lock, at most `milliseconds`; nothing when it is not to be had.
    [[nodiscard]] static std::optional<FileLock> take(const QString &path, Kind kind,
                                                      int milliseconds);

private:
    explicit FileLock(int descriptor) : m_descriptor(descriptor) {}
    void close() noexcept;

    int m_descriptor = -1;
};

// Says "I use the server" as long as it lives. The server is stopped by the one who gives back the
// last lease (EmbeddedServer does that).
class ServerLease final
{
public:
    // Nothing when the lock file cannot be opened.
    [[nodiscard]] static std::optional<ServerLease> take(const QString &lockFile);

    // True when nobody holds a lease on this file.
    [[nodiscard]] static bool isFree(const QString &lockFile);

private:
    explicit ServerLease(FileLock lock) : m_lock(std::move(lock)) {}

    FileLock m_lock;
};

}
