// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/roles.h"
#include "common/tablemodel.h"

#include <QStringList>

namespace banzhang {

// A rule as the editor's table shows it.
struct RuleLine
{
    int place = 0;
    QStringList texts; // a column each
    qint64 key = 0;    // of the threshold; 0 for one that is not saved yet
    bool isChanged = false;

    bool operator==(const RuleLine &) const = default;
};

// The lines of the editor, in the order of their places.
class RuleLines final : public TableModel<RuleLine, int>
{
    Q_OBJECT

public:
    // `numbers` are the columns that stand right.
    RuleLines(const QStringList &heads, const QList<int> &numbers, QObject *parent)
        : TableModel(parent), m_heads(heads), m_numbers(numbers)
    {}

    void replace(std::vector<RuleLine> lines) { replaceRows(std::move(lines)); }

private:
    [[nodiscard]] int columns() const override { return int(m_heads.size()); }
    [[nodiscard]] QVariant cell(int column, int role, const RuleLine &line) const override
    {
        switch (role) {
        case Qt::DisplayRole:
        case SortRole: return line.texts.value(column);
        case Qt::TextAlignmentRole: return alignment(column);
        case AlarmRole: return column == 0 ? int(line.isChanged) : 0;
        case IdRole: return column == 0 ? QVariant(qint64(line.place) + 1) : QVariant();
        default: return {};
        }
    }
    [[nodiscard]] QVariant head(int column, int role) const override
    {
        if (role == Qt::TextAlignmentRole)
            return alignment(column);
        return role == Qt::DisplayRole ? QVariant(m_heads.value(column)) : QVariant();
    }
    [[nodiscard]] int alignment(int column) const
    {
        return int((m_numbers.contains(column) ? Qt::AlignRight : Qt::AlignLeft)
                   | Qt::AlignVCenter);
    }
    [[nodiscard]] int keyOf(const RuleLine &line) const override { return line.place; }
    [[nodiscard]] QList<int> rolesOf(int) const override
    {
        return {Qt::DisplayRole, SortRole, AlarmRole};
    }

    const QStringList m_heads;
    const QList<int> m_numbers;
};

}
