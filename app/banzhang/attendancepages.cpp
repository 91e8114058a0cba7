// SPDX-License-Identifier: GPL-3.0-or-later
#include "attendancepages.h"

#include "attendance/appeals/fineappealdialogs.h"
#include "attendance/appeals/fineappealspage.h"
#include "attendance/appeals/fineappealwords.h"
#include "attendance/duty/dutypage.h"
#include "attendance/duty/dutywords.h"
#include "attendance/dutydesk.h"
#include "attendance/evennessdesk.h"
#include "attendance/fineappealdesk.h"
#include "attendance/houseruledesk.h"
#include "attendance/leave/leavepage.h"
#include "attendance/leave/requestwords.h"
#include "attendance/ledger/ledgerpage.h"
#include "attendance/ledger/ledgerwords.h"
#include "attendance/ledger/wagedialog.h"
#include "attendance/ledgerdesk.h"
#include "attendance/month/monthpage.h"
#include "attendance/month/monthwords.h"
#include "attendance/monthgriddesk.h"
#include "attendance/reports/evennesspage.h"
#include "attendance/reports/evennesswords.h"
#include "attendance/roster/rosterpage.h"
#include "attendance/rosterdesk.h"
#include "attendance/rules/rulespage.h"
#include "attendance/shiftdesk.h"
#include "attendance/shifts/calendarpage.h"
#include "attendance/shifts/shiftspage.h"
#include "attendance/today/todaypage.h"
#include "attendance/todaydesk.h"
#include "attendance/violationdesk.h"
#include "attendance/violations/violationspage.h"
#include "attendance/violations/whywords.h"
#include "floor/floorpane.h"
#include "shell/mainwindow.h"

#include <QApplication>

namespace banzhang {
namespace {

// Leaders propose, schedulers and managers publish; front desk and auditors read.
void addRosterPage(const UiContext &ui, Session &session, AttendancePane &pane)
{
    if (!session.holds(
            {Post::Leader, Post::Scheduler, Post::Manager, Post::FrontDesk, Post::Auditor}))
        return;
    const RosterRights rights{session.holds({Post::Leader, Post::Scheduler, Post::Manager}),
                              session.holds({Post::Scheduler, Post::Manager})};
    auto *desk = new RosterDesk(session.worker(), rights, &pane);
    pane.addPage(new RosterPage(ui, *desk, &pane));
}

// Leaders, schedulers and the front desk record, managers approve, the front desk notes that it was
// told.
void addLeavePage(const UiContext &ui, Session &session, AttendancePane &pane)
{
    if (!session.holds(
            {Post::Leader, Post::Scheduler, Post::Manager, Post::FrontDesk, Post::Auditor}))
        return;
    const RequestRights rights{
        session.holds({Post::Leader, Post::Scheduler, Post::Manager, Post::FrontDesk}),
        session.holds({Post::Manager}), session.holds({Post::FrontDesk}),
        session.holds({Post::Leader, Post::Manager})};
    ServerClock &clock = ui.clock;
    auto *desk = new RequestDesk(
        session.worker(), rights,
        [&clock](int column, const AttendanceRequest &request) {
            return requestWord(column, request, clock);
        },
        [&clock] { return clock.now(); }, &pane);
    pane.addPage(new LeavePage(ui, *desk, &pane));
}

// Whoever is rostered by them reads shifts and calendar; an administrator brings the calendar.
void addShiftPages(const UiContext &ui, Session &session, AttendancePane &pane)
{
    if (!session.holds({Post::Leader, Post::Scheduler, Post::Manager, Post::FrontDesk,
                        Post::Auditor, Post::Admin}))
        return;
    const ShiftRights rights{session.holds({Post::Scheduler, Post::Manager}),
                             session.holds({Post::Admin})};
    auto *shifts = new ShiftDesk(session.worker(), rights, shiftRowWord, &pane);
    pane.addPage(new ShiftsPage(ui, *shifts, &pane));
    auto *calendar = new ShiftDesk(session.worker(), rights, shiftRowWord, &pane);
    pane.addPage(new CalendarPage(ui, *calendar, &pane));
}

void addTodayPage(const UiContext &ui, Session &session, AttendancePane &pane)
{
    if (!session.holds(
            {Post::Leader, Post::Scheduler, Post::Manager, Post::FrontDesk, Post::Auditor}))
        return;
    const auto word = [&clock = ui.clock](int column, const StandingNow &standing) {
        return todayWord(column, standing, clock);
    };
    auto *desk = new TodayDesk(session.worker(), word, &pane);
    pane.addPage(new TodayPage(ui, *desk, &pane));
}

// The floor is the first pane, where there is one; this one may be in a window of its own.
void showOnFloor(const QString &link)
{
    const QWidgetList windows = QApplication::topLevelWidgets();
    for (QWidget *one : windows) {
        auto *window = qobject_cast<MainWindow *>(one);
        auto *floor = window ? window->findChild<FloorPane *>() : nullptr;
        if (!floor)
            continue;
        window->showPane(0);
        floor->openLink(link);
    }
}

// Leaders say what was seen and what the agent says, managers decide, auditors read.
void addViolationsPage(const UiContext &ui, Session &session, AttendancePane &pane)
{
    if (!session.holds({Post::Leader, Post::Manager, Post::Auditor}))
        return;
    const bool isManager = session.holds({Post::Manager});
    const bool speaks = session.holds({Post::Leader, Post::Manager});
    const AttendanceRights rights{isManager, speaks, isManager, speaks};
    const auto word = [&clock = ui.clock](int column, const Violation &violation) {
        return violationWord(column, violation, clock);
    };
    auto *desk = new ViolationDesk(session.worker(), rights, word, &pane);
    auto *page = new ViolationsPage(ui, *desk, &pane);
    pane.addPage(page);
    QObject::connect(page, &ViolationsPage::floorWanted, &pane, &showOnFloor);
}

// Thousands of months take their time: a worker of its own.
void addMonthPage(const UiContext &ui, Session &session, AttendancePane &pane)
{
    if (!session.holds({Post::Leader, Post::Manager, Post::Auditor}))
        return;
    auto *worker = new DbWorker(session.worker().target(), QStringLiteral("banzhang month"));
    auto *desk = new MonthGridDesk(*worker, monthWords(), &pane);
    worker->setParent(desk); // which uses it to its last moment
    auto *page = new MonthPage(ui, *desk, &pane);
    pane.addPage(page);
    QObject::connect(page, &MonthPage::whyWanted, &pane, [&pane](ViolationId id, QDate day) {
        if (auto *violations = pane.findChild<ViolationsPage *>()) {
            pane.showPage(violations->id());
            violations->lookAt(id, day);
        }
    });
}

// Leaders and managers inspect, schedulers and the front desk keep the roster of duty.
void addDutyPage(const UiContext &ui, Session &session, AttendancePane &pane)
{
    if (!session.holds(
            {Post::Leader, Post::Scheduler, Post::Manager, Post::FrontDesk, Post::Auditor}))
        return;
    const DutyRights rights{
        session.holds({Post::Leader, Post::Scheduler, Post::Manager, Post::FrontDesk}),
        session.holds({Post::Scheduler, Post::Manager}),
        session.holds({Post::Leader, Post::Manager, Post::Auditor}),
        session.holds({Post::Leader, Post::Manager}),
        session.holds({Post::Manager}),
        session.holds({Post::Manager})};
    auto *desk = new DutyDesk(session.worker(), rights, dutyWords(ui.clock),
                              ui.clock.siteNow().date(), &pane);
    pane.addPage(new DutyPage(ui, *desk, &pane));
}

// The sums of a month take their time with thousands of agents: a worker of its own.
void addLedgerPage(const UiContext &ui, Session &session, AttendancePane &pane)
{
    if (!session.holds({Post::Leader, Post::Manager, Post::Auditor}))
        return;
    const auto word = [&clock = ui.clock](int column, const LedgerEntry &entry) {
        return ledgerWord(column, entry, clock);
    };
    auto *worker = new DbWorker(session.worker().target(), QStringLiteral("banzhang ledger"));
    auto *desk =
        new LedgerDesk(*worker, session.holds({Post::Manager}), agentMonthWord, word, &pane);
    worker->setParent(desk); // which uses it to its last moment
    auto *page = new LedgerPage(ui, *desk, session.holds({Post::Leader, Post::Manager}), &pane);
    pane.addPage(page);
    if (!session.holds({Post::Manager, Post::Auditor})) // a leader is not told what people earn
        return;
    const auto wageCell = [&clock = ui.clock](int column, const AgentWage &wage) {
        return wageWord(column, wage, clock);
    };
    page->offerWages(*new WageDesk(*worker, session.holds({Post::Manager}), wageCell, desk));
}

// Appeals against what is booked: recorded on the pages of violations and the ledger, decided here.
void addFineAppealsPage(const UiContext &ui, Session &session, AttendancePane &pane)
{
    if (!session.holds({Post::Leader, Post::Manager, Post::Auditor}))
        return;
    const FineAppealDesk::Rights rights{session.holds({Post::Leader, Post::Manager}),
                                        session.holds({Post::Manager})};
    const auto word = [&clock = ui.clock](int column, const FineAppeal &appeal) {
        return fineAppealWord(column, appeal, clock);
    };
    const auto now = [&clock = ui.clock] { return clock.now(); };
    auto *desk = new FineAppealDesk(session.worker(), rights, word, now, &pane);
    auto *page = new FineAppealsPage(ui, *desk, &pane);
    pane.addPage(page);
    QObject::connect(page, &FineAppealsPage::floorWanted, &pane, &showOnFloor);
    const auto offer = [&ui, desk](auto *from) {
        QObject::connect(from, &std::decay_t<decltype(*from)>::appealWanted, from,
                         [ui, desk, from](const LedgerEntry &entry) {
                             offerFineAppeal(ui, *desk, entry, *from, [from](const QString &why) {
                                 from->tell(FineAppealsPage::tr("It cannot be appealed."), why);
                             });
                         });
    };
    offer(pane.findChild<ViolationsPage *>());
    offer(pane.findChild<LedgerPage *>());
}

// Reads a month anew, too: a worker of its own.
void addEvennessPage(const UiContext &ui, Session &session, AttendancePane &pane)
{
    if (!session.holds({Post::Leader, Post::Manager, Post::Auditor}))
        return;
    auto *worker = new DbWorker(session.worker().target(), QStringLiteral("banzhang evenness"));
    auto *desk = new EvennessDesk(
        *worker, {deciderWord, deviationWord, balanceWord, enforcementWord}, &pane);
    worker->setParent(desk); // which uses it to its last moment
    pane.addPage(new EvennessPage(ui, *desk, &pane));
}

// Everybody may know what the rules are; managers make versions.
void addRulesPage(const UiContext &ui, Session &session, AttendancePane &pane)
{
    if (!session.holds({Post::Leader, Post::Manager, Post::Auditor}))
        return;
    auto *desk =
        new HouseRuleDesk(session.worker(), session.holds({Post::Manager}), ruleVersionWord, &pane);
    pane.addPage(new RulesPage(ui, *desk, &pane));
}

}

AttendancePane *makeAttendancePane(const UiContext &ui, Session &session, QWidget &parent)
{
    auto pane = std::make_unique<AttendancePane>(ui);
    addTodayPage(ui, session, *pane);
    addRosterPage(ui, session, *pane);
    addLeavePage(ui, session, *pane);
    addShiftPages(ui, session, *pane);
    addDutyPage(ui, session, *pane);
    addViolationsPage(ui, session, *pane);
    addMonthPage(ui, session, *pane);
    addLedgerPage(ui, session, *pane);
    addFineAppealsPage(ui, session, *pane);
    addEvennessPage(ui, session, *pane);
    addRulesPage(ui, session, *pane);
    if (pane->isEmpty())
        return nullptr;
    pane->setParent(&parent);
    return pane.release();
}

}
