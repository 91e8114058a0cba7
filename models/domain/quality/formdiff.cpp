// SPDX-License-Identifier: GPL-3.0-or-later
#include "quality/formdiff.h"

#include <QSet>

#include <algorithm>

namespace banzhang {
namespace {

using What = FormChange::What;

// Of a sequence of distinct places, those of a longest run that already goes upwards.
QSet<int> standing(const std::vector<int> &places)
{
    std::vector<int> length(places.size(), 1);
    std::vector<int> from(places.size(), -1);
    int best = -1;
    for (size_t i = 0; i < places.size(); ++i) {
        for (size_t j = 0; j < i; ++j) {
            if (places[j] < places[i] && length[j] + 1 > length[i]) {
                length[i] = length[j] + 1;
                from[i] = int(j);
            }
        }
        if (best < 0 || length[i] > length[size_t(best)])
            best = int(i);
    }
    QSet<int> kept;
    for (int at = best; at >= 0; at = from[size_t(at)])
        kept.insert(places[size_t(at)]);
    return kept;
}

// The keys of `after` that `before` has too, but in another order.
template <class T>
QSet<QString> moved(const std::vector<T> &before, const std::vector<T> &after)
{
    std::vector<int> places;
    for (const T &one : after) {
        const auto found = std::ranges::find(before, one.key, &T::key);
        if (found != before.end())
            places.push_back(int(found - before.begin()));
    }
    const QSet<int> kept = standing(places);
    QSet<QString> result;
    for (const int place : places) {
        if (!kept.contains(place))
            result.insert(before[size_t(place)].key);
    }
    return result;
}

class Differ
{
public:
    Differ(const Form &before, const Form &after) : m_before(before), m_after(after) {}

    std::vector<FormChange> changes()
    {
        compareHeads();
        const QSet<QString> movedSections = moved(m_before.sections, m_after.sections);
        for (const FormSection &section : m_after.sections) {
            const FormSection *old = m_before.section(section.key);
            if (!old)
                add(What::Added, section.key);
            else if (movedSections.contains(section.key))
                add(What::Moved, section.key);
            if (old)
                compareSections(*old, section);
            compareItems(old, section);
        }
        addRemoved();
        return std::move(m_changes);
    }

private:
    void add(What what, const QString &key) { m_changes.push_back({what, key, FormPart::Title}); }
    template <class T>
    void note(const QString &key, FormPart field, const T &before, const T &after)
    {
        if (!(before == after))
            m_changes.push_back({What::Changed, key, field});
    }

    void compareHeads()
    {
        note({}, FormPart::Title, m_before.title, m_after.title);
        note({}, FormPart::Weighting, m_before.weighting, m_after.weighting);
        note({}, FormPart::FatalEffect, m_before.fatalEffect, m_after.fatalEffect);
        note({}, FormPart::WhatDoesNotApply, m_before.notApplicable, m_after.notApplicable);
        note({}, FormPart::Grades, m_before.grades, m_after.grades);
    }

    void compareSections(const FormSection &old, const FormSection &now)
    {
        note(now.key, FormPart::Title, old.title, now.title);
        note(now.key, FormPart::Weight, old.weight, now.weight);
        note(now.key, FormPart::MayNotApply, old.mayNotApply, now.mayNotApply);
    }

    void compareItems(const FormSection *oldSection, const FormSection &section)
    {
        const QSet<QString> elsewhere =
            oldSection ? moved(oldSection->items, section.items) : QSet<QString>();
        for (const FormItem &item : section.items) {
            const FormItem *old = m_before.item(item.key);
            if (!old) {
                add(What::Added, item.key);
                continue;
            }
            const bool isFromHere =
                oldSection
                && std::ranges::find(oldSection->items, item.key, &FormItem::key)
                       != oldSection->items.end();
            if (!isFromHere || elsewhere.contains(item.key))
                add(What::Moved, item.key);
            compareItem(*old, item);
        }
    }

    void compareItem(const FormItem &old, const FormItem &now)
    {
        note(now.key, FormPart::Title, old.title, now.title);
        note(now.key, FormPart::Kind, old.kind, now.kind);
        note(now.key, FormPart::Severity, old.severity, now.severity);
        note(now.key, FormPart::Measured, old.measure, now.measure);
        note(now.key, FormPart::Scored, old.isScored, now.isScored);
        note(now.key, FormPart::Optional, old.mayBeMissing, now.mayBeMissing);
        note(now.key, FormPart::MayNotApply, old.mayNotApply, now.mayNotApply);
        note(now.key, FormPart::Points, old.points, now.points);
        note(now.key, FormPart::Range, std::pair(old.minimum, old.maximum),
             std::pair(now.minimum, now.maximum));
        note(now.key, FormPart::FailsBelow, old.failsBelow, now.failsBelow);
        note(now.key, FormPart::CommentBelow, old.commentBelow, now.commentBelow);
        note(now.key, FormPart::Options, old.options, now.options);
        note(now.key, FormPart::Causes, old.causes, now.causes);
        note(now.key, FormPart::Condition, old.shownIf, now.shownIf);
        note(now.key, FormPart::Help, old.help, now.help);
        note(now.key, FormPart::GoodExample, old.goodExample, now.goodExample);
        note(now.key, FormPart::BadExample, old.badExample, now.badExample);
    }

    void addRemoved()
    {
        for (const FormSection &section : m_before.sections) {
            if (!m_after.section(section.key))
                add(What::Removed, section.key);
            for (const FormItem &item : section.items) {
                if (!m_after.item(item.key))
                    add(What::Removed, item.key);
            }
        }
    }

    const Form &m_before;
    const Form &m_after;
    std::vector<FormChange> m_changes;
};

}

std::vector<FormChange> changesOf(const Form &before, const Form &after)
{
    return Differ(before, after).changes();
}

}
