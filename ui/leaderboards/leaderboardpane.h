// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/tabbedpane.h"

namespace banzhang {

// 龙虎榜: who stands where, who won, and what is told of it in the morning.
class LeaderboardPane final : public TabbedPane
{
    Q_OBJECT

public:
    explicit LeaderboardPane(const UiContext &ui, QWidget *parent = nullptr);

    [[nodiscard]] QString id() const override;
    [[nodiscard]] QString title() const override;
    [[nodiscard]] QString iconName() const override;
};

}
