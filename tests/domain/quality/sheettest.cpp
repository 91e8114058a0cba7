// SPDX-License-Identifier: GPL-3.0-or-later
#include "quality/sheetjson.h"
#include "quality/sheetmerge.h"
#include "quality/worklist.h"
#include "support/formsamples.h"

#include <catch2/catch.hpp>

#include <QRandomGenerator>

using namespace banzhang;
using namespace banzhang::test;

namespace {

SheetContent randomContent(QRandomGenerator &dice)
{
    SheetContent content;
    for (int n = 0; n < 6; ++n) {
        if (dice.bounded(2) == 0)
            content.answers.insert(QStringLiteral("k%1").arg(n),
                                   {QString::number(1 + dice.bounded(3)), {}, {}});
    }
    if (dice.bounded(2) == 0)
        content.strengths = QStringLiteral("s%1").arg(dice.bounded(3));
    for (int n = dice.bounded(3); n > 0; --n)
        content.markers.push_back({MarkerKind::Fault, n * 1000LL, 0, QStringLiteral("k1"),
                                   QStringLiteral("m%1").arg(dice.bounded(3))});
    std::ranges::stable_sort(content.markers, {}, &SheetMarker::atMs);
    return content;
}

}

TEST_CASE("a difference, applied, gives the other content, also by way of JSON")
{
    QRandomGenerator dice(3);
    for (int round = 0; round < 500; ++round) {
        const SheetContent from = randomContent(dice);
        const SheetContent to = randomContent(dice);
        SheetContent result = from;
        apply(changeFromJson(changeToJson(difference(from, to))), result);
        REQUIRE(result == to);
    }
}

TEST_CASE("merging takes what one desk alone changed, and loses no text and no mark")
{
    QRandomGenerator dice(5);
    for (int round = 0; round < 500; ++round) {
        const SheetContent base = randomContent(dice);
        const SheetContent mine = randomContent(dice);
        const SheetContent theirs = randomContent(dice);
        const bool isLater = dice.bounded(2) == 0;
        const SheetMerge merge =
            mergeSheets(base, mine, theirs, [&](const QString &) { return isLater; });
        for (int n = 0; n < 6; ++n) {
            const QString key = QStringLiteral("k%1").arg(n);
            const Answer b = base.answers.value(key);
            const Answer m = mine.answers.value(key);
            const Answer t = theirs.answers.value(key);
            const Answer wanted = m == b ? t : t == b ? m : isLater ? m : t;
            REQUIRE(merge.content.answers.value(key) == wanted);
        }
        if (mine.strengths != base.strengths)
            REQUIRE(merge.content.strengths.contains(mine.strengths));
        if (theirs.strengths != base.strengths)
            REQUIRE(merge.content.strengths.contains(theirs.strengths));
        for (const SheetMarker &marker : theirs.markers) {
            if (std::ranges::count(base.markers, marker) == 0)
                REQUIRE(std::ranges::count(merge.content.markers, marker) >= 1);
        }
        // Nobody else wrote: nothing is told, nothing is changed.
        const SheetMerge alone =
            mergeSheets(base, mine, base, [](const QString &) { return false; });
        REQUIRE(alone.content == mine);
        REQUIRE(alone.clashes.empty());
    }
}

TEST_CASE("what the switch measured answers only what it knows") // #41, #43, #48
{
    std::vector<FormItem> items{yesNo(QStringLiteral("rings")), yesNo(QStringLiteral("hang")),
                                yesNo(QStringLiteral("hold")), yesNo(QStringLiteral("plain"))};
    items[0].measure = Measure::TwoRings;
    items[1].measure = Measure::CustomerHungUp;
    items[2].measure = Measure::HoldUsed;
    const Form form = formOf({section(QStringLiteral("s"), 100, items)});
    const auto answers = [&](const LegFacts &facts) {
        QStringList parts;
        const QMap<QString, QString> measured = measuredAnswers(form, facts);
        for (auto answer = measured.cbegin(); answer != measured.cend(); ++answer)
            parts.append(answer.key() + u'=' + answer.value());
        return parts.join(u' ');
    };
    CHECK(answers({4000, 1, QStringLiteral("caller"), true}) == u"hang=yes hold=yes rings=yes");
    CHECK(answers({10001, 0, QStringLiteral("agent"), true}) == u"hang=no rings=no");
    CHECK(answers({10000, 0, QStringLiteral("blind"), true}) == u"rings=yes");
    CHECK(answers({}).isEmpty());
}

TEST_CASE("the day's end is what is left at today's pace") // #79
{
    WorkDay day{60, 37, 372, QDateTime(QDate(2026, 11, 20), QTime(2, 42), Qt::UTC), 28800};
    CHECK(day.expectedEnd() == day.now.addSecs(23LL * 372));
    day.done = 60;
    CHECK_FALSE(day.expectedEnd().isValid());
    CHECK_FALSE(WorkDay{60, 0, 0, day.now, 0}.expectedEnd().isValid());
}
