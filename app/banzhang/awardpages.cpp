// SPDX-License-Identifier: GPL-3.0-or-later
#include "awardpages.h"

#include "db/dbworker.h"
#include "leaderboards/awards/awardwords.h"
#include "leaderboards/awards/bonuspage.h"
#include "leaderboards/awards/championspage.h"
#include "leaderboards/awards/honourspage.h"
#include "leaderboards/awards/praisepage.h"

#include <algorithm>

namespace banzhang {
namespace {

bool holds(const Session &session, std::initializer_list<Post> posts)
{
    const std::vector<Post> &mine = session.me().posts;
    return std::find_first_of(mine.begin(), mine.end(), posts.begin(), posts.end()) != mine.end();
}

bool isOnTheFloor(const Session &session)
{
    return holds(session, {Post::Leader, Post::Inspector, Post::QualityHead, Post::Manager,
                           Post::Scheduler, Post::FrontDesk, Post::Auditor});
}

// Results are made known to everybody; leaders and managers hand out, managers decide. What is due
// is closed by the console of whoever may; a closing takes its time: a worker of its own.
void addChampionsPage(const UiContext &ui, Session &session, TabbedPane &pane)
{
    const ChampionDesk::Rights rights{
        holds(session, {Post::Leader, Post::Manager, Post::Scheduler, Post::FrontDesk}),
        holds(session, {Post::Leader, Post::Manager}), holds(session, {Post::Manager}),
        holds(session, {Post::Manager, Post::Auditor})};
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
    auto *desk = new HonourDesk(session.worker(), holds(session, {Post::Leader, Post::Manager}),
                                honourWord, &pane);
    pane.addPage(new HonoursPage(ui, *desk, &pane));
}

// Leaders give, to their own teams; managers and auditors see how.
void addBonusPage(const UiContext &ui, Session &session, TabbedPane &pane)
{
    if (!holds(session, {Post::Leader, Post::Manager, Post::Auditor}))
        return;
    const BonusDesk::Words words{[&clock = ui.clock](int column, const BonusMember &member) {
                                     return bonusWord(column, member, clock);
                                 },
                                 bonusSpreadWord};
    auto *desk = new BonusDesk(session.worker(),
                               {holds(session, {Post::Leader}), holds(session, {Post::Manager})},
                               words, ui.clock.siteNow().date(), &pane);
    pane.addPage(new BonusPage(ui, *desk, &pane));
}

void addPraisePage(const UiContext &ui, Session &session, TabbedPane &pane)
{
    const auto word = [&clock = ui.clock](int column, const Praise &praise) {
        return praiseWord(column, praise, clock);
    };
    const auto today = [&clock = ui.clock] { return clock.siteNow().date(); };
    auto *desk = new PraiseDesk(session.worker(), holds(session, {Post::Leader, Post::Manager}),
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
