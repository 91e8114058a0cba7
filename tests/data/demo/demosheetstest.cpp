// SPDX-License-Identifier: GPL-3.0-or-later
#include "demo/demosheets.h"

#include "quality/deliveredforms.h"
#include "quality/scoring.h"

#include <catch2/catch.hpp>

using namespace banzhang;

TEST_CASE("a sheet that is made up is complete, and better for who is better")
{
    for (const Form &form : deliveredForms()) {
        double weak = 0;
        double strong = 0;
        for (quint64 seed = 1; seed <= 200; ++seed) {
            DemoRandom random(seed);
            DemoRandom same(seed);
            const DemoSheet sheet = demoSheet(form, 0.6, random);
            CHECK(sheet.answers == demoSheet(form, 0.6, same).answers);
            const SheetScore score = scoreSheet(form, sheet.answers);
            CHECK(score.missing.empty());
            REQUIRE(score.total);
            CHECK_FALSE(sheet.strengths.isEmpty());
            CHECK_FALSE(sheet.weaknesses.isEmpty());
            weak += *score.total;
            strong += scoreSheet(form, demoSheet(form, 0.95, random).answers).total.value_or(0);
        }
        CHECK(strong > weak + 200 * 1000);
    }
}
