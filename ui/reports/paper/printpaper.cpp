// SPDX-License-Identifier: GPL-3.0-or-later
#include "reports/paper/reportpaper.h"

#include <QCoreApplication>
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
    setUp(printer, paper);
    QPainter painter;
    if (!painter.begin(&printer))
        return gone(printer, 0);
    const qreal scale = printer.logicalDpiX() / 72.0;
    painter.scale(scale, scale);
    const std::vector<int> pages = pagesToPrint(printer, first, last);
    for (size_t i = 0; i < pages.size(); ++i) {
        if ((i > 0 && !printer.newPage()) || isGone(printer))
            return gone(printer, pages[i]);
        paper.paint(painter, pages[i] - 1);
        if (progress && !progress(int(i) + 1, int(pages.size()))) {
            printer.abort();
            return fail(ProblemKind::Invalid,
                        Words::tr("Printing was cancelled at page %1.").arg(pages[i]));
        }
    }
    if (!painter.end() || isGone(printer))
        return gone(printer, last);
    return {};
}

}
