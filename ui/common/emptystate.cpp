// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/emptystate.h"

#include "common/icons.h"

#include <QHBoxLayout>
#include <QPainter>
#include <QPushButton>

namespace banzhang {

namespace {

constexpr int iconSize = 32;
constexpr int iconGap = 12;
constexpr int lowest = 132;     // place that has room for the picture
constexpr int widestLine = 640; // lines of text never run longer

}

EmptyState::EmptyState(const UiContext &ui, const QString &icon, const QString &title,
                       const QString &line, QWidget *parent)
    : QWidget(parent), m_ui(ui), m_icon(new QLabel(this)),
      m_title(new InkLabel(ui, &Theme::text, Type::Title, {}, this)),
      m_line(new InkLabel(ui, &Theme::text2, Type::Base, {}, this)), m_buttons(new QHBoxLayout),
      m_gap(new QSpacerItem(0, iconGap)), m_iconName(icon)
{
    setObjectName(QStringLiteral("emptyState"));
    m_title->setAlignment(Qt::AlignCenter);
    m_line->setAlignment(Qt::AlignCenter);
    m_line->setWordWrap(true);
    m_line->setMaximumWidth(widestLine);
    m_icon->setAlignment(Qt::AlignCenter);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(24, 24, 24, 24);
    layout->setSpacing(0);
    layout->addStretch();
    layout->addWidget(m_icon);
    layout->addSpacerItem(m_gap);
    layout->addWidget(m_title);
    layout->addSpacing(4);
    // A word-wrapped label is as high as its width asks for only when the width is given.
    auto *centred = new QHBoxLayout;
    centred->addStretch(1);
    centred->addWidget(m_line, 100);
    centred->addStretch(1);
    layout->addLayout(centred);
    m_buttons->setSpacing(8);
    m_buttons->addStretch();
    m_buttons->addStretch();
    layout->addLayout(m_buttons);
    layout->addStretch();
    setText(title, line);
    updateColours();
    connect(&ui.themes, &ThemeSource::changed, this, &EmptyState::updateColours);
}

void EmptyState::setText(const QString &title, const QString &line)
{
    m_title->setText(title);
    m_line->setText(line);
}

QPushButton *EmptyState::addButton(const QString &text, const QKeySequence &key)
{
    auto *button = new QPushButton(text, this);
    // The best of several stands out; a single one needs not.
    if (QLayoutItem *first = m_buttons->itemAt(1); first->widget())
        first->widget()->setProperty("primary", true);
    if (!key.isEmpty()) {
        button->setShortcut(key);
        button->setProperty("keyCap", true);
    }
    if (!focusProxy())
        setFocusProxy(button);
    m_buttons->setContentsMargins(0, 16, 0, 0);
    m_buttons->insertWidget(m_buttons->count() - 1, button);
    return button;
}

void EmptyState::resizeEvent(QResizeEvent *event)
{
    const bool isLow = height() < lowest;
    if (m_icon->isHidden() != isLow) {
        m_icon->setHidden(isLow);
        m_gap->changeSize(0, isLow ? 0 : iconGap);
        const QMargins margins = layout()->contentsMargins();
        const int edge = std::exchange(m_otherEdge, margins.top());
        layout()->setContentsMargins(margins.left(), edge, margins.right(), edge);
    }
    QWidget::resizeEvent(event);
}

void EmptyState::paintEvent(QPaintEvent *)
{
    QPainter(this).fillRect(rect(), m_ui.theme().base);
}

void EmptyState::updateColours()
{
    m_icon->setPixmap(iconPixmap(m_iconName, iconSize, m_ui.theme().text3, devicePixelRatioF()));
    update();
}

}
