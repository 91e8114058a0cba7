// SPDX-License-Identifier: GPL-3.0-or-later
#include "people/notebar.h"

#include "common/icons.h"

#include <QHBoxLayout>
#include <QPainter>
#include <QPushButton>

namespace banzhang {
namespace {

constexpr int barHeight = 36;
constexpr int edge = 3;

}

NoteBar::NoteBar(const UiContext &ui, QWidget *parent)
    : QWidget(parent), m_ui(ui), m_text(new InkLabel(ui, &Theme::text, Type::Base, {}, this)),
      m_button(new QPushButton(this)), m_close(new QPushButton(this))
{
    setObjectName(QStringLiteral("noteBar"));
    setFixedHeight(barHeight);
    m_text->setObjectName(QStringLiteral("note"));
    m_button->setObjectName(QStringLiteral("noteButton"));
    m_button->setProperty("small", true);
    m_close->setObjectName(QStringLiteral("noteClose"));
    m_close->setProperty("small", true);
    m_close->setText(tr("Close"));
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(edge + 9, 0, 8, 0);
    layout->setSpacing(8);
    layout->addWidget(m_text, 1);
    layout->addWidget(m_button);
    layout->addWidget(m_close);
    connect(m_button, &QPushButton::clicked, this, &NoteBar::press);
    connect(m_close, &QPushButton::clicked, this, &QWidget::hide);
    connect(&ui.themes, &ThemeSource::changed, this, qOverload<>(&QWidget::update));
    hide();
}

void NoteBar::tell(const QString &text, const QString &button, std::function<void()> deed)
{
    m_text->setText(text);
    m_button->setText(button);
    m_button->setVisible(!button.isEmpty());
    m_deed = std::move(deed);
    setAccessibleName(text);
    show();
}

void NoteBar::press()
{
    if (!isVisible() || !m_deed)
        return;
    // The deed may tell something new.
    const auto deed = std::exchange(m_deed, {});
    hide();
    deed();
}

void NoteBar::paintEvent(QPaintEvent *)
{
    const Theme &theme = m_ui.theme();
    QPainter painter(this);
    painter.fillRect(rect(), theme.okF);
    painter.fillRect(0, 0, edge, height(), theme.ok);
    painter.fillRect(0, height() - 1, width(), 1, theme.line);
}

}
