// SPDX-License-Identifier: GPL-3.0-or-later
#include "reports/reportcompare.h"

#include "reports/runmarktext.h"

#include <catch2/catch.hpp>

using namespace banzhang;

namespace {

ReportDocument documentOf(const std::vector<std::pair<QString, qint64>> &rows)
{
    ReportDocument document;
    document.zone = u"Asia/Shanghai"_qs;
    ReportChapter chapter;
    chapter.code = u"agent-work"_qs;
    chapter.title = u"Work"_qs;
    ReportTable table;
    table.code = u"work"_qs;
    table.columns = {{u"name"_qs, u"Name"_qs, FigureKind::Text, 1, {}},
                     {u"dialled"_qs, u"Dialled"_qs, FigureKind::Integer, 1, {}}};
    for (const auto &[name, value] : rows)
        table.rows.push_back({{name, value}, RowRole::Plain, {}});
    chapter.blocks.push_back(table);
    document.chapters.push_back(chapter);
    return document;
}

}

TEST_CASE("line 3 figures of two runs stand side by side and what differs is told")
{
    const auto same = figuresBeside(documentOf({{u"A"_qs, 1}, {u"B"_qs, 1486}}),
                                    documentOf({{u"B"_qs, 1486}, {u"A"_qs, 1}}));
    REQUIRE(same.size() == 2);
    CHECK_FALSE(same[0].isDifferent());
    CHECK(same[1].left == u"1,486");
    CHECK(same[1].where == u"Work · B");
    const auto other = figuresBeside(documentOf({{u"A"_qs, 1}, {u"B"_qs, 2}}),
                                     documentOf({{u"A"_qs, 7}, {u"C"_qs, 2}}));
    REQUIRE(other.size() == 3);
    CHECK(other[0].right == u"7");
    CHECK(other[1].right.isEmpty());
    CHECK(other[2].left.isEmpty());
    CHECK(other[2].isDifferent());
}

TEST_CASE("two rows of one name are held apart by their place")
{
    const auto pairs = figuresBeside(documentOf({{u"A"_qs, 1}, {u"A"_qs, 2}}),
                                     documentOf({{u"A"_qs, 1}, {u"A"_qs, 2}}));
    REQUIRE(pairs.size() == 2);
    CHECK_FALSE(pairs[0].isDifferent());
    CHECK_FALSE(pairs[1].isDifferent());
}

TEST_CASE("line 3 a run is named by a QR text or a number or a fingerprint")
{
    const RunMark mark{u"7F3A-20261101-0412"_qs, QString(64, u'a')};
    CHECK(runMarkIn(runMarkText(mark)) == mark);
    CHECK(runMarkIn(u" 7f3a-20261101-0412 "_qs).runNo == mark.runNo);
    CHECK(runMarkIn(u"9c41 e27b 05d3 88af"_qs).fingerprint == u"9c41e27b05d388af");
    CHECK(runMarkIn(u"monthly book"_qs) == RunMark());
    CHECK(runMarkIn(u""_qs) == RunMark());
}
