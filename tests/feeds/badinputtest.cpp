// SPDX-License-Identifier: GPL-3.0-or-later
#include "queuelogimport.h"
#include "queuelogreader.h"
#include "support/feedcentre.h"

#include <QTemporaryDir>

using namespace banzhang;
using namespace banzhang::test;

namespace {

QByteArray joined(const QList<QByteArray> &lines)
{
    return lines.join('\n') + '\n';
}

FeedSummary import(const FeedCentre &centre, const QByteArray &text, RejectLog &rejects)
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("queue_log"));
    QFile file(path);
    REQUIRE(file.open(QIODevice::WriteOnly));
    REQUIRE(file.write(text) == text.size());
    file.close();
    const auto summary = importQueueLog(centre.target(), centre.source(), path, rejects);
    if (!summary)
        FAIL(summary.error().text.toStdString());
    return *summary;
}

FeedSummary import(const FeedCentre &centre, const QByteArray &text)
{
    RejectLog rejects;
    return import(centre, text, rejects);
}

const QList<QByteArray> &mainLines()
{
    static const QList<QByteArray> lines = captureLines(QStringLiteral("queue_log"));
    return lines;
}

}

TEST_CASE("bad lines among good ones are told by line and reason and cost nothing else")
{
    const FeedCentre centre(QStringLiteral("agents.csv"));
    const QTemporaryDir folder;
    const QString kept = folder.filePath(QStringLiteral("rejects"));
    QList<QByteArray> lines = mainLines();
    lines.insert(3000, QByteArray("\x00\x01\x7f"
                                  "ELF binary",
                                  13));
    lines.insert(2000, "1795345500|1.1|sales|\xcd\xf5\xb7\xbc|CONNECT|1|1.2|1");
    lines.insert(1500, "1795345400|1.1|sales|王芳|WARPED|1");
    lines.insert(1000, QByteArray(100000, 'x'));
    lines.insert(500, "17953453");
    lines.insert(10, "");
    RejectLog rejects;
    REQUIRE(rejects.keepIn(kept));
    const FeedSummary summary = import(
        centre, joined(lines) + "1795346037|1795345980.2718|complaints|田甜|COMPLETECA", rejects);
    CHECK(summary.rejected == 6);
    CHECK(summary.fresh == 3219);
    const QMap<QString, qint64> expected{
        {QStringLiteral("binary"), 1}, {QStringLiteral("encoding"), 1},
        {QStringLiteral("event"), 1},  {QStringLiteral("too_long"), 1},
        {QStringLiteral("fields"), 1}, {QStringLiteral("half_written"), 1}};
    CHECK(rejects.byReason() == expected);
    QFile file(kept);
    REQUIRE(file.open(QIODevice::ReadOnly));
    const QList<QByteArray> told = file.readAll().trimmed().split('\n');
    REQUIRE(told.size() == 6);
    CHECK(told[0].contains("/queue_log:502:fields:17953453"));
    CHECK(told[2].contains(":1504:event:1795345400|1.1|sales|王芳|WARPED|1"));
    CHECK(told[4].contains(":3006:binary:\\x00\\x01\\x7fELF"));
    centre.compareWithExpected();
}

TEST_CASE("a last line that was cut off is taken when it is whole")
{
    const FeedCentre centre(QStringLiteral("agents.csv"));
    const QByteArray whole = joined(mainLines());
    const FeedSummary first = import(centre, whole.chopped(9));
    CHECK(first.rejected == 1);
    CHECK(first.fresh == 3218);
    const FeedSummary second = import(centre, whole);
    CHECK(second.fresh == 1);
    centre.compareWithExpected();
}

TEST_CASE("overlapping files give the same figures as the whole")
{
    const FeedCentre centre(QStringLiteral("agents.csv"));
    CHECK(import(centre, joined(mainLines().mid(0, 1500))).fresh == 1500);
    CHECK(import(centre, joined(mainLines().mid(900, 1200))).fresh == 600);
    CHECK(import(centre, joined(mainLines().mid(0, 2000))).fresh == 0);
    CHECK(import(centre, joined(mainLines())).fresh == 3219 - 2100);
    centre.compareWithExpected();
}

TEST_CASE("equal lines of one second all count, however the file is cut")
{
    const FeedCentre centre(QStringLiteral("agents.csv"));
    const QByteArray ring = "1795345300|1795345216.0|support|梁雪|RINGNOANSWER|0";
    CHECK(import(centre, joined({ring, ring})).fresh == 2);
    CHECK(import(centre, joined({ring, ring, ring})).fresh == 1);
    CHECK(import(centre, joined({ring, ring, ring})).fresh == 0);
    CHECK(centre.count("SELECT count(*) FROM agent_leg WHERE outcome = 'no_answer'") == 3);
}

TEST_CASE("an older file that comes later leaves the board alone and adds its figures")
{
    const FeedCentre centre(QStringLiteral("restart/agents.csv"));
    const QByteArray older = captureFile(QStringLiteral("restart/queue_log.0"));
    const QByteArray newer = captureFile(QStringLiteral("restart/queue_log"));
    (void)import(centre, newer);
    const auto board = [&] {
        Connection owner = centre.connect();
        QString text;
        for (const char *table : {"seat_state", "waiting_call", "open_leg", "queue_member"}) {
            Rows row = owner.execute(QByteArray("SELECT coalesce(md5(string_agg(x::text, ',' ORDER "
                                                "BY x::text)), '') AS h FROM ")
                                     + table + " x");
            row.next();
            text += row.text("h") + u' ';
        }
        return text;
    };
    const QString before = board();
    const FeedSummary summary = import(centre, older);
    CHECK(summary.fresh == older.count('\n'));
    CHECK(board().toStdString() == before.toStdString());
    CHECK(centre.count("SELECT count(*) FROM queue_visit WHERE outcome = 'lost'") == 15);
    CHECK(import(centre, older).fresh == 0);
}

TEST_CASE("an agent whom nobody has told us is kept, flagged and told")
{
    const FeedCentre centre(QStringLiteral("agents.csv"));
    RejectLog rejects;
    (void)import(centre,
                 "1795345300|MANAGER|sales|PJSIP/7777|ADDMEMBER|\n"
                 "1795345301|9.9|sales|NONE|ENTERQUEUE||123|1\n"
                 "1795345302|9.9|sales|路人|CONNECT|1|9.10|1\n"
                 "1795345309|9.9|sales|路人|COMPLETECALLER|1|7|1\n",
                 rejects);
    CHECK(rejects.byReason().value(QStringLiteral("unknown_agent")) == 2);
    CHECK(centre.count("SELECT count(*) FROM agent WHERE provisional") == 2);
    CHECK(centre.count("SELECT count(*) FROM agent_leg JOIN agent USING (agent_id) WHERE "
                       "provisional AND talk_s = 7")
          == 1);
}

TEST_CASE("a file that is no log takes nothing and says so")
{
    const FeedCentre centre(QStringLiteral("agents.csv"));
    RejectLog rejects;
    QByteArray noise(3LL * 1024 * 1024, Qt::Uninitialized);
    for (qsizetype i = 0; i < noise.size(); ++i)
        noise[i] = char((i * 2654435761U) >> 13);
    const FeedSummary summary = import(centre, noise, rejects);
    CHECK(summary.fresh == 0);
    CHECK(summary.rejected > 0);
    RejectLog none;
    const auto missing = importQueueLog(centre.target(), centre.source(),
                                        QStringLiteral("/nowhere/queue_log"), none);
    REQUIRE_FALSE(missing.has_value());
    CHECK(missing.error().kind == ProblemKind::Invalid);
}

TEST_CASE("a large log is read in chunks of bounded size")
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("queue_log"));
    QFile file(path);
    REQUIRE(file.open(QIODevice::WriteOnly));
    const QByteArray once = captureFile(QStringLiteral("queue_log"));
    for (int i = 0; i < 110; ++i) // 20 MB
        file.write(once);
    file.write(QByteArray(3LL * 1024 * 1024, 'y') + '\n'); // a line of its own kind
    file.write(once);
    file.close();
    QueueLogReader reader(path);
    REQUIRE(reader.open());
    qint64 lines = 0;
    qint64 rejected = 0;
    for (bool more = true; more;) {
        const LogChunk chunk = reader.read(20000, false);
        if (chunk.items.size() + chunk.rejects.size() > 20000)
            FAIL("a chunk of " << chunk.items.size());
        lines += qint64(chunk.items.size());
        rejected += qint64(chunk.rejects.size());
        more = !chunk.atEnd;
    }
    CHECK(lines == 111LL * 3219);
    CHECK(rejected == 1);
}
