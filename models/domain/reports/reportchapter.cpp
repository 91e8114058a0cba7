// SPDX-License-Identifier: GPL-3.0-or-later
#include "reports/reportdocument.h"

namespace banzhang {

ReportChapter figuresOf(ReportChapter chapter)
{
    std::erase_if(chapter.blocks, [](const ReportBlock &block) {
        const auto *text = std::get_if<ReportText>(&block);
        return text && text->isOfMoment;
    });
    // A holiday that is entered later changes no figure.
    for (ReportBlock &block : chapter.blocks) {
        if (auto *chart = std::get_if<ReportChart>(&block))
            chart->marks.clear();
    }
    return chapter;
}

}
