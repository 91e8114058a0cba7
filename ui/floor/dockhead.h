// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/uicontext.h"

#include <QWidget>

namespace banzhang {

// The head of a dock: icon, bold name, a count, one word at the right, a button that closes it.
class DockHead final : public QWidget
{
    Q_OBJECT

public:
    DockHead(const UiContext &ui, const QString &icon, const QString &name, const QString &side,
             QWidget *parent = nullptr);

    void setCount(int count);

Q_SIGNALS:
    void closeWanted();

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    const UiContext m_ui;
    const QString m_icon;
    const QString m_name;
    const QString m_side;
    int m_count = 0;
};

}
