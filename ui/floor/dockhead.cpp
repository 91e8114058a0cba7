// SPDX-License-Identifier: GPL-3.0-or-later
#include "floor/dockhead.h"

#include "common/fonts.h"
#include "common/icons.h"

#include <QHBoxLayout>
#include <QPainter>
#include <QToolButton>

namespace banzhang {
namespace {

constexpr int headHeight = 32;
constexpr int padding = 12;
constexpr int chipHeight = 18;
constexpr int closeSize = 24;

}

DockHead::DockHead(const UiContext &ui, const QString &icon, const QString &name,
                   const QString &side, QWidget *parent)
    : QWidget(parent), m_ui(ui), m_icon(icon), m_name(name), m_side(side)
{
    setFixedHeight(headHeight);
    auto *close = new QToolButton(this);
    close->setObjectName(QStringLiteral("closeDock"));
    close->setAutoRaise(true);
    close->setIcon(themedIcon(QStringLiteral("x"), ui.themes));
    close->setFixedSize(closeSize, closeSize);
    close->setToolTip(tr("Close (Ctrl+B)"));
    close->setAccessibleName(tr("Close (Ctrl+B)"));
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 4, 0);
    layout->addStretch();
    layout->addWidget(close);
    connect(close, &QToolButton::clicked, this, &DockHead::closeWanted);
    connect(&ui.themes, &ThemeSource::changed, this, qOverload<>(&QWidget::update));
}

void DockHead::setCount(int count)
{
    if (std::exchange(m_count, count) != count)
        update();
}

void DockHead::paintEvent(QPaintEvent *)
{
    const Theme &theme = m_ui.theme();
    QPainter painter(this);
    painter.fillRect(rect(), theme.head);
    painter.fillRect(0, height() - 1, width(), 1, theme.line);
    paintIcon(painter, QRect(padding, 0, 16, height()), m_icon, 16, theme.text);
    painter.setFont(fontOf(Type::Strong));
    painter.setPen(theme.text);
    int left = padding + 16 + 8;
    painter.drawText(QRect(left, 0, width(), height()), Qt::AlignVCenter, m_name);
    left += painter.fontMetrics().horizontalAdvance(m_name) + 8;
    painter.setFont(fontOf(Type::Small));
    const QString count = QString::number(m_count);
    const QRect chip(left, (height() - chipHeight) / 2,
                     painter.fontMetrics().horizontalAdvance(count) + 12, chipHeight);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(theme.line2);
    painter.setBrush(theme.base);
    painter.drawRoundedRect(QRectF(chip).adjusted(0.5, 0.5, -0.5, -0.5), 2, 2);
    painter.setPen(theme.text);
    painter.drawText(chip, Qt::AlignCenter, count);
    painter.setPen(theme.text2);
    painter.drawText(rect().adjusted(0, 0, -closeSize - 12, 0), Qt::AlignRight | Qt::AlignVCenter,
                     m_side);
}

}
