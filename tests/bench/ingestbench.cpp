// SPDX-License-Identifier: GPL-3.0-or-later
// A queue_log of so many lines, taken by the feed from file to facts, against psql's \copy of the
// very rows that this made, into the same tables of a fresh database. Goal: at most twice the time.
#include "benchreport.h"
#include "benchserver.h"
#include "db/connection.h"
#include "demo/demorandom.h"
#include "queuelogimport.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QFile>
#include <QProcess>

#include <sys/resource.h>

using namespace banzhang;
using namespace banzhang::bench;

namespace {

constexpr qint64 start = 1790000000;
constexpr int agents = 500;
const QStringList factTables{QStringLiteral("feed_second"), QStringLiteral("agent_event"),
                             QStringLiteral("queue_visit"), QStringLiteral("agent_leg"),
                             QStringLiteral("call")};

QByteArray agentName(int agent)
{
    return "Local/" + QByteArray::number(2000 + agent) + "@from-queue/n";
}

// Calls on 500 agents in ten queues, a pause every twentieth call, as Asterisk would write them.
void writeLog(const QString &path, qint64 lines)
{
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        qFatal("Cannot write %s", qPrintable(path));
    DemoRandom random(1);
    qint64 written = 0;
    const auto line = [&](qint64 at, const QByteArray &rest) {
        file.write(QByteArray::number(at) + '|' + rest + '\n');
        ++written;
    };
    for (int agent = 0; agent < agents; ++agent)
        line(start,
             "MANAGER|q" + QByteArray::number(agent % 10) + '|' + agentName(agent) + "|ADDMEMBER|");
    qint64 now = start + 1;
    for (qint64 call = 0; written < lines; ++call) {
        const int agent = int(call % agents);
        if (agent == 0)
            now += 40;
        const QByteArray uid = QByteArray::number(now) + '.' + QByteArray::number(call);
        const QByteArray queue = "q" + QByteArray::number(agent % 10);
        const QByteArray head = uid + '|' + queue + '|';
        const int talk = random.between(5, 30);
        line(now, head + "NONE|ENTERQUEUE||12" + QByteArray::number(100000000 + call % 800000000)
                      + "|1");
        line(now + 3, head + agentName(agent) + "|CONNECT|3|" + uid + "9|2");
        line(now + 3 + talk,
             head + agentName(agent) + "|COMPLETECALLER|3|" + QByteArray::number(talk) + "|1");
        if (call % 20 == 0) {
            line(now + 35, "NONE|" + queue + '|' + agentName(agent) + "|PAUSE|wc");
            line(now + 38, "NONE|" + queue + '|' + agentName(agent) + "|UNPAUSE|");
        }
    }
}

// A second's lines must stand together for a log; the generator writes call by call.
void sortLog(const QString &path)
{
    if (QProcess::execute(QStringLiteral("sort"),
                          {QStringLiteral("-s"), QStringLiteral("-n"), QStringLiteral("-t|"),
                           QStringLiteral("-k1,1"), QStringLiteral("-o"), path, path})
        != 0)
        qFatal("Cannot sort %s", qPrintable(path));
}

void psql(const BenchServer &server, const QString &database, const QString &command)
{
    const QString target = server.host() + QStringLiteral(" user=bz_owner dbname=") + database;
    if (QProcess::execute(QStringLiteral("psql"),
                          {QStringLiteral("-qX"), target, QStringLiteral("-v"),
                           QStringLiteral("ON_ERROR_STOP=1"), QStringLiteral("-c"), command})
        != 0)
        qFatal("psql failed: %s", qPrintable(command));
}

double seconds(const QElapsedTimer &timer)
{
    return double(timer.elapsed()) / 1000;
}

// The most memory that this process had so far, in MB.
double mostMemory()
{
    rusage usage{};
    getrusage(RUSAGE_SELF, &usage);
    return double(usage.ru_maxrss) / 1024;
}

struct Cost
{
    double wall = 0; // seconds
    double cpu = 0;  // seconds of the server's sessions
};

// psql's \copy of the fact tables of `from` into those of `to`: what the writing cost.
Cost copyFacts(const BenchServer &server, const QString &from, const QString &to,
               const QString &folder)
{
    Cost total;
    for (const QString &table : factTables) {
        const QString file = folder + u'/' + table + QStringLiteral(".copy");
        psql(server, from,
             QStringLiteral("\\copy (select * from banzhang.%1) to '%2'").arg(table, file));
        const double cpuBefore = server.sessionCpuSeconds();
        QElapsedTimer timer;
        timer.start();
        psql(server, to, QStringLiteral("\\copy banzhang.%1 from '%2'").arg(table, file));
        total.wall += seconds(timer);
        total.cpu += server.sessionCpuSeconds() - cpuBefore;
    }
    return total;
}

}

int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    const qint64 lines = argc > 1 ? QByteArray(argv[1]).toLongLong() : 1000000;
    const BenchServer server;
    const QTemporaryDir folder;
    const QString log = folder.filePath(QStringLiteral("queue_log"));
    writeLog(log, lines);
    sortLog(log);

    const QString target = server.makeDatabase(QStringLiteral("bench_feed"));
    RejectLog rejects;
    const double cpuBefore = server.sessionCpuSeconds();
    QElapsedTimer timer;
    timer.start();
    FeedSource source;
    source.switchName = QStringLiteral("bench");
    source.kind = QStringLiteral("queue_log");
    source.name = QStringLiteral("queue_log");
    const auto summary = importQueueLog(target, source, log, rejects);
    const double feed = seconds(timer);
    if (!summary)
        qFatal("The import failed: %s", qPrintable(summary.error().text));
    report("ingest.memory", mostMemory(), "MB");
    const double feedCpu = server.sessionCpuSeconds() - cpuBefore;

    const QString copyTarget = server.makeDatabase(QStringLiteral("bench_copy"));
    Connection copied = Connection::open(copyTarget);
    copied.execute(
        "INSERT INTO switch (name) VALUES ('bench');"
        "INSERT INTO feed_source (switch_id, kind, name) VALUES (1, 'queue_log', 'queue_log');"
        "SELECT ensure_partitions(to_timestamp(1790000000), to_timestamp(1799000000))");
    const Cost copy = copyFacts(server, QStringLiteral("bench_feed"), QStringLiteral("bench_copy"),
                                folder.path());

    report("ingest.lines", double(summary->lines), "lines");
    report("ingest.rejected", double(summary->rejected), "lines");
    report("ingest.rows", double(summary->newRows), "facts");
    report("ingest.feed", feed, "s");
    report("ingest.feed_rate", double(summary->lines) / feed, "lines/s");
    report("ingest.feed_server_cpu", feedCpu, "s");
    report("ingest.copy", copy.wall, "s");
    report("ingest.copy_server_cpu", copy.cpu, "s");
    report("ingest.ratio", feed / copy.wall, "times (goal 2)");
    report("ingest.server_cpu_ratio", feedCpu / copy.cpu, "times");
    return 0;
}
