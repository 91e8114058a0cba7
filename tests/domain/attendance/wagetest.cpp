// SPDX-License-Identifier: GPL-3.0-or-later
#include "attendance/wage.h"
#include "attendance/proposal.h"

#include <catch2/catch.hpp>

using namespace banzhang;

namespace {

const QHash<QString, qint64> agents{{QStringLiteral("1034"), 1}, {QStringLiteral("1035"), 2}};

}

TEST_CASE("P8 wages are read from lines with commas or tabs, with a heading or without")
{
    const WageFile file = readWageFile(
        QStringLiteral("工号,起,元\r\n1034,2026-11-01,5000\r\n1035,2026/11/1,\"5,250.50\"\r\n"),
        agents);
    CHECK(file.faults.empty());
    REQUIRE(file.lines.size() == 2);
    CHECK(file.lines[0] == WageLine{2, 1, QStringLiteral("1034"), QDate(2026, 11, 1), 500000});
    CHECK(file.lines[1] == WageLine{3, 2, QStringLiteral("1035"), QDate(2026, 11, 1), 525050});
    // What the list gives to the clipboard has further columns.
    const WageFile copied =
        readWageFile(QStringLiteral("1034\t2026年11月1日\t¥5,000.00\t邓超群\t一组"), agents);
    CHECK(copied.faults.empty());
    REQUIRE(copied.lines.size() == 1);
    CHECK(copied.lines[0].fen == 500000);
    CHECK(readWageFile({}, agents) == WageFile{});
}

TEST_CASE("faults of wages are told by line and column, and their lines are not taken")
{
    const WageFile file =
        readWageFile(QStringLiteral("1034,2026-11-01,5000\n9999,2026-11-01,5000\n"
                                    "1035,2026-13-01,5000\n\n1035,2026-11-01,0\n1035,2026-11-01\n"
                                    "1034,2026-11-01,6000\n1035,2026-11-01,-5\n"),
                     agents);
    REQUIRE(file.lines.size() == 1);
    CHECK(file.lines[0].fen == 500000);
    REQUIRE(file.faults.size() == 6);
    const auto is = [&file](size_t place, int line, int column, WageFaultKind kind) {
        const WageFault &fault = file.faults[place];
        CHECK(fault.line == line);
        CHECK(fault.column == column);
        CHECK(fault.kind == kind);
    };
    is(0, 2, 1, WageFaultKind::UnknownAgent);
    is(1, 3, 2, WageFaultKind::BadDay);
    is(2, 5, 3, WageFaultKind::BadAmount);
    is(3, 6, 1, WageFaultKind::Columns);
    is(4, 7, 1, WageFaultKind::Twice);
    is(5, 8, 3, WageFaultKind::BadAmount);
    CHECK(file.faults[0].text == u"9999,2026-11-01,5000");
}

TEST_CASE("#12 the version of a rule is that of the day, and before its first day there is none")
{
    RuleVersion first;
    first.code = QStringLiteral("conduct");
    first.from = QDate(2026, 1, 1);
    first.until = QDate(2026, 6, 1);
    RuleVersion second = first;
    second.from = QDate(2026, 6, 1);
    second.until = {};
    const std::vector<RuleVersion> versions{second, first};
    CHECK(versionOn(versions, first.code, QDate(2025, 12, 31)) == nullptr);
    CHECK(versionOn(versions, first.code, QDate(2026, 5, 31)) == &versions[1]);
    CHECK(versionOn(versions, first.code, QDate(2026, 6, 1)) == versions.data());
    CHECK(versionOn(versions, QStringLiteral("late"), QDate(2026, 6, 1)) == nullptr);
}
