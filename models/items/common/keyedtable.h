// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractTableModel>

#include <algorithm>
#include <vector>

namespace banzhang {

// A table of values sorted by a key. A concrete model says what a cell shows; this base tells the
// views exactly what changed, so that selection and scroll survive every reload.
template <class Row>
class KeyedTable : public QAbstractTableModel
{
public:
    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const final
    {
        return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
    }
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const final
    {
        return parent.isValid() ? 0 : m_columns;
    }
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const final
    {
        return checkIndex(index, CheckIndexOption::IndexIsValid)
                   ? cell(m_rows[size_t(index.row())], index.column(), role)
                   : QVariant();
    }
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role) const final
    {
        return orientation == Qt::Horizontal && section >= 0 && section < m_columns
                   ? header(section, role)
                   : QVariant();
    }

    [[nodiscard]] const std::vector<Row> &rows() const { return m_rows; }
    // The row of that key, or nullptr.
    [[nodiscard]] const Row *find(qint64 key) const
    {
        const auto at = lowerBound(key);
        return at != m_rows.end() && keyOf(*at) == key ? &*at : nullptr;
    }

    // Makes `fresh` the content, whatever its order.
    void replace(std::vector<Row> fresh)
    {
        std::sort(fresh.begin(), fresh.end(),
                  [this](const Row &a, const Row &b) { return keyOf(a) < keyOf(b); });
        removeGone(fresh);
        insertNew(fresh);
        updateChanged(fresh);
        Q_ASSERT(m_rows == fresh);
    }

protected:
    explicit KeyedTable(int columns, QObject *parent)
        : QAbstractTableModel(parent), m_columns(columns)
    {}

    [[nodiscard]] virtual QVariant cell(const Row &row, int column, int role) const = 0;
    [[nodiscard]] virtual QVariant header(int column, int role) const = 0;
    [[nodiscard]] virtual qint64 keyOf(const Row &row) const = 0;

private:
    auto lowerBound(qint64 key) const
    {
        return std::lower_bound(m_rows.begin(), m_rows.end(), key,
                                [this](const Row &row, qint64 k) { return keyOf(row) < k; });
    }

    void removeGone(const std::vector<Row> &fresh)
    {
        const auto stays = [&](int row) {
            const qint64 key = keyOf(m_rows[size_t(row)]);
            const auto at =
                std::lower_bound(fresh.begin(), fresh.end(), key,
                                 [this](const Row &each, qint64 k) { return keyOf(each) < k; });
            return at != fresh.end() && keyOf(*at) == key;
        };
        for (int last = rowCount() - 1; last >= 0; --last) {
            if (stays(last))
                continue;
            int first = last;
            while (first > 0 && !stays(first - 1))
                --first;
            beginRemoveRows({}, first, last);
            m_rows.erase(m_rows.begin() + first, m_rows.begin() + last + 1);
            endRemoveRows();
            last = first;
        }
    }

    // All that is there is in `fresh` too: where the keys differ something new stands.
    void insertNew(const std::vector<Row> &fresh)
    {
        for (size_t at = 0; at < fresh.size(); ++at) {
            const auto isNew = [&](size_t i) {
                return i < fresh.size()
                       && (at >= m_rows.size() || keyOf(fresh[i]) < keyOf(m_rows[at]));
            };
            size_t end = at;
            while (isNew(end))
                ++end;
            if (end == at)
                continue;
            beginInsertRows({}, int(at), int(end) - 1);
            m_rows.insert(m_rows.begin() + int(at), fresh.begin() + int(at),
                          fresh.begin() + int(end));
            endInsertRows();
            at = end - 1;
        }
    }

    void updateChanged(const std::vector<Row> &fresh)
    {
        for (size_t row = 0; row < fresh.size(); ++row) {
            if (m_rows[row] == fresh[row])
                continue;
            m_rows[row] = fresh[row];
            Q_EMIT dataChanged(index(int(row), 0), index(int(row), m_columns - 1));
        }
    }

    const int m_columns;
    std::vector<Row> m_rows;
};

}
