// SPDX-License-Identifier: GPL-3.0-or-later
// What pages looked like that nobody would sign: each case fails without its mend.
#include "reports/paper/paperfonts.h"
#include "reports/paper/sitelogo.h"
#include "reports/paper/tablelayout.h"
#include "ui/reports/papers.h"

#include <QBuffer>
#include <QPainter>

using namespace banzhang;
using namespace banzhang::test;

namespace {

const QTimeZone &zone()
{
    static const QTimeZone site("Asia/Shanghai");
    return site;
}

const PaperFonts &fonts()
{
    return PaperFonts::of(QStringLiteral("zh_CN"), {});
}

TableLayout laidOut(const ReportTable &table, qreal width = 500)
{
    return layOutTable(table, fonts(), width, zone());
}

ReportColumn head(const char *words, FigureKind kind = FigureKind::Integer, double weight = 1)
{
    return {QLatin1String(words), QString::fromUtf8(words), kind, weight, {}};
}

int pageOf(const std::vector<PdfPage> &pages, const QString &words)
{
    for (size_t i = 0; i < pages.size(); ++i) {
        if (pages[i].text().contains(words))
            return int(i);
    }
    return -1;
}

QByteArray pngOf(const QImage &image)
{
    QByteArray file;
    QBuffer buffer(&file);
    buffer.open(QIODevice::WriteOnly);
    image.save(&buffer, "PNG");
    return file;
}

QImage painted(const ReportPaper &paper, int page = 0)
{
    QImage image(paper.pageSizePt().toSize(), QImage::Format_RGB32);
    image.fill(Qt::white);
    QPainter painter(&image);
    paper.paint(painter, page);
    return image;
}

SignatureBoxes boxes()
{
    SignatureBoxes all;
    all.names = {QString::fromUtf8("制表"), QString::fromUtf8("经理")};
    return all;
}

}

TEST_CASE("spare width is shared by all columns and not taken by one")
{
    ReportTable table;
    table.columns = {head("工号", FigureKind::Text, 0.2), head("姓名", FigureKind::Text, 0.2),
                     head("排班工作时长", FigureKind::Integer, 0.2), head("出勤率")};
    table.rows = {
        {{u"1001"_qs, QString::fromUtf8("王芳"), qint64(1), qint64(2)}, RowRole::Plain, {}}};
    const TableLayout layout = laidOut(table);
    const auto &widths = layout.slices.front().widths;
    CHECK(std::accumulate(widths.begin(), widths.end(), 0.0) == Approx(500));
    CHECK(widths.back() < 300); // all that the others did not need would be 340
    for (size_t i = 0; i < 3; ++i)
        CHECK(widths[i] > fonts().width(layout.head, table.columns[i].head) + 2 * layout.padding);
}

TEST_CASE("a team's name does not wrap while a long list in the same row does")
{
    ReportTable table;
    table.columns = {head("工号", FigureKind::Text), head("班组", FigureKind::Text)};
    for (int i = 0; i < 8; ++i)
        table.columns.push_back(head("业务考核"));
    table.columns.push_back(head("缺项", FigureKind::Text));
    ReportRow row;
    row.cells = {u"1021"_qs, QString::fromUtf8("客服一组")};
    for (int i = 0; i < 8; ++i)
        row.cells.emplace_back(qint64(85));
    row.cells.emplace_back(QString::fromUtf8("质检均分，工作时效，成功率，业务考核，满意度"));
    table.rows = {row, row};
    const TableLayout layout = laidOut(table);
    REQUIRE(layout.slices.size() == 1);
    CHECK(fonts().lineCount(layout.body, QString::fromUtf8("客服一组"),
                            layout.slices.front().widths[1] - 2 * layout.padding)
          == 1);
    CHECK(layout.linesOf(0, 0) <= 3);
}

TEST_CASE("the word of a sum goes on over empty days and names and stays on one line")
{
    ReportTable table;
    table.columns = {head("工号", FigureKind::Text), head("日期", FigureKind::Date)};
    for (int i = 0; i < 7; ++i)
        table.columns.push_back(head("成功办理"));
    ReportRow plain;
    plain.cells = {u"1001"_qs, QDate(2026, 10, 3)};
    ReportRow sum;
    sum.role = RowRole::Sum;
    sum.cells = {QString::fromUtf8("欧阳慧敏小计（14 人）"), QVariant()};
    for (int i = 0; i < 7; ++i) {
        plain.cells.emplace_back(qint64(1));
        sum.cells.emplace_back(qint64(14));
    }
    table.rows = {plain, sum};
    const TableLayout layout = laidOut(table);
    CHECK(layout.linesOf(0, 1) == 1);
    CHECK(roomOf(table, sum, layout.slices.front(), 0)
          == Approx(layout.slices.front().widths[0] + layout.slices.front().widths[1]));
}

TEST_CASE("signatures never stand on a page without a row of what is signed")
{
    for (int rows = 20; rows < 50; ++rows) {
        CAPTURE(rows);
        ReportText note;
        note.isNote = true;
        note.text = QString::fromUtf8("口径第四版");
        const auto pages = printed(sampleDocument({chapterOf({sampleTable(rows), note, boxes()})}));
        const int signs = pageOf(pages, QStringLiteral("Signature"));
        REQUIRE(signs == int(pages.size()) - 1);
        CHECK_FALSE(rowNames({pages.back()}).isEmpty());
        CHECK(rowNames(pages).size() == rows); // each once, whatever was taken along
        CHECK(rowNames(pages).last() == u"R%1"_qs.arg(rows - 1, 5, 10, QLatin1Char('0')));
    }
}

TEST_CASE("a chart goes to the next page with the signatures below it and is found there")
{
    ReportChart chart;
    chart.title = QString::fromUtf8("每日拨打量");
    chart.categories = {u"1"_qs, u"2"_qs};
    ChartSeries series;
    series.name = QString::fromUtf8("拨打量");
    series.values = {1.0, 2.0};
    chart.series = {series};
    ReportChapter second = chapterOf({chart, boxes()}, u"4.3"_qs);
    for (int rows = 15; rows < 40; ++rows) {
        CAPTURE(rows);
        const ReportDocument document = sampleDocument({chapterOf({sampleTable(rows)}), second});
        const auto pages = printed(document);
        CHECK(pageOf(pages, QString::fromUtf8("每日拨打量"))
              == pageOf(pages, QStringLiteral("Signature")));
        CHECK(ReportPaper(document, sampleSetup()).firstPageOf(1)
              == pageOf(pages, QStringLiteral("4.3")));
    }
}

TEST_CASE("line 4 logo and lines of the site stand on every page within its margins")
{
    PaperSetup setup = sampleSetup();
    setup.head = QString::fromUtf8("运营部");
    setup.foot = QString::fromUtf8("内部资料请勿外传");
    setup.marginsMm = QMarginsF(30, 25, 10, 20);
    setup.logo = QImage(40, 20, QImage::Format_RGB32);
    setup.logo.fill(Qt::red);
    const ReportDocument document = sampleDocument({chapterOf({sampleTable(120)})});
    const auto pages = printed(document, setup);
    REQUIRE(pages.size() > 1);
    const QRectF area = pageAreaPt(setup);
    for (const PdfPage &page : pages) {
        CHECK(page.text().contains(setup.head));
        CHECK(page.text().contains(setup.foot));
        for (const PdfWord &word : page.words)
            CHECK(area.adjusted(-1, -1, 1, 3).contains(word.place.center()));
    }
    const ReportPaper paper(document, setup);
    for (const int page : {0, 1})
        CHECK(painted(paper, page).pixelColor((area.topLeft() + QPointF(10, 10)).toPoint())
              == QColor(Qt::red));
}

TEST_CASE("a logo that shines through is on white in grey too and a PDF holds it once")
{
    QImage logo(200, 100, QImage::Format_ARGB32);
    logo.fill(Qt::transparent);
    PaperSetup setup = sampleSetup();
    setup.logo = logoImageOf(pngOf(logo));
    setup.isGrey = true;
    const ReportDocument document = sampleDocument({chapterOf({sampleTable(400)})});
    const ReportPaper paper(document, setup);
    const QPointF corner = pageAreaPt(setup).topLeft() + QPointF(10, 10);
    CHECK(painted(paper).pixelColor(corner.toPoint()) == QColor(Qt::white));
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("logo.pdf"));
    REQUIRE(writePdf(paper, path));
    REQUIRE(paper.pages() > 5);
    const QByteArray images =
        outputOf(QStringLiteral("pdfimages"), {QStringLiteral("-list"), path});
    QStringList objects;
    for (const QString &line : QString::fromLatin1(images).split(u'\n').mid(2)) {
        const QStringList words = line.simplified().split(u' ');
        if (words.size() > 10 && !objects.contains(words[10]))
            objects << words[10];
    }
    CHECK(objects.size() == 1);
}

TEST_CASE("pages in grey are the same pages and not laid out again")
{
    const ReportPaper paper(sampleDocument({chapterOf({sampleTable(90)})}), sampleSetup());
    const auto grey = paper.inGrey(true);
    CHECK(grey->pages() == paper.pages());
    CHECK(painted(*grey).allGray());
    CHECK(grey->setup().isGrey);
    CHECK_FALSE(paper.setup().isGrey);
}

TEST_CASE("line 8 laying out tells each chapter and ends when it is asked to")
{
    const auto document = std::make_shared<const ReportDocument>(
        sampleDocument({chapterOf({sampleTable(5)}), chapterOf({sampleTable(5)}, u"4"_qs),
                        chapterOf({sampleTable(5)}, u"5"_qs)}));
    int told = 0;
    const auto whole = ReportPaper::layOut(document, sampleSetup(), [&told](int done, int of) {
        CHECK(done == ++told);
        CHECK(of == 3);
        return true;
    });
    CHECK(told == 3);
    CHECK(whole);
    told = 0;
    CHECK_FALSE(ReportPaper::layOut(document, sampleSetup(), [&told](int, int) {
        ++told;
        return false;
    }));
    CHECK(told == 1);
}

TEST_CASE("a picture that cannot be a logo is told by name and size")
{
    const QTemporaryDir folder;
    const auto write = [&folder](const QString &name, const QByteArray &content) {
        QFile file(folder.filePath(name));
        REQUIRE(file.open(QIODevice::WriteOnly));
        file.write(content);
        return file.fileName();
    };
    QImage image(60, 30, QImage::Format_RGB32);
    image.fill(Qt::blue);
    CHECK(readLogo(write(u"good.png"_qs, pngOf(image))));
    CHECK(readLogo(write(u"good.svg"_qs,
                         "<svg xmlns='http://www.w3.org/2000/svg' width='8' height='4'>"
                         "<rect width='8' height='4'/></svg>")));
    const auto refusal = [&write](const QString &name, const QByteArray &content) {
        const Result<QByteArray> logo = readLogo(write(name, content));
        return logo ? QString() : logo.error().text;
    };
    CHECK(refusal(u"big.png"_qs, QByteArray(2'000'000, 'x')).contains(u"big.png has 1954 KB"));
    CHECK(refusal(u"x.gif"_qs, "GIF89a").contains(u"x.gif is no picture"));
    CHECK(refusal(u"cut.png"_qs, pngOf(image).left(40)).contains(u"cut.png is damaged"));
    CHECK(refusal(u"bad.svg"_qs, "<svg").contains(u"bad.svg is damaged"));
    CHECK(readLogo(folder.filePath(u"none.png"_qs)).error().text.contains(u"none.png"));
}
