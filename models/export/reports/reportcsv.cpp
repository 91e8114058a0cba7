// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/csvtable.h"
#include "common/outputfile.h"
#include "reports/charsetencoder.h"
#include "reports/reportfiles.h"
#include "reports/tablerows.h"

#include <QFileInfo>
#include <QTimeZone>

namespace banzhang {
namespace {

bool hasTime(FigureKind kind)
{
    return kind == FigureKind::DateTime;
}

// As it is read, but without the separators of thousands, so that a program reads it too. Nothing
// known is an empty field.
QString plainFigure(const QVariant &value, FigureKind kind, const QTimeZone &zone)
{
    if (value.isNull())
        return {};
    if (kind == FigureKind::DateTime)
        return value.toDateTime().toTimeZone(zone).toString(u"yyyy-MM-dd HH:mm:ss");
    QString text = figureText(value, kind, zone);
    if (kind != FigureKind::Text && kind != FigureKind::Date)
        text.remove(u',');
    return text;
}

class ReportCsv
{
public:
    ReportCsv(OutputFile &out, const ReportDocument &document, CsvCharset charset,
              const RunMarks &marks, TableRows &rows)
        : m_out(out), m_document(document), m_encoder(charset), m_marks(marks),
          m_zone(document.zone.toLatin1()), m_rows(rows)
    {}

    [[nodiscard]] Result<void> write()
    {
        m_out.write(m_encoder.mark());
        writeFacts();
        m_rows.setWork(rowsInAll());
        for (const ReportChapter &chapter : m_document.chapters) {
            for (const ReportBlock &block : chapter.blocks)
                std::visit([&](const auto &content) { writeBlock(chapter, content); }, block);
        }
        return m_done;
    }

private:
    [[nodiscard]] qint64 rowsInAll() const
    {
        qint64 rows = 0;
        for (const ReportChapter &chapter : m_document.chapters)
            for (const ReportBlock &block : chapter.blocks)
                if (const auto *table = std::get_if<ReportTable>(&block))
                    rows += m_rows.countOf(*table);
        return rows;
    }

    void line(const QStringList &fields)
    {
        QStringList quoted;
        quoted.reserve(fields.size());
        for (const QString &field : fields)
            quoted << csvField(withoutFormula(field));
        m_out.write(m_encoder.encoded(quoted.join(u',')) + "\r\n");
    }

    void writeFacts()
    {
        const ReportFileWords &words = m_marks.words;
        line({words.title, m_document.title});
        line({words.centre, m_document.centre});
        line({words.kind, m_document.kindTitle});
        line({words.state, m_document.state});
        line({words.parameters, m_document.parameters});
        line({words.zone, m_document.zone});
        line({words.snapshot, plainFigure(m_document.snapshotAt, FigureKind::DateTime, m_zone)});
        line({words.run, m_marks.runNo});
        line({words.fingerprint, m_marks.fingerprint});
        line({words.version, m_marks.version});
    }

    void beginBlock(const ReportChapter &chapter, const QString &title)
    {
        m_out.write("\r\n");
        const QString head = chapter.number.isEmpty()
                                 ? chapter.title
                                 : u"%1 %2"_qs.arg(chapter.number, chapter.title);
        line(title.isEmpty() ? QStringList{head} : QStringList{head, title});
    }

    void writeBlock(const ReportChapter &chapter, const ReportTable &table)
    {
        beginBlock(chapter, {});
        QStringList heads;
        for (const ReportColumn &column : table.columns)
            heads << (hasTime(column.kind) ? u"%1 (%2)"_qs.arg(column.head, m_document.zone)
                                           : column.head);
        line(heads);
        if (!m_done)
            return;
        m_done = m_rows.each(table, [&](const ReportRow &row) {
            QStringList fields;
            fields.reserve(qsizetype(table.columns.size()));
            for (size_t i = 0; i < table.columns.size(); ++i)
                fields << plainFigure(row.cells[i], table.columns[i].kind, m_zone);
            line(fields);
        });
    }

    void writeBlock(const ReportChapter &chapter, const ReportChart &chart)
    {
        beginBlock(chapter, chart.title);
        QStringList heads{m_marks.words.category};
        for (const ChartSeries &series : chart.series)
            heads << series.name;
        line(heads);
        for (size_t i = 0; i < chart.categories.size(); ++i) {
            QStringList fields{chart.categories[i]};
            for (const ChartSeries &series : chart.series) {
                const bool isKnown = i < series.values.size() && series.values[i].has_value();
                fields << (isKnown ? plainFigure(*series.values[i], series.kind, m_zone)
                                   : QString());
            }
            line(fields);
        }
    }

    void writeBlock(const ReportChapter &chapter, const KeyFigures &figures)
    {
        const ReportFileWords &words = m_marks.words;
        beginBlock(chapter, words.keyFigures);
        line(
            {words.figure, words.value, words.before, words.yearBefore, words.target, words.light});
        for (const KeyFigure &figure : figures.figures)
            line({figure.name, plainFigure(figure.value, figure.kind, m_zone),
                  plainFigure(figure.before, figure.kind, m_zone),
                  plainFigure(figure.yearBefore, figure.kind, m_zone),
                  plainFigure(figure.target, figure.kind, m_zone), lightText(figure, words)});
    }

    void writeBlock(const ReportChapter &chapter, const ReportText &text)
    {
        beginBlock(chapter, text.text);
    }

    void writeBlock(const ReportChapter &, const SignatureBoxes &) {}

    OutputFile &m_out;
    const ReportDocument &m_document;
    const CharsetEncoder m_encoder;
    const RunMarks &m_marks;
    const QTimeZone m_zone;
    TableRows &m_rows;
    Result<void> m_done;
};

}

Result<ReportFile> writeCsv(const ReportDocument &document, const QString &path, CsvCharset charset,
                            const RunMarks &marks, const FileProgress &progress,
                            const RowStream *rows)
{
    OutputFile out(path);
    const auto refused = [&] {
        return fail(ProblemKind::Invalid, marks.words.notWritten.arg(path, out.reason()));
    };
    if (const Result<void> begun = out.begin(); !begun)
        return refused();
    TableRows all(rows, progress, marks.words.cancelled);
    if (const Result<void> done = ReportCsv(out, document, charset, marks, all).write(); !done)
        return tl::make_unexpected(done.error());
    if (const Result<void> done = out.commit(); !done)
        return refused();
    ReportFile file;
    file.format = ReportFormat::Csv;
    file.sha256 = out.sha256();
    file.bytes = out.bytes();
    file.name = QFileInfo(path).fileName();
    file.madeAt = QDateTime::currentDateTimeUtc();
    return file;
}

}
