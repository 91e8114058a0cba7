// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/result.h"

#include <QByteArray>
#include <QString>
#include <QStringList>

#include <sys/types.h>

namespace banzhang {

// The system user the server runs as. PostgreSQL refuses root, so root hands it to another one.
struct ServerAccount
{
    uid_t uid = 0;
    gid_t gid = 0;
    QString name;
    bool isOther = false; // another user than the one who asks

    // Oneself; as root the owner of `cluster` where it exists, else "postgres", else "nobody".
    [[nodiscard]] static Result<ServerAccount> forCluster(const QString &cluster);
};

// The first folder on the way to `path`, itself included, that the account may not enter; empty
// when it may enter all. What does not exist yet does not count.
[[nodiscard]] QString blockingFolder(const QString &path, const ServerAccount &account);

// How a tool of PostgreSQL ended.
struct ToolRun
{
    int exitCode = -1; // -1: it could not be started, was killed, or took too long
    QByteArray output; // standard output
    QByteArray errors; // standard error

    [[nodiscard]] bool isGood() const { return exitCode == 0; }
};

// Runs a tool in an environment without PG* variables and with English messages, and waits.
// `environment` adds to it ("PGPASSFILE=…"). With an account it runs as that user.
[[nodiscard]] ToolRun runTool(const QString &program, const QStringList &arguments,
                              const ServerAccount *account, int seconds,
                              const QStringList &environment = {});

// Creates a folder (mode 0700, or as given) that belongs to the account.
[[nodiscard]] Result<void> makeFolder(const QString &path, const ServerAccount &account,
                                      mode_t mode = 0700);

// Creates or replaces a file with mode 0600 that belongs to the account.
[[nodiscard]] Result<void> writePrivateFile(const QString &path, const QByteArray &content,
                                            const ServerAccount &account);

// The account of this process.
[[nodiscard]] ServerAccount ownAccount();

}
