// SPDX-License-Identifier: GPL-3.0-or-later
#include "reports/paper/paperlayout.h"

#include "reports/paper/chartpaint.h"
#include "reports/paper/keyfigurepaint.h"

#include <QCoreApplication>

#include <algorithm>

namespace banzhang {
namespace {

constexpr qreal chapterGap = 20;
constexpr qreal partGap = 4;   // between a chapter's head that has nothing below it and its parts
constexpr int carriedRows = 3; // of a table, that go to the next page with signatures
constexpr qreal blockGap = 10;
constexpr qreal headGap = 5;
constexpr qreal noteRoom = 12; // between a chapter's title and the note beside it

bool mayBreakBefore(const std::vector<ReportRow> &rows, int row)
{
    const RowRole here = rows[size_t(row)].role;
    return here != RowRole::Sum && here != RowRole::Before
           && rows[size_t(row) - 1].role != RowRole::Group;
}

}

// Puts one block after the other, and turns the page when there is no room.
class PaperLayout::Builder
{
public:
    Builder(PaperLayout &layout, const ReportDocument &document, const PaperFonts &fonts,
            const QRectF &area)
        : m_layout(layout), m_document(document), m_fonts(fonts), m_area(area),
          m_zone(document.zone.toLatin1())
    {
        turn();
    }

    void place(int number)
    {
        const ReportChapter &chapter = m_document.chapters[size_t(number)];
        m_chapter = number;
        if (chapter.startsPage)
            startPage();
        placeHead(chapter);
        for (size_t i = 0; i < chapter.blocks.size(); ++i) {
            m_block = int(i);
            std::visit([this](const auto &block) { place(block); }, chapter.blocks[i]);
        }
    }

private:
    [[nodiscard]] bool isAtTop() const { return m_y <= m_area.top(); }
    [[nodiscard]] qreal room() const { return m_area.bottom() - m_y; }

    void turn()
    {
        m_layout.m_pages.emplace_back();
        m_y = m_area.top();
    }
    void startPage()
    {
        if (!isAtTop())
            turn();
    }
    // Leaves a gap, unless at the top; turns the page when that is too little room.
    void keep(qreal gap, qreal height)
    {
        if (isAtTop())
            return;
        if (gap + height > room())
            turn();
        else
            m_y += gap;
    }

    PlacedPart &add(qreal height)
    {
        PlacedPart part;
        part.chapter = m_chapter;
        part.block = m_block;
        part.place = QRectF(m_area.left(), m_y, m_area.width(), height);
        m_y += height;
        m_layout.m_pages.back().parts.push_back(part);
        return m_layout.m_pages.back().parts.back();
    }

    void placeHead(const ReportChapter &chapter)
    {
        const qreal high = headHeight(chapter);
        const qreal least = chapter.blocks.empty() ? leastOfNext() : leastOf(chapter);
        const qreal gap = m_isAfterHead ? partGap : chapterGap;
        if (high <= 0) {
            keep(gap, least);
        } else {
            keep(gap, high + headGap + least);
            m_block = PlacedPart::chapterHead;
        }
        m_layout.m_firstPages.push_back(int(m_layout.m_pages.size()) - 1);
        if (high > 0) {
            add(high);
            m_y += headGap;
        }
        m_isAfterHead = true;
    }

    [[nodiscard]] qreal headHeight(const ReportChapter &chapter) const
    {
        const QString head = headOf(chapter);
        if (head.isEmpty() && chapter.note.isEmpty())
            return 0;
        const qreal title = m_fonts.width(PaperType::Section, head);
        const qreal note = m_fonts.width(PaperType::Small, chapter.note);
        const qreal line = m_fonts.lineHeight(PaperType::Section);
        if (title + noteRoom + note <= m_area.width())
            return line;
        return line * m_fonts.lineCount(PaperType::Section, head, m_area.width())
               + (chapter.note.isEmpty()
                      ? 0
                      : m_fonts.lineHeight(PaperType::Small)
                            * m_fonts.lineCount(PaperType::Small, chapter.note, m_area.width()));
    }

    // A head that has nothing below it stays with the next one.
    [[nodiscard]] qreal leastOfNext() const
    {
        const size_t next = size_t(m_chapter) + 1;
        if (next >= m_document.chapters.size() || m_document.chapters[next].startsPage)
            return 0;
        constexpr qreal someRows = 60;
        return partGap + headHeight(m_document.chapters[next]) + headGap + someRows;
    }

    // What of the first block has to be on the page of the chapter's head.
    [[nodiscard]] qreal leastOf(const ReportChapter &chapter)
    {
        m_block = 0;
        return std::visit([this](const auto &block) { return least(block); },
                          chapter.blocks.front());
    }
    [[nodiscard]] qreal least(const ReportTable &table)
    {
        const TableLayout &layout = layOut(table);
        qreal height = layout.slices.front().headHeight;
        const int rows = qMin(int(table.rows.size()), leastRows(table));
        for (int row = 0; row < rows; ++row)
            height += layout.heightOf(0, row, m_fonts);
        return height;
    }
    [[nodiscard]] static int leastRows(const ReportTable &table)
    {
        int rows = 2;
        while (rows < int(table.rows.size()) && !mayBreakBefore(table.rows, rows))
            ++rows;
        return rows;
    }
    [[nodiscard]] qreal least(const ReportChart &chart) const
    {
        return chartHeight(chart, m_fonts, m_area.width());
    }
    [[nodiscard]] qreal least(const KeyFigures &figures) const
    {
        return keyFigureRowHeight(figures, 0, m_fonts, m_area.width());
    }
    [[nodiscard]] qreal least(const ReportText &) const
    {
        return 2 * m_fonts.lineHeight(PaperType::Body);
    }
    [[nodiscard]] static qreal least(const SignatureBoxes &) { return signatureHeight; }

    // A gap, but not right below the chapter's head.
    [[nodiscard]] qreal gap()
    {
        const bool isFirst = std::exchange(m_isAfterHead, false);
        return isFirst ? 0 : blockGap;
    }

    [[nodiscard]] const TableLayout &layOut(const ReportTable &table)
    {
        const std::pair key(m_chapter, m_block);
        const auto known = m_layout.m_tables.find(key);
        if (known != m_layout.m_tables.end())
            return known->second;
        return m_layout.m_tables.emplace(key, layOutTable(table, m_fonts, m_area.width(), m_zone))
            .first->second;
    }

    void place(const ReportTable &table)
    {
        if (table.columns.empty())
            return;
        const TableLayout &layout = layOut(table);
        keep(gap(), least(table));
        if (table.rows.empty()) {
            add(layout.slices.front().headHeight + layout.rowHeight).isEnd = true;
        } else {
            for (int slice = 0; slice < int(layout.slices.size()); ++slice) {
                if (slice > 0)
                    keep(blockGap, least(table));
                placeRows(table, layout, slice);
            }
        }
    }

    void placeRows(const ReportTable &table, const TableLayout &layout, int slice)
    {
        const qreal head = layout.slices[size_t(slice)].headHeight;
        const int count = int(table.rows.size());
        for (int row = 0; row < count;) {
            qreal height = head;
            int end = row;
            while (end < count && height + layout.heightOf(slice, end, m_fonts) <= room())
                height += layout.heightOf(slice, end++, m_fonts);
            end = breakBefore(table.rows, row, end);
            if (end == row) {
                if (isAtTop())
                    placeHighRow(layout, slice, row++, count);
                turn();
                continue;
            }
            addRows(layout, slice, row, end, count);
            row = end;
            if (row < count)
                turn();
        }
    }

    // The last place where the rows may break; on a page of its own wherever they must.
    [[nodiscard]] int breakBefore(const std::vector<ReportRow> &rows, int from, int end) const
    {
        if (end >= int(rows.size()))
            return int(rows.size());
        int at = end;
        while (at > from && !mayBreakBefore(rows, at))
            --at;
        return at > from || !isAtTop() ? at : end;
    }

    void addRows(const TableLayout &layout, int slice, int from, int to, int count)
    {
        qreal height = layout.slices[size_t(slice)].headHeight;
        for (int row = from; row < to; ++row)
            height += layout.heightOf(slice, row, m_fonts);
        PlacedPart &part = add(height);
        part.from = from;
        part.to = to;
        part.slice = slice;
        part.isEnd = to == count;
    }

    // A row that no page holds goes on over as many as it takes.
    void placeHighRow(const TableLayout &layout, int slice, int row, int count)
    {
        const int lines = layout.linesOf(slice, row);
        const qreal line = layout.lineHeight(m_fonts);
        const qreal head = layout.slices[size_t(slice)].headHeight;
        for (int first = 0; first < lines;) {
            const int fitting = qMax(1, int((room() - head - layout.rowHeight) / line) + 1);
            const int last = qMin(lines, first + fitting);
            PlacedPart &part = add(head + layout.rowHeight + qreal(last - first - 1) * line);
            part.from = row;
            part.to = row + 1;
            part.slice = slice;
            part.firstLine = first;
            part.lastLine = last;
            part.isEnd = last == lines && row + 1 == count;
            first = last;
            if (first < lines)
                turn();
        }
    }

    void placeLines(const QString &text, PaperType type, qreal gap)
    {
        const int count = int(m_fonts.wrapped(type, text, m_area.width()).size());
        const qreal line = m_fonts.lineHeight(type);
        keep(gap, qMin(count, 2) * line);
        for (int from = 0; from < count;) {
            const int to = qMin(count, from + qMax(1, int((room() + 0.01) / line)));
            PlacedPart &part = add(qreal(to - from) * line);
            part.from = from;
            part.to = to;
            from = to;
            if (from < count)
                turn();
        }
    }

    void place(const ReportChart &chart)
    {
        const qreal height = chartHeight(chart, m_fonts, m_area.width());
        keep(gap(), height);
        add(height);
    }

    void place(const KeyFigures &figures)
    {
        const int perRow = keyFiguresARow(figures, m_area.width());
        const int count = int(figures.figures.size());
        for (int from = 0; from < count; from += perRow) {
            const qreal height = keyFigureRowHeight(figures, from, m_fonts, m_area.width());
            keep(from == 0 ? gap() : 0, height);
            PlacedPart &part = add(height);
            part.from = from;
            part.to = qMin(count, from + perRow);
        }
    }

    void place(const ReportText &text)
    {
        placeLines(text.text, text.isNote ? PaperType::Small : PaperType::Body, gap());
    }

    // At the foot of the page; what follows begins a new one.
    void place(const SignatureBoxes &boxes)
    {
        if (boxes.names.empty())
            return;
        const int rows = (int(boxes.names.size()) + signaturesARow - 1) / signaturesARow;
        const qreal height = rows * signatureHeight;
        const qreal before = gap();
        fetchForNotes(height + before);
        if (!isAtTop() && before + height > room())
            turnWithLast(height + before);
        keep(before, height);
        m_y = qMax(m_y, m_area.bottom() - height);
        add(height);
    }

    // Notes that came to a page alone get the rows that they are about from the page before.
    void fetchForNotes(qreal following)
    {
        std::vector<PaperPage> &pages = m_layout.m_pages;
        const size_t last = pages.size() - 1;
        const std::vector<PlacedPart> notes = pages[last].parts;
        const bool areAlone =
            last > 0 && !notes.empty() && !pages[last - 1].parts.empty()
            && pages[last - 1].parts.back().chapter == m_chapter
            && m_layout.m_firstPages[size_t(m_chapter)] < int(last)
            && std::none_of(notes.begin(), notes.end(), [this](const PlacedPart &part) {
                   return part.block == PlacedPart::chapterHead || isCarriedAlone(part);
               });
        if (!areAlone)
            return;
        const std::vector<PlacedPart> before = pages[last - 1].parts;
        const qreal y = m_y;
        const qreal shift = before.back().place.bottom() + blockGap - notes.front().place.top();
        for (PlacedPart note : notes) {
            note.place.translate(0, shift);
            pages[last - 1].parts.push_back(note);
        }
        pages.pop_back();
        if (turnWithLast(following))
            return;
        pages[last - 1].parts = before;
        pages[last].parts = notes;
        m_y = y;
    }

    // Turns the page, and takes along what stands last on it: signatures are of something. False
    // when nothing could come along.
    bool turnWithLast(qreal following)
    {
        std::vector<PlacedPart> parts = m_layout.m_pages.back().parts;
        size_t first = parts.size();
        while (first > 0 && !isCarriedAlone(parts[first - 1]))
            --first; // a text goes with what it is about
        if (first > 0 && !splitRows(parts, --first)) {
            while (first > 0 && parts[first - 1].block == PlacedPart::chapterHead)
                --first;
        }
        std::vector<PlacedPart> carried(parts.begin() + std::ptrdiff_t(first), parts.end());
        const qreal top = carried.empty() ? 0 : carried.front().place.top();
        const bool fits = first > 0 && !carried.empty()
                          && carried.back().place.bottom() - top + following <= m_area.height();
        if (!fits) {
            turn();
            return false;
        }
        parts.resize(first);
        m_layout.m_pages.back().parts = std::move(parts);
        turn();
        for (PlacedPart &part : carried) {
            part.place.translate(0, m_area.top() - top);
            if (part.block == PlacedPart::chapterHead)
                m_layout.m_firstPages[size_t(part.chapter)] = int(m_layout.m_pages.size()) - 1;
            m_y = part.place.bottom();
        }
        m_layout.m_pages.back().parts = std::move(carried);
        return true;
    }

    [[nodiscard]] bool isCarriedAlone(const PlacedPart &part) const
    {
        return part.block != PlacedPart::chapterHead
               && !std::holds_alternative<ReportText>(
                   m_document.chapters[size_t(part.chapter)].blocks[size_t(part.block)]);
    }

    // Makes of a table's last rows a part of their own, after it. False when it is no table, or too
    // short.
    bool splitRows(std::vector<PlacedPart> &parts, size_t &at)
    {
        const PlacedPart part = parts[at];
        const auto *table = std::get_if<ReportTable>(
            &m_document.chapters[size_t(part.chapter)].blocks[size_t(part.block)]);
        if (!table || part.lastLine >= 0)
            return false;
        int row = part.to - carriedRows;
        while (row > part.from && !mayBreakBefore(table->rows, row))
            --row;
        if (row <= part.from + 1)
            return false;
        const TableLayout &layout = m_layout.m_tables.at({part.chapter, part.block});
        const qreal head = layout.slices[size_t(part.slice)].headHeight;
        qreal height = head;
        for (int each = row; each < part.to; ++each)
            height += layout.heightOf(part.slice, each, m_fonts);
        PlacedPart rest = part;
        rest.from = row;
        rest.place.setTop(part.place.bottom() - height);
        parts[at].to = row;
        parts[at].isEnd = false;
        parts[at].place.setBottom(part.place.bottom() - height + head);
        parts.insert(parts.begin() + std::ptrdiff_t(++at), rest);
        return true;
    }

    PaperLayout &m_layout;
    const ReportDocument &m_document;
    const PaperFonts &m_fonts;
    const QRectF m_area;
    const QTimeZone m_zone;
    qreal m_y = 0;
    int m_chapter = 0;
    int m_block = 0;
    bool m_isAfterHead = false;
};

PaperLayout::PaperLayout(const ReportDocument &document, const PaperFonts &fonts,
                         const QRectF &area, const std::function<bool(int done, int of)> &proceed)
{
    m_firstPages.reserve(document.chapters.size());
    Builder builder(*this, document, fonts, area);
    const int count = int(document.chapters.size());
    for (int i = 0; i < count && m_isWhole; ++i) {
        builder.place(i);
        m_isWhole = !proceed || proceed(i + 1, count);
    }
}

QString headOf(const ReportChapter &chapter)
{
    return chapter.number.isEmpty() ? chapter.title
                                    : u"%1 %2"_qs.arg(chapter.number, chapter.title);
}

}
