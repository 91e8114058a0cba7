// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/theme.h"
#include "colourscience.h"
#include "common/themesource.h"

#include <QSignalSpy>

#include <catch2/catch.hpp>

using namespace banzhang;
using namespace banzhang::test;

namespace {

struct Named
{
    const char *name;
    QColor colour;
};

struct Closest
{
    double distance = 1000;
    AgentState first{}, second{};
};

// The two states that are hardest to tell apart for that sight.
Closest closestStates(const Theme &theme, Sight sight)
{
    Closest found;
    for (const AgentState a : allAgentStates) {
        for (const AgentState b : allAgentStates) {
            if (a >= b)
                continue;
            const double distance = colourDistance(seenBy(sight, theme.stateColour(a)),
                                                   seenBy(sight, theme.stateColour(b)));
            if (distance < found.distance)
                found = {distance, a, b};
        }
    }
    return found;
}

std::vector<Named> grounds(const Theme &t)
{
    return {{"base", t.base}, {"zebra", t.zebra}, {"win", t.win},       {"head", t.head},
            {"sel", t.sel},   {"hover", t.hover}, {"amberF", t.amberF}, {"redF", t.redF}};
}

std::vector<Named> inks(const Theme &t)
{
    return {{"text", t.text}, {"text2", t.text2}, {"text3", t.text3},
            {"link", t.link}, {"amber", t.amber}, {"red", t.red},
            {"ok", t.ok},     {"info", t.info},   {"past", t.past}};
}

struct Pair
{
    const char *name;
    QColor over, under;
    double least;
};

std::vector<Pair> pairs(const Theme &t)
{
    return {{"onacc on accent", t.onacc, t.accent, 4.5},
            {"onacc on accentH", t.onacc, t.accentH, 4.5},
            {"railT on rail", t.railT, t.rail, 4.5},
            {"white on railS", Qt::white, t.railS, 4.5},
            {"onacc on past", t.onacc, t.past, 4.5},
            {"onred on redB", t.onred, t.redB, 4.5},
            {"white on badge", Qt::white, t.badge, 4.5},
            {"amber edge on amberF", t.amber, t.amberF, 3.0},
            {"octagon on redF", t.redB, t.redF, 3.0},
            {"mark on the triangle", t.mark, t.amberB, 3.0},
            {"mark on the octagon", t.onOctagon, t.redB, 3.0}};
}

}

TEST_CASE("CIEDE2000 gives the published distances")
{
    // Pairs 1, 7, 17, 20 and 34 of Sharma, Wu and Dalal (2005).
    CHECK(labDistance({50, 2.6772, -79.7751}, {50, 0, -82.7485}) == Approx(2.0425).margin(0.0001));
    CHECK(labDistance({50, 0, 0}, {50, -1, 2}) == Approx(2.3669).margin(0.0001));
    CHECK(labDistance({50, 2.5, 0}, {73, 25, -18}) == Approx(27.1492).margin(0.0001));
    CHECK(labDistance({50, 2.5, 0}, {58, 24, 15}) == Approx(19.4535).margin(0.0001));
    CHECK(labDistance({2.0776, 0.0795, -1.1350}, {0.9033, -0.0636, -0.5514})
          == Approx(0.9082).margin(0.0001));
}

TEST_CASE("contrast of black on white is 21")
{
    CHECK(contrast(Qt::black, Qt::white) == Approx(21.0));
    CHECK(contrast(Qt::white, Qt::white) == Approx(1.0));
}

TEST_CASE("every two states are plainly different colours for every sight")
{
    struct Row
    {
        bool dark;
        Sight sight;
        double expected; // as the design tokens print it
        AgentState first, second;
    };
    using S = AgentState;
    const std::vector<Row> rows{
        {false, Sight::Normal, 19.3, S::Ringing, S::SignedOut},
        {false, Sight::Deuteranopia, 10.8, S::Talking, S::Ringing},
        {false, Sight::Protanopia, 13.1, S::Available, S::Paused},
        {false, Sight::Tritanopia, 11.7, S::Talking, S::Ringing},
        {true, Sight::Normal, 15.9, S::Hold, S::Stale},
        {true, Sight::Deuteranopia, 12.4, S::Ringing, S::AfterCall},
        {true, Sight::Protanopia, 10.8, S::Talking, S::AfterCall},
        {true, Sight::Tritanopia, 11.7, S::Ringing, S::Available},
    };
    for (const Row &row : rows) {
        const Closest found = closestStates(row.dark ? Theme::dark() : Theme::light(), row.sight);
        CAPTURE(row.dark, static_cast<int>(row.sight), found.distance);
        CHECK(found.distance >= 10);
        CHECK(found.distance == Approx(row.expected).margin(0.06));
        CHECK(found.first == row.first);
        CHECK(found.second == row.second);
    }
}

TEST_CASE("every text stands out 4.5 to 1 from every ground it occurs on")
{
    for (const Theme &theme : {Theme::light(), Theme::dark()}) {
        for (const Named &ground : grounds(theme)) {
            for (const Named &ink : inks(theme)) {
                CAPTURE(theme.isDark, ink.name, ground.name);
                CHECK(contrast(ink.colour, ground.colour) >= 4.5);
            }
        }
    }
}

TEST_CASE("texts and marks on coloured grounds reach their goal")
{
    for (const Theme &theme : {Theme::light(), Theme::dark()}) {
        for (const Pair &pair : pairs(theme)) {
            CAPTURE(theme.isDark, pair.name);
            CHECK(contrast(pair.over, pair.under) >= pair.least);
        }
    }
}

TEST_CASE("every glyph stands out 3 to 1 and signed out nearly so")
{
    for (const Theme &theme : {Theme::light(), Theme::dark()}) {
        for (const Named &ground : grounds(theme)) {
            CAPTURE(theme.isDark, ground.name);
            for (const AgentState state : allAgentStates) {
                CAPTURE(codeOf(state).toStdString());
                // The row says "signed out" in words too, so it alone may fall a little short.
                const double least = state == AgentState::SignedOut ? 2.75 : 3.0;
                CHECK(contrast(theme.stateColour(state), ground.colour) >= least);
            }
            CHECK(contrast(theme.ctl, ground.colour) >= 3.0);
            CHECK(contrast(theme.accent, ground.colour) >= 3.0);
        }
    }
}

TEST_CASE("the contrast table of the tokens comes out of the code's colours")
{
    const Theme light = Theme::light(), dark = Theme::dark();
    CHECK(contrast(light.text, light.base) == Approx(16.7).margin(0.06));
    CHECK(contrast(light.text3, light.sel) == Approx(4.6).margin(0.06));
    CHECK(contrast(light.red, light.redF) == Approx(5.5).margin(0.06));
    CHECK(contrast(dark.text2, dark.hover) == Approx(7.2).margin(0.06));
    CHECK(contrast(dark.amber, dark.amberF) == Approx(7.3).margin(0.06));
    CHECK(contrast(dark.onOctagon, dark.redB) == Approx(3.4).margin(0.06));
}

TEST_CASE("the steps of the accent are the printed ones")
{
    const auto hex = [](const Theme &theme) {
        QStringList names;
        for (const QColor &step : theme.steps())
            names << step.name().toUpper();
        return names.join(u' ');
    };
    CHECK(hex(Theme::light()) == QStringLiteral("#EFF1F6 #D8DCE9 #B9C0D7 #929CC1 #6472A7"));
    CHECK(hex(Theme::dark()) == QStringLiteral("#1F232C #2E3444 #424A65 #5C668D #7A87BE"));
}

TEST_CASE("a selected row keeps its own text colours")
{
    for (const Theme &theme : {Theme::light(), Theme::dark()}) {
        const QPalette palette = theme.palette();
        CHECK(palette.color(QPalette::HighlightedText) == theme.text);
        CHECK(palette.color(QPalette::Active, QPalette::Highlight) == theme.sel);
        CHECK(palette.color(QPalette::Inactive, QPalette::Highlight) == theme.selin);
        CHECK(palette.color(QPalette::Disabled, QPalette::Text) == theme.dis);
    }
}

TEST_CASE("the theme source tells of a change once and only of a real one")
{
    ThemeSource source(ThemeChoice::Light);
    QSignalSpy spy(&source, &ThemeSource::changed);
    source.setChoice(ThemeChoice::Dark);
    CHECK(source.theme().isDark);
    source.setChoice(ThemeChoice::Dark);
    CHECK(spy.count() == 1);
    source.setChoice(ThemeChoice::Light);
    CHECK_FALSE(source.theme().isDark);
    CHECK(spy.count() == 2);
}
