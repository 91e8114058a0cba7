// SPDX-License-Identifier: GPL-3.0-or-later
#include "floor/alarmhead.h"

#include "common/fonts.h"
#include "common/icons.h"

#include <QHBoxLayout>
#include <QPainter>

namespace banzhang {
namespace {

constexpr int headHeight = 32;
constexpr int padding = 12;
constexpr int chipHeight = 18;

}

AlarmHead::AlarmHead(const UiContext &ui, QWidget *parent)
    : QWidget(parent), m_ui(ui), m_more(new QToolButton(this))
{
    setFixedHeight(headHeight);
    auto *next = new QToolButton(this);
    next->setObjectName(QStringLiteral("nextAlarm"));
    next->setAutoRaise(true);
    next->setText(tr("Next F8"));
    next->setToolTip(tr("Go to the next alarm (F8)"));
    m_more->setObjectName(QStringLiteral("alarmMore"));
    m_more->setAutoRaise(true);
    m_more->setIcon(themedIcon(QStringLiteral("more"), ui.themes));
    m_more->setPopupMode(QToolButton::InstantPopup);
    m_more->setToolTip(tr("History, limits, sound"));
    m_more->setAccessibleName(tr("History, limits, sound"));
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 4, 0);
    layout->setSpacing(0);
    layout->addStretch();
    layout->addWidget(next);
    layout->addWidget(m_more);
    connect(next, &QToolButton::clicked, this, &AlarmHead::nextWanted);
    connect(&ui.themes, &ThemeSource::changed, this, qOverload<>(&QWidget::update));
}

void AlarmHead::setCounts(int red, int amber)
{
    m_red = red;
    m_amber = amber;
    setAccessibleName(tr("Alarms: %1 red, %2 amber").arg(red).arg(amber));
    update();
}

void AlarmHead::paintEvent(QPaintEvent *)
{
    const Theme &theme = m_ui.theme();
    QPainter painter(this);
    painter.fillRect(rect(), theme.head);
    painter.fillRect(0, height() - 1, width(), 1, theme.line);
    paintIcon(painter, QRect(padding, 0, 16, height()), QStringLiteral("bell"), 16, theme.text);
    painter.setFont(fontOf(Type::Strong));
    painter.setPen(theme.text);
    int left = padding + 16 + 8;
    const QString name = tr("Alarms");
    painter.drawText(QRect(left, 0, width(), height()), Qt::AlignVCenter, name);
    left += painter.fontMetrics().horizontalAdvance(name) + 8;
    painter.setFont(fontOf(Type::Small));
    painter.setRenderHint(QPainter::Antialiasing);
    if (m_red > 0)
        left = paintChip(painter, left, tr("red %1").arg(m_red), theme.red, theme.redF);
    if (m_amber > 0)
        paintChip(painter, left, tr("amber %1").arg(m_amber), theme.amber, theme.amberF);
}

int AlarmHead::paintChip(QPainter &painter, int left, const QString &text, const QColor &ink,
                         const QColor &fill) const
{
    const QRect chip(left, (height() - chipHeight) / 2,
                     painter.fontMetrics().horizontalAdvance(text) + 12, chipHeight);
    painter.setPen(ink);
    painter.setBrush(fill);
    painter.drawRoundedRect(QRectF(chip).adjusted(0.5, 0.5, -0.5, -0.5), 2, 2);
    painter.drawText(chip, Qt::AlignCenter, text);
    return chip.right() + 1 + 6;
}

}
