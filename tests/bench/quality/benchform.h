// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "quality/form.h"

namespace banzhang::bench {

inline FormItem itemOf(int section, int item)
{
    FormItem made;
    made.key = QStringLiteral("i%1-%2").arg(section).arg(item);
    made.title = QStringLiteral("需商量时将电话设为保持 %1").arg(made.key);
    made.mayNotApply = true;
    if (item % 2 == 0) {
        made.kind = ItemKind::Scale;
        made.points = 500;
    } else {
        made.options = {{QStringLiteral("yes"), QStringLiteral("是"), 500},
                        {QStringLiteral("no"), QStringLiteral("否"), 0}};
    }
    return made;
}

// Scales and yes/no in turns, as Chinese centres word them.
[[nodiscard]] inline Form formOfItems(int sections, int items)
{
    Form form;
    form.title = QStringLiteral("呼入服务评分表");
    form.grades = {{QStringLiteral("优"), 9000}, {QStringLiteral("差"), 0}};
    for (int s = 1; s <= sections; ++s) {
        FormSection section;
        section.key = section.title = QStringLiteral("s%1").arg(s);
        section.weight = 100 / sections;
        for (int i = 1; i <= items; ++i)
            section.items.push_back(itemOf(s, i));
        form.sections.push_back(std::move(section));
    }
    return form;
}

}
