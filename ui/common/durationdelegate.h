// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/rowdelegate.h"

namespace banzhang {

// Time since SinceRole on the server's clock, right-aligned; it stands still at FreezeAtRole.
class DurationDelegate final : public RowDelegate
{
    Q_OBJECT

public:
    enum class Form { Duration, Age }; // "00:06" or "6 s"

    explicit DurationDelegate(const UiContext &ui, QObject *parent = nullptr,
                              Form form = Form::Duration);
    [[nodiscard]] QString shownText(const QModelIndex &index) const override;

protected:
    void paintCell(QPainter &painter, const Cell &cell, const QModelIndex &index) const override;

private:
    const Form m_form;
};

}
