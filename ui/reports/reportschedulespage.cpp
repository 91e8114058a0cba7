// SPDX-License-Identifier: GPL-3.0-or-later
#include "reports/reportschedulespage.h"

#include "common/emptystate.h"
#include "common/messagebar.h"
#include "common/rowdelegate.h"
#include "common/tableview.h"
#include "common/whendone.h"
#include "reports/consolewords.h"
#include "reports/scheduledialog.h"

#include <QFileInfo>
#include <QHBoxLayout>
#include <QPushButton>
#include <QSortFilterProxyModel>

#include <algorithm>

namespace banzhang {

ReportSchedulesPage::ReportSchedulesPage(const UiContext &ui, ReportDesk &desk, Runner runner,
                                         const QString &language, QWidget *parent)
    : TabPage(parent), m_ui(ui), m_desk(desk), m_runner(std::move(runner)), m_language(language),
      m_bar(new MessageBar(ui, this)),
      m_table(new TableView(ui, QStringLiteral("reports/schedules"), this))
{
    setObjectName(QStringLiteral("reportSchedulesPage"));
    m_bar->clear();
    buildTable();
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_bar);
    layout->addWidget(m_table, 1);
    layout->addWidget(buildDeeds());
    connect(&desk, &ReportDesk::schedulesListed, this, &ReportSchedulesPage::onListed);
    connect(&desk, &ReportDesk::failed, this, [this](const Problem &problem) {
        m_bar->tell(Alarm::Red, tr("The schedules could not be read."), reportSentence(problem), {},
                    tr("Try again"));
    });
    connect(m_bar, &MessageBar::pressed, &desk, &ReportDesk::refresh);
    updateDeeds();
}

void ReportSchedulesPage::buildTable()
{
    auto *proxy = new QSortFilterProxyModel(m_table);
    proxy->setSourceModel(&m_desk.schedules());
    proxy->setSortRole(SortRole);
    m_table->setObjectName(QStringLiteral("reportSchedules"));
    m_table->setAccessibleName(title());
    m_table->setProperty("region", true);
    m_table->setModel(proxy);
    m_table->setItemDelegate(new RowDelegate(m_ui, m_table));
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setSortingEnabled(true);
    m_table->sortByColumn(ReportScheduleModel::Next, Qt::AscendingOrder);
    m_table->setColumns({{ReportScheduleModel::Report, 152},
                         {ReportScheduleModel::Every, 152},
                         {ReportScheduleModel::Formats, 112},
                         {ReportScheduleModel::Folder, 200},
                         {ReportScheduleModel::Next, 128},
                         {ReportScheduleModel::Last, 128},
                         {ReportScheduleModel::Outcome, 200, true, true},
                         {ReportScheduleModel::MadeBy, 80}});
    m_table->setEmptyState(new EmptyState(
        m_ui, QStringLiteral("hist"), tr("No schedules"),
        tr("Alt+1 makes one. 'banzhang print --due' in cron or a systemd timer runs them."),
        m_table));
    connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this,
            &ReportSchedulesPage::updateDeeds);
    connect(m_table, &QAbstractItemView::activated, this, [this] {
        if (const ReportSchedule *one = chosen(); one && one->isActive)
            edit(*one);
    });
}

QWidget *ReportSchedulesPage::buildDeeds()
{
    auto *deeds = new QWidget(this);
    auto *layout = new QHBoxLayout(deeds);
    layout->setContentsMargins(12, 8, 12, 8);
    layout->setSpacing(8);
    const auto add = [&](const QString &text, const char *name, Qt::Key digit, const QString &tip,
                         auto deed) {
        auto *button = new QPushButton(text, deeds);
        const QKeySequence key(Qt::ALT | digit);
        button->setObjectName(QLatin1String(name));
        button->setAutoDefault(false);
        button->setShortcut(key);
        button->setProperty("keyCap", key.toString());
        button->setToolTip(tip);
        button->setVisible(m_desk.rights().mayKeepSchedules);
        connect(button, &QPushButton::clicked, this, deed);
        layout->addWidget(button);
        return button;
    };
    m_new = add(tr("New…"), "newSchedule", Qt::Key_1, tr("A report that runs by itself"),
                [this] { edit({}); });
    m_new->setProperty("primary", true);
    m_edit =
        add(tr("Change…"), "editSchedule", Qt::Key_2, tr("Days, files, folder (Enter)"), [this] {
            if (const ReportSchedule *one = chosen())
                edit(*one);
        });
    m_run =
        add(tr("Run now"), "runSchedule", Qt::Key_3,
            tr("On this machine, into its folder; what failed is repeated"), [this] { runNow(); });
    m_end = add(tr("End…"), "endSchedule", Qt::Key_4, tr("It does not run any more"),
                [this] { end(); });
    layout->addStretch();
    return deeds;
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
    m_table->setFocus();
}

void ReportSchedulesPage::deactivate()
{
    m_desk.rest();
}

const ReportSchedule *ReportSchedulesPage::chosen() const
{
    const QModelIndexList rows = m_table->selectionModel()->selectedRows();
    return rows.isEmpty() ? nullptr
                          : m_desk.schedules().find(rows.first().data(IdRole).toLongLong());
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
                m_bar->tell(Alarm::Red, tr("The schedule was not ended."),
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
        return m_bar->tell(Alarm::Amber, tr("The folder cannot be written on this machine."),
                           one->folder);
    m_isRunning = true;
    updateDeeds();
    m_bar->tell(Alarm::None, tr("Running…"), one->folder);
    whenDone(m_runner(one->scheduleId), this, [this](const Result<int> &ran) {
        m_isRunning = false;
        updateDeeds();
        m_desk.refresh();
        if (!ran)
            m_bar->tell(Alarm::Red, tr("The run failed."), reportSentence(ran.error()));
        else if (*ran == 0)
            m_bar->tell(Alarm::Amber, tr("Somebody else runs it just now."));
        else
            m_bar->tell(Alarm::None, tr("The files are in their folder."));
    });
}

}
