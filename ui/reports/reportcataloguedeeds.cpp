// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/messagebar.h"
#include "common/whendone.h"
#include "reports/consolewords.h"
#include "reports/offthread.h"
#include "reports/paper/paperview.h"
#include "reports/reportcataloguepage.h"
#include "reports/reportoutput.h"

#include <QDir>
#include <QFileInfo>
#include <QPrintDialog>
#include <QPrinter>

#include <memory>

namespace banzhang {

// Printing and files: on a thread, so that the window goes on.

void ReportCataloguePage::write(ReportFormat format)
{
    withReport([this, format] {
        const QString folder =
            m_ui.settings.ofPerson(QStringLiteral("reports/folder"), QDir::homePath()).toString();
        const QString word = formatWord(format);
        m_ui.ask.saveFile(this, tr("Save the report as %1").arg(word),
                          QDir(folder).filePath(suggestedName(m_report, format)),
                          tr("%1 files (*.%2)").arg(word, codeOf(format)),
                          [this, format](const QString &path) {
                              if (!path.isEmpty())
                                  writeTo(format, path);
                          });
    });
}

void ReportCataloguePage::writeTo(ReportFormat format, const QString &path)
{
    m_ui.settings.setOfPerson(QStringLiteral("reports/folder"), QFileInfo(path).path());
    OutputSetting setting;
    setting.isGrey = m_preview->isGrey();
    setBusy(tr("Writing %1…").arg(QFileInfo(path).fileName()));
    const auto work = [report = m_report, format, path, setting] {
        return writeReport(report, format, path, setting, {});
    };
    whenDone(offThread(work), this,
             [this, runId = m_report.run.runId](const Result<ReportFile> &file) {
                 keepFile(runId, file);
             });
}

void ReportCataloguePage::keepFile(qint64 runId, const Result<ReportFile> &file)
{
    setBusy({});
    if (!file)
        return m_bar->tell(Alarm::Red, tr("The report was not written."),
                           reportSentence(file.error()));
    m_bar->tell(Alarm::None,
                file->format == ReportFormat::Print ? tr("Printed")
                                                    : tr("Saved: %1").arg(file->name),
                file->pages > 0 ? tr("%n page(s)", nullptr, file->pages) : QString());
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
        setBusy(tr("Printing…"));
        const auto work = [paper = m_paper, printer] {
            const Result<void> done =
                printPaper(*printer, *paper, printer->fromPage(), printer->toPage());
            return done.map([&] {
                ReportFile file;
                file.format = ReportFormat::Print;
                file.pages = printer->toPage() > 0 ? printer->toPage() - printer->fromPage() + 1
                                                   : paper->pages();
                file.name = printer->printerName();
                return file;
            });
        };
        whenDone(offThread(work), this,
                 [this, runId = m_report.run.runId](const Result<ReportFile> &file) {
                     keepFile(runId, file);
                 });
    });
    dialog->open();
}

}
