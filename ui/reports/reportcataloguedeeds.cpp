// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/messagebar.h"
#include "common/whendone.h"
#include "reports/consolewords.h"
#include "reports/offthread.h"
#include "reports/paper/paperview.h"
#include "reports/reportcataloguepage.h"
#include "reports/reportoutput.h"
#include "reports/reportparameters.h"

#include <QDir>
#include <QFileInfo>
#include <QPrintDialog>
#include <QPrinter>
#include <QProgressBar>
#include <QTimer>

#include <atomic>
#include <memory>
#include <utility>

namespace banzhang {

// Printing and files: on a thread, so that the window goes on.

// How far a file is, shared with the thread that writes it.
struct FileWork
{
    std::atomic_int done = 0;
    std::atomic_int of = 0;
    std::atomic_bool isCancelled = false;
};

namespace {

constexpr int lookEveryMs = 100;

}

void ReportCataloguePage::begin(
    const QString &what, const std::function<Result<ReportFile>(const ReportProgress &)> &work)
{
    m_work = std::make_shared<FileWork>();
    m_progress->setRange(0, 0);
    setBusy(what);
    auto *look = new QTimer(this);
    connect(look, &QTimer::timeout, this, [this, at = m_work] {
        m_progress->setRange(0, at->of);
        m_progress->setValue(at->done);
    });
    look->start(lookEveryMs);
    const auto job = [work, at = m_work] {
        return work([&at](int done, int of) {
            at->done = done;
            at->of = of;
            return !at->isCancelled;
        });
    };
    whenDone(offThread(job), this,
             [this, look, runId = m_report.run.runId](const Result<ReportFile> &file) {
                 delete look;
                 keepFile(runId, file);
             });
}

void ReportCataloguePage::cancel()
{
    if (m_work)
        m_work->isCancelled = true;
    else if (m_desk.isRunning())
        m_desk.cancel();
}

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
    begin(tr("Writing %1…").arg(QFileInfo(path).fileName()),
          [report = m_report, format, path, setting](const ReportProgress &progress) {
              return writeReport(report, format, path, setting, progress);
          });
}

void ReportCataloguePage::keepFile(qint64 runId, const Result<ReportFile> &file)
{
    setBusy({});
    const bool wasCancelled = std::exchange(m_work, nullptr)->isCancelled;
    if (!file)
        return m_bar->tell(wasCancelled ? Alarm::None : Alarm::Red,
                           wasCancelled ? tr("Cancelled") : tr("The report was not written."),
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
        begin(tr("Printing…"), [paper = m_paper, printer](const ReportProgress &) {
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
        });
    });
    dialog->open();
}

}
