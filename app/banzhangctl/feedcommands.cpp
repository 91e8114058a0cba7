// SPDX-License-Identifier: GPL-3.0-or-later
#include "amifeed.h"
#include "command.h"
#include "ctl.h"
#include "jsonfeed.h"
#include "logreplay.h"
#include "queuelogfollower.h"
#include "queuelogimport.h"
#include "rejectlog.h"
#include "report.h"
#include "spoolplace.h"
#include "stopsignal.h"
#include "target.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QFileInfo>

namespace banzhang {
namespace {

constexpr int exitRejected = 3; // all done, but something was left out or is in doubt
constexpr int lateLogMs = 1500; // queue_log knows whole seconds

QString option(const char *name)
{
    return QString::fromLatin1(name);
}

int finished(const FeedSummary &summary, const RejectLog &rejects)
{
    say(Ctl::tr("%1 lines: %2 new, %3 known, %4 rejected, %5 in doubt; %6 new rows; %7 s")
            .arg(summary.lines)
            .arg(summary.fresh)
            .arg(summary.known)
            .arg(summary.rejected)
            .arg(summary.doubtful)
            .arg(summary.newRows)
            .arg(summary.seconds, 0, 'f', 2));
    for (auto reason = rejects.byReason().begin(); reason != rejects.byReason().end(); ++reason)
        say(QStringLiteral("  %1: %2").arg(reason.key()).arg(reason.value()));
    return summary.rejected + summary.doubtful > 0 ? exitRejected : ExitOk;
}

// A line about what a running feed met, with the time: it goes to a journal.
void report(const QString &what)
{
    say(QDateTime::currentDateTime().toString(Qt::ISODate) + u' ' + what);
}

Result<void> keepRejects(const Arguments &arguments, RejectLog &rejects)
{
    if (!arguments.isSet(option("rejects")))
        return {};
    return rejects.keepIn(arguments.value(option("rejects")));
}

FeedSource sourceOf(const Arguments &arguments, const char *kind, const QString &name)
{
    FeedSource source;
    source.switchName = arguments.value(option("switch"));
    source.kind = option(kind);
    source.name = name;
    return source;
}

// A running feed: until its source is over or somebody stops it.
class LiveFeed final : public QObject
{
public:
    explicit LiveFeed(FeedRunner &runner, const QString &place) : m_runner(runner), m_place(place)
    {
        connect(&runner, &FeedRunner::opened, this, [this] {
            report(m_away ? Ctl::tr("the database is back")
                          : Ctl::tr("%1 feeds the database").arg(m_place));
            m_away = false;
        });
        connect(&runner, &FeedRunner::offline, this, [this](const Problem &problem) {
            m_away = true;
            report(Ctl::tr("the database is away: %1").arg(problem.text.trimmed()));
        });
        connect(&runner, &FeedRunner::refused, this, [this](const Problem &problem) {
            complain(problem.text.trimmed(), m_place, problem.hint);
            QCoreApplication::exit(ExitFailed);
        });
        connect(&runner, &FeedRunner::finished, this, [] { QCoreApplication::exit(ExitOk); });
    }

    // What is there is written, but nobody waits for a database that is away.
    void finish()
    {
        if (m_away || m_finishing)
            return QCoreApplication::exit(ExitOk);
        m_finishing = true;
        m_runner.finish();
    }

    int run(const RejectLog &rejects)
    {
        const int code = QCoreApplication::exec();
        m_runner.stop();
        const int told = finished(m_runner.summary(), rejects);
        return code == ExitOk ? told : code;
    }

private:
    FeedRunner &m_runner;
    const QString m_place;
    bool m_away = false;
    bool m_finishing = false;
};

int importLog(const Target &target, const Arguments &arguments, RejectLog &rejects)
{
    const FeedSource source = sourceOf(arguments, "queue_log", option("queue_log"));
    const auto summary = importQueueLog(target.uri, source, arguments.operand(0), rejects);
    if (!summary)
        return failed(summary.error(), arguments.operand(0));
    return finished(*summary, rejects);
}

int followLog(const Target &target, const Arguments &arguments, RejectLog &rejects)
{
    RunnerOptions options;
    options.target = target.uri;
    options.source = sourceOf(arguments, "queue_log", option("queue_log"));
    options.askAlways = true;
    options.lateMs = lateLogMs;
    FeedRunner runner(options, rejects);
    LiveFeed live(runner, arguments.operand(0));
    QueueLogFollower follower(arguments.operand(0), runner);
    QObject::connect(&follower, &QueueLogFollower::changed, &live, report);
    const StopSignal stop([&] {
        follower.stop();
        live.finish();
    });
    follower.start();
    return live.run(rejects);
}

int replayLog(const Target &target, const Arguments &arguments, RejectLog &rejects)
{
    ReplayOptions replay;
    replay.path = arguments.operand(0);
    replay.loop = arguments.isSet(option("loop"));
    if (arguments.isSet(option("speed")))
        replay.speed = arguments.value(option("speed")).toDouble();
    if (arguments.isSet(option("start-at")))
        replay.startAt = arguments.value(option("start-at")).toInt();
    if (replay.speed <= 0) {
        complain(Ctl::tr("the speed must be a number above 0"), option("--speed"));
        return ExitUsage;
    }
    RunnerOptions options;
    options.target = target.uri;
    options.source =
        sourceOf(arguments, "queue_log", option("replay ") + QFileInfo(replay.path).fileName());
    options.source.replay = true;
    FeedRunner runner(options, rejects);
    LiveFeed live(runner, replay.path);
    LogReplay source(replay, runner);
    QObject::connect(&source, &LogReplay::over, &live, [&] { live.finish(); });
    const StopSignal stop([&] {
        source.stop();
        live.finish();
    });
    if (const auto started = source.start(); !started)
        return failed(started.error());
    return live.run(rejects);
}

int feedQueueLog(const Arguments &arguments)
{
    const auto target = openTarget(arguments, ServerRole::Feed);
    if (!target)
        return failed(target.error());
    RejectLog rejects;
    if (const auto kept = keepRejects(arguments, rejects); !kept)
        return failed(kept.error());
    if (arguments.isSet(option("follow")))
        return followLog(*target, arguments, rejects);
    if (arguments.isSet(option("speed")) || arguments.isSet(option("loop")))
        return replayLog(*target, arguments, rejects);
    return importLog(*target, arguments, rejects);
}

// From a file or the environment, never from the command line: that is for all to see.
Result<QByteArray> secretOf(const Arguments &arguments)
{
    if (!arguments.isSet(option("secret-file"))) {
        const QByteArray secret = qgetenv("BANZHANG_AMI_SECRET");
        if (secret.isEmpty())
            return fail(ProblemKind::Invalid, Ctl::tr("There is no secret"),
                        Ctl::tr("give --secret-file or set BANZHANG_AMI_SECRET"));
        return secret;
    }
    QFile file(arguments.value(option("secret-file")));
    if (!file.open(QIODevice::ReadOnly))
        return fail(ProblemKind::Invalid,
                    Ctl::tr("Cannot read %1: %2").arg(file.fileName(), file.errorString()));
    return file.readAll().trimmed();
}

int feedAmi(const Arguments &arguments)
{
    const QString place = arguments.operand(0);
    AmiOptions ami;
    const bool hasPort = place.contains(u':');
    ami.host = hasPort ? place.section(u':', 0, -2) : place;
    if (hasPort)
        ami.port = place.section(u':', -1).toUShort();
    if (ami.host.isEmpty() || ami.port == 0) {
        complain(Ctl::tr("the switch must be HOST:PORT"), place);
        return ExitUsage;
    }
    ami.user = arguments.value(option("user"));
    const auto secret = secretOf(arguments);
    if (!secret)
        return failed(secret.error());
    ami.secret = *secret;
    const auto target = openTarget(arguments, ServerRole::Feed);
    if (!target)
        return failed(target.error());
    RejectLog rejects;
    if (const auto kept = keepRejects(arguments, rejects); !kept)
        return failed(kept.error());
    RunnerOptions options;
    options.target = target->uri;
    options.source = sourceOf(arguments, "ami", place);
    options.spoolPath = spoolPath(options.source, connectionKey(*target));
    FeedRunner runner(options, rejects);
    LiveFeed live(runner, place);
    AmiFeed feed(ami, runner, [&runner] { return runner.now(); });
    bool everConnected = false;
    QObject::connect(&feed, &AmiFeed::connected, &live, [&] {
        everConnected = true;
        report(Ctl::tr("connected to the switch"));
    });
    QObject::connect(&feed, &AmiFeed::disconnected, &live, [](const QString &why) {
        report(Ctl::tr("not connected to the switch: %1").arg(why));
    });
    QObject::connect(&feed, &AmiFeed::refused, &live, [&](const QString &why) {
        complain(Ctl::tr("the switch refuses the log-in: %1").arg(why), place,
                 Ctl::tr("check user and secret in manager.conf"));
        if (!everConnected)
            QCoreApplication::exit(ExitFailed);
    });
    const StopSignal stop([&] {
        feed.stop();
        live.finish();
    });
    feed.start();
    return live.run(rejects);
}

int feedJsonLines(const Arguments &arguments)
{
    const QString file = arguments.operand(0);
    const QString address = arguments.value(option("listen"));
    if (file.isEmpty() == address.isEmpty()) {
        complain(Ctl::tr("give either a file (or -) or --listen"), {},
                 option("banzhangctl feed jsonl --help"));
        return ExitUsage;
    }
    const auto target = openTarget(arguments, ServerRole::Feed);
    if (!target)
        return failed(target.error());
    RejectLog rejects;
    if (const auto kept = keepRejects(arguments, rejects); !kept)
        return failed(kept.error());
    const bool isFile = !file.isEmpty() && file != option("-");
    RunnerOptions options;
    options.target = target->uri;
    options.source = sourceOf(arguments, "jsonl", option("jsonl"));
    options.askAlways = isFile;
    if (!isFile)
        options.spoolPath = spoolPath(options.source, connectionKey(*target));
    options.missesWhileAway = !address.isEmpty(); // whoever spoke meanwhile found no listener
    FeedRunner runner(options, rejects);
    LiveFeed live(runner, isFile ? file : address.isEmpty() ? Ctl::tr("standard input") : address);
    JsonFeed feed(runner);
    QObject::connect(&feed, &JsonFeed::over, &live, [&] { live.finish(); });
    const StopSignal stop([&] {
        feed.stop();
        live.finish();
    });
    const auto started = isFile              ? feed.readFile(file)
                         : address.isEmpty() ? feed.readStandardInput()
                                             : feed.listen(address);
    if (!started)
        return failed(started.error());
    if (!address.isEmpty())
        report(Ctl::tr("listening on port %1").arg(feed.port()));
    return live.run(rejects);
}

QCommandLineOption flag(const char *name, const QString &help)
{
    return {option(name), help};
}

QCommandLineOption valued(const char *name, const QString &help, const char *value,
                          const QString &otherwise = {})
{
    return {option(name), help, option(value), otherwise};
}

}

Commands feedCommands()
{
    const auto switchName =
        valued("switch", Ctl::tr("Name of the switch."), "NAME", option("asterisk"));
    const auto rejects =
        valued("rejects", Ctl::tr("Keep what was not taken in this file."), "FILE");
    return {
        {{option("feed"), option("queue-log")},
         Ctl::tr("Take Asterisk's queue_log: whole, as it grows, or replayed onto now"),
         {option("FILE")},
         {switchName, rejects,
          flag("follow", Ctl::tr("Go on as the file grows, over rotation and truncation.")),
          valued("speed", Ctl::tr("Replay onto the present, N times as fast."), "N"),
          flag("loop", Ctl::tr("Replay over and over the stretch with most people.")),
          valued("start-at", Ctl::tr("Take the replay's first S seconds at once."), "S")},
         feedQueueLog},
        {{option("feed"), option("ami")},
         Ctl::tr("Follow Asterisk's manager interface"),
         {option("HOST:PORT")},
         {switchName, rejects, valued("user", Ctl::tr("User of manager.conf."), "NAME"),
          valued("secret-file", Ctl::tr("File with the secret (else BANZHANG_AMI_SECRET)."),
                 "FILE")},
         feedAmi},
        {{option("feed"), option("jsonl")},
         Ctl::tr("Take JSON lines from any other switch: a file, standard input, a socket"),
         {option("[FILE]")},
         {valued("switch", Ctl::tr("Name of the switch."), "NAME", option("jsonl")), rejects,
          valued("listen", Ctl::tr("Take lines from a loopback socket."), "127.0.0.1:PORT")},
         feedJsonLines},
    };
}

}
