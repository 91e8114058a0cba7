// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "attendance/shift.h"
#include "common/ids.h"
#include "common/keyedtable.h"

#include <functional>

namespace banzhang {

// A version of a kind of shift with its kind: what the list shows.
struct ShiftRow
{
    ShiftType type;     // with all its versions
    int version = -1;   // the one of this row; -1: it has none
    bool isNow = false; // holds today

    bool operator==(const ShiftRow &) const = default;
};

// Kinds of shift, a row for each version of their hours; IdRole is the key of the row.
class ShiftTypeModel final : public KeyedTable<ShiftRow>
{
    Q_OBJECT

public:
    enum Column { Key, Code, Name, Hours, Parts, Paid, From, Until, State, ColumnCount };
    using Word = std::function<QString(int column, const ShiftRow &row)>;

    explicit ShiftTypeModel(Word word, QObject *parent = nullptr);

    void show(const ShiftBook &book, QDate today);
    [[nodiscard]] const ShiftBook &book() const { return m_book; }

private:
    [[nodiscard]] QVariant cell(int column, int role, const ShiftRow &row) const override;
    [[nodiscard]] QVariant head(int column, int role) const override;
    [[nodiscard]] qint64 keyOf(const ShiftRow &row) const override;

    const Word m_word;
    ShiftBook m_book;
};

}
