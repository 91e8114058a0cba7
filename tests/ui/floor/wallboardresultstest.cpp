// SPDX-License-Identifier: GPL-3.0-or-later
// Leaderboards and the honour wall on televisions.
#include "db/dbworker.h"
#include "floor/wallboarddesk.h"
#include "floor/wallboardwindow.h"
#include "support/floorcentre.h"
#include "ui/common/fixture.h"

#include <QTest>

#include <catch2/catch.hpp>

using namespace banzhang;
using namespace banzhang::test;

namespace {

// Six agents, of whom three sold something today; a board of the hall.
struct SoldWall : FloorCentre, UiFixture
{
    DbWorker worker{database.target(QStringLiteral("bz_owner")), QStringLiteral("test wall")};
    WallboardDesk desk{worker, QStringLiteral("Hall")};
    WallboardWindow window{desk};

    SoldWall()
    {
        addAgents(6);
        run("INSERT INTO staff (db_role, name) VALUES ('bz_owner', 'Owner') ON CONFLICT DO"
            " NOTHING");
        sell(1001, 300);
        sell(1002, 500);
        sell(1003, 400);
    }
    void sell(int agentNo, int yuan)
    {
        const QByteArray no = QByteArray::number(agentNo);
        run("SELECT take_sales('import', 'test', jsonb_build_array(jsonb_build_object('line', 1,"
            " 'text', '', 'kind', 'order', 'order_no', 'O-"
            + no + "-" + QByteArray::number(yuan) + "', 'agent_no', '" + no
            + "', 'at', to_char(now() AT TIME ZONE 'UTC', 'YYYY-MM-DD\"T\"HH24:MI:SS\"Z\"'), "
              "'fen', "
            + QByteArray::number(yuan * 100) + ", 'quantity', 1, 'courses', 1)), '[]')");
    }
    void open(const char *pages, bool showsNames)
    {
        run(QByteArray("SELECT save_wallboard(NULL, 'Hall', '{}', '{}', '{") + pages + "}', 20, "
            + (showsNames ? "true)" : "false)"));
        window.resize(1920, 1080);
        show(window);
        desk.start();
    }
    [[nodiscard]] bool reads(const QString &words)
    {
        return QTest::qWaitFor([&] { return window.view().faces().join(u'\n').contains(words); },
                               8000);
    }
    [[nodiscard]] QString nameOf(int agentNo)
    {
        Connection super = database.connect();
        Rows row = super.execute("SELECT name FROM agent WHERE agent_no = '"
                                 + QByteArray::number(agentNo) + "'");
        row.next();
        return row.text("name");
    }
};

}

TEST_CASE("#18 B4 the board of the day stands on the wall and follows an order within seconds")
{
    SoldWall wall;
    wall.open("day", false);
    REQUIRE(wall.reads(u"1|1002|"_qs));
    CHECK(wall.reads(u"2|1003|"_qs));
    CHECK(wall.reads(u"¥400|1"_qs));
    CHECK_FALSE(wall.window.view().faces().join(u'\n').contains(wall.nameOf(1002)));
    wall.sell(1001, 900);
    CHECK(wall.reads(u"1|1001|"_qs));
    CHECK(wall.reads(u"¥1,200|2"_qs));
}

TEST_CASE("#20 the honour wall stands on the wall with names where they may stand there")
{
    SoldWall wall;
    wall.run("INSERT INTO praise (on_date, agent_id, example, praised_by) SELECT site_day(now()),"
             " a.agent_id, '耐心听完老人三遍的地址并复述', s.staff_id FROM agent a, staff s WHERE"
             " a.agent_no = '1004' LIMIT 1");
    wall.open("honours", true);
    REQUIRE(wall.reads(u"Praise of the day|"_qs + wall.nameOf(1004)));
    CHECK(wall.window.view().pageCount() == 1);
}

TEST_CASE("a page without results is not turned to")
{
    SoldWall wall;
    wall.open("queues,month,honours", true);
    REQUIRE(wall.reads(u"Longest wait"_qs));
    REQUIRE(QTest::qWaitFor([&] { return wall.window.view().pageCount() == 2; }, 8000));
    wall.window.view().turn();
    CHECK(wall.reads(u"Board of the month"_qs));
}
