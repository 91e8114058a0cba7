// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/serverroles.h"

namespace banzhang {

void runComposed(Connection &connection, const QString &name, const Params &params)
{
    Rows rows = connection.query(name, params);
    while (rows.next())
        connection.execute(rows.bytes("statement"));
}

void ensureLogin(Connection &connection, const QString &role, const QString &secret,
                 bool createsRoles)
{
    // A statement that fails is logged by the server with its text, and this one has a password.
    connection.execute("SET log_min_error_statement TO panic");
    runComposed(connection, QStringLiteral("cluster/compose_login"),
                {{"role", role}, {"secret", secret}, {"creates_roles", createsRoles}});
}

void grantMembership(Connection &connection, const QString &group, const QString &role)
{
    runComposed(connection, QStringLiteral("cluster/compose_membership"),
                {{"group_role", group}, {"role", role}});
}

void createDatabase(Connection &connection, const QString &name, const QString &owner)
{
    try {
        runComposed(connection, QStringLiteral("cluster/compose_create_database"),
                    {{"name", name}, {"owner", owner}});
    } catch (const DbError &error) {
        // Somebody else created it between the look and the deed.
        if (error.sqlState() != u"42P04" && error.sqlState() != u"23505")
            throw;
    }
}

}
