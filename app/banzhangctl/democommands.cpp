// SPDX-License-Identifier: GPL-3.0-or-later
#include "command.h"
#include "ctl.h"
#include "demo/demoawards.h"
#include "demo/democentre.h"
#include "demo/demomeetings.h"
#include "demo/demoperformance.h"
#include "report.h"
#include "server/embeddedserver.h"

namespace banzhang {
namespace {

DemoLogins demoLogins()
{
    return {EmbeddedServer::roleName(ServerRole::DemoManager),
            EmbeddedServer::roleName(ServerRole::DemoLeader),
            EmbeddedServer::roleName(ServerRole::DemoInspector)};
}

int makeDemo(const Arguments &arguments)
{
    bool daysAreRight = false;
    bool seedIsRight = false;
    DemoPast past;
    past.days = arguments.value(QStringLiteral("days")).toInt(&daysAreRight);
    past.seed = arguments.value(QStringLiteral("seed")).toULongLong(&seedIsRight);
    if (!daysAreRight || past.days < 0 || past.days > 3660 || !seedIsRight) {
        complain(Ctl::tr("--days takes 0 to 3660, --seed a whole number"));
        return ExitUsage;
    }
    EmbeddedServer server(arguments.dataDir());
    const QString database = EmbeddedServer::demoDatabase();
    auto ready = server.start();
    if (ready)
        ready = server.ensureDatabase(database);
    const QString owner = server.uri(ServerRole::SchemaOwner, database);
    if (ready)
        ready = prepareDemo(owner, demoLogins());
    if (!ready)
        return failed(ready.error());
    const auto written = writeDemoPast(owner, past, [](int, int) { return true; });
    if (!written)
        return failed(written.error());
    if (const auto quality = writeDemoQuality(owner, demoLogins().manager); !quality)
        return failed(quality.error());
    const QString manager = server.uri(ServerRole::DemoManager, database);
    // Attendance closes the last month: what that is measured by comes before.
    if (const auto sales = writeDemoSales(manager, past.days); !sales)
        return failed(sales.error());
    if (const auto marks = writeDemoMarks(owner); !marks)
        return failed(marks.error());
    if (const auto attendance = writeDemoAttendance(owner, manager); !attendance)
        return failed(attendance.error());
    if (const auto awards = writeDemoAwards(owner, manager); !awards)
        return failed(awards.error());
    if (const auto meetings = writeDemoMeetings(owner); !meetings)
        return failed(meetings.error());
    if (const auto performance = writeDemoPerformance(owner); !performance)
        return failed(performance.error());
    say(Ctl::tr("%n days written into %1", nullptr, *written).arg(database));
    return ExitOk;
}

}

Commands demoCommands()
{
    return {{{QStringLiteral("demo")},
             Ctl::tr("Make the demo centre: people, teams and a past of so many days"),
             {},
             {{QStringLiteral("days"), Ctl::tr("Days of the past."), QStringLiteral("N"),
               QStringLiteral("62")},
              {QStringLiteral("seed"), Ctl::tr("The same seed makes the same past."),
               QStringLiteral("N"), QStringLiteral("1")}},
             makeDemo}};
}

}
