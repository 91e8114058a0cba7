// SPDX-License-Identifier: GPL-3.0-or-later
#include "reportlinks.h"

#include "attendance/violationdesk.h"
#include "attendance/violations/violationspage.h"
#include "attendance/violations/whywords.h"
#include "common/momenttext.h"
#include "common/pagedialog.h"
#include "common/problemsentence.h"
#include "common/whendone.h"
#include "floor/agentdaydesk.h"
#include "floor/agentdaydialog.h"
#include "floor/agentdaydrawer.h"
#include "leaderboards/awards/awardwords.h"
#include "leaderboards/awards/championspage.h"
#include "leaderboards/championdesk.h"
#include "quality/callrecordingdesk.h"
#include "quality/player/callrecordingdialog.h"
#include "quality/scoring/sheetreader.h"
#include "quality/scoring/sheetspage.h"
#include "quality/sheetrecorddesk.h"
#include "reports/drill/agentdaysdialog.h"
#include "reports/drill/reportcallsdialog.h"
#include "reports/drilldesk.h"

#include <QCoreApplication>

#include <algorithm>

namespace banzhang {
namespace {

struct LinkWords
{
    Q_DECLARE_TR_FUNCTIONS(banzhang::LinkWords)
};

// Where a link is followed: what each step needs. Small enough to be copied into what waits.
struct Way
{
    UiContext ui;
    Session &session;

    // Says why there is no way on, for who holds none of the posts.
    [[nodiscard]] bool isOpenTo(std::initializer_list<Post> posts, QWidget &over,
                                const QString &why) const
    {
        if (session.holds(posts))
            return true;
        ui.ask.tell(&over, LinkWords::tr("Your role may not look further here."), why);
        return false;
    }
};

// A desk is as old as the dialog that uses it.
template <class Desk, class Dialog>
void openWith(Desk &desk, Dialog &dialog)
{
    desk.setParent(&dialog);
    dialog.open();
}

void openRecording(const Way &way, const CallKey &call, const QString &title, QWidget &over)
{
    auto *desk = new CallRecordingDesk(way.session.worker());
    openWith(*desk, *new CallRecordingDialog(way.ui, *desk, call, title, &over));
}

void openDay(const Way &way, AgentId agent, const QDate &day, QWidget &over)
{
    auto *desk = new AgentDayDesk(way.session.worker());
    auto *dialog = new AgentDayDialog(way.ui, *desk, agent, day, &over);
    QObject::connect(dialog->drawer(), &AgentDayDrawer::callWanted, dialog,
                     [way, dialog](const AgentDay &of, const DayCall &call) {
                         hearDayCall(way.ui, way.session, *dialog, of, call);
                     });
    openWith(*desk, *dialog);
}

void openDays(const Way &way, const AgentDayQuestion &question, QWidget &over)
{
    if (!way.isOpenTo({Post::Leader, Post::QualityHead, Post::Manager, Post::Auditor}, over,
                      LinkWords::tr("Days of agents are for leaders, quality heads, managers and "
                                    "auditors.")))
        return;
    auto *desk = new DrillDesk(way.session.worker());
    auto *dialog = new AgentDaysDialog(way.ui, *desk, question, &over);
    QObject::connect(
        dialog, &AgentDaysDialog::dayWanted, dialog,
        [way](AgentId agent, const QDate &day, QWidget *from) { openDay(way, agent, day, *from); });
    openWith(*desk, *dialog);
}

void openCalls(const Way &way, const CallQuestion &question, QWidget &over)
{
    if (!way.isOpenTo(
            {Post::Leader, Post::Inspector, Post::QualityHead, Post::Manager, Post::Auditor}, over,
            LinkWords::tr("Calls are for leaders, inspectors, quality heads, managers and "
                          "auditors.")))
        return;
    auto *desk = new DrillDesk(way.session.worker());
    auto *dialog = new ReportCallsDialog(way.ui, *desk, question, &over);
    QObject::connect(dialog, &ReportCallsDialog::callWanted, dialog,
                     [way](const ReportCall &call, QWidget *from) {
                         const QString title = QStringLiteral("%1 %2 · %3")
                                                   .arg(call.agentNo, call.agent,
                                                        momentText(call.startedAt, way.ui.clock));
                         openRecording(way, call.key, title, *from);
                     });
    openWith(*desk, *dialog);
}

void openSheet(const Way &way, qint64 sheetId, QWidget &over)
{
    if (!way.isOpenTo(
            {Post::Inspector, Post::QualityHead, Post::Leader, Post::Manager, Post::Auditor}, over,
            LinkWords::tr("Scoring sheets are for inspectors, quality heads, leaders, managers and "
                          "auditors.")))
        return;
    const auto word = [&clock = way.ui.clock](int column, const SheetRecord &sheet) {
        return SheetsPage::word(column, sheet, clock);
    };
    auto *desk = new SheetRecordDesk(way.session.worker(), word);
    openWith(*desk, *new SheetReader(way.ui, *desk, sheetId, &over));
}

// The page is looked at, not worked with: decisions are made where they always are.
void openViolation(const Way &way, ViolationId id, const QDate &day, QWidget &over)
{
    if (!way.isOpenTo({Post::Leader, Post::Manager, Post::Auditor}, over,
                      LinkWords::tr("Violations are for leaders, managers and auditors.")))
        return;
    const auto word = [&clock = way.ui.clock](int column, const Violation &violation) {
        return violationWord(column, violation, clock);
    };
    auto *desk = new ViolationDesk(way.session.worker(), AttendanceRights(), word);
    auto *page = new ViolationsPage(way.ui, *desk);
    auto *dialog = new PageDialog(way.ui, *page, &over);
    openWith(*desk, *dialog);
    if (day.isValid())
        return page->lookAt(id, day);
    whenDone(desk->load(id), page, [page, id](const Result<ViolationWhy> &why) {
        if (why)
            page->lookAt(id, why->violation.onDate);
        else
            page->tell(LinkWords::tr("The violation cannot be read."),
                       problemSentence(why.error()));
    });
}

void openClosing(const Way &way, qint64 closingId, QWidget &over)
{
    if (!way.isOpenTo({Post::Leader, Post::Inspector, Post::QualityHead, Post::Manager,
                       Post::Scheduler, Post::FrontDesk, Post::Auditor},
                      over, LinkWords::tr("Champions are for the people of the floor.")))
        return;
    const auto word = [&clock = way.ui.clock](int column, const BoardClosing &closing) {
        return closingWord(column, closing, clock);
    };
    auto *desk = new ChampionDesk(way.session.worker(), ChampionDesk::Rights(), word);
    auto *page = new ChampionsPage(way.ui, *desk);
    auto *dialog = new PageDialog(way.ui, *page, &over);
    openWith(*desk, *dialog);
    page->lookAt(closingId);
}

// A link with a day alone is about that day.
QDate endOf(const ReportLink &link)
{
    return link.until.isValid() ? link.until : link.from;
}

}

void hearDayCall(const UiContext &ui, Session &session, QWidget &parent, const AgentDay &day,
                 const DayCall &call)
{
    const QString title = QStringLiteral("%1 %2 · %3")
                              .arg(day.agentNo, day.name, momentText(call.offeredAt, ui.clock));
    openRecording({ui, session}, call.key(), title, parent);
}

void followReportLink(const UiContext &ui, Session &session, QWidget &parent,
                      const ReportLink &link)
{
    const Way way{ui, session};
    const QDate until = endOf(link);
    switch (link.to) {
    case ReportLink::To::None: return;
    case ReportLink::To::Agent:
        return openDays(way, {AgentId(link.id), {}, link.from, until}, parent);
    case ReportLink::To::Team:
        return openDays(way, {{}, TeamId(link.id), link.from, until}, parent);
    case ReportLink::To::Day: return openDays(way, {{}, {}, link.from, until}, parent);
    case ReportLink::To::Queue:
        return openCalls(way, {{}, QueueId(link.id), link.from, until}, parent);
    case ReportLink::To::Calls:
        return openCalls(way, {AgentId(link.id), {}, link.from, until}, parent);
    case ReportLink::To::Sheet: return openSheet(way, link.id, parent);
    case ReportLink::To::Violation:
        return openViolation(way, ViolationId(link.id), link.from, parent);
    case ReportLink::To::Closing: return openClosing(way, link.id, parent);
    }
}

}
