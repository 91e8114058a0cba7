// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/statedelegate.h"

#include "common/roles.h"
#include "common/words.h"

#include <QPainter>

namespace banzhang {

namespace {

constexpr int glyph = 16;
constexpr int gap = 6;

std::optional<AgentState> stateOf(const QModelIndex &index)
{
    const QVariant value = index.data(StateRole);
    if (!value.isValid())
        return std::nullopt;
    return static_cast<AgentState>(value.toInt());
}

}

QString StateDelegate::shownText(const QModelIndex &index) const
{
    const auto state = stateOf(index);
    return state ? stateWithReason(*state, index.data(ReasonRole).toString()) : QString();
}

void StateDelegate::paintCell(QPainter &painter, const Cell &cell, const QModelIndex &index) const
{
    const auto state = stateOf(index);
    if (!state)
        return;
    const QRect &rect = cell.rect;
    paintStateGlyph(painter,
                    QRect(rect.left(), rect.top() + (rect.height() - glyph) / 2, glyph, glyph),
                    *state, theme());
    paintText(painter, cell, rect.adjusted(glyph + gap, 0, 0, 0), shownText(index), Qt::AlignLeft);
}

}
