// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "db/connection.h"

namespace banzhang {

// One file of resources/sql/migrations.
struct Migration
{
    int version = 0; // NNNN of the file's name
    QString name;    // the file's name without folder and ".sql"
    QByteArray text;
    QByteArray sha256; // hex
};

// Where a database stands against this program.
struct SchemaVersion
{
    int applied = 0; // 0: an empty database
    int known = 0;   // newest migration of this program

    [[nodiscard]] bool isCurrent() const { return applied == known; }
    [[nodiscard]] bool isNewer() const { return applied > known; }
};

// The program's migrations in order. Throws DbError (Bug) on a gap in the numbers.
[[nodiscard]] const std::vector<Migration> &allMigrations();

// Reads the version without changing anything.
[[nodiscard]] SchemaVersion schemaVersion(Connection &connection);

// Applies what is missing, each file in a transaction of its own under an advisory lock, so that
// two at once do no harm. Returns the number of files applied. Throws DbError (Invalid) when the
// database is newer than the program or an applied file was edited. Needs the owner's role; group
// roles must exist (see createGroupRoles).
int migrate(Connection &connection);

// Creates the cluster-wide group roles bz_… where they are missing, under a lock. The connection
// must be to the database "postgres", by a role with CREATEROLE.
void createGroupRoles(Connection &connection);

}
