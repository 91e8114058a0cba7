// SPDX-License-Identifier: GPL-3.0-or-later
#include "demo/demosales.h"

#include <catch2/catch.hpp>

#include <QSet>

using namespace banzhang;

TEST_CASE("the demo's day always has the same orders, and later on only more of them")
{
    const QDate day(2026, 11, 20);
    const OrderFile noon = demoOrders(day, QDateTime(day, QTime(12, 0)));
    const OrderFile night = demoOrders(day, QDateTime(day, QTime(23, 59)));
    CHECK(noon.lines.size() > 10);
    CHECK(night.lines.size() > noon.lines.size());
    QSet<QString> later;
    for (const OrderLine &one : night.lines)
        later.insert(codeOf(one.kind) + one.orderNo + one.local.toString());
    for (const OrderLine &one : noon.lines)
        CHECK(later.contains(codeOf(one.kind) + one.orderNo + one.local.toString()));
    CHECK(later.size() == qsizetype(night.lines.size()));
}

TEST_CASE("what comes back in the demo was ordered before, and a month has some of it")
{
    QSet<QString> ordered;
    int back = 0;
    for (QDate day(2026, 10, 1); day < QDate(2026, 11, 1); day = day.addDays(1)) {
        const OrderFile file = demoOrders(day, QDateTime(day, QTime(23, 59)));
        for (const OrderLine &one : file.lines) {
            if (one.kind == SaleKind::Order)
                ordered.insert(one.orderNo);
            else if (day > QDate(2026, 10, 6)) {
                CHECK(ordered.contains(one.orderNo));
                ++back;
            }
        }
        for (const ResultLine &one : demoResults(day).lines)
            CHECK(one.successes <= one.visits);
    }
    CHECK(back > 20);
}
