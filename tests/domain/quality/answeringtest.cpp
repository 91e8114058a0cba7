// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/formsamples.h"

#include "quality/answering.h"

#include <catch2/catch.hpp>

using namespace banzhang;
using namespace banzhang::test;

namespace {

QString s(const char *text)
{
    return QString::fromLatin1(text);
}

Form twoSections()
{
    FormItem third = yesNo(s("c"));
    third.options[1].needsComment = true;
    third.options[1].needsCause = true;
    third.causes = {s("haste"), s("ignorance")};
    FormItem fourth = yesNo(s("d"));
    fourth.shownIf = FormCondition{s("a"), {s("no")}};
    return formOf({section(s("one"), 50, {yesNo(s("a")), scale(s("b"))}),
                   section(s("two"), 50, {third, fourth})});
}

}

TEST_CASE("Every change of an answer can be taken back and done again")
{
    Answering sheet(twoSections(), {});
    CHECK(sheet.undo().isEmpty());
    REQUIRE(sheet.setValue(s("a"), s("yes")));
    REQUIRE(sheet.setValue(s("b"), s("4")));
    CHECK_FALSE(sheet.setValue(s("b"), s("4")));
    const SheetScore scored = sheet.score();
    CHECK(sheet.undo() == s("b"));
    CHECK_FALSE(sheet.answers().contains(s("b")));
    CHECK(sheet.redo() == s("b"));
    CHECK(sheet.score().total == scored.total);
    CHECK(sheet.redo().isEmpty());
    CHECK(sheet.undo() == s("b"));
    CHECK(sheet.undo() == s("a"));
    CHECK(sheet.answers().isEmpty());
    // A new change forgets what was undone.
    REQUIRE(sheet.setValue(s("a"), s("no")));
    CHECK(sheet.redo().isEmpty());
}

TEST_CASE("A word typed in one place is one step back")
{
    Answering sheet(twoSections(), {});
    sheet.setValue(s("c"), s("no"));
    for (const char *text : {"l", "la", "late"})
        sheet.setComment(s("c"), s(text));
    sheet.endStep();
    sheet.setComment(s("c"), s("later"));
    sheet.undo();
    CHECK(sheet.answer(s("c")).comment == s("late"));
    sheet.undo();
    CHECK(sheet.answer(s("c")).comment.isEmpty());
    CHECK(sheet.answer(s("c")).value == s("no"));
    // Digits of a number likewise.
    sheet.setValue(s("b"), s("1"), Answering::Step::Typing);
    sheet.setValue(s("b"), s("5"), Answering::Step::Typing);
    sheet.undo();
    CHECK_FALSE(sheet.answers().contains(s("b")));
}

TEST_CASE("What the form does not know is refused")
{
    Answering sheet(twoSections(), {});
    CHECK_FALSE(sheet.setValue(s("a"), s("maybe")));
    CHECK_FALSE(sheet.setValue(s("b"), s("6")));
    CHECK_FALSE(sheet.setValue(s("nowhere"), s("yes")));
    CHECK_FALSE(sheet.setValue(s("one"), s("yes")));
    CHECK(sheet.setValue(s("one"), Answer::notApplicable));
    CHECK_FALSE(sheet.setCause(s("c"), s("weather")));
    CHECK_FALSE(sheet.setComment(s("one"), s("why")));
    CHECK(sheet.answers().size() == 1);
}

TEST_CASE("Q10: an answer that forces a reason says so, and a cause goes with its answer")
{
    Answering sheet(twoSections(), {});
    sheet.setValue(s("c"), s("no"));
    CHECK(sheet.wantsComment(s("c")));
    CHECK(sheet.wantsCause(s("c")));
    CHECK(sheet.isMissing(s("c"), Missing::What::Comment));
    CHECK(sheet.isMissing(s("c"), Missing::What::Cause));
    sheet.setComment(s("c"), s("hurried"));
    CHECK_FALSE(sheet.isMissing(s("c"), Missing::What::Comment));
    sheet.setCause(s("c"), s("haste"));
    CHECK_FALSE(sheet.isMissing(s("c")));
    sheet.setValue(s("c"), s("yes"));
    CHECK_FALSE(sheet.wantsComment(s("c")));
    CHECK(sheet.answer(s("c")).cause.isEmpty());
    CHECK(sheet.answer(s("c")).comment == s("hurried"));
    sheet.undo();
    CHECK(sheet.answer(s("c")).cause == s("haste"));
}

TEST_CASE("The next missing and the next unanswered item follow the form's order")
{
    Answering sheet(twoSections(), {});
    CHECK(sheet.nextMissing({}) == s("a"));
    CHECK(sheet.nextMissing(s("a")) == s("b"));
    CHECK(sheet.nextMissing(s("b")) == s("c"));
    CHECK(sheet.nextMissing(s("c")) == s("a")); // round the end; d is not asked
    CHECK(sheet.nextMissing(s("two")) == s("c"));
    sheet.setValue(s("a"), s("no"));
    CHECK(sheet.nextUnanswered(s("c")) == s("d"));
    CHECK(sheet.nextUnanswered(s("d")).isEmpty());
    sheet.setValue(s("c"), s("no"));
    CHECK(sheet.nextMissing(s("b")) == s("c")); // its comment
    sheet.setValue(s("two"), Answer::notApplicable);
    CHECK(sheet.nextMissing(s("a")) == s("b"));
    sheet.setValue(s("b"), s("0"));
    CHECK(sheet.nextMissing(s("a")).isEmpty());
}

TEST_CASE("Q8: the answer to an item that is not asked any more stays and counts nowhere")
{
    Answering sheet(twoSections(), {});
    sheet.setValue(s("a"), s("no"));
    sheet.setValue(s("d"), s("yes"));
    CHECK(sheet.score().item(s("d"))->earned == 100);
    sheet.setValue(s("a"), s("yes"));
    CHECK(sheet.answer(s("d")).value == s("yes"));
    CHECK(sheet.score().item(s("d"))->earned == 0);
}
