// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/deedbar.h"

#include <QHBoxLayout>
#include <QPushButton>

namespace banzhang {
namespace {

constexpr int padding = 12;
constexpr int gap = 8;

}

DeedBar::DeedBar(int height, QWidget *parent) : QWidget(parent), m_layout(new QHBoxLayout(this))
{
    setFixedHeight(height);
    m_layout->setContentsMargins(padding, 0, padding, 0);
    m_layout->setSpacing(gap);
}

QPushButton *DeedBar::addDeed(const Deed &deed, const std::function<void()> &act)
{
    auto *button = new QPushButton(deed.text, this);
    button->setObjectName(QLatin1String(deed.name));
    button->setAutoDefault(false);
    button->setToolTip(deed.tip.isEmpty() ? deed.key.toString() : deed.tip);
    if (!deed.key.isEmpty()) {
        button->setShortcut(deed.key);
        button->setProperty("keyCap", deed.key.toString());
    }
    button->setVisible(deed.isOffered);
    connect(button, &QPushButton::clicked, this, [act] { act(); });
    m_layout->addWidget(button);
    return button;
}

QPushButton *DeedBar::addPrimaryDeed(const Deed &deed, const std::function<void()> &act)
{
    QPushButton *button = addDeed(deed, act);
    button->setProperty("primary", true);
    return button;
}

void DeedBar::add(std::initializer_list<QWidget *> widgets)
{
    for (QWidget *widget : widgets)
        m_layout->addWidget(widget);
}

void DeedBar::addStretch()
{
    m_layout->addStretch();
}

}
