// SPDX-License-Identifier: GPL-3.0-or-later
#include "quality/forms/regionhead.h"

#include "common/icons.h"

#include <QPainter>
#include <QToolButton>

namespace banzhang {
namespace {

constexpr int headHeight = 32;
constexpr int buttonSize = 24;

}

RegionHead::RegionHead(const UiContext &ui, const QString &name, QWidget *parent)
    : QWidget(parent), m_ui(ui), m_name(new InkLabel(ui, &Theme::text, Type::Strong, name, this)),
      m_note(new InkLabel(ui, &Theme::text2, Type::Base, {}, this)), m_layout(new QHBoxLayout(this))
{
    setFixedHeight(headHeight);
    m_note->setObjectName(QStringLiteral("headNote"));
    m_name->setMinimumWidth(1); // a long name is cut, the region keeps its width
    m_note->setMinimumWidth(1);
    m_note->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    m_layout->setContentsMargins(12, 0, 8, 0);
    m_layout->setSpacing(8);
    m_layout->addWidget(m_name);
    m_layout->addWidget(m_note, 1);
    connect(&ui.themes, &ThemeSource::changed, this, qOverload<>(&QWidget::update));
}

void RegionHead::setName(const QString &name)
{
    m_name->setText(name);
    m_name->setToolTip(name);
    m_layout->activate();
    elide();
}

void RegionHead::setNote(const QString &note, QColor Theme::*ink)
{
    m_note->setInk(ink);
    m_note->setToolTip(note);
    elide();
}

// The note gives way first.
void RegionHead::elide()
{
    m_note->setText(
        m_note->fontMetrics().elidedText(m_note->toolTip(), Qt::ElideRight, m_note->width()));
}

void RegionHead::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    m_layout->activate();
    elide();
}

QToolButton *RegionHead::addButton(const QString &name, const QString &icon, const QString &hint)
{
    auto *button = new QToolButton(this);
    button->setObjectName(name);
    button->setAutoRaise(true);
    button->setIcon(themedIcon(icon, m_ui.themes));
    button->setFixedSize(buttonSize, buttonSize);
    button->setToolTip(hint);
    button->setAccessibleName(hint);
    m_layout->addWidget(button);
    return button;
}

void RegionHead::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), m_ui.theme().head);
    painter.fillRect(0, height() - 1, width(), 1, m_ui.theme().line);
}

}
