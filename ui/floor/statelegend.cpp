// SPDX-License-Identifier: GPL-3.0-or-later
#include "floor/statelegend.h"

#include "common/fonts.h"
#include "common/glyphs.h"
#include "common/words.h"

#include <QPainter>

namespace banzhang {
namespace {

constexpr int glyph = 14;
constexpr int gap = 4;
constexpr int between = 12;

int widthOf(AgentState state, const QFontMetrics &metrics)
{
    return glyph + gap + metrics.horizontalAdvance(stateWord(state)) + between;
}

}

StateLegend::StateLegend(const UiContext &ui, QWidget *parent) : QWidget(parent), m_ui(ui)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
    setAccessibleName(tr("Legend"));
    connect(&ui.themes, &ThemeSource::changed, this, qOverload<>(&QWidget::update));
}

QSize StateLegend::sizeHint() const
{
    const QFontMetrics metrics(fontOf(Type::Small));
    int width = 0;
    for (const AgentState state : allAgentStates)
        width += widthOf(state, metrics);
    return {width, lineHeight(Type::Small)};
}

void StateLegend::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setFont(fontOf(Type::Small));
    painter.setPen(m_ui.theme().text);
    int left = 0;
    for (const AgentState state : allAgentStates) {
        const int wide = widthOf(state, painter.fontMetrics());
        if (left + wide - between > width())
            return;
        paintStateGlyph(painter, QRectF(left, (height() - glyph) / 2.0, glyph, glyph), state,
                        m_ui.theme());
        painter.drawText(QRect(left + glyph + gap, 0, wide, height()), Qt::AlignVCenter,
                         stateWord(state));
        left += wide;
    }
}

}
