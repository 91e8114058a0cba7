// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/keyedtable.h"
#include "quality/formdiff.h"

namespace banzhang {

// A difference in words.
struct CompareLine
{
    qint64 place = 0; // in the comparison
    FormChange::What what = FormChange::What::Changed;
    QString where;
    QString field;
    QString before;
    QString after;

    bool operator==(const CompareLine &) const = default;
};

class CompareLines final : public KeyedTable<CompareLine>
{
    Q_OBJECT

public:
    enum Column { Where, What, Before, After, ColumnCount };
    explicit CompareLines(QObject *parent = nullptr) : KeyedTable(ColumnCount, parent) {}

private:
    [[nodiscard]] QVariant cell(int column, int role, const CompareLine &line) const override;
    [[nodiscard]] QVariant head(int column, int role) const override;
    [[nodiscard]] qint64 keyOf(const CompareLine &line) const override { return line.place; }
};

// What differs between the two, in words, a line each.
[[nodiscard]] std::vector<CompareLine> linesOf(const Form &before, const Form &after);

}
