// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/csvtable.h"
#include "common/result.h"

#include <QDateTime>

#include <optional>
#include <vector>

namespace banzhang {

enum class SaleKind { Order, Cancel, Return };

[[nodiscard]] QString codeOf(SaleKind kind);
[[nodiscard]] SaleKind saleKindFromCode(const QString &code); // unknown: Order

// A line of a file of orders (#22).
struct OrderLine
{
    int line = 0; // from 1
    SaleKind kind = SaleKind::Order;
    QString orderNo;
    QString agentNo;           // of a cancel or return may be empty: who sold the order
    QDateTime local;           // wall time at the site, without a zone; a day alone is its midnight
    QDateTime at;              // UTC, where the file says an offset; then `local` is invalid
    std::optional<qint64> fen; // never negative; of a cancel may be missing: all that is left
    int quantity = 1;          // of a return 0 when nothing is said
    int courses = 0;
    QString callUid;
    QString note;
    QString text; // as it stands there

    bool operator==(const OrderLine &) const = default;
};

// A line of a file of results (#85).
struct ResultLine
{
    int line = 0;
    QString agentNo;
    QDate onDate;
    int visits = 0;
    int successes = 0; // at most `visits`
    int refusals = 0;
    QString text;

    bool operator==(const ResultLine &) const = default;
};

enum class OrderFaultKind {
    Shape, // not as many columns as the head has, a quote that never ends, no JSON
    NoOrder,
    NoAgent,
    BadTime,
    BadAmount,
    Negative,
    BadNumber,
    BadKind,
    TooMany // more successes than visits
};

[[nodiscard]] QString codeOf(OrderFaultKind kind);

struct OrderFault
{
    int line = 0;
    QString column; // its head, or the JSON name; empty: the whole line
    OrderFaultKind kind{};
    QString text;

    bool operator==(const OrderFault &) const = default;
};

struct OrderFile
{
    std::vector<OrderLine> lines;
    std::vector<OrderFault> faults; // of lines that are not taken, the first of each
};

struct ResultFile
{
    std::vector<ResultLine> lines;
    std::vector<OrderFault> faults;
};

// Tables with heads in English or Chinese, whatever their order: 订单号 order_no, 工号 agent_no,
// 时间 at (or 日期 date and 时刻 clock), 金额 amount in yuan or fen, 数量 quantity, 疗程 courses,
// 类型 kind (下单 取消 退单), 通话 call_uid, 备注 note. Invalid when a column that must be there is
// not: number of the order, agent, time, amount; it says which and what the head is.
[[nodiscard]] Result<OrderFile> readOrders(const CsvTable &table);
// 工号 agent_no, 日期 date, 访问量 visits, 办理量 successes, 拒访量 refusals (0 without it).
[[nodiscard]] Result<ResultFile> readResults(const CsvTable &table);

// JSON lines with the same English names; amounts as "amount" in yuan (number or text) or "fen".
// Empty lines are nothing.
[[nodiscard]] OrderFile readOrderLines(const QString &text);
[[nodiscard]] ResultFile readResultLines(const QString &text);
// Whether a text is JSON lines: its first sign that is no space opens an object.
[[nodiscard]] bool isJsonLines(const QString &text);

}
