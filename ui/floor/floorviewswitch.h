// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/uicontext.h"

#include <QWidget>

class QButtonGroup;

namespace banzhang {

// How the floor is looked at.
enum class FloorView { Table, Map, Both };

// Three buttons of which one is down.
class FloorViewSwitch final : public QWidget
{
    Q_OBJECT

public:
    explicit FloorViewSwitch(const UiContext &ui, QWidget *parent = nullptr);

    [[nodiscard]] FloorView view() const;
    void setView(FloorView view);

Q_SIGNALS:
    void viewChanged(banzhang::FloorView view);

private:
    QButtonGroup *m_group;
};

}
