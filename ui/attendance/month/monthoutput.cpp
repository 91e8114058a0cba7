// SPDX-License-Identifier: GPL-3.0-or-later
#include "attendance/month/monthoutput.h"

#include "attendance/month/monthwords.h"
#include "common/fonts.h"
#include "common/roles.h"
#include "common/tablewriter.h"
#include "common/theme.h"

#include <QCoreApplication>
#include <QPagedPaintDevice>
#include <QPainter>
#include <QSaveFile>
#include <QTimeZone>

#include <numeric>

namespace banzhang {
namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(banzhang::MonthPaper)
};

constexpr double secondsAnHour = 3600;

ColumnKind kindOf(int column)
{
    switch (column) {
    case MonthGridModel::Scheduled:
    case MonthGridModel::Present:
    case MonthGridModel::Adherence:
    case MonthGridModel::Conformance: return ColumnKind::Decimal;
    case MonthGridModel::Fines:
    case MonthGridModel::Awards:
    case MonthGridModel::Net: return ColumnKind::Money;
    default: return column > MonthGridModel::LastDay ? ColumnKind::Integer : ColumnKind::Text;
    }
}

// What was not heard has no adherence, and an empty cell.
QVariant valueAt(const MonthGridModel &grid, int row, int column)
{
    const QModelIndex index = grid.index(row, column);
    if (column <= MonthGridModel::LastDay)
        return index.data().toString();
    const double value = index.data(SortRole).toDouble();
    switch (kindOf(column)) {
    case ColumnKind::Money: return qint64(value);
    case ColumnKind::Integer: return int(value);
    default: break;
    }
    const bool isHours = column == MonthGridModel::Scheduled || column == MonthGridModel::Present;
    return value < 0 ? QVariant() : QVariant(isHours ? value / secondsAnHour : value);
}

std::vector<ExportColumn> headsOf(const MonthGridModel &grid, const QList<int> &columns)
{
    const bool isAgents = grid.kind() == MonthGridModel::Kind::Agents;
    std::vector<ExportColumn> heads;
    heads.reserve(size_t(columns.size()) + 2);
    if (isAgents) {
        heads.push_back({Words::tr("Agent no."), ColumnKind::Text});
        heads.push_back({Words::tr("Name"), ColumnKind::Text});
        heads.push_back({Words::tr("Team"), ColumnKind::Text});
    } else
        heads.push_back({Words::tr("Month"), ColumnKind::Text});
    for (const int column : columns) {
        if (column != MonthGridModel::Name)
            heads.push_back({grid.headerData(column, Qt::Horizontal, Qt::DisplayRole).toString(),
                             kindOf(column)});
    }
    return heads;
}

ExportRow rowOf(const MonthGridModel &grid, const QList<int> &columns, int row)
{
    const MonthRow &one = *grid.rowAt(row);
    ExportRow values;
    values.reserve(size_t(columns.size()) + 2);
    if (grid.kind() == MonthGridModel::Kind::Agents) {
        values.emplace_back(one.agentNo);
        values.emplace_back(one.agent);
        values.emplace_back(one.team);
    } else
        values.emplace_back(one.month.toString(u"yyyy-MM"));
    for (const int column : columns) {
        if (column != MonthGridModel::Name)
            values.push_back(valueAt(grid, row, column));
    }
    return values;
}

class MonthPaper final
{
public:
    MonthPaper(QPagedPaintDevice &device, const MonthGridModel &grid, const QList<int> &columns,
               const QString &title, const ServerClock &clock)
        : m_device(device), m_grid(grid), m_columns(columns), m_title(title), m_clock(clock),
          m_painter(&device), m_font(fontOf(Type::Base))
    {
        const qreal unit =
            std::accumulate(columns.begin(), columns.end(), 0.0,
                            [](qreal sum, int column) { return sum + weightOf(column); });
        m_unit = device.width() / unit;
        // A day's column holds two characters of Chinese.
        m_font.setPixelSize(std::max(1, int(m_unit * weightOf(MonthGridModel::FirstDay) * 0.44)));
        m_line = m_font.pixelSize() * 1.75;
        m_rowsAPage = std::max(1, int((device.height() - m_line * 7) / m_line));
        m_pages = std::max(1, (grid.rowCount() + m_rowsAPage - 1) / m_rowsAPage);
    }

    void print()
    {
        for (int page = 0; page < m_pages; ++page) {
            if (page > 0)
                m_device.newPage();
            m_y = 0;
            title();
            heads();
            const int last = std::min((page + 1) * m_rowsAPage, m_grid.rowCount());
            for (int row = page * m_rowsAPage; row < last; ++row)
                writeRow(row);
            rule(1.0);
            foot(page + 1);
        }
    }

private:
    // In widths of a day.
    [[nodiscard]] static qreal weightOf(int column)
    {
        if (column == MonthGridModel::Name)
            return 4.6;
        if (MonthGridModel::isDay(column))
            return 1;
        return kindOf(column) == ColumnKind::Integer ? 1.6 : 2.4;
    }
    void title()
    {
        QFont font = m_font;
        font.setPixelSize(m_font.pixelSize() * 8 / 5);
        font.setBold(true);
        m_painter.setFont(font);
        m_painter.setPen(PrintInk().ink);
        m_painter.drawText(QRectF(0, 0, m_device.width(), m_line * 2), Qt::AlignVCenter, m_title);
        m_painter.setFont(m_font);
        m_y = m_line * 2.2;
    }
    void heads()
    {
        rule(1.0);
        const bool isAgents = m_grid.kind() == MonthGridModel::Kind::Agents;
        qreal left = 0;
        for (const int column : m_columns) {
            const qreal width = weightOf(column) * m_unit;
            const QRectF cell(left, m_y, width, m_line * 2);
            QString text = m_grid.headerData(column, Qt::Horizontal, Qt::DisplayRole).toString();
            if (MonthGridModel::isDay(column) && isAgents) {
                const QDate day = m_grid.sheet().from.addDays(column - MonthGridModel::FirstDay);
                if (m_grid.isFree(day))
                    m_painter.fillRect(cell, PrintInk().rule);
                text += u'\n' + weekdayMark(day);
            }
            write(cell, text, column, int(Qt::TextWordWrap));
            left += width;
        }
        m_y += m_line * 2;
        rule(0.5);
    }
    void writeRow(int row)
    {
        const bool isSum = m_grid.isSum(row);
        QFont font = m_font;
        font.setBold(isSum);
        m_painter.setFont(font);
        qreal left = 0;
        for (const int column : m_columns) {
            const qreal width = weightOf(column) * m_unit;
            const QRectF cell(left, m_y, width, m_line);
            const QModelIndex index = m_grid.index(row, column);
            if (m_grid.isFree(index)) // below the rule of the row before
                m_painter.fillRect(cell.adjusted(0, points(0.5), 0, 0), PrintInk().zebra);
            write(cell, index.data().toString(), column, Qt::TextSingleLine);
            const DayCell *day = m_grid.cellAt(index);
            if (day && signOf(*day) == DaySign::Absent)
                frame(cell);
            left += width;
        }
        m_painter.setFont(m_font);
        m_y += m_line;
        rule(isSum ? 0.5 : 0.2);
    }
    void write(const QRectF &cell, const QString &text, int column, int flags)
    {
        const bool isName = column == MonthGridModel::Name;
        const bool isDay = MonthGridModel::isDay(column);
        const Qt::Alignment side = isName  ? Qt::AlignLeft
                                   : isDay ? Qt::AlignHCenter
                                           : Qt::AlignRight;
        const qreal pad = isDay ? 0 : m_line * 0.15;
        m_painter.setPen(PrintInk().ink);
        m_painter.setBrush(Qt::NoBrush);
        m_painter.drawText(cell.adjusted(pad, 0, -pad, 0), int(side | Qt::AlignVCenter) | flags,
                           text);
    }
    [[nodiscard]] qreal points(qreal count) const { return count * m_device.logicalDpiY() / 72.0; }
    // Absences are found at a glance without colour.
    void frame(const QRectF &cell)
    {
        const qreal inset = cell.height() * 0.08;
        m_painter.setPen(QPen(PrintInk().ink, points(0.8)));
        m_painter.drawRect(cell.adjusted(inset, inset, -inset, -inset));
    }
    void rule(qreal width)
    {
        m_painter.setPen(QPen(PrintInk().ink, points(width)));
        m_painter.drawLine(QPointF(0, m_y), QPointF(m_device.width(), m_y));
    }
    void foot(int page)
    {
        m_painter.setPen(PrintInk().ink2);
        const QRectF line(0, m_device.height() - m_line * 1.2, m_device.width(), m_line * 1.2);
        m_painter.drawText(line, Qt::AlignVCenter, legendText());
        m_painter.drawText(line, Qt::AlignVCenter | Qt::AlignRight,
                           Words::tr("printed %1 · page %2 of %3")
                               .arg(m_clock.siteNow().toString(u"yyyy-MM-dd HH:mm"))
                               .arg(page)
                               .arg(m_pages));
    }

    QPagedPaintDevice &m_device;
    const MonthGridModel &m_grid;
    const QList<int> m_columns;
    const QString m_title;
    const ServerClock &m_clock;
    QPainter m_painter;
    QFont m_font;
    qreal m_unit = 1;
    qreal m_line = 1;
    qreal m_y = 0;
    int m_rowsAPage = 1;
    int m_pages = 1;
};

}

Result<int> exportMonths(const MonthGridModel &grid, const QList<int> &columns, const UiContext &ui,
                         const QString &sheet, const QString &path)
{
    const QTimeZone zone(ui.clock.siteNow().offsetFromUtc());
    const bool isWorkbook = path.endsWith(u".xlsx", Qt::CaseInsensitive);
    QSaveFile file(path);
    if (!isWorkbook && !file.open(QIODevice::WriteOnly))
        return fail(ProblemKind::Invalid, file.errorString());
    const std::vector<ExportColumn> heads = headsOf(grid, columns);
    const auto writer =
        isWorkbook ? xlsxWriter(path, sheet, heads, zone) : csvWriter(file, heads, zone);
    int rows = 0;
    for (int row = 0; row < grid.rowCount(); ++row) {
        if (!grid.rowAt(row))
            continue;
        writer->addRow(rowOf(grid, columns, row));
        ++rows;
    }
    if (const Result<void> done = writer->finish(); !done)
        return tl::make_unexpected(done.error());
    if (!isWorkbook && !file.commit())
        return fail(ProblemKind::Invalid, file.errorString());
    return rows;
}

void printMonths(QPagedPaintDevice &device, const MonthGridModel &grid, const QList<int> &columns,
                 const QString &title, const ServerClock &clock)
{
    MonthPaper(device, grid, columns, title, clock).print();
}

}
