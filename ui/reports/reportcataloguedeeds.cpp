// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/messagebar.h"
#include "common/whendone.h"
#include "reports/consolewords.h"
#include "reports/paper/paperview.h"
#include "reports/reportcataloguepage.h"
#include "reports/reportoutput.h"
#include "reports/reportparameters.h"
#include "reports/reportwork.h"

#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QPrintDialog>
#include <QPrinter>

#include <memory>
#include <utility>

namespace banzhang {
namespace {

QString utf8Kind()
{
    return ReportCataloguePage::tr("CSV in UTF-8 (*.csv)");
}

QString gb18030Kind()
{
    return ReportCataloguePage::tr("CSV in GB18030, for older programs (*.csv)");
}

}

// Printing and files: on a thread, so that the window goes on.

void ReportCataloguePage::write(ReportFormat format)
{
    m_isAnew = m_report.document && m_report.document->request == m_parameters->request()
               && holdsAllRows(format) && lacksRows(m_report);
    if (m_isAnew)
        m_paper.reset(); // so that it is made anew
    withReport([this, format] {
        const QString folder =
            m_ui.settings.ofPerson(QStringLiteral("reports/folder"), QDir::homePath()).toString();
        const QString word = formatWord(format);
        m_ui.ask.saveFile(this, tr("Save the report as %1").arg(word),
                          QDir(folder).filePath(suggestedName(m_report, format)),
                          kindsOf(format).join(QStringLiteral(";;")),
                          [this, format](const QString &path) {
                              if (!path.isEmpty())
                                  writeTo(format, path);
                          });
    });
}

// The kinds of file that the chooser offers; CSV first as it was written last.
QStringList ReportCataloguePage::kindsOf(ReportFormat format) const
{
    if (format != ReportFormat::Csv)
        return {tr("%1 files (*.%2)").arg(formatWord(format), codeOf(format))};
    const bool wasGb =
        m_ui.settings.ofPerson(QStringLiteral("reports/csvIsGb18030"), false).toBool();
    return wasGb ? QStringList{gb18030Kind(), utf8Kind()} : QStringList{utf8Kind(), gb18030Kind()};
}

// As it is chosen in the dialog that is answered just now, else as the last one.
bool ReportCataloguePage::wantsGb18030()
{
    const QString key = QStringLiteral("reports/csvIsGb18030");
    if (const auto *chooser = findChild<QFileDialog *>())
        m_ui.settings.setOfPerson(key, chooser->selectedNameFilter() == gb18030Kind());
    return m_ui.settings.ofPerson(key, false).toBool();
}

void ReportCataloguePage::writeTo(ReportFormat format, const QString &path)
{
    m_ui.settings.setOfPerson(QStringLiteral("reports/folder"), QFileInfo(path).path());
    const QString what = tr("Writing %1…").arg(QFileInfo(path).fileName());
    if (format == ReportFormat::Pdf) // its pages lie there already
        return deliver(what, [paper = m_paper->inGrey(m_preview->isGrey()),
                              path](const PaperProgress &progress) {
            return writePdf(*paper, path, progress);
        });
    OutputSetting setting;
    setting.isGb18030 = format == ReportFormat::Csv && wantsGb18030();
    deliver(what, [report = m_report, format, path, setting](const PaperProgress &progress) {
        return writeReport(report, format, path, setting, progress);
    });
}

void ReportCataloguePage::deliver(
    const QString &what, const std::function<Result<ReportFile>(const PaperProgress &)> &job)
{
    setBusy(what);
    m_delivering->run(job, [this, runId = m_report.run.runId](const Result<ReportFile> &file) {
        keepFile(runId, file);
    });
}

void ReportCataloguePage::keepFile(qint64 runId, const Result<ReportFile> &file)
{
    setBusy({});
    if (!file && m_delivering->wasCancelled())
        return m_bar->tell(Alarm::None, tr("Cancelled"), reportSentence(file.error()));
    if (!file)
        return m_bar->tell(Alarm::Red, tr("The report was not written."),
                           reportSentence(file.error()));
    QString more = file->pages > 0 ? tr("%n page(s)", nullptr, file->pages) : QString();
    if (std::exchange(m_isAnew, false))
        more = tr("The kept run had its first rows alone: this is run %1, made anew.")
                   .arg(m_report.run.runNo);
    m_bar->tell(Alarm::None,
                file->format == ReportFormat::Print ? tr("Printed")
                                                    : tr("Saved: %1").arg(file->name),
                more);
    whenDone(m_desk.addFile(runId, *file), this, [this](const Result<void> &kept) {
        if (!kept)
            m_bar->tell(Alarm::Amber, tr("The file is there, but verify-report will not know it."),
                        reportSentence(kept.error()));
    });
}

void ReportCataloguePage::print()
{
    auto printer = std::make_shared<QPrinter>(QPrinter::HighResolution);
    auto *dialog = new QPrintDialog(printer.get(), this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setOption(QAbstractPrintDialog::PrintPageRange);
    dialog->setMinMax(1, m_paper->pages());
    connect(dialog, &QDialog::accepted, this, [this, printer] {
        deliver(tr("Printing…"), [paper = m_paper->inGrey(m_preview->isGrey()),
                                  printer](const PaperProgress &progress) {
            const Result<void> done =
                printPaper(*printer, *paper, printer->fromPage(), printer->toPage(), progress);
            return done.map([&] {
                ReportFile file;
                file.format = ReportFormat::Print;
                file.pages = printer->toPage() > 0 ? printer->toPage() - printer->fromPage() + 1
                                                   : paper->pages();
                file.name = printer->printerName();
                return file;
            });
        });
    });
    dialog->open();
}

}
