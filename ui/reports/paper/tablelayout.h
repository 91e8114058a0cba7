// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "reports/paper/paperfonts.h"
#include "reports/reportdocument.h"

#include <QTimeZone>

#include <vector>

namespace banzhang {

// How a table lies on paper: what type it takes, how wide its columns are and how high its rows.
// Nothing is cut: columns take from their neighbours' slack, then texts wrap, then the type gets
// smaller, then the table is split by columns, each part with the first columns again.
struct TableLayout
{
    struct Slice
    {
        std::vector<int> columns;
        std::vector<qreal> widths;
        qreal headHeight = 0;
    };

    PaperType body = PaperType::Body;
    PaperType bold = PaperType::Bold;
    PaperType head = PaperType::Head;
    qreal padding = 5; // left and right in a cell
    qreal rowHeight = 17;
    std::vector<Slice> slices;
    // Lines of the rows, of each slice; empty: all have one.
    std::vector<std::vector<int>> lines;

    [[nodiscard]] qreal lineHeight(const PaperFonts &fonts) const { return fonts.lineHeight(body); }
    [[nodiscard]] int linesOf(int slice, int row) const
    {
        const auto &all = lines[size_t(slice)];
        return all.empty() ? 1 : all[size_t(row)];
    }
    [[nodiscard]] qreal heightOf(int slice, int row, const PaperFonts &fonts) const
    {
        return rowHeight + qreal(linesOf(slice, row) - 1) * lineHeight(fonts);
    }
};

[[nodiscard]] TableLayout layOutTable(const ReportTable &table, const PaperFonts &fonts,
                                      qreal width, const QTimeZone &zone);

// Words stand left, figures right.
[[nodiscard]] bool isRightAligned(FigureKind kind);
// What stands in a cell: nothing for what a head or a sum does not say.
[[nodiscard]] QString cellText(const ReportTable &table, const ReportRow &row, int column,
                               const QTimeZone &zone);
// The width that a cell of a slice may take: that of the empty cells after it too, where its row
// is a head or a sum.
[[nodiscard]] qreal roomOf(const ReportTable &table, const ReportRow &row,
                           const TableLayout::Slice &slice, size_t place);

}
