// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/result.h"
#include "server/serveraccount.h"
#include "server/serverbinaries.h"
#include "server/serverpaths.h"

#include <QString>

namespace banzhang {

// What postmaster.pid says, and whether it is true.
struct Postmaster
{
    qint64 pid = 0; // 0: there is no such file
    bool isAlive = false;
    bool isStale = false; // the number lives on, as another program or as a zombie
    QString socketDir;
};

[[nodiscard]] Postmaster readPostmaster(const ServerPaths &paths);

// The cluster's life: initdb and pg_ctl, run as the server's user.
class ServerCluster final
{
public:
    ServerCluster(const ServerPaths &paths, ServerAccount account, ServerBinaries binaries);

    // initdb with a superuser `superuser` and its secret; the cluster appears whole or not at all.
    [[nodiscard]] Result<void> create(const QString &superuser, const QString &secret) const;

    // Starts the server and waits until it takes connections, crash recovery included.
    [[nodiscard]] Result<void> launch() const;

    // Stops it; open connections are closed. No error when it does not run.
    [[nodiscard]] Result<void> halt() const;

private:
    [[nodiscard]] Result<void> initialise(const QString &superuser,
                                          const QString &passwordFile) const;
    [[nodiscard]] Result<void> configure(const QString &cluster) const;
    void removeStaleFiles() const;
    [[nodiscard]] ToolRun control(const QStringList &arguments, int seconds) const;

    const ServerPaths &m_paths;
    const ServerAccount m_account;
    const ServerBinaries m_binaries;
};

}
