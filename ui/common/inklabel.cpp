// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/inklabel.h"

namespace banzhang {

InkLabel::InkLabel(const UiContext &ui, QColor Theme::*ink, Type type, const QString &text,
                   QWidget *parent)
    : QLabel(text, parent), m_ui(ui), m_ink(ink)
{
    setTextFormat(Qt::PlainText);
    setForegroundRole(QPalette::WindowText); // over a view Qt would take the view's Text
    setFont(fontOf(type));
    connect(&ui.themes, &ThemeSource::changed, this, &InkLabel::updateColour);
    updateColour();
}

void InkLabel::setInk(QColor Theme::*ink)
{
    m_ink = ink;
    updateColour();
}

void InkLabel::updateColour()
{
    QPalette palette = this->palette();
    palette.setColor(QPalette::WindowText, m_ui.theme().*m_ink);
    setPalette(palette);
}

}
