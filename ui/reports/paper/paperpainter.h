// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/theme.h"
#include "reports/paper/paperfonts.h"

#include <QPainter>
#include <QPainterPath>

namespace banzhang {

// Paints in points, whatever the device; vectors only. Grey paper turns every colour into its grey.
class PaperPainter final
{
public:
    enum class Side { Left, Centre, Right };

    // The painter's top left is the page's; it is put back as it was found.
    PaperPainter(QPainter &painter, const PaperFonts &fonts, bool isGrey);
    ~PaperPainter();
    PaperPainter(const PaperPainter &) = delete;
    PaperPainter &operator=(const PaperPainter &) = delete;

    [[nodiscard]] const PaperFonts &fonts() const { return m_fonts; }
    [[nodiscard]] const PrintInk &ink() const { return m_ink; }
    [[nodiscard]] bool isGrey() const { return m_isGrey; }

    // One line of text in the middle of that height.
    void text(PaperType type, const QRectF &room, const QString &text, Side side, QColor colour);
    // Lines from the top of the room on, each lineHeight() high.
    void lines(PaperType type, const QRectF &room, const QStringList &lines, Side side,
               QColor colour);
    void line(QPointF from, QPointF to, qreal width, QColor colour,
              const QList<qreal> &dashes = {});
    void fill(const QRectF &area, QColor colour);
    void fills(const std::vector<QRectF> &areas, QColor colour);
    void frame(const QRectF &area, qreal width, QColor colour);
    // Lines at 45 degrees, every `gap` points; to the right or to the left.
    void hatch(const QRectF &area, qreal gap, bool isRightward, QColor colour);
    void polyline(const std::vector<QPointF> &points, qreal width, QColor colour,
                  const QList<qreal> &dashes);
    // Points of an area; a width of 0 paints no edge, an invalid colour no inside.
    void shape(const QPainterPath &path, QColor inside, qreal edge, QColor edgeColour);
    // As it is: the caller has it in grey where the paper is.
    void image(const QRectF &area, const QImage &image);

private:
    void setPen(qreal width, QColor colour, const QList<qreal> &dashes = {});
    [[nodiscard]] QColor shade(const QColor &colour) const;

    QPainter &m_painter;
    const PaperFonts &m_fonts;
    const PrintInk m_ink;
    const bool m_isGrey;
};

}
