// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/result.h"
#include "server/serveraccount.h"

#include <QString>

namespace banzhang {

// What lies where in the data folder.
struct ServerPaths
{
    explicit ServerPaths(const QString &dataDir);

    QString root;
    QString cluster;    // PostgreSQL's own folder
    QString unfinished; // the cluster while initdb works on it
    QString logFolder;
    QString logFile;
    QString secrets;
    QString startLock;
    QString usersLock;
    QString keepMark;
    // Where the socket lies: "run" in the data folder, or a short folder in /tmp when that would be
    // too long for a socket; BANZHANG_RUN_DIR names another one.
    QString socketDir;

    [[nodiscard]] int clusterMajor() const; // of PG_VERSION; 0 without a cluster
};

// A new cluster with both databases needs less than this; with less it is not begun.
constexpr qint64 neededBytes = 200LL * 1024 * 1024;

// Refuses a data folder that belongs to somebody else, holds something else, or cannot be reached
// by the account. Touches nothing.
[[nodiscard]] Result<void> checkDataFolder(const ServerPaths &paths, const ServerAccount &account);

// Creates the data folder if it is missing.
[[nodiscard]] Result<void> createDataFolder(const ServerPaths &paths, const ServerAccount &account);

// Refuses a disk on which a new cluster finds no room.
[[nodiscard]] Result<void> checkFreeSpace(const ServerPaths &paths);

// Creates the folder of the socket, and refuses one whose path is too long for a socket.
[[nodiscard]] Result<void> prepareSocketFolder(const ServerPaths &paths,
                                               const ServerAccount &account);

}
