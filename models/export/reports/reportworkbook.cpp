// SPDX-License-Identifier: GPL-3.0-or-later
#include "reports/chartsheets.h"
#include "reports/reportfiles.h"
#include "reports/sheetbook.h"
#include "reports/tablerows.h"

#include <map>

namespace banzhang {
namespace {

QString titleOf(const ReportChapter &chapter)
{
    return chapter.number.isEmpty() ? chapter.title
                                    : u"%1 %2"_qs.arg(chapter.number, chapter.title);
}

SheetBook::Weight weightOf(RowRole role)
{
    if (role == RowRole::Before)
        return SheetBook::Weight::Grey;
    return role == RowRole::Plain ? SheetBook::Weight::Plain : SheetBook::Weight::Bold;
}

bool isSum(RowRole role)
{
    return role == RowRole::Sum || role == RowRole::Before;
}

double widthOf(const ReportColumn &column)
{
    const double least = column.kind == FigureKind::DateTime ? 20
                         : column.kind == FigureKind::Text   ? 14
                                                             : 11;
    return qBound(least, double(column.head.toUtf8().size()) + 3, 60.0);
}

// Tables of one kind share a sheet.
struct TableGroup
{
    std::vector<std::pair<const ReportChapter *, const ReportTable *>> tables;
};

struct Contents
{
    std::vector<TableGroup> tables; // as they come
    std::vector<std::pair<const ReportChapter *, const KeyFigures *>> figures;
    std::vector<ChartGroup> charts;
    std::vector<std::pair<const ReportChapter *, const ReportText *>> texts;
    qint64 rows = 0;
};

QString keyOf(const ReportTable &table)
{
    QString key = table.code;
    for (const ReportColumn &column : table.columns)
        key += u'\n' + column.code + u'\t' + column.head;
    return key;
}

class Collector
{
public:
    Collector(const ReportDocument &document, const TableRows &rows) : m_rows(rows)
    {
        for (const ReportChapter &chapter : document.chapters) {
            m_chapter = &chapter;
            for (const ReportBlock &block : chapter.blocks)
                std::visit(*this, block);
        }
    }

    void operator()(const ReportTable &table)
    {
        const auto [place, isNew] = m_tables.try_emplace(keyOf(table), m_contents.tables.size());
        if (isNew)
            m_contents.tables.emplace_back();
        m_contents.tables[place->second].tables.emplace_back(m_chapter, &table);
        m_contents.rows += m_rows.countOf(table);
    }
    void operator()(const ReportChart &chart)
    {
        const auto [place, isNew] = m_charts.try_emplace(chart.code, m_contents.charts.size());
        if (isNew)
            m_contents.charts.emplace_back();
        m_contents.charts[place->second].emplace_back(titleOf(*m_chapter), &chart);
    }
    void operator()(const KeyFigures &figures)
    {
        m_contents.figures.emplace_back(m_chapter, &figures);
    }
    void operator()(const ReportText &text) { m_contents.texts.emplace_back(m_chapter, &text); }
    void operator()(const SignatureBoxes &) const {}

    [[nodiscard]] const Contents &contents() const { return m_contents; }

private:
    const TableRows &m_rows;
    Contents m_contents;
    std::map<QString, size_t> m_tables, m_charts;
    const ReportChapter *m_chapter = nullptr;
};

class ReportWorkbook
{
public:
    ReportWorkbook(SheetBook &book, const ReportDocument &document, const RunMarks &marks,
                   TableRows &rows, int rowsPerSheet)
        : m_book(book), m_document(document), m_marks(marks), m_rows(rows),
          m_rowsPerSheet(rowsPerSheet)
    {}

    [[nodiscard]] Result<void> write()
    {
        const Collector collector(m_document, m_rows);
        m_rows.setWork(collector.contents().rows);
        writeAbout(collector.contents());
        writeFigures(collector.contents());
        for (const TableGroup &group : collector.contents().tables) {
            if (Result<void> done = writeGroup(group); !done)
                return done;
        }
        for (const ChartGroup &charts : collector.contents().charts)
            writeCharts(m_book, charts, m_marks.words);
        return {};
    }

private:
    using Weight = SheetBook::Weight;

    void fact(lxw_worksheet *sheet, int row, const QString &name, const QString &value)
    {
        m_book.writeText(sheet, row, 0, name, Weight::Bold);
        m_book.writeText(sheet, row, 1, value);
    }

    void writeAbout(const Contents &contents)
    {
        const ReportFileWords &words = m_marks.words;
        lxw_worksheet *const sheet = m_book.addSheet(words.about);
        m_book.setWidth(sheet, 0, 20);
        m_book.setWidth(sheet, 1, 70);
        int row = 0;
        fact(sheet, row++, words.title, m_document.title);
        fact(sheet, row++, words.centre, m_document.centre);
        fact(sheet, row++, words.kind, m_document.kindTitle);
        fact(sheet, row++, words.state, m_document.state);
        fact(sheet, row++, words.parameters, m_document.parameters);
        fact(sheet, row++, words.zone, m_document.zone);
        m_book.writeText(sheet, row, 0, words.snapshot, Weight::Bold);
        m_book.writeFigure(sheet, row++, 1, m_document.snapshotAt, FigureKind::DateTime);
        fact(sheet, row++, words.run, m_marks.runNo);
        fact(sheet, row++, words.fingerprint, m_marks.fingerprint);
        fact(sheet, row++, words.version, m_marks.version);
        ++row;
        for (const auto &[chapter, text] : contents.texts)
            fact(sheet, row++, titleOf(*chapter), text->text);
    }

    void writeFigures(const Contents &contents)
    {
        if (contents.figures.empty())
            return;
        const ReportFileWords &words = m_marks.words;
        lxw_worksheet *const sheet = m_book.addSheet(words.keyFigures);
        m_book.freeze(sheet, 1, 0);
        int column = 0;
        for (const QString &head : {words.chapter, words.figure, words.value, words.before,
                                    words.yearBefore, words.target, words.light}) {
            m_book.setWidth(sheet, column, column < 2 ? 24 : 14);
            m_book.writeText(sheet, 0, column++, head, Weight::Bold);
        }
        int row = 0;
        for (const auto &[chapter, figures] : contents.figures) {
            for (const KeyFigure &figure : figures->figures) {
                ++row;
                m_book.writeText(sheet, row, 0, titleOf(*chapter));
                m_book.writeText(sheet, row, 1, figure.name);
                int at = 2;
                for (const QVariant &value :
                     {figure.value, figure.before, figure.yearBefore, figure.target})
                    m_book.writeFigure(sheet, row, at++, value, figure.kind);
                m_book.writeText(sheet, row, at, lightText(figure, words));
            }
        }
        m_book.filter(sheet, 0, row, 6);
    }

    [[nodiscard]] QString headOf(const ReportColumn &column) const
    {
        return column.kind == FigureKind::DateTime ? u"%1 (%2)"_qs.arg(column.head, m_document.zone)
                                                   : column.head;
    }

    lxw_worksheet *beginSheet(const TableGroup &group, int shift)
    {
        const auto &[chapter, table] = group.tables.front();
        lxw_worksheet *const sheet = m_book.addSheet(shift > 0 ? table->code : titleOf(*chapter));
        m_book.freeze(sheet, 1, shift);
        if (shift > 0) {
            m_book.setWidth(sheet, 0, 24);
            m_book.writeText(sheet, 0, 0, m_marks.words.chapter, Weight::Bold);
        }
        for (size_t i = 0; i < table->columns.size(); ++i) {
            m_book.setWidth(sheet, int(i) + shift, widthOf(table->columns[i]));
            m_book.writeText(sheet, 0, int(i) + shift, headOf(table->columns[i]), Weight::Bold);
        }
        return sheet;
    }

    // How many of the group's last rows are sums: the filter leaves them alone.
    [[nodiscard]] static int sumsAtEnd(const TableGroup &group)
    {
        if (group.tables.size() > 1)
            return 0;
        const std::vector<ReportRow> &rows = group.tables.front().second->rows;
        int sums = 0;
        while (sums < int(rows.size()) && isSum(rows[rows.size() - 1 - size_t(sums)].role))
            ++sums;
        return sums;
    }

    // The filter is set before the rows: later the library knows the earlier ones no more.
    lxw_worksheet *beginFiltered(const TableGroup &group, int shift, qint64 rowsLeft)
    {
        lxw_worksheet *const sheet = beginSheet(group, shift);
        const int lastColumn = int(group.tables.front().second->columns.size()) - 1 + shift;
        const qint64 lastRow = qMin(qint64(m_rowsPerSheet) - 1, rowsLeft - sumsAtEnd(group));
        m_book.filter(sheet, 0, int(lastRow), lastColumn);
        return sheet;
    }

    [[nodiscard]] Result<void> writeGroup(const TableGroup &group)
    {
        const bool isShared = group.tables.size() > 1;
        const int shift = isShared ? 1 : 0;
        qint64 left = 0;
        for (const auto &[chapter, table] : group.tables)
            left += m_rows.countOf(*table);
        lxw_worksheet *sheet = beginFiltered(group, shift, left);
        int row = 0;
        for (const auto &[chapter, shared] : group.tables) {
            const QString title = isShared ? titleOf(*chapter) : QString();
            const auto write = [&, table = shared](const ReportRow &content) {
                if (row + 1 == m_rowsPerSheet) {
                    sheet = beginFiltered(group, shift, left);
                    row = 0;
                }
                ++row;
                --left;
                m_book.writeText(sheet, row, 0, title);
                writeRow(sheet, row, shift, *table, content);
            };
            if (Result<void> done = m_rows.each(*shared, write); !done)
                return done;
        }
        return {};
    }

    void writeRow(lxw_worksheet *sheet, int row, int shift, const ReportTable &table,
                  const ReportRow &content)
    {
        const Weight weight = weightOf(content.role);
        for (size_t i = 0; i < table.columns.size(); ++i)
            m_book.writeFigure(sheet, row, int(i) + shift, content.cells[i], table.columns[i].kind,
                               weight);
    }

    SheetBook &m_book;
    const ReportDocument &m_document;
    const RunMarks &m_marks;
    TableRows &m_rows;
    const int m_rowsPerSheet;
};

}

Result<ReportFile> writeWorkbook(const ReportDocument &document, const QString &path,
                                 const RunMarks &marks, const FileProgress &progress,
                                 const RowStream *rows, int rowsPerSheet)
{
    SheetBook book(path, QTimeZone(document.zone.toLatin1()));
    if (!book.isOpen())
        return book.commit(marks.words);
    TableRows all(rows, progress, marks.words.cancelled);
    const Result<void> done = ReportWorkbook(book, document, marks, all, rowsPerSheet).write();
    if (!done)
        return tl::make_unexpected(done.error());
    return book.commit(marks.words);
}

}
