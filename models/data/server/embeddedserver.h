// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/result.h"
#include "server/serverlease.h"

#include <QString>

#include <memory>
#include <optional>

namespace banzhang {

// The logins of an embedded server. Their secrets lie in a 0600 file of the data folder.
enum class ServerRole {
    Superuser,   // bz_super: creates roles and databases, nothing else
    SchemaOwner, // bz_owner: owns the databases, migrates, imports, backs up
    DeskOwner,   // owner: the staff account of the person at this desk
    Feed,        // feed: member of bz_feed
    DemoManager, // the people as whom the demo can be entered
    DemoLeader,
    DemoInspector
};

struct ServerStatus
{
    bool exists = false;  // there is a cluster in the data folder
    bool running = false; // its postmaster lives
    bool kept = false;    // stays up without users until stop()
    bool inUse = false;   // somebody holds a lease
    qint64 pid = 0;
    QString dataDir;
    QString socketDir;
    QString logFile;
    QString version; // of the cluster, "15"
};

// The private PostgreSQL of a console without a server: a cluster in the data folder, reached over
// a Unix socket only. Every call blocks (a first start takes seconds) and may be made from any
// thread, one at a time. Problems carry a sentence and a hint for the person.
class EmbeddedServer final
{
public:
    explicit EmbeddedServer(const QString &dataDir = defaultDataDir());
    // Gives the lease back: the last user's end stops the server, unless it is kept.
    ~EmbeddedServer();
    Q_DISABLE_COPY_MOVE(EmbeddedServer)

    // $XDG_DATA_HOME/banzhang; as root /var/lib/banzhang.
    [[nodiscard]] static QString defaultDataDir();
    [[nodiscard]] static QString mainDatabase(); // "banzhang"
    [[nodiscard]] static QString demoDatabase(); // "banzhang_demo"

    // Creates the cluster on first use, starts or finds the server, creates roles and the main
    // database, migrates it, and takes a lease. Two at once wait for each other.
    [[nodiscard]] Result<void> start();

    // Stops the server (open connections are closed) and forgets keep(). No error when it does not
    // run.
    [[nodiscard]] Result<void> stop();

    // Gives the lease back, see the destructor.
    void release();

    // The server stays up without users until stop().
    [[nodiscard]] Result<void> keep();

    // Creates the database if it is missing, migrates it, and gives the person at this desk an
    // account in it. Needs a started server.
    [[nodiscard]] Result<void> ensureDatabase(const QString &name);

    // A connection URI without the password: it names a password file only this user can read.
    [[nodiscard]] QString uri(ServerRole role, const QString &database = mainDatabase()) const;

    [[nodiscard]] ServerStatus status() const;
    [[nodiscard]] const QString &dataDir() const { return m_dataDir; }

    // The database role behind `role`, "bz_owner".
    [[nodiscard]] static QString roleName(ServerRole role);

private:
    [[nodiscard]] Result<void> createRoles() const;

    const QString m_dataDir;
    std::optional<ServerLease> m_lease;
};

}
