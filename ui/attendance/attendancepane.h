// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/tabbedpane.h"

namespace banzhang {

// 考勤: rosters and shifts, and what is made of them.
class AttendancePane final : public TabbedPane
{
    Q_OBJECT

public:
    explicit AttendancePane(const UiContext &ui, QWidget *parent = nullptr);

    [[nodiscard]] QString id() const override;
    [[nodiscard]] QString title() const override;
    [[nodiscard]] QString iconName() const override;
};

}
