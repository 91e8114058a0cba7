// SPDX-License-Identifier: GPL-3.0-or-later
#include "quality/formedit.h"
#include "quality/formcheck.h"
#include "quality/formdiff.h"
#include "quality/formhistory.h"

#include "support/formsamples.h"

#include <QSet>

#include <catch2/catch.hpp>

#include <random>

using namespace banzhang;
using namespace banzhang::test;

namespace {

using What = FormChange::What;

FormItem named(const QString &key)
{
    return yesNo(key);
}

Form sample()
{
    FormItem hung = named(QStringLiteral("i3"));
    hung.shownIf = FormCondition{QStringLiteral("i1"), {QStringLiteral("yes")}};
    return formOf({section(QStringLiteral("s1"), 60,
                           {named(QStringLiteral("i1")), named(QStringLiteral("i2")), hung}),
                   section(QStringLiteral("s2"), 40, {named(QStringLiteral("i4"))})});
}

// "s1(i1 i2) s2(i4)"
std::string order(const Form &form)
{
    QStringList sections;
    for (const FormSection &section : form.sections) {
        QStringList items;
        for (const FormItem &item : section.items)
            items << item.key;
        sections << section.key + u'(' + items.join(u' ') + u')';
    }
    return sections.join(u' ').toStdString();
}

QStringList keysOf(const Form &form)
{
    QStringList keys;
    for (const FormSection &section : form.sections) {
        keys << section.key;
        for (const FormItem &item : section.items)
            keys << item.key;
    }
    return keys;
}

// "+i9 -i2 ~i1 i4.3": added, removed, moved, changed with the field's number.
std::string brief(const std::vector<FormChange> &changes)
{
    QStringList words;
    for (const FormChange &change : changes) {
        switch (change.what) {
        case What::Added: words << u'+' + change.key; break;
        case What::Removed: words << u'-' + change.key; break;
        case What::Moved: words << u'~' + change.key; break;
        case What::Changed: words << change.key + u'.' + QString::number(int(change.field)); break;
        }
    }
    return words.join(u' ').toStdString();
}

// A stroke of chance, of every kind there is.
Form anyStroke(const Form &form, std::mt19937 &chance)
{
    const auto below = [&chance](int most) { return int(chance() % unsigned(std::max(most, 1))); };
    const QStringList keys = keysOf(form);
    const QString key = keys.isEmpty() ? QString() : keys[below(int(keys.size()))];
    const QString other = form.sections.empty()
                              ? QString()
                              : form.sections[size_t(below(int(form.sections.size())))].key;
    QString copy;
    switch (below(9)) {
    case 0: return formedit::remove(form, key);
    case 1: {
        FormSection made;
        made.key = formedit::freeKey(form, u's');
        return formedit::addSection(form, made, below(4));
    }
    case 2: return formedit::moveSection(form, key, below(5));
    case 3: return formedit::moveItem(form, key, other, below(5));
    case 4: return formedit::step(form, key, below(2) == 0 ? -1 : 1);
    case 5: return keys.size() > 60 ? form : formedit::copyOf(form, key, &copy);
    case 6: {
        const FormItem *item = form.item(key);
        return item ? formedit::changeItem(form, formedit::ofKind(*item, ItemKind(below(6))))
                    : form;
    }
    case 7: {
        Form head = form;
        head.title = QString::number(below(3));
        return formedit::changeHead(form, head);
    }
    default: return formedit::addItem(form, other, named(formedit::freeKey(form, u'i')), below(5));
    }
}

}

TEST_CASE("sections and items are added, moved across sections and removed")
{
    const Form form = sample();
    CHECK(formedit::freeKey(form, u'i').toStdString() == "i5");
    const Form added =
        formedit::addItem(form, QStringLiteral("s2"), named(QStringLiteral("i5")), 0);
    CHECK(order(added) == "s1(i1 i2 i3) s2(i5 i4)");
    const auto moved = [&form](const char *key, const char *to, int at) {
        return order(
            formedit::moveItem(form, QString::fromLatin1(key), QString::fromLatin1(to), at));
    };
    CHECK(moved("i1", "s2", 1) == "s1(i2 i3) s2(i4 i1)");
    CHECK(moved("i1", "s1", 3) == "s1(i2 i3 i1) s2(i4)");
    CHECK(moved("i3", "s1", 0) == "s1(i3 i1 i2) s2(i4)");
    CHECK(moved("i1", "s1", 1) == "s1(i1 i2 i3) s2(i4)"); // where it stands
    CHECK(moved("i9", "s1", 1) == "s1(i1 i2 i3) s2(i4)");
    CHECK(order(formedit::moveSection(form, QStringLiteral("s1"), 2)) == "s2(i4) s1(i1 i2 i3)");
    CHECK(order(formedit::remove(form, QStringLiteral("s1"))) == "s2(i4)");
    const Form without = formedit::remove(form, QStringLiteral("i1"));
    CHECK(order(without) == "s1(i2 i3) s2(i4)");
    CHECK_FALSE(without.item(QStringLiteral("i3"))->shownIf); // it hung on what is gone
}

TEST_CASE("a step at the edge of a section passes into its neighbour")
{
    const Form form = sample();
    const auto step = [&form](const char *key, int by) {
        return order(formedit::step(form, QString::fromLatin1(key), by));
    };
    CHECK(step("i3", 1) == "s1(i1 i2) s2(i3 i4)");
    CHECK(step("i4", -1) == "s1(i1 i2 i3 i4) s2()");
    CHECK(step("i1", -1) == order(form));
    CHECK(step("i4", 1) == order(form));
    CHECK(step("i1", 1) == "s1(i2 i1 i3) s2(i4)");
    CHECK(step("s2", -1) == "s2(i4) s1(i1 i2 i3)");
    CHECK(step("s2", 1) == order(form));
}

TEST_CASE("a copy has keys of its own, and its conditions point into the copy")
{
    QString key;
    const Form copied = formedit::copyOf(sample(), QStringLiteral("s1"), &key);
    CHECK(order(copied) == "s1(i1 i2 i3) s3(i5 i6 i7) s2(i4)");
    CHECK(copied.item(QStringLiteral("i7"))->shownIf->item.toStdString() == "i5");
    CHECK(copied.item(QStringLiteral("i3"))->shownIf->item.toStdString() == "i1");
    const Form item = formedit::copyOf(sample(), QStringLiteral("i2"), &key);
    CHECK(order(item) == "s1(i1 i2 i5 i3) s2(i4)");
    CHECK(key.toStdString() == "i5");
}

TEST_CASE("an item of another kind keeps what both kinds have") // Q2
{
    FormItem item = named(QStringLiteral("i1"));
    const FormItem scaled = formedit::ofKind(item, ItemKind::Scale);
    CHECK(scaled.points == 100);
    CHECK(scaled.options.empty());
    CHECK(formedit::ofKind(item, ItemKind::Choice).options == item.options);
    const FormItem back = formedit::ofKind(scaled, ItemKind::YesNo);
    REQUIRE(back.options.size() == 2);
    CHECK(back.options[0].points == 100);
    CHECK(back.points == 0);
    item.kind = ItemKind::Bonus;
    item.options[1].points = -500;
    CHECK(formedit::ofKind(item, ItemKind::Choice).options[1].points == 0); // below zero only there
    CHECK_FALSE(formedit::ofKind(item, ItemKind::Text).countsPoints());
}

TEST_CASE("what is undone is as it was, and what is done again too")
{
    for (unsigned seed = 1; seed <= 40; ++seed) {
        INFO("seed " << seed);
        std::mt19937 chance(seed);
        FormHistory history(sample());
        std::vector<Form> seen{history.form()};
        for (int stroke = 0; stroke < 60; ++stroke) {
            if (history.stroke(anyStroke(history.form(), chance)))
                seen.push_back(history.form());
        }
        for (size_t at = seen.size() - 1; at > 0; --at) {
            REQUIRE(history.undo());
            REQUIRE(history.form() == seen[at - 1]);
        }
        CHECK_FALSE(history.undo());
        for (size_t at = 1; at < seen.size(); ++at) {
            REQUIRE(history.redo());
            REQUIRE(history.form() == seen[at]);
        }
        CHECK_FALSE(history.redo());
    }
}

TEST_CASE("turning one figure is one stroke, and a new stroke ends what could be done again")
{
    FormHistory history(sample());
    const auto weigh = [&history](int weight) {
        FormSection section = history.form().sections[0];
        section.weight = weight;
        return history.stroke(formedit::changeSection(history.form(), section),
                              QStringLiteral("weight s1"));
    };
    CHECK(weigh(61));
    CHECK(weigh(62));
    CHECK_FALSE(weigh(62)); // nothing changed
    CHECK(history.undo());
    CHECK(history.form() == sample());
    CHECK(history.stroke(formedit::remove(history.form(), QStringLiteral("s2"))));
    CHECK_FALSE(history.canRedo());
}

TEST_CASE("no stroke makes two of one key or leaves a condition in the air")
{
    for (unsigned seed = 1; seed <= 40; ++seed) {
        INFO("seed " << seed);
        std::mt19937 chance(seed);
        Form form = sample();
        for (int stroke = 0; stroke < 100; ++stroke) {
            form = anyStroke(form, chance);
            const QStringList keys = keysOf(form);
            REQUIRE(QSet<QString>(keys.begin(), keys.end()).size() == keys.size());
            for (const QString &key : keys) {
                const FormItem *item = form.item(key);
                if (item && item->shownIf)
                    REQUIRE(form.item(item->shownIf->item) != nullptr);
            }
        }
    }
}

TEST_CASE("two versions are compared field by field") // Q12
{
    const Form before = sample();
    CHECK(brief(changesOf(before, before)).empty());
    CHECK(brief(changesOf(
              before, formedit::moveItem(before, QStringLiteral("i1"), QStringLiteral("s2"), 0)))
          == "~i1");
    CHECK(brief(changesOf(before, formedit::step(before, QStringLiteral("s2"), -1))) == "~s1");
    CHECK(brief(changesOf(before, formedit::remove(before, QStringLiteral("i1"))))
          == "i3." + std::to_string(int(FormPart::Condition)) + " -i1");
    Form after = before;
    after.title = QStringLiteral("Another");
    after.sections[0].weight = 50;
    after.sections[0].items[1].options[0].points = 200;
    after.sections[1].items.push_back(named(QStringLiteral("i9")));
    const auto field = [](FormPart which) { return std::to_string(int(which)); };
    CHECK(brief(changesOf(before, after))
          == "." + field(FormPart::Title) + " s1." + field(FormPart::Weight) + " i2."
                 + field(FormPart::Options) + " +i9");
    // The other way round what was added is removed.
    CHECK(brief(changesOf(after, before))
          == "." + field(FormPart::Title) + " s1." + field(FormPart::Weight) + " i2."
                 + field(FormPart::Options) + " -i9");
}

TEST_CASE("versions differ exactly when the comparison says so")
{
    for (unsigned seed = 1; seed <= 60; ++seed) {
        INFO("seed " << seed);
        std::mt19937 chance(seed);
        Form before = sample();
        for (int stroke = 0; stroke < 30; ++stroke) {
            const Form after = anyStroke(before, chance);
            const std::vector<FormChange> changes = changesOf(before, after);
            REQUIRE(changes.empty() == (before == after));
            for (const FormChange &change : changes) {
                const bool isOld = before.item(change.key) || before.section(change.key);
                const bool isNew = after.item(change.key) || after.section(change.key);
                if (change.key.isEmpty())
                    continue;
                REQUIRE(isNew == (change.what != What::Removed));
                REQUIRE(isOld == (change.what != What::Added));
            }
            before = after;
        }
    }
}
