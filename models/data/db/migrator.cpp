// SPDX-License-Identifier: GPL-3.0-or-later
#include "db/migrator.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFile>

namespace banzhang {
namespace {

// Any number that nothing else in the database locks on.
constexpr auto lockMigrations = "SELECT pg_advisory_xact_lock(7266202611)";

[[noreturn]] void refuse(ProblemKind kind, const QString &text, const QString &hint = {})
{
    Problem problem;
    problem.kind = kind;
    problem.text = text;
    problem.hint = hint;
    throw DbError(problem);
}

QByteArray contents(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        refuse(ProblemKind::Bug, QStringLiteral("Cannot read %1.").arg(path));
    return file.readAll();
}

std::vector<Migration> readMigrations()
{
    const QDir folder(QStringLiteral(":/sql/migrations"));
    std::vector<Migration> result;
    for (const QString &file :
         folder.entryList({QStringLiteral("*.sql")}, QDir::Files, QDir::Name)) {
        Migration migration;
        migration.version = file.left(4).toInt();
        migration.name = file.chopped(4);
        migration.text = contents(folder.filePath(file));
        migration.sha256 =
            QCryptographicHash::hash(migration.text, QCryptographicHash::Sha256).toHex();
        if (migration.version != int(result.size()) + 1)
            refuse(ProblemKind::Bug, QStringLiteral("Migration %1 is out of order.").arg(file));
        result.push_back(std::move(migration));
    }
    return result;
}

bool hasVersionTable(Connection &connection)
{
    Rows rows =
        connection.execute("SELECT to_regclass('banzhang.schema_migration') IS NOT NULL AS there");
    return rows.next() && rows.boolean("there");
}

void createVersionTable(Connection &connection)
{
    connection.execute(
        "CREATE SCHEMA IF NOT EXISTS banzhang;"
        "CREATE TABLE IF NOT EXISTS banzhang.schema_migration ("
        " version int PRIMARY KEY, name text NOT NULL, sha256 text NOT NULL,"
        " applied_at timestamptz NOT NULL DEFAULT now());"
        "COMMENT ON TABLE banzhang.schema_migration IS 'The migrations this database has seen';");
}

// Applied versions with their checksums.
QHash<int, QByteArray> appliedMigrations(Connection &connection)
{
    QHash<int, QByteArray> applied;
    Rows rows = connection.execute("SELECT version, sha256 FROM banzhang.schema_migration");
    while (rows.next())
        applied.insert(int(rows.integer("version")), rows.bytes("sha256"));
    return applied;
}

void apply(Connection &connection, const Migration &migration)
{
    connection.execute(migration.text);
    connection.execute("INSERT INTO banzhang.schema_migration (version, name, sha256) VALUES ("
                       + QByteArray::number(migration.version) + ", "
                       + connection.quotedText(migration.name) + ", "
                       + connection.quotedText(QString::fromLatin1(migration.sha256)) + ")");
}

// One step under the lock; whether there was anything to do.
bool applyNext(Connection &connection)
{
    return connection.transaction([](Connection &open) {
        open.execute(lockMigrations);
        if (!hasVersionTable(open))
            createVersionTable(open);
        const auto applied = appliedMigrations(open);
        for (const Migration &migration : allMigrations()) {
            const auto known = applied.constFind(migration.version);
            if (known == applied.constEnd()) {
                apply(open, migration);
                return true;
            }
            if (*known != migration.sha256)
                refuse(ProblemKind::Invalid,
                       QStringLiteral("Migration %1 was applied in another wording.")
                           .arg(migration.name));
        }
        return false;
    });
}

}

const std::vector<Migration> &allMigrations()
{
    static const std::vector<Migration> migrations = readMigrations();
    return migrations;
}

SchemaVersion schemaVersion(Connection &connection)
{
    SchemaVersion version;
    version.known = allMigrations().back().version;
    if (!hasVersionTable(connection))
        return version;
    Rows rows = connection.execute("SELECT coalesce(max(version), 0) AS version"
                                   " FROM banzhang.schema_migration");
    rows.next();
    version.applied = int(rows.integer("version"));
    return version;
}

int migrate(Connection &connection)
{
    const SchemaVersion version = schemaVersion(connection);
    if (version.isNewer())
        refuse(ProblemKind::Invalid,
               QStringLiteral("The database has schema version %1, this program knows %2.")
                   .arg(version.applied)
                   .arg(version.known),
               QStringLiteral("Install the newer program."));
    int applied = 0;
    while (applyNext(connection))
        ++applied;
    return applied;
}

void createGroupRoles(Connection &connection)
{
    connection.transaction([](Connection &open) {
        open.execute(lockMigrations);
        open.execute(contents(QStringLiteral(":/sql/cluster/create_group_roles.sql")));
    });
}

}
