// SPDX-License-Identifier: GPL-3.0-or-later
#include "reports/letterheadstore.h"
#include "reports/reportrunstore.h"
#include "reports/reportschedulestore.h"
#include "support/attendancecentre.h"
#include "support/numberof.h"

#include <QDateTime>
#include <QDir>
#include <QFile>
#include <QProcess>
#include <QProcessEnvironment>
#include <QTemporaryDir>
#include <QTest>

#include <catch2/catch.hpp>

using namespace banzhang;
using namespace banzhang::test;
using Catch::Contains;

namespace {

struct CommandRun
{
    int exitCode = -1;
    std::string out, err;
};

struct PrintShop : AttendanceCentre
{
    QTemporaryDir folder;

    QString user = manager; // who runs the command
    QString language = u"en"_qs;

    [[nodiscard]] std::unique_ptr<QProcess> begin(const QStringList &arguments,
                                                  const QString &login = {}) const
    {
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        for (const char *name : {"DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM"})
            environment.remove(QLatin1String(name));
        auto process = std::make_unique<QProcess>();
        process->setProcessEnvironment(environment);
        process->start(QStringLiteral(BANZHANG_BINARY_DIR "/bin/banzhang"),
                       arguments
                           + QStringList{u"--server"_qs,
                                         database.target(login.isEmpty() ? user : login),
                                         u"--lang"_qs, language});
        return process;
    }
    static CommandRun end(QProcess &process)
    {
        if (!process.waitForFinished(120000))
            process.kill();
        return {process.exitCode(), process.readAllStandardOutput().toStdString(),
                process.readAllStandardError().toStdString()};
    }
    using AttendanceCentre::run;
    [[nodiscard]] CommandRun run(const QStringList &arguments) const
    {
        return end(*begin(arguments));
    }
    [[nodiscard]] QString file(const QString &name) const { return folder.filePath(name); }
    // So many calls in October, some of them of one number.
    void fillCalls(int count)
    {
        run("SELECT ensure_partitions('2026-10-01', '2026-10-31');"
            "INSERT INTO call (switch_id, call_uid, started_at, source_id, customer,"
            " customer_masked, result) SELECT 1, 'c' || n, '2026-10-02 00:00+8'::timestamptz + n *"
            " interval '20 seconds', 1, 13800000000 + n % 40009, '138****' || n % 1000, 'saved'"
            " FROM generate_series(1, "
            + QByteArray::number(count) + ") n");
    }
    [[nodiscard]] static QStringList callsAsked(const QString &path)
    {
        return {u"print"_qs, u"call-detail"_qs, u"--month"_qs, u"2026-10"_qs, u"-o"_qs, path};
    }
    [[nodiscard]] CommandRun calls(const QString &name) const
    {
        return run(callsAsked(file(name)));
    }
    [[nodiscard]] CommandRun october(const QString &name) const
    {
        return run(
            {u"print"_qs, u"monthly-book"_qs, u"--month"_qs, u"2026-10"_qs, u"-o"_qs, file(name)});
    }
};

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    file.open(QIODevice::ReadOnly);
    return file.readAll();
}

void write(const QString &path, const QByteArray &content)
{
    QFile file(path);
    file.open(QIODevice::WriteOnly);
    file.write(content);
}

}

TEST_CASE("line 6 a month is printed to each kind of file without a display")
{
    PrintShop shop;
    for (const QString &name : {u"book.pdf"_qs, u"book.xlsx"_qs, u"book.csv"_qs}) {
        CAPTURE(name.toStdString());
        const CommandRun run = shop.october(name);
        INFO(run.err);
        CHECK(run.exitCode == 0);
        CHECK_THAT(run.out, Contains("provisional"));
        CHECK(contentOf(shop.file(name)).size() > 100);
    }
    CHECK(contentOf(shop.file(u"book.pdf"_qs)).startsWith("%PDF"));
    CHECK(QDir(shop.folder.path()).entryList(QDir::Files).size() == 3);
    CHECK(number(shop.owner, "SELECT count(*) FROM report_run WHERE fingerprint <> ''") == 3);
    CHECK(number(shop.owner, "SELECT count(DISTINCT fingerprint) FROM report_run") == 1);
    CHECK(number(shop.owner, "SELECT count(*) FROM report_file") == 3);
}

TEST_CASE("a month of which nothing is recorded says so and prints no month of zeroes")
{
    PrintShop shop;
    const CommandRun run = shop.run({u"print"_qs, u"monthly-book"_qs, u"--month"_qs, u"2026-03"_qs,
                                     u"-o"_qs, shop.file(u"march.csv"_qs)});
    INFO(run.err);
    CHECK(run.exitCode == 0);
    const std::string march = contentOf(shop.file(u"march.csv"_qs)).toStdString();
    CHECK_THAT(march, Contains("1 Overview,Nothing is recorded for 2026-03."));
    CHECK_THAT(march, !Contains("Dialled and connected by day"));
    CHECK_THAT(march, !Contains("1001,")); // nobody's row of zeroes
}

TEST_CASE("#87 more calls than paper holds are printed whole with one fingerprint")
{
    PrintShop shop;
    shop.fillCalls(101'500);
    for (const QString &name : {u"calls.csv"_qs, u"calls.xlsx"_qs}) {
        const CommandRun run = shop.calls(name);
        INFO(run.err);
        REQUIRE(run.exitCode == 0);
    }
    const QByteArray csv = contentOf(shop.file(u"calls.csv"_qs));
    qint64 lines = 0;
    qint64 attempts = 0;
    for (const QByteArray &line : csv.split('\n')) {
        if (!line.startsWith("2026-10-") || line.count(',') != 6)
            continue; // not of the list of calls
        ++lines;
        attempts += line.split(',').at(5).toLongLong();
    }
    CHECK(lines == 101'500);
    // Each number's calls each tell the number's calls: the sum of squares.
    CHECK(attempts
          == number(shop.owner, "SELECT sum(n * n) FROM (SELECT count(*) AS n FROM call GROUP BY"
                                " customer) x"));
    CHECK_THAT(csv.toStdString(), Contains("the first 100,000 of 101,500 calls"));
    CHECK(number(shop.owner, "SELECT count(DISTINCT fingerprint) FROM report_run") == 1);
    CHECK(shop.run({u"verify-report"_qs, shop.file(u"calls.csv"_qs)}).exitCode == 0);
    shop.run("UPDATE call SET result = 'another' WHERE call_uid = 'c101500'"); // the very last
    REQUIRE(shop.calls(u"later.csv"_qs).exitCode == 0);
    CHECK(number(shop.owner, "SELECT count(DISTINCT fingerprint) FROM report_run") == 2);
}

TEST_CASE("#87 a print that is asked to stop leaves no file and its run says that it was cancelled")
{
    PrintShop shop;
    shop.fillCalls(10);
    Connection blocker = shop.database.connect();
    blocker.execute("BEGIN; LOCK TABLE call");
    const auto print = shop.begin(PrintShop::callsAsked(shop.file(u"calls.csv"_qs)));
    const auto waits = [&] {
        return number(shop.owner, "SELECT count(*) FROM pg_locks WHERE NOT granted") > 0;
    };
    REQUIRE(QTest::qWaitFor(waits, 30000));
    print->terminate();
    blocker.execute("ROLLBACK");
    const CommandRun run = PrintShop::end(*print);
    CHECK(run.exitCode == 1);
    CHECK_THAT(run.err, Contains("ancelled"));
    CHECK(QDir(shop.folder.path()).isEmpty());
    CHECK(number(shop.owner, "SELECT count(*) FROM report_run WHERE failure <> ''") == 1);
}

TEST_CASE("line 3 verify-report knows the true file and a changed one and a foreign one")
{
    PrintShop shop;
    REQUIRE(shop.october(u"book.pdf"_qs).exitCode == 0);
    const auto verify = [&](const QString &name) {
        return shop.run({u"verify-report"_qs, shop.file(name)});
    };
    const CommandRun right = verify(u"book.pdf"_qs);
    CHECK(right.exitCode == 0);
    CHECK_THAT(right.out, Contains("Unchanged"));
    QByteArray content = contentOf(shop.file(u"book.pdf"_qs));
    content[content.size() / 2] = char(content[content.size() / 2] ^ 1);
    write(shop.file(u"changed.pdf"_qs), content);
    const CommandRun changed = verify(u"changed.pdf"_qs);
    CHECK(changed.exitCode == 1);
    CHECK_THAT(changed.out, Contains("Changed"));
    write(shop.file(u"foreign.pdf"_qs), "%PDF-1.4 nothing of ours");
    CHECK(verify(u"foreign.pdf"_qs).exitCode == 2);
    CHECK(verify(u"missing.pdf"_qs).exitCode == 3);
}

TEST_CASE("line 3 verify-report makes the figures of a closed month again and says what it found")
{
    PrintShop shop;
    CHECK(shop.october(u"open.pdf"_qs).exitCode == 0);
    const auto verify = [&shop](const QString &name) {
        return shop.run({u"verify-report"_qs, shop.file(name)});
    };
    const CommandRun open = verify(u"open.pdf"_qs);
    CHECK(open.exitCode == 0);
    CHECK_THAT(open.out, Contains("not made again: not all of its months were closed"));
    CHECK_THAT(open.out, Contains("Month book of 2026-10-01"));
    Connection desk = shop.database.connect(shop.manager);
    number(desk, "SELECT count(close_month('2026-10-01', true))");
    CHECK(shop.october(u"closed.pdf"_qs).exitCode == 0);
    const CommandRun closed = verify(u"closed.pdf"_qs);
    INFO(closed.out);
    CHECK(closed.exitCode == 0);
    CHECK_THAT(closed.out, Contains("made again and are the same"));
    // Words of its tables are those of its language, whoever asks.
    shop.language = u"zh_CN"_qs;
    CHECK(shop.october(u"chinese.pdf"_qs).exitCode == 0);
    shop.language = u"en"_qs;
    CHECK_THAT(verify(u"chinese.pdf"_qs).out, Contains("made again and are the same"));
    // A run whose figures a program made up: its file is unchanged, its figures are not the same.
    shop.run("ALTER TABLE report_run DISABLE TRIGGER USER;"
             "UPDATE report_run SET fingerprint = repeat('a', 64);"
             "ALTER TABLE report_run ENABLE TRIGGER USER");
    const CommandRun forged = verify(u"closed.pdf"_qs);
    CHECK(forged.exitCode == 4);
    CHECK_THAT(forged.out, Contains("figures are not the same"));
}

TEST_CASE("a file that the history could not take is not left behind")
{
    PrintShop shop;
    shop.run("CREATE FUNCTION no_file() RETURNS trigger LANGUAGE plpgsql AS"
             " 'BEGIN RAISE EXCEPTION ''the line went down''; END';"
             "CREATE TRIGGER no_file BEFORE INSERT ON report_file FOR EACH ROW EXECUTE FUNCTION"
             " no_file()");
    CHECK(shop.october(u"book.csv"_qs).exitCode == 1);
    CHECK_FALSE(QFile::exists(shop.file(u"book.csv"_qs)));
}

TEST_CASE("bad input of print is told in a line and leaves no half file")
{
    PrintShop shop;
    const CommandRun unknown =
        shop.run({u"print"_qs, u"nonsense"_qs, u"--month"_qs, u"2026-10"_qs});
    CHECK(unknown.exitCode == 2);
    CHECK_THAT(unknown.err, Contains("monthly-book"));
    for (const QStringList &wrong :
         std::vector<QStringList>{{u"--month"_qs, u"2026-13"_qs},
                                  {u"--week"_qs, u"2026-W54"_qs},
                                  {u"--quarter"_qs, u"2026Q5"_qs},
                                  {u"--month"_qs, u"2026-10"_qs, u"--year"_qs, u"2026"_qs},
                                  {u"--month"_qs, u"2026-10"_qs, u"--team"_qs, QString()},
                                  {}}) {
        CAPTURE(wrong.join(u' ').toStdString());
        CHECK(
            shop.run(QStringList{u"print"_qs, u"monthly-book"_qs, u"-o"_qs, shop.file(u"x.pdf"_qs)}
                     + wrong)
                .exitCode
            == 2);
    }
    CHECK(shop.october(u"x.docx"_qs).exitCode == 2);
    const CommandRun folder = shop.october(u"not/there/x.pdf"_qs);
    CHECK(folder.exitCode == 1);
    CHECK_THAT(folder.err, Contains("cannot be written"));
    CHECK(QDir(shop.folder.path()).isEmpty());
    CHECK(number(shop.owner, "SELECT count(*) FROM report_run WHERE failure <> ''") == 1);
    const CommandRun team =
        shop.run({u"print"_qs, u"ledger"_qs, u"--month"_qs, u"2026-10"_qs, u"--team"_qs,
                  u"nobody"_qs, u"-o"_qs, shop.file(u"x.pdf"_qs)});
    CHECK(team.exitCode == 1);
    CHECK_THAT(team.err, Contains("nobody"));
    CHECK_THAT(shop.run({u"print"_qs, u"--list"_qs}).out, Contains("agent-work"));
}

TEST_CASE("a report that is not for somebody's post is refused and leaves no file")
{
    PrintShop shop;
    shop.user = shop.staff("quality_head");
    const CommandRun book = shop.october(u"book.pdf"_qs); // without fines, sales and attendance
    CHECK(book.exitCode == 1);
    CHECK_THAT(book.err, Contains("not a report for your post"));
    shop.user = shop.leader;
    const CommandRun faults = shop.run({u"print"_qs, u"data-quality"_qs, u"--month"_qs,
                                        u"2026-10"_qs, u"-o"_qs, shop.file(u"x.pdf"_qs)});
    CHECK(faults.exitCode == 1);
    CHECK(QDir(shop.folder.path()).isEmpty());
    CHECK(shop.october(u"own.csv"_qs).exitCode == 0);
    CHECK_THAT(contentOf(shop.file(u"own.csv"_qs)).toStdString(), Contains("Teams led by"));
}

TEST_CASE("line 6 two runners at once make what is due once and a failed one says why")
{
    PrintShop shop;
    Connection manager = shop.database.connect(shop.manager);
    ReportSchedule schedule;
    schedule.request.report = u"agent-work"_qs;
    schedule.request.language = u"en"_qs;
    schedule.every = ReportSchedule::Every::Day;
    // Far from now at the site: the next time must not come while the test runs.
    schedule.at = QDateTime::currentDateTimeUtc().addSecs(20LL * 3600).time();
    schedule.formats = {ReportFormat::Csv};
    schedule.folder = shop.folder.path();
    ReportScheduleStore().save(manager, schedule);
    schedule.folder = shop.file(u"gone"_qs);
    ReportScheduleStore().save(manager, schedule);
    shop.run("UPDATE report_schedule SET next_at = now() - interval '1 minute'");
    const auto first = shop.begin({u"print"_qs, u"--due"_qs});
    const auto second = shop.begin({u"print"_qs, u"--due"_qs});
    const CommandRun one = PrintShop::end(*first);
    const CommandRun other = PrintShop::end(*second);
    CHECK(one.exitCode + other.exitCode == 1);
    CHECK_THAT(one.err + other.err, Contains("cannot be written"));
    CHECK(QDir(shop.folder.path()).entryList(QDir::Files).size() == 1);
    CHECK(number(shop.owner,
                 "SELECT count(*) FROM report_run WHERE report_schedule_id = 1 AND failure = ''")
          == 1);
    CHECK(ReportScheduleStore().list(manager).at(0).lastFailure.isEmpty());
    CHECK_FALSE(ReportScheduleStore().list(manager).at(1).lastFailure.isEmpty());
    CHECK(shop.run({u"print"_qs, u"--due"_qs}).exitCode == 0);
}

TEST_CASE("line 4 what is printed without a window is on the site's paper whoever prints it")
{
    PrintShop shop;
    {
        Connection by = shop.database.connect(shop.manager);
        Letterhead letterhead = LetterheadStore().read(by).value_or(Letterhead());
        letterhead.head = u"Operations"_qs;
        letterhead.foot = u"Internal"_qs;
        letterhead.paper = PaperSize::A3;
        LetterheadStore().save(by, letterhead);
    }
    const auto told = [](const QString &program, const QStringList &arguments) {
        QProcess reader;
        reader.start(program, arguments);
        REQUIRE(reader.waitForFinished(60000));
        return reader.readAllStandardOutput().toStdString();
    };
    for (const QString &login : {shop.manager, shop.auditor}) {
        const QString path = shop.file(login + u".pdf"_qs);
        const auto process = shop.begin(
            {u"print"_qs, u"ledger"_qs, u"--month"_qs, u"2026-10"_qs, u"-o"_qs, path}, login);
        const CommandRun run = PrintShop::end(*process);
        INFO(run.err);
        REQUIRE(run.exitCode == 0);
        CHECK_THAT(told(u"pdftotext"_qs, {path, u"-"_qs}),
                   Contains("Operations") && Contains("Internal"));
        CHECK_THAT(told(u"pdfinfo"_qs, {path}), Contains("(A3)")); // the site's
    }
    REQUIRE(shop.run({u"print"_qs, u"ledger"_qs, u"--month"_qs, u"2026-10"_qs, u"--paper"_qs,
                      u"A4"_qs, u"-o"_qs, shop.file(u"a4.pdf"_qs)})
                .exitCode
            == 0);
    CHECK_THAT(told(u"pdfinfo"_qs, {shop.file(u"a4.pdf"_qs)}), Contains("(A4)"));
}
