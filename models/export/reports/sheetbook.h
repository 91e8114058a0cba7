// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/result.h"
#include "reports/reportdocument.h"
#include "reports/reportfiles.h"

#include <QSet>
#include <QString>
#include <QTemporaryFile>
#include <QTimeZone>

struct lxw_workbook;
struct lxw_worksheet;
struct lxw_format;

namespace banzhang {

// An Excel workbook on its way to `path`, written row by row in constant memory. Until commit()
// there is only a file of another name beside it, which goes when the book does.
class SheetBook final
{
public:
    enum class Weight { Plain, Bold, Grey };

    SheetBook(const QString &path, const QTimeZone &zone);
    ~SheetBook();
    SheetBook(const SheetBook &) = delete;
    SheetBook &operator=(const SheetBook &) = delete;

    [[nodiscard]] bool isOpen() const { return m_book != nullptr; }

    // A further sheet; its name is cut and changed until the format allows it and it is unique.
    lxw_worksheet *addSheet(const QString &name);
    [[nodiscard]] QString nameOf(const lxw_worksheet *sheet) const;
    lxw_workbook *book() { return m_book; }

    // Cells of a sheet in the order of rows. A null value leaves the cell empty. Percent are
    // fractions with their sign, money is yuan, durations and dates are Excel's.
    void writeFigure(lxw_worksheet *sheet, int row, int column, const QVariant &value,
                     FigureKind kind, Weight weight = Weight::Plain);
    void writeText(lxw_worksheet *sheet, int row, int column, QStringView text,
                   Weight weight = Weight::Plain);
    void writeNumber(lxw_worksheet *sheet, int row, int column, double number, FigureKind kind,
                     Weight weight = Weight::Plain);
    // Seconds since 1970, UTC; as the site's time.
    void writeMoment(lxw_worksheet *sheet, int row, int column, qint64 utcSeconds, Weight weight);
    void freeze(lxw_worksheet *sheet, int rows, int columns);
    void filter(lxw_worksheet *sheet, int headRow, int lastRow, int lastColumn);
    void setWidth(lxw_worksheet *sheet, int column, double signs);

    // Completes the file; the reason why not in the system's words.
    [[nodiscard]] Result<ReportFile> commit(const ReportFileWords &words);

private:
    [[nodiscard]] lxw_format *format(FigureKind kind, Weight weight);
    [[nodiscard]] qint64 offsetAt(qint64 utcSeconds);
    [[nodiscard]] QString wordOf(int error) const;
    void note(int error);
    [[nodiscard]] bool sheetsFailed() const;

    const QString m_path;
    const QTimeZone m_zone;
    QTemporaryFile m_part;
    QByteArray m_partName, m_folder; // outlive the book
    lxw_workbook *m_book = nullptr;
    std::vector<lxw_format *> m_formats; // by kind and weight
    std::vector<std::pair<const lxw_worksheet *, QString>> m_sheets;
    QSet<QString> m_names; // in lower case
    QByteArray m_utf8;     // of one text, kept so that cells do not allocate
    qint64 m_quarter = -1; // the quarter of an hour whose offset is known
    qint64 m_offset = 0;
    int m_error = 0;
};

}
