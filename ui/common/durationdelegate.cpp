// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/durationdelegate.h"

#include "common/roles.h"
#include "common/words.h"

#include <QPainter>

namespace banzhang {

namespace {

constexpr int glyph = 14;
constexpr int gap = 4;

}

DurationDelegate::DurationDelegate(const UiContext &ui, QObject *parent, Form form)
    : RowDelegate(ui, parent), m_form(form)
{}

QString DurationDelegate::shownText(const QModelIndex &index) const
{
    const QDateTime since = index.data(SinceRole).toDateTime();
    if (!since.isValid())
        return m_form == Form::Age ? missingText() : QString();
    const QDateTime stop = index.data(FreezeAtRole).toDateTime();
    const qint64 seconds = since.secsTo(stop.isValid() ? stop : ui().clock.now());
    return m_form == Form::Age ? ageText(seconds) : durationText(seconds);
}

void DurationDelegate::paintCell(QPainter &painter, const Cell &cell,
                                 const QModelIndex &index) const
{
    const QString text = shownText(index);
    paintText(painter, cell, cell.rect, text, Qt::AlignRight);
    if (cell.alarm == Alarm::None || m_form == Form::Age)
        return;
    const int width = QFontMetrics(painter.font()).horizontalAdvance(text);
    const QRect &rect = cell.rect;
    paintAlarmGlyph(painter,
                    QRect(rect.right() + 1 - width - gap - glyph,
                          rect.top() + (rect.height() - glyph) / 2, glyph, glyph),
                    cell.alarm, theme());
}

}
