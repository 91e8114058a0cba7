// SPDX-License-Identifier: GPL-3.0-or-later
#include "leaderboards/meeting/meetingspage.h"

#include "common/filtercombo.h"
#include "common/listframe.h"
#include "common/printlines.h"
#include "common/splitmemory.h"
#include "common/whendone.h"
#include "common/words.h"
#include "leaderboards/meeting/agendadialog.h"
#include "leaderboards/meeting/meetingdialogs.h"
#include "leaderboards/meeting/meetingrunner.h"
#include "leaderboards/meeting/meetingside.h"
#include "leaderboards/meeting/meetingwords.h"

#include <QPrintDialog>
#include <QPrinter>
#include <QPushButton>
#include <QSplitter>

namespace banzhang {

MeetingsPage::MeetingsPage(const UiContext &ui, MeetingDesk &desk, QWidget *parent)
    : TabPage(parent), m_ui(ui), m_desk(desk), m_filter(new MeetingFilter(desk.meetings(), this)),
      m_when(new FilterCombo(tr("Days"), this)), m_side(new MeetingSide(ui, desk, this)),
      m_list(new ListFrame(ui, this))
{
    setObjectName(QStringLiteral("meetingsPage"));
    addFilters();
    addTable();
    addDeeds();
    m_foot = m_list->addFoot(QStringLiteral("meetingsFoot"));
    QSplitter &split = m_list->standBeside(m_side, {720, 640});
    rememberSplit(ui, split, QStringLiteral("leaderboards/meetingsSplit"));
    connect(&desk, &MeetingDesk::listed, this, &MeetingsPage::onListed);
    connect(&desk, &MeetingDesk::sheetChanged, this, &MeetingsPage::onSheet);
    connect(&desk, &MeetingDesk::failed, this, [this](const Problem &problem) {
        m_list->tellUnread(tr("The meetings could not be read."), meetingSentence(problem));
    });
    connect(m_list, &ListFrame::againWanted, &desk, &MeetingDesk::refresh);
    connect(m_list, &ListFrame::chosenChanged, this, &MeetingsPage::choose);
    connect(m_list, &ListFrame::opened, this, &MeetingsPage::enter);
    m_list->addKey(QKeySequence(Qt::Key_F11), [this] { enter(); });
    m_list->offerExport(tr("Export the meetings"), QStringLiteral("meetings.xlsx"));
    connect(m_side, &MeetingSide::tickWanted, this,
            [this](qint64 agent, bool isPresent) { tellRefusal(m_desk.tick(agent, isPresent)); });
    connect(m_side, &MeetingSide::actionChosen, this, &MeetingsPage::updateDeeds);
    connect(m_side, &MeetingSide::actionOpened, this, &MeetingsPage::endAction);
    updateDeeds();
    makeWhatIsDue();
}

// What is due is made when the console starts, as soon as the server has said what day it is; and
// for the count beside the tab.
void MeetingsPage::makeWhatIsDue()
{
    if (m_ui.clock.isSet())
        return m_desk.refresh();
    auto *waits = new QObject(this);
    connect(&m_ui.clock, &ServerClock::ticked, waits, [this, waits] {
        if (!m_ui.clock.isSet())
            return;
        waits->deleteLater();
        m_desk.refresh();
    });
}

MeetingsPage::~MeetingsPage()
{
    delete m_runner;
}

MeetingRunner *MeetingsPage::runner() const
{
    return m_runner;
}

void MeetingsPage::tellRefusal(const Problem &problem)
{
    const QString sentence = meetingSentence(problem);
    if (m_runner)
        m_runner->tell(sentence);
    m_list->message().tell(Alarm::Red, tr("That was not done."), sentence);
}

// lupdate takes a template's name for the class: no words in here.
template <class T>
void MeetingsPage::tellRefusal(const QFuture<Result<T>> &deed)
{
    whenDone(deed, this, [this](const Result<T> &done) {
        if (!done)
            tellRefusal(done.error());
    });
}

void MeetingsPage::addFilters()
{
    DeedBar &bar = m_list->addBar(DeedBar::filterHeight);
    m_when->setObjectName(QStringLiteral("meetingDays"));
    m_when->setChoices({{tr("today"), int(Days::Today)},
                        {tr("this week"), int(Days::Week)},
                        {tr("next week"), int(Days::Next)},
                        {tr("missed ones"), int(Days::Missed)}});
    m_when->choose(int(Days::Today));
    bar.add({m_when});
    bar.addStretch();
    connect(m_when, &FilterCombo::chosenChanged, this, [this](const QVariant &days) {
        showDays(days.isValid() ? Days(days.toInt()) : Days::Week);
    });
    bar.addDeed({"meetingAgendas",
                 tr("Agendas…"),
                 {},
                 tr("Times, slogan and items of each kind of meeting"),
                 m_desk.rights().mayPlan},
                [this] { editAgendas(); });
}

void MeetingsPage::addTable()
{
    m_list->addTable(*m_filter, {.name = QStringLiteral("meetings"),
                                 .memory = QStringLiteral("leaderboards/meetings"),
                                 .title = title(),
                                 .icon = QStringLiteral("cal"),
                                 .columns = {{MeetingModel::Day, 96},
                                             {MeetingModel::Time, 56},
                                             {MeetingModel::Name, 136, true, true},
                                             {MeetingModel::Who, 96},
                                             {MeetingModel::State, 80},
                                             {MeetingModel::Host, 104},
                                             {MeetingModel::Turnout, 64},
                                             {MeetingModel::Actions, 72}},
                                 .sortedBy = MeetingModel::Time});
}

void MeetingsPage::addDeeds()
{
    DeedBar &bar = m_list->addBar();
    m_enter = bar.addPrimaryDeed({"enterMeeting", tr("Whole screen"), Qt::ALT | Qt::Key_1},
                                 [this] { enter(); });
    m_cancel =
        bar.addDeed({"cancelMeeting", tr("Call off…"), Qt::ALT | Qt::Key_2}, [this] { cancel(); });
    m_host = bar.addDeed({"meetingHost", tr("Host…"), Qt::ALT | Qt::Key_3}, [this] { nameHost(); });
    m_write =
        bar.addDeed({"writeMinute", tr("Minutes…"), Qt::ALT | Qt::Key_4}, [this] { write(); });
    m_action = bar.addDeed({"addMeetingAction", tr("Action…"), Qt::ALT | Qt::Key_5},
                           [this] { addAction(); });
    m_done = bar.addDeed({"endMeetingAction", tr("Done…"), Qt::ALT | Qt::Key_6},
                         [this] { endAction(); });
    bar.addStretch();
    m_print = bar.addDeed({"printMeeting", tr("Print…"), QKeySequence::Print}, [this] { print(); });
}

QString MeetingsPage::title() const
{
    return tr("Meetings");
}

QStringList MeetingsPage::statusParts() const
{
    return {tr("%n meeting(s)", nullptr, m_filter->rowCount()),
            tr("F11 whole screen · Alt+4 minutes · Alt+5 action · Space there or not")};
}

void MeetingsPage::activate()
{
    m_list->showLoading();
    showDays(m_days);
    m_desk.follow();
    m_list->table().setFocus();
}

void MeetingsPage::deactivate()
{
    if (!m_runner) // which goes on while another page is looked at
        m_desk.rest();
}

void MeetingsPage::showDays(Days days)
{
    m_days = days;
    const QDate today = m_ui.clock.siteNow().date();
    const QDate monday = today.addDays(1 - today.dayOfWeek() + (days == Days::Next ? 7 : 0));
    const QDate from = days == Days::Today ? today : monday;
    const QDate to = days == Days::Today ? today : monday.addDays(6);
    m_filter->setMissedOnly(days == Days::Missed);
    m_filter->setDays(from, to);
    m_desk.setDays(from, to);
}

const Meeting *MeetingsPage::chosen() const
{
    return m_list->chosen(m_desk.meetings());
}

void MeetingsPage::onListed()
{
    m_list->message().clear();
    const int missed = m_desk.missedCount();
    if (missed > 0)
        m_list->message().tell(Alarm::Amber,
                               tr("%n meeting(s) missed in 14 days.", nullptr, missed),
                               tr("Hold them, or say why not (Alt+2)."));
    m_foot->setText(
        QStringList{tr("%n shown", nullptr, m_filter->rowCount()), tr("%n missed", nullptr, missed)}
            .join(QStringLiteral(" · ")));
    m_list->setEmptyWords(
        {tr("No meetings"),
         tr("They are made from published shifts, ten minutes into each, and by the agendas.")});
    Q_EMIT countChanged(missed);
    Q_EMIT statusChanged();
    if (!m_list->table().selectionModel()->hasSelection() && m_filter->rowCount() > 0)
        m_list->table().selectRow(0);
    updateDeeds();
}

void MeetingsPage::choose()
{
    const Meeting *one = chosen();
    if (!m_runner && (one ? one->id : 0) != m_desk.sheet().meeting.id)
        m_desk.look(one ? one->id : 0);
    updateDeeds();
}

void MeetingsPage::onSheet()
{
    const MeetingSheet &sheet = m_desk.sheet();
    if (m_runner)
        m_runner->setSheet(sheet);
    else if (m_entering != 0 && sheet.meeting.id == m_entering)
        openRunner();
    updateDeeds();
}

void MeetingsPage::updateDeeds()
{
    const Meeting *one = chosen();
    const bool mayRun = one && one->mayRun;
    const bool isPlanned =
        mayRun && (one->state == MeetingState::Planned || one->state == MeetingState::Missed);
    const bool isOpen = isPlanned || (mayRun && one->state == MeetingState::Running);
    const QString reach =
        !one      ? tr("Choose a meeting.")
        : !mayRun ? meetingSentence(
              Problem{ProblemKind::Denied, {}, {}, QStringLiteral("meeting_reach"), {}, {}})
                  : QString();
    const auto set = [&](QPushButton *button, bool may, const QString &otherwise) {
        button->setVisible(m_desk.rights().mayRun || button == m_enter || button == m_print);
        button->setEnabled(may);
        button->setToolTip(may ? QString() : reach.isEmpty() ? otherwise : reach);
    };
    m_enter->setEnabled(one && one->state != MeetingState::Cancelled);
    m_print->setEnabled(one != nullptr);
    set(m_cancel, isPlanned, tr("Only what has not begun is called off."));
    set(m_host, isOpen, tr("It is over: its host stays."));
    const bool mayWrite = mayRun && one->state != MeetingState::Cancelled;
    set(m_write, mayWrite, tr("It was called off."));
    set(m_action, mayWrite, tr("It was called off."));
    const MeetingAction *action = m_side->chosenAction();
    set(m_done, action && action->mayEnd, tr("Choose an open action."));
}

void MeetingsPage::enter()
{
    const Meeting *one = chosen();
    if (!one || one->state == MeetingState::Cancelled || m_runner)
        return;
    if (m_desk.sheet().meeting.id == one->id)
        return openRunner();
    m_entering = one->id;
    m_desk.look(one->id);
}

void MeetingsPage::openRunner()
{
    m_entering = 0;
    m_runner = new MeetingRunner(m_ui);
    m_runner->setAttribute(Qt::WA_DeleteOnClose);
    m_runner->setSheet(m_desk.sheet());
    connect(m_runner, &MeetingRunner::stepWanted, this, &MeetingsPage::step);
    connect(m_runner, &MeetingRunner::noteWanted, this, [this](int position, const QString &words) {
        tellRefusal(m_desk.write(position, words));
    });
    connect(m_runner, &MeetingRunner::tickWanted, this,
            [this](qint64 agent, bool isPresent) { tellRefusal(m_desk.tick(agent, isPresent)); });
    connect(m_runner, &MeetingRunner::awardWanted, this,
            [this](qint64 champion, AwardDeed deed, const QString &signature) {
                tellRefusal(m_desk.mark(champion, deed, signature));
            });
    connect(m_runner, &MeetingRunner::left, this, [this] {
        if (!isVisible())
            return m_desk.rest();
        window()->activateWindow();
        m_list->table().setFocus();
    });
    m_runner->showFullScreen();
    m_runner->activateWindow();
}

void MeetingsPage::step(MeetingStep step)
{
    const auto deed = m_desk.step(step);
    whenDone(deed, this, [this](const Result<int> &revision) {
        if (m_runner)
            m_runner->expectRevision(revision ? *revision : 0);
    });
    tellRefusal(deed);
}

void MeetingsPage::cancel()
{
    if (const Meeting *one = chosen(); one && m_cancel->isEnabled())
        (new CancelMeetingDialog(m_ui, m_desk, *one, this))->open();
}

void MeetingsPage::nameHost()
{
    const Meeting *one = chosen();
    if (!one || !m_host->isEnabled())
        return;
    whenDone(m_desk.hosts(one->id), this,
             [this, meeting = *one](const Result<std::vector<HostCandidate>> &hosts) {
                 if (hosts)
                     (new HostDialog(m_ui, m_desk, meeting, *hosts, this))->open();
                 else
                     m_list->message().tell(Alarm::Red, tr("The hosts could not be read."),
                                            meetingSentence(hosts.error()));
             });
}

void MeetingsPage::write()
{
    if (m_write->isEnabled() && m_desk.sheet().meeting.id != 0)
        (new MinuteDialog(m_ui, m_desk, this))->open();
}

void MeetingsPage::addAction()
{
    if (m_action->isEnabled() && m_desk.sheet().meeting.id != 0)
        whenDone(m_desk.staff(), this, [this](const Result<std::vector<MeetingStaff>> &staff) {
            // Without them the agents can be chosen still.
            (new ActionDialog(m_ui, m_desk, staff.value_or(std::vector<MeetingStaff>{}), this))
                ->open();
        });
}

void MeetingsPage::endAction()
{
    if (const MeetingAction *action = m_side->chosenAction(); action && action->mayEnd)
        (new ActionDoneDialog(m_ui, m_desk, *action, this))->open();
}

void MeetingsPage::editAgendas()
{
    whenDone(m_desk.series(m_ui.clock.siteNow().date()), this,
             [this](const Result<std::vector<MeetingSeries>> &series) {
                 if (series)
                     (new AgendaDialog(m_ui, m_desk, *series, this))->open();
                 else
                     m_list->message().tell(Alarm::Red, tr("The agendas could not be read."),
                                            meetingSentence(series.error()));
             });
}

void MeetingsPage::printTo(QPagedPaintDevice &device) const
{
    const MeetingSheet &sheet = m_desk.sheet();
    printLines(device,
               tr("Minutes: %1 %2", "meeting, day")
                   .arg(meetingTitle(sheet.meeting), sheet.meeting.on.toString(Qt::ISODate)),
               meetingLines(sheet, m_ui.clock), {tr("Host"), tr("Manager")});
}

void MeetingsPage::print()
{
    if (m_desk.sheet().meeting.id == 0)
        return;
    auto *printer = new QPrinter(QPrinter::HighResolution);
    auto *dialog = new QPrintDialog(printer, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, qOverload<QPrinter *>(&QPrintDialog::accepted), this,
            [this](QPrinter *paper) { printTo(*paper); });
    connect(dialog, &QObject::destroyed, [printer] { delete printer; });
    dialog->open();
}

}
