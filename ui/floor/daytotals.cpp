// SPDX-License-Identifier: GPL-3.0-or-later
#include "floor/daytotals.h"

#include "common/fonts.h"
#include "common/glyphs.h"
#include "common/words.h"

#include <QPainter>

namespace banzhang {
namespace {

constexpr int lineHeightPx = 24;
constexpr int padding = 12;
constexpr int glyphSize = 14;
constexpr int wordWidth = 140;
constexpr int lengthWidth = 62;
constexpr int timesWidth = 52;
constexpr int barWidth = 64;
constexpr int barHeight = 6;

}

DayTotals::DayTotals(const UiContext &ui, QWidget *parent) : QWidget(parent), m_ui(ui)
{
    setObjectName(QStringLiteral("dayTotals"));
    connect(&ui.themes, &ThemeSource::changed, this, qOverload<>(&QWidget::update));
}

void DayTotals::setDay(const AgentDay &day)
{
    m_totals = totalsOf(day);
    std::erase_if(m_totals,
                  [](const StateTotal &total) { return total.state == AgentState::SignedOut; });
    m_present = 0;
    QStringList spoken;
    for (const StateTotal &total : m_totals) {
        m_present += total.seconds;
        spoken << stateWithReason(total.state, total.reason) + u' ' + durationText(total.seconds);
    }
    setAccessibleName(spoken.join(QStringLiteral(", ")));
    setFixedHeight(int(m_totals.size()) * lineHeightPx);
    update();
}

void DayTotals::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), m_ui.theme().base);
    for (size_t i = 0; i < m_totals.size(); ++i)
        paintTotal(painter, int(i) * lineHeightPx, m_totals[i]);
}

void DayTotals::paintTotal(QPainter &painter, int top, const StateTotal &total) const
{
    const Theme &theme = m_ui.theme();
    paintStateGlyph(painter,
                    QRectF(padding, top + (lineHeightPx - glyphSize) / 2.0, glyphSize, glyphSize),
                    total.state, theme);
    painter.setFont(fontOf(Type::Base));
    painter.setPen(theme.text);
    int left = padding + glyphSize + 6;
    const int wordRoom = wordWidth - glyphSize - 6;
    const QString word = painter.fontMetrics().elidedText(
        stateWithReason(total.state, total.reason), Qt::ElideRight, wordRoom);
    painter.drawText(QRect(left, top, wordRoom, lineHeightPx), Qt::AlignVCenter, word);
    left = padding + wordWidth;
    painter.drawText(QRect(left, top, lengthWidth, lineHeightPx), Qt::AlignVCenter | Qt::AlignRight,
                     durationText(total.seconds));
    painter.setPen(theme.text2);
    left += lengthWidth;
    painter.drawText(QRect(left, top, timesWidth, lineHeightPx), Qt::AlignVCenter | Qt::AlignRight,
                     tr("%1×", "so many times").arg(total.times));
    left += timesWidth + 12;
    const qreal share = m_present > 0 ? qreal(total.seconds) / qreal(m_present) : 0;
    const QRectF track(left, top + (lineHeightPx - barHeight) / 2.0, barWidth, barHeight);
    painter.fillRect(track, theme.line);
    painter.fillRect(QRectF(track.topLeft(), QSizeF(barWidth * share, barHeight)),
                     theme.stateColour(total.state));
    painter.drawText(QRect(left + barWidth, top, width() - left - barWidth - padding, lineHeightPx),
                     Qt::AlignVCenter | Qt::AlignRight, percentText(share * 100));
}

}
