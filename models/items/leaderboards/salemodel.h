// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/keyedtable.h"
#include "leaderboards/saleentry.h"

#include <functional>

namespace banzhang {

// The orders behind a place, and what came back of them; IdRole is the entry.
class SaleModel final : public KeyedTable<SaleEntry>
{
    Q_OBJECT

public:
    enum Column { At, OrderNo, Kind, Amount, Quantity, Courses, Call, Note, ColumnCount };
    using Word = std::function<QString(int column, const SaleEntry &entry)>;

    explicit SaleModel(Word word, QObject *parent = nullptr);

private:
    [[nodiscard]] QVariant cell(int column, int role, const SaleEntry &one) const override;
    [[nodiscard]] QVariant head(int column, int role) const override;
    [[nodiscard]] qint64 keyOf(const SaleEntry &one) const override { return one.id; }

    const Word m_word;
};

}
