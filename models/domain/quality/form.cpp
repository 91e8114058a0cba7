// SPDX-License-Identifier: GPL-3.0-or-later
#include "quality/form.h"

#include <algorithm>

namespace banzhang {

bool FormItem::hasOptions() const
{
    return kind == ItemKind::YesNo || kind == ItemKind::Choice || kind == ItemKind::Bonus;
}

bool FormItem::isNumeric() const
{
    return kind == ItemKind::Scale || kind == ItemKind::Number;
}

bool FormItem::countsPoints() const
{
    return isScored && kind != ItemKind::Text && kind != ItemKind::Bonus;
}

const FormOption *FormItem::option(const QString &value) const
{
    const auto found = std::ranges::find(options, value, &FormOption::value);
    return found == options.end() ? nullptr : &*found;
}

int FormItem::possible() const
{
    if (!countsPoints())
        return 0;
    if (isNumeric())
        return points;
    const auto best = std::ranges::max_element(options, {}, &FormOption::points);
    return best == options.end() ? 0 : best->points;
}

const FormItem *Form::item(const QString &key) const
{
    for (const FormSection &section : sections) {
        const auto found = std::ranges::find(section.items, key, &FormItem::key);
        if (found != section.items.end())
            return &*found;
    }
    return nullptr;
}

const FormSection *Form::section(const QString &key) const
{
    const auto found = std::ranges::find(sections, key, &FormSection::key);
    return found == sections.end() ? nullptr : &*found;
}

QString Form::numberOf(const QString &key) const
{
    for (size_t s = 0; s < sections.size(); ++s) {
        if (sections[s].key == key)
            return QString::number(s + 1);
        for (size_t i = 0; i < sections[s].items.size(); ++i) {
            if (sections[s].items[i].key == key)
                return QStringLiteral("%1.%2").arg(s + 1).arg(i + 1);
        }
    }
    return {};
}

QString Form::gradeOf(int score) const
{
    const GradeBand *best = nullptr;
    for (const GradeBand &band : grades) {
        if (band.from <= score && (best == nullptr || band.from > best->from))
            best = &band;
    }
    return best == nullptr ? lowestGrade() : best->name;
}

QString Form::lowestGrade() const
{
    const auto lowest = std::ranges::min_element(grades, {}, &GradeBand::from);
    return lowest == grades.end() ? QString() : lowest->name;
}

}
