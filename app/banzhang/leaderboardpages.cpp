// SPDX-License-Identifier: GPL-3.0-or-later
#include "leaderboardpages.h"

#include "attendance/violations/whywords.h"
#include "awardpages.h"
#include "common/whendone.h"
#include "common/words.h"
#include "db/dbworker.h"
#include "leaderboards/awards/honourstrip.h"
#include "leaderboards/boarddesk.h"
#include "leaderboards/boardruledesk.h"
#include "leaderboards/boardspage.h"
#include "leaderboards/boardwords.h"
#include "leaderboards/championdesk.h"
#include "leaderboards/rules/boardrulespage.h"
#include "leaderboards/rules/boardrulewords.h"
#include "meetingpages.h"

#include <algorithm>

namespace banzhang {
namespace {

bool isOnTheFloor(const Session &session)
{
    return session.holds({Post::Leader, Post::Inspector, Post::QualityHead, Post::Manager,
                          Post::Scheduler, Post::FrontDesk, Post::Auditor});
}

// Everybody on the floor sees the places; managers hand in orders. Boards of thousands take their
// time: a worker of its own.
void addBoardsPage(const UiContext &ui, Session &session, LeaderboardPane &pane)
{
    if (!isOnTheFloor(session))
        return;
    const auto word = [&clock = ui.clock](int column, const BoardPlace &place,
                                          const BoardLook &look) {
        return boardWord(column, place, look, clock);
    };
    auto *worker = new DbWorker(session.worker().target(), QStringLiteral("banzhang boards"));
    auto *desk = new BoardDesk(*worker, session.holds({Post::Manager}), word, boardTip, &pane);
    worker->setParent(desk); // which uses it to its last moment
    pane.addPage(new BoardsPage(ui, *desk, &pane));
}

// Everybody who sees the boards may read by what they are ranked; managers change it.
void addRulesPage(const UiContext &ui, Session &session, LeaderboardPane &pane)
{
    if (!isOnTheFloor(session))
        return;
    const auto rule = [&clock = ui.clock](int column, const BoardVersion &version) {
        return boardRuleWord(column, version, clock.siteNow().date());
    };
    const auto prize = [&clock = ui.clock](int column, const PrizeVersion &version) {
        return prizeRuleWord(column, version, clock.siteNow().date());
    };
    auto *desk =
        new BoardRuleDesk(session.worker(), session.holds({Post::Manager}), rule, prize, &pane);
    pane.addPage(new BoardRulesPage(ui, *desk, &pane));
}

QString prizesText(const std::vector<PrizeVersion> &prizes)
{
    const auto of = [&prizes](const QString &code) {
        const auto one = std::ranges::find_if(prizes, [&code](const PrizeVersion &prize) {
            return prize.isInForce && prize.code == code;
        });
        return one == prizes.end() ? missingText() : yuanText(one->fen);
    };
    return BoardsPage::tr("Prizes: day %1 · week %2 · month %3")
        .arg(of(u"day"_qs), of(u"week"_qs), of(u"month"_qs));
}

// What the first of a board gets stands beside the boards.
void tellPrizes(LeaderboardPane &pane)
{
    auto *boards = pane.findChild<BoardsPage *>();
    auto *champions = pane.findChild<ChampionDesk *>();
    if (!boards || !champions)
        return;
    const auto ask = [boards, champions] {
        whenDone(champions->prizes(), boards,
                 [boards](const Result<std::vector<PrizeVersion>> &prizes) {
                     if (prizes)
                         boards->setPrizes(prizesText(*prizes));
                 });
    };
    ask();
    QObject::connect(champions, &ChampionDesk::looked, boards, ask);
    if (const auto *rules = pane.findChild<BoardRuleDesk *>())
        QObject::connect(rules, &BoardRuleDesk::changed, boards, ask);
}

// The newest places of the honour wall stand below the boards.
void addHonourStrip(const UiContext &ui, LeaderboardPane &pane)
{
    auto *boards = pane.findChild<BoardsPage *>();
    auto *honours = pane.findChild<HonourDesk *>();
    if (!boards || !honours)
        return;
    auto *strip = new HonourStrip(ui, *honours, boards);
    boards->addStrip(strip);
    QObject::connect(boards, &BoardsPage::lookedAt, honours, [honours](bool isLookedAt) {
        isLookedAt ? honours->follow() : honours->rest();
    });
    QObject::connect(strip, &HonourStrip::wallWanted, &pane,
                     [&pane] { pane.showPage(QStringLiteral("honours")); });
}

}

LeaderboardPane *makeLeaderboardPane(const UiContext &ui, Session &session, QWidget &parent)
{
    auto pane = std::make_unique<LeaderboardPane>(ui);
    addBoardsPage(ui, session, *pane);
    addAwardPages(ui, session, *pane);
    addMeetingPages(ui, session, *pane);
    addRulesPage(ui, session, *pane);
    tellPrizes(*pane);
    addHonourStrip(ui, *pane);
    if (pane->isEmpty())
        return nullptr;
    pane->setParent(&parent);
    return pane.release();
}

}
