// SPDX-License-Identifier: GPL-3.0-or-later
#include "command.h"
#include "ctl.h"
#include "report.h"
#include "server/conninfo.h"
#include "server/databasebackup.h"
#include "target.h"

namespace banzhang {
namespace {

int backUpDatabase(const Arguments &arguments)
{
    const auto target = openTarget(arguments, ServerRole::SchemaOwner);
    if (!target)
        return failed(target.error());
    const QString file = arguments.operand(0);
    const auto size = backUp(target->uri, file);
    if (!size)
        return failed(size.error(), connectionPlace(*target));
    say(Ctl::tr("%1 written, %2 kB.").arg(file).arg((*size + 1023) / 1024));
    return ExitOk;
}

RestoreTarget restoreTarget(const Target &target, const Arguments &arguments)
{
    if (target.server)
        return {target.uri, target.server->uri(ServerRole::SchemaOwner, arguments.databaseName()),
                arguments.databaseName(), EmbeddedServer::roleName(ServerRole::SchemaOwner)};
    const auto info = ConnInfo::parse(target.uri);
    const QString named = info ? info->value(QStringLiteral("dbname")) : QString();
    const QString database = named.isEmpty() ? qEnvironmentVariable("PGDATABASE") : named;
    return {
        target.uri, target.uri, database.isEmpty() ? EmbeddedServer::mainDatabase() : database, {}};
}

int restoreDatabase(const Arguments &arguments)
{
    const auto target = openTarget(arguments, ServerRole::Superuser);
    if (!target)
        return failed(target.error());
    const RestoreTarget where = restoreTarget(*target, arguments);
    auto restored = restoreBackup(where, arguments.operand(0));
    if (restored && target->server)
        restored = target->server->ensureDatabase(where.database);
    if (!restored)
        return failed(restored.error(), connectionPlace(*target));
    say(Ctl::tr("%1 is restored. What was there before is kept as database %2 until the "
                "next restore.")
            .arg(where.database, previousDatabase(where.database)));
    return ExitOk;
}

}

Commands backupCommands()
{
    const QStringList file{QStringLiteral("FILE")};
    return {
        {{QStringLiteral("backup")},
         Ctl::tr("Write the whole database to FILE (PostgreSQL's archive format)"),
         file,
         {},
         backUpDatabase},
        {{QStringLiteral("restore")},
         Ctl::tr("Put the database of FILE in the place of the present one"),
         file,
         {},
         restoreDatabase},
    };
}

}
