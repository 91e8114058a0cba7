// SPDX-License-Identifier: GPL-3.0-or-later
#include "quality/player/markerglyph.h"

#include "quality/markermodel.h"

#include <QIcon>
#include <QPainter>
#include <QPainterPath>
#include <QPixmap>

#include <cmath>
#include <numbers>

namespace banzhang {
namespace {

constexpr int glyphSize = 16;
constexpr int gap = 6;

QPainterPath star()
{
    QPainterPath path;
    for (int corner = 0; corner < 10; ++corner) {
        const double radius = corner % 2 == 0 ? 7.2 : 3.0;
        const double angle = (corner * 36 - 90) * std::numbers::pi / 180;
        const QPointF at(8 + radius * std::cos(angle), 8.4 + radius * std::sin(angle));
        if (corner == 0)
            path.moveTo(at);
        else
            path.lineTo(at);
    }
    path.closeSubpath();
    return path;
}

void paintFault(QPainter &painter, const Theme &theme)
{
    painter.drawRect(QRectF(1.5, 1.5, 13, 13));
    painter.setPen(QPen(theme.onred, 1.75, Qt::SolidLine, Qt::RoundCap));
    painter.drawLine(QPointF(5, 5), QPointF(11, 11));
    painter.drawLine(QPointF(11, 5), QPointF(5, 11));
}

void paintPausePoint(QPainter &painter, const Theme &theme)
{
    painter.drawEllipse(QPointF(8, 8), 7, 7);
    painter.setBrush(theme.base);
    painter.drawRect(QRectF(5, 4.5, 2, 7));
    painter.drawRect(QRectF(9, 4.5, 2, 7));
}

}

QColor markerColour(MarkerKind kind, const Theme &theme)
{
    switch (kind) {
    case MarkerKind::Praise: return theme.ok;
    case MarkerKind::Fault: return theme.redB;
    case MarkerKind::PausePoint: return theme.info;
    }
    Q_UNREACHABLE();
}

void paintMarkerGlyph(QPainter &painter, const QRectF &rect, MarkerKind kind, const Theme &theme)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.translate(rect.topLeft());
    painter.scale(rect.width() / glyphSize, rect.height() / glyphSize);
    painter.setPen(Qt::NoPen);
    painter.setBrush(markerColour(kind, theme));
    if (kind == MarkerKind::Praise)
        painter.drawPath(star());
    else if (kind == MarkerKind::Fault)
        paintFault(painter, theme);
    else
        paintPausePoint(painter, theme);
    painter.restore();
}

QIcon markerIcon(MarkerKind kind, const Theme &theme, qreal scale)
{
    QPixmap pixmap(QSizeF(glyphSize * scale, glyphSize * scale).toSize());
    pixmap.setDevicePixelRatio(scale);
    pixmap.fill(Qt::transparent);
    QPainter painter(&pixmap);
    paintMarkerGlyph(painter, QRectF(0, 0, glyphSize, glyphSize), kind, theme);
    return QIcon(pixmap);
}

void MarkerDelegate::paintCell(QPainter &painter, const Cell &cell, const QModelIndex &index) const
{
    const QRect &rect = cell.rect;
    const auto kind = MarkerKind(index.data(MarkerModel::KindRole).toInt());
    paintMarkerGlyph(
        painter,
        QRect(rect.left(), rect.top() + (rect.height() - glyphSize) / 2, glyphSize, glyphSize),
        kind, theme());
    paintText(painter, cell, rect.adjusted(glyphSize + gap, 0, 0, 0),
              index.data(Qt::DisplayRole).toString(), Qt::AlignLeft);
}

}
