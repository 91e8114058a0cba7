// SPDX-License-Identifier: GPL-3.0-or-later
#include "reports/paper/reportpaper.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>
#include <QPageSize>
#include <QPainter>
#include <QPrinter>

#include <algorithm>

namespace banzhang {
namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(banzhang::ReportPaper)
};

bool isGone(const QPrinter &printer)
{
    return printer.printerState() == QPrinter::Error || printer.printerState() == QPrinter::Aborted;
}

tl::unexpected<Problem> gone(const QPrinter &printer, int page)
{
    const QString name =
        printer.printerName().isEmpty() ? printer.outputFileName() : printer.printerName();
    return fail(ProblemKind::Invalid,
                page == 0
                    ? Words::tr("The printer %1 does not answer. Nothing was printed.").arg(name)
                    : Words::tr("The printer %1 stopped at page %2. Check it, then print "
                                "from that page on.")
                          .arg(name)
                          .arg(page));
}

bool isMissing(const QPrinter &printer)
{
    return printer.outputFormat() == QPrinter::NativeFormat && printer.outputFileName().isEmpty()
           && !printer.isValid();
}

// The end of a PDF; devices are written to, not read.
bool isWhole(const QString &path)
{
    constexpr qint64 endMark = 32;
    if (!QFileInfo(path).isFile())
        return QFileInfo::exists(path);
    QFile file(path);
    return file.open(QIODevice::ReadOnly) && file.seek(qMax(0LL, file.size() - endMark))
           && file.readAll().contains("%%EOF");
}

// A file that was not finished is of use to nobody.
void dropOutput(const QPrinter &printer)
{
    const QString path = printer.outputFileName();
    if (QFileInfo(path).isFile())
        QFile::remove(path);
}

// The pages in their order, as often as the printer cannot copy them itself.
std::vector<int> pagesToPrint(const QPrinter &printer, int first, int last)
{
    const int copies = printer.supportsMultipleCopies() ? 1 : qMax(1, printer.copyCount());
    std::vector<int> pages;
    pages.reserve(size_t(copies) * size_t(last - first + 1));
    for (int copy = 0; copy < copies; ++copy) {
        for (int page = first; page <= last; ++page)
            pages.push_back(page);
    }
    if (!printer.collateCopies())
        std::stable_sort(pages.begin(), pages.end());
    return pages;
}

void setUp(QPrinter &printer, const ReportPaper &paper)
{
    printer.setFullPage(true);
    printer.setPageSize(
        QPageSize(paper.setup().size == PaperSize::A3 ? QPageSize::A3 : QPageSize::A4));
    printer.setPageOrientation(paper.setup().isLandscape ? QPageLayout::Landscape
                                                         : QPageLayout::Portrait);
    printer.setDocName(paper.document().title);
}

Result<void> paintAll(QPrinter &printer, const ReportPaper &paper, const std::vector<int> &pages,
                      const PaperProgress &progress)
{
    QPainter painter;
    if (!painter.begin(&printer))
        return gone(printer, 0);
    const qreal scale = printer.logicalDpiX() / 72.0;
    painter.scale(scale, scale);
    for (size_t i = 0; i < pages.size(); ++i) {
        if (!painter.isActive() || (i > 0 && !printer.newPage()) || isGone(printer))
            return gone(printer, pages[i]);
        paper.paint(painter, pages[i] - 1);
        if (isGone(printer))
            return gone(printer, pages[i]);
        if (progress && !progress(int(i) + 1, int(pages.size()))) {
            printer.abort();
            return fail(ProblemKind::Invalid,
                        Words::tr("Printing was cancelled at page %1.").arg(pages[i]));
        }
    }
    if (!painter.isActive() || !painter.end() || isGone(printer))
        return gone(printer, pages.back());
    return {};
}

}

Result<void> printPaper(QPrinter &printer, const ReportPaper &paper, int from, int to,
                        const PaperProgress &progress)
{
    const QString missing = paper.missingSigns();
    if (!missing.isEmpty())
        return fail(ProblemKind::Invalid,
                    Words::tr("No installed font has the characters %1. Install Noto Sans CJK "
                              "and print again.")
                        .arg(missing.left(12)));
    const int first = qMax(from, 1);
    const int last = to <= 0 ? paper.pages() : qMin(to, paper.pages());
    if (first > last)
        return fail(
            ProblemKind::Invalid,
            Words::tr("There is no page %1: the report has %2.").arg(first).arg(paper.pages()));
    if (isMissing(printer))
        return gone(printer, 0);
    setUp(printer, paper);
    Result<void> printed = paintAll(printer, paper, pagesToPrint(printer, first, last), progress);
    if (!printed)
        dropOutput(printer);
    else if (!printer.outputFileName().isEmpty() && !isWhole(printer.outputFileName()))
        return fail(ProblemKind::Invalid, Words::tr("The file %1 could not be written whole. Make "
                                                    "room there, then print again.")
                                              .arg(printer.outputFileName()));
    return printed;
}

}
