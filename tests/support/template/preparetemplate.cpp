// SPDX-License-Identifier: GPL-3.0-or-later
// Makes the database that every test clones: the group roles, the owner, the migrated schema.
#include "db/connection.h"
#include "db/migrator.h"

#include <cstdio>

using namespace banzhang;

int main(int argc, char **argv)
{
    if (argc != 2)
        return 2;
    const QString server = QString::fromLocal8Bit(argv[1]);
    try {
        Connection super = Connection::open(server + QStringLiteral(" dbname=postgres"));
        super.execute("CREATE ROLE bz_owner LOGIN CREATEROLE");
        createGroupRoles(super);
        super.execute("CREATE DATABASE bz_template OWNER bz_owner");
        Connection owner =
            Connection::open(server + QStringLiteral(" user=bz_owner dbname=bz_template"));
        migrate(owner);
    } catch (const DbError &error) {
        std::fprintf(stderr, "%s %s\n", qPrintable(error.problem().sqlState), error.what());
        return 1;
    }
    return 0;
}
