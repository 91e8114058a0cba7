// SPDX-License-Identifier: GPL-3.0-or-later
#include "target.h"

#include "ctl.h"
#include "db/migrator.h"
#include "server/conninfo.h"

namespace banzhang {
namespace {

Result<Target> embeddedTarget(const Arguments &arguments, ServerRole role)
{
    Target target;
    target.server = std::make_unique<EmbeddedServer>(arguments.dataDir());
    if (const auto started = target.server->start(); !started)
        return tl::unexpected(started.error());
    const QString database = arguments.databaseName();
    if (arguments.isDemo())
        if (const auto there = target.server->ensureDatabase(database); !there)
            return tl::unexpected(there.error());
    target.uri = target.server->uri(role, database);
    return target;
}

Problem wrongSchema(const SchemaVersion &version)
{
    Problem problem;
    problem.kind = ProblemKind::Invalid;
    problem.text = Ctl::tr("The database has schema version %1, this program needs %2.")
                       .arg(version.applied)
                       .arg(version.known);
    problem.hint = version.isNewer() ? Ctl::tr("Install the newer program.")
                                     : Ctl::tr("Run: banzhangctl migrate");
    return problem;
}

// `sentence` with database and host; `otherwise` stands for a host that the environment names.
QString named(const Target &target, const QString &sentence, const QString &otherwise)
{
    const auto info = ConnInfo::parse(target.uri);
    if (!info)
        return {};
    const QString host = info->value(QStringLiteral("host"));
    return sentence.arg(info->value(QStringLiteral("dbname")), host.isEmpty() ? otherwise : host);
}

}

Result<Target> openTarget(const Arguments &arguments, ServerRole role)
{
    const auto given = arguments.server();
    if (!given)
        return embeddedTarget(arguments, role);
    if (const auto parsed = ConnInfo::parse(*given); !parsed)
        return tl::unexpected(parsed.error());
    return Target{*given, nullptr};
}

Result<Session> openDatabase(const Arguments &arguments, ServerRole role)
{
    auto target = openTarget(arguments, role);
    if (!target)
        return tl::unexpected(target.error());
    try {
        Connection connection = Connection::open(target->uri, QStringLiteral("banzhangctl"));
        if (const SchemaVersion version = schemaVersion(connection); !version.isCurrent())
            return tl::unexpected(wrongSchema(version));
        return Session{std::move(*target), std::move(connection)};
    } catch (const DbError &error) {
        return tl::unexpected(error.problem());
    }
}

QString connectionPlace(const Target &target)
{
    return named(target, Ctl::tr("database %1 at %2"), Ctl::tr("the server of the environment"));
}

QString connectionKey(const Target &target)
{
    return named(target, QStringLiteral("database %1 at %2"),
                 QStringLiteral("the server of the environment"));
}

}
