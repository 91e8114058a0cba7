// SPDX-License-Identifier: GPL-3.0-or-later
#include "attendancepages.h"

#include "attendance/roster/rosterpage.h"
#include "attendance/rosterdesk.h"
#include "attendance/shiftdesk.h"
#include "attendance/shifts/calendarpage.h"
#include "attendance/shifts/shiftspage.h"

#include <algorithm>

namespace banzhang {
namespace {

bool holds(const Session &session, std::initializer_list<Post> posts)
{
    const std::vector<Post> &mine = session.me().posts;
    return std::find_first_of(mine.begin(), mine.end(), posts.begin(), posts.end()) != mine.end();
}

// Leaders propose, schedulers and managers publish; front desk and auditors read.
void addRosterPage(const UiContext &ui, Session &session, AttendancePane &pane)
{
    if (!holds(session,
               {Post::Leader, Post::Scheduler, Post::Manager, Post::FrontDesk, Post::Auditor}))
        return;
    const RosterRights rights{holds(session, {Post::Leader, Post::Scheduler, Post::Manager}),
                              holds(session, {Post::Scheduler, Post::Manager})};
    auto *desk = new RosterDesk(session.worker(), rights, &pane);
    pane.addPage(new RosterPage(ui, *desk, &pane));
}

// Whoever is rostered by them reads shifts and calendar; an administrator brings the calendar.
void addShiftPages(const UiContext &ui, Session &session, AttendancePane &pane)
{
    if (!holds(session, {Post::Leader, Post::Scheduler, Post::Manager, Post::FrontDesk,
                         Post::Auditor, Post::Admin}))
        return;
    const ShiftRights rights{holds(session, {Post::Scheduler, Post::Manager}),
                             holds(session, {Post::Admin})};
    auto *shifts = new ShiftDesk(session.worker(), rights, shiftRowWord, &pane);
    pane.addPage(new ShiftsPage(ui, *shifts, &pane));
    auto *calendar = new ShiftDesk(session.worker(), rights, shiftRowWord, &pane);
    pane.addPage(new CalendarPage(ui, *calendar, &pane));
}

}

AttendancePane *makeAttendancePane(const UiContext &ui, Session &session, QWidget &parent)
{
    auto pane = std::make_unique<AttendancePane>(ui);
    addRosterPage(ui, session, *pane);
    addShiftPages(ui, session, *pane);
    if (pane->isEmpty())
        return nullptr;
    pane->setParent(&parent);
    return pane.release();
}

}
