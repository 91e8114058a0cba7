// SPDX-License-Identifier: GPL-3.0-or-later
#include "floor/floortile.h"

#include "common/fonts.h"

#include <QPainter>

namespace banzhang {
namespace {

constexpr int padding = 11;
constexpr int glyphSize = 14;
constexpr int glyphGap = 5;
constexpr int labelTop = 8;
constexpr int figureTop = 25;
constexpr int unitGap = 3;

}

FloorTile::FloorTile(const UiContext &ui, std::optional<AgentState> glyph, QWidget *parent)
    : QAbstractButton(parent), m_ui(ui), m_glyph(glyph)
{
    setCheckable(true);
    setFocusPolicy(Qt::StrongFocus);
    setCursor(Qt::PointingHandCursor);
    setAttribute(Qt::WA_Hover);
    setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);
    connect(&ui.themes, &ThemeSource::changed, this, qOverload<>(&QWidget::update));
}

void FloorTile::setQuiet()
{
    setCheckable(false);
    setFocusPolicy(Qt::NoFocus);
    unsetCursor();
    setAttribute(Qt::WA_Hover, false);
    setAttribute(Qt::WA_TransparentForMouseEvents, false);
    setProperty("quiet", true);
}

void FloorTile::tell(const TileText &text)
{
    if (text == m_text)
        return;
    m_text = text;
    setAccessibleName(text.label + u' ' + text.figure + u' ' + text.unit);
    update();
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
    const bool isHovered = underMouse() && !property("quiet").toBool();
    const QColor fill = isChecked()                    ? theme.sel
                        : m_text.alarm == Alarm::Red   ? theme.redF
                        : m_text.alarm == Alarm::Amber ? theme.amberF
                        : isHovered                    ? theme.hover
                                                       : theme.base;
    painter.fillRect(rect(), fill);
    if (!isChecked() && !hasFocus())
        return;
    painter.setPen(QPen(theme.accent, hasFocus() ? 2 : 1));
    const qreal inset = hasFocus() ? 1 : 0.5;
    painter.drawRect(QRectF(rect()).adjusted(inset, inset, -inset, -inset));
}

void FloorTile::paintLabel(QPainter &painter) const
{
    const Theme &theme = m_ui.theme();
    const int line = lineHeight(Type::Small);
    int left = padding;
    const QRectF glyph(left, labelTop + (line - glyphSize) / 2.0, glyphSize, glyphSize);
    if (m_text.alarm != Alarm::None)
        paintAlarmGlyph(painter, glyph, m_text.alarm, theme);
    else if (m_glyph)
        paintStateGlyph(painter, glyph, *m_glyph, theme);
    if (m_text.alarm != Alarm::None || m_glyph)
        left += glyphSize + glyphGap;
    painter.setFont(fontOf(Type::Small));
    painter.setPen(theme.text2);
    const QRect place(left, labelTop, width() - left - 2, line);
    const QString text =
        painter.fontMetrics().elidedText(m_text.label, Qt::ElideRight, place.width());
    painter.drawText(place, Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine, text);
}

void FloorTile::paintFigure(QPainter &painter) const
{
    const int line = lineHeight(Type::Figure);
    painter.setFont(fontOf(Type::Figure));
    painter.setPen(figureInk());
    const QFontMetrics large = painter.fontMetrics();
    const int baseline = figureTop + (line - large.height()) / 2 + large.ascent();
    painter.drawText(padding, baseline, m_text.figure);
    const int left = padding + large.horizontalAdvance(m_text.figure) + unitGap;
    painter.setFont(fontOf(Type::Small));
    painter.setPen(m_ui.theme().text2);
    const bool fits = painter.fontMetrics().horizontalAdvance(m_text.unit) <= width() - left - 2;
    painter.drawText(left, baseline, fits ? m_text.unit : m_text.shortUnit);
}

QColor FloorTile::figureInk() const
{
    const Theme &theme = m_ui.theme();
    return m_text.alarm == Alarm::Red     ? theme.red
           : m_text.alarm == Alarm::Amber ? theme.amber
                                          : theme.text;
}

}
