// SPDX-License-Identifier: GPL-3.0-or-later
#include "attendance/duty/dutyprint.h"

#include "common/fonts.h"
#include "common/theme.h"

#include <QPagedPaintDevice>
#include <QPainter>

namespace banzhang {
namespace {

class DutyPaper final
{
public:
    DutyPaper(QPagedPaintDevice &device, const DutyGridModel &grid, const QString &title,
              const QString &foot)
        : m_device(device), m_grid(grid), m_title(title), m_foot(foot), m_painter(&device),
          m_font(fontOf(Type::Base))
    {
        m_font.setPointSizeF(9);
        m_painter.setFont(m_font);
        m_page = QRectF(m_painter.viewport());
        m_line = QFontMetricsF(m_font, &device).height() * 1.3;
    }

    void print()
    {
        head();
        for (int row = 0; row < m_grid.rowCount(); ++row) {
            const qreal high = 3 * m_line;
            if (m_y + high > m_page.height() - 2 * m_line) {
                foot();
                m_device.newPage();
                head();
            }
            area(row, high);
        }
        foot();
    }

private:
    void head()
    {
        QFont bold = m_font;
        bold.setBold(true);
        bold.setPointSizeF(14);
        m_painter.setFont(bold);
        m_painter.setPen(PrintInk().ink);
        m_painter.drawText(QRectF(0, 0, m_page.width(), 2 * m_line), Qt::AlignVCenter, m_title);
        bold.setPointSizeF(9);
        m_painter.setFont(bold);
        m_y = 2.5 * m_line;
        for (int column = 0; column < DutyGridModel::ColumnCount; ++column)
            write(column, m_line,
                  m_grid.headerData(column, Qt::Horizontal, Qt::DisplayRole).toString());
        m_y += m_line;
        m_painter.setFont(m_font);
        rule();
    }
    void area(int row, qreal high)
    {
        const DutyAreaRow &one = m_grid.rows()[size_t(row)];
        write(DutyGridModel::Area, high,
              one.area.work.isEmpty() ? one.area.name : one.area.name + u'\n' + one.area.work);
        for (int day = 0; day < 7; ++day) {
            const std::optional<Duty> &duty = one.days[size_t(day)];
            if (!duty)
                continue;
            const int column = DutyGridModel::FirstDay + day;
            write(column, high,
                  duty->agentId == 0 ? duty->team : duty->agentNo + u'\n' + duty->agent);
            box(column, duty->doneAt.isValid());
        }
        m_y += high;
        rule();
    }
    void box(int column, bool isTicked)
    {
        const qreal size = m_line * 0.8;
        const QRectF place(left(column) + width(column) - size * 1.4, m_y + size * 0.3, size, size);
        m_painter.setPen(QPen(PrintInk().ink2, 0));
        m_painter.drawRect(place);
        if (isTicked)
            m_painter.drawPolyline(QPolygonF({place.topLeft() + QPointF(size * .2, size * .5),
                                              place.topLeft() + QPointF(size * .45, size * .8),
                                              place.topLeft() + QPointF(size * .85, size * .2)}));
    }
    void write(int column, qreal high, const QString &text)
    {
        m_painter.setPen(PrintInk().ink);
        m_painter.drawText(QRectF(left(column), m_y, width(column) - m_line * 0.3, high),
                           int(Qt::TextWordWrap) | int(Qt::AlignVCenter), text);
    }
    void rule()
    {
        m_painter.setPen(QPen(PrintInk().rule, 0));
        m_painter.drawLine(QPointF(0, m_y), QPointF(m_page.width(), m_y));
    }
    void foot()
    {
        m_painter.setPen(PrintInk().ink2);
        m_painter.drawText(QRectF(0, m_page.height() - m_line, m_page.width(), m_line),
                           Qt::AlignVCenter, m_foot);
    }
    [[nodiscard]] qreal width(int column) const
    {
        return m_page.width() * (column == DutyGridModel::Area ? 0.2 : 0.8 / 7);
    }
    [[nodiscard]] qreal left(int column) const
    {
        return column == 0 ? 0 : width(0) + (column - 1) * width(1);
    }

    QPagedPaintDevice &m_device;
    const DutyGridModel &m_grid;
    const QString m_title;
    const QString m_foot;
    QPainter m_painter;
    QFont m_font;
    QRectF m_page;
    qreal m_line = 0;
    qreal m_y = 0;
};

}

QString dutyText(const DutyGridModel &grid, const QModelIndexList &chosen)
{
    const bool isWhole = chosen.size() < 2;
    QStringList lines;
    if (isWhole) {
        QStringList heads;
        for (int column = 0; column < DutyGridModel::ColumnCount; ++column)
            heads << grid.headerData(column, Qt::Horizontal, Qt::DisplayRole).toString();
        lines << heads.join(u'\t');
    }
    for (int row = 0; row < grid.rowCount(); ++row) {
        QStringList cells;
        for (int column = 0; column < DutyGridModel::ColumnCount; ++column) {
            const QModelIndex index = grid.index(row, column);
            if (isWhole || chosen.contains(index))
                cells << index.data().toString();
        }
        if (!cells.isEmpty())
            lines << cells.join(u'\t');
    }
    return lines.join(u'\n');
}

void printDuties(QPagedPaintDevice &device, const DutyGridModel &grid, const QString &title,
                 const QString &foot)
{
    DutyPaper(device, grid, title, foot).print();
}

}
