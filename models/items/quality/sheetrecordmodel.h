// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/keyedtable.h"
#include "quality/sheetrecord.h"

#include <functional>

namespace banzhang {

// Submitted sheets, a row each. Words and moments are the user interface's.
class SheetRecordModel final : public KeyedTable<SheetRecord>
{
    Q_OBJECT

public:
    enum Column {
        Scored,
        Interaction,
        Agent,
        Team,
        Inspector,
        Form,
        Mode,
        Reason,
        Score,
        Grade,
        Fatal,
        State,
        Link, // of which it is the correction, or by which it was corrected
        ColumnCount
    };
    using Word = std::function<QString(int column, const SheetRecord &sheet)>;

    explicit SheetRecordModel(Word word, QObject *parent = nullptr);

    // What is exported of a cell: moments, hundredths as a number, else the words.
    [[nodiscard]] QVariant value(int column, const SheetRecord &sheet) const;

private:
    [[nodiscard]] QVariant cell(int column, int role, const SheetRecord &sheet) const override;
    [[nodiscard]] QVariant head(int column, int role) const override;
    [[nodiscard]] qint64 keyOf(const SheetRecord &sheet) const override { return sheet.sheetId; }

    const Word m_word;
};

}
