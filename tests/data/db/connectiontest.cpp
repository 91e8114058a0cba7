// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/whendone.h"
#include "db/dbworker.h"
#include "db/pqlink.h"
#include "db/pqvalue.h"
#include "db/sqlfile.h"
#include "support/testdatabase.h"

#include <catch2/catch.hpp>

#include <QRegularExpression>
#include <QSignalSpy>
#include <QTcpServer>
#include <QTest>

using namespace banzhang;
using namespace banzhang::test;

TEST_CASE("parameters are found where they are parameters and nowhere else")
{
    const SqlFile file = parseSql(
        QStringLiteral("x"), "-- :not_this and 'that\n"
                             "SELECT :a::int + :b, ':no', \"c:d\", x[1:2], /* :e */ j ? 'k', :a\n"
                             "  FROM t WHERE d = $q$ :f $q$");
    CHECK(file.parameters == QStringList{QStringLiteral("a"), QStringLiteral("b")});
    CHECK(file.text
          == "SELECT $1::int + $2, ':no', \"c:d\", x[1:2],  j ? 'k', $1\n"
             "  FROM t WHERE d = $q$ :f $q$");
}

TEST_CASE("an array's elements survive quotes, commas, backslashes and NULL")
{
    const QStringList elements{QStringLiteral("a"),         QStringLiteral("b,c"),
                               QStringLiteral("d\"e"),      QStringLiteral("f\\g"),
                               QString::fromUtf8("班长台"), QString()};
    const auto text = pqText(elements);
    REQUIRE(text);
    CHECK(textsFromPqArray(*text) == elements);
    CHECK(textsFromPqArray("{}").isEmpty());
    CHECK(textsFromPqArray("{NULL,x}").at(0).isNull());
}

TEST_CASE("values come back as they went, instants to the millisecond in UTC")
{
    const TestDatabase database;
    Connection connection = database.connect();
    Rows row =
        connection.execute("SELECT timestamptz '2026-11-22 19:00:08.123456+08' AS at, true AS yes,"
                           " 1.25::float8 AS r, '{3,4}'::bigint[] AS n, NULL::text AS nothing, "
                           "date '2026-02-28' AS d");
    REQUIRE(row.next());
    CHECK(row.dateTime("at") == QDateTime(QDate(2026, 11, 22), QTime(11, 0, 8, 123), Qt::UTC));
    CHECK(row.boolean("yes"));
    CHECK(row.real("r") == 1.25);
    CHECK(row.integerArray("n") == std::vector<qint64>{3, 4});
    CHECK(row.isNull("nothing"));
    CHECK(row.date("d") == QDate(2026, 2, 28));
    CHECK_THROWS_AS(row.text("no_such_column"), DbError);
}

TEST_CASE("an error carries its state, its kind and the constraint")
{
    const TestDatabase database;
    Connection connection = database.connect();
    connection.execute("INSERT INTO department (name) VALUES ('A')");
    try {
        connection.execute("INSERT INTO department (name) VALUES ('A')");
        FAIL("the duplicate was taken");
    } catch (const DbError &error) {
        CHECK(error.sqlState() == QStringLiteral("23505"));
        CHECK(error.problem().kind == ProblemKind::Conflict);
        CHECK(error.violatedConstraint() == QStringLiteral("department_name_key"));
    }
    CHECK_THROWS_AS(connection.query(QStringLiteral("no/such_query")), DbError);
    CHECK_THROWS_AS(connection.query(QStringLiteral("floor/get_source_clock"), {}), DbError);
}

TEST_CASE("a transaction is kept whole or not at all, and repeated after a serialization failure")
{
    const TestDatabase database;
    Connection connection = database.connect();
    CHECK_THROWS(connection.transaction([](Connection &open) {
        open.execute("INSERT INTO department (name) VALUES ('lost')");
        open.execute("SELECT 1 / 0");
    }));
    Rows none = connection.execute("SELECT FROM department");
    CHECK(none.isEmpty());
    int attempts = 0;
    connection.transaction([&attempts](Connection &open) {
        open.execute("INSERT INTO department (name) VALUES ('kept')");
        if (++attempts < 3)
            open.execute("DO $$ BEGIN RAISE EXCEPTION 'again' USING ERRCODE = '40001'; END $$");
    });
    CHECK(attempts == 3);
    CHECK(connection.execute("SELECT FROM department").count() == 1);
}

TEST_CASE("a worker answers in order, tells when it is offline and comes back by itself")
{
    const TestDatabase database;
    DbWorker worker(database.target(), QStringLiteral("test worker"));
    QSignalSpy offline(&worker, &DbWorker::wentOffline);
    QSignalSpy online(&worker, &DbWorker::cameOnline);
    const auto ask = [&worker] {
        auto future = worker.run([](Connection &connection) {
            Rows row = connection.execute("SELECT pg_sleep(0.05), 42 AS n");
            row.next();
            return row.integer("n");
        });
        future.waitForFinished();
        return future.result();
    };
    CHECK(ask() == 42);
    auto cut = worker.run([](Connection &connection) { connection.execute("SELECT pg_sleep(5)"); });
    QTest::qWait(200);
    database.cutConnections();
    cut.waitForFinished();
    REQUIRE_FALSE(cut.result().has_value());
    CHECK(cut.result().error().kind == ProblemKind::Offline);
    REQUIRE(QTest::qWaitFor([&] { return offline.count() == 1; }));
    CHECK(ask() == 42);
    REQUIRE(QTest::qWaitFor([&] { return online.count() == 1; }));
}

TEST_CASE("an answer for a receiver that is gone is dropped")
{
    const TestDatabase database;
    DbWorker worker(database.target(), QStringLiteral("test worker"));
    int called = 0;
    auto receiver = std::make_unique<QObject>();
    const auto future =
        worker.run([](Connection &connection) { connection.execute("SELECT pg_sleep(0.1)"); });
    whenDone(future, receiver.get(), [&called](const Result<void> &) { ++called; });
    receiver.reset();
    QObject other;
    int others = 0;
    whenDone(future, &other, [&others](const Result<void> &) { ++others; });
    REQUIRE(QTest::qWaitFor([&] { return others == 1; }));
    CHECK(called == 0);
}

TEST_CASE("a link hears notifications, notices the cut and reconnects")
{
    const TestDatabase database;
    PqLink link(database.target(), QStringLiteral("floor"));
    QSignalSpy connected(&link, &PqLink::connected);
    QSignalSpy lost(&link, &PqLink::lost);
    QSignalSpy notified(&link, &PqLink::notified);
    link.start();
    REQUIRE(QTest::qWaitFor([&] { return connected.count() == 1; }));
    Connection speaker = database.connect();
    speaker.execute("SELECT pg_notify('floor', '7:1,2')");
    REQUIRE(QTest::qWaitFor([&] { return notified.count() == 1; }));
    CHECK(notified.at(0).at(0).toString() == QStringLiteral("7:1,2"));
    database.allowConnections(false);
    database.cutConnections();
    REQUIRE(QTest::qWaitFor([&] { return lost.count() >= 1; }));
    CHECK_FALSE(link.isConnected());
    CHECK(link.nextAttemptAt().isValid());
    database.allowConnections(true);
    link.reconnectNow();
    REQUIRE(QTest::qWaitFor([&] { return connected.count() == 2; }));
}

TEST_CASE("a worker that ends does not wait for a server that is slow")
{
    const TestDatabase database;
    QElapsedTimer timer;
    QFuture<Result<void>> slow;
    {
        DbWorker worker(database.target(), QStringLiteral("test worker"));
        slow =
            worker.run([](Connection &connection) { connection.execute("SELECT pg_sleep(60)"); });
        QTest::qWait(200);
        timer.start();
    }
    CHECK(timer.elapsed() < 30000);
    slow.waitForFinished();
    REQUIRE(slow.resultCount() == 1);
    CHECK_FALSE(slow.result().has_value());
}

TEST_CASE("a link goes on to the next host when one does not answer")
{
    const TestDatabase database;
    QTcpServer blackHole; // takes the connection and never says a word
    REQUIRE(blackHole.listen(QHostAddress::LocalHost));
    // The real server behind it, as the second of two hosts.
    QString hosts = database.target();
    hosts.replace(QRegularExpression(QStringLiteral("\\bhost=(\\S+)")),
                  QStringLiteral("host=127.0.0.1,\\1 port=%1,5432").arg(blackHole.serverPort()));
    PqLink link(hosts, QStringLiteral("floor"));
    QSignalSpy connected(&link, &PqLink::connected);
    link.start();
    CHECK(QTest::qWaitFor([&] { return connected.count() == 1; }, 30000));
    CHECK(link.attempts() == 0);
}

TEST_CASE("a link that is told to reconnect does so although it stands")
{
    const TestDatabase database;
    PqLink link(database.target(), QStringLiteral("floor"));
    QSignalSpy connected(&link, &PqLink::connected);
    link.start();
    REQUIRE(QTest::qWaitFor([&] { return connected.count() == 1; }));
    link.reconnectNow();
    REQUIRE(QTest::qWaitFor([&] { return connected.count() == 2; }));
}
