// SPDX-License-Identifier: GPL-3.0-or-later
#include "reports/paper/tablepaint.h"

namespace banzhang {
namespace {

using Side = PaperPainter::Side;

constexpr qreal heavyRule = 1.2, thinRule = 0.5;

class TablePainter
{
public:
    TablePainter(PaperPainter &painter, const PlacedPart &part, const ReportTable &table,
                 const TableLayout &layout, const QTimeZone &zone)
        : m_painter(painter), m_part(part), m_table(table), m_layout(layout),
          m_slice(layout.slices[size_t(part.slice)]), m_zone(zone), m_y(part.place.top())
    {}

    void paint()
    {
        paintHead();
        if (m_table.rows.empty())
            paintEmpty();
        for (int row = m_part.from; row < m_part.to; ++row)
            paintRow(row);
        rule(m_y, m_part.isEnd ? heavyRule : thinRule,
             m_part.isEnd ? m_painter.ink().ink : m_painter.ink().ink2);
    }

private:
    void rule(qreal y, qreal width, const QColor &colour)
    {
        m_painter.line({m_part.place.left(), y}, {m_part.place.right(), y}, width, colour);
    }

    // Heads stand at the foot of their row, like their column.
    void paintHead()
    {
        rule(m_y, heavyRule, m_painter.ink().ink);
        const qreal line = m_painter.fonts().lineHeight(m_layout.head);
        qreal left = m_part.place.left();
        for (size_t i = 0; i < m_slice.columns.size(); ++i) {
            const ReportColumn &column = m_table.columns[size_t(m_slice.columns[i])];
            const qreal room = m_slice.widths[i] - 2 * m_layout.padding;
            const QStringList lines = m_painter.fonts().wrapped(m_layout.head, column.head, room);
            const qreal high = qreal(lines.size()) * line;
            const qreal spare = (m_layout.rowHeight + 5 - line) / 2;
            m_painter.lines(m_layout.head,
                            QRectF(left + m_layout.padding, m_y + m_slice.headHeight - spare - high,
                                   room, high),
                            lines, isRightAligned(column.kind) ? Side::Right : Side::Left,
                            m_painter.ink().ink);
            left += m_slice.widths[i];
        }
        m_y += m_slice.headHeight;
        rule(m_y, thinRule, m_painter.ink().ink2);
    }

    void paintEmpty()
    {
        const QRectF room(m_part.place.left() + m_layout.padding, m_y,
                          m_part.place.width() - 2 * m_layout.padding, m_layout.rowHeight);
        m_painter.text(m_layout.body, room, m_table.empty, Side::Left, m_painter.ink().ink2);
        m_y += m_layout.rowHeight;
    }

    [[nodiscard]] qreal heightOf(int row) const
    {
        if (m_part.lastLine < 0)
            return m_layout.heightOf(m_part.slice, row, m_painter.fonts());
        return m_layout.rowHeight
               + (m_part.lastLine - m_part.firstLine - 1) * m_layout.lineHeight(m_painter.fonts());
    }

    void paintGround(int index, const ReportRow &row, qreal height)
    {
        const QRectF band(m_part.place.left(), m_y, m_part.place.width(), height);
        if (row.role == RowRole::Plain && index % 2 != 0)
            m_painter.fill(band, m_painter.ink().zebra);
        if (index == m_part.from)
            return;
        const bool isFirstSum =
            row.role == RowRole::Sum && m_table.rows[size_t(index) - 1].role != RowRole::Sum;
        rule(m_y, thinRule, isFirstSum ? m_painter.ink().ink2 : m_painter.ink().rule);
    }

    void paintRow(int index)
    {
        const ReportRow &row = m_table.rows[size_t(index)];
        const qreal height = heightOf(index);
        paintGround(index, row, height);
        const bool isBold = row.role == RowRole::Sum || row.role == RowRole::Group;
        const PaperType type = isBold ? m_layout.bold : m_layout.body;
        const QColor colour =
            row.role == RowRole::Before ? m_painter.ink().ink2 : m_painter.ink().ink;
        qreal left = m_part.place.left();
        for (size_t i = 0; i < m_slice.columns.size(); ++i) {
            paintCell(row, i, QPointF(left, m_y), type, colour);
            left += m_slice.widths[i];
        }
        m_y += height;
    }

    void paintCell(const ReportRow &row, size_t place, QPointF corner, PaperType type,
                   const QColor &colour)
    {
        const int column = m_slice.columns[place];
        const QString text = cellText(m_table, row, column, m_zone);
        if (text.isEmpty())
            return;
        const FigureKind kind = m_table.columns[size_t(column)].kind;
        const qreal room = roomOf(m_table, row, m_slice, place) - 2 * m_layout.padding;
        const qreal line = m_painter.fonts().lineHeight(m_layout.body);
        const qreal spare = (m_layout.rowHeight - line) / 2;
        const QRectF area(corner.x() + m_layout.padding, corner.y() + spare, room, line);
        if (kind != FigureKind::Text) {
            m_painter.text(type, area, text, isRightAligned(kind) ? Side::Right : Side::Left,
                           colour);
            return;
        }
        const bool isOneLine = !text.contains(u'\n') && m_painter.fonts().width(type, text) <= room;
        QStringList lines =
            isOneLine ? QStringList(text) : m_painter.fonts().wrapped(type, text, room);
        if (m_part.lastLine >= 0)
            lines = lines.mid(m_part.firstLine, m_part.lastLine - m_part.firstLine);
        m_painter.lines(type, area, lines, Side::Left, colour);
    }

    PaperPainter &m_painter;
    const PlacedPart &m_part;
    const ReportTable &m_table;
    const TableLayout &m_layout;
    const TableLayout::Slice &m_slice;
    const QTimeZone &m_zone;
    qreal m_y;
};

}

void paintTable(PaperPainter &painter, const PlacedPart &part, const ReportTable &table,
                const TableLayout &layout, const QTimeZone &zone)
{
    TablePainter(painter, part, table, layout, zone).paint();
}

int rowAt(const PlacedPart &part, const TableLayout &layout, const PaperFonts &fonts, QPointF point)
{
    if (!part.place.contains(point))
        return -1;
    qreal y = part.place.top() + layout.slices[size_t(part.slice)].headHeight;
    if (point.y() < y)
        return -1;
    for (int row = part.from; row < part.to; ++row) {
        y += layout.heightOf(part.slice, row, fonts);
        if (point.y() < y || part.lastLine >= 0)
            return row;
    }
    return -1;
}

}
