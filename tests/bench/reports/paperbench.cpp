// SPDX-License-Identifier: GPL-3.0-or-later
// Reports on paper. Goals: the book of 1,000 agents in one PDF in at most 5 s, statements of 10,000
// agents at 100 pages a second or more. Baseline: the same tables through QTextDocument. With a
// folder as argument the files stay there, to be looked at.
#include "benchreport.h"
#include "reports/paper/reportpaper.h"
#include "reports/paperbook.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QFile>
#include <QPdfWriter>
#include <QTemporaryDir>
#include <QTextDocument>
#include <QTimeZone>

using namespace banzhang;
using namespace banzhang::bench;

namespace {

double seconds(const QElapsedTimer &timer)
{
    return double(timer.nsecsElapsed()) / 1e9;
}

double peakMegabytes()
{
    QFile status(QStringLiteral("/proc/self/status"));
    if (!status.open(QIODevice::ReadOnly))
        return 0;
    for (const QByteArray &line : status.readAll().split('\n')) {
        if (line.startsWith("VmHWM:"))
            return line.mid(6).trimmed().split(' ').front().toDouble() / 1024;
    }
    return 0;
}

PaperSetup setup()
{
    PaperSetup setup;
    setup.runNo = QStringLiteral("7F3A-20261101-0412");
    setup.fingerprint = QStringLiteral("9c41e27b05d388af").repeated(4);
    setup.version = QStringLiteral("1.0.0");
    return setup;
}

void write(const ReportPaper &paper, const QString &path)
{
    const Result<ReportFile> file = writePdf(paper, path);
    if (!file)
        qFatal("%s", qPrintable(file.error().text));
}

void benchBook(const QString &folder)
{
    QElapsedTimer timer;
    const auto document = std::make_shared<const ReportDocument>(monthlyBook(1000));
    timer.start();
    const ReportPaper paper(document, setup());
    report("book of 1,000 agents, layout", seconds(timer), "s");
    write(paper, folder + QStringLiteral("/book.pdf"));
    report("book of 1,000 agents, layout and PDF", seconds(timer), "s");
    report("book of 1,000 agents, pages", paper.pages(), "pages");
    report("book, file", double(QFile(folder + QStringLiteral("/book.pdf")).size()) / 1e6, "MB");
}

void benchStatements(const QString &folder)
{
    const auto document = std::make_shared<const ReportDocument>(statements(10'000));
    report("peak memory with 10,000 statements in the document", peakMegabytes(), "MB");
    QElapsedTimer timer;
    timer.start();
    const ReportPaper paper(document, setup());
    report("statements of 10,000 agents, layout", seconds(timer), "s");
    write(paper, folder + QStringLiteral("/statements.pdf"));
    report("statements of 10,000 agents", paper.pages() / seconds(timer), "pages/s");
    report("peak memory after them", peakMegabytes(), "MB");
}

// The book's tables as a rich text, as one would print them at first.
void benchBaseline(const QString &folder)
{
    const ReportDocument document = monthlyBook(1000);
    QString html;
    for (const ReportChapter &chapter : document.chapters) {
        for (const ReportBlock &block : chapter.blocks) {
            const auto *table = std::get_if<ReportTable>(&block);
            if (!table)
                continue;
            html += u"<h3>%1</h3><table width=\"100%\">"_qs.arg(chapter.title);
            for (const ReportRow &row : table->rows) {
                html += u"<tr>";
                for (size_t i = 0; i < row.cells.size(); ++i)
                    html += u"<td>%1</td>"_qs.arg(
                        figureText(row.cells[i], table->columns[i].kind, QTimeZone::utc()));
                html += u"</tr>";
            }
            html += u"</table>";
        }
    }
    QElapsedTimer timer;
    timer.start();
    QPdfWriter writer(folder + QStringLiteral("/baseline.pdf"));
    QTextDocument text;
    text.setHtml(html);
    text.print(&writer);
    report("baseline: the book's tables through QTextDocument", seconds(timer), "s");
}

}

int main(int argc, char **argv)
{
    qputenv("QT_QPA_PLATFORM", "offscreen");
    QApplication application(argc, argv);
    const QTemporaryDir temporary;
    const QString folder = argc > 1 ? QString::fromLocal8Bit(argv[1]) : temporary.path();
    benchBook(folder);
    benchStatements(folder);
    benchBaseline(folder);
    return 0;
}
