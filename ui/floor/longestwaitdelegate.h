// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/rowdelegate.h"

namespace banzhang {

// The wait of a queue's longest waiting caller on the server's clock, a dash when nobody waits.
class LongestWaitDelegate final : public RowDelegate
{
    Q_OBJECT

public:
    using RowDelegate::RowDelegate;
    [[nodiscard]] QString shownText(const QModelIndex &index) const override;
};

}
