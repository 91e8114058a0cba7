// SPDX-License-Identifier: GPL-3.0-or-later
#include "reports/reportschedulespage.h"

#include "common/listframe.h"
#include "common/whendone.h"
#include "reports/consolewords.h"
#include "reports/scheduledialog.h"

#include <QFileInfo>
#include <QPushButton>

#include <algorithm>

namespace banzhang {

ReportSchedulesPage::ReportSchedulesPage(const UiContext &ui, ReportDesk &desk, Runner runner,
                                         const QString &language, QWidget *parent)
    : TabPage(parent), m_ui(ui), m_desk(desk), m_runner(std::move(runner)), m_language(language),
      m_list(new ListFrame(ui, this))
{
    setObjectName(QStringLiteral("reportSchedulesPage"));
    addTable();
    addDeeds();
    connect(&desk, &ReportDesk::schedulesListed, this, &ReportSchedulesPage::onListed);
    connect(&desk, &ReportDesk::failed, this, [this](const Problem &problem) {
        m_list->tellUnread(tr("The schedules could not be read."), reportSentence(problem));
    });
    connect(m_list, &ListFrame::againWanted, &desk, &ReportDesk::refresh);
    connect(m_list, &ListFrame::chosenChanged, this, &ReportSchedulesPage::updateDeeds);
    connect(m_list, &ListFrame::opened, this, [this] {
        if (const ReportSchedule *one = chosen(); one && one->isActive)
            edit(*one);
    });
    updateDeeds();
}

void ReportSchedulesPage::addTable()
{
    m_list->addTable(m_desk.schedules(),
                     {.name = QStringLiteral("reportSchedules"),
                      .memory = QStringLiteral("reports/schedules"),
                      .title = title(),
                      .icon = QStringLiteral("hist"),
                      .columns = {{ReportScheduleModel::Report, 152},
                                  {ReportScheduleModel::Every, 152},
                                  {ReportScheduleModel::Formats, 112},
                                  {ReportScheduleModel::Folder, 200},
                                  {ReportScheduleModel::Next, 128},
                                  {ReportScheduleModel::Last, 128},
                                  {ReportScheduleModel::Outcome, 200, true, true},
                                  {ReportScheduleModel::MadeBy, 80}},
                      .sortedBy = ReportScheduleModel::Next});
    m_list->setEmptyWords(
        {tr("No schedules"),
         tr("Alt+1 makes one. 'banzhang print --due' in cron or a systemd timer runs them.")});
}

void ReportSchedulesPage::addDeeds()
{
    DeedBar &bar = m_list->addBar();
    const bool isMine = m_desk.rights().mayKeepSchedules;
    bar.addPrimaryDeed({"newSchedule", tr("New…"), Qt::ALT | Qt::Key_1,
                        tr("A report that runs by itself"), isMine},
                       [this] { edit({}); });
    m_edit = bar.addDeed({"editSchedule", tr("Change…"), Qt::ALT | Qt::Key_2,
                          tr("Days, files, folder (Enter)"), isMine},
                         [this] {
                             if (const ReportSchedule *one = chosen())
                                 edit(*one);
                         });
    m_run = bar.addDeed({"runSchedule", tr("Run now"), Qt::ALT | Qt::Key_3,
                         tr("On this machine, into its folder; what failed is repeated"), isMine},
                        [this] { runNow(); });
    m_end = bar.addDeed(
        {"endSchedule", tr("End…"), Qt::ALT | Qt::Key_4, tr("It does not run any more"), isMine},
        [this] { end(); });
    bar.addStretch();
}

QString ReportSchedulesPage::title() const
{
    return tr("Schedules");
}

QStringList ReportSchedulesPage::statusParts() const
{
    return {tr("%n schedule(s)", nullptr, m_desk.schedules().rowCount()),
            tr("Alt+1 new · Alt+2 change · Alt+3 run now · Alt+4 end")};
}

void ReportSchedulesPage::activate()
{
    m_desk.follow();
    m_list->table().setFocus();
}

void ReportSchedulesPage::deactivate()
{
    m_desk.rest();
}

const ReportSchedule *ReportSchedulesPage::chosen() const
{
    return m_list->chosen(m_desk.schedules());
}

void ReportSchedulesPage::onListed()
{
    const auto &all = m_desk.schedules().rows();
    Q_EMIT countChanged(int(std::ranges::count_if(all, [](const ReportSchedule &one) {
        return one.isActive && !one.lastFailure.isEmpty();
    })));
    Q_EMIT statusChanged();
    updateDeeds();
}

void ReportSchedulesPage::updateDeeds()
{
    const ReportSchedule *one = chosen();
    const bool isOpen = one && one->isActive;
    m_edit->setEnabled(isOpen);
    m_end->setEnabled(isOpen);
    m_run->setEnabled(isOpen && !m_isRunning && m_runner);
    m_run->setText(one && !one->lastFailure.isEmpty() ? tr("Try again") : tr("Run now"));
}

void ReportSchedulesPage::edit(const ReportSchedule &schedule)
{
    (new ScheduleDialog(m_ui, m_desk, schedule, m_language, this))->open();
}

void ReportSchedulesPage::end()
{
    const ReportSchedule *one = chosen();
    if (!one)
        return;
    const Question question{tr("End this schedule?"),
                            tr("It does not run any more. Its files and runs stay."), tr("End it"),
                            true};
    m_ui.ask.confirm(this, question, [this, id = one->scheduleId](bool isYes) {
        if (!isYes)
            return;
        whenDone(m_desk.endSchedule(id), this, [this](const Result<void> &ended) {
            if (!ended)
                m_list->message().tell(Alarm::Red, tr("The schedule was not ended."),
                                       reportSentence(ended.error()));
        });
    });
}

void ReportSchedulesPage::runNow()
{
    const ReportSchedule *one = chosen();
    if (!one || !m_runner)
        return;
    if (!QFileInfo(one->folder).isWritable())
        return m_list->message().tell(
            Alarm::Amber, tr("The folder cannot be written on this machine."), one->folder);
    m_isRunning = true;
    updateDeeds();
    m_list->message().tell(Alarm::None, tr("Running…"), one->folder);
    whenDone(m_runner(one->scheduleId), this, [this](const Result<int> &ran) {
        m_isRunning = false;
        updateDeeds();
        m_desk.refresh();
        if (!ran)
            m_list->message().tell(Alarm::Red, tr("The run failed."), reportSentence(ran.error()));
        else if (*ran == 0)
            m_list->message().tell(Alarm::Amber, tr("Somebody else runs it just now."));
        else
            m_list->message().tell(Alarm::None, tr("The files are in their folder."));
    });
}

}
