// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "arguments.h"
#include "common/result.h"
#include "db/connection.h"
#include "server/embeddedserver.h"

#include <memory>

namespace banzhang {

// The database a command works on. While it lives, the embedded server stays up.
struct Target
{
    QString uri;                            // for Connection::open, DbWorker and PqLink
    std::unique_ptr<EmbeddedServer> server; // null with --server
};

// The target and an open connection to it; the connection goes first.
struct Session
{
    Target target;
    Connection connection;
};

// Where --server points, or the embedded server, started and migrated (with --demo: its demo
// database). `role` matters for the embedded server only: elsewhere the URI names the user.
[[nodiscard]] Result<Target> openTarget(const Arguments &arguments, ServerRole role);

// As openTarget, and connected. Refuses a database whose schema is not this program's.
[[nodiscard]] Result<Session> openDatabase(const Arguments &arguments, ServerRole role);

// How an error message names the target: database and host, never the password.
[[nodiscard]] QString connectionPlace(const Target &target);

// The same in English for ever: files of a feed that outlive it are named after this.
[[nodiscard]] QString connectionKey(const Target &target);

}
