// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/boardcentre.h"
#include "support/numberof.h"

#include <catch2/catch.hpp>

#include <thread>

using namespace banzhang;
using namespace banzhang::test;

namespace {

const QString head =
    QStringLiteral("order_no,agent_no,time,amount,kind,quantity,courses,call_uid\n");

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
    qint64 count(const QByteArray &what) { return number(owner, "SELECT count(*) FROM " + what); }
    [[nodiscard]] static QString whyOf(const SaleImport &done)
    {
        QStringList why;
        for (const SaleReject &one : done.rejects)
            why.append(u"%1 %2"_qs.arg(one.line).arg(one.why));
        return why.join(u", ");
    }
};

}

TEST_CASE("#22 the same file twice adds nothing, whichever road and name it comes by")
{
    Shop shop;
    const QString file = u"A1,1001,2026-10-05 10:00,680,,2,3,\n"
                         "A1,1001,2026-10-06 10:00,200,return,,,\n"
                         "A1,1001,2026-10-06 10:00,200,return,,,\n"_qs;
    const SaleImport once = shop.take(file);
    CHECK(once.added == 3); // two like returns in one file are two
    const SaleImport again = shop.take(file);
    CHECK(again.added == 0);
    CHECK(again.known == 3);
    Connection feeding = shop.database.connect(shop.feed);
    Rows row = feeding.execute("SELECT added, known FROM take_sales('ingest', 'x', '[{\"line\": 1,"
                               " \"order_no\": \"A1\", \"agent_no\": \"1001\", \"at\":"
                               " \"2026-10-05T02:00:00Z\", \"fen\": 68000}]', NULL)");
    row.next();
    CHECK(row.integer("added") == 0);
    CHECK(row.integer("known") == 1);
    CHECK(shop.count("sale") == 3);
    CHECK(number(shop.owner, "SELECT sum(fen) FROM sale_day") == 28000);
    CHECK(number(shop.owner, "SELECT sum(fen) FROM sale_month") == 28000);
    CHECK(shop.count("sale_import WHERE kind = 'sales'") == 3);
}

TEST_CASE("every order that cannot be taken has its reason and the others are taken")
{
    Shop shop;
    shop.run("UPDATE agent SET left_on = '2026-10-10', hired_on = '2026-10-01' WHERE agent_no ="
             " '1002'; INSERT INTO agent (agent_no, name, provisional) VALUES ('9', '9', true)");
    const QString later = QDateTime::currentDateTime().addDays(2).toString(u"yyyy-MM-dd HH:mm"_qs);
    const SaleImport done = shop.take(u"A1,4711,2026-10-05 10:00,5,,,,\n"
                                      "A2,1002,2026-10-10 00:00,5,,,,\n"
                                      "A3,1002,2026-09-30 23:59,5,,,,\n"
                                      "A4,1001,%1,5,,,,\n"
                                      "A5,1001,2026-10-05 10:00,5,,,,\n"
                                      "A5,1001,2026-10-05 10:00,6,,,,\n"
                                      "A5,1002,2026-10-05 10:00,5,,,,\n"
                                      "A6,1001,2026-10-05 10:00,-5,,,,\n"
                                      "A7,9,2026-10-05 10:00,5,,,,\n"_qs.arg(later));
    CHECK(done.added == 1);
    CHECK(done.rejected == 8);
    CHECK(Shop::whyOf(done)
          == u"2 agent, 3 agent_gone, 4 agent_before, 5 future, 7 order_differs, 8 order_differs,"
             " 9 negative, 10 agent");
    CHECK(done.rejects[0].text.contains(u"4711")); // nothing is lost
    // Once the agent is known his order is taken from the same file.
    shop.run("INSERT INTO agent (agent_no, name) VALUES ('4711', 'x')");
    CHECK(shop.take(u"A1,4711,2026-10-05 10:00,5,,,,\n"_qs).added == 1);
}

TEST_CASE(
    "what comes back is never more than is left, of an order that is there, and not before it")
{
    Shop shop;
    const SaleImport done = shop.take(u"A1,1001,2026-10-05 10:00,100,,4,2,\n"
                                      "A1,,2026-10-06 10:00,60,return,1,,\n"
                                      "A1,,2026-10-07 10:00,41,return,,,\n"
                                      "A1,,2026-10-04 10:00,1,return,,,\n"
                                      "A1,1002,2026-10-08 10:00,1,return,,,\n"
                                      "A9,,2026-10-08 10:00,1,return,,,\n"
                                      "A1,,2026-10-09 10:00,1,cancel,,,\n"
                                      "A1,,2026-10-10 10:00,,cancel,,,\n"
                                      "A1,,2026-10-11 10:00,1,return,,,\n"_qs);
    CHECK(done.added == 3);
    CHECK(Shop::whyOf(done)
          == u"4 return_larger, 5 return_before, 6 return_agent, 7 order_unknown, 8 cancel_amount,"
             " 10 return_larger");
    CHECK(number(shop.owner, "SELECT sum(fen) FROM sale") == 0);
    CHECK(number(shop.owner, "SELECT sum(quantity) FROM sale") == 0);
    CHECK(number(shop.owner, "SELECT sum(courses) FROM sale") == 0);
    CHECK(number(shop.owner, "SELECT orders FROM sale_day WHERE on_date = '2026-10-05'") == 1);
    CHECK(number(shop.owner, "SELECT orders FROM sale_day WHERE on_date = '2026-10-10'") == -1);
    CHECK(number(shop.owner, "SELECT returned_fen FROM sale_day WHERE on_date = '2026-10-06'")
          == 6000);
    // The day was over before anything came back; of the month nothing is left.
    CHECK(shop.count("sale_day WHERE on_date = '2026-10-05' AND reached_at = '2026-10-05 02:00Z'")
          == 1);
    CHECK(shop.count("sale_month WHERE reached_at IS NULL") == 1);
}

TEST_CASE("two who hand in returns of one order at once do not take back more than it was")
{
    Shop shop;
    shop.order(u"A1"_qs, u"1001"_qs, u"2026-10-05 10:00"_qs, u"100"_qs);
    const auto giveBack = [&](const QString &at) {
        const QString line = head + u"A1,,%1,60,return,,,\n"_qs.arg(at);
        Connection open = shop.database.connect(shop.manager);
        const SaleImport done =
            SaleStore().take(open, u"import"_qs, at, *readOrders(parseCsv(line)));
        return done.added;
    };
    int first = 0;
    int second = 0;
    std::thread one([&] { first = giveBack(u"2026-10-06 10:00"_qs); });
    std::thread two([&] { second = giveBack(u"2026-10-06 11:00"_qs); });
    one.join();
    two.join();
    CHECK(first + second == 1);
    CHECK(number(shop.owner, "SELECT sum(fen) FROM sale") == 4000);
}

TEST_CASE("an order finds the call that it was sold in, by the file's word or by the time")
{
    Shop shop;
    const auto call = [&](const char *uid, const char *agent, const char *local) {
        shop.run(
            "INSERT INTO call (switch_id, call_uid, started_at, source_id, agent_id) SELECT 1,"
            " '"
            + QByteArray(uid) + "', '" + local
            + "'::timestamp AT TIME ZONE 'Asia/Shanghai', 1, agent_id FROM agent WHERE agent_no"
              " = '"
            + agent + "'");
    };
    shop.run("SELECT ensure_partitions('2026-10-01', '2026-10-31')");
    call("c1", "1001", "2026-10-05 09:20");
    call("c2", "1001", "2026-10-05 09:55");
    call("c3", "1002", "2026-10-05 09:59");
    shop.take(u"A1,1001,2026-10-05 10:00,5,,,,\n"
              "A2,1001,2026-10-05 10:00,5,,,,c1\n"
              "A3,1001,2026-10-05 15:00,5,,,,\n"
              "A4,1001,2026-10-05 15:00,5,,,,c9\n"_qs);
    Connection open = shop.database.connect(shop.manager);
    const auto sales = SaleStore().list(open, 1, 0, QDate(2026, 10, 5), QDate(2026, 10, 5), 100);
    REQUIRE(sales.size() == 4);
    CHECK(sales[0].callUid == u"c2");
    CHECK(sales[1].callUid == u"c1");
    CHECK(sales[2].callUid.isEmpty());
    CHECK(sales[3].callUid == u"c9");
    CHECK_FALSE(sales[3].hasCall);
}

TEST_CASE("#85 corrected results take the place of the former and an older file does not come back")
{
    Shop shop;
    const auto take = [&](const QString &line, const QString &file) {
        Connection open = shop.database.connect(shop.manager);
        return SaleStore().take(
            open, u"import"_qs, file,
            *readResults(parseCsv(u"date,agent_no,visits,successes,refusals\n"_qs + line)));
    };
    CHECK(take(u"2026-10-05,1001,40,10,3\n"_qs, u"a"_qs).added == 1);
    CHECK(take(u"2026-10-05,1001,40,10,3\n"_qs, u"a"_qs).known == 1);
    CHECK(take(u"2026-10-05,1001,41,11,3\n"_qs, u"b"_qs).added == 1);
    const SaleImport former = take(u"2026-10-05,1001,40,10,3\n"_qs, u"a"_qs);
    CHECK(former.known == 0);
    CHECK(Shop::whyOf(former) == u"2 outdated"); // not taken, and not silently
    CHECK(number(shop.owner, "SELECT visits FROM result_day") == 41);
    CHECK(shop.count("result_entry") == 2);
    CHECK(shop.count("result_entry WHERE replaces IS NOT NULL") == 1);
    const SaleImport bad = take(u"2026-10-05,1001,1,1,0\n2026-10-05,1001,2,1,0\n"
                                "2026-10-06,7,1,1,0\n2099-01-01,1001,1,1,0\n"_qs,
                                u"c"_qs);
    CHECK(bad.added == 1);
    CHECK(Shop::whyOf(bad) == u"3 twice, 4 agent, 5 future");
}

TEST_CASE("orders, results and what was refused are never changed, by the owner neither")
{
    Shop shop;
    shop.order(u"A1"_qs, u"1001"_qs, u"2026-10-05 10:00"_qs, u"100"_qs);
    for (const char *sql : {"UPDATE sale SET fen = 0", "DELETE FROM sale", "TRUNCATE sale CASCADE",
                            "DELETE FROM sale_import"})
        CHECK(shop.tryAs(u"bz_owner"_qs, [&](Connection &open) { open.execute(sql); }).constraint
              == u"sale_stays");
    CHECK(shop.tryAs(u"bz_owner"_qs,
                     [&](Connection &open) {
                         open.execute("UPDATE board_version SET metric = 'orders'");
                     })
              .constraint
          == u"board_version_used");
}
