// SPDX-License-Identifier: GPL-3.0-or-later
#include "leaderboardpages.h"

#include "awardpages.h"
#include "db/dbworker.h"
#include "leaderboards/boarddesk.h"
#include "leaderboards/boardspage.h"
#include "leaderboards/boardwords.h"
#include "meetingpages.h"

#include <algorithm>

namespace banzhang {
namespace {

bool holds(const Session &session, std::initializer_list<Post> posts)
{
    const std::vector<Post> &mine = session.me().posts;
    return std::find_first_of(mine.begin(), mine.end(), posts.begin(), posts.end()) != mine.end();
}

// Everybody on the floor sees the places; managers hand in orders. Boards of thousands take their
// time: a worker of its own.
void addBoardsPage(const UiContext &ui, Session &session, LeaderboardPane &pane)
{
    if (!holds(session, {Post::Leader, Post::Inspector, Post::QualityHead, Post::Manager,
                         Post::Scheduler, Post::FrontDesk, Post::Auditor}))
        return;
    const auto word = [&clock = ui.clock](int column, const BoardPlace &place,
                                          const BoardLook &look) {
        return boardWord(column, place, look, clock);
    };
    auto *worker = new DbWorker(session.worker().target(), QStringLiteral("banzhang boards"));
    auto *desk = new BoardDesk(*worker, holds(session, {Post::Manager}), word, boardTip, &pane);
    worker->setParent(desk); // which uses it to its last moment
    pane.addPage(new BoardsPage(ui, *desk, &pane));
}

}

LeaderboardPane *makeLeaderboardPane(const UiContext &ui, Session &session, QWidget &parent)
{
    auto pane = std::make_unique<LeaderboardPane>(ui);
    addBoardsPage(ui, session, *pane);
    addAwardPages(ui, session, *pane);
    addMeetingPages(ui, session, *pane);
    if (pane->isEmpty())
        return nullptr;
    pane->setParent(&parent);
    return pane.release();
}

}
