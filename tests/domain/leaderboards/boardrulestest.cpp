// SPDX-License-Identifier: GPL-3.0-or-later
#include "leaderboards/boardrules.h"

#include <catch2/catch.hpp>

using namespace banzhang;

TEST_CASE("B6 gates are read and written as the database keeps them")
{
    const BoardGates gates =
        boardGatesFrom(QStringLiteral("{\"no_fatal\": {\"lookback_days\": 1}, \"not_absent\": {},"
                                      " \"min_sample\": {\"n\": \"3\"}}"));
    CHECK(gates == BoardGates{1, true, false, {}, 3});
    CHECK(boardGatesFrom(jsonOf(gates)) == gates);
    CHECK(boardGatesFrom(QStringLiteral("{\"no_fatal\": {}}")).fatalDays == 0);
    CHECK(jsonOf(BoardGates{}) == u"{}");
    const BoardGates all{0, true, true, 10, 99999};
    CHECK(boardGatesFrom(jsonOf(all)) == all);
    CHECK(boardGatesFrom(QStringLiteral("no json")) == BoardGates{});
}

TEST_CASE("B4 weights of a mix are read and written by metric")
{
    const BoardWeights weights =
        boardWeightsFrom(QStringLiteral("{\"amount\": 2, \"qa_score\": 0.5}"));
    CHECK(weights == BoardWeights{{BoardMetric::Amount, 2}, {BoardMetric::QaScore, 0.5}});
    CHECK(boardWeightsFrom(jsonOf(weights)) == weights);
    CHECK(jsonOf(BoardWeights{}) == u"{}");
}

TEST_CASE("B6 a closing time is any minute of the day and 24:00 its end")
{
    CHECK(dayTimeText(64800) == u"18:00");
    CHECK(dayTimeText(86400) == u"24:00");
    CHECK(dayTimeText(34259) == u"09:30:59");
    CHECK(dayTimeFrom(QStringLiteral("24:00")) == 86400);
    CHECK(dayTimeFrom(QStringLiteral(" 9:30 ")) == 34200);
    CHECK(dayTimeFrom(QStringLiteral("18：05")) == 65100);
    for (const char *wrong : {"", "24:01", "18:60", "25:00", "18", "6pm", "18:00:00"})
        CHECK_FALSE(dayTimeFrom(QLatin1String(wrong)));
}

TEST_CASE("B6 a change of rules begins tomorrow and that of a week or a month with the next one")
{
    const QDate friday(2026, 11, 20);
    CHECK(firstDayOfChange(BoardCode::Day, friday, 1) == QDate(2026, 11, 21));
    CHECK(firstDayOfChange(BoardCode::Week, friday, 1) == QDate(2026, 11, 23));
    CHECK(firstDayOfChange(BoardCode::Week, friday, 6) == QDate(2026, 11, 21));
    CHECK(firstDayOfChange(BoardCode::Week, QDate(2026, 11, 23), 1) == QDate(2026, 11, 30));
    CHECK(firstDayOfChange(BoardCode::Month, friday, 1) == QDate(2026, 12, 1));
}
