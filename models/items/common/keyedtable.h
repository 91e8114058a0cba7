// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/roles.h"
#include "common/tablemodel.h"

namespace banzhang {

// A table of master data: rows by their number in the database, all of them at once. A model
// supplies cell(), head() and keyOf().
template <class Row>
class KeyedTable : public TableModel<Row, qint64>
{
public:
    // Makes `fresh` the content, whatever its order.
    void replace(std::vector<Row> fresh) { this->replaceRows(std::move(fresh)); }

    // The row of that key, or nullptr.
    [[nodiscard]] const Row *find(qint64 key) const
    {
        const int row = this->rowOf(key);
        return row < 0 ? nullptr : &this->rows()[size_t(row)];
    }

protected:
    explicit KeyedTable(int columns, QObject *parent)
        : TableModel<Row, qint64>(parent), m_columns(columns)
    {}

private:
    [[nodiscard]] int columns() const final { return m_columns; }
    [[nodiscard]] QList<int> rolesOf(int) const final
    {
        return {Qt::DisplayRole, Qt::ToolTipRole, SortRole, IdRole, AlarmRole, QuietRole};
    }

    const int m_columns;
};

}
