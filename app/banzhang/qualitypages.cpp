// SPDX-License-Identifier: GPL-3.0-or-later
#include "qualitypages.h"

#include "db/pqlink.h"
#include "quality/appealdesk.h"
#include "quality/appeals/appealspage.h"
#include "quality/appeals/appealwords.h"
#include "quality/findingdesk.h"
#include "quality/findings/findingspage.h"
#include "quality/findings/findingwords.h"
#include "quality/formdesk.h"
#include "quality/forms/formspage.h"
#include "quality/forms/formwords.h"
#include "quality/qualitylogdesk.h"
#include "quality/qualitylogpage.h"
#include "quality/samplingdesk.h"
#include "quality/samplingpage.h"
#include "quality/scoring/scoringpage.h"
#include "quality/scoring/sheetspage.h"
#include "quality/sheetdesk.h"
#include "quality/statdesk.h"
#include "quality/stats/statspage.h"
#include "quality/stats/statwords.h"

#include <QStandardPaths>

namespace banzhang {

namespace {

// Drafts are kept by a worker of their own: a save does not wait for another pane's query.
void addScoringPage(const UiContext &ui, Session &session, PqLink &link, QualityPane &pane)
{
    if (!session.holds({Post::Inspector, Post::QualityHead}))
        return;
    auto *worker = new DbWorker(session.worker().target(), QStringLiteral("banzhang scoring"));
    const QString folder = QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation)
                           + QStringLiteral("/banzhang/sheets");
    const Centre &centre = session.centre();
    const QString owner = session.me().login + u'@' + centre.host + u'/' + centre.database;
    auto *desk = new SheetDesk(*worker, link, folder, owner, &pane);
    worker->setParent(desk); // which uses it to its last moment
    auto *page = new ScoringPage(ui, *desk, &pane);
    pane.addPage(page);
}

void addSheetsPage(const UiContext &ui, Session &session, QualityPane &pane)
{
    if (!session.holds(
            {Post::Inspector, Post::QualityHead, Post::Leader, Post::Manager, Post::Auditor}))
        return;
    const auto word = [&clock = ui.clock](int column, const SheetRecord &sheet) {
        return SheetsPage::word(column, sheet, clock);
    };
    auto *desk = new SheetRecordDesk(session.worker(), word, &pane);
    const SheetOffer offer{session.holds({Post::Leader, Post::QualityHead, Post::Manager}),
                           session.holds({Post::QualityHead}),
                           session.holds({Post::Inspector, Post::QualityHead}),
                           session.holds({Post::Leader, Post::QualityHead, Post::Manager})};
    auto *page = new SheetsPage(ui, *desk, offer, &pane);
    pane.addPage(page);
    auto *scoring = pane.findChild<ScoringPage *>();
    if (!scoring)
        return;
    // An earlier sheet is read, a correction is scored.
    QObject::connect(scoring, &QualityPage::sheetWanted, page, &SheetsPage::read);
    QObject::connect(page, &QualityPage::sheetWanted, &pane, [&pane, scoring](qint64 sheetId) {
        pane.showPage(scoring->id());
        scoring->openSheet(sheetId);
    });
}

// An appeal is raised from the list of sheets, and changes what that shows.
void addAppealsPage(const UiContext &ui, Session &session, PqLink &link, QualityPane &pane)
{
    auto *sheets = pane.findChild<SheetsPage *>();
    if (!sheets)
        return;
    const auto word = [&clock = ui.clock](int column, const Appeal &appeal) {
        return appealWord(column, appeal, clock);
    };
    const auto now = [&clock = ui.clock] { return clock.now(); };
    auto *desk = new AppealDesk(session.worker(), link, word, now, &pane);
    const AppealRights rights{session.holds({Post::QualityHead, Post::Manager}),
                              session.holds({Post::Leader, Post::QualityHead, Post::Manager})};
    auto *page = new AppealsPage(ui, *desk, rights, &pane);
    pane.addPage(page);
    QObject::connect(page, &QualityPage::sheetWanted, sheets, &SheetsPage::read);
    QObject::connect(sheets, &SheetsPage::appealWanted, page,
                     [page, sheets](qint64 sheetId) { page->raise(sheetId, sheets); });
    QObject::connect(desk, &AppealDesk::changed, sheets, [sheets] {
        if (sheets->isVisible())
            sheets->reload();
    });
}

// Who tells, rectifies, announces and verifies; auditors read.
void addFindingsPage(const UiContext &ui, Session &session, PqLink &link, QualityPane &pane)
{
    if (!session.holds(
            {Post::Inspector, Post::QualityHead, Post::Leader, Post::Manager, Post::Auditor}))
        return;
    const auto word = [&clock = ui.clock](int column, const Finding &finding) {
        return findingWord(column, finding, clock);
    };
    auto *desk = new FindingDesk(session.worker(), link, word, &pane);
    auto *sheets = pane.findChild<SheetsPage *>();
    auto *page = new FindingsPage(ui, *desk, &pane);
    pane.addPage(page);
    QObject::connect(page, &FindingsPage::itemWanted, sheets,
                     [&pane, sheets](qint64 sheetId, const QString &item) {
                         pane.showPage(sheets->id());
                         sheets->readItem(sheetId, item);
                     });
}

void addSamplingPage(const UiContext &ui, Session &session, QualityPane &pane)
{
    if (!session.holds({Post::Inspector, Post::QualityHead, Post::Manager, Post::Auditor}))
        return;
    const SamplingRights rights{session.holds({Post::QualityHead, Post::Manager}),
                                session.holds({Post::Inspector, Post::QualityHead, Post::Manager}),
                                session.holds({Post::QualityHead})};
    auto *desk = new SamplingDesk(session.worker(), &pane);
    pane.addPage(new SamplingPage(ui, *desk, rights, &pane));
}

void addQualityLogPage(const UiContext &ui, Session &session, QualityPane &pane)
{
    const bool writes = session.holds({Post::Inspector, Post::QualityHead});
    if (!writes && !session.holds({Post::Leader, Post::Manager, Post::Auditor}))
        return;
    auto *desk = new QualityLogDesk(session.worker(), writes, &pane);
    pane.addPage(new QualityLogPage(ui, *desk, &pane));
}

// A year's sheets are summed up by a worker of their own: nothing else waits for it.
void addStatsPage(const UiContext &ui, Session &session, PqLink &link, QualityPane &pane)
{
    if (!session.holds(
            {Post::Inspector, Post::QualityHead, Post::Leader, Post::Manager, Post::Auditor}))
        return;
    auto *worker = new DbWorker(session.worker().target(), QStringLiteral("banzhang statistics"));
    auto *desk = new StatDesk(*worker, link, statWord, statHint, &pane);
    worker->setParent(desk); // which uses it to its last moment
    pane.addPage(new StatsPage(ui, *desk, &pane));
}

// Whoever scores, is scored or answers for it reads forms; few change them.
void addFormsPage(const UiContext &ui, Session &session, PqLink &link, QualityPane &pane)
{
    if (!session.holds(
            {Post::Inspector, Post::QualityHead, Post::Manager, Post::Leader, Post::Auditor}))
        return;
    auto *desk = new FormDesk(session.worker(), link, formStateWord, &pane);
    desk->setRights(session.holds({Post::QualityHead}),
                    session.holds({Post::QualityHead, Post::Manager}));
    pane.addPage(new FormsPage(ui, *desk, &pane));
}

}

QualityPane *makeQualityPane(const UiContext &ui, Session &session, QWidget &parent)
{
    auto pane = std::make_unique<QualityPane>(ui);
    // One link hears what others do, for all desks.
    auto *link = new PqLink(session.worker().target(), QStringLiteral("quality"), pane.get());
    addScoringPage(ui, session, *link, *pane);
    addSheetsPage(ui, session, *pane);
    addAppealsPage(ui, session, *link, *pane);
    addFindingsPage(ui, session, *link, *pane);
    addSamplingPage(ui, session, *pane);
    addQualityLogPage(ui, session, *pane);
    addStatsPage(ui, session, *link, *pane);
    addFormsPage(ui, session, *link, *pane);
    if (pane->isEmpty())
        return nullptr;
    link->start();
    pane->setParent(&parent);
    return pane.release();
}

}
