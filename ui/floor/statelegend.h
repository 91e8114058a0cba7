// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/uicontext.h"

#include <QWidget>

namespace banzhang {

// Every state's shape and word; without room for the words the shapes alone.
class StateLegend final : public QWidget
{
    Q_OBJECT

public:
    explicit StateLegend(const UiContext &ui, QWidget *parent = nullptr);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return {0, 16}; }

protected:
    bool event(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    [[nodiscard]] bool hasWords() const;

    const UiContext m_ui;
};

}
