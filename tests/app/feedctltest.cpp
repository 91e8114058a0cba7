// SPDX-License-Identifier: GPL-3.0-or-later
#include "ctl.h"
#include "support/feedcentre.h"

#include <QCoreApplication>
#include <QProcess>
#include <QRegularExpression>
#include <QTcpSocket>
#include <QTemporaryDir>
#include <QTest>

using namespace banzhang;
using namespace banzhang::test;

namespace {

// The real program against a database of its own.
class FeedProcess final
{
public:
    FeedProcess(const FeedCentre &centre, const QStringList &arguments, const QTemporaryDir &folder)
    {
        auto environment = englishEnvironment();
        environment.insert(QStringLiteral("STATE_DIRECTORY"), folder.path());
        m_process.setProcessEnvironment(environment);
        m_process.setProcessChannelMode(QProcess::MergedChannels);
        m_process.start(QCoreApplication::applicationDirPath() + QStringLiteral("/banzhangctl"),
                        QStringList{QStringLiteral("--server"), centre.target()} + arguments);
        REQUIRE(m_process.waitForStarted());
    }
    ~FeedProcess()
    {
        m_process.kill();
        m_process.waitForFinished();
    }

    [[nodiscard]] int wait()
    {
        REQUIRE(QTest::qWaitFor([&] { return m_process.state() == QProcess::NotRunning; }, 60000));
        REQUIRE(m_process.exitStatus() == QProcess::NormalExit);
        return m_process.exitCode();
    }
    [[nodiscard]] int stop()
    {
        m_process.terminate();
        return wait();
    }
    void kill() { m_process.kill(); }
    [[nodiscard]] std::string output()
    {
        m_output += m_process.readAll();
        return m_output.toStdString();
    }

private:
    QProcess m_process;
    QByteArray m_output;
};

QString option(const char *text)
{
    return QString::fromLatin1(text);
}

bool has(const std::string &text, const char *part)
{
    return text.find(part) != std::string::npos;
}

qint64 linesOf(const FeedCentre &centre)
{
    return centre.count("SELECT coalesce(sum(cardinality(hashes)), 0) FROM feed_second");
}

}

TEST_CASE("a feed's exit code tells whether all was taken")
{
    const FeedCentre centre(QStringLiteral("agents.csv"));
    const QTemporaryDir folder;
    const QString log = capturePath(QStringLiteral("queue_log"));
    FeedProcess clean(centre, {option("feed"), option("queue-log"), log}, folder);
    CHECK(clean.wait() == 0);
    CHECK(has(clean.output(), "3219 lines: 3219 new, 0 known, 0 rejected, 0 in doubt"));

    const QString bad = folder.filePath(QStringLiteral("bad"));
    const QString rejects = folder.filePath(QStringLiteral("rejects"));
    QFile file(bad);
    REQUIRE(file.open(QIODevice::WriteOnly));
    file.write("1795345300|1.1|sales|NONE|DANCE|1\n");
    file.close();
    FeedProcess doubtful(
        centre, {option("feed"), option("queue-log"), bad, option("--rejects"), rejects}, folder);
    CHECK(doubtful.wait() == 3);
    QFile kept(rejects);
    REQUIRE(kept.open(QIODevice::ReadOnly));
    CHECK(kept.readAll() == bad.toUtf8() + ":1:event:1795345300|1.1|sales|NONE|DANCE|1\n");

    FeedProcess missing(
        centre, {option("feed"), option("queue-log"), folder.filePath(option("none"))}, folder);
    CHECK(missing.wait() == 1);
    FeedProcess argument(
        centre,
        {option("feed"), option("ami"), option("127.0.0.1:1"), option("--secret"), option("x")},
        folder);
    CHECK(argument.wait() == 2); // a secret on the command line is no option at all
    FeedProcess nothing(
        centre,
        {option("feed"), option("ami"), option("127.0.0.1:1"), option("--user"), option("x")},
        folder);
    CHECK(nothing.wait() == 1);
    CHECK(has(nothing.output(), "BANZHANG_AMI_SECRET"));
}

TEST_CASE("a follower that is killed again and again loses no line")
{
    const FeedCentre centre(QStringLiteral("agents.csv"));
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("queue_log"));
    const QList<QByteArray> lines = captureLines(QStringLiteral("queue_log"));
    QFile file(path);
    REQUIRE(file.open(QIODevice::WriteOnly));
    const QStringList follow{option("feed"), option("queue-log"), path, option("--follow")};
    qsizetype from = 0;
    for (const qsizetype stop : {qsizetype(700), qsizetype(1500), qsizetype(2300)}) {
        FeedProcess feed(centre, follow, folder);
        for (; from < stop; ++from)
            file.write(lines[from] + '\n');
        file.flush();
        const qint64 before = linesOf(centre);
        REQUIRE(QTest::qWaitFor([&] { return linesOf(centre) > before; }, 30000));
        feed.kill(); // the next one waits until the server has noticed
    }
    FeedProcess feed(centre, follow, folder);
    for (; from < lines.size(); ++from)
        file.write(lines[from] + '\n');
    file.flush();
    REQUIRE(QTest::qWaitFor([&] { return linesOf(centre) == lines.size(); }, 30000));
    CHECK(feed.stop() == 0);
    centre.compareWithExpected();
}

TEST_CASE("only one feed reads a source at a time")
{
    const FeedCentre centre(QStringLiteral("agents.csv"));
    const QTemporaryDir folder;
    const QStringList listen{option("feed"), option("jsonl"), option("--listen"),
                             option("127.0.0.1:0")};
    FeedProcess first(centre, listen, folder);
    REQUIRE(QTest::qWaitFor([&] { return has(first.output(), "feeds the database"); }, 20000));
    FeedProcess second(centre, listen, folder);
    CHECK(second.wait() == 1);
    CHECK(has(second.output(), "Another feed"));
    CHECK(first.stop() == 0);
}

TEST_CASE("lines from a socket and from standard input reach the floor")
{
    const FeedCentre centre(QStringLiteral("agents.csv"));
    const QTemporaryDir folder;
    FeedProcess feed(centre,
                     {option("feed"), option("jsonl"), option("--listen"), option("127.0.0.1:0")},
                     folder);
    QRegularExpressionMatch port;
    REQUIRE(QTest::qWaitFor(
        [&] {
            static const QRegularExpression shape(QStringLiteral("listening on port ([0-9]+)"));
            port = shape.match(QString::fromStdString(feed.output()));
            return port.hasMatch();
        },
        20000));
    QTcpSocket socket;
    socket.connectToHost(QHostAddress::LocalHost, port.captured(1).toUShort());
    REQUIRE(socket.waitForConnected(5000));
    socket.write("{\"type\":\"login\",\"agent\":\"81\",\"queues\":[\"sales\"]}\n");
    REQUIRE(socket.waitForBytesWritten(5000));
    REQUIRE(QTest::qWaitFor(
        [&] {
            return centre.count("SELECT count(*) FROM seat_state WHERE state = 'available'") == 1;
        },
        20000));
    CHECK(feed.stop() == 0);
}
