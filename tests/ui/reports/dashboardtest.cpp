// SPDX-License-Identifier: GPL-3.0-or-later
#include "reports/dashboard/dashboardpage.h"

#include "reports/dashboard/dashboardview.h"
#include "reports/dashboard/keyfiguretiles.h"
#include "reports/dashboard/reportchartview.h"
#include "reports/dashboard/reporttablemodel.h"
#include "support/modelcheck.h"
#include "ui/common/fixture.h"
#include "ui/reports/reportsamples.h"

#include <QCheckBox>
#include <QClipboard>
#include <QComboBox>
#include <QLabel>
#include <QMimeData>
#include <QPromise>
#include <QPushButton>
#include <QSignalSpy>
#include <QTableView>
#include <QTimeZone>

#include <catch2/catch.hpp>

using namespace banzhang;
using namespace banzhang::test;

namespace {

using To = ReportLink::To;

struct Dashboard : UiFixture
{
    std::vector<ReportRequest> asked;
    std::optional<Problem> problem;
    bool isEmpty = false;
    std::vector<NamedDay> calendar;
    std::unique_ptr<DashboardPage> page;

    Dashboard()
    {
        applyLook(*qApp, themes, QStringLiteral("en"));
        clock.set(moment(), 28'800);
        page = std::make_unique<DashboardPage>(
            ui, [this](const ReportRequest &request) { return run(request); });
        page->resize(1384, 800);
    }
    QFuture<Result<ReportDocument>> run(const ReportRequest &request)
    {
        asked.push_back(request);
        QPromise<Result<ReportDocument>> promise;
        promise.start();
        if (problem) {
            promise.addResult(tl::unexpected<Problem>(*problem));
        } else {
            ReportFigures figures = isEmpty ? ReportFigures() : sampleFigures();
            figures.frame.zone = u"Asia/Shanghai"_qs;
            figures.calendar = calendar;
            promise.addResult(
                buildReport(request, figures, isEmpty ? ReportExtras() : sampleExtras()));
        }
        promise.finish();
        return promise.future();
    }
    void open()
    {
        show(*page);
        andRun([this] { page->activate(); });
    }
    // Does something and waits until a document is shown for it.
    void andRun(const std::function<void()> &deed)
    {
        const size_t before = asked.size();
        QSignalSpy shown(page.get(), &TabPage::statusChanged);
        deed();
        REQUIRE(QTest::qWaitFor([&] { return asked.size() > before && !shown.isEmpty(); }));
        QTest::qWait(20); // for the layout
    }
    template <class W>
    W &get(const char *name) const
    {
        W *found = nullptr;
        INFO(name);
        REQUIRE(QTest::qWaitFor([&] {
            for (W *one : page->findChildren<W *>(QString::fromLatin1(name)))
                if (one->isVisible())
                    found = one;
            return found != nullptr;
        }));
        return *found;
    }
    ReportChartView &chart(const char *code) const
    {
        return get<ReportChartView>((std::string("chart_") + code).c_str());
    }
    // The plot of a chart, which the pointer meets.
    static QWidget *under(ReportChartView &chart, int place)
    {
        return chart.childAt(chart.pointOf(place));
    }
    static void click(ReportChartView &chart, int place)
    {
        QWidget *plot = under(chart, place);
        REQUIRE(plot != nullptr);
        QTest::mouseClick(plot, Qt::LeftButton, {}, plot->mapFrom(&chart, chart.pointOf(place)));
    }
};

}

TEST_CASE("the first scope is the centre for who sees the site and else what he sees")
{
    const Dashboard inEnglish;
    ReportPlace team;
    team.scope.teamId = TeamId(7);
    team.name = u"Blue"_qs;
    ReportPlace agent;
    agent.scope.agentId = AgentId(9);
    const DashboardPage::Scopes all = DashboardPage::scopesOf({team, agent}, true);
    REQUIRE(all.size() == 2); // an agent is reached by the charts
    CHECK(all[0].first == u"Whole centre");
    CHECK(all[0].second == ReportScope());
    CHECK(all[1].first == u"Blue");
    CHECK(all[1].second.teamId == TeamId(7));
    CHECK(DashboardPage::scopesOf({}, false).front().first == u"All that I see");
}

TEST_CASE("the dashboard asks for the last whole month and shows its charts and figures once")
{
    Dashboard room;
    room.open();
    REQUIRE(room.asked.size() == 1);
    CHECK(room.asked[0].report == u"monthly-book");
    CHECK(room.asked[0].span == ReportSpan{QDate(2026, 10, 1), QDate(2026, 10, 31)});
    CHECK(room.page->findChildren<ReportChartView *>(u"chart_calls-by-day"_qs).size() == 1);
    CHECK(room.chart("calls-by-half-hour").chart().categories.size() == 48);
    CHECK(room.chart("pareto").chart().isPareto);
    CHECK(room.chart("attendance-by-day").chart().categories.size() == 31);
    CHECK(room.get<KeyFigureTiles>("keyFigures").figures().size() > 10);
    CHECK(room.get<QLabel>("dashboardState").text().contains(u"Closed 11-01 09:00"));
}

TEST_CASE("the pointer over a day says its values and the tip goes with the pointer")
{
    Dashboard room;
    room.open();
    ReportChartView &chart = room.chart("calls-by-day");
    QWidget *plot = Dashboard::under(chart, 2);
    REQUIRE(plot != nullptr);
    QTest::mouseMove(plot, plot->mapFrom(&chart, chart.pointOf(2)));
    REQUIRE(QTest::qWaitFor([&] { return chart.cursor() == 2; }));
    CHECK(chart.tipOf(2)
          == QStringList{u"3 · rest day"_qs, u"Answered: 360"_qs, u"Abandoned: 40"_qs,
                         u"Service level: 70.0%"_qs, u"Target: 80.0%"_qs});
    CHECK(chart.accessibleDescription().contains(u"Answered: 360"));
    CHECK(chart.tipOf(4).contains(u"Service level: —"_qs));
}

TEST_CASE("arrows move a cursor over the points of a chart")
{
    Dashboard room;
    room.open();
    ReportChartView &chart = room.chart("calls-by-day");
    chart.setFocus();
    QTest::keyClick(&chart, Qt::Key_Right);
    CHECK(chart.cursor() == 0);
    QTest::keyClick(&chart, Qt::Key_Right);
    CHECK(chart.cursor() == 1);
    QTest::keyClick(&chart, Qt::Key_End);
    CHECK(chart.cursor() == 30);
    QTest::keyClick(&chart, Qt::Key_Right);
    CHECK(chart.cursor() == 30);
    QTest::keyClick(&chart, Qt::Key_Home);
    QTest::keyClick(&chart, Qt::Key_Left);
    CHECK(chart.cursor() == 0);
}

TEST_CASE("a click leads from the day to its agents to one agent's calls to the recording")
{
    Dashboard room;
    room.open();
    ReportChartView &days = room.chart("calls-by-day");
    room.andRun([&] { Dashboard::click(days, 7); });
    CHECK(room.asked.back().report == u"agent-work");
    CHECK(room.asked.back().span == ReportSpan{QDate(2026, 10, 8), QDate(2026, 10, 8)});
    CHECK(room.get<QPushButton>("crumb_1").text() == u"10-08");

    ReportChartView &agents = room.chart("agent-work/connected");
    room.andRun([&] { Dashboard::click(agents, 0); });
    CHECK(room.asked.back().report == u"call-detail");
    CHECK(room.asked.back().scope.agentId == AgentId(3));
    CHECK(room.get<QPushButton>("crumb_2").text() == u"1003 Zhang Wei");

    QSignalSpy opened(room.page.get(), &DashboardPage::linkOpened);
    auto &table = room.get<QTableView>("dashboardTable");
    REQUIRE(table.model()->rowCount() == 1);
    table.setFocus();
    table.setCurrentIndex(table.model()->index(0, 0));
    QTest::keyClick(&table, Qt::Key_Return);
    REQUIRE(opened.size() == 1);
    CHECK(opened[0][0].value<ReportLink>()
          == ReportLink{To::Calls, 1, QDate(2026, 10, 8), QDate(2026, 10, 8)});
    QTest::mouseClick(&room.get<QPushButton>("openAgentDay"), Qt::LeftButton);
    REQUIRE(opened.size() == 2);
    CHECK(opened[1][0].value<ReportLink>()
          == ReportLink{To::Calls, 3, QDate(2026, 10, 8), QDate(2026, 10, 8)});
}

TEST_CASE("Esc and Backspace and a crumb lead back without asking again")
{
    Dashboard room;
    room.open();
    ReportChartView &days = room.chart("calls-by-day");
    days.setFocus();
    days.setCursor(7);
    room.andRun([&] { QTest::keyClick(&days, Qt::Key_Return); });
    room.andRun([&] { Dashboard::click(room.chart("agent-work/connected"), 0); });
    const size_t asked = room.asked.size();
    QTest::keyClick(room.page.get(), Qt::Key_Escape);
    REQUIRE(
        QTest::qWaitFor([&] { return room.page->findChild<QWidget *>(u"crumb_2"_qs) == nullptr; }));
    CHECK(room.get<QPushButton>("crumb_1").text() == u"10-08");
    QTest::mouseClick(&room.get<QPushButton>("crumb_0"), Qt::LeftButton);
    REQUIRE(
        QTest::qWaitFor([&] { return room.page->findChild<QWidget *>(u"crumb_1"_qs) == nullptr; }));
    CHECK(room.asked.size() == asked);
    CHECK(room.chart("calls-by-day").isVisible());
    QTest::keyClick(room.page.get(), Qt::Key_Backspace); // at the top nothing happens
    CHECK(room.chart("calls-by-day").isVisible());
}

TEST_CASE("a chart is copied as a picture and as data")
{
    Dashboard room;
    room.open();
    ReportChartView &chart = room.chart("calls-by-day");
    chart.setFocus();
    QTest::keyClick(&chart, Qt::Key_C, Qt::ControlModifier);
    REQUIRE(QApplication::clipboard()->mimeData()->hasImage());
    CHECK(QApplication::clipboard()->image().width() >= chart.width());
    QTest::keyClick(&chart, Qt::Key_C, Qt::ControlModifier | Qt::ShiftModifier);
    const QStringList lines = QApplication::clipboard()->text().split(u'\n');
    REQUIRE(lines.size() == 32);
    CHECK(lines[0]
          == u"Calls and service level by day\tAnswered\tAbandoned\tService level\tTarget\tKind of "
             u"day");
    CHECK(lines[3] == u"3\t360\t40\t70.0\t80.0\trest day"); // a Saturday
    CHECK(lines[5] == u"5\t0\t0\t\t80.0\t");                // no calls: a gap
}

TEST_CASE("agents are compared by the figure that is chosen")
{
    Dashboard room;
    room.open();
    auto &choice = room.get<QComboBox>("agentFigure");
    CHECK(choice.currentData() == u"connected"_qs);
    choice.setCurrentIndex(choice.findData(u"work-time"_qs));
    CHECK(room.chart("agent-work/work-time").tipOf(0).contains(u"Work time: 40:00"_qs));
}

TEST_CASE("tiles tell the change and whether the target is met in words")
{
    Dashboard room;
    room.open();
    auto &tiles = room.get<KeyFigureTiles>("keyFigures");
    const KeyFigure &level = tiles.figures().front();
    CHECK(tiles.tipOf(level).contains(u"Target: ≥ 80.0%, missed"));
    CHECK(tiles.changeText(level, level.before) == u"= unchanged");
    CHECK(tiles.changeText(level, 68.5) == u"▲ +1.5");
    CHECK(tiles.changeText(level, 71.25).startsWith(u"▼ −1.3"));
    CHECK(tiles.changeText(level, {}).isEmpty());
    tiles.setFocus();
    QTest::keyClick(&tiles, Qt::Key_C, Qt::ControlModifier);
    CHECK(QApplication::clipboard()->text().contains(
        u"Service level\t70.0%\t70.0%\t\t≥ 80.0%\tmissed"));
}

TEST_CASE("month and scope and comparison are asked for anew")
{
    Dashboard room;
    ReportScope team;
    team.teamId = TeamId(2);
    room.page->setScopes({{u"Whole centre"_qs, {}}, {u"Service"_qs, team}});
    room.open();
    room.andRun([&] { room.get<QComboBox>("dashboardScope").setCurrentIndex(1); });
    CHECK(room.asked.back().scope == team);
    room.andRun([&] { QTest::mouseClick(&room.get<QCheckBox>("withBefore"), Qt::LeftButton); });
    CHECK(!room.asked.back().withBefore);
    room.andRun([&] { QTest::keyClick(room.page.get(), Qt::Key_Left, Qt::AltModifier); });
    CHECK(room.asked.back().span.from == QDate(2026, 9, 1));
    room.andRun([&] { room.page->setMonth(QDate(2020, 2, 29)); });
    CHECK(room.asked.back().span == ReportSpan{QDate(2020, 2, 1), QDate(2020, 2, 29)});
}

TEST_CASE("what fails is told with a way to try again and an empty month says so")
{
    Dashboard room;
    room.problem = fail(ProblemKind::Offline, u"lost"_qs).value();
    room.show(*room.page);
    room.page->activate();
    REQUIRE(QTest::qWaitFor([&] { return !room.asked.empty(); }));
    QPushButton *again = nullptr;
    REQUIRE(QTest::qWaitFor([&] {
        for (QPushButton *one : room.page->findChildren<QPushButton *>())
            if (one->isVisible() && one->text() == u"Try again")
                again = one;
        return again != nullptr;
    }));
    room.problem.reset();
    room.isEmpty = true;
    room.andRun([&] { QTest::mouseClick(again, Qt::LeftButton); });
    CHECK(!again->isVisible());
    CHECK(room.page->findChildren<ReportChartView *>(u"chart_calls-by-day"_qs).isEmpty());
    bool isTold = false;
    for (QLabel *label : room.page->findChildren<QLabel *>())
        isTold = isTold || (label->isVisible() && label->text() == u"No figures");
    CHECK(isTold);
}

TEST_CASE("the table behind the charts is a sound model of plain rows")
{
    ReportTableModel model;
    ModelCheck check(&model);
    const ReportDocument document =
        buildReport(monthOf(u"agent-work"_qs), sampleFigures(), sampleExtras());
    const auto *table = blockOf<ReportTable>(document, u"agent-work"_qs);
    REQUIRE(table != nullptr);
    model.show(*table, QTimeZone("Asia/Shanghai"));
    REQUIRE(model.rowCount() == 4); // without groups and sums
    CHECK(
        picture(model).front().startsWith(u"1001|Wang Fang (left 2026-10-20)|100|60|30|10|25.0%"));
    CHECK(model.linkAt(0).id == 1);
    CHECK(model.linkAt(9).to == To::None);
    CHECK(model.headerData(99, Qt::Horizontal, Qt::DisplayRole).isNull());
    model.show({}, QTimeZone::utc());
    CHECK(model.rowCount() == 0);
    check.verify();
}

TEST_CASE("charts by day mark holidays and rest days with legend and words")
{
    Dashboard room;
    room.calendar = {{QDate(2026, 10, 1), false, u"National Day"_qs},
                     {QDate(2026, 10, 10), true, u"National Day"_qs}};
    room.open();
    ReportChartView &chart = room.chart("calls-by-day");
    CHECK(chart.tipOf(0).first() == u"1 · National Day (holiday)");
    CHECK(chart.tipOf(1).first() == u"2");
    CHECK(chart.tipOf(2).first() == u"3 · rest day");
    CHECK(chart.tipOf(9).first() == u"10 · National Day (worked instead)");
    // Holidays, rest days and all others are three pictures.
    const auto pictureOf = [&chart](DayMark::Kind kind) {
        ReportChart all = chart.chart();
        for (DayMark &mark : all.marks)
            mark.kind = kind;
        chart.show(all, QTimeZone("Asia/Shanghai"));
        return chart.grab().toImage();
    };
    const QImage none = pictureOf(DayMark::Kind::None);
    const QImage rest = pictureOf(DayMark::Kind::Rest);
    const QImage holiday = pictureOf(DayMark::Kind::Holiday);
    CHECK(none != rest);
    CHECK(rest != holiday);
    CHECK(none == pictureOf(DayMark::Kind::None));
    CHECK(room.chart("calls-by-half-hour").tipOf(3).size() == 5);
}

TEST_CASE("what the dashboard looked at is looked at again at the next start")
{
    Dashboard room;
    ReportScope team;
    team.teamId = TeamId(2);
    const DashboardPage::Scopes scopes{{u"Whole centre"_qs, {}}, {u"Service"_qs, team}};
    room.page->setScopes(scopes);
    room.open();
    room.andRun([&] { room.get<QComboBox>("dashboardScope").setCurrentIndex(1); });
    room.andRun([&] { QTest::mouseClick(&room.get<QCheckBox>("withYearBefore"), Qt::LeftButton); });
    room.andRun([&] { QTest::keyClick(room.page.get(), Qt::Key_Left, Qt::AltModifier); });
    const auto restart = [&] {
        room.page = std::make_unique<DashboardPage>(
            room.ui, [&room](const ReportRequest &request) { return room.run(request); });
        room.page->resize(1384, 800);
        room.open();
        room.andRun([&] { room.page->setScopes(scopes); }); // known after the first look
    };
    restart();
    CHECK(room.asked.back().span.from == QDate(2026, 9, 1));
    CHECK(room.asked.back().scope == team);
    CHECK(room.asked.back().withBefore);
    CHECK_FALSE(room.asked.back().withYearBefore);

    // The last whole month is that of the day on which it is looked at.
    room.andRun([&] { QTest::keyClick(room.page.get(), Qt::Key_Right, Qt::AltModifier); });
    CHECK(room.asked.back().span.from == QDate(2026, 10, 1));
    room.clock.set(UiFixture::moment().addMonths(1), 28'800);
    restart();
    CHECK(room.asked.back().span.from == QDate(2026, 11, 1));
}
