// SPDX-License-Identifier: GPL-3.0-or-later
#include "command.h"
#include "ctl.h"
#include "db/migrator.h"
#include "report.h"
#include "server/conninfo.h"
#include "target.h"

namespace banzhang {
namespace {

// "server" commands are about the embedded one; with --server they would do nothing.
bool isEmbedded(const Arguments &arguments)
{
    if (!arguments.server())
        return true;
    complain(Ctl::tr("'server' commands are about the embedded server"), QStringLiteral("--server"),
             Ctl::tr("leave --server away"));
    return false;
}

int startServer(const Arguments &arguments)
{
    if (!isEmbedded(arguments))
        return ExitUsage;
    EmbeddedServer server(arguments.dataDir());
    auto started = server.start().and_then([&] { return server.keep(); });
    if (started && arguments.isDemo())
        started = server.ensureDatabase(EmbeddedServer::demoDatabase());
    if (!started)
        return failed(started.error());
    say(Ctl::tr("The server runs: %1").arg(server.dataDir()));
    return ExitOk;
}

int stopServer(const Arguments &arguments)
{
    if (!isEmbedded(arguments))
        return ExitUsage;
    EmbeddedServer server(arguments.dataDir());
    const bool ran = server.status().running;
    if (const auto stopped = server.stop(); !stopped)
        return failed(stopped.error());
    say((ran ? Ctl::tr("The server is stopped: %1") : Ctl::tr("The server was not running: %1"))
            .arg(server.dataDir()));
    return ExitOk;
}

QString yesOrNo(bool value)
{
    return value ? Ctl::tr("yes") : Ctl::tr("no");
}

int showStatus(const Arguments &arguments)
{
    if (!isEmbedded(arguments))
        return ExitUsage;
    const ServerStatus status = EmbeddedServer(arguments.dataDir()).status();
    const QString state = status.running  ? Ctl::tr("running")
                          : status.exists ? Ctl::tr("stopped")
                                          : Ctl::tr("not created yet");
    say(Ctl::tr("state: %1").arg(state));
    say(Ctl::tr("data: %1").arg(status.dataDir));
    if (status.exists)
        say(Ctl::tr("cluster: PostgreSQL %1").arg(status.version));
    if (status.running) {
        say(Ctl::tr("pid: %1").arg(status.pid));
        say(Ctl::tr("socket: %1").arg(status.socketDir));
        say(Ctl::tr("in use: %1").arg(yesOrNo(status.inUse)));
        say(Ctl::tr("kept until 'server stop': %1").arg(yesOrNo(status.kept)));
    }
    say(Ctl::tr("log: %1").arg(status.logFile));
    return status.running ? ExitOk : ExitFailed;
}

int showUri(const Arguments &arguments)
{
    if (!isEmbedded(arguments))
        return ExitUsage;
    const QString wanted = arguments.value(QStringLiteral("role"));
    const EmbeddedServer server(arguments.dataDir());
    for (const ServerRole role : {ServerRole::SchemaOwner, ServerRole::DeskOwner, ServerRole::Feed,
                                  ServerRole::Superuser}) {
        if (EmbeddedServer::roleName(role) != wanted)
            continue;
        say(server.uri(role, arguments.databaseName()));
        return ExitOk;
    }
    complain(Ctl::tr("there is no role %1").arg(wanted), QStringLiteral("--role"),
             Ctl::tr("choose owner, bz_owner, feed or bz_super"));
    return ExitUsage;
}

// The group roles belong to the whole cluster. Who may not create them can still migrate when an
// administrator has created them before.
void createMissingGroupRoles(const Target &target)
{
    auto info = ConnInfo::parse(target.uri);
    if (!info)
        return;
    info->set(QStringLiteral("dbname"), QStringLiteral("postgres"));
    try {
        Connection connection = Connection::open(info->toString(), QStringLiteral("banzhangctl"));
        createGroupRoles(connection);
    } catch (const DbError &error) {
        if (error.problem().kind != ProblemKind::Denied)
            throw;
    }
}

int migrateDatabase(const Arguments &arguments)
{
    const auto target = openTarget(arguments, ServerRole::SchemaOwner);
    if (!target)
        return failed(target.error());
    try {
        Connection connection = Connection::open(target->uri, QStringLiteral("banzhangctl"));
        if (!target->server)
            createMissingGroupRoles(*target);
        const int applied = migrate(connection);
        say(Ctl::tr("%1: schema version %2 (%3 applied now).")
                .arg(connectionPlace(*target))
                .arg(schemaVersion(connection).applied)
                .arg(applied));
        return ExitOk;
    } catch (const DbError &error) {
        return failed(error.problem(), connectionPlace(*target));
    }
}

}

Commands serverCommands()
{
    const QCommandLineOption role(QStringLiteral("role"),
                                  Ctl::tr("owner, bz_owner, feed or bz_super."),
                                  QStringLiteral("ROLE"), QStringLiteral("owner"));
    const auto words = [](const char *second) {
        return QStringList{QStringLiteral("server"), QString::fromLatin1(second)};
    };
    return {
        {words("start"),
         Ctl::tr("Create, start and migrate the embedded server; it stays"),
         {},
         {},
         startServer},
        {words("stop"), Ctl::tr("Stop the embedded server"), {}, {}, stopServer},
        {words("status"),
         Ctl::tr("Tell whether it runs (exit code 1: it does not)"),
         {},
         {},
         showStatus},
        {words("uri"),
         Ctl::tr("Print where it can be reached, for psql and others"),
         {},
         {role},
         showUri},
        {{QStringLiteral("migrate")},
         Ctl::tr("Bring the database to this program's schema version"),
         {},
         {},
         migrateDatabase},
    };
}

}
