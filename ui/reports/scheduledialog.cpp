// SPDX-License-Identifier: GPL-3.0-or-later
#include "reports/scheduledialog.h"

#include "reports/consolewords.h"
#include "reports/sections/reportwords.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDir>
#include <QFileInfo>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QSpinBox>
#include <QTimeEdit>

namespace banzhang {

using Every = ReportSchedule::Every;

ScheduleDialog::ScheduleDialog(const UiContext &ui, ReportDesk &desk,
                               const ReportSchedule &schedule, const QString &language,
                               QWidget *parent)
    : FormDialog(ui, QStringLiteral("scheduleDialog"),
                 schedule.scheduleId > 0 ? tr("Change the schedule") : tr("New schedule"),
                 tr("The report covers the last whole period before it runs."), tr("Save"), parent),
      m_desk(desk), m_schedule(schedule), m_language(language)
{
    m_report = addCombo(QStringLiteral("scheduleReport"), tr("Report"));
    m_scope = addCombo(QStringLiteral("scheduleScope"), tr("Scope"));
    m_every = addCombo(QStringLiteral("scheduleEvery"), tr("When"));
    auto *when = new QWidget(this);
    auto *row = new QHBoxLayout(when);
    row->setContentsMargins(0, 0, 0, 0);
    m_day = new QSpinBox(when);
    m_day->setObjectName(QStringLiteral("scheduleDay"));
    m_day->setPrefix(tr("day ", "of the week or the month"));
    m_day->setToolTip(
        tr("Of the week 1 is Monday; of a quarter and a year it is in the first month"));
    m_at = new QTimeEdit(when);
    m_at->setObjectName(QStringLiteral("scheduleAt"));
    m_at->setDisplayFormat(QStringLiteral("HH:mm"));
    m_at->setToolTip(tr("By the clock of the site"));
    row->addWidget(m_day);
    row->addWidget(m_at);
    row->addStretch();
    addWidget(when);
    auto *files = new QWidget(this);
    auto *boxes = new QHBoxLayout(files);
    boxes->setContentsMargins(0, 0, 0, 0);
    m_pdf = new QCheckBox(QStringLiteral("PDF"), files);
    m_xlsx = new QCheckBox(QStringLiteral("xlsx"), files);
    m_csv = new QCheckBox(QStringLiteral("CSV"), files);
    m_pdf->setObjectName(QStringLiteral("schedulePdf"));
    m_xlsx->setObjectName(QStringLiteral("scheduleXlsx"));
    m_csv->setObjectName(QStringLiteral("scheduleCsv"));
    for (QCheckBox *box : {m_pdf, m_xlsx, m_csv})
        boxes->addWidget(box);
    boxes->addStretch();
    addWidget(files);
    m_folder = addLine(QStringLiteral("scheduleFolder"), tr("Folder"), schedule.folder,
                       tr("On the machine that runs 'banzhang print --due', as /srv/reports"));
    connect(m_every, &QComboBox::currentIndexChanged, this, &ScheduleDialog::fitDay);
    fill();
}

void ScheduleDialog::fill()
{
    for (const ReportKind &kind : reportCatalogue())
        m_report->addItem(reportTitle(kind), kind.code);
    m_report->setCurrentIndex(std::max(0, m_report->findData(m_schedule.request.report)));
    m_scope->addItem(tr("All that I see"), 0);
    for (const ReportPlace &place : m_desk.bearings().places) {
        if (place.scope.teamId && !place.isGone)
            m_scope->addItem(place.name, number(*place.scope.teamId));
    }
    if (m_schedule.request.scope.teamId)
        m_scope->setCurrentIndex(
            std::max(0, m_scope->findData(number(*m_schedule.request.scope.teamId))));
    for (const Every every : {Every::Day, Every::Week, Every::Month, Every::Quarter, Every::Year})
        m_every->addItem(everyWord(every), int(every));
    m_every->setCurrentIndex(m_every->findData(int(m_schedule.every)));
    fitDay();
    m_day->setValue(m_schedule.dayOf);
    m_at->setTime(m_schedule.at.isValid() ? m_schedule.at : QTime(9, 0));
    const auto has = [this](ReportFormat format) {
        return std::find(m_schedule.formats.begin(), m_schedule.formats.end(), format)
               != m_schedule.formats.end();
    };
    m_pdf->setChecked(m_schedule.formats.empty() || has(ReportFormat::Pdf));
    m_xlsx->setChecked(has(ReportFormat::Xlsx));
    m_csv->setChecked(has(ReportFormat::Csv));
}

void ScheduleDialog::fitDay()
{
    const auto every = Every(m_every->currentData().toInt());
    m_day->setRange(1, every == Every::Day ? 1 : every == Every::Week ? 7 : 28);
    m_day->setEnabled(every != Every::Day);
}

void ScheduleDialog::submit()
{
    ReportSchedule schedule = m_schedule;
    schedule.request.report = m_report->currentData().toString();
    schedule.request.scope = {};
    if (const qint64 team = m_scope->currentData().toLongLong(); team > 0)
        schedule.request.scope.teamId = TeamId{team};
    if (schedule.request.language.isEmpty())
        schedule.request.language = m_language;
    if (const ReportKind *kind = reportKindOf(schedule.request.report);
        kind && schedule.scheduleId == 0)
        schedule.request.isLandscape = kind->isLandscape;
    if (schedule.scheduleId == 0)
        schedule.request.paper = m_desk.letterhead().paper;
    schedule.every = Every(m_every->currentData().toInt());
    schedule.dayOf = m_day->value();
    schedule.at = m_at->time();
    schedule.formats.clear();
    for (const auto &[box, format] :
         {std::pair{m_pdf, ReportFormat::Pdf}, std::pair{m_xlsx, ReportFormat::Xlsx},
          std::pair{m_csv, ReportFormat::Csv}}) {
        if (box->isChecked())
            schedule.formats.push_back(format);
    }
    schedule.folder = m_folder->text().trimmed();
    if (!QDir::isAbsolutePath(schedule.folder))
        return refuse(m_folder, tr("A folder is written from the root on, as /srv/reports."));
    // Another machine may run it: what is wrong here may be right there.
    if (const QFileInfo folder(schedule.folder); folder.exists() && !folder.isDir())
        return refuse(m_folder, tr("This is a file, no folder."));
    whenSubmitted(m_desk.saveSchedule(schedule), [](const Result<qint64> &) {});
}

const QWidget *ScheduleDialog::editorOf(const Problem &problem) const
{
    return problem.constraint == u"report_schedule_folder" ? m_folder : nullptr;
}

QString ScheduleDialog::sentenceOf(const Problem &problem) const
{
    return reportSentence(problem);
}

}
