// SPDX-License-Identifier: GPL-3.0-or-later
// The live floor: what its parts cost, and the whole at 10,000 seats and 500 teams: from the commit
// of a batch at the feed's side to the painted row, with 300 and 5,000 events a second.
#include "bigcentre.h"
#include "common/look.h"
#include "db/dberror.h"
#include "generator.h"
#include "guiwatch.h"
#include "livefloor.h"
#include "measuring.h"
#include "roles.h"
#include "smallfloor.h"

#include <QCommandLineParser>

using namespace banzhang;
using namespace banzhang::bench;

namespace {

int play(GuiWatch &application, const QStringList &words)
{
    const auto at = [&words](int place) { return words.value(place).toInt(); };
    if (words.first() == u"generator") {
        const double cpu = ownCpuSeconds();
        const double rate = generate(words.value(1), {bigAgents, at(2), at(3)}, words.value(4));
        Measuring::tell(
            {{QStringLiteral("rate"), rate}, {QStringLiteral("cpu"), ownCpuSeconds() - cpu}});
        return 0;
    }
    if (words.first() == u"console")
        return runConsole(application, {words.value(2), at(3), words.value(4)},
                          words.value(1) == u"manager");
    if (words.first() == u"baseline")
        return runBaseline(application, {words.value(1), at(2), words.value(3)});
    return runSubscribers(application, {words.value(1), at(2), words.value(5)}, at(3), at(4));
}

void measure(const QCommandLineParser &options)
{
    // Statistics and dead rows as in life, and room for the subscribers: two connections each.
    qputenv("BANZHANG_TEST_PGOPTIONS",
            "-c autovacuum=on -c max_connections=600 " + qgetenv("BANZHANG_TEST_PGOPTIONS"));
    const BenchServer server;
    const QString part = options.value(QStringLiteral("part"));
    if (part.isEmpty() || part == u"parts")
        measureParts(server);
    if (part == u"parts")
        return;
    LivePlan plan;
    plan.subscribersOnly = part == u"subscribers";
    plan.seconds = options.value(QStringLiteral("seconds")).toInt();
    plan.burstSeconds = std::min(plan.burstSeconds, plan.seconds);
    plan.subscribers = options.value(QStringLiteral("subscribers")).toInt();
    measureLive(server, plan);
}

}

int main(int argc, char **argv)
{
    if (!qEnvironmentVariableIsSet("QT_QPA_PLATFORM"))
        qputenv("QT_QPA_PLATFORM", "offscreen");
    GuiWatch application(argc, argv);
    ThemeSource themes(ThemeChoice::Light);
    applyLook(application, themes, QStringLiteral("en"));
    QCommandLineParser options;
    options.addOptions(
        {{QStringLiteral("seconds"), QStringLiteral("of each load"), QStringLiteral("n"),
          QStringLiteral("60")},
         {QStringLiteral("subscribers"), QStringLiteral("how many"), QStringLiteral("n"),
          QStringLiteral("200")},
         {QStringLiteral("part"), QStringLiteral("parts, live or subscribers; else parts and live"),
          QStringLiteral("name")}});
    options.addHelpOption();
    options.process(application);
    try {
        if (!options.positionalArguments().isEmpty())
            return play(application, options.positionalArguments());
        measure(options);
    } catch (const DbError &error) {
        qFatal("%s", error.what());
    }
    return 0;
}
