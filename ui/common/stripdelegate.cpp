// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/stripdelegate.h"

#include "common/roles.h"
#include "common/words.h"

#include <QHashFunctions>
#include <QPainter>

namespace banzhang {

namespace {

// Height of a state over the base line, of 13.
int heightOf(AgentState state)
{
    switch (state) {
    case AgentState::Talking:
    case AgentState::Hold:
    case AgentState::Stale:
    case AgentState::DeadCall: return 13;
    case AgentState::AfterCall:
    case AgentState::Paused: return 8;
    case AgentState::Ringing: return 5;
    case AgentState::Available: return 2;
    case AgentState::SignedOut: return 0;
    }
    return 0;
}

void paintStep(QPainter &painter, const QRectF &area, AgentState state, const Theme &theme)
{
    const qreal height = (area.height() - 1) * heightOf(state) / 13;
    const QRectF block(area.left(), area.bottom() - 1 - height, area.width(), height);
    const QColor ink = theme.stateColour(state);
    if (state == AgentState::Paused) {
        painter.fillRect(block, theme.stateTint(state));
        paintHatch(painter, block, ink, Hatch::Right);
    } else if (state == AgentState::Stale) {
        paintHatch(painter, block, ink, Hatch::Left);
    } else if (height > 0) {
        painter.fillRect(block, ink);
    }
}

// The base line; dotted where the agent was signed out.
void paintBase(QPainter &painter, const QRectF &area, AgentState state, const Theme &theme)
{
    const qreal y = area.bottom() - 1;
    if (state != AgentState::SignedOut) {
        painter.fillRect(QRectF(area.left(), y, area.width(), 1), theme.line2);
        return;
    }
    for (int x = qCeil(area.left() / 4) * 4; x < area.right(); x += 4)
        painter.fillRect(QRectF(x, y - 1, 2, 1), theme.line2);
}

}

void paintStrip(QPainter &painter, const QRectF &rect, const std::vector<StateStep> &steps,
                const QDateTime &from, const QDateTime &to, const Theme &theme)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    const qreal span = std::max<qint64>(1, from.msecsTo(to));
    const auto xOf = [&](const QDateTime &at) {
        return rect.left() + rect.width() * std::clamp<qreal>(from.msecsTo(at) / span, 0, 1);
    };
    for (size_t i = 0; i < steps.size(); ++i) {
        const qreal left = xOf(steps[i].at);
        const qreal right = i + 1 < steps.size() ? xOf(steps[i + 1].at) : rect.right();
        if (right <= left)
            continue;
        const QRectF area(left, rect.top(), right - left, rect.height());
        paintBase(painter, area, steps[i].state, theme);
        paintStep(painter, area, steps[i].state, theme);
    }
    painter.restore();
}

StripDelegate::StripDelegate(const UiContext &ui, QObject *parent) : RowDelegate(ui, parent) {}

QString StripDelegate::shownText(const QModelIndex &index) const
{
    const auto steps = index.data(StepsRole).value<std::vector<StateStep>>();
    QStringList parts;
    for (const StateStep &step : steps)
        parts << clockText(ui().clock.atSite(step.at)) + u' ' + stateWord(step.state);
    return parts.join(u", ");
}

void StripDelegate::paintCell(QPainter &painter, const Cell &cell, const QModelIndex &index) const
{
    const auto steps = index.data(StepsRole).value<std::vector<StateStep>>();
    if (steps.empty())
        return;
    const QDateTime stop = index.data(FreezeAtRole).toDateTime();
    const QDateTime now = stop.isValid() ? stop : ui().clock.now();
    const size_t stamp = qHashMulti(
        0, now.toSecsSinceEpoch() / 60, steps.size(), steps.back().at.toMSecsSinceEpoch(),
        static_cast<int>(steps.back().state), theme().isDark, cell.scale, cell.rect.width());
    const QSize size(cell.rect.width(), height);
    const qint64 row = index.siblingAtColumn(0).data(IdRole).toLongLong();
    Picture *picture = m_pictures.object(row);
    if (!picture || picture->stamp != stamp) {
        QPixmap pixmap(size * cell.scale);
        pixmap.setDevicePixelRatio(cell.scale);
        pixmap.fill(Qt::transparent);
        QPainter inner(&pixmap);
        paintStrip(inner, QRectF(QPointF(0, 0), size), steps, now.addSecs(-60LL * minutes), now,
                   theme());
        inner.end();
        picture = new Picture{stamp, pixmap};
        m_pictures.insert(row, picture);
    }
    painter.drawPixmap(cell.rect.left(), cell.rect.top() + (cell.rect.height() - height) / 2,
                       picture->pixmap);
}

}
