// SPDX-License-Identifier: GPL-3.0-or-later
#include "floor/statelegend.h"

#include "common/fonts.h"
#include "common/glyphs.h"
#include "common/words.h"

#include <QHelpEvent>
#include <QPainter>
#include <QToolTip>

namespace banzhang {
namespace {

constexpr int glyph = 14;
constexpr int gap = 4;
constexpr int between = 12;

int widthOf(AgentState state, const QFontMetrics &metrics)
{
    return glyph + gap + metrics.horizontalAdvance(stateWord(state)) + between;
}

int wholeWidth(const QFontMetrics &metrics)
{
    int width = 0;
    for (const AgentState state : allAgentStates)
        width += widthOf(state, metrics);
    return width - between;
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
    return {wholeWidth(QFontMetrics(fontOf(Type::Small))), lineHeight(Type::Small)};
}

// Where there is no room for the words, the signs stand alone and say theirs under the pointer.
bool StateLegend::event(QEvent *event)
{
    if (event->type() != QEvent::ToolTip)
        return QWidget::event(event);
    const auto *help = static_cast<QHelpEvent *>(event);
    const auto place = size_t(std::max(0, help->pos().x()) / (glyph + between));
    const bool isOnSign = !hasWords() && place < allAgentStates.size();
    QToolTip::showText(help->globalPos(),
                       isOnSign ? stateWord(allAgentStates.at(place)) : QString(), this);
    return true;
}

bool StateLegend::hasWords() const
{
    return wholeWidth(QFontMetrics(fontOf(Type::Small))) <= width();
}

void StateLegend::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setFont(fontOf(Type::Small));
    painter.setPen(m_ui.theme().text);
    const bool isWordy = hasWords();
    int left = 0;
    for (const AgentState state : allAgentStates) {
        const int wide = isWordy ? widthOf(state, painter.fontMetrics()) : glyph + between;
        paintStateGlyph(painter, QRectF(left, (height() - glyph) / 2.0, glyph, glyph), state,
                        m_ui.theme());
        if (isWordy)
            painter.drawText(QRect(left + glyph + gap, 0, wide, height()), Qt::AlignVCenter,
                             stateWord(state));
        left += wide;
    }
}

}
