// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "db/connection.h"

#include <QString>

namespace banzhang {

// Runs the statement that the query `name` composes (names and texts quoted by the server); nothing
// when the query returns no row. Throws DbError.
void runComposed(Connection &connection, const QString &name, const Params &params);

// Creates the login or renews its password. `connection` must be the superuser's.
void ensureLogin(Connection &connection, const QString &role, const QString &secret,
                 bool createsRoles);

// Makes `role` a member of `group`; repeating it does no harm.
void grantMembership(Connection &connection, const QString &group, const QString &role);

// Creates the database if it is missing. Not inside a transaction.
void createDatabase(Connection &connection, const QString &name, const QString &owner);

}
