// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/uicontext.h"

#include <QSlider>

namespace banzhang {

// How loud it is: a track, filled as far as it goes. A press anywhere takes the handle there.
class VolumeSlider final : public QSlider
{
    Q_OBJECT

public:
    VolumeSlider(const UiContext &ui, QWidget *parent = nullptr);

protected:
    void paintEvent(QPaintEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;

private:
    void take(qreal x);

    const UiContext m_ui;
};

}
