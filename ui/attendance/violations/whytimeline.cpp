// SPDX-License-Identifier: GPL-3.0-or-later
#include "attendance/violations/whytimeline.h"

#include "attendance/violations/whywords.h"
#include "common/fonts.h"
#include "common/glyphs.h"
#include "common/words.h"

#include <QPainter>

namespace banzhang {
namespace {

constexpr int timelineHeight = 64;
constexpr int axis = 44;
constexpr int barHeight = 12;
constexpr int edge = 40; // room for the words at both ends

}

WhyTimeline::WhyTimeline(const UiContext &ui, QWidget *parent) : QWidget(parent), m_ui(ui)
{
    setObjectName(QStringLiteral("whyTimeline"));
    setFixedHeight(timelineHeight);
}

void WhyTimeline::show(const ViolationWhy &why)
{
    const Breach breach = breachFrom(why.evidence[u"breach"].toObject());
    m_spans = breach.pieces;
    if (m_spans.empty() && breach.at != breach.expected)
        m_spans = {{std::min(breach.at, breach.expected), std::max(breach.at, breach.expected)}};
    setVisible(!m_spans.empty());
    if (m_spans.empty())
        return;
    const qint64 length = m_spans.back().until - m_spans.front().from;
    const qint64 around = std::max<qint64>(length, 60);
    m_from = m_spans.front().from - around;
    m_until = m_spans.back().until + around;
    m_word = QStringLiteral("%1 %2").arg(why.violation.rule, lengthText(breach.rawS));
    setAccessibleDescription(m_word);
    update();
}

qreal WhyTimeline::xOf(qint64 second) const
{
    return edge + (width() - 2.0 * edge) * double(second - m_from) / double(m_until - m_from);
}

void WhyTimeline::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setFont(fontOf(Type::Small));
    paintScale(painter);
    paintDifference(painter);
}

void WhyTimeline::paintScale(QPainter &painter) const
{
    const Theme &theme = m_ui.theme();
    painter.setPen(theme.line2);
    painter.drawLine(edge, axis, width() - edge, axis);
    const qint64 step = std::max<qint64>((m_until - m_from) / 6, 1);
    const qint64 first = m_from + (m_spans.front().from - m_from) % step; // what was due is a mark
    for (qint64 second = first; second <= m_until; second += step) {
        const qreal x = xOf(second);
        painter.setPen(theme.line2);
        painter.drawLine(QPointF(x, axis), QPointF(x, axis + 4));
        painter.setPen(theme.text2);
        const QString word =
            clockText(m_ui.clock.atSite(QDateTime::fromSecsSinceEpoch(second, Qt::UTC)));
        painter.drawText(QRectF(x - 40, axis + 4, 80, 16), Qt::AlignCenter, word);
    }
}

void WhyTimeline::paintDifference(QPainter &painter) const
{
    const Theme &theme = m_ui.theme();
    for (const Span &span : m_spans) {
        const QRectF bar(xOf(span.from), axis - barHeight,
                         std::max(xOf(span.until) - xOf(span.from), 2.0), barHeight);
        painter.fillRect(bar, theme.redF);
        paintHatch(painter, bar, theme.red, Hatch::Right);
        painter.setPen(QPen(theme.red, 1));
        painter.drawLine(QPointF(bar.left(), 14), QPointF(bar.left(), axis));
        painter.drawLine(QPointF(bar.right(), 14), QPointF(bar.right(), axis));
    }
    painter.setFont(fontOf(Type::Strong));
    painter.setPen(theme.red);
    const QRectF whole(xOf(m_spans.front().from) - 120, 12,
                       xOf(m_spans.back().until) - xOf(m_spans.front().from) + 240, 18);
    painter.drawText(whole, Qt::AlignCenter, m_word);
}

}
