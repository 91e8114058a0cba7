// SPDX-License-Identifier: GPL-3.0-or-later
#include "attendance/monthgridmodel.h"
#include "common/roles.h"
#include "support/modelcheck.h"

#include <catch2/catch.hpp>

using namespace banzhang;
using namespace banzhang::test;

namespace {

int put = 0; // cells into words

MonthGridModel::Words words()
{
    return {[](const DayCell &cell) {
                ++put;
                return QString::number(int(signOf(cell)));
            },
            [](const DayCell &) { return QStringLiteral("tip"); },
            [](int column, const MonthFigures &sum) {
                ++put;
                return column == MonthGridModel::Fines ? QString::number(sum.finesFen)
                                                       : QString::number(sum.lates);
            }};
}

MonthRow row(qint64 team, qint64 agent, int lates, qint64 fen)
{
    MonthRow one;
    one.month = QDate(2026, 9, 1);
    one.teamId = team;
    one.team = QStringLiteral("T%1").arg(team);
    one.agentId = agent;
    one.agentNo = QString::number(1000 + agent);
    one.agent = QStringLiteral("N%1").arg(agent);
    for (int day = 0; day < lates; ++day)
        addMark(one, day + 256);
    one.sum.finesFen = fen;
    return one;
}

std::shared_ptr<const MonthSheet> sheet()
{
    return std::make_shared<const MonthSheet>(
        MonthSheet{QDate(2026, 9, 1),
                   {},
                   {row(2, 4, 1, -100), row(1, 2, 0, 0), row(1, 1, 5, -900), row(2, 3, 7, -200)}});
}

QStringList names(const MonthGridModel &grid)
{
    QStringList all;
    for (int at = 0; at < grid.rowCount(); ++at)
        all.append(grid.index(at, MonthGridModel::Name).data().toString());
    return all;
}

}

TEST_CASE("the grid stands team by team with sums, sorted by any figure, and narrowed")
{
    MonthGridModel grid(MonthGridModel::Kind::Agents, words());
    const ModelCheck check(&grid);
    grid.show(sheet());
    CHECK(names(grid)
          == QStringList{QStringLiteral("T1 2"), QStringLiteral("1001 N1"),
                         QStringLiteral("1002 N2"), QStringLiteral("T2 2"),
                         QStringLiteral("1003 N3"), QStringLiteral("1004 N4")});
    CHECK(grid.figuresAt(0).lates == 5);
    CHECK(grid.figuresAt(3).finesFen == -300);
    CHECK(grid.sum().finesFen == -1200);
    CHECK(grid.index(0, MonthGridModel::FirstDay).data().toString()
          == QStringLiteral("1")); // people there
    grid.sort(MonthGridModel::Late, Qt::DescendingOrder);
    CHECK(names(grid).mid(1, 2)
          == QStringList{QStringLiteral("1003 N3"), QStringLiteral("1004 N4")});
    grid.setGrouped(false);
    CHECK(names(grid).mid(1)
          == QStringList{QStringLiteral("1003 N3"), QStringLiteral("1001 N1"),
                         QStringLiteral("1004 N4"), QStringLiteral("1002 N2")});
    grid.sort(MonthGridModel::FirstDay, Qt::AscendingOrder); // days are not sorted by
    CHECK(names(grid).at(1) == QStringLiteral("1003 N3"));
    grid.sort(MonthGridModel::Name, Qt::DescendingOrder);
    CHECK(names(grid).mid(1)
          == QStringList{QStringLiteral("1004 N4"), QStringLiteral("1003 N3"),
                         QStringLiteral("1002 N2"), QStringLiteral("1001 N1")});
    grid.setFilter(1, {});
    CHECK(grid.people() == 2);
    CHECK(grid.sum().finesFen == -900);
    grid.setFilter(0, QStringLiteral("n3"));
    CHECK(names(grid).mid(1) == QStringList{QStringLiteral("1003 N3")});
    grid.setFilter(1, QStringLiteral("n3"));
    CHECK(grid.rowCount() == 0);
    CHECK(grid.people() == 0);
    grid.setFilter(0, {});
    CHECK(grid.indexOf(4, MonthGridModel::Name).row() == 1);
    CHECK_FALSE(grid.indexOf(9, 0).isValid());
}

TEST_CASE("a month knows its days, and nothing is put into words before it is asked for")
{
    MonthGridModel grid(MonthGridModel::Kind::Agents, words());
    put = 0;
    grid.show(sheet());
    grid.sort(MonthGridModel::Fines, Qt::AscendingOrder);
    CHECK(put == 0);
    CHECK(grid.dayAt(grid.index(1, MonthGridModel::FirstDay + 29)) == QDate(2026, 9, 30));
    CHECK_FALSE(grid.dayAt(grid.index(1, MonthGridModel::LastDay)).isValid());
    CHECK(grid.cellAt(grid.index(1, MonthGridModel::LastDay)) == nullptr);
    CHECK(grid.cellAt(grid.index(0, MonthGridModel::FirstDay)) == nullptr); // sums
    CHECK(grid.isFree(grid.index(0, MonthGridModel::FirstDay + 4)));        // Saturday 09-05
    CHECK_FALSE(grid.isFree(grid.index(0, MonthGridModel::FirstDay)));
    CHECK(grid.index(1, MonthGridModel::FirstDay).data(Qt::ToolTipRole).toString()
          == QStringLiteral("tip"));
    CHECK(grid.headerData(MonthGridModel::FirstDay, Qt::Horizontal, Qt::DisplayRole).toInt() == 1);
    for (int column = MonthGridModel::DaysPresent; column < MonthGridModel::ColumnCount; ++column)
        for (const int role : {int(Qt::DisplayRole), int(Qt::ToolTipRole)})
            CHECK_FALSE(grid.headerData(column, Qt::Horizontal, role).toString().isEmpty());
}

TEST_CASE("a year is a row a month")
{
    MonthGridModel year(MonthGridModel::Kind::Year, words());
    const ModelCheck check(&year);
    MonthSheet months{QDate(2026, 1, 1), {}, {}};
    for (int month = 0; month < 12; ++month) {
        months.rows.push_back(row(0, 7, 1, -100));
        months.rows.back().month = QDate(2026, 1 + month, 1);
    }
    year.show(std::make_shared<const MonthSheet>(months));
    CHECK(names(year).mid(0, 3)
          == QStringList{QStringLiteral("2026"), QStringLiteral("2026-01"),
                         QStringLiteral("2026-02")});
    CHECK(year.rowCount() == 13);
    CHECK(year.figuresAt(0).finesFen == -1200);
    CHECK_FALSE(year.dayAt(year.index(2, MonthGridModel::FirstDay + 28)).isValid()); // 29 February
    CHECK(year.index(0, MonthGridModel::FirstDay).data().toString().isEmpty());
}
