// SPDX-License-Identifier: GPL-3.0-or-later
#include "quality/player/volumeslider.h"

#include <QMouseEvent>
#include <QPainter>

namespace banzhang {
namespace {

constexpr qreal handleRadius = 6;
constexpr qreal trackHeight = 4;

}

VolumeSlider::VolumeSlider(const UiContext &ui, QWidget *parent)
    : QSlider(Qt::Horizontal, parent), m_ui(ui)
{
    setFixedHeight(20);
    connect(&ui.themes, &ThemeSource::changed, this, qOverload<>(&QWidget::update));
}

void VolumeSlider::paintEvent(QPaintEvent *)
{
    const Theme &theme = m_ui.theme();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    const qreal wide = width() - 2 * handleRadius;
    const qreal at = handleRadius + wide * (value() - minimum()) / (maximum() - minimum());
    const qreal top = (height() - trackHeight) / 2;
    painter.setBrush(theme.line2);
    painter.drawRoundedRect(QRectF(handleRadius, top, wide, trackHeight), 2, 2);
    painter.setBrush(isEnabled() ? theme.accent : theme.dis);
    painter.drawRoundedRect(QRectF(handleRadius, top, at - handleRadius, trackHeight), 2, 2);
    painter.setPen(QPen(isEnabled() ? theme.ctl : theme.line2, 1));
    painter.setBrush(theme.base);
    painter.drawEllipse(QPointF(at, height() / 2.0), handleRadius - 0.5, handleRadius - 0.5);
}

void VolumeSlider::take(qreal x)
{
    const qreal share = (x - handleRadius) / std::max<qreal>(1, width() - 2 * handleRadius);
    setValue(minimum() + qRound(share * (maximum() - minimum())));
}

void VolumeSlider::mousePressEvent(QMouseEvent *event)
{
    if (event->button() == Qt::LeftButton)
        take(event->position().x());
}

void VolumeSlider::mouseMoveEvent(QMouseEvent *event)
{
    if (event->buttons() & Qt::LeftButton)
        take(event->position().x());
}

}
