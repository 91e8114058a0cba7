// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/sidetext.h"

#include <QVBoxLayout>

namespace banzhang {
namespace {

constexpr int padding = 12;

}

SideText::SideText(const UiContext &ui, const QString &name, QWidget *parent)
    : QScrollArea(parent), m_head(new InkLabel(ui, &Theme::text, Type::Title, {}, this)),
      m_text(new InkLabel(ui, &Theme::text2, Type::Base, {}, this))
{
    auto *body = new QWidget(this);
    auto *layout = new QVBoxLayout(body);
    layout->setContentsMargins(padding, padding, padding, padding);
    m_text->setObjectName(name);
    m_text->setTextInteractionFlags(Qt::TextSelectableByMouse);
    for (InkLabel *label : {m_head, m_text}) {
        label->setWordWrap(true);
        layout->addWidget(label);
    }
    layout->addStretch();
    setWidgetResizable(true);
    setFrameShape(QFrame::NoFrame);
    setWidget(body);
}

void SideText::tell(const QString &head, const QString &text)
{
    m_head->setText(head);
    m_text->setText(text);
}

void SideText::tell(const QString &head, const QStringList &lines)
{
    tell(head, lines.join(u'\n').replace(u'\t', QStringLiteral(": ")));
}

}
