// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/keycap.h"

#include "common/fonts.h"

#include <QFontMetrics>
#include <QPainter>

namespace banzhang {

namespace {

constexpr int capHeight = 16;
constexpr int padding = 4;

}

int keyCapWidth(const QKeySequence &key)
{
    if (key.isEmpty())
        return 0;
    const QString text = key.toString(QKeySequence::NativeText);
    return QFontMetrics(fontOf(Type::Caption)).horizontalAdvance(text) + 2 * padding;
}

void paintKeyCap(QPainter &painter, const QRect &rect, const QKeySequence &key, const Theme &theme)
{
    if (key.isEmpty())
        return;
    const int width = keyCapWidth(key);
    const QRect cap(rect.right() + 1 - width, rect.top() + (rect.height() - capHeight) / 2, width,
                    capHeight);
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(theme.line2);
    painter.setBrush(theme.base);
    painter.drawRoundedRect(QRectF(cap).adjusted(0.5, 0.5, -0.5, -0.5), 3, 3);
    painter.setPen(theme.text2);
    painter.setFont(fontOf(Type::Caption));
    painter.drawText(cap, Qt::AlignCenter, key.toString(QKeySequence::NativeText));
    painter.restore();
}

}
