// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "quality/form.h"

#include <QString>

namespace banzhang::test {

[[nodiscard]] inline FormItem yesNo(const QString &key, int points = 100)
{
    FormItem item;
    item.key = key;
    item.title = key;
    item.options = {{QStringLiteral("yes"), QStringLiteral("Yes"), points},
                    {QStringLiteral("no"), QStringLiteral("No"), 0, true}};
    item.mayNotApply = true;
    return item;
}

[[nodiscard]] inline FormItem scale(const QString &key, int points = 500)
{
    FormItem item;
    item.key = key;
    item.title = key;
    item.kind = ItemKind::Scale;
    item.points = points;
    item.mayNotApply = true;
    return item;
}

[[nodiscard]] inline FormSection section(const QString &key, int weight,
                                         std::vector<FormItem> items)
{
    return {key, key, weight, true, std::move(items)};
}

[[nodiscard]] inline Form formOf(std::vector<FormSection> sections)
{
    Form form;
    form.title = QStringLiteral("Form");
    form.grades = {
        {QStringLiteral("A"), 9000}, {QStringLiteral("B"), 7500}, {QStringLiteral("C"), 0}};
    form.sections = std::move(sections);
    return form;
}

}
