// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/tabbedpane.h"
#include "quality/qualitypage.h"

namespace banzhang {

// 质检: what inspectors, quality heads and leaders do with recordings and sheets.
class QualityPane final : public TabbedPane
{
    Q_OBJECT

public:
    explicit QualityPane(const UiContext &ui, QWidget *parent = nullptr);

    [[nodiscard]] QString id() const override;
    [[nodiscard]] QString title() const override;
    [[nodiscard]] QString iconName() const override;
};

}
