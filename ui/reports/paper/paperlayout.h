// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "reports/paper/paperfonts.h"
#include "reports/paper/tablelayout.h"
#include "reports/reportdocument.h"

#include <QRectF>

#include <functional>
#include <map>
#include <vector>

namespace banzhang {

// A part of a block on a page.
struct PlacedPart
{
    static constexpr int chapterHead = -1; // instead of a block

    int chapter = 0;
    int block = 0;
    QRectF place; // on the page, points
    int from = 0; // rows of a table, lines of a text, figures
    int to = 0;
    int slice = 0;      // of a table that is split by columns
    int firstLine = 0;  // of a row that is higher than a page
    int lastLine = -1;  // -1: to its end
    bool isEnd = false; // of its table or slice
};

struct PaperPage
{
    std::vector<PlacedPart> parts;
};

// Which part of which block lies on which page. Tables break between rows and begin each page with
// their head; a group's head stays with its first row, sums with the row before them; charts, key
// figures of a row and signatures are never broken; signatures never stand alone on a page, where
// what is before them can go along.
class PaperLayout final
{
public:
    // `area`: what the frame of the page leaves for the content.
    // `proceed`, if any, is told of each chapter that is done, of all; false ends it: then
    // isWhole() is false, and it is of no use.
    PaperLayout(const ReportDocument &document, const PaperFonts &fonts, const QRectF &area,
                const std::function<bool(int done, int of)> &proceed = {});

    [[nodiscard]] bool isWhole() const { return m_isWhole; }

    [[nodiscard]] const std::vector<PaperPage> &pages() const { return m_pages; }
    [[nodiscard]] int firstPageOf(int chapter) const { return m_firstPages[size_t(chapter)]; }
    [[nodiscard]] const TableLayout &table(int chapter, int block) const
    {
        return m_tables.at({chapter, block});
    }

private:
    class Builder;

    std::vector<PaperPage> m_pages;
    std::vector<int> m_firstPages;
    std::map<std::pair<int, int>, TableLayout> m_tables;
    bool m_isWhole = true;
};

// A chapter's head, as it is printed.
[[nodiscard]] QString headOf(const ReportChapter &chapter);

constexpr qreal signatureHeight = 65; // 23 mm
constexpr int signaturesARow = 4;

}
