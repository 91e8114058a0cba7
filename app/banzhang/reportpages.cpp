// SPDX-License-Identifier: GPL-3.0-or-later
#include "reportpages.h"

#include "common/whendone.h"
#include "db/dbworker.h"
#include "reportkitchen.h"
#include "reportlinks.h"
#include "reports/consolewords.h"
#include "reports/dashboard/dashboardpage.h"
#include "reports/incidentdesk.h"
#include "reports/incidents/incidentdialogs.h"
#include "reports/incidents/incidentspage.h"
#include "reports/performance/performancepage.h"
#include "reports/performance/performancewords.h"
#include "reports/performancedesk.h"
#include "reports/reportcataloguepage.h"
#include "reports/reportdesk.h"
#include "reports/reportrunspage.h"
#include "reports/reportschedulespage.h"
#include "reports/reportschedulestore.h"
#include "reports/targetdesk.h"
#include "reports/targets/targetsdialog.h"
#include "reports/targets/targetwords.h"

#include <QLocale>

namespace banzhang {
namespace {

// The reports' words are the program's.
QString reportLanguage(const UiContext &ui)
{
    return ui.settings.ofDesk(QStringLiteral("language"), QStringLiteral("zh_CN")).toString();
}

// A line of paper, a point of a chart: what it stands for opens over the page.
auto linkFollower(const UiContext &ui, Session &session, QWidget &page)
{
    return [ui, &session, &page](const ReportLink &link) {
        followReportLink(ui, session, page, link);
    };
}

// The same documents as on paper, without the marks of a run.
DashboardPage::Run chartRunner(ReportDesk &desk)
{
    return [&desk](const ReportRequest &request) {
        return desk.make(request).then([](const Result<MadeReport> &made) {
            return made ? Result<ReportDocument>(*made->document)
                        : Result<ReportDocument>(tl::unexpect, made.error());
        });
    };
}

// Managers change targets, everybody else looks at them; what is on the screen follows.
void addTargets(const UiContext &ui, Session &session, const ReportDesk &reports,
                DashboardPage &page)
{
    auto *desk =
        new TargetDesk(session.worker(), session.holds({Post::Manager}), targetWord, &page);
    QObject::connect(desk, &TargetDesk::changed, &page, &DashboardPage::refresh);
    QObject::connect(&page, &DashboardPage::targetsWanted, &page, [ui, desk, &reports, &page] {
        (new TargetsDialog(ui, *desk, reports.bearings().places, &page))->open();
    });
}

void addDashboard(const UiContext &ui, Session &session, ReportDesk &desk, ReportsPane &pane)
{
    auto *page = new DashboardPage(ui, chartRunner(desk), &pane);
    pane.addPage(page);
    QObject::connect(page, &DashboardPage::linkOpened, page, linkFollower(ui, session, *page));
    addTargets(ui, session, desk, *page);
    const bool seesSite = session.holds({Post::Manager, Post::Auditor, Post::QualityHead});
    QObject::connect(&desk, &ReportDesk::oriented, page, [page, seesSite, &desk] {
        page->setScopes(DashboardPage::scopesOf(desk.bearings().places, seesSite));
    });
}

void addPerformance(const UiContext &ui, Session &session, ReportsPane &pane)
{
    const PerformanceDesk::Rights rights{session.holds({Post::Manager, Post::QualityHead}),
                                         session.holds({Post::Manager}),
                                         session.holds({Post::Manager})};
    auto *desk = new PerformanceDesk(session.worker(), rights, performanceWord,
                                     ui.clock.siteNow().date(), &pane);
    pane.addPage(new PerformancePage(ui, *desk, &pane));
}

void addIncidents(const UiContext &ui, Session &session, ReportsPane &pane)
{
    const IncidentDesk::Rights rights{session.holds({Post::Leader, Post::Manager}),
                                      session.holds({Post::Manager})};
    const auto word = [&clock = ui.clock](int column, const Incident *incident) {
        return incidentWord(column, incident, clock);
    };
    const QDate today = ui.clock.siteNow().date();
    auto *desk =
        new IncidentDesk(session.worker(), rights, word, {today.addYears(-1), today}, &pane);
    desk->incidents().setNow([&clock = ui.clock] { return clock.siteNow(); });
    pane.addPage(new IncidentsPage(ui, *desk, &pane));
}

ReportSchedulesPage::Runner scheduleRunner(DbWorker &worker)
{
    return [&worker](qint64 scheduleId) {
        return worker.run([scheduleId](Connection &open) {
            ReportScheduleStore().want(open, scheduleId);
            const DueOutcome outcome = runDueSchedules(open, reportKitchen(), scheduleId, {}, {});
            if (outcome.failed > 0) {
                Problem problem;
                problem.kind = ProblemKind::Invalid;
                problem.text = outcome.lastFailure;
                throw DbError(problem);
            }
            return outcome.ran;
        });
    };
}

}

ReportsPane *makeReportsPane(const UiContext &ui, Session &session, QWidget &parent)
{
    if (!session.holds({Post::Leader, Post::QualityHead, Post::Manager, Post::Auditor}))
        return nullptr;
    auto pane = std::make_unique<ReportsPane>(ui);
    // The floor never waits for a report.
    auto *worker = new DbWorker(session.worker().target(), QStringLiteral("banzhang reports"));
    const ReportDesk::Rights rights{session.me().posts, session.holds({Post::Manager}),
                                    session.holds({Post::Manager, Post::Auditor}),
                                    session.holds({Post::Manager})};
    auto *desk = new ReportDesk(*worker, session.worker(), rights, reportKitchen(),
                                reportDeskWords(ui.clock), pane.get());
    worker->setParent(desk); // which uses it to its last moment
    const QString language = reportLanguage(ui);
    auto *catalogue = new ReportCataloguePage(ui, *desk, language, pane.get());
    pane->addPage(catalogue);
    QObject::connect(catalogue, &ReportCataloguePage::linkChosen, catalogue,
                     linkFollower(ui, session, *catalogue));
    addDashboard(ui, session, *desk, *pane);
    auto *runs = new ReportRunsPage(ui, *desk, pane.get());
    pane->addPage(runs);
    QObject::connect(runs, &ReportRunsPage::shown, catalogue,
                     [catalogue, pane = pane.get()](const MadeReport &report) {
                         pane->showPage(catalogue->id());
                         catalogue->showKept(report);
                     });
    QObject::connect(runs, &ReportRunsPage::againWanted, catalogue,
                     [catalogue, pane = pane.get()](const ReportRequest &request) {
                         pane->showPage(catalogue->id());
                         catalogue->runAgain(request);
                     });
    if (rights.seesSchedules)
        pane->addPage(
            new ReportSchedulesPage(ui, *desk, scheduleRunner(*worker), language, pane.get()));
    addPerformance(ui, session, *pane);
    addIncidents(ui, session, *pane);
    pane->setParent(&parent);
    return pane.release();
}

}
