// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reports/papers.h"

#include <QRandomGenerator>

using namespace banzhang;
using namespace banzhang::test;

namespace {

QStringList namesOf(const ReportTable &table)
{
    QStringList names;
    for (const ReportRow &row : table.rows)
        names << row.cells.front().toString();
    return names;
}

void checkMargins(const std::vector<PdfPage> &pages, const PaperSetup &setup)
{
    const QRectF area = pageAreaPt(setup).adjusted(-0.6, -0.6, 0.6, 0.6);
    for (const PdfPage &page : pages) {
        for (const PdfWord &word : page.words) {
            INFO(word.text.toStdString());
            CHECK(word.place.left() >= area.left());
            CHECK(word.place.right() <= area.right());
            CHECK(word.place.bottom() <= area.bottom() + 3);
        }
    }
}

// Words of one line that lie over one another were cut or painted over.
void checkApart(const std::vector<PdfPage> &pages)
{
    for (const PdfPage &page : pages) {
        for (size_t i = 0; i < page.words.size(); ++i) {
            for (size_t j = i + 1; j < page.words.size(); ++j) {
                const QRectF common =
                    page.words[i].place.intersected(page.words[j].place.adjusted(0, 5, 0, -5));
                INFO(page.words[i].text.toStdString() << " | " << page.words[j].text.toStdString());
                CHECK(common.width() < 0.7);
            }
        }
    }
}

QString randomWords(QRandomGenerator &random, int most)
{
    const QString signs = QString::fromUtf8("王芳迟到十二分钟未核对客户身份 late by 12 min");
    QString text;
    const int count = random.bounded(1, most);
    for (int i = 0; i < count; ++i)
        text += signs[random.bounded(int(signs.size()))];
    return text.simplified().isEmpty() ? QStringLiteral("x") : text.simplified();
}

QVariant randomCell(QRandomGenerator &random, FigureKind kind)
{
    if (random.bounded(12) == 0)
        return {};
    switch (kind) {
    case FigureKind::Text: return randomWords(random, random.bounded(9) == 0 ? 70 : 8);
    case FigureKind::Date: return QDate(2026, 10, random.bounded(1, 31));
    case FigureKind::Percent: return random.bounded(100.0);
    case FigureKind::Money: return qint64(random.bounded(1'000'000'000)) * 37 - 5'000'000'000;
    default: return qint64(random.bounded(1'000'000));
    }
}

// A table of any shape whose rows begin with their number; sums and groups are strewn in.
ReportTable randomTable(quint32 seed)
{
    QRandomGenerator random(seed);
    ReportTable table;
    table.columns.push_back(
        {QStringLiteral("no"), QString::fromUtf8("工号"), FigureKind::Text, 1, {}});
    const std::vector<FigureKind> kinds{FigureKind::Text,  FigureKind::Integer, FigureKind::Percent,
                                        FigureKind::Money, FigureKind::Clock,   FigureKind::Date};
    const int columns = random.bounded(1, 12);
    for (int i = 0; i < columns; ++i)
        table.columns.push_back({QString::number(i),
                                 u"H%1 "_qs.arg(i) + randomWords(random, 12),
                                 kinds[random.bounded(quint32(kinds.size()))],
                                 random.bounded(3.0),
                                 {}});
    const int rows = random.bounded(1, 160);
    for (int i = 0; i < rows; ++i) {
        ReportRow row;
        const int role = random.bounded(14);
        row.role = role == 0 && i + 1 < rows ? RowRole::Group
                   : role == 1 && i > 0      ? RowRole::Sum
                                             : RowRole::Plain;
        row.cells.emplace_back(u"R%1"_qs.arg(i, 5, 10, QLatin1Char('0')));
        for (int column = 0; column < columns; ++column)
            row.cells.push_back(row.role == RowRole::Group
                                    ? QVariant()
                                    : randomCell(random, table.columns[size_t(column) + 1].kind));
        table.rows.push_back(row);
    }
    return table;
}

}

TEST_CASE("every page has the report's head, whether it is closed and page x of y")
{
    const auto pages = printed(sampleDocument({chapterOf({sampleTable(120)})}));
    REQUIRE(pages.size() > 2);
    for (size_t i = 0; i < pages.size(); ++i) {
        const QString text = pages[i].text();
        CHECK(text.contains(QString::fromUtf8("示例客服中心")));
        CHECK(text.contains(QString::fromUtf8("销售一组")));
        CHECK(text.contains(QString::fromUtf8("已结账")));
        CHECK(text.contains(u"7F3A-20261101-0412"));
        CHECK(text.contains(u"2026-11-01 09:00:07"));
        CHECK(text.contains(u"9c41 e27b 05d3 88af"));
        CHECK(text.contains(u"verify-report"));
        CHECK(text.contains(u"Page %1 of %2"_qs.arg(i + 1).arg(pages.size())));
        CHECK(text.contains(QString::fromUtf8("拨打量"))); // the table's head again
    }
    checkMargins(pages, sampleSetup());
}

TEST_CASE("a random table has every row once and in order and nothing is cut or painted over")
{
    for (quint32 seed = 1; seed <= 14; ++seed) {
        INFO("seed " << seed);
        const ReportTable table = randomTable(seed);
        PaperSetup setup = sampleSetup();
        setup.isLandscape = seed % 3 == 0;
        setup.size = seed % 4 == 0 ? PaperSize::A3 : PaperSize::A4;
        const auto pages = printed(sampleDocument({chapterOf({table})}), setup);
        QStringList found = rowNames(pages);
        const QStringList expected = namesOf(table);
        // A table that is split by columns is there as often as it has parts.
        REQUIRE(found.size() % expected.size() == 0);
        const qsizetype parts = found.size() / expected.size();
        QStringList whole;
        for (qsizetype part = 0; part < parts; ++part)
            whole += expected;
        CHECK(found == whole);
        checkMargins(pages, setup);
        checkApart(pages);
    }
}

TEST_CASE("a sum is never the first row of a page and a group's head never the last")
{
    for (int rows = 20; rows < 60; ++rows) {
        ReportTable table = sampleTable(rows);
        for (int i = 0; i < rows; ++i)
            table.rows[size_t(i)].role = i % 7 == 0                    ? RowRole::Group
                                         : i % 7 == 6 || i == rows - 1 ? RowRole::Sum
                                                                       : RowRole::Plain;
        const auto pages = printed(sampleDocument({chapterOf({table})}));
        for (const PdfPage &page : pages) {
            const QStringList names = rowNames({page});
            REQUIRE_FALSE(names.isEmpty());
            const int first = names.front().mid(1).toInt();
            const int last = names.back().mid(1).toInt();
            CHECK(table.rows[size_t(first)].role != RowRole::Sum);
            CHECK((table.rows[size_t(last)].role != RowRole::Group || last == rows - 1));
        }
    }
}

TEST_CASE("names of 40 characters and amounts of nine digits stand whole")
{
    ReportTable table = sampleTable(3);
    table.columns.push_back(
        {QStringLiteral("money"), QString::fromUtf8("金额"), FigureKind::Money, 1, {}});
    for (ReportRow &row : table.rows)
        row.cells.emplace_back(qint64(987'654'321'09));
    const QString name = QString::fromUtf8("阿卜杜拉").repeated(10);
    table.rows[1].cells[1] = name;
    const auto pages = printed(sampleDocument({chapterOf({table})}));
    QString all = pages.front().text().remove(u' ');
    CHECK(all.contains(u"987,654,321.09"));
    CHECK(all.count(QString::fromUtf8("阿卜杜拉")) >= 9); // a break may fall within one
    CHECK(all.count(QString::fromUtf8("阿")) == 10);
    checkApart(pages);
}

namespace {

// An amount that is there but once.
QString amountOf(int column, int row)
{
    return u"%1.%2"_qs.arg(100'000 + column * 100)
        .arg(row, 2, 10, QLatin1Char('0'))
        .insert(3, u',');
}

}

TEST_CASE("a table of 40 columns is split by columns and each part has the agents again")
{
    ReportTable table = sampleTable(10);
    for (int i = 0; i < 36; ++i) {
        table.columns.push_back({QString::number(i), u"C%1"_qs.arg(i), FigureKind::Money, 1, {}});
        for (int row = 0; row < 10; ++row)
            table.rows[size_t(row)].cells.emplace_back(qint64(10'000'000 + i * 10'000 + row));
    }
    const auto pages = printed(sampleDocument({chapterOf({table})}));
    int amounts = 0;
    int agents = 0;
    for (const PdfPage &page : pages) {
        const QStringList words = page.texts();
        agents += int(words.count(u"R00004"_qs));
        for (int column = 0; column < 36; ++column) {
            int onPage = 0;
            for (int row = 0; row < 10; ++row)
                onPage += int(words.count(amountOf(column, row)));
            amounts += onPage;
            // A part that goes on over the page has its heads again; no head is without figures.
            CHECK(words.count(u"C%1"_qs.arg(column)) == (onPage > 0 ? 1 : 0));
        }
    }
    CHECK(amounts == 360);
    CHECK(agents > 1);
    for (int column = 0; column < 36; ++column) {
        for (int row = 0; row < 10; ++row) {
            const QString amount = amountOf(column, row);
            CHECK(std::any_of(pages.begin(), pages.end(), [&amount](const PdfPage &page) {
                return page.texts().contains(amount);
            }));
        }
    }
    checkApart(pages);
}

TEST_CASE("a text that no page holds goes on over as many as it takes")
{
    ReportTable table = sampleTable(2);
    QString text;
    for (int i = 0; i < 900; ++i)
        text += u"W%1 "_qs.arg(i, 5, 10, QLatin1Char('0'));
    table.rows[1].cells[1] = text;
    const auto pages = printed(sampleDocument({chapterOf({table})}));
    REQUIRE(pages.size() > 1);
    int next = 0;
    for (const PdfPage &page : pages) {
        for (const PdfWord &word : page.words) {
            if (word.text.size() == 6 && word.text.startsWith(u'W'))
                CHECK(word.text.mid(1).toInt() == next++);
        }
    }
    CHECK(next == 900);
    checkMargins(pages, sampleSetup());
}

TEST_CASE(
    "signature boxes stand whole at the foot of the last page and the next chapter on a new one")
{
    const SignatureBoxes boxes{{QString::fromUtf8("制表 林慧"), QString::fromUtf8("客服总监")}};
    for (int rows = 28; rows < 40; ++rows) {
        const auto pages =
            printed(sampleDocument({chapterOf({sampleTable(rows), boxes}),
                                    chapterOf({sampleTable(1)}, QStringLiteral("4"))}));
        int signedPages = 0;
        for (const PdfPage &page : pages) {
            const qsizetype names = page.text().count(QString::fromUtf8("林慧"));
            CHECK(page.text().count(QString::fromUtf8("客服总监")) == names);
            CHECK(page.text().count(u"Signature") == 2 * names);
            signedPages += int(names);
        }
        CHECK(signedPages == 1);
        CHECK_FALSE(pages.back().text().contains(QString::fromUtf8("林慧")));
    }
}

TEST_CASE("a chapter that starts a page does and firstPageOf() says which")
{
    ReportChapter first = chapterOf({sampleTable(3)});
    ReportChapter second = chapterOf({sampleTable(60)});
    second.startsPage = true;
    ReportChapter third = chapterOf({sampleTable(2)});
    const ReportPaper paper(sampleDocument({first, second, third}), sampleSetup());
    CHECK(paper.firstPageOf(0) == 0);
    CHECK(paper.firstPageOf(1) == 1);
    CHECK(paper.firstPageOf(2) == 2);
    CHECK(paper.pages() == 3);
}

TEST_CASE("an empty report and an empty table still say so on a page")
{
    CHECK(printed(sampleDocument({})).size() == 1);
    ReportTable table = sampleTable(0);
    table.empty = QString::fromUtf8("本月没有数据");
    const auto pages = printed(sampleDocument({chapterOf({table})}));
    REQUIRE(pages.size() == 1);
    CHECK(pages.front().text().contains(QString::fromUtf8("本月没有数据")));
}
