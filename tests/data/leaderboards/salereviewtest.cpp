// SPDX-License-Identifier: GPL-3.0-or-later
// What orders and results must hold out: late cancels, absurd figures, broken rows, moved agents.
#include "support/boardcentre.h"
#include "support/numberof.h"

#include <catch2/catch.hpp>

using namespace banzhang;
using namespace banzhang::test;

namespace {

const QString head = QStringLiteral("order_no,agent_no,time,amount,kind\n");

struct Shop : BoardCentre
{
    Shop()
    {
        addAgent("1001", "王芳", 1);
        addAgent("1002", "李娜", 2);
    }
    SaleImport take(const QString &lines, const QString &file = u"a.csv"_qs)
    {
        return sell(head + lines, {}, file);
    }
    SaleImport takeResult(const QString &line, const QString &file)
    {
        Connection open = database.connect(manager);
        return SaleStore().take(
            open, u"import"_qs, file,
            *readResults(parseCsv(u"date,agent_no,visits,successes\n"_qs + line)));
    }
    // Rows by the ingest road: "added known rejected".
    [[nodiscard]] QString ingest(const QByteArray &rows, const QByteArray &what = "sales") const
    {
        Connection open = database.connect(feed);
        Rows row = open.execute("SELECT added || ' ' || known || ' ' || rejected AS told FROM take_"
                                + what + "('ingest', 'x', "
                                + open.quotedText(QString::fromUtf8(rows)) + ", NULL)");
        row.next();
        return row.text("told");
    }
    [[nodiscard]] QString ranking(const QDate &from, const QDate &to,
                                  BoardWho who = BoardWho::Person) const
    {
        return placesOf(look({BoardCode::Month, who, 0, {}, 0, {from, to}, {}, {}}));
    }
    qint64 count(const QByteArray &what) { return number(owner, "SELECT count(*) FROM " + what); }
};

QString whyOf(const SaleImport &done)
{
    QStringList why;
    for (const SaleReject &one : done.rejects)
        why.append(u"%1 %2"_qs.arg(one.line).arg(one.why));
    return why.join(u", ");
}

QDate october(int day)
{
    return {2026, 10, day};
}

}

TEST_CASE("#19 a cancel on a later day does not turn the tie of a day or a month that is over")
{
    Shop shop;
    // 1002 has 1200 at 16:00, 1001 at 17:00: 1002 is first.
    shop.take(u"A1,1001,2026-10-30 10:00,1000,\nA2,1001,2026-10-30 17:00,200,\n"
              "B1,1002,2026-10-30 16:00,1200,\n"_qs);
    CHECK(shop.ranking(october(30), october(30)) == u"1 1002, 2 1001");
    CHECK(shop.ranking(october(1), october(31)) == u"1 1002, 2 1001");
    shop.take(u"A2,,2026-11-03 09:00,,cancel\n"_qs, u"b.csv"_qs);
    CHECK(shop.ranking(october(30), october(30)) == u"1 1002, 2 1001");
    CHECK(shop.ranking(october(1), october(31)) == u"1 1002, 2 1001");
    CHECK(shop.ranking(october(26), QDate(2026, 11, 1)) == u"1 1002, 2 1001");
}

TEST_CASE(
    "#19 in a week and in any range the moment is that of the orders that are left at its end")
{
    Shop shop;
    // 1001 has his 1000 at 10:00 and loses the later order; 1002 has 1000 at 16:00.
    shop.take(u"A1,1001,2026-10-05 10:00,1000,\nA2,1001,2026-10-05 17:00,200,\n"
              "A2,,2026-10-07 09:00,,cancel\nB1,1002,2026-10-05 16:00,1000,\n"_qs);
    CHECK(shop.ranking(october(5), october(11)) == u"1 1001, 2 1002");
    CHECK(shop.ranking(october(1), october(31)) == u"1 1001, 2 1002");
    CHECK(shop.ranking(QDate(2026, 9, 1), october(31)) == u"1 1001, 2 1002");
    CHECK(shop.ranking(october(5), october(6)) == u"1 1001, 2 1002"); // 1200 against 1000
    CHECK(shop.ranking(october(5), october(11), BoardWho::Team) == u"1 Sales one, 2 Sales two");
}

TEST_CASE("#22 an absurd amount or number is refused and stops no later import")
{
    Shop shop;
    CHECK(
        shop.ingest(
            R"([{"order_no": "X1", "agent_no": "1001", "local": "2026-10-05 10:00", "fen": 9223372036854775807},
                          {"order_no": "X2", "agent_no": "1001", "local": "2026-10-05 10:00", "fen": 100000000001},
                          {"order_no": "X3", "agent_no": "1001", "local": "2026-10-05 10:00", "fen": 1, "quantity": 2147483647},
                          {"order_no": "X4", "agent_no": "1001", "local": "2026-10-05 10:00", "fen": 100000000000}])")
        == u"1 0 3");
    CHECK(
        shop.ingest(
            R"([{"order_no": "X4", "kind": "return", "local": "2026-10-06 10:00", "fen": -9223372036854775808}])")
        == u"0 0 1");
    CHECK(shop.count("sale_reject WHERE why = 'amount'") == 3);
    CHECK(shop.count("sale_reject WHERE why = 'quantity'") == 1);
    CHECK(shop.take(u"A1,1001,2026-10-05 11:00,5,\n"_qs).added == 1);
    CHECK(number(shop.owner, "SELECT fen FROM sale_day") == 100'000'000'500);
    CHECK(
        shop.ingest(
            R"([{"agent_no": "1001", "on_date": "2026-10-05", "visits": 2147483647, "successes": 1}])",
            "results")
        == u"0 0 1");
}

TEST_CASE("a broken row of a batch is kept as refused and the others are taken")
{
    Shop shop;
    CHECK(shop.ingest(
              R"([{"order_no": "A1", "agent_no": "1001", "local": "2026-10-05 10:00", "fen": 12.5},
                          {"order_no": "A2", "agent_no": "1001", "local": "gestern", "fen": 12},
                          {"order_no": "A3", "agent_no": "1001", "local": "2026-13-05 10:00", "fen": 12},
                          {"order_no": "A4", "agent_no": "4711", "local": "2026-10-05 10:00", "fen": 12},
                          7,
                          {"order_no": "A5", "agent_no": "1001", "local": "2026-10-05 10:00", "fen": 12}])")
          == u"1 0 5");
    CHECK(shop.count("sale_reject WHERE (line_no, why) IN ((1, 'amount'), (2, 'time'), (3, 'time'),"
                     " (4, 'agent'), (5, 'order_no'))")
          == 5);
    CHECK(shop.count("sale_reject WHERE line LIKE '%4711%'") == 1); // nothing is lost
    CHECK(shop.ingest(
              R"([{"agent_no": "1001", "on_date": "2026-10-05", "visits": "x", "successes": 1},
                          {"agent_no": "1002", "on_date": "2026-10-05", "visits": 3, "successes": 1}])",
              "results")
          == u"1 0 1");
    CHECK(shop.tryAs(shop.feed,
                     [](Connection &open) {
                         open.execute("SELECT take_sales('ingest', 'x', '{}', NULL)");
                     })
              .constraint
          == u"sale_rows_form");
}

TEST_CASE("what is refused of another file of the same name is kept too and told alone")
{
    Shop shop;
    CHECK(whyOf(shop.take(u"X1,4711,2026-10-05 10:00,5,\nX3,4713,2026-10-05 10:00,5,\n"_qs))
          == u"2 agent, 3 agent");
    const SaleImport second = shop.take(u"X2,4712,2026-10-06 10:00,5,\n"_qs);
    REQUIRE(second.rejects.size() == 1);
    CHECK(second.rejects[0].text.contains(u"4712"));
    CHECK(shop.count("sale_reject") == 3);
    CHECK(shop.take(u"X2,4712,2026-10-06 10:00,5,\n"_qs).rejects.size() == 1); // again: no new row
    CHECK(shop.count("sale_reject") == 3);
}

TEST_CASE("#22 two like returns are two however their signs are written")
{
    Shop shop;
    shop.take(u"A1,1001,2026-10-05 10:00,1000,\n"_qs);
    const QByteArray rows =
        R"([{"order_no": "A1", "kind": "return", "local": "2026-10-06 10:00", "fen": 20000},
                                {"order_no": "A1", "kind": "return", "local": "2026-10-06 10:00", "fen": -20000}])";
    CHECK(shop.ingest(rows) == u"2 0 0");
    CHECK(shop.ingest(rows) == u"0 2 0");
    CHECK(number(shop.owner, "SELECT sum(fen) FROM sale") == 60000);
}

TEST_CASE("#85 a result put back to a former figure is refused until the file has another name")
{
    Shop shop;
    CHECK(shop.takeResult(u"2026-10-05,1001,10,5\n"_qs, u"r.csv"_qs).added == 1);
    CHECK(shop.takeResult(u"2026-10-05,1001,10,9\n"_qs, u"r.csv"_qs).added == 1);
    const SaleImport back = shop.takeResult(u"2026-10-05,1001,10,5\n"_qs, u"r.csv"_qs);
    CHECK(back.known == 0);
    CHECK(back.rejected == 1);
    CHECK(whyOf(back) == u"2 outdated");
    CHECK(shop.takeResult(u"2026-10-05,1001,10,5\n"_qs, u"r2.csv"_qs).added == 1);
    CHECK(number(shop.owner, "SELECT successes FROM result_day") == 5);
}

TEST_CASE("who is put into a team later has sold for it, and who is moved for the other one")
{
    Shop shop;
    const QString admin = shop.database.addLogin(u"admin"_qs, {u"bz_admin"_qs});
    const auto move = [&](int agent, int team) {
        Connection open = shop.database.connect(admin);
        open.execute("SELECT move_agent(" + QByteArray::number(agent) + ", "
                     + QByteArray::number(team) + ", '2026-10-01')");
    };
    shop.run("INSERT INTO agent (agent_no, name) VALUES ('1003', 'x')"); // of no team yet
    shop.take(u"A1,1003,2026-10-05 10:00,10,\nB1,1001,2026-10-05 10:00,300,\n"
              "B1,,2026-10-06 10:00,100,return\n"_qs);
    CHECK(shop.takeResult(u"2026-10-05,1001,10,5\n"_qs, u"r.csv"_qs).added == 1);
    CHECK(shop.ranking(october(1), october(31), BoardWho::Team) == u"1 Sales one");
    move(3, 2);
    CHECK(shop.ranking(october(1), october(31), BoardWho::Team) == u"1 Sales one, 2 Sales two");
    shop.take(u"A2,1003,2026-10-05 11:00,5000,\n"_qs, u"b.csv"_qs);
    CHECK(number(shop.owner, "SELECT fen FROM sale_day WHERE team_id = 2") == 501000);
    move(1, 2);
    CHECK(shop.ranking(october(1), october(31), BoardWho::Team) == u"1 Sales two");
    CHECK(shop.count("sale WHERE team_id IS DISTINCT FROM 2") == 0);
    CHECK(shop.count("sale_month") == 2); // the row of the former team is gone
    CHECK(number(shop.owner, "SELECT sum(fen) FROM sale_month") == 521000);
    CHECK(shop.count("result_day WHERE team_id = 2") == 1);
    CHECK(shop.tryAs(u"bz_owner"_qs,
                     [](Connection &open) { open.execute("UPDATE sale SET team_id = 1, fen = 1"); })
              .constraint
          == u"sale_stays");
}
