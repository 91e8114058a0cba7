// SPDX-License-Identifier: GPL-3.0-or-later
#include "quality/formjson.h"
#include "quality/formcheck.h"

#include "support/formsamples.h"

#include <catch2/catch.hpp>

using namespace banzhang;
using namespace banzhang::test;

namespace {

Form fullForm()
{
    FormItem bonus = yesNo(QStringLiteral("x"));
    bonus.kind = ItemKind::Bonus;
    bonus.options[1].points = -250;
    FormItem fatal = yesNo(QStringLiteral("f"), 0);
    fatal.severity = Severity::Fatal;
    fatal.mayNotApply = false;
    fatal.options[1].needsComment = fatal.options[1].needsCause = true;
    fatal.causes = {QStringLiteral("知识不足")};
    fatal.help = QStringLiteral("help");
    fatal.goodExample = QStringLiteral("good");
    fatal.badExample = QStringLiteral("bad");
    FormItem rings = scale(QStringLiteral("r"), 250);
    rings.measure = Measure::TwoRings;
    rings.failsBelow = 1;
    rings.commentBelow = 2;
    rings.severity = Severity::Critical;
    rings.shownIf = FormCondition{QStringLiteral("f"), {QStringLiteral("yes")}};
    FormItem words;
    words.key = words.title = QStringLiteral("w");
    words.kind = ItemKind::Text;
    words.isScored = false;
    words.mayBeMissing = true;
    Form form =
        formOf({section(QStringLiteral("s"), 70, {fatal, rings}),
                section(QStringLiteral("t"), 30, {yesNo(QStringLiteral("y")), bonus, words})});
    form.weighting = Weighting::Points;
    form.fatalEffect = FatalEffect::KeepScore;
    form.notApplicable = NotApplicable::Passed;
    form.grades[1].from = 8750;
    return form;
}

}

TEST_CASE("a form comes back from its file as it was")
{
    const Form form = fullForm();
    const auto again = formFromText(formToText(form));
    REQUIRE(again);
    CHECK(*again == form);
    CHECK(canBeActivated(checkForm(form)));
}

TEST_CASE("a wrong file is told with the place and what stands there")
{
    const auto why = [](const char *text) {
        const auto form = formFromText(text);
        REQUIRE_FALSE(form);
        return form.error().text.toStdString();
    };
    CHECK(why("[1]") == "the file holds no form");
    CHECK_THAT(why("{\n\"title\": }"), Catch::StartsWith("line 2: "));
    CHECK(why(R"({"titel": "x"})") == "titel: this name is not known here");
    CHECK(why(R"({"sections": [{"items": [{"kind": "yesno"}]}]})")
          == "sections[0].items[0].kind: 'yesno' is none of yes_no, choice, scale, number, text, "
             "bonus");
    CHECK(why(R"({"sections": [{"items": [{"options": [{"points": 1.005}]}]}]})")
          == "sections[0].items[0].options[0].points: a number with at most two decimals was "
             "expected");
    CHECK(why(R"({"sections": [7]})") == "sections[0]: an object was expected");
    CHECK(why(R"({"sections": [{"weight": "30"}]})")
          == "sections[0].weight: a whole number was expected");
}

TEST_CASE("answers come back from their file as they were")
{
    Answers answers;
    answers.insert(QStringLiteral("a"),
                   {QStringLiteral("no"), QStringLiteral("为什么"), QStringLiteral("c")});
    answers.insert(QStringLiteral("b"), {QString(), QStringLiteral("only a comment"), {}});
    CHECK(answersFromJson(answersToJson(answers)) == answers);
}

TEST_CASE("each fault of a form is found, and what is only doubtful is no fault")
{
    using Kind = FormFault::Kind;
    const auto finds = [](Kind kind, auto spoil) {
        Form form = fullForm();
        spoil(form);
        const auto faults = checkForm(form);
        return std::ranges::any_of(
            faults, [&](const FormFault &fault) { return fault.isError() && fault.kind == kind; });
    };
    const auto first = [](Form &form) -> FormItem & { return form.sections[0].items[0]; };
    CHECK(finds(Kind::NoTitle, [](Form &form) { form.title = QStringLiteral(" "); }));
    CHECK(finds(Kind::NoSections, [](Form &form) { form.sections.clear(); }));
    CHECK(finds(Kind::NoItems, [](Form &form) { form.sections[0].items.clear(); }));
    CHECK(finds(Kind::NoKey, [&](Form &form) { first(form).key.clear(); }));
    CHECK(finds(Kind::SameKey, [&](Form &form) { first(form).key = QStringLiteral("t"); }));
    CHECK(finds(Kind::NoWeight,
                [](Form &form) { form.sections[0].weight = form.sections[1].weight = 0; }));
    CHECK(finds(Kind::TooFewOptions, [&](Form &form) { first(form).options.pop_back(); }));
    CHECK(finds(Kind::SameOption,
                [&](Form &form) { first(form).options[1].value = QStringLiteral("yes"); }));
    CHECK(finds(Kind::NoOptionValue, [&](Form &form) { first(form).options[1].value.clear(); }));
    CHECK(finds(Kind::BelowZero, [&](Form &form) { first(form).options[1].points = -1; }));
    CHECK(finds(Kind::NoPoints,
                [](Form &form) { form.sections[1].items.erase(form.sections[1].items.begin()); }));
    CHECK(finds(Kind::NoRange, [](Form &form) { form.sections[0].items[1].maximum = 0; }));
    CHECK(finds(Kind::OutOfRange, [](Form &form) { form.sections[0].items[1].commentBelow = 9; }));
    CHECK(finds(Kind::NeverFails, [&](Form &form) { first(form).options[1].fails = false; }));
    CHECK(finds(Kind::AlwaysFails, [&](Form &form) { first(form).options[0].fails = true; }));
    CHECK(finds(Kind::SeverityUnscored, [&](Form &form) { first(form).isScored = false; }));
    CHECK(finds(Kind::NoCauses, [&](Form &form) { first(form).causes.clear(); }));
    CHECK(finds(Kind::ConditionUnknown, [](Form &form) {
        form.sections[0].items[1].shownIf->item = QStringLiteral("y"); // stands after it
    }));
    CHECK(finds(Kind::ConditionNever, [](Form &form) {
        form.sections[0].items[1].shownIf->answers = {QStringLiteral("maybe")};
    }));
    CHECK(finds(Kind::NoGrades, [](Form &form) { form.grades.clear(); }));
    CHECK(finds(Kind::SameGrade, [](Form &form) { form.grades[0].from = 0; }));
    CHECK(finds(Kind::GradeRange, [](Form &form) { form.grades[0].from = 10001; }));

    Form form = fullForm();
    form.sections[0].weight = 60;
    form.sections[0].items[0].mayNotApply = true;
    form.grades[2].from = 100;
    const auto doubts = checkForm(form);
    REQUIRE(doubts.size() == 3);
    CHECK(canBeActivated(doubts));
}
