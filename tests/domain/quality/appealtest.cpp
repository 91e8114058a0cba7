// SPDX-License-Identifier: GPL-3.0-or-later
#include "quality/appeal.h"
#include "support/formsamples.h"

#include <catch2/catch.hpp>

using namespace banzhang;
using namespace banzhang::test;

namespace {

const QString greeting = QStringLiteral("greeting");
const QString hold = QStringLiteral("hold");
const QString told = QStringLiteral("told");
const QString yes = QStringLiteral("yes");
const QString no = QStringLiteral("no");

// Ten points for the greeting, ten for the hold, ten for what is asked when there was none.
Form form()
{
    FormItem hanging = yesNo(told, 1000);
    hanging.shownIf = FormCondition{hold, {no}};
    FormItem caused = yesNo(greeting, 1000);
    caused.options[1].needsCause = true;
    caused.causes = {QStringLiteral("haste")};
    return formOf({section(QStringLiteral("s"), 100, {caused, yesNo(hold, 1000), hanging})});
}

Answers given()
{
    return {{greeting, {yes, {}, {}}}, {hold, {yes, {}, {}}}};
}

AppealItem item(const QString &key, const QString &proposed, ItemOutcome outcome,
                const QString &decided = {}, const QString &note = {})
{
    return {key, proposed, QStringLiteral("because"), outcome, decided, {}, note};
}

}

TEST_CASE("what is kept or open stays, what is accepted or decided otherwise takes its place") // A4
{
    const Answers answers = decidedAnswers(
        {{greeting, {no, QStringLiteral("old"), QStringLiteral("haste")}},
         {hold, {no, QStringLiteral("old"), {}}},
         {told, {no, QStringLiteral("old"), {}}}},
        {item(greeting, yes, ItemOutcome::Accept),
         item(hold, yes, ItemOutcome::Keep, {}, QStringLiteral("heard")),
         item(told, yes, ItemOutcome::Other, Answer::notApplicable, QStringLiteral(" no call "))});
    CHECK(answers[greeting] == Answer{yes, QStringLiteral("because"), QStringLiteral("haste")});
    CHECK(answers[hold] == Answer{no, QStringLiteral("old"), {}});
    CHECK(answers[told] == Answer{Answer::notApplicable, QStringLiteral("no call"), {}});
}

TEST_CASE("a decision that raises another question asks it too, and takes it back with itself")
{
    const std::vector<AppealItem> kept{item(hold, no, ItemOutcome::Keep)};
    CHECK(withRaisedItems(form(), given(), kept) == kept);
    std::vector<AppealItem> items =
        withRaisedItems(form(), given(), {item(hold, no, ItemOutcome::Accept)});
    REQUIRE(items.size() == 2);
    CHECK(items[1].key == told);
    CHECK_FALSE(items[1].isRaised());
    CHECK(gapsOf(form(), given(), items) == std::vector<AppealGap>{{told, AppealGap::What::Value}});
    items[1].decided = yes;
    items[1].note = QStringLiteral("she said so");
    CHECK(gapsOf(form(), given(), items).empty());
    CHECK(withRaisedItems(form(), given(), items) == items);
    CHECK(scoreSheet(form(), decidedAnswers(given(), items)).total == 6667); // 20 of 30
    items[0].outcome = ItemOutcome::Keep;
    CHECK(withRaisedItems(form(), given(), items).size() == 1);
}

TEST_CASE("what keeps an appeal from being decided is named item by item")
{
    using What = AppealGap::What;
    const auto gap = [](const AppealItem &decided) {
        const std::vector<AppealGap> gaps = gapsOf(form(), given(), {decided});
        return gaps.size() == 1 ? std::optional(gaps[0].what) : std::nullopt;
    };
    CHECK(gap(item(hold, no, ItemOutcome::None)) == What::Outcome);
    CHECK(gap(item(hold, no, ItemOutcome::Keep)) == What::Note);
    CHECK(gap(item(hold, no, ItemOutcome::Keep, {}, QStringLiteral(" "))) == What::Note);
    CHECK_FALSE(gap(item(hold, no, ItemOutcome::Accept)));
    CHECK(gap(item(hold, no, ItemOutcome::Other)) == What::Value);
    CHECK(gap(item(hold, no, ItemOutcome::Other, yes, QStringLiteral("n")))
          == What::Value); // as it was
    CHECK(gap(item(hold, no, ItemOutcome::Other, QStringLiteral("maybe"))) == What::Value);
    CHECK(gap(item(greeting, no, ItemOutcome::Accept)) == What::Cause);
    AppealItem caused = item(greeting, no, ItemOutcome::Accept);
    caused.cause = QStringLiteral("haste");
    CHECK_FALSE(gap(caused));
}

TEST_CASE("the schema's words of appeals are read back")
{
    for (const ItemOutcome outcome :
         {ItemOutcome::None, ItemOutcome::Keep, ItemOutcome::Accept, ItemOutcome::Other})
        CHECK(itemOutcomeFromCode(codeOf(outcome)) == outcome);
    CHECK(appealKindFromCode(codeOf(AppealKind::Person)) == AppealKind::Person);
    CHECK(appealStateFromCode(QStringLiteral("open")) == AppealState::Open);
    CHECK(appealStateFromCode(QStringLiteral("what?")) == AppealState::Decided);
    CHECK(appealOutcomeFromCode(QStringLiteral("retracted")) == AppealOutcome::Retracted);
}
