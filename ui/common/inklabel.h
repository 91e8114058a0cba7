// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/fonts.h"
#include "common/uicontext.h"

#include <QLabel>

namespace banzhang {

// A label in one of the theme's colours, which stays right when the theme changes. Plain text.
class InkLabel final : public QLabel
{
    Q_OBJECT

public:
    // `ink` names the colour: &Theme::text2.
    InkLabel(const UiContext &ui, QColor Theme::*ink, Type type = Type::Base,
             const QString &text = {}, QWidget *parent = nullptr);

    void setInk(QColor Theme::*ink);

private:
    void updateColour();

    const UiContext m_ui;
    QColor Theme::*m_ink;
};

}
