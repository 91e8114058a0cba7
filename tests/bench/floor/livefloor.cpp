// SPDX-License-Identifier: GPL-3.0-or-later
#include "livefloor.h"

#include "benchreport.h"
#include "bigcentre.h"
#include "generator.h"
#include "processcost.h"
#include "roles.h"
#include "samples.h"

#include <QCoreApplication>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QSqlDatabase>
#include <QTemporaryDir>

#include <cstdio>
#include <cstdlib>
#include <memory>

namespace banzhang::bench {
namespace {

constexpr int calm = 300;
constexpr int burst = 5000;
constexpr int patienceMs = 180000;

// This program once more, in a role.
class Actor
{
public:
    Actor(const QString &name, const QStringList &arguments, const QString &samples)
        : m_name(name), m_samples(samples)
    {
        m_process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
        m_process.start(QCoreApplication::applicationFilePath(), arguments + QStringList{samples});
        if (!m_process.waitForStarted())
            qFatal("Cannot start %s.", qPrintable(name));
    }

    void awaitReady() { (void)line(); }
    void say(const char *word)
    {
        m_process.write(QByteArray(word) + '\n');
        m_process.waitForBytesWritten();
    }
    QJsonObject result()
    {
        m_result = QJsonDocument::fromJson(line()).object();
        m_process.waitForFinished(patienceMs);
        return m_result;
    }
    [[nodiscard]] const QString &name() const { return m_name; }
    [[nodiscard]] const QString &samples() const { return m_samples; }
    [[nodiscard]] double figure(const char *key) const
    {
        return m_result.value(QLatin1String(key)).toDouble();
    }
    [[nodiscard]] const QJsonObject &figures() const { return m_result; }

private:
    QByteArray line()
    {
        while (!m_process.canReadLine()) {
            if (!m_process.waitForReadyRead(patienceMs))
                qFatal("%s says nothing.", qPrintable(m_name));
        }
        return m_process.readLine().trimmed();
    }

    const QString m_name;
    const QString m_samples;
    QProcess m_process;
    QJsonObject m_result;
};

class Stage
{
public:
    Stage(const BenchServer &server, const LivePlan &plan)
        : m_server(server), m_plan(plan),
          m_target(makeBigCentre(server, std::max(1, plan.subscribers)))
    {}

    void play(const char *name, const Load &load, const std::vector<Actor *> &actors)
    {
        for (Actor *actor : actors)
            actor->awaitReady();
        const QString commits = m_folder.filePath(QStringLiteral("commits"));
        const double server = familyCpuSeconds(m_server.pid());
        for (Actor *actor : actors)
            actor->say("measure");
        QProcess generator;
        generator.setProcessChannelMode(QProcess::ForwardedErrorChannel);
        generator.start(QCoreApplication::applicationFilePath(),
                        {QStringLiteral("generator"), targetOf(QStringLiteral("bz_owner")),
                         QString::number(load.perSecond), QString::number(load.seconds), commits});
        if (!generator.waitForFinished(-1) || generator.exitCode() != 0)
            qFatal("The generator failed.");
        const QJsonObject written =
            QJsonDocument::fromJson(generator.readAllStandardOutput()).object();
        const double serverCpu = familyCpuSeconds(m_server.pid()) - server;
        for (Actor *actor : actors)
            actor->say("end");
        const auto say = [&](const QString &what, double value, const char *unit) {
            report(qPrintable(QString::fromLatin1(name) + u' ' + what), value, unit);
        };
        say(QStringLiteral("events written"), written.value(u"rate").toDouble(), "/s");
        say(QStringLiteral("generator CPU"), 100 * written.value(u"cpu").toDouble() / load.seconds,
            "% of a core");
        say(QStringLiteral("server CPU"), 100 * serverCpu / load.seconds, "% of a core");
        const Commits committed = commitsIn(commits);
        for (Actor *actor : actors)
            tell(name, *actor, committed);
    }

    [[nodiscard]] QString targetOf(const QString &user) const
    {
        return QString(m_target).replace(QStringLiteral("USER"), user);
    }
    [[nodiscard]] const QString &target() const { return m_target; }
    [[nodiscard]] QString file(const QString &name) const { return m_folder.filePath(name); }
    [[nodiscard]] const LivePlan &plan() const { return m_plan; }

private:
    static void tell(const char *name, Actor &actor, const Commits &committed)
    {
        actor.result();
        const QString head = QString::fromLatin1(name) + u' ' + actor.name() + u' ';
        const auto say = [&head](const char *what, double value, const char *unit) {
            report(qPrintable(head + QLatin1String(what)), value, unit);
        };
        for (const auto &[kind, what] : {std::pair{paintedKind, "commit to paint, in sight"},
                                         {heldKind, "commit to model, all rows"},
                                         {ownedKind, "commit to model, own team"}}) {
            const std::vector<double> delays = delaysIn(actor.samples(), kind, committed);
            if (delays.empty())
                continue;
            report(qPrintable(head + QLatin1String(what) + QStringLiteral(" p50")),
                   partOf(delays, 0.5), "ms");
            report(qPrintable(head + QLatin1String(what) + QStringLiteral(" p99")),
                   partOf(delays, 0.99),
                   qPrintable(QStringLiteral("ms (%1 samples)").arg(delays.size())));
        }
        say("longest GUI block", actor.figure("block"), "ms wall");
        say("longest GUI block", actor.figure("blockCpu"), "ms CPU");
        say("GUI blocks over 16 ms", actor.figure("over16"), "wall");
        say("GUI blocks over 16 ms", actor.figure("over16Cpu"), "CPU");
        say("CPU", 100 * actor.figure("cpu") / actor.figure("seconds"), "% of a core");
        say("memory", actor.figure("pss"), "MB PSS");
        if (actor.figures().contains(QLatin1String("looks")))
            say("looks", actor.figure("looks") / actor.figure("seconds"), "a second");
        for (const auto &[key, what] : {std::pair{"open", "opening"},
                                        {"sort", "slowest sort"},
                                        {"filter", "slowest filter"}}) {
            const QByteArray cpu = QByteArray(key) + "Cpu";
            if (actor.figures().contains(QLatin1String(key)))
                say(what, actor.figure(key), "ms wall");
            if (actor.figures().contains(QLatin1String(cpu)))
                say(what, actor.figure(cpu.constData()), "ms CPU of the GUI thread");
        }
        if (qEnvironmentVariableIsSet("BANZHANG_BENCH_VERBOSE"))
            qInfo("%s", QJsonDocument(actor.figures()).toJson().constData());
    }

    const BenchServer &m_server;
    const LivePlan m_plan;
    const QTemporaryDir m_folder;
    const QString m_target;
};

void playConsoles(Stage &stage, const char *name, const Load &load)
{
    const auto console = [&stage](const QString &who, const QString &login, int rows) {
        return std::make_unique<Actor>(who,
                                       QStringList{QStringLiteral("console"), who,
                                                   stage.targetOf(login), QString::number(rows)},
                                       stage.file(who));
    };
    const auto manager =
        console(QStringLiteral("manager"), QStringLiteral("bench_manager"), bigAgents);
    const auto leader = console(QStringLiteral("leader"), leaderOf(1), teamSize);
    stage.play(name, load, {manager.get(), leader.get()});
}

void playSubscribers(Stage &stage, const Load &load)
{
    constexpr int processes = 2;
    const int each = stage.plan().subscribers / processes;
    std::vector<std::unique_ptr<Actor>> made;
    std::vector<Actor *> actors;
    for (int i = 0; i < processes; ++i) {
        const QString name = QStringLiteral("subscribers %1").arg(1 + i * each);
        made.push_back(std::make_unique<Actor>(
            name,
            QStringList{QStringLiteral("subscribers"), stage.target(), QString::number(teamSize),
                        QString::number(1 + i * each), QString::number(each)},
            stage.file(name)));
        actors.push_back(made.back().get());
    }
    stage.play("300/s", load, actors);
}

void playBaseline(Stage &stage, const Load &load)
{
    if (!QSqlDatabase::isDriverAvailable(QStringLiteral("QPSQL"))) {
        std::puts("No baseline: the package libqt6sql6-psql is missing.");
        return;
    }
    Actor actor(QStringLiteral("QSqlTableModel"),
                {QStringLiteral("baseline"), stage.targetOf(QStringLiteral("bz_owner")),
                 QString::number(bigAgents)},
                stage.file(QStringLiteral("baseline")));
    stage.play("300/s", load, {&actor});
}

}

void measureLive(const BenchServer &server, const LivePlan &plan)
{
    // Above some tenths somebody else is at work here: then only processor times tell something.
    double load = 0;
    getloadavg(&load, 1);
    report("load of the machine before", load, "processes");
    Stage stage(server, plan);
    if (!plan.subscribersOnly) {
        playConsoles(stage, "300/s", {bigAgents, calm, plan.seconds});
        playConsoles(stage, "5000/s", {bigAgents, burst, plan.burstSeconds});
    }
    if (plan.subscribers > 0)
        playSubscribers(stage, {bigAgents, calm, plan.seconds});
    if (!plan.subscribersOnly)
        playBaseline(stage, {bigAgents, calm, plan.seconds});
}

}
