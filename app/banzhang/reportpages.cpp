// SPDX-License-Identifier: GPL-3.0-or-later
#include "reportpages.h"

#include "db/dbworker.h"
#include "reportkitchen.h"
#include "reports/consolewords.h"
#include "reports/reportcataloguepage.h"
#include "reports/reportdesk.h"
#include "reports/reportrunspage.h"
#include "reports/reportschedulespage.h"
#include "reports/reportschedulestore.h"

#include <QLocale>

namespace banzhang {
namespace {

// The reports' words are the program's.
QString reportLanguage(const UiContext &ui)
{
    return ui.settings.ofDesk(QStringLiteral("language"), QStringLiteral("zh_CN")).toString();
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
                                    session.holds({Post::Manager, Post::Auditor})};
    auto *desk = new ReportDesk(*worker, session.worker(), rights, reportKitchen(),
                                reportDeskWords(ui.clock), pane.get());
    worker->setParent(desk); // which uses it to its last moment
    const QString language = reportLanguage(ui);
    auto *catalogue = new ReportCataloguePage(ui, *desk, language, pane.get());
    pane->addPage(catalogue);
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
    pane->setParent(&parent);
    return pane.release();
}

}
