// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reports/papers.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFile>
#include <QPainter>

#include <thread>

using namespace banzhang;
using namespace banzhang::test;

namespace {

ReportChart sampleChart()
{
    ReportChart chart;
    chart.title = QString::fromUtf8("每日来电");
    ChartSeries bars{
        ChartSeries::Look::Bar, {}, QString::fromUtf8("接听"), FigureKind::Integer, false, {}, {}};
    for (int i = 1; i <= 31; ++i) {
        chart.categories.push_back(QString::number(i));
        bars.values.emplace_back(i == 7 ? std::nullopt : std::optional<double>(i * 10));
    }
    chart.series = {bars};
    return chart;
}

ReportDocument sample()
{
    return sampleDocument({chapterOf({sampleTable(60), sampleChart()})});
}

QByteArray contentsOf(const QString &path)
{
    QFile file(path);
    REQUIRE(file.open(QIODevice::ReadOnly));
    return file.readAll();
}

QStringList filesIn(const QTemporaryDir &folder)
{
    return QDir(folder.path()).entryList(QDir::Files | QDir::Hidden);
}

}

TEST_CASE("the PDF's fonts are embedded and its file is the one that is told")
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("report.pdf"));
    const ReportPaper paper(sample(), sampleSetup());
    const Result<ReportFile> file = writePdf(paper, path);
    REQUIRE(file);
    const QByteArray bytes = contentsOf(path);
    CHECK(file->sha256
          == QString::fromLatin1(
              QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex()));
    CHECK(file->bytes == bytes.size());
    CHECK(file->name == u"report.pdf");
    const QByteArray fonts = outputOf(QStringLiteral("pdffonts"), {path});
    const QList<QByteArray> lines = fonts.trimmed().split('\n');
    REQUIRE(lines.size() > 2);
    for (qsizetype i = 2; i < lines.size(); ++i) {
        const QList<QByteArray> parts = lines[i].simplified().split(' ');
        CHECK(parts[parts.size() - 5] == "yes"); // emb
    }
    CHECK(filesIn(folder) == QStringList{QStringLiteral("report.pdf")});
}

TEST_CASE("the PDF's metadata name the run and the fingerprint")
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("report.pdf"));
    REQUIRE(writePdf(ReportPaper(sample(), sampleSetup()), path));
    const QByteArray metadata =
        outputOf(QStringLiteral("pdfinfo"), {QStringLiteral("-meta"), path});
    CHECK(metadata.contains("7F3A-20261101-0412"));
    CHECK(metadata.contains(sampleSetup().fingerprint.toUtf8()));
    const QByteArray info = outputOf(QStringLiteral("pdfinfo"), {path});
    CHECK(info.contains(QString::fromUtf8("2026 年 10 月 销售一组").toUtf8()));
    CHECK(info.contains("595 x 842"));
}

TEST_CASE("the code on paper is read back as run and fingerprint")
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("report.pdf"));
    REQUIRE(writePdf(ReportPaper(sample(), sampleSetup()), path));
    outputOf(QStringLiteral("pdftoppm"),
             {QStringLiteral("-r"), QStringLiteral("200"), QStringLiteral("-gray"),
              QStringLiteral("-png"), path, folder.filePath(QStringLiteral("page"))});
    for (const QString &picture :
         QDir(folder.path()).entryList({QStringLiteral("page*.png")}, QDir::Files))
        CHECK(outputOf(QStringLiteral("zbarimg"),
                       {QStringLiteral("-q"), QStringLiteral("--raw"), folder.filePath(picture)})
                  .trimmed()
              == "banzhang:run=7F3A-20261101-0412;sha256=" + sampleSetup().fingerprint.toLatin1());
}

TEST_CASE("a full disk is told and a device that takes nothing is noticed")
{
    QFile full(QStringLiteral("/dev/full"));
    REQUIRE(full.open(QIODevice::WriteOnly | QIODevice::Unbuffered));
    const Result<void> painted = paintPdf(ReportPaper(sample(), sampleSetup()), full);
    REQUIRE_FALSE(painted);
    CHECK(painted.error().kind == ProblemKind::Invalid);
    CHECK(painted.error().text.contains(u"No space"));
}

TEST_CASE("a folder that is not there is named")
{
    const Result<ReportFile> file = writePdf(ReportPaper(sample(), sampleSetup()),
                                             QStringLiteral("/nowhere/at/all/report.pdf"));
    REQUIRE_FALSE(file);
    CHECK(file.error().text.contains(u"/nowhere/at/all/report.pdf"));
}

TEST_CASE("a report that is cancelled leaves no file and the old one as it was")
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("report.pdf"));
    const ReportPaper paper(sample(), sampleSetup());
    const auto never = [](int, int) { return false; };
    CHECK_FALSE(writePdf(paper, path, never));
    CHECK(filesIn(folder).isEmpty());
    REQUIRE(writePdf(paper, path));
    const QByteArray before = contentsOf(path);
    CHECK_FALSE(writePdf(paper, path, never));
    CHECK(contentsOf(path) == before);
    CHECK(filesIn(folder).size() == 1);
}

TEST_CASE("words that no font has are named instead of printed as boxes")
{
    ReportDocument document = sample();
    document.chapters.front().title = QString(QChar(0xe123)); // of nobody's
    const QTemporaryDir folder;
    const Result<ReportFile> file = writePdf(ReportPaper(document, sampleSetup()),
                                             folder.filePath(QStringLiteral("report.pdf")));
    REQUIRE_FALSE(file);
    CHECK(file.error().text.contains(QChar(0xe123)));
    CHECK(filesIn(folder).isEmpty());
}

TEST_CASE("two threads print one report at once and both files are whole")
{
    const QTemporaryDir folder;
    const ReportPaper paper(sample(), sampleSetup());
    const QString first = folder.filePath(QStringLiteral("a.pdf"));
    const QString second = folder.filePath(QStringLiteral("b.pdf"));
    std::thread other([&] { (void)writePdf(paper, second); });
    const Result<ReportFile> file = writePdf(paper, first);
    other.join();
    REQUIRE(file);
    const auto text = [](const QString &path) {
        QString all;
        for (const PdfPage &page : readPdf(path))
            all += page.text();
        return all;
    };
    CHECK(text(first) == text(second));
}

TEST_CASE("grey paper has no colour on it")
{
    PaperSetup setup = sampleSetup();
    setup.isGrey = true;
    setup.logo = QImage(40, 20, QImage::Format_RGB32);
    setup.logo.fill(Qt::red);
    const ReportPaper paper(sampleDocument({chapterOf({sampleTable(3), sampleChart()})}), setup);
    QImage page(paper.pageSizePt().toSize(), QImage::Format_RGB32);
    page.fill(Qt::white);
    {
        QPainter painter(&page);
        paper.paint(painter, 0);
    }
    CHECK(page.allGray());
}
