// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/result.h"

#include <QString>

namespace banzhang {

// Which database to restore, and as whom.
struct RestoreTarget
{
    QString admin; // connection string of a role that may create and rename databases
    QString owner; // of the role that shall own the database; may be the same
    QString database;
    QString ownerRole; // its name; empty: the admin itself
};

// Where a database that was replaced by a restore can still be found.
[[nodiscard]] QString previousDatabase(const QString &database);

// Writes the whole database to `file` in PostgreSQL's archive format (pg_dump). The file appears
// complete or not at all, an older one is replaced, and only this user can read it. Returns bytes.
[[nodiscard]] Result<qint64> backUp(const QString &target, const QString &file);

// Reads `file` into a fresh database, migrates it, and puts it in the place of the present one,
// which stays as previousDatabase(). When anything fails, nothing has changed. Refuses (Invalid) a
// file that is no backup of ours, or that of a newer program.
[[nodiscard]] Result<void> restoreBackup(const RestoreTarget &target, const QString &file);

}
