// SPDX-License-Identifier: GPL-3.0-or-later
#include "reports/paper/tablelayout.h"

#include "reports/paper/columnwidths.h"

#include <QCoreApplication>
#include <QStringTokenizer>

#include <algorithm>
#include <array>
#include <numeric>
#include <optional>

namespace banzhang {
namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(banzhang::ReportPaper)
};

constexpr qreal leastText = 44;     // of a column of words, padding included
constexpr qreal leastHeadSigns = 2; // of a head that wraps
constexpr qreal longestSigns = 8;   // of a word that is kept whole
constexpr qreal keyShare = 0.4;     // of the width, for columns that each part of a table repeats
constexpr qreal sumSigns = 6;       // by which a column may grow for the word of a sum
constexpr double mostLines = 2;     // of the rows of a table on average, before its type is smaller

// A size of table.
struct Dress
{
    PaperType body, bold, head;
    qreal padding, rowHeight;
};

constexpr std::array<Dress, 3> dresses{
    {{PaperType::Body, PaperType::Bold, PaperType::Head, 5, 17},
     {PaperType::Small, PaperType::SmallBold, PaperType::SmallBold, 4, 14.5},
     {PaperType::Tiny, PaperType::TinyBold, PaperType::TinyBold, 2.5, 12.5}}};

// The greatest and the least figure of a column: no other is wider.
struct Extent
{
    std::optional<double> least, most;

    void add(double value)
    {
        least = least ? qMin(*least, value) : value;
        most = most ? qMax(*most, value) : value;
    }
};

bool isWords(FigureKind kind)
{
    return kind == FigureKind::Text;
}

bool isMoment(FigureKind kind)
{
    return kind == FigureKind::Date || kind == FigureKind::DateTime;
}

bool isBlank(const ReportTable &table, const ReportRow &row, int column)
{
    const QVariant &value = row.cells[size_t(column)];
    return row.role != RowRole::Plain
           && (value.isNull()
               || (isWords(table.columns[size_t(column)].kind) && value.toString().isEmpty()));
}

// Where the word of a sum may go on: a column that says nothing of it.
bool isFree(const ReportTable &table, const ReportRow &row, int column)
{
    const FigureKind kind = table.columns[size_t(column)].kind;
    return isBlank(table, row, column)
           && (row.role == RowRole::Group || isWords(kind) || isMoment(kind));
}

bool isBold(RowRole role)
{
    return role == RowRole::Sum || role == RowRole::Group;
}

QVariant asKind(double value, FigureKind kind)
{
    const bool isWhole = kind == FigureKind::Integer || kind == FigureKind::Duration
                         || kind == FigureKind::Clock || kind == FigureKind::Money;
    return isWhole ? QVariant(qint64(value)) : QVariant(value);
}

class Measure
{
public:
    Measure(const ReportTable &table, const PaperFonts &fonts, const QTimeZone &zone,
            const Dress &dress)
        : m_table(table), m_fonts(fonts), m_zone(zone), m_dress(dress)
    {}

    [[nodiscard]] std::vector<ColumnNeed> needs() const
    {
        std::vector<ColumnNeed> all;
        all.reserve(m_table.columns.size());
        for (size_t i = 0; i < m_table.columns.size(); ++i)
            all.push_back(needOf(int(i)));
        for (const ReportRow &row : m_table.rows) {
            if (row.role != RowRole::Plain && row.role != RowRole::Group)
                makeRoom(row, all);
        }
        return all;
    }

private:
    // The word of a sum goes on over what is empty after it; what it lacks then, the last has more.
    void makeRoom(const ReportRow &row, std::vector<ColumnNeed> &needs) const
    {
        for (size_t first = 0; first < needs.size(); ++first) {
            size_t last = first;
            while (isWords(m_table.columns[first].kind) && last + 1 < needs.size()
                   && isFree(m_table, row, int(last) + 1))
                ++last;
            if (last == first || isBlank(m_table, row, int(first)))
                continue;
            const PaperType type = isBold(row.role) ? m_dress.bold : m_dress.body;
            const qreal wanted =
                m_fonts.width(type, row.cells[first].toString()) + 2 * m_dress.padding;
            for (qreal ColumnNeed::*part :
                 {&ColumnNeed::natural, &ColumnNeed::cells, &ColumnNeed::least})
                grow(needs, first, last, wanted, part);
            first = last;
        }
    }

    void grow(std::vector<ColumnNeed> &needs, size_t first, size_t last, qreal wanted,
              qreal ColumnNeed::*part) const
    {
        qreal there = 0;
        for (size_t i = first; i <= last; ++i)
            there += needs[i].*part;
        const qreal most =
            part == &ColumnNeed::least ? sumSigns * m_fonts.width(m_dress.head, u"国") : wanted;
        needs[last].*part += qBound(0.0, wanted - there, most);
    }

    [[nodiscard]] ColumnNeed needOf(int column) const
    {
        const ReportColumn &about = m_table.columns[size_t(column)];
        const qreal padding = 2 * m_dress.padding;
        const qreal head = m_fonts.width(m_dress.head, about.head) + padding;
        const qreal ideograph = m_fonts.width(m_dress.head, u"国");
        const qreal leastHead =
            qMin(head,
                 qMax(leastHeadSigns * ideograph, longestWord(m_dress.head, about.head)) + padding);
        if (!isWords(about.kind)) {
            const qreal figures = figuresWidth(column) + padding;
            const qreal least = qMax(leastHead, figures);
            return {qMax(head, figures), least, least};
        }
        const ColumnNeed words = wordsNeed(column);
        const qreal cells = words.natural + padding;
        const qreal leastCells = qMin(cells, qMax(leastText, words.least + padding));
        return {qMax(head, cells), qMax(leastHead, cells), qMax(leastHead, leastCells)};
    }

    // Of a text in Latin letters, which shall not break within a word; at most eight signs' width.
    [[nodiscard]] qreal longestWord(PaperType type, QStringView text) const
    {
        qreal most = 0;
        for (const QStringView word : QStringTokenizer(text, u' ')) {
            if (std::all_of(word.cbegin(), word.cend(),
                            [](QChar sign) { return sign.unicode() < 0x250; }))
                most = qMax(most, m_fonts.width(type, word));
        }
        return qMin(most, longestSigns * m_fonts.width(type, u"国"));
    }

    // Without a wrap, and so that numbers of agents and codes do not break.
    [[nodiscard]] ColumnNeed wordsNeed(int column) const
    {
        ColumnNeed need;
        for (const ReportRow &row : m_table.rows) {
            const bool canSpread = row.role != RowRole::Plain
                                   && size_t(column) + 1 < row.cells.size()
                                   && isFree(m_table, row, column + 1);
            if (row.role == RowRole::Group || canSpread)
                continue;
            const PaperType type = isBold(row.role) ? m_dress.bold : m_dress.body;
            const QVariant &value = row.cells[size_t(column)];
            if (value.isNull())
                continue;
            const QString text = value.toString();
            const qreal width = m_fonts.width(type, text);
            need.natural = qMax(need.natural, width);
            if (width > need.least)
                need.least = qMax(need.least, longestWord(type, text));
        }
        return need;
    }

    [[nodiscard]] qreal figuresWidth(int column) const
    {
        Extent plain;
        Extent bold;
        for (const ReportRow &row : m_table.rows) {
            const QVariant &value = row.cells[size_t(column)];
            if (value.isNull())
                continue;
            if (isMoment(m_table.columns[size_t(column)].kind))
                return m_fonts.width(
                    m_dress.bold, figureText(value, m_table.columns[size_t(column)].kind, m_zone));
            (isBold(row.role) ? bold : plain).add(value.toDouble());
        }
        return qMax(extentWidth(plain, column, m_dress.body),
                    extentWidth(bold, column, m_dress.bold));
    }

    [[nodiscard]] qreal extentWidth(const Extent &extent, int column, PaperType type) const
    {
        const FigureKind kind = m_table.columns[size_t(column)].kind;
        qreal most = m_fonts.width(type, u"—");
        for (const std::optional<double> &value : {extent.least, extent.most}) {
            if (value)
                most =
                    qMax(most, m_fonts.width(type, figureText(asKind(*value, kind), kind, m_zone)));
        }
        return most;
    }

    const ReportTable &m_table;
    const PaperFonts &m_fonts;
    const QTimeZone &m_zone;
    const Dress &m_dress;
};

qreal sumOf(const std::vector<ColumnNeed> &needs, qreal ColumnNeed::*part)
{
    return std::accumulate(needs.begin(), needs.end(), 0.0,
                           [part](qreal sum, const ColumnNeed &need) { return sum + need.*part; });
}

// The columns that say whom a row is about: words at the left.
std::vector<int> keyColumns(const ReportTable &table, const std::vector<ColumnNeed> &needs,
                            qreal width)
{
    std::vector<int> keys;
    qreal sum = 0;
    for (size_t i = 0; i + 1 < table.columns.size() && i < 2; ++i) {
        sum += needs[i].least;
        if (!isWords(table.columns[i].kind) || sum > keyShare * width)
            break;
        keys.push_back(int(i));
    }
    return keys;
}

// Parts of the columns that fit, each with the key columns before it.
std::vector<std::vector<int>> partsOf(const ReportTable &table,
                                      const std::vector<ColumnNeed> &needs, qreal width)
{
    const std::vector<int> keys = keyColumns(table, needs, width);
    qreal keyWidth = 0;
    for (const int key : keys)
        keyWidth += needs[size_t(key)].least;
    std::vector<std::vector<int>> parts{keys};
    qreal used = keyWidth;
    for (size_t i = keys.size(); i < table.columns.size(); ++i) {
        if (used + needs[i].least > width && parts.back().size() > keys.size()) {
            parts.push_back(keys);
            used = keyWidth;
        }
        parts.back().push_back(int(i));
        used += needs[i].least;
    }
    return parts;
}

void dressIn(TableLayout &layout, const Dress &dress)
{
    layout.body = dress.body;
    layout.bold = dress.bold;
    layout.head = dress.head;
    layout.padding = dress.padding;
    layout.rowHeight = dress.rowHeight;
}

int linesOfRow(const ReportTable &table, const ReportRow &row, const TableLayout &layout,
               const TableLayout::Slice &slice, const PaperFonts &fonts)
{
    int most = 1;
    for (size_t place = 0; place < slice.columns.size(); ++place) {
        const int column = slice.columns[place];
        if (!isWords(table.columns[size_t(column)].kind) || row.cells[size_t(column)].isNull())
            continue;
        most = qMax(most, fonts.lineCount(isBold(row.role) ? layout.bold : layout.body,
                                          row.cells[size_t(column)].toString(),
                                          roomOf(table, row, slice, place) - 2 * layout.padding));
    }
    return most;
}

void measureRows(TableLayout &layout, const ReportTable &table, const PaperFonts &fonts)
{
    for (TableLayout::Slice &slice : layout.slices) {
        int headLines = 1;
        for (size_t i = 0; i < slice.columns.size(); ++i)
            headLines =
                qMax(headLines,
                     fonts.lineCount(layout.head, table.columns[size_t(slice.columns[i])].head,
                                     slice.widths[i] - 2 * layout.padding));
        slice.headHeight =
            layout.rowHeight + 5 + qreal(headLines - 1) * fonts.lineHeight(layout.head);
        std::vector<int> lines;
        lines.reserve(table.rows.size());
        for (const ReportRow &row : table.rows)
            lines.push_back(linesOfRow(table, row, layout, slice, fonts));
        if (std::all_of(lines.begin(), lines.end(), [](int count) { return count == 1; }))
            lines.clear();
        layout.lines.push_back(std::move(lines));
    }
}

void sliceWhole(TableLayout &layout, const ReportTable &table, const std::vector<ColumnNeed> &needs,
                qreal width)
{
    std::vector<int> columns(table.columns.size());
    std::iota(columns.begin(), columns.end(), 0);
    layout.slices.push_back({columns, widthsOf(table, columns, needs, width), 0});
}

void sliceApart(TableLayout &layout, const ReportTable &table, const std::vector<ColumnNeed> &needs,
                qreal width)
{
    for (const std::vector<int> &columns : partsOf(table, needs, width))
        layout.slices.push_back({columns, widthsOf(table, columns, needs, width), 0});
}

}

bool isRightAligned(FigureKind kind)
{
    return !isWords(kind) && !isMoment(kind);
}

QString cellText(const ReportTable &table, const ReportRow &row, int column, const QTimeZone &zone)
{
    const FigureKind kind = table.columns[size_t(column)].kind;
    if (row.role != RowRole::Plain && row.cells[size_t(column)].isNull()) {
        // Days have no word for their sum.
        if (isMoment(kind))
            return column == 0 && row.role == RowRole::Sum ? Words::tr("Sum") : QString();
        if (isWords(kind) || row.role == RowRole::Group)
            return {};
    }
    return figureText(row.cells[size_t(column)], table.columns[size_t(column)].kind, zone);
}

qreal roomOf(const ReportTable &table, const ReportRow &row, const TableLayout::Slice &slice,
             size_t place)
{
    qreal room = slice.widths[place];
    if (row.role == RowRole::Plain || !isWords(table.columns[size_t(slice.columns[place])].kind))
        return room;
    for (size_t next = place + 1; next < slice.columns.size(); ++next) {
        const int column = slice.columns[next];
        if (!isFree(table, row, column))
            break;
        room += slice.widths[next];
    }
    return room;
}

namespace {

// What was tried: a size of type that a table fits into.
class Fitting
{
public:
    Fitting(const ReportTable &table, const PaperFonts &fonts, qreal width, const QTimeZone &zone)
        : m_table(table), m_fonts(fonts), m_width(width), m_zone(zone)
    {}

    [[nodiscard]] std::optional<TableLayout> within(size_t dress, qreal ColumnNeed::*part)
    {
        if (sumOf(needs(dress), part) > m_width)
            return std::nullopt;
        TableLayout layout;
        dressIn(layout, dresses[dress]);
        sliceWhole(layout, m_table, needs(dress), m_width);
        measureRows(layout, m_table, m_fonts);
        return layout;
    }

    [[nodiscard]] TableLayout inParts(size_t dress)
    {
        TableLayout layout;
        dressIn(layout, dresses[dress]);
        sliceApart(layout, m_table, needs(dress), m_width);
        measureRows(layout, m_table, m_fonts);
        return layout;
    }

    // Lines of its rows, on average.
    [[nodiscard]] double meanLines(const TableLayout &layout) const
    {
        const std::vector<int> &lines = layout.lines.front();
        return lines.empty()
                   ? 1
                   : std::accumulate(lines.begin(), lines.end(), 0.0) / double(lines.size());
    }

private:
    const std::vector<ColumnNeed> &needs(size_t dress)
    {
        while (m_needs.size() <= dress)
            m_needs.push_back(Measure(m_table, m_fonts, m_zone, dresses[m_needs.size()]).needs());
        return m_needs[dress];
    }

    const ReportTable &m_table;
    const PaperFonts &m_fonts;
    const qreal m_width;
    const QTimeZone &m_zone;
    std::vector<std::vector<ColumnNeed>> m_needs;
};

}

// The first that fits: as it is, a size smaller, wrapped, wrapped and smaller while most rows are
// high; else in parts.
TableLayout layOutTable(const ReportTable &table, const PaperFonts &fonts, qreal width,
                        const QTimeZone &zone)
{
    Fitting fitting(table, fonts, width, zone);
    for (size_t dress = 0; dress < 2; ++dress) {
        if (std::optional<TableLayout> layout = fitting.within(dress, &ColumnNeed::natural))
            return *std::move(layout);
    }
    std::optional<TableLayout> best;
    for (size_t dress = 0; dress < dresses.size(); ++dress) {
        std::optional<TableLayout> layout = fitting.within(dress, &ColumnNeed::least);
        if (layout && (!best || fitting.meanLines(*layout) < fitting.meanLines(*best)))
            best = std::move(layout);
        if (best && fitting.meanLines(*best) <= mostLines)
            break;
    }
    return best ? *std::move(best) : fitting.inParts(1);
}

}
