// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/messagebar.h"

#include "common/icons.h"

#include <QHBoxLayout>
#include <QPainter>
#include <QPushButton>

namespace banzhang {

namespace {

constexpr int barHeight = 36;
constexpr int edge = 3;

}

MessageBar::MessageBar(const UiContext &ui, QWidget *parent)
    : QWidget(parent), m_ui(ui), m_strong(new InkLabel(ui, &Theme::red, Type::Strong, {}, this)),
      m_text(new InkLabel(ui, &Theme::text, Type::Base, {}, this)),
      m_side(new InkLabel(ui, &Theme::text2, Type::Small, {}, this)),
      m_button(new QPushButton(this))
{
    setObjectName(QStringLiteral("messageBar"));
    m_strong->setObjectName(QStringLiteral("strong"));
    m_text->setObjectName(QStringLiteral("text"));
    m_side->setObjectName(QStringLiteral("side"));
    setFixedHeight(barHeight);
    m_button->setObjectName(QStringLiteral("messageButton"));
    m_button->setProperty("small", true);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(edge + 9 + 16 + 8, 0, 8, 0);
    layout->setSpacing(8);
    layout->addWidget(m_strong);
    layout->addWidget(m_text);
    layout->addStretch();
    layout->addWidget(m_side);
    layout->addWidget(m_button);
    connect(m_button, &QPushButton::clicked, this, &MessageBar::pressed);
    hide();
}

void MessageBar::tell(Alarm alarm, const QString &strong, const QString &text, const QString &side,
                      const QString &button)
{
    m_alarm = alarm;
    m_strong->setText(strong);
    m_text->setText(text);
    m_side->setText(side);
    m_button->setText(button);
    m_text->setVisible(!text.isEmpty());
    m_side->setVisible(!side.isEmpty());
    m_button->setVisible(!button.isEmpty());
    setAccessibleName(strong + u' ' + text);
    m_strong->setInk(alarm == Alarm::Red     ? &Theme::red
                     : alarm == Alarm::Amber ? &Theme::amber
                                             : &Theme::ok);
    update();
    show();
}

void MessageBar::paintEvent(QPaintEvent *)
{
    const Theme &theme = m_ui.theme();
    const bool isRed = m_alarm == Alarm::Red;
    QPainter painter(this);
    const bool isFine = m_alarm == Alarm::None;
    painter.fillRect(rect(), isFine ? theme.okF : isRed ? theme.redF : theme.amberF);
    const QColor line = isFine ? theme.ok : isRed ? theme.redB : theme.amberB;
    painter.fillRect(0, 0, edge, height(), line);
    painter.fillRect(0, height() - 1, width(), 1, line);
    const QRect glyph(edge + 9, (height() - 16) / 2, 16, 16);
    if (isFine)
        paintIcon(painter, glyph, QStringLiteral("info"), 16, theme.ok);
    else
        paintAlarmGlyph(painter, glyph, m_alarm, theme);
}

}
