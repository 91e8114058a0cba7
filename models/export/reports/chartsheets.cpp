// SPDX-License-Identifier: GPL-3.0-or-later
#include "reports/chartsheets.h"

#include "reports/sheetbook.h"

#include <algorithm>

#include <xlsxwriter.h>

namespace banzhang {
namespace {

constexpr size_t mostDrawn = 100;
constexpr int chartRows = 18; // that a chart takes on its sheet
constexpr int bar = 0x8C8C8C, ink = 0x222222, white = 0xFFFFFF;

using Look = ChartSeries::Look;

bool isBar(const ChartSeries &series)
{
    return series.look == Look::Bar || series.look == Look::StackedBar;
}

class ChartSheet
{
public:
    ChartSheet(SheetBook &book, const ChartGroup &charts, const ReportFileWords &words)
        : m_book(book), m_words(words), m_isDrawn(charts.size() <= mostDrawn),
          m_sheet(book.addSheet(charts.front().second->title.isEmpty()
                                    ? charts.front().first
                                    : charts.front().second->title))
    {
        m_book.setWidth(m_sheet, 0, 18);
        for (const auto &[chapter, chart] : charts)
            write(chapter, *chart);
    }

private:
    void write(const QString &chapter, const ReportChart &chart)
    {
        const int top = m_row;
        m_book.writeText(m_sheet, m_row++, 0, chart.title.isEmpty() ? chapter : chart.title,
                         SheetBook::Weight::Bold);
        m_head = m_row++;
        m_book.writeText(m_sheet, m_head, 0, m_words.category, SheetBook::Weight::Bold);
        for (size_t i = 0; i < chart.series.size(); ++i) {
            const bool isShare = chart.series[i].name.isEmpty() && chart.isPareto;
            m_book.writeText(m_sheet, m_head, int(i) + 1,
                             isShare ? m_words.runningShare : chart.series[i].name,
                             SheetBook::Weight::Bold);
        }
        for (size_t i = 0; i < chart.categories.size(); ++i)
            writeCategory(chart, i);
        if (m_isDrawn && !chart.categories.empty())
            draw(chart, top);
        m_row += 1;
    }

    void writeCategory(const ReportChart &chart, size_t at)
    {
        m_book.writeText(m_sheet, m_row, 0, chart.categories[at]);
        for (size_t i = 0; i < chart.series.size(); ++i) {
            const ChartSeries &series = chart.series[i];
            if (at < series.values.size() && series.values[at])
                m_book.writeFigure(m_sheet, m_row, int(i) + 1, *series.values[at], series.kind);
        }
        ++m_row;
    }

    void draw(const ReportChart &chart, int top)
    {
        int column = int(chart.series.size()) + 2;
        for (const bool isRight : {false, true}) {
            for (const bool bars : {true, false}) {
                if (drawPart(chart, isRight, bars, top, column))
                    column += 9;
            }
        }
        m_row = qMax(m_row, top + chartRows);
    }

    // Series of one axis that are bars, or lines; false when there are none. A workbook's charts do
    // not mix them: a target alone is no chart, its column stands in the sheet.
    [[nodiscard]] bool drawPart(const ReportChart &chart, bool isRight, bool bars, int top,
                                int column)
    {
        const bool hasAny =
            std::any_of(chart.series.begin(), chart.series.end(), [&](const ChartSeries &series) {
                return series.isRightAxis == isRight && isBar(series) == bars
                       && series.look != Look::Target;
            });
        if (!hasAny)
            return false;
        const bool isStacked =
            std::any_of(chart.series.begin(), chart.series.end(),
                        [](const ChartSeries &series) { return series.look == Look::StackedBar; });
        lxw_chart *const made =
            workbook_add_chart(m_book.book(), !bars       ? LXW_CHART_LINE
                                              : isStacked ? LXW_CHART_COLUMN_STACKED
                                                          : LXW_CHART_COLUMN);
        int order = 0;
        for (size_t i = 0; i < chart.series.size(); ++i) {
            if (chart.series[i].isRightAxis == isRight && isBar(chart.series[i]) == bars)
                addSeries(made, chart, i, order++);
        }
        chart_title_set_name(made, chart.title.toUtf8().constData());
        chart_legend_set_position(made, LXW_CHART_LEGEND_BOTTOM);
        worksheet_insert_chart(m_sheet, lxw_row_t(top), lxw_col_t(column), made);
        return true;
    }

    // Told apart without colour, as on paper.
    void addSeries(lxw_chart *made, const ReportChart &chart, size_t index, int order)
    {
        const QByteArray sheet = m_book.nameOf(m_sheet).toUtf8();
        const auto column = lxw_col_t(index + 1);
        const auto first = lxw_row_t(m_head + 1);
        const auto last = lxw_row_t(m_head + int(chart.categories.size()));
        lxw_chart_series *const series = chart_add_series(made, nullptr, nullptr);
        chart_series_set_categories(series, sheet.constData(), first, 0, last, 0);
        chart_series_set_values(series, sheet.constData(), first, column, last, column);
        chart_series_set_name_range(series, sheet.constData(), lxw_row_t(m_head), column);
        if (!isBar(chart.series[index]))
            return dressLine(series, chart.series[index].look == Look::Target, order);
        lxw_chart_line edge{};
        edge.color = ink;
        edge.width = 0.75F;
        chart_series_set_line(series, &edge);
        if (order % 3 == 1) {
            lxw_chart_pattern hatch{};
            hatch.fg_color = ink;
            hatch.bg_color = white;
            hatch.type = LXW_CHART_PATTERN_WIDE_UPWARD_DIAGONAL;
            chart_series_set_pattern(series, &hatch);
        } else {
            lxw_chart_fill fill{};
            fill.color = order % 3 == 0 ? bar : white;
            chart_series_set_fill(series, &fill);
        }
    }

    static void dressLine(lxw_chart_series *series, bool isTarget, int order)
    {
        lxw_chart_line line{};
        line.color = ink;
        line.width = isTarget ? 0.75F : 1.25F;
        line.dash_type = uint8_t(isTarget         ? LXW_CHART_LINE_DASH_DASH
                                 : order % 2 == 0 ? LXW_CHART_LINE_DASH_SOLID
                                                  : LXW_CHART_LINE_DASH_LONG_DASH_DOT);
        chart_series_set_line(series, &line);
        chart_series_set_marker_type(
            series, uint8_t(isTarget ? LXW_CHART_MARKER_NONE : LXW_CHART_MARKER_CIRCLE));
    }

    SheetBook &m_book;
    const ReportFileWords &m_words;
    const bool m_isDrawn;
    lxw_worksheet *const m_sheet;
    int m_row = 0;
    int m_head = 0;
};

}

void writeCharts(SheetBook &book, const ChartGroup &charts, const ReportFileWords &words)
{
    ChartSheet(book, charts, words);
}

}
