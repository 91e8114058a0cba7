// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "attendance/inspection.h"
#include "common/keyedtable.h"

#include <functional>

namespace banzhang {

// What inspections look at, a row a version that is not over; IdRole is the version.
class InspectionItemModel final : public KeyedTable<InspectionItem>
{
    Q_OBJECT

public:
    enum Column { Position, Kind, Head, What, Rule, Costs, Points, Redo, From, Until, ColumnCount };
    using Word = std::function<QString(int column, const InspectionItem &item)>;

    explicit InspectionItemModel(Word word, QObject *parent = nullptr);

private:
    [[nodiscard]] QVariant cell(int column, int role, const InspectionItem &item) const override;
    [[nodiscard]] QVariant head(int column, int role) const override;
    [[nodiscard]] qint64 keyOf(const InspectionItem &item) const override { return item.id; }

    const Word m_word;
};

}
