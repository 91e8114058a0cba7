// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/uicontext.h"

#include <QWidget>

namespace banzhang {

// What one sees on the very first start: look at the demo, or begin.
class FirstStartPage final : public QWidget
{
    Q_OBJECT

public:
    explicit FirstStartPage(const UiContext &ui, QWidget *parent = nullptr);

Q_SIGNALS:
    void demoWanted();
    void ownCentreWanted();
    void serverWanted();
};

}
