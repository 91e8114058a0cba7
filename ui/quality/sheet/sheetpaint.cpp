// SPDX-License-Identifier: GPL-3.0-or-later
#include "quality/sheet/sheetpaint.h"

#include "common/controlpaint.h"
#include "common/fonts.h"
#include "common/glyphs.h"
#include "common/icons.h"

#include <QCoreApplication>
#include <QPainter>
#include <QPainterPath>

namespace banzhang {

namespace {

constexpr int barWidth = 3;
constexpr int padding = SheetRows::padding;
constexpr int rowHeight = SheetRows::rowHeight;

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(banzhang::SheetView)
};

void text(QPainter &painter, const QRect &rect, Type type, const QColor &ink, const QString &words,
          Qt::Alignment align = Qt::AlignLeft)
{
    painter.setFont(fontOf(type));
    painter.setPen(ink);
    painter.drawText(rect, int(align | Qt::AlignVCenter | Qt::TextSingleLine),
                     painter.fontMetrics().elidedText(words, Qt::ElideRight, rect.width()));
}

class RowPaint final
{
public:
    RowPaint(QPainter &painter, const SheetRow &row, const SheetRowLook &look, const Theme &theme)
        : m_painter(painter), m_row(row), m_look(look), m_theme(theme)
    {}

    void paint()
    {
        fill();
        if (m_row.isSection)
            section();
        else
            item();
        segments();
        field();
        line();
        frame();
    }

private:
    using Tone = SheetRow::Tone;

    [[nodiscard]] QColor loud() const
    {
        return m_row.tone == Tone::Missing ? m_theme.amber : m_theme.red;
    }

    void fill()
    {
        QColor ground = m_row.isSection ? m_theme.head : m_theme.base;
        QColor bar;
        if (m_row.tone == Tone::Missing) {
            ground = m_theme.amberF;
            bar = m_theme.amberB;
        } else if (m_row.tone == Tone::Fatal) {
            ground = m_theme.redF;
            bar = m_theme.redB;
        } else if (m_row.tone == Tone::Critical && !m_row.isSection) {
            bar = m_theme.redB;
        }
        m_painter.fillRect(0, 0, m_look.width, m_row.height, ground);
        m_painter.fillRect(0, m_row.height - 1, m_look.width, 1, m_theme.line);
        if (m_row.hasLine)
            m_painter.fillRect(0, m_row.height - SheetRows::lineHeight - 1, m_look.width, 1,
                               m_theme.line);
        if (bar.isValid())
            m_painter.fillRect(0, 0, barWidth, m_row.height - 1, bar);
    }

    void section()
    {
        text(m_painter, m_row.titleRect, Type::Strong, m_theme.text, m_row.title);
        const int left =
            m_row.titleRect.left() + m_painter.fontMetrics().horizontalAdvance(m_row.title) + 8;
        QRect side = m_row.titleRect;
        side.setLeft(std::min(left, side.right()));
        text(m_painter, side, Type::Base, m_theme.text2, m_row.side);
        points(Type::Strong, m_look.width - 2 * padding);
    }

    void points(Type type, int width)
    {
        const QRect rect(m_look.width - padding - width, 0, width, rowHeight - 1);
        QColor ink = m_theme.text;
        if (m_row.pointsAreLoud)
            ink = loud();
        text(m_painter, rect, type, ink, m_row.points, Qt::AlignRight);
    }

    void item()
    {
        const bool isBold = m_row.tone == Tone::Fatal;
        text(m_painter, QRect(padding, 0, SheetRows::textLeft - padding, rowHeight - 1), Type::Base,
             m_theme.text2, m_row.number);
        QRect title = m_row.titleRect.adjusted(0, 0, 0, -1);
        text(m_painter, title, isBold ? Type::Strong : Type::Base, m_theme.text, m_row.title);
        points(m_row.pointsAreLoud && m_row.tone != Tone::Missing ? Type::Strong : Type::Base, 80);
        chip();
        mark();
    }

    void chip()
    {
        if (m_row.chip.isEmpty())
            return;
        controlpaint::box(m_painter, m_row.chipRect, m_theme.base, m_theme.line2, 2);
        text(m_painter, m_row.chipRect, Type::Small, m_theme.text2, m_row.chip, Qt::AlignHCenter);
    }

    void mark()
    {
        if (m_row.mark.isEmpty())
            return;
        const QRectF rect(m_row.markRect);
        const qreal middle = rect.center().y() + 0.5;
        m_painter.setPen(Qt::NoPen);
        m_painter.setBrush(m_theme.link);
        m_painter.drawPolygon(QPolygonF({{rect.left() + 2, middle - 4},
                                         {rect.left() + 8, middle},
                                         {rect.left() + 2, middle + 4}}));
        text(m_painter, m_row.markRect.adjusted(12, 0, 4, 0), Type::Small, m_theme.link,
             m_row.mark);
    }

    // Round outside only, a hairline between neighbours; what is chosen has an edge all around.
    void segments()
    {
        if (m_row.segments.empty())
            return;
        const QRect all = m_row.segments.front().rect | m_row.segments.back().rect;
        QPainterPath outline;
        outline.addRoundedRect(QRectF(all).adjusted(0.5, 0.5, -0.5, -0.5),
                               controlpaint::controlRadius, controlpaint::controlRadius);
        m_painter.setPen(Qt::NoPen);
        m_painter.setBrush(m_theme.base);
        m_painter.drawPath(outline);
        m_painter.save();
        m_painter.setClipPath(outline);
        for (const SheetSegment &segment : m_row.segments)
            segmentFill(segment);
        m_painter.restore();
        m_painter.setPen(m_theme.line2);
        m_painter.setBrush(Qt::NoBrush);
        m_painter.drawPath(outline);
        for (const SheetSegment &segment : m_row.segments)
            segmentText(segment);
    }

    void segmentFill(const SheetSegment &segment)
    {
        if (segment.value == m_row.chosen)
            m_painter.fillRect(segment.rect, isBad() ? m_theme.redB : m_theme.sel);
        else if (segment.value == m_look.hot && !m_look.isReadOnly)
            m_painter.fillRect(segment.rect, m_theme.hover);
        if (segment.rect != m_row.segments.front().rect)
            m_painter.fillRect(segment.rect.left(), segment.rect.top(), 1, segment.rect.height(),
                               m_theme.line2);
    }

    [[nodiscard]] bool isBad() const { return m_row.tone == Tone::Fatal; }

    void segmentText(const SheetSegment &segment)
    {
        const bool isChosen = segment.value == m_row.chosen;
        QColor ink = isChosen ? m_theme.text : m_theme.text2;
        if (isChosen && isBad())
            ink = m_theme.onred;
        if (isChosen) {
            const QColor edge = m_row.tone == Tone::Plain || m_row.tone == Tone::Missing
                                    ? m_theme.accent
                                    : m_theme.redB;
            m_painter.setRenderHint(QPainter::Antialiasing);
            controlpaint::box(m_painter, segment.rect, QColor(), edge, edgeRadius(segment));
        }
        text(m_painter, segment.rect.adjusted(2, 0, -1, 0), Type::Small, ink, segment.label,
             Qt::AlignHCenter);
    }

    [[nodiscard]] qreal edgeRadius(const SheetSegment &segment) const
    {
        const bool isOuter = segment.rect == m_row.segments.front().rect
                             || segment.rect == m_row.segments.back().rect;
        return isOuter ? 3 : 1;
    }

    void field()
    {
        if (m_row.field.isNull())
            return;
        controlpaint::box(m_painter, m_row.field, m_theme.base, m_theme.ctl);
        const bool isEmpty = m_row.fieldText.isEmpty();
        text(m_painter, m_row.field.adjusted(4, 0, -6, 0), Type::Small,
             isEmpty ? m_theme.text3 : m_theme.text, isEmpty ? m_row.side : m_row.fieldText,
             Qt::AlignRight);
    }

    void line()
    {
        if (!m_row.hasLine)
            return;
        if (!m_row.causeRect.isNull()) {
            const bool isEmpty = m_row.cause.isEmpty();
            controlpaint::box(m_painter, m_row.causeRect, m_theme.base,
                              isEmpty ? m_theme.amberB : m_theme.ctl);
            text(m_painter, m_row.causeRect.adjusted(9, 0, -24, 0), Type::Base,
                 isEmpty ? m_theme.amber : m_theme.text,
                 isEmpty ? Words::tr("Cause") : m_row.cause);
            paintIcon(m_painter, m_row.causeRect.adjusted(m_row.causeRect.width() - 22, 0, -6, 0),
                      QStringLiteral("down"), 12, m_theme.text2);
        }
        controlpaint::box(m_painter, m_row.commentRect, m_theme.base,
                          m_row.lineIsMissing ? m_theme.amberB : m_theme.ctl);
        const bool isEmpty = m_row.comment.isEmpty();
        QString words = m_row.comment;
        if (isEmpty)
            words = m_row.lineIsMissing ? Words::tr("Comment required") : Words::tr("Write here");
        const QColor quiet = m_row.lineIsMissing ? m_theme.amber : m_theme.text3;
        text(m_painter, m_row.commentRect.adjusted(9, 0, -9, 0), Type::Base,
             isEmpty ? quiet : m_theme.text, words.replace(u'\n', u' '));
    }

    void frame()
    {
        if (!m_look.isCurrent)
            return;
        const int pen = m_look.hasFocus ? 2 : 1;
        m_painter.fillRect(0, 0, m_look.width, pen, m_theme.accent);
        m_painter.fillRect(0, m_row.height - pen, m_look.width, pen, m_theme.accent);
        m_painter.fillRect(0, 0, pen, m_row.height, m_theme.accent);
        m_painter.fillRect(m_look.width - pen, 0, pen, m_row.height, m_theme.accent);
    }

    QPainter &m_painter;
    const SheetRow &m_row;
    const SheetRowLook &m_look;
    const Theme &m_theme;
};

}

void paintSheetRow(QPainter &painter, const SheetRow &row, const SheetRowLook &look,
                   const Theme &theme)
{
    painter.save();
    painter.translate(0, row.top);
    painter.setRenderHint(QPainter::Antialiasing);
    RowPaint(painter, row, look, theme).paint();
    painter.restore();
}

}
