// SPDX-License-Identifier: GPL-3.0-or-later
#include "reports/reportrunstore.h"

#include "reports/reportschedulestore.h"
#include "support/attendancecentre.h"
#include "support/numberof.h"
#include "support/refusal.h"

#include <catch2/catch.hpp>

#include <QTimeZone>

#include <set>
#include <thread>

using namespace banzhang;
using namespace banzhang::test;

namespace {

ReportRequest october(const char *report = "monthly-book")
{
    ReportRequest request;
    request.report = QLatin1String(report);
    request.span = {QDate(2026, 10, 1), QDate(2026, 10, 31)};
    request.language = u"zh_CN"_qs;
    return request;
}

ReportDocument documentOf(const ReportRequest &request, qint64 dialled = 1486)
{
    ReportDocument document;
    document.request = request;
    document.title = u"2026 年 10 月"_qs;
    document.isProvisional = false;
    document.snapshotAt = QDateTime::currentDateTimeUtc();
    ReportChapter chapter;
    chapter.code = u"agent-work"_qs;
    ReportTable table;
    table.columns = {{u"dialled"_qs, u"拨打量"_qs, FigureKind::Integer, 1, {}}};
    table.rows = {{{dialled}, RowRole::Plain, {}}};
    chapter.blocks.push_back(table);
    document.chapters.push_back(chapter);
    return document;
}

// A centre with people of all posts who run reports, and one who does not.
class ReportCentre : public AttendanceCentre
{
public:
    ReportCentre()
        : other(database.addLogin(u"other"_qs, {u"bz_leader"_qs})), inspector(staff("inspector"))
    {}

    [[nodiscard]] ReportRun done(const QString &login, const ReportRequest &request)
    {
        Connection open = database.connect(login);
        ReportRun run = ReportRunStore().begin(open, request, u"1.0.0"_qs, 0);
        run.fingerprint = ReportRunStore().finish(open, run.runId, documentOf(request), 2100);
        return run;
    }
    [[nodiscard]] size_t seen(const QString &login) const
    {
        Connection open = database.connect(login);
        return ReportRunStore().list(open, {}).size();
    }

    QString other, inspector;
};

ReportSchedule monthly()
{
    ReportSchedule schedule;
    schedule.request = october();
    schedule.every = ReportSchedule::Every::Month;
    schedule.dayOf = 1;
    schedule.at = QTime(9, 0);
    schedule.formats = {ReportFormat::Pdf, ReportFormat::Xlsx};
    schedule.folder = u"/srv/reports"_qs;
    return schedule;
}

}

TEST_CASE("line 3 a run comes back with its question and its document and its files")
{
    ReportCentre centre;
    ReportRequest request = october();
    request.scope.teamId = TeamId{1};
    request.sections = {ReportSection::AgentWork};
    const ReportRun begun = centre.done(centre.leader, request);
    Connection open = centre.database.connect(centre.leader);
    ReportFile file;
    file.sha256 = QString(64, u'a');
    file.bytes = 4711;
    file.pages = 38;
    file.name = u"月报.pdf"_qs;
    ReportRunStore().addFile(open, begun.runId, file);
    const std::vector<ReportRun> runs = ReportRunStore().list(open, {});
    REQUIRE(runs.size() == 1);
    CHECK(runs[0].request == request);
    CHECK(runs[0].runNo == begun.runNo);
    CHECK(runs[0].fingerprint == fingerprintOf(documentOf(request)));
    CHECK(runs[0].milliseconds == 2100);
    CHECK(runs[0].isProvisional); // the month is open, whatever its program says
    CHECK(runs[0].hasFigures);
    REQUIRE(runs[0].files.size() == 1);
    CHECK(runs[0].files[0].name == file.name);
    CHECK(runs[0].files[0].pages == 38);
    const ReportDocument kept = ReportRunStore().document(open, begun.runId);
    ReportDocument shown = documentOf(request);
    shown.snapshotAt = kept.snapshotAt;
    CHECK(kept == shown);
    CHECK(ReportRunStore().last(open).at(0).request.report == request.report);
}

TEST_CASE("line 3 what a run showed is never changed and it ends once")
{
    ReportCentre centre;
    const ReportRun run = centre.done(centre.manager, october());
    CHECK(centre
              .tryAs(centre.manager,
                     [&](Connection &by) { ReportRunStore().fail(by, run.runId, u"late"_qs, 1); })
              .constraint
          == u"report_run_kept");
    CHECK_THROWS_AS(centre.run("UPDATE report_run SET fingerprint = ''"), DbError);
    CHECK_THROWS_AS(centre.run("DELETE FROM report_document"), DbError);
    CHECK_THROWS_AS(centre.run("TRUNCATE report_file"), DbError);
}

TEST_CASE("a failed run keeps why and has no figures")
{
    ReportCentre centre;
    Connection open = centre.database.connect(centre.manager);
    const ReportRun run = ReportRunStore().begin(open, october(), u"1.0.0"_qs, 0);
    ReportRunStore().fail(open, run.runId, u"磁盘已满"_qs, 30);
    const ReportRun kept = ReportRunStore().list(open, {}).at(0);
    CHECK(kept.failure == u"磁盘已满");
    CHECK(kept.fingerprint.isEmpty());
    CHECK_FALSE(kept.hasFigures);
    CHECK_THROWS_AS(ReportRunStore().document(open, run.runId), DbError);
}

TEST_CASE("runs are seen by who made them and by managers and auditors")
{
    ReportCentre centre;
    const ReportRun run = centre.done(centre.leader, october());
    CHECK(centre.seen(centre.leader) == 1);
    CHECK(centre.seen(centre.other) == 0);
    CHECK(centre.seen(centre.manager) == 1);
    CHECK(centre.seen(centre.auditor) == 1);
    CHECK(
        centre
            .tryAs(centre.other,
                   [&](Connection &by) { std::ignore = ReportRunStore().document(by, run.runId); })
            .constraint
        == u"report_document_kept");
    CHECK(centre
              .tryAs(centre.other,
                     [&](Connection &by) { ReportRunStore().addFile(by, run.runId, {}); })
              .kind
          == ProblemKind::Denied);
    CHECK(centre
              .tryAs(centre.inspector,
                     [&](Connection &by) {
                         std::ignore = ReportRunStore().begin(by, october(), u"1"_qs, 0);
                     })
              .kind
          == ProblemKind::Denied);
}

TEST_CASE("line 3 everybody on the staff proves paper that he holds and learns no figure")
{
    ReportCentre centre;
    const ReportRun run = centre.done(centre.manager, october());
    Connection manager = centre.database.connect(centre.manager);
    ReportFile file;
    file.sha256 = QString(64, u'b');
    ReportRunStore().addFile(manager, run.runId, file);
    Connection open = centre.database.connect(centre.inspector);
    const auto byNumber = ReportRunStore().proofOfRun(open, run.runNo.toLower());
    REQUIRE(byNumber);
    CHECK(byNumber->fingerprint == run.fingerprint);
    CHECK(byNumber->madeBy == u"manager");
    const auto byFile = ReportRunStore().proofOfFile(open, file.sha256);
    REQUIRE(byFile);
    CHECK(byFile->runNo == run.runNo);
    CHECK_FALSE(ReportRunStore().proofOfFile(open, QString(64, u'c')));
    CHECK_FALSE(ReportRunStore().proofOfRun(open, u"0000-20261101-0001"_qs));
}

TEST_CASE("numbers of runs are different ones also of callers at once")
{
    ReportCentre centre;
    std::vector<QString> numbers(12);
    std::vector<std::thread> threads;
    threads.reserve(numbers.size());
    for (QString &number : numbers)
        threads.emplace_back([&centre, &number] {
            Connection open = centre.database.connect(centre.manager);
            number = ReportRunStore().begin(open, october(), u"1"_qs, 0).runNo;
        });
    for (std::thread &thread : threads)
        thread.join();
    std::set<QString> days;
    for (const QString &number : numbers)
        days.insert(number.section(u'-', 2));
    CHECK(days.size() == numbers.size());
    CHECK(*days.begin() == u"0001");
    CHECK(*days.rbegin() == u"0012");
}

TEST_CASE("runs are found by number and by the beginning of a fingerprint")
{
    ReportCentre centre;
    const ReportRun run = centre.done(centre.manager, october());
    std::ignore = centre.done(centre.manager, october("ledger"));
    Connection open = centre.database.connect(centre.manager);
    ReportRunQuery query;
    query.fingerprint = run.fingerprint.left(16).toUpper();
    CHECK(ReportRunStore().list(open, query).at(0).runId == run.runId);
    query = {};
    query.runNo = run.runNo;
    CHECK(ReportRunStore().list(open, query).size() == 1);
    query = {};
    query.report = u"ledger"_qs;
    CHECK(ReportRunStore().list(open, query).size() == 1);
    CHECK(ReportRunStore().list(open, {}).size() == 2);
}

TEST_CASE("a leader may ask about his teams and their people and a manager about all")
{
    ReportCentre centre;
    const auto teams = [&](const QString &login) {
        Connection open = centre.database.connect(login);
        int count = 0;
        for (const ReportPlace &place : ReportRunStore().bearings(open).places)
            count += place.scope.teamId ? 1 : 0;
        return count;
    };
    CHECK(teams(centre.leader) == 1);
    CHECK(teams(centre.manager) == number(centre.owner, "SELECT count(*) FROM team"));
    Connection open = centre.database.connect(centre.leader);
    CHECK(ReportRunStore().bearings(open).zone == u"Asia/Shanghai");
}

TEST_CASE("schedules are due by the wall clock of the site also when clocks change")
{
    ReportCentre centre;
    const auto next = [&](const QByteArray &zone, const QByteArray &rule, const QByteArray &after) {
        centre.run("UPDATE site SET time_zone = '" + zone + "'");
        Rows row = centre.owner.execute("SELECT report_schedule_next(" + rule + ", '" + after
                                        + "') AS at");
        row.next();
        return row.dateTime("at").toString(Qt::ISODate);
    };
    CHECK(next("Asia/Shanghai", "'month', 1, '09:00'", "2026-10-15 00:00+00")
          == u"2026-11-01T01:00:00Z");
    CHECK(next("Asia/Shanghai", "'month', 1, '09:00'", "2026-11-01 01:00+00")
          == u"2026-12-01T01:00:00Z");
    CHECK(next("Asia/Shanghai", "'week', 1, '09:00'", "2026-11-20 00:00+00")
          == u"2026-11-23T01:00:00Z");
    CHECK(next("Asia/Shanghai", "'quarter', 8, '10:20'", "2026-10-08 03:00+00")
          == u"2027-01-08T02:20:00Z");
    CHECK(next("Asia/Shanghai", "'year', 28, '00:00'", "2026-11-20 00:00+00")
          == u"2027-01-27T16:00:00Z");
    // The night of 25 October: 02:30 comes twice there, and it is due once.
    CHECK(next("Europe/Berlin", "'day', 1, '02:30'", "2026-10-24 12:00+00")
          == u"2026-10-25T01:30:00Z");
    CHECK(next("Europe/Berlin", "'day', 1, '02:30'", "2026-10-25 01:30+00")
          == u"2026-10-26T01:30:00Z");
    // The night of 29 March has no 02:30.
    CHECK(next("Europe/Berlin", "'day', 1, '02:30'", "2026-03-28 12:00+00")
          == u"2026-03-29T01:30:00Z");
    CHECK(next("Europe/Berlin", "'day', 1, '02:30'", "2026-03-29 01:30+00")
          == u"2026-03-30T00:30:00Z");
}

TEST_CASE("of two runners one gets a schedule and what a dead one had is repeated")
{
    ReportCentre centre;
    const ReportScheduleStore store;
    Connection desk = centre.database.connect(centre.manager);
    const qint64 id = store.save(desk, monthly());
    CHECK_FALSE(store.takeDue(desk));
    centre.run("UPDATE report_schedule SET next_at = now() - interval '1 minute'");
    Connection second = centre.database.connect(centre.manager);
    {
        Connection first = centre.database.connect(centre.manager);
        const auto taken = store.takeDue(first);
        REQUIRE(taken);
        CHECK(taken->schedule.scheduleId == id);
        CHECK(taken->schedule.request == october());
        CHECK_FALSE(store.takeDue(second));
    } // its program dies
    std::optional<DueSchedule> again;
    for (int tries = 0; !again && tries < 200; ++tries) { // until the server has noticed
        again = store.takeDue(second);
        if (!again)
            std::this_thread::sleep_for(std::chrono::milliseconds(10));
    }
    REQUIRE(again);
    CHECK(again->attempts == 2);
    store.settle(second, *again, {});
    CHECK_FALSE(store.takeDue(desk));
    const ReportSchedule kept = store.list(desk).at(0);
    CHECK(kept.lastFailure.isEmpty());
    CHECK(kept.nextAt > QDateTime::currentDateTimeUtc());
    CHECK(kept.at == QTime(9, 0));
    CHECK(kept.formats == monthly().formats);
}

TEST_CASE("a run cannot be forged: its reach and moment and whether it is provisional are checked")
{
    ReportCentre centre;
    const ReportRunStore store;
    Connection leader = centre.database.connect(centre.leader);
    ReportRequest foreign = october("agent-work");
    foreign.scope.teamId = TeamId(number(
        centre.owner, "SELECT max(team_id) FROM team WHERE team_id NOT IN (SELECT l.team_id FROM"
                      " team_leader l JOIN staff s USING (staff_id) WHERE s.db_role = "
                          + centre.owner.quotedText(centre.leader) + ")"));
    CHECK(refusalOf([&] { (void)store.begin(leader, foreign, u"1"_qs, 0); }) == u"report_reach");
    const ReportRun run = store.begin(leader, october(), u"1"_qs, 0);
    ReportDocument early = documentOf(october());
    early.snapshotAt = early.snapshotAt.addSecs(-60);
    CHECK(refusalOf([&] { (void)store.finish(leader, run.runId, early, 1); })
          == u"report_run_moment");
    ReportDocument late = documentOf(october());
    late.snapshotAt = late.snapshotAt.addSecs(60);
    CHECK(refusalOf([&] { (void)store.finish(leader, run.runId, late, 1); })
          == u"report_run_moment");
    // He says that it is not provisional; the month is open.
    (void)store.finish(leader, run.runId, documentOf(october()), 1);
    CHECK(store.list(leader, {}).at(0).isProvisional);
    Connection desk = centre.database.connect(centre.manager);
    number(desk, "SELECT count(close_month('2026-10-01', true))");
    const ReportRun closed = store.begin(leader, october(), u"1"_qs, 0);
    (void)store.finish(leader, closed.runId, documentOf(october()), 1);
    CHECK_FALSE(store.list(leader, {}).at(0).isProvisional);
    ReportRequest week = october();
    week.span = {QDate(2026, 10, 5), QDate(2026, 10, 11)};
    const ReportRun part = store.begin(leader, week, u"1"_qs, 0);
    (void)store.finish(leader, part.runId, documentOf(week), 1);
    CHECK(store.list(leader, {}).at(0).isProvisional); // days of a closed month are as of now
}

TEST_CASE("only who took a schedule runs and settles it")
{
    ReportCentre centre;
    const ReportScheduleStore store;
    Connection desk = centre.database.connect(centre.manager);
    Connection other = centre.database.connect(centre.manager);
    const qint64 id = store.save(desk, monthly());
    centre.run("UPDATE report_schedule SET next_at = now() - interval '1 minute'");
    const auto taken = store.takeDue(desk);
    REQUIRE(taken);
    CHECK(refusalOf([&] { (void)ReportRunStore().begin(other, october(), u"1"_qs, id); })
          == u"report_schedule_held");
    CHECK(refusalOf([&] { store.settle(other, *taken, {}); }) == u"report_schedule_held");
    CHECK(ReportRunStore().begin(desk, october(), u"1"_qs, id).runId > 0);
    store.settle(desk, *taken, {});
    CHECK(refusalOf([&] { store.settle(desk, *taken, {}); }) == u"report_schedule_held");
}

TEST_CASE("runners at once make up each schedule that is due once")
{
    ReportCentre centre;
    Connection desk = centre.database.connect(centre.manager);
    for (int i = 0; i < 6; ++i)
        ReportScheduleStore().save(desk, monthly());
    centre.run("UPDATE report_schedule SET next_at = now() - interval '1 minute'");
    std::vector<std::vector<qint64>> taken(4);
    std::vector<std::thread> runners;
    runners.reserve(taken.size());
    for (auto &mine : taken)
        runners.emplace_back([&centre, &mine] {
            Connection open = centre.database.connect(centre.manager);
            while (const auto due = ReportScheduleStore().takeDue(open)) {
                mine.push_back(due->schedule.scheduleId);
                ReportScheduleStore().settle(open, *due, {});
            }
        });
    for (std::thread &runner : runners)
        runner.join();
    std::multiset<qint64> all;
    for (const auto &mine : taken)
        all.insert(mine.begin(), mine.end());
    CHECK(all == std::multiset<qint64>{1, 2, 3, 4, 5, 6});
}

TEST_CASE("a failed schedule says why and is repeated for the same time")
{
    ReportCentre centre;
    const ReportScheduleStore store;
    Connection desk = centre.database.connect(centre.manager);
    const qint64 id = store.save(desk, monthly());
    centre.run("UPDATE report_schedule SET next_at = '2026-11-01 09:00+08'");
    const DueSchedule taken = store.takeDue(desk).value();
    const QDateTime due = taken.dueAt;
    store.settle(desk, taken, u"磁盘已满"_qs);
    CHECK(store.list(desk).at(0).lastFailure == u"磁盘已满");
    store.want(desk, id);
    const auto again = store.takeDue(desk);
    REQUIRE(again);
    CHECK(again->dueAt == due);
    const QDateTime next = number(desk, "SELECT 1") ? store.list(desk).at(0).nextAt : QDateTime();
    CHECK(next == due); // the wanted one stands there
    store.settle(desk, *again, {});
    CHECK(store.list(desk).at(0).lastFailure.isEmpty());
    CHECK(store.list(desk).at(0).nextAt > due);
}

TEST_CASE("schedules are kept by managers and seen by auditors and audited")
{
    ReportCentre centre;
    const auto save = [](Connection &by) { ReportScheduleStore().save(by, monthly()); };
    CHECK(centre.tryAs(centre.leader, save).kind == ProblemKind::Denied);
    CHECK(centre.tryAs(centre.auditor, save).kind == ProblemKind::Denied);
    CHECK(centre.tryAs(centre.manager, save) == Problem{});
    Connection auditor = centre.database.connect(centre.auditor);
    CHECK(ReportScheduleStore().list(auditor).size() == 1);
    CHECK(number(centre.owner, "SELECT count(*) FROM audit_entry WHERE table_name ="
                               " 'report_schedule' AND action = 'insert'")
          == 1);
    ReportSchedule wrong = monthly();
    wrong.folder = u"reports"_qs;
    const auto refusal = [&](const ReportSchedule &schedule) {
        return centre
            .tryAs(centre.manager,
                   [&](Connection &by) { ReportScheduleStore().save(by, schedule); })
            .constraint;
    };
    CHECK(refusal(wrong) == u"report_schedule_folder");
    wrong = monthly();
    wrong.dayOf = 31;
    CHECK(refusal(wrong) == u"report_schedule_day");
    wrong = monthly();
    wrong.formats.clear();
    CHECK(refusal(wrong) == u"report_schedule_formats");
    Connection manager = centre.database.connect(centre.manager);
    ReportScheduleStore().end(manager, 1);
    CHECK_FALSE(ReportScheduleStore().list(manager).at(0).isActive);
    CHECK(centre.tryAs(centre.manager, [](Connection &by) { ReportScheduleStore().want(by, 1); })
              .constraint
          == u"report_schedule_open");
}
