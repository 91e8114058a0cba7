// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/result.h"
#include "reports/paper/papersetup.h"
#include "reports/reportdocument.h"
#include "reports/reportrun.h"

#include <QPointF>
#include <QSizeF>

#include <functional>
#include <memory>
#include <optional>

QT_BEGIN_NAMESPACE
class QIODevice;
class QPainter;
class QPrinter;
QT_END_NAMESPACE

namespace banzhang {

// A report on pages: laid out once, painted page by page on whatever there is, the screen, a
// printer, a PDF. Does not change: threads may share it.
class ReportPaper final
{
public:
    ReportPaper(const ReportDocument &document, const PaperSetup &setup);
    ReportPaper(std::shared_ptr<const ReportDocument> document, const PaperSetup &setup);
    // The same, told of each chapter that is laid out; nullptr when that was abandoned.
    [[nodiscard]] static std::shared_ptr<const ReportPaper>
    layOut(const std::shared_ptr<const ReportDocument> &document, const PaperSetup &setup,
           const std::function<bool(int done, int of)> &progress);
    // The same pages in grey, or not.
    [[nodiscard]] std::shared_ptr<const ReportPaper> inGrey(bool isGrey) const;
    ~ReportPaper();
    ReportPaper(const ReportPaper &) = delete;
    ReportPaper &operator=(const ReportPaper &) = delete;

    // At least one.
    [[nodiscard]] int pages() const;
    // Counted from 0.
    [[nodiscard]] int firstPageOf(int chapter) const;
    [[nodiscard]] QSizeF pageSizePt() const;
    [[nodiscard]] const ReportDocument &document() const { return *m_document; }
    [[nodiscard]] const PaperSetup &setup() const { return m_setup; }

    // Pages are counted from 0. The painter's unit is a point, its top left the page's.
    void paint(QPainter &painter, int page) const;

    // Where the row, or the figure, under this point of a page leads to.
    [[nodiscard]] std::optional<ReportLink> linkAt(int page, QPointF point) const;
    // Signs of the report's own words that no installed face has: with any, it is not printed.
    [[nodiscard]] QString missingSigns() const;

private:
    struct Layout;

    ReportPaper(std::shared_ptr<const ReportDocument> document, const PaperSetup &setup,
                std::shared_ptr<const Layout> layout);

    const std::shared_ptr<const ReportDocument> m_document;
    const PaperSetup m_setup;
    const std::shared_ptr<const Layout> m_layout;
};

// Told how many pages are done of all; false abandons the work. Called on the worker's thread.
using PaperProgress = std::function<bool(int done, int of)>;

// The paper as a PDF. Nobody sees it before it is whole; what was there before stays when it could
// not be made. Invalid when it could not be written, was abandoned, or a font is missing.
[[nodiscard]] Result<ReportFile> writePdf(const ReportPaper &paper, const QString &path,
                                          const PaperProgress &progress = {});
// Into a device that is open; Invalid as soon as it does not take everything.
[[nodiscard]] Result<void> paintPdf(const ReportPaper &paper, QIODevice &device,
                                    const PaperProgress &progress = {});

// Pages `from` to `to`, counted from 1; 0 stands for the first and the last. The printer's own
// paper is set to the report's. Invalid when the printer is gone, or the work was abandoned.
// Known as gone: a printer that Qt finds no more, that says so, or that takes no next page; a file
// that is not there or has no end. Qt's PDF and CUPS printers never say so while they print: what
// CUPS does with the pages after they were handed over is told by CUPS alone.
[[nodiscard]] Result<void> printPaper(QPrinter &printer, const ReportPaper &paper, int from, int to,
                                      const PaperProgress &progress = {});

}
