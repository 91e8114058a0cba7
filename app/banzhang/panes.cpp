// SPDX-License-Identifier: GPL-3.0-or-later
#include "panes.h"

#include "attendance/scheduledesk.h"
#include "attendancepages.h"
#include "common/words.h"
#include "floor/agentdaydesk.h"
#include "floor/agentdaydrawer.h"
#include "floor/alarmdesk.h"
#include "floor/alarmwords.h"
#include "floor/commanddesk.h"
#include "floor/feedlamp.h"
#include "floor/feedpane.h"
#include "floor/flagdesk.h"
#include "floor/floorappraisals.h"
#include "floor/floorfeed.h"
#include "floor/floorpane.h"
#include "floor/pastdesk.h"
#include "floor/queuedaydesk.h"
#include "floor/roomdesk.h"
#include "floor/ruledesk.h"
#include "floor/seatdeeds.h"
#include "floor/wallboarddialog.h"
#include "leaderboardpages.h"
#include "people/peopledesk.h"
#include "people/peoplepane.h"
#include "qualitypages.h"
#include "reportlinks.h"
#include "reportpages.h"

#include <QShortcut>
#include <QToolButton>

namespace banzhang {

namespace {

bool seesFloor(const Session &session)
{
    return session.holds({Post::Leader, Post::Inspector, Post::QualityHead, Post::Manager,
                          Post::Scheduler, Post::FrontDesk, Post::Auditor});
}

bool seesFeeds(const Session &session)
{
    return session.holds({Post::Leader, Post::Manager, Post::Auditor, Post::Admin});
}

void addLamp(const UiContext &ui, FloorPane &pane, const PaneHooks &hooks)
{
    auto *lamp = new FeedLamp(ui, &pane);
    pane.addToHead(lamp);
    QObject::connect(&pane, &FloorPane::feedsTold, lamp, &FeedLamp::tell);
    const auto open = [hooks] { hooks.paneWanted(QStringLiteral("feeds")); };
    QObject::connect(lamp, &QAbstractButton::clicked, &pane, open);
    auto *keys = new QShortcut(QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_D), &pane);
    keys->setContext(Qt::WidgetWithChildrenShortcut);
    QObject::connect(keys, &QShortcut::activated, &pane, open);
}

void addWallboards(const UiContext &ui, FloorPane &pane, Session &session)
{
    auto *plans = new WallboardPlans(session.worker(), &pane);
    auto *button = new QToolButton(&pane);
    button->setObjectName(QStringLiteral("wallboards"));
    button->setText(FloorPane::tr("Wallboards…"));
    button->setToolTip(FloorPane::tr("What televisions show (Ctrl+Shift+W)"));
    button->setShortcut(QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_W));
    button->setAutoRaise(true);
    pane.addToHead(button);
    QObject::connect(button, &QAbstractButton::clicked, &pane, [ui, plans, &pane] {
        auto *dialog = new WallboardDialog(ui, *plans, &pane);
        dialog->setAttribute(Qt::WA_DeleteOnClose);
        dialog->open();
    });
}

void offerDays(const UiContext &ui, Session &session, FloorPane &pane)
{
    pane.offerDays(*new AgentDayDesk(session.worker(), &pane));
    QObject::connect(pane.findChild<AgentDayDrawer *>(), &AgentDayDrawer::callWanted, &pane,
                     [ui, &session, &pane](const AgentDay &day, const DayCall &call) {
                         hearDayCall(ui, session, pane, day, call);
                     });
}

Pane *feedPane(const UiContext &ui, Session &session, QWidget &parent)
{
    auto desk = std::make_unique<FeedDesk>(session.worker());
    auto *pane = new FeedPane(ui, *desk, &parent);
    desk.release()->setParent(pane);
    return pane;
}

// A feed or desk is as old as its pane, and goes with it.
Pane *floorPane(const UiContext &ui, ConsoleStatus &status, Session &session,
                const PaneHooks &hooks, QWidget &parent)
{
    auto feed = std::make_unique<FloorFeed>(session.worker());
    auto *pane = new FloorPane(ui, *feed, &parent);
    feed.release()->setParent(pane);
    if (session.holds({Post::Leader, Post::QualityHead, Post::Manager, Post::Auditor}))
        offerDays(ui, session, *pane);
    pane->offerQueueDays(*new QueueDayDesk(session.worker(), pane));
    auto *room = new RoomDesk(session.worker(), pane);
    room->setMayDraw(session.holds({Post::Manager, Post::Admin}));
    pane->offerMap(*room);
    auto *rules = session.holds({Post::Manager}) ? new RuleDesk(session.worker(), pane) : nullptr;
    pane->offerAlarms(
        *new AlarmDesk(session.worker(), *pane->findChild<FloorFeed *>(), alarmWord, pane), rules,
        session.holds({Post::Leader, Post::Manager}));
    if (session.holds({Post::Leader, Post::QualityHead, Post::Manager, Post::Auditor}))
        pane->offerAppraisals(*new AppraisalDesk(session.worker(), pane),
                              {session.holds({Post::Leader, Post::Manager}),
                               session.holds({Post::Manager}), session.holds({Post::Manager})});
    if (session.holds(
            {Post::Leader, Post::Manager, Post::Scheduler, Post::FrontDesk, Post::Auditor}))
        pane->offerSchedules(*new ScheduleDesk(session.worker(), pane));
    pane->offerPast(*new PastDesk(session.worker(), pane));
    const DeedOffer offer{session.holds({Post::Leader, Post::Manager, Post::QualityHead}),
                          session.holds({Post::Leader, Post::Manager, Post::FrontDesk}),
                          session.holds({Post::Leader, Post::Manager}),
                          session.holds({Post::Leader, Post::Manager, Post::QualityHead})};
    pane->offerDeeds(*new CommandDesk(session.worker(), pane),
                     *new FlagDesk(session.worker(), pane), offer);
    if (seesFeeds(session))
        addLamp(ui, *pane, hooks);
    if (session.holds({Post::Manager}))
        addWallboards(ui, *pane, session);
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
    if (seesFloor(session))
        panes.push_back(floorPane(ui, status, session, hooks, parent));
    if (seesFeeds(session))
        panes.push_back(feedPane(ui, session, parent));
    if (QualityPane *quality = makeQualityPane(ui, session, parent))
        panes.push_back(quality);
    if (AttendancePane *attendance = makeAttendancePane(ui, session, parent))
        panes.push_back(attendance);
    if (LeaderboardPane *boards = makeLeaderboardPane(ui, session, parent))
        panes.push_back(boards);
    if (ReportsPane *reports = makeReportsPane(ui, session, parent))
        panes.push_back(reports);
    if (session.holds({Post::Admin}))
        panes.push_back(peoplePane(ui, session, parent));
    return panes;
}

}
