// SPDX-License-Identifier: GPL-3.0-or-later
#include "quality/forms/formwords.h"

#include "quality/forms/comparelines.h"
#include "support/modelcheck.h"
#include "ui/quality/designing.h"

#include <QSet>

#include <catch2/catch.hpp>

using namespace banzhang;
using namespace banzhang::test;

TEST_CASE("every fault and every doubt of a form has a sentence of its own")
{
    const Form form = Designing::small();
    QSet<QString> sentences;
    const int faults = int(FormFault::Kind::GradeRange) + 1;
    for (int kind = 0; kind < faults; ++kind)
        sentences.insert(faultSentence(form, {FormFault::Kind(kind), FormFault::Doubt::None,
                                              QStringLiteral("i1"), QStringLiteral("i2")}));
    const int doubts = int(FormFault::Doubt::NoZeroGrade);
    for (int doubt = 1; doubt <= doubts; ++doubt)
        sentences.insert(faultSentence(form, {FormFault::Kind::NoTitle, FormFault::Doubt(doubt),
                                              QStringLiteral("i1"), QStringLiteral("120")}));
    CHECK(sentences.size() == faults + doubts);
    for (const QString &sentence : sentences) {
        CHECK(sentence.startsWith(QLatin1String("1.1 Item i1: ")));
        CHECK(sentence.size() > QStringLiteral("1.1 Item i1: ").size());
    }
}

TEST_CASE("a changed field is shown old and new, and the table of it is a sound model")
{
    const Form before = Designing::small();
    Form after = before;
    FormItem &item = after.sections[0].items[0];
    item.title = QStringLiteral("Other");
    item.severity = Severity::Fatal;
    item.mayNotApply = true;
    item.options[1].needsComment = true;
    item.causes = {QStringLiteral("haste")};
    item.help = QStringLiteral("help");
    after.sections[0].items[1].shownIf =
        FormCondition{QStringLiteral("i1"), {QStringLiteral("yes")}};
    after.fatalEffect = FatalEffect::KeepScore;
    after.grades[0].from = 8550;
    CompareLines model;
    const ModelCheck check(&model);
    const std::vector<CompareLine> lines = linesOf(before, after);
    CHECK(lines.size() == 9);
    for (const CompareLine &line : lines) {
        INFO(line.field.toStdString());
        CHECK_FALSE(line.field.isEmpty());
        CHECK(line.before != line.after); // it can be read off
    }
    model.replace(lines);
    CHECK(picture(model).first().toStdString()
          == "Whole form|When a fatal item fails|The total is 0|The total stays, the sheet fails");
    CHECK(picture(model).last().toStdString()
          == "1.2 Item i2|Asked when|always|1.1 Other is answered Yes");
    model.replace({});
    CHECK(model.rowCount() == 0);
}

TEST_CASE("points are written as people write them")
{
    CHECK(pointsText(500).toStdString() == "5");
    CHECK(pointsText(250).toStdString() == "2.5");
    CHECK(pointsText(-300).toStdString() == "−3");
    FormItem bonus;
    bonus.kind = ItemKind::Bonus;
    bonus.options = {{QStringLiteral("a"), QStringLiteral("A"), 200},
                     {QStringLiteral("b"), QStringLiteral("B"), -500}};
    CHECK(itemPointsText(bonus).toStdString() == "−5 to 2");
}
