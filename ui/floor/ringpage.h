// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/uicontext.h"

#include <QWidget>

class QDoubleSpinBox;

namespace banzhang {

class InkLabel;

// How long one ring with its silence lasts (#41): by it rings are counted.
class RingPage final : public QWidget
{
    Q_OBJECT

public:
    explicit RingPage(const UiContext &ui, QWidget *parent = nullptr);

    // What is saved, or what the user wants and has not saved yet.
    void show(int cadenceMs, bool isUnsaved);
    using QWidget::show;

Q_SIGNALS:
    void changed(int cadenceMs);

private:
    QDoubleSpinBox *m_seconds;
    InkLabel *m_unsaved;
};

}
