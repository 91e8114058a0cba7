// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reports/papers.h"

#include <QPrinter>

using namespace banzhang;
using namespace banzhang::test;

TEST_CASE("a printer gets the pages it is asked for")
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("printed.pdf"));
    const ReportPaper paper(sampleDocument({chapterOf({sampleTable(200)})}), sampleSetup());
    REQUIRE(paper.pages() > 4);
    QPrinter printer(QPrinter::HighResolution);
    printer.setOutputFormat(QPrinter::PdfFormat);
    printer.setOutputFileName(path);
    REQUIRE(printPaper(printer, paper, 2, 4));
    const auto pages = readPdf(path);
    REQUIRE(pages.size() == 3);
    CHECK(pages.front().text().contains(u"Page 2 of %1"_qs.arg(paper.pages())));
    CHECK(pages.back().text().contains(u"Page 4 of %1"_qs.arg(paper.pages())));
    CHECK_FALSE(printPaper(printer, paper, 90, 99));
}

TEST_CASE("a printer that goes away and one that is not there are told by name")
{
    const ReportPaper paper(sampleDocument({chapterOf({sampleTable(200)})}), sampleSetup());
    const QTemporaryDir folder;
    QPrinter printer(QPrinter::HighResolution);
    printer.setOutputFormat(QPrinter::PdfFormat);
    printer.setOutputFileName(folder.filePath(QStringLiteral("gone.pdf")));
    const Result<void> stopped = printPaper(printer, paper, 0, 0, [&printer](int done, int) {
        if (done == 2)
            printer.abort();
        return true;
    });
    REQUIRE_FALSE(stopped);
    CHECK(stopped.error().text.contains(u"stopped at page"));
    QPrinter nowhere(QPrinter::HighResolution);
    nowhere.setOutputFormat(QPrinter::PdfFormat);
    nowhere.setOutputFileName(QStringLiteral("/nowhere/at/all/x.pdf"));
    const Result<void> refused = printPaper(nowhere, paper, 0, 0);
    REQUIRE_FALSE(refused);
    CHECK(refused.error().text.contains(u"Nothing was printed"));
}
