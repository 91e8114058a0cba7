// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/tabbedpane.h"

namespace banzhang {

// 报表: what managers print and sign.
class ReportsPane final : public TabbedPane
{
    Q_OBJECT

public:
    explicit ReportsPane(const UiContext &ui, QWidget *parent = nullptr);

    [[nodiscard]] QString id() const override;
    [[nodiscard]] QString title() const override;
    [[nodiscard]] QString iconName() const override;
};

}
