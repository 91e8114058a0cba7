// SPDX-License-Identifier: GPL-3.0-or-later
#include "leaderboardpages.h"

#include "attendance/violations/whywords.h"
#include "awardpages.h"
#include "common/whendone.h"
#include "common/words.h"
#include "db/dbworker.h"
#include "leaderboards/boarddesk.h"
#include "leaderboards/boardspage.h"
#include "leaderboards/boardwords.h"
#include "leaderboards/championdesk.h"
#include "meetingpages.h"

#include <algorithm>

namespace banzhang {
namespace {

// Everybody on the floor sees the places; managers hand in orders. Boards of thousands take their
// time: a worker of its own.
void addBoardsPage(const UiContext &ui, Session &session, LeaderboardPane &pane)
{
    if (!session.holds({Post::Leader, Post::Inspector, Post::QualityHead, Post::Manager,
                        Post::Scheduler, Post::FrontDesk, Post::Auditor}))
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
}

}

LeaderboardPane *makeLeaderboardPane(const UiContext &ui, Session &session, QWidget &parent)
{
    auto pane = std::make_unique<LeaderboardPane>(ui);
    addBoardsPage(ui, session, *pane);
    addAwardPages(ui, session, *pane);
    addMeetingPages(ui, session, *pane);
    tellPrizes(*pane);
    if (pane->isEmpty())
        return nullptr;
    pane->setParent(&parent);
    return pane.release();
}

}
