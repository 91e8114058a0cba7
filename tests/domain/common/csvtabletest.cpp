// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/csvtable.h"

#include <catch2/catch.hpp>

using namespace banzhang;

TEST_CASE("a quoted field holds separators, quotes and line ends, and lines are still counted")
{
    const CsvTable table = parseCsv(
        QStringLiteral("no,name\r\n1,\"Li, \"\"Jr\"\"\"\r\n2,\"two\nlines\"\r\n\r\n4,x\r\n"));
    REQUIRE(table.rows.size() == 3);
    CHECK(table.header == QStringList{QStringLiteral("no"), QStringLiteral("name")});
    CHECK(table.rows[0].fields[1] == u"Li, \"Jr\"");
    CHECK(table.rows[1].fields[1] == u"two\nlines");
    CHECK(table.rows[1].line == 3);
    CHECK(table.rows[2].line == 6);
    CHECK(table.rejects.empty());
    CHECK(table.rows[0].text() == u"1,\"Li, \"\"Jr\"\"\"");
}

TEST_CASE("a line with too many or too few fields is told with its number, the others stay")
{
    const CsvTable table = parseCsv(QStringLiteral("a,b\n1,2\n3\n4,5,6\n7,8"));
    CHECK(table.rows.size() == 2);
    REQUIRE(table.rejects.size() == 2);
    CHECK(table.rejects[0].line == 3);
    CHECK(table.rejects[0].reason == u"1 fields, the header has 2");
    CHECK(table.rejects[1].line == 4);
    CHECK(table.rejects[1].text == u"4,5,6");
}

TEST_CASE("a quote that never ends is told where it opens")
{
    const CsvTable table = parseCsv(QStringLiteral("a,b\n1,2\n3,\"open\n5,6\n"));
    CHECK(table.rows.size() == 1);
    REQUIRE(table.rejects.size() == 1);
    CHECK(table.rejects[0].line == 3);
}

TEST_CASE("tabs separate when the header has tabs and no comma")
{
    const CsvTable table = parseCsv(QStringLiteral("a\tb\n1,5\t2\n"));
    REQUIRE(table.rows.size() == 1);
    CHECK(table.rows[0].fields == QStringList{QStringLiteral("1,5"), QStringLiteral("2")});
}

TEST_CASE("headers are found by any of their names, whatever the case")
{
    const CsvTable table = parseCsv(QString::fromUtf8(" 工号 ,NAME\n1,x\n"));
    CHECK(table.columnOf({QStringLiteral("agent_no"), QString::fromUtf8("工号")}) == 0);
    CHECK(table.columnOf({QStringLiteral("name")}) == 1);
    CHECK(table.columnOf({QStringLiteral("team")}) == -1);
    CHECK(parseCsv({}).header.isEmpty());
}
