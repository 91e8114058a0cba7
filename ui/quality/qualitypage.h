// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/problemsentence.h"
#include "common/tabpage.h"

namespace banzhang {

// One tab of the quality pane.
class QualityPage : public TabPage
{
    Q_OBJECT

public:
    using TabPage::TabPage;

Q_SIGNALS:
    // A sheet is to be shown where sheets are scored; 0 for none.
    void sheetWanted(qint64 sheetId);
};

}
