// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/databasebackup.h"

#include "db/connection.h"
#include "db/migrator.h"
#include "server/conninfo.h"
#include "server/serveraccount.h"
#include "server/serverbinaries.h"
#include "server/serverroles.h"

#include <QFile>
#include <QFileInfo>
#include <QProcessEnvironment>
#include <QScopeGuard>
#include <QTemporaryFile>

#include <cstdio>

namespace banzhang {
namespace {

constexpr int toolSeconds = 24 * 3600; // a big centre takes its time; the tool tells when it fails

// How a tool is told where to connect: no password in its arguments, where everybody sees it.
class ToolTarget final
{
public:
    explicit ToolTarget(ConnInfo info)
    {
        const QString password = info.take(QStringLiteral("password"));
        if (!password.isEmpty() && m_passwords.open()) {
            m_passwords.write("*:*:*:*:" + escaped(password).toUtf8() + '\n');
            m_passwords.flush();
            info.set(QStringLiteral("passfile"), m_passwords.fileName());
        }
        m_argument = QStringLiteral("--dbname=") + info.toString();
    }

    [[nodiscard]] const QString &argument() const { return m_argument; }

private:
    static QString escaped(QString text)
    {
        text.replace(u'\\', QStringLiteral("\\\\"));
        return text.replace(u':', QStringLiteral("\\:"));
    }

    QTemporaryFile m_passwords; // 0600, gone with the tool
    QString m_argument;
};

// What libpq reads from the environment when the connection string leaves it open.
QStringList libpqEnvironment()
{
    QStringList result;
    for (const QString &entry : QProcessEnvironment::systemEnvironment().toStringList())
        if (entry.startsWith(u"PG"))
            result.append(entry);
    return result;
}

Result<ToolRun> runClientTool(const QString &name, const QStringList &arguments)
{
    const auto tool = findClientTool(name);
    if (!tool)
        return tl::unexpected(tool.error());
    return runTool(*tool, arguments, nullptr, toolSeconds, libpqEnvironment());
}

tl::unexpected<Problem> toolFailed(const QString &what, const ToolRun &run, const QString &hint)
{
    return fail(ProblemKind::Invalid,
                what + QStringLiteral(": ") + QString::fromUtf8(run.errors).trimmed(), hint);
}

Result<ConnInfo> inDatabase(const QString &target, const QString &database)
{
    auto info = ConnInfo::parse(target);
    if (info)
        info->set(QStringLiteral("dbname"), database);
    return info;
}

tl::unexpected<Problem> noBackup(const QString &file, const QString &why)
{
    return fail(ProblemKind::Invalid, QStringLiteral("%1 is no backup: %2.").arg(file, why),
                QStringLiteral("Give a file that 'banzhangctl backup' has written."));
}

Result<void> checkIsBackup(const QString &file)
{
    QFile source(file);
    if (!source.open(QIODevice::ReadOnly))
        return noBackup(file, source.errorString());
    if (source.read(5) != "PGDMP")
        return noBackup(file, QStringLiteral("it is not in PostgreSQL's archive format"));
    const auto run = runClientTool(QStringLiteral("pg_restore"), {QStringLiteral("--list"), file});
    if (!run)
        return tl::unexpected(run.error());
    if (!run->isGood())
        return noBackup(file, QString::fromUtf8(run->errors).trimmed());
    if (!run->output.contains(" TABLE banzhang schema_migration "))
        return noBackup(file, QStringLiteral("it holds the database of another program"));
    return {};
}

Result<void> fillDatabase(const RestoreTarget &target, const QString &fresh, const QString &file)
{
    const auto info = inDatabase(target.owner, fresh);
    if (!info)
        return tl::unexpected(info.error());
    const ToolTarget toolTarget(*info);
    const auto run = runClientTool(
        QStringLiteral("pg_restore"),
        {toolTarget.argument(), QStringLiteral("--no-owner"), QStringLiteral("--no-password"),
         QStringLiteral("--exit-on-error"), QStringLiteral("--single-transaction"), file});
    if (!run)
        return tl::unexpected(run.error());
    if (!run->isGood())
        return toolFailed(QStringLiteral("%1 could not be restored").arg(file), *run,
                          QStringLiteral("The present database is unchanged. The file may be "
                                         "damaged: try an older backup."));
    Connection connection = Connection::open(info->toString(), QStringLiteral("banzhang restore"));
    migrate(connection);
    return {};
}

void setAllowed(Connection &admin, const QString &database, bool allowed)
{
    runComposed(admin, QStringLiteral("cluster/compose_allow_connections"),
                {{"name", database}, {"allowed", allowed}});
}

void rename(Connection &admin, const QString &from, const QString &to)
{
    runComposed(admin, QStringLiteral("cluster/compose_rename_database"),
                {{"name", from}, {"new_name", to}});
}

void drop(Connection &admin, const QString &database)
{
    runComposed(admin, QStringLiteral("cluster/compose_drop_database"), {{"name", database}});
}

// All renames or none.
void swapIn(Connection &admin, const QString &fresh, const QString &database)
{
    const QString previous = previousDatabase(database);
    const QString oldest = previous + QStringLiteral("_old");
    drop(admin, oldest);
    setAllowed(admin, database, false);
    const auto reopen = qScopeGuard([&] {
        try {
            setAllowed(admin, database, true);
            setAllowed(admin, previous, true);
        } catch (const DbError &) { // the first error is the one that is told
        }
    });
    admin.query(QStringLiteral("cluster/close_connections"), {{"name", database}});
    admin.transaction([&](Connection &open) {
        rename(open, previous, oldest);
        rename(open, database, previous);
        rename(open, fresh, database);
    });
    drop(admin, oldest);
}

Result<void> restoreInto(Connection &admin, const RestoreTarget &target, const QString &file)
{
    const QString fresh = target.database + QStringLiteral("_restoring");
    drop(admin, fresh);
    createGroupRoles(admin);
    createDatabase(admin, fresh, target.ownerRole);
    const auto cleanUp = qScopeGuard([&] {
        try {
            drop(admin, fresh);
        } catch (const DbError &) { // it lies there until the next restore, and does no harm
        }
    });
    if (auto filled = fillDatabase(target, fresh, file); !filled)
        return filled;
    swapIn(admin, fresh, target.database);
    return {};
}

}

QString previousDatabase(const QString &database)
{
    return database + QStringLiteral("_previous");
}

Result<qint64> backUp(const QString &target, const QString &file)
{
    const auto info = ConnInfo::parse(target);
    if (!info)
        return tl::unexpected(info.error());
    const ToolTarget toolTarget(*info);
    QTemporaryFile part(file + QStringLiteral(".XXXXXX"));
    if (!part.open())
        return fail(ProblemKind::Invalid,
                    QStringLiteral("%1 cannot be written: %2.").arg(file, part.errorString()),
                    QStringLiteral("Choose a folder that exists and that you may write to."));
    const auto run = runClientTool(QStringLiteral("pg_dump"),
                                   {toolTarget.argument(), QStringLiteral("--format=custom"),
                                    QStringLiteral("--no-password"),
                                    QStringLiteral("--file=") + part.fileName()});
    if (!run)
        return tl::unexpected(run.error());
    if (!run->isGood())
        return toolFailed(QStringLiteral("The backup was not made"), *run,
                          QStringLiteral("An older file of that name is unchanged."));
    const qint64 size = QFileInfo(part.fileName()).size();
    if (std::rename(QFile::encodeName(part.fileName()).constData(),
                    QFile::encodeName(file).constData())
        != 0)
        return fail(ProblemKind::Invalid, QStringLiteral("%1 cannot be replaced.").arg(file),
                    QStringLiteral("Choose another file name."));
    part.setAutoRemove(false);
    return size;
}

Result<void> restoreBackup(const RestoreTarget &target, const QString &file)
{
    if (auto checked = checkIsBackup(file); !checked)
        return checked;
    const auto admin = inDatabase(target.admin, QStringLiteral("postgres"));
    if (!admin)
        return tl::unexpected(admin.error());
    try {
        Connection connection =
            Connection::open(admin->toString(), QStringLiteral("banzhang restore"));
        return restoreInto(connection, target, file);
    } catch (const DbError &error) {
        return tl::unexpected(error.problem());
    }
}

}
