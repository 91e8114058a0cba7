// SPDX-License-Identifier: GPL-3.0-or-later
#include "leaderboards/orderfile.h"

#include <catch2/catch.hpp>

using namespace banzhang;

namespace {

QStringList faultsOf(const std::vector<OrderFault> &faults)
{
    QStringList told;
    for (const OrderFault &one : faults)
        told.append(u"%1 %2 %3"_qs.arg(one.line).arg(one.column, codeOf(one.kind)));
    return told;
}

}

TEST_CASE("#22 orders are read under Chinese heads in any order with what comes back")
{
    const auto file =
        readOrders(parseCsv(u"金额,下单时间,工号,订单号,疗程,数量,类型,备注\n"
                            "\"¥1,280.50\",2026-11-20 10:38:05,1009,A1,3,2,下单,大单\n"
                            "-200,2026/11/20 11:00,1009,A1,,,退单,\n"
                            ",2026-11-21,,A1,,,取消,\n"_qs));
    REQUIRE(file.has_value());
    REQUIRE(file->faults.empty());
    REQUIRE(file->lines.size() == 3);
    const OrderLine &order = file->lines[0];
    CHECK(order.fen == 128050);
    CHECK(order.local == QDateTime(QDate(2026, 11, 20), QTime(10, 38, 5)));
    CHECK(order.courses == 3);
    CHECK(order.quantity == 2);
    CHECK(order.note == u"大单");
    CHECK(file->lines[1].kind == SaleKind::Return);
    CHECK(file->lines[1].fen == 20000);
    CHECK(file->lines[1].quantity == 0);
    CHECK(file->lines[2].kind == SaleKind::Cancel);
    CHECK_FALSE(file->lines[2].fen.has_value());
    CHECK(file->lines[2].agentNo.isEmpty());
}

TEST_CASE("every line that cannot be read is told by line and column and the others are taken")
{
    const auto file = readOrders(parseCsv(u"order_no,agent_no,time,amount,kind,quantity\n"
                                          ",1001,2026-11-20 10:00,5,,\n"
                                          "A2,,2026-11-20 10:00,5,,\n"
                                          "A3,1001,tomorrow,5,,\n"
                                          "A4,1001,2026-11-20 10:00,much,,\n"
                                          "A5,1001,2026-11-20 10:00,-5,,\n"
                                          "A6,1001,2026-11-20 10:00,5,gift,\n"
                                          "A7,1001,2026-11-20 10:00,5,,two\n"
                                          "A8,1001\n"
                                          "A9,1001,2026-11-20 10:00,0,退货,\n"
                                          "A10,1001,2026-11-20 10:00:59,5.00,,\n"_qs));
    REQUIRE(file.has_value());
    QStringList told = faultsOf(file->faults);
    told.sort();
    CHECK(told
          == QStringList{u"10 amount amount"_qs, u"2 order_no order_no"_qs,
                         u"3 agent_no no_agent"_qs, u"4 time time"_qs, u"5 amount amount"_qs,
                         u"6 amount negative"_qs, u"7 kind kind"_qs, u"8 quantity quantity"_qs,
                         u"9  shape"_qs});
    REQUIRE(file->lines.size() == 1);
    CHECK(file->lines[0].orderNo == u"A10");
}

TEST_CASE("a file without a column that must be there says which and what it may be called")
{
    const auto file = readOrders(parseCsv(u"订单号,时间,金额\nA1,2026-11-20,5\n"_qs));
    REQUIRE_FALSE(file.has_value());
    CHECK(file.error().text.contains(u"agent_no"));
    CHECK(file.error().text.contains(u"订单号, 时间, 金额"));
    CHECK(file.error().hint.contains(u"工号"));
    CHECK_FALSE(readOrders(parseCsv(u"订单号,工号,时间\nA1,1,2026-11-20\n"_qs)).has_value());
    CHECK_FALSE(readOrders(parseCsv(QString())).has_value());
}

TEST_CASE("JSON lines of orders give fen or yuan and a moment with its offset")
{
    const QString text =
        uR"({"order_no":"A1","agent_no":"1001","at":"2026-11-20T10:00:00+08:00","fen":128050}
{"order_no":"A2","agent_no":1001,"at":"2026-11-20 10:00:00","amount":12.5,"call_uid":"171.1"}

not json
{"order_no":"A3","agent_no":"1001","at":"2026-11-20 10:00:00"})"_qs;
    CHECK(isJsonLines(text));
    const OrderFile file = readOrderLines(text);
    REQUIRE(file.lines.size() == 2);
    CHECK(file.lines[0].at == QDateTime(QDate(2026, 11, 20), QTime(2, 0), Qt::UTC));
    CHECK(file.lines[0].fen == 128050);
    CHECK(file.lines[1].agentNo == u"1001");
    CHECK(file.lines[1].fen == 1250);
    CHECK(file.lines[1].callUid == u"171.1");
    CHECK(faultsOf(file.faults) == QStringList{u"4  shape"_qs, u"5 amount amount"_qs});
}

TEST_CASE("#85 visits successes and refusals are read and more successes than visits are not")
{
    const auto file = readResults(parseCsv(u"日期,工号,成功访问量,成功办理量,拒访量\n"
                                           "2026-11-20,1001,40,12,6\n"
                                           "2026-11-20,1002,10,11,0\n"
                                           "2026-11-20,1003,-1,0,0\n"
                                           "2026-11-31,1003,1,0,0\n"
                                           "2026-11-20,1003,,0,0\n"_qs));
    REQUIRE(file.has_value());
    REQUIRE(file->lines.size() == 1);
    CHECK(file->lines[0].visits == 40);
    CHECK(file->lines[0].successes == 12);
    CHECK(file->lines[0].refusals == 6);
    CHECK(faultsOf(file->faults)
          == QStringList{u"3 成功办理量 successes"_qs, u"4 成功访问量 negative"_qs,
                         u"5 日期 time"_qs, u"6 成功访问量 quantity"_qs});
    const ResultFile lines =
        readResultLines(uR"({"agent_no":"1001","date":"2026-11-20","visits":4,"successes":1})"_qs);
    REQUIRE(lines.lines.size() == 1);
    CHECK(lines.lines[0].refusals == 0);
}
