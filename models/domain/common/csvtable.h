// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

#include <vector>

namespace banzhang {

// Something to be told about a line of a file that was read.
struct LineNote
{
    int line = 0; // from 1; 0: the whole file
    QString reason;
    QString text;           // the line's own words
    bool isRejected = true; // false: taken all the same

    bool operator==(const LineNote &) const = default;
};

struct CsvRow
{
    int line = 0; // where it begins
    QStringList fields;

    // As one line of CSV, for the file of rejects.
    [[nodiscard]] QString text() const;
};

// A CSV file's lines in fields. Commas, or tabs when the header has tabs and no comma; fields may
// be quoted and hold separators, quotes (doubled) and line ends. Empty lines are skipped.
struct CsvTable
{
    QStringList header; // trimmed
    std::vector<CsvRow> rows;
    std::vector<LineNote> rejects; // wrong number of fields, a quote that never ends

    // Index of the first header that equals one of the names, whatever its case; -1 when none does.
    [[nodiscard]] int columnOf(const QStringList &names) const;
};

[[nodiscard]] CsvTable parseCsv(const QString &text);

// A field as CSV writes it: quoted when it must be.
[[nodiscard]] QString csvField(const QString &text);
// A text for people who open the file with a spreadsheet program: one that begins like a formula
// gets an apostrophe before it. A number that is written as text stays as it is.
[[nodiscard]] QString withoutFormula(const QString &text);

}
