// SPDX-License-Identifier: GPL-3.0-or-later
#include "panes.h"

#include "common/words.h"
#include "floor/agentdaydesk.h"
#include "floor/alarmdesk.h"
#include "floor/alarmwords.h"
#include "floor/floorfeed.h"
#include "floor/floorpane.h"
#include "floor/pastdesk.h"
#include "floor/queuedaydesk.h"
#include "floor/roomdesk.h"
#include "floor/ruledesk.h"
#include "floor/commanddesk.h"
#include "floor/flagdesk.h"
#include "floor/floorfeed.h"
#include "floor/floorpane.h"
#include "floor/seatdeeds.h"
#include "people/peopledesk.h"
#include "people/peoplepane.h"

namespace banzhang {

namespace {

bool holdsOneOf(const StaffAccount &me, std::initializer_list<Post> posts)
{
    return std::find_first_of(me.posts.begin(), me.posts.end(), posts.begin(), posts.end())
           != me.posts.end();
}

bool seesFloor(const StaffAccount &me)
{
    return holdsOneOf(me, {Post::Leader, Post::Inspector, Post::QualityHead, Post::Manager,
                           Post::Scheduler, Post::FrontDesk, Post::Auditor});
}

// A feed or desk is as old as its pane, and goes with it.
Pane *floorPane(const UiContext &ui, ConsoleStatus &status, Session &session,
                const PaneHooks &hooks, QWidget &parent)
{
    auto feed = std::make_unique<FloorFeed>(session.worker());
    auto *pane = new FloorPane(ui, *feed, &parent);
    feed.release()->setParent(pane);
    if (holdsOneOf(session.me(), {Post::Leader, Post::QualityHead, Post::Manager, Post::Auditor}))
        pane->offerDays(*new AgentDayDesk(session.worker(), pane));
    pane->offerQueueDays(*new QueueDayDesk(session.worker(), pane));
    auto *room = new RoomDesk(session.worker(), pane);
    room->setMayDraw(holdsOneOf(session.me(), {Post::Manager, Post::Admin}));
    pane->offerMap(*room);
    auto *rules =
        holdsOneOf(session.me(), {Post::Manager}) ? new RuleDesk(session.worker(), pane) : nullptr;
    pane->offerAlarms(
        *new AlarmDesk(session.worker(), *pane->findChild<FloorFeed *>(), alarmWord, pane), rules,
        holdsOneOf(session.me(), {Post::Leader, Post::Manager}));
    pane->offerPast(*new PastDesk(session.worker(), pane));
    const DeedOffer offer{
        holdsOneOf(session.me(), {Post::Leader, Post::Manager, Post::QualityHead}),
        holdsOneOf(session.me(), {Post::Leader, Post::Manager, Post::FrontDesk}),
        holdsOneOf(session.me(), {Post::Leader, Post::Manager}),
        holdsOneOf(session.me(), {Post::Leader, Post::Manager, Post::QualityHead})};
    pane->offerDeeds(*new CommandDesk(session.worker(), pane),
                     *new FlagDesk(session.worker(), pane), offer);
    QObject::connect(pane, &FloorPane::sourceTold, &status,
                     [&status](const QString &text, Alarm alarm) {
                         status.setSource({text, alarm});
                     });
    QObject::connect(pane, &FloorPane::databaseTold, pane, hooks.databaseTold);
    QObject::connect(pane, &FloorPane::demoWanted, pane, hooks.demoWanted);
    if (session.centre().kind == Centre::Kind::Own)
        pane->offerDemo();
    return pane;
}

Pane *peoplePane(const UiContext &ui, Session &session, QWidget &parent)
{
    auto desk = std::make_unique<PeopleDesk>(session.worker(), postWord);
    auto *pane = new PeoplePane(ui, *desk, &parent);
    desk.release()->setParent(pane);
    return pane;
}

}

std::vector<Pane *> makePanes(const UiContext &ui, ConsoleStatus &status, Session &session,
                              const PaneHooks &hooks, QWidget &parent)
{
    std::vector<Pane *> panes;
    if (seesFloor(session.me()))
        panes.push_back(floorPane(ui, status, session, hooks, parent));
    if (holdsOneOf(session.me(), {Post::Admin}))
        panes.push_back(peoplePane(ui, session, parent));
    return panes;
}

}
