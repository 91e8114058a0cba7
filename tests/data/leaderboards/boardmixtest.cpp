// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/boardcentre.h"

#include <catch2/catch.hpp>

using namespace banzhang;
using namespace banzhang::test;

namespace {

struct Mix : BoardCentre
{
    QDate today;

    Mix()
    {
        addAgent("1001", "王芳", 1);
        addAgent("1002", "李娜", 1);
        Rows row = owner.execute("SELECT site_day(now()) AS today");
        row.next();
        today = row.date("today");
        const QString day = today.toString(Qt::ISODate);
        order(u"A1"_qs, u"1001"_qs, day, u"300"_qs);
        order(u"A2"_qs, u"1002"_qs, day, u"150"_qs);
        order(u"A3"_qs, u"1002"_qs, day, u"50"_qs);
    }
    void rankWeekByMix()
    {
        run("ALTER TABLE board_version DISABLE TRIGGER guarded; UPDATE board_version"
            " SET metric = 'mix', weights = '{\"amount\": 2, \"orders\": 1}' WHERE code = 'week'");
    }
    [[nodiscard]] BoardLook lookBy(BoardCode code, std::optional<BoardMetric> metric) const
    {
        return look({code, BoardWho::Person, 0, {}, 0, {}, metric, {}}, inspector);
    }
};

}

TEST_CASE("B4 a mix can be chosen on every board by the weights of the board that has them")
{
    Mix mix;
    mix.rankWeekByMix();
    const BoardLook day = mix.lookBy(BoardCode::Day, BoardMetric::Mix);
    CHECK(day.rule.metric == BoardMetric::Mix);
    CHECK(day.rule.weights == u"{\"amount\": 2, \"orders\": 1}");
    REQUIRE(day.places.size() == 2);
    // By hand: 1001 has 300 of 300 yuan and 1 of 2 orders; 1002 200 of 300 and 2 of 2.
    CHECK(day.places[0].agentNo == u"1001");
    CHECK(day.places[0].value == Approx(100.0 * (2 * 1 + 1 * 0.5) / 3).margin(0.01));
    CHECK(day.places[1].value == Approx(100.0 * (2 * 200.0 / 300 + 1) / 3).margin(0.01));
    const BoardLook week = mix.lookBy(BoardCode::Week, {});
    CHECK(week.rule.metric == BoardMetric::Mix); // by its own rules
    const BoardLook plain = mix.lookBy(BoardCode::Week, BoardMetric::Amount);
    CHECK(plain.rule.weights == u"{}");
    CHECK(plain.mixWeights == u"{\"amount\": 2, \"orders\": 1}");
    CHECK(plain.places[0].value == 30000);
}

TEST_CASE("B4 without weights in any rules a mix is refused by name and offered to nobody")
{
    const Mix mix;
    CHECK(mix.lookBy(BoardCode::Day, {}).mixWeights == u"{}");
    CHECK(
        mix.tryAs(mix.inspector,
                  [](Connection &open) {
                      static_cast<void>(BoardStore().look(
                          open,
                          {BoardCode::Day, BoardWho::Person, 0, {}, 0, {}, BoardMetric::Mix, {}}));
                  })
            .constraint
        == u"board_mix_set");
}
