// SPDX-License-Identifier: GPL-3.0-or-later
#include "quality/formedit.h"

#include <QHash>

#include <algorithm>

namespace banzhang::formedit {
namespace {

struct Place
{
    int section = -1;
    int item = -1; // -1: the section itself

    [[nodiscard]] bool isNowhere() const { return section < 0; }
    [[nodiscard]] bool isSection() const { return section >= 0 && item < 0; }
};

Place placeOf(const Form &form, const QString &key)
{
    for (size_t s = 0; s < form.sections.size(); ++s) {
        const FormSection &section = form.sections[s];
        if (section.key == key)
            return {int(s), -1};
        const auto found = std::ranges::find(section.items, key, &FormItem::key);
        if (found != section.items.end())
            return {int(s), int(found - section.items.begin())};
    }
    return {};
}

template <class T>
void insertAt(std::vector<T> &list, T value, int at)
{
    list.insert(list.begin() + std::clamp(at, 0, int(list.size())), std::move(value));
}

template <class T>
T takeAt(std::vector<T> &list, int at)
{
    T value = std::move(list[size_t(at)]);
    list.erase(list.begin() + at);
    return value;
}

void dropLooseConditions(Form &form)
{
    for (FormSection &section : form.sections) {
        for (FormItem &item : section.items) {
            if (item.shownIf && !form.item(item.shownIf->item))
                item.shownIf.reset();
        }
    }
}

Form stepSection(const Form &form, int place, int by)
{
    const int to = place + by;
    if (to < 0 || to >= int(form.sections.size()))
        return form;
    return moveSection(form, form.sections[size_t(place)].key, by > 0 ? to + 1 : to);
}

}

QString freeKey(const Form &form, QChar letter)
{
    int last = 0;
    const auto note = [&last, letter](const QString &key) {
        if (key.startsWith(letter))
            last = std::max(last, key.mid(1).toInt());
    };
    for (const FormSection &section : form.sections) {
        note(section.key);
        for (const FormItem &item : section.items) {
            note(item.key);
            if (item.shownIf)
                note(item.shownIf->item);
        }
    }
    return letter + QString::number(last + 1);
}

Form addSection(const Form &form, const FormSection &section, int at)
{
    Form result = form;
    insertAt(result.sections, section, at);
    return result;
}

Form addItem(const Form &form, const QString &section, const FormItem &item, int at)
{
    Form result = form;
    const Place place = placeOf(form, section);
    if (place.isSection())
        insertAt(result.sections[size_t(place.section)].items, item, at);
    return result;
}

Form remove(const Form &form, const QString &key)
{
    Form result = form;
    const Place place = placeOf(form, key);
    if (place.isNowhere())
        return result;
    if (place.isSection())
        takeAt(result.sections, place.section);
    else
        takeAt(result.sections[size_t(place.section)].items, place.item);
    dropLooseConditions(result);
    return result;
}

Form moveSection(const Form &form, const QString &key, int at)
{
    Form result = form;
    const Place place = placeOf(form, key);
    if (!place.isSection())
        return result;
    FormSection section = takeAt(result.sections, place.section);
    insertAt(result.sections, std::move(section), at > place.section ? at - 1 : at);
    return result;
}

Form moveItem(const Form &form, const QString &key, const QString &section, int at)
{
    Form result = form;
    const Place from = placeOf(form, key);
    const Place to = placeOf(form, section);
    if (from.item < 0 || !to.isSection())
        return result;
    FormItem item = takeAt(result.sections[size_t(from.section)].items, from.item);
    const bool isBehindItself = from.section == to.section && at > from.item;
    insertAt(result.sections[size_t(to.section)].items, std::move(item),
             isBehindItself ? at - 1 : at);
    return result;
}

Form step(const Form &form, const QString &key, int by)
{
    const Place place = placeOf(form, key);
    if (place.isNowhere())
        return form;
    if (place.isSection())
        return stepSection(form, place.section, by);
    const FormSection &own = form.sections[size_t(place.section)];
    const int to = place.item + by;
    if (to >= 0 && to < int(own.items.size()))
        return moveItem(form, key, own.key, by > 0 ? to + 1 : to);
    const int neighbour = place.section + by;
    if (neighbour < 0 || neighbour >= int(form.sections.size()))
        return form;
    const FormSection &next = form.sections[size_t(neighbour)];
    return moveItem(form, key, next.key, by > 0 ? 0 : int(next.items.size()));
}

Form copyOf(const Form &form, const QString &key, QString *copyKey)
{
    const Place place = placeOf(form, key);
    if (place.isNowhere())
        return form;
    const FormSection &own = form.sections[size_t(place.section)];
    if (!place.isSection()) {
        FormItem item = own.items[size_t(place.item)];
        item.key = *copyKey = freeKey(form, u'i');
        return addItem(form, own.key, item, place.item + 1);
    }
    FormSection section = own;
    section.key = *copyKey = freeKey(form, u's');
    QHash<QString, QString> fresh;
    int next = freeKey(form, u'i').mid(1).toInt();
    for (FormItem &item : section.items) {
        fresh.insert(item.key, u'i' + QString::number(next++));
        item.key = fresh.value(item.key);
        if (item.shownIf)
            item.shownIf->item = fresh.value(item.shownIf->item, item.shownIf->item);
    }
    return addSection(form, section, place.section + 1);
}

Form changeItem(const Form &form, const FormItem &changed)
{
    Form result = form;
    const Place place = placeOf(form, changed.key);
    if (place.item >= 0)
        result.sections[size_t(place.section)].items[size_t(place.item)] = changed;
    return result;
}

Form changeSection(const Form &form, const FormSection &changed)
{
    Form result = form;
    const Place place = placeOf(form, changed.key);
    if (!place.isSection())
        return result;
    FormSection &section = result.sections[size_t(place.section)];
    section.title = changed.title;
    section.weight = changed.weight;
    section.mayNotApply = changed.mayNotApply;
    return result;
}

Form changeHead(const Form &form, const Form &changed)
{
    Form result = changed;
    result.sections = form.sections;
    return result;
}

FormItem ofKind(const FormItem &item, ItemKind kind)
{
    FormItem result = item;
    result.kind = kind;
    if (result.hasOptions() && result.options.empty())
        result.options = yesAndNo({}, {}, std::max(item.points, 100));
    if (!result.hasOptions())
        result.options.clear();
    if (kind != ItemKind::Bonus) {
        for (FormOption &option : result.options)
            option.points = std::max(option.points, 0);
    }
    if (result.isNumeric() && result.points == 0)
        result.points = std::max(item.possible(), 100);
    if (!result.isNumeric()) {
        result.failsBelow.reset();
        result.commentBelow.reset();
        result.points = 0;
        result.minimum = FormItem().minimum;
        result.maximum = FormItem().maximum;
    }
    return result;
}

std::vector<FormOption> yesAndNo(const QString &yes, const QString &no, int points)
{
    return {{QStringLiteral("yes"), yes, points, false, false, false},
            {QStringLiteral("no"), no, 0, true, false, false}};
}

}
