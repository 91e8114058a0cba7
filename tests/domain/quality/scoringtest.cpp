// SPDX-License-Identifier: GPL-3.0-or-later
#include "quality/scoring.h"

#include "support/formsamples.h"

#include <catch2/catch.hpp>

using namespace banzhang;
using namespace banzhang::test;

namespace {

Answers answersOf(std::initializer_list<std::pair<const char *, const char *>> values)
{
    Answers answers;
    for (const auto &[key, value] : values)
        answers.insert(QString::fromUtf8(key), {QString::fromUtf8(value), {}, {}});
    return answers;
}

Form withSeverity(Severity severity)
{
    FormItem leak = yesNo(QStringLiteral("leak"));
    leak.severity = severity;
    return formOf({section(QStringLiteral("s"), 60, {yesNo(QStringLiteral("a")), leak}),
                   section(QStringLiteral("t"), 40, {scale(QStringLiteral("b"))})});
}

}

TEST_CASE("Q3 the worked example of weighted points comes to 60 per cent")
{
    Form form = formOf({section(QStringLiteral("1"), 40,
                                {yesNo(QStringLiteral("1.1")), yesNo(QStringLiteral("1.2"))}),
                        section(QStringLiteral("2"), 20, {yesNo(QStringLiteral("2.1"))})});
    form.weighting = Weighting::Points;
    const Answers answers = answersOf({{"1.1", "yes"}, {"1.2", "no"}, {"2.1", "yes"}});
    CHECK(scoreSheet(form, answers).total == 6000);
    // By section: half of 40 and all of 20, of 60.
    form.weighting = Weighting::Sections;
    CHECK(scoreSheet(form, answers).total == 6667);
}

TEST_CASE("Q3 section shares are those of the sheet's picture: 17.3 of 20")
{
    const Form form = formOf({section(
        QStringLiteral("s"), 20,
        {scale(QStringLiteral("a")), scale(QStringLiteral("b")), scale(QStringLiteral("c"))})});
    const SheetScore score = scoreSheet(form, answersOf({{"a", "4"}, {"b", "5"}, {"c", "4"}}));
    REQUIRE(score.sections.at(0).share);
    CHECK(*score.sections.at(0).share == 866'667);
    CHECK(score.total == 8667);
    CHECK(score.grade.toStdString() == "B");
}

TEST_CASE(
    "Q4 what does not apply leaves numerator and denominator, or passes where the form says so")
{
    Form form = formOf(
        {section(QStringLiteral("s"), 50, {yesNo(QStringLiteral("a")), yesNo(QStringLiteral("b"))}),
         section(QStringLiteral("t"), 50, {yesNo(QStringLiteral("c"))})});
    const Answers item = answersOf({{"a", "no"}, {"b", "n/a"}, {"c", "yes"}});
    CHECK(scoreSheet(form, item).total == 5000);
    form.notApplicable = NotApplicable::Passed;
    CHECK(scoreSheet(form, item).total == 7500);
    // A section that does not apply is out in both.
    const Answers whole = answersOf({{"a", "no"}, {"b", "yes"}, {"t", "n/a"}});
    const SheetScore score = scoreSheet(form, whole);
    CHECK(score.total == 5000);
    CHECK(score.missing.empty());
    CHECK_FALSE(score.sections.at(1).applies);
}

TEST_CASE("Q4 a sheet of which nothing applies has no score")
{
    const Form form = formOf({section(QStringLiteral("s"), 100, {yesNo(QStringLiteral("a"))})});
    const SheetScore score = scoreSheet(form, answersOf({{"a", "n/a"}}));
    CHECK_FALSE(score.total);
    CHECK(score.missing.empty());
    CHECK(score.grade.isEmpty());
    CHECK_FALSE(scoreSheet(form, answersOf({{"s", "n/a"}})).total);
    CHECK_FALSE(scoreSheet(form, {}).total);
}

TEST_CASE("Q5 Q6 a fatal item makes the total 0 and keeps what it would have been")
{
    const Form form = withSeverity(Severity::Fatal);
    const SheetScore score =
        scoreSheet(form, answersOf({{"a", "yes"}, {"leak", "no"}, {"b", "5"}}));
    CHECK(score.total == 0);
    CHECK(score.computed == 7000); // 60 % of a half, 40 % of the whole
    CHECK(score.failed);
    CHECK(score.fatalItems == QStringList{QStringLiteral("leak")});
    CHECK(score.grade.toStdString() == "C");
    CHECK(score.critical == 0); // Q7
    // Cisco's variant: section scores stay to be seen.
    CHECK(score.sections.at(1).share == 1'000'000);
}

TEST_CASE("Q5 the outcome fails and the score stays, where the form says so")
{
    Form form = withSeverity(Severity::Fatal);
    form.fatalEffect = FatalEffect::KeepScore;
    const SheetScore score =
        scoreSheet(form, answersOf({{"a", "yes"}, {"leak", "no"}, {"b", "5"}}));
    CHECK(score.total == 7000);
    CHECK(score.failed);
    CHECK(score.grade.toStdString() == "C");
}

TEST_CASE("Q5 a critical item takes its section's points and no other's")
{
    const Form form = withSeverity(Severity::Critical);
    const SheetScore score =
        scoreSheet(form, answersOf({{"a", "yes"}, {"leak", "no"}, {"b", "5"}}));
    CHECK(score.total == 4000);
    CHECK(score.computed == 4000);
    CHECK_FALSE(score.failed);
    CHECK(score.sections.at(0).failed);
    CHECK(score.sections.at(0).earned == 0);
    CHECK(score.critical == 0);
}

TEST_CASE("Q5 a scale below its limit fails: less than half of a critical rating")
{
    Form form = withSeverity(Severity::Ordinary);
    FormItem &rating = form.sections[1].items[0];
    rating.severity = Severity::Fatal;
    rating.failsBelow = 3;
    CHECK(scoreSheet(form, answersOf({{"a", "yes"}, {"leak", "yes"}, {"b", "2"}})).total == 0);
    CHECK(scoreSheet(form, answersOf({{"a", "yes"}, {"leak", "yes"}, {"b", "3"}})).total == 8400);
}

TEST_CASE("a fatal item that does not apply neither fails nor counts")
{
    const SheetScore score = scoreSheet(withSeverity(Severity::Fatal),
                                        answersOf({{"a", "yes"}, {"leak", "n/a"}, {"b", "5"}}));
    CHECK(score.total == 10000);
    CHECK_FALSE(score.failed);
    CHECK_FALSE(score.critical);
}

TEST_CASE("Q9 bonus and deduction move the total and stay within 0 and 100")
{
    FormItem bonus = yesNo(QStringLiteral("x"));
    bonus.kind = ItemKind::Bonus;
    bonus.options = {{QStringLiteral("praise"), QStringLiteral("Praised"), 200},
                     {QStringLiteral("none"), QStringLiteral("None"), 0},
                     {QStringLiteral("rude"), QStringLiteral("Rude"), -1000}};
    const Form form = formOf({section(QStringLiteral("s"), 100, {scale(QStringLiteral("b"))}),
                              section(QStringLiteral("t"), 0, {bonus})});
    CHECK(scoreSheet(form, answersOf({{"b", "4"}, {"x", "praise"}})).total == 8200);
    CHECK(scoreSheet(form, answersOf({{"b", "4"}, {"x", "rude"}})).total == 7000);
    CHECK(scoreSheet(form, answersOf({{"b", "5"}, {"x", "praise"}})).total == 10000);
    CHECK(scoreSheet(form, answersOf({{"b", "0"}, {"x", "rude"}})).total == 0);
}

TEST_CASE("Q8 an item is asked only when the one before was answered so")
{
    FormItem why = yesNo(QStringLiteral("why"));
    why.shownIf = FormCondition{QStringLiteral("a"), {QStringLiteral("no")}};
    FormItem deeper = yesNo(QStringLiteral("deeper"));
    deeper.shownIf = FormCondition{QStringLiteral("why"), {QStringLiteral("no")}};
    const Form form =
        formOf({section(QStringLiteral("s"), 100, {yesNo(QStringLiteral("a")), why, deeper})});
    // What hangs on an item that is not asked is not asked either, whatever was answered before.
    const SheetScore yes =
        scoreSheet(form, answersOf({{"a", "yes"}, {"why", "no"}, {"deeper", "no"}}));
    CHECK(yes.total == 10000);
    CHECK(yes.missing.empty());
    const SheetScore no = scoreSheet(form, answersOf({{"a", "no"}}));
    REQUIRE(no.missing.size() == 1);
    CHECK(no.missing.front().key.toStdString() == "why");
    CHECK(scoreSheet(form, answersOf({{"a", "no"}, {"why", "no"}, {"deeper", "yes"}})).total
          == 3333);
}

TEST_CASE("Q10 a comment and a root cause are asked for by the answers that the form names")
{
    FormItem item = yesNo(QStringLiteral("a"));
    item.options[1].needsComment = true;
    item.options[1].needsCause = true;
    item.causes = {QStringLiteral("knowledge")};
    FormItem rating = scale(QStringLiteral("b"));
    rating.commentBelow = 3;
    const Form form = formOf({section(QStringLiteral("s"), 100, {item, rating})});
    Answers answers = answersOf({{"a", "no"}, {"b", "2"}});
    const std::vector<Missing> all{{QStringLiteral("a"), Missing::What::Comment},
                                   {QStringLiteral("a"), Missing::What::Cause},
                                   {QStringLiteral("b"), Missing::What::Comment}};
    CHECK(scoreSheet(form, answers).missing == all);
    answers[QStringLiteral("a")].comment = QStringLiteral("he did not know");
    answers[QStringLiteral("a")].cause = QStringLiteral("knowledge");
    answers[QStringLiteral("b")].comment = QStringLiteral(" ");
    CHECK(scoreSheet(form, answers).missing.size() == 1);
    answers[QStringLiteral("b")].value = QStringLiteral("3");
    CHECK(scoreSheet(form, answers).missing.empty());
}

TEST_CASE("an answer that the form does not know is no answer")
{
    const Form form = formOf({section(QStringLiteral("s"), 100,
                                      {yesNo(QStringLiteral("a")), scale(QStringLiteral("b"))})});
    for (const char *wrong : {"maybe", "6", "-1", "04", "4.0", " 4"}) {
        const SheetScore score = scoreSheet(form, answersOf({{"a", wrong}, {"b", wrong}}));
        CHECK_FALSE(score.total);
        CHECK(score.missing.size() == 2);
    }
}
