// SPDX-License-Identifier: GPL-3.0-or-later
#include "reports/reportdesk.h"

#include "db/dbworker.h"
#include "reports/reportrunstore.h"
#include "support/attendancecentre.h"
#include "support/modelcheck.h"

#include <QSignalSpy>
#include <QTest>

#include <catch2/catch.hpp>

using namespace banzhang;
using namespace banzhang::test;

namespace {

ReportRequest october()
{
    ReportRequest request;
    request.report = u"monthly-book"_qs;
    request.span = {QDate(2026, 10, 1), QDate(2026, 10, 31)};
    request.language = u"en"_qs;
    return request;
}

ReportDocument oneFigure(const ReportRequest &request)
{
    ReportDocument document;
    document.request = request;
    document.title = u"October"_qs;
    document.snapshotAt = QDateTime::currentDateTimeUtc();
    return document;
}

struct Office : AttendanceCentre
{
    std::unique_ptr<DbWorker> worker, quick;
    std::unique_ptr<ReportDesk> desk;

    void open(const ReportMaker &make)
    {
        worker = std::make_unique<DbWorker>(database.target(manager), u"test reports"_qs);
        quick = std::make_unique<DbWorker>(database.target(manager), u"test"_qs);
        const ReportDeskWords words{{[](ReportPeriod) { return u"group"_qs; },
                                     [](const ReportKind &kind) { return kind.code; },
                                     [](const ReportKind &kind) { return kind.code; },
                                     [](const ReportRun &) { return u"run"_qs; }},
                                    [](int, const ReportRun &run) { return run.failure; },
                                    [](int, const ReportSchedule &one) { return one.folder; }};
        desk = std::make_unique<ReportDesk>(
            *worker, *quick, ReportDesk::Rights{{Post::Manager}, true, true},
            ReportKitchen{make, u"1.0"_qs, [](const Problem &problem) { return problem.text; }},
            words);
    }
    ~Office() { desk.reset(); }
    [[nodiscard]] std::vector<ReportRun> kept() const
    {
        Connection by = database.connect(manager);
        return ReportRunStore().list(by, {});
    }
};

}

TEST_CASE("line 8 a run tells how far it is and comes with its document and is kept")
{
    Office office;
    office.open([](Connection &, const ReportRequest &request, const ReportProgress &progress) {
        for (int step = 1; step <= 3; ++step)
            CHECK(progress(step, 3));
        return oneFigure(request);
    });
    QSignalSpy progressed(office.desk.get(), &ReportDesk::progressed);
    QSignalSpy made(office.desk.get(), &ReportDesk::made);
    office.desk->run(october());
    CHECK(office.desk->isRunning());
    REQUIRE(QTest::qWaitFor([&] { return made.count() == 1; }, 8000));
    CHECK_FALSE(office.desk->isRunning());
    REQUIRE(progressed.count() == 3);
    CHECK(progressed.at(2).at(0).toInt() == 3);
    const auto report = made.at(0).at(0).value<MadeReport>();
    CHECK(report.document->title == u"October");
    REQUIRE(office.kept().size() == 1);
    CHECK(office.kept()[0].fingerprint == report.run.fingerprint);
    CHECK(office.kept()[0].runNo == report.run.runNo);
}

TEST_CASE("#87 a run brings all rows of the table that shows the first and a kept one lacks them")
{
    struct NoRows final : RowStream
    {
        [[nodiscard]] qint64 count() const override { return 3; }
        [[nodiscard]] Result<void>
        each(const std::function<bool(const ReportRow &)> &) const override
        {
            return {};
        }
    };
    const auto all = std::make_shared<const NoRows>();
    Office office;
    office.open([&all](Connection &, const ReportRequest &request, const ReportProgress &) {
        ReportTable table;
        table.inAll = 3;
        ReportDocument document = oneFigure(request);
        document.chapters.push_back({u"calls"_qs, {}, {}, {}, {table}});
        return ReportMade(document, all);
    });
    QSignalSpy made(office.desk.get(), &ReportDesk::made);
    office.desk->run(october());
    REQUIRE(QTest::qWaitFor([&] { return made.count() == 1; }, 8000));
    const auto report = made.at(0).at(0).value<MadeReport>();
    CHECK(report.rows == all);
    CHECK_FALSE(lacksRows(report));
    QFuture<Result<MadeReport>> opened = office.desk->open(office.kept().at(0));
    REQUIRE(QTest::qWaitFor([&] { return opened.isFinished(); }, 8000));
    REQUIRE(opened.result());
    CHECK(lacksRows(*opened.result()));
    CHECK(fingerprintOf(*opened.result()->document) == report.run.fingerprint);
}

TEST_CASE("line 8 a long statement is cancelled and the run says so")
{
    Office office;
    office.open([](Connection &open, const ReportRequest &request, const ReportProgress &) {
        open.execute("SELECT pg_sleep(60)");
        return oneFigure(request);
    });
    QSignalSpy refused(office.desk.get(), &ReportDesk::runFailed);
    office.desk->run(october());
    REQUIRE(QTest::qWaitFor([&] { return office.kept().size() == 1; }, 8000));
    // Until the statement is under way a cancel meets nothing.
    REQUIRE(QTest::qWaitFor(
        [&] {
            office.desk->cancel();
            return refused.count() == 1;
        },
        8000));
    CHECK(refused.at(0).at(1).toBool());
    CHECK_FALSE(office.kept()[0].failure.isEmpty());
    CHECK(office.kept()[0].fingerprint.isEmpty());
    QSignalSpy answered(office.desk.get(), &ReportDesk::listed);
    office.desk->refresh();
    CHECK(QTest::qWaitFor([&] { return answered.count() > 0; }, 8000));
}

TEST_CASE("what keeps a report from being made is kept in words")
{
    Office office;
    office.open([](Connection &, const ReportRequest &, const ReportProgress &) -> ReportDocument {
        Problem problem;
        problem.kind = ProblemKind::Invalid;
        problem.text = u"There is no such team"_qs;
        throw DbError(problem);
    });
    QSignalSpy refused(office.desk.get(), &ReportDesk::runFailed);
    office.desk->run(october());
    REQUIRE(QTest::qWaitFor([&] { return refused.count() == 1; }, 8000));
    CHECK_FALSE(refused.at(0).at(1).toBool());
    CHECK(office.kept()[0].failure == u"There is no such team");
}

TEST_CASE("the catalogue is a tree of what the post may run with the last runs beside it")
{
    const ReportCatalogueModel::Words words{[](ReportPeriod period) { return codeOf(period); },
                                            [](const ReportKind &kind) { return kind.code; },
                                            [](const ReportKind &kind) { return kind.code; },
                                            [](const ReportRun &run) { return run.runNo; }};
    ReportCatalogueModel all({Post::Manager}, words);
    ReportCatalogueFilter filter(all);
    ModelCheck check(&all);
    ModelCheck filtered(&filter);
    int count = 0;
    for (int row = 0; row < all.rowCount(); ++row)
        count += all.rowCount(all.index(row, 0, {}));
    CHECK(count == int(reportCatalogue().size()));
    ReportCatalogueModel leader({Post::Leader}, words);
    CHECK_FALSE(leader.indexOf(u"annual-book"_qs).isValid());
    CHECK(ReportCatalogueModel({Post::Admin}, words).isEmpty());
    ReportRun run;
    run.request.report = u"ledger"_qs;
    run.runNo = u"7F3A-20261101-0412"_qs;
    QSignalSpy changed(&all, &QAbstractItemModel::dataChanged);
    all.setLastRuns({run});
    CHECK(changed.count() == 1);
    const QModelIndex cell =
        all.indexOf(u"ledger"_qs).siblingAtColumn(ReportCatalogueModel::LastRun);
    CHECK(cell.data() == run.runNo);
    all.setLastRuns({run});
    CHECK(changed.count() == 1);
    filter.setFilterFixedString(u"ledger"_qs);
    CHECK(filter.rowCount() == 1);
    check.verify();
    filtered.verify();
}

TEST_CASE("runs and schedules keep to the rules of models while they come and go")
{
    ReportRunModel runs([](int column, const ReportRun &run) {
        return column == ReportRunModel::RunNo ? run.runNo : run.failure;
    });
    ReportRunFilter filter(runs);
    ModelCheck check(&runs);
    ModelCheck filtered(&filter);
    ReportRun first;
    first.runId = 1;
    first.request.report = u"ledger"_qs;
    first.runNo = u"AAAA-20261101-0001"_qs;
    ReportRun second = first;
    second.runId = 2;
    second.request.report = u"boards"_qs;
    second.failure = u"disk full"_qs;
    runs.replace({});
    runs.replace({second, first});
    CHECK(filter.rowCount() == 2);
    filter.setFailedOnly(true);
    CHECK(filter.rowCount() == 1);
    filter.setFailedOnly(false);
    filter.setReport(u"ledger"_qs);
    CHECK(filter.rowCount() == 1);
    filter.setReport({});
    filter.setText(u"aaaa-2026"_qs);
    CHECK(filter.rowCount() == 2);
    second.failure.clear();
    runs.replace({second});
    runs.replace({first});
    check.verify();
    filtered.verify();
    ReportScheduleModel schedules([](int, const ReportSchedule &one) { return one.folder; });
    ModelCheck third(&schedules);
    ReportSchedule schedule;
    schedule.scheduleId = 1;
    schedules.replace({schedule});
    schedule.lastFailure = u"folder"_qs;
    schedules.replace({schedule});
    CHECK(schedules.index(0, ReportScheduleModel::Outcome).data(AlarmRole).toInt() == 2);
    schedules.replace({});
    third.verify();
}
