// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractTableModel>

#include <algorithm>
#include <vector>

namespace banzhang {

// A table over a vector of values that is sorted by key. New rows are merged in one walk: what is
// equal emits nothing, what changed emits its columns and roles only, neighbours come and go
// together; selections and scroll positions live through it. Row needs ==, Key needs <.
//
// A model supplies columns(), cell(), head(), keyOf() and rolesOf(); keys are unique.
template <class Row, class Key>
class TableModel : public QAbstractTableModel
{
public:
    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const final
    {
        return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
    }
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const final
    {
        return parent.isValid() ? 0 : columns();
    }
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const final
    {
        if (!checkIndex(index, CheckIndexOption::IndexIsValid))
            return {};
        return cell(index.column(), role, m_rows[size_t(index.row())]);
    }
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role) const final
    {
        if (orientation != Qt::Horizontal || section < 0 || section >= columns())
            return {};
        return head(section, role);
    }

    [[nodiscard]] const std::vector<Row> &rows() const { return m_rows; }
    // The place of a key, -1 when it is not there.
    [[nodiscard]] int rowOf(const Key &key) const
    {
        const auto place = lowerBound(key);
        return place != m_rows.end() && !(key < keyOf(*place))
                   ? static_cast<int>(place - m_rows.begin())
                   : -1;
    }

protected:
    using QAbstractTableModel::QAbstractTableModel;

    // All rows: those that are not among them leave. When very many leave or arrive at once the
    // model is reset instead, which is cheaper than telling every view about every hole.
    void replaceRows(std::vector<Row> rows)
    {
        sort(rows);
        if (isUpheaval(rows)) {
            beginResetModel();
            m_rows = std::move(rows);
            endResetModel();
            return;
        }
        removeMissing(rows);
        insertMissing(rows);
        Q_ASSERT(m_rows.size() == rows.size());
        for (size_t i = 0; i < rows.size(); ++i)
            updateRow(i, std::move(rows[i]));
    }

    // Some rows, known or new: the others stay as they are.
    void mergeRows(std::vector<Row> rows)
    {
        sort(rows);
        insertMissing(rows);
        for (Row &row : rows) {
            const auto place = size_t(rowOf(keyOf(row)));
            updateRow(place, std::move(row));
        }
    }

    // The row at that place with new contents and the same key.
    void updateRow(size_t place, Row row)
    {
        if (m_rows[place] == row)
            return;
        const Row before = std::exchange(m_rows[place], std::move(row));
        tellChanges(static_cast<int>(place), before, m_rows[place]);
    }

    // One value of any number of rows: `change` sets it and says whether it did. It is told for
    // those columns and roles in ranges of neighbours; where these are very many, in one over all
    // of them.
    template <class Change>
    void updateRows(Change change, const QList<int> &columns, const QList<int> &roles)
    {
        constexpr size_t mostRanges = 100;
        std::vector<std::pair<int, int>> ranges;
        for (size_t place = 0; place < m_rows.size(); ++place) {
            if (!change(m_rows[place]))
                continue;
            const int row = static_cast<int>(place);
            if (!ranges.empty() && ranges.back().second == row - 1)
                ranges.back().second = row;
            else
                ranges.emplace_back(row, row);
        }
        if (ranges.size() > mostRanges)
            ranges = {{ranges.front().first, ranges.back().second}};
        for (const auto &[first, last] : ranges) {
            for (const int column : columns)
                Q_EMIT this->dataChanged(this->index(first, column), this->index(last, column),
                                         roles);
        }
    }

private:
    [[nodiscard]] virtual int columns() const = 0;
    [[nodiscard]] virtual QVariant cell(int column, int role, const Row &row) const = 0;
    [[nodiscard]] virtual QVariant head(int column, int role) const = 0;
    [[nodiscard]] virtual Key keyOf(const Row &row) const = 0;
    // The roles of a column that change with the row.
    [[nodiscard]] virtual QList<int> rolesOf(int column) const = 0;
    // Whether the column can show another thing at all. Asking its roles is right but dear: a model
    // of thousands of rows compares the fields that it shows there.
    [[nodiscard]] virtual bool canDiffer(int, const Row &, const Row &) const { return true; }

    [[nodiscard]] auto lowerBound(const Key &key) const
    {
        return std::lower_bound(
            m_rows.begin(), m_rows.end(), key,
            [this](const Row &row, const Key &wanted) { return keyOf(row) < wanted; });
    }
    [[nodiscard]] bool areOneKey(const Row &a, const Row &b) const
    {
        return !(keyOf(a) < keyOf(b)) && !(keyOf(b) < keyOf(a));
    }

    void sort(std::vector<Row> &rows) const
    {
        const auto isBefore = [this](const Row &a, const Row &b) { return keyOf(a) < keyOf(b); };
        if (!std::is_sorted(rows.begin(), rows.end(), isBefore))
            std::stable_sort(rows.begin(), rows.end(), isBefore);
        Q_ASSERT(std::adjacent_find(rows.begin(), rows.end(),
                                    [this](const Row &a, const Row &b) { return areOneKey(a, b); })
                 == rows.end());
    }

    [[nodiscard]] bool isUpheaval(const std::vector<Row> &rows) const
    {
        if (m_rows.empty() || rows.empty())
            return false;
        const size_t common = commonKeys(rows);
        const size_t moves = m_rows.size() - common + rows.size() - common;
        return moves > 500 || (moves > 50 && moves > m_rows.size() / 4);
    }

    [[nodiscard]] size_t commonKeys(const std::vector<Row> &rows) const
    {
        size_t common = 0;
        auto mine = m_rows.begin();
        for (const Row &row : rows) {
            while (mine != m_rows.end() && keyOf(*mine) < keyOf(row))
                ++mine;
            if (mine != m_rows.end() && areOneKey(*mine, row))
                ++common;
        }
        return common;
    }

    // From the back, a run of neighbours at a time.
    void removeMissing(const std::vector<Row> &rows)
    {
        const auto isMissing = [&](size_t place) {
            const auto found = std::lower_bound(
                rows.begin(), rows.end(), m_rows[place],
                [this](const Row &a, const Row &b) { return keyOf(a) < keyOf(b); });
            return found == rows.end() || !areOneKey(*found, m_rows[place]);
        };
        for (size_t end = m_rows.size(); end > 0;) {
            size_t begin = end;
            while (begin > 0 && isMissing(begin - 1))
                --begin;
            if (begin == end) {
                --end;
                continue;
            }
            beginRemoveRows({}, static_cast<int>(begin), static_cast<int>(end) - 1);
            m_rows.erase(m_rows.begin() + qsizetype(begin), m_rows.begin() + qsizetype(end));
            endRemoveRows();
            end = begin;
        }
    }

    // New rows that go between the same two old ones come as one range.
    void insertMissing(const std::vector<Row> &rows)
    {
        for (size_t i = 0; i < rows.size();) {
            const auto place = lowerBound(keyOf(rows[i]));
            if (place != m_rows.end() && areOneKey(*place, rows[i])) {
                ++i;
                continue;
            }
            size_t end = i + 1;
            while (end < rows.size() && (place == m_rows.end() || keyOf(rows[end]) < keyOf(*place)))
                ++end;
            const auto at = static_cast<int>(place - m_rows.begin());
            beginInsertRows({}, at, at + static_cast<int>(end - i) - 1);
            m_rows.insert(m_rows.begin() + at, rows.begin() + qsizetype(i),
                          rows.begin() + qsizetype(end));
            endInsertRows();
            i = end;
        }
    }

    [[nodiscard]] QList<int> changedRoles(int column, const Row &before, const Row &after) const
    {
        QList<int> changed;
        if (!canDiffer(column, before, after))
            return changed;
        for (const int role : rolesOf(column)) {
            if (cell(column, role, before) != cell(column, role, after))
                changed.append(role);
        }
        return changed;
    }

    // One signal a run of neighbouring columns that changed in the same roles.
    void tellChanges(int row, const Row &before, const Row &after)
    {
        for (int column = 0; column < columns();) {
            const QList<int> roles = changedRoles(column, before, after);
            int end = column + 1;
            while (!roles.isEmpty() && end < columns() && changedRoles(end, before, after) == roles)
                ++end;
            if (!roles.isEmpty())
                Q_EMIT dataChanged(index(row, column), index(row, end - 1), roles);
            column = end;
        }
    }

    std::vector<Row> m_rows;
};

}
