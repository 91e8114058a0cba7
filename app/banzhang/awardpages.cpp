// SPDX-License-Identifier: GPL-3.0-or-later
#include "awardpages.h"

#include "db/dbworker.h"
#include "leaderboards/awards/awardwords.h"
#include "leaderboards/awards/bonuspage.h"
#include "leaderboards/awards/championspage.h"
#include "leaderboards/awards/honourspage.h"
#include "leaderboards/awards/praisepage.h"

namespace banzhang {
namespace {

bool isOnTheFloor(const Session &session)
{
    return session.holds({Post::Leader, Post::Inspector, Post::QualityHead, Post::Manager,
                          Post::Scheduler, Post::FrontDesk, Post::Auditor});
}

// Results are made known to everybody; leaders and managers hand out, managers decide. What is due
// is closed by the console of whoever may; a closing takes its time: a worker of its own.
void addChampionsPage(const UiContext &ui, Session &session, TabbedPane &pane)
{
    const ChampionDesk::Rights rights{
        session.holds({Post::Leader, Post::Manager, Post::Scheduler, Post::FrontDesk}),
        session.holds({Post::Leader, Post::Manager}), session.holds({Post::Manager}),
        session.holds({Post::Manager, Post::Auditor})};
    const auto word = [&clock = ui.clock](int column, const BoardClosing &closing) {
        return closingWord(column, closing, clock);
    };
    auto *worker = new DbWorker(session.worker().target(), QStringLiteral("banzhang closings"));
    auto *desk = new ChampionDesk(*worker, rights, word, &pane);
    worker->setParent(desk); // which uses it to its last moment
    pane.addPage(new ChampionsPage(ui, *desk, &pane));
}

void addHonoursPage(const UiContext &ui, Session &session, TabbedPane &pane)
{
    auto *desk = new HonourDesk(session.worker(), session.holds({Post::Leader, Post::Manager}),
                                honourWord, &pane);
    pane.addPage(new HonoursPage(ui, *desk, &pane));
}

// Leaders give, to their own teams; managers and auditors see how.
void addBonusPage(const UiContext &ui, Session &session, TabbedPane &pane)
{
    if (!session.holds({Post::Leader, Post::Manager, Post::Auditor}))
        return;
    const BonusDesk::Words words{[&clock = ui.clock](int column, const BonusMember &member) {
                                     return bonusWord(column, member, clock);
                                 },
                                 bonusSpreadWord};
    auto *desk = new BonusDesk(session.worker(),
                               {session.holds({Post::Leader}), session.holds({Post::Manager})},
                               words, ui.clock.siteNow().date(), &pane);
    pane.addPage(new BonusPage(ui, *desk, &pane));
}

void addPraisePage(const UiContext &ui, Session &session, TabbedPane &pane)
{
    const auto word = [&clock = ui.clock](int column, const Praise &praise) {
        return praiseWord(column, praise, clock);
    };
    const auto today = [&clock = ui.clock] { return clock.siteNow().date(); };
    auto *desk = new PraiseDesk(session.worker(), session.holds({Post::Leader, Post::Manager}),
                                word, today, &pane);
    pane.addPage(new PraisePage(ui, *desk, &pane));
}

}

void addAwardPages(const UiContext &ui, Session &session, TabbedPane &pane)
{
    if (!isOnTheFloor(session))
        return;
    addChampionsPage(ui, session, pane);
    addHonoursPage(ui, session, pane);
    addBonusPage(ui, session, pane);
    addPraisePage(ui, session, pane);
}

}
