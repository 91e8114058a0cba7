// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reports/papers.h"

#include <QPaintEngine>
#include <QPainter>
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

namespace {

// QPrinter::abort() does nothing in PDF: what is told is that no page is taken any more.
void breakOff(QPrinter &printer)
{
    printer.paintEngine()->painter()->end();
}

void printInto(QPrinter &printer, const QString &path)
{
    printer.setOutputFormat(QPrinter::PdfFormat);
    printer.setOutputFileName(path);
}

}

TEST_CASE("a printer that goes away and one that is not there are told by name")
{
    const ReportPaper paper(sampleDocument({chapterOf({sampleTable(200)})}), sampleSetup());
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("gone.pdf"));
    QPrinter printer(QPrinter::HighResolution);
    printInto(printer, path);
    const Result<void> stopped = printPaper(printer, paper, 0, 0, [&printer](int done, int) {
        if (done == 2)
            breakOff(printer);
        return true;
    });
    REQUIRE_FALSE(stopped);
    CHECK(stopped.error().text.contains(u"stopped at page 3"));
    CHECK(stopped.error().text.contains(path));
    CHECK_FALSE(QFile::exists(path));
    QPrinter nowhere(QPrinter::HighResolution);
    printInto(nowhere, QStringLiteral("/nowhere/at/all/x.pdf"));
    const Result<void> refused = printPaper(nowhere, paper, 0, 0);
    REQUIRE_FALSE(refused);
    CHECK(refused.error().text.contains(u"Nothing was printed"));
    CHECK(refused.error().text.contains(u"/nowhere/at/all/x.pdf"));
}

TEST_CASE("a printer that breaks off at its last page is told too")
{
    const ReportPaper paper(sampleDocument({chapterOf({sampleTable(200)})}), sampleSetup());
    const QTemporaryDir folder;
    QPrinter printer(QPrinter::HighResolution);
    printInto(printer, folder.filePath(QStringLiteral("gone.pdf")));
    const Result<void> stopped = printPaper(printer, paper, 0, 0, [&printer](int done, int of) {
        if (done == of)
            breakOff(printer);
        return true;
    });
    REQUIRE_FALSE(stopped);
    CHECK(stopped.error().text.contains(u"stopped at page %1"_qs.arg(paper.pages())));
}

TEST_CASE("a file that vanishes while it is printed is told by name")
{
    const ReportPaper paper(sampleDocument({chapterOf({sampleTable(200)})}), sampleSetup());
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("gone.pdf"));
    QPrinter printer(QPrinter::HighResolution);
    printInto(printer, path);
    const Result<void> lost = printPaper(
        printer, paper, 0, 0, [&path](int done, int) { return done != 2 || QFile::remove(path); });
    REQUIRE_FALSE(lost);
    CHECK(lost.error().text.contains(u"could not be written whole"));
    CHECK(lost.error().text.contains(path));
}

TEST_CASE("printing that is cancelled leaves no half file")
{
    const ReportPaper paper(sampleDocument({chapterOf({sampleTable(200)})}), sampleSetup());
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("half.pdf"));
    QPrinter printer(QPrinter::HighResolution);
    printInto(printer, path);
    const Result<void> cancelled =
        printPaper(printer, paper, 0, 0, [](int done, int) { return done < 3; });
    REQUIRE_FALSE(cancelled);
    CHECK(cancelled.error().text.contains(u"cancelled at page 3"));
    CHECK_FALSE(QFile::exists(path));
}
