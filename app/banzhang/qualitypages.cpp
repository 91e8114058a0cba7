// SPDX-License-Identifier: GPL-3.0-or-later
#include "qualitypages.h"

namespace banzhang {

QualityPane *makeQualityPane(const UiContext &ui, Session &session, QWidget &parent)
{
    auto pane = std::make_unique<QualityPane>(ui);
    (void)session;
    if (pane->isEmpty())
        return nullptr;
    pane->setParent(&parent);
    return pane.release();
}

}
