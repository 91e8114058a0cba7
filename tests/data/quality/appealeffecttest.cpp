// SPDX-License-Identifier: GPL-3.0-or-later
// What a decision is shown to do to a score is what it does: two computations of random answers,
// appeals and decisions.
#include "support/appealcentre.h"

#include <catch2/catch.hpp>

#include <random>

using namespace banzhang;
using namespace banzhang::test;

namespace {

// Answers, appeals and decisions at random.
class Chance
{
public:
    explicit Chance(unsigned seed) : m_random(seed) {}

    int upTo(int most) { return std::uniform_int_distribution<int>(0, most)(m_random); }
    QString value(const FormItem &item)
    {
        if (upTo(9) == 0 && item.mayNotApply)
            return Answer::notApplicable;
        return item.hasOptions() ? item.options[size_t(upTo(int(item.options.size()) - 1))].value
                                 : QString::number(upTo(item.maximum));
    }
    QString otherValue(const FormItem &item, const QString &than)
    {
        QString found = value(item);
        while (found == than)
            found = value(item);
        return found;
    }
    Answers answers(const Form &form)
    {
        Answers given;
        SheetScore score = scoreSheet(form, given);
        while (!score.missing.empty()) {
            const QString key = score.missing[0].key;
            given[key] = {value(*form.item(key)), QStringLiteral("c"), QStringLiteral("心态")};
            score = scoreSheet(form, given);
        }
        return given;
    }

private:
    std::mt19937 m_random;
};

std::vector<AppealItem> raisedBy(Chance &chance, const Form &form, const Answers &given)
{
    std::vector<AppealItem> items;
    const SheetScore before = scoreSheet(form, given);
    for (const ItemScore &score : before.items) {
        if (score.isAsked && chance.upTo(1) == 0)
            items.push_back({score.key,
                             chance.otherValue(*form.item(score.key), given[score.key].value),
                             QStringLiteral("r"),
                             ItemOutcome::None,
                             {},
                             {},
                             {}});
    }
    return items;
}

void decideAll(Chance &chance, const Form &form, const Answers &given,
               std::vector<AppealItem> &items)
{
    for (AppealItem &item : items) {
        item.outcome = ItemOutcome(1 + chance.upTo(2));
        item.note = QStringLiteral("n");
        item.cause = QStringLiteral("业务");
        if (item.outcome == ItemOutcome::Other)
            item.decided = chance.otherValue(*form.item(item.key), given[item.key].value);
    }
    items = withRaisedItems(form, given, items);
    for (AppealItem &item : items) {
        if (item.isRaised())
            continue;
        item.decided = chance.value(*form.item(item.key));
        item.note = QStringLiteral("n");
        item.cause = QStringLiteral("业务");
    }
}

}

TEST_CASE("the effect that is shown is the score that the decision publishes") // second computation
{
    AppealCentre room;
    const AppealStore store;
    Connection led = room.database.connect(room.leader);
    Connection judging = room.database.connect(room.head);
    room.run("UPDATE quality_setting SET appeals_a_sheet = 20");
    const Form form = AppealCentre::appealForm();
    int changed = 0;
    int raised = 0;
    for (unsigned seed = 1; seed <= 60; ++seed) {
        Chance chance(seed);
        const Answers given = chance.answers(form);
        std::vector<AppealItem> items = raisedBy(chance, form, given);
        if (items.empty() || !scoreSheet(form, given).total)
            continue;
        INFO("seed " << seed);
        const qint64 sheet = room.addSheet(room.inspector, given);
        const qint64 appeal = store.raise(
            led, {sheet, AppealKind::Score, QStringLiteral("r"), QStringLiteral("paper"), items});
        const AppealCase all = store.load(judging, appeal);
        const Answers &stored = all.sheet.content.answers;
        decideAll(chance, form, stored, items);
        REQUIRE(gapsOf(form, stored, items).empty());
        const SheetScore after = scoreSheet(form, decidedAnswers(stored, items));
        REQUIRE(after.missing.empty());
        if (!after.total) {
            CHECK_THROWS_AS(store.decide(judging, appeal, items, {}, {}), DbError);
            continue;
        }
        const qint64 fresh = store.decide(judging, appeal, items, {}, after.total);
        raised += int(items.size()) > all.appeal.items ? 1 : 0;
        if (fresh == 0)
            continue;
        ++changed;
        const Sheet corrected = SheetStore().load(led, fresh);
        CHECK(corrected.score == after.total);
        CHECK(corrected.computed == after.computed);
        CHECK(corrected.failed == after.failed);
        CHECK(corrected.grade == after.grade);
        CHECK(scoreSheet(form, corrected.content.answers).total == after.total);
        CHECK(store.load(led, appeal).items.size() == items.size());
    }
    CHECK(changed > 30);
    CHECK(raised > 3);
}
