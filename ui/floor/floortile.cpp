// SPDX-License-Identifier: GPL-3.0-or-later
#include "floor/floortile.h"

#include "common/fonts.h"

#include <QFontMetrics>
#include <QPainter>

namespace banzhang {
namespace {

constexpr int tileHeight = 60;
constexpr int padding = 12;
constexpr int labelTop = 8;
constexpr int figureTop = 26;
constexpr int glyphSize = 16;

}

FloorTile::FloorTile(const UiContext &ui, const QString &label, QWidget *parent)
    : QAbstractButton(parent), m_ui(ui)
{
    setText(label);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    connect(&ui.themes, &ThemeSource::changed, this, qOverload<>(&QWidget::update));
}

void FloorTile::setState(AgentState state)
{
    m_state = state;
    setCheckable(true);
    setFocusPolicy(Qt::StrongFocus);
}

void FloorTile::setFigure(const QString &figure, const QString &note)
{
    if (figure == m_figure && note == m_note)
        return;
    m_figure = figure;
    m_note = note;
    setAccessibleDescription(note.isEmpty() ? figure : figure + u' ' + note);
    update();
}

void FloorTile::setAlarm(Alarm alarm)
{
    if (std::exchange(m_alarm, alarm) != alarm)
        update();
}

QSize FloorTile::sizeHint() const
{
    return {96, tileHeight};
}

QSize FloorTile::minimumSizeHint() const
{
    const int figure = QFontMetrics(fontOf(Type::Figure)).horizontalAdvance(m_figure);
    return {figure + 2 * padding, tileHeight};
}

void FloorTile::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    paintGround(painter);
    paintLabel(painter);
    paintFigure(painter);
}

void FloorTile::paintGround(QPainter &painter) const
{
    const Theme &theme = m_ui.theme();
    const QColor calm = isChecked() || isDown()         ? theme.sel
                        : isCheckable() && underMouse() ? theme.hover
                                                        : theme.base;
    const QColor ground = m_alarm == Alarm::Red     ? theme.redF
                          : m_alarm == Alarm::Amber ? theme.amberF
                                                    : calm;
    painter.fillRect(rect(), ground);
    painter.fillRect(width() - 1, 0, 1, height(), theme.line);
    painter.fillRect(0, height() - 1, width(), 1, theme.line);
    if (isChecked() || (hasFocus() && isCheckable())) {
        painter.setPen(QPen(theme.accent, hasFocus() ? 2 : 1));
        const qreal inset = hasFocus() ? 1 : 0.5;
        painter.drawRect(QRectF(rect()).adjusted(inset, inset, -inset - 1, -inset - 1));
    }
}

void FloorTile::paintLabel(QPainter &painter) const
{
    int left = padding;
    const QRectF glyph(left, labelTop, glyphSize, glyphSize);
    if (m_alarm != Alarm::None)
        paintAlarmGlyph(painter, glyph, m_alarm, m_ui.theme());
    else if (m_state)
        paintStateGlyph(painter, glyph, *m_state, m_ui.theme());
    if (m_alarm != Alarm::None || m_state)
        left += glyphSize + 4;
    painter.setFont(fontOf(Type::Small));
    painter.setPen(m_ui.theme().text2);
    const QRect box(left, labelTop, width() - left - 4, glyphSize);
    painter.drawText(box, Qt::AlignLeft | Qt::AlignVCenter,
                     painter.fontMetrics().elidedText(text(), Qt::ElideRight, box.width()));
}

void FloorTile::paintFigure(QPainter &painter) const
{
    const Theme &theme = m_ui.theme();
    painter.setFont(fontOf(Type::Figure));
    painter.setPen(m_alarm == Alarm::Red     ? theme.red
                   : m_alarm == Alarm::Amber ? theme.amber
                                             : theme.text);
    const int line = lineHeight(Type::Figure);
    painter.drawText(QRect(padding, figureTop, width() - padding, line),
                     Qt::AlignLeft | Qt::AlignVCenter, m_figure);
    const int left = padding + painter.fontMetrics().horizontalAdvance(m_figure) + 4;
    painter.setFont(fontOf(Type::Small));
    painter.setPen(theme.text2);
    // A note that would be cut says nothing: the tool tip has it.
    if (left + painter.fontMetrics().horizontalAdvance(m_note) <= width() - 4)
        painter.drawText(QRect(left, figureTop + 2, width() - left, line),
                         Qt::AlignLeft | Qt::AlignVCenter, m_note);
}

}
