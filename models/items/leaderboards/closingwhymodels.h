// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/keyedtable.h"
#include "leaderboards/boardclosing.h"

#include <functional>

namespace banzhang {

// The frozen places of a closing and, below them, who was kept out; IdRole is the agent.
class FrozenPlaceModel final : public KeyedTable<FrozenPlace>
{
    Q_OBJECT

public:
    enum Column { Place, Agent, Value, Orders, Reached, Team, ColumnCount };
    using Word = std::function<QString(int column, const FrozenPlace &place)>;

    explicit FrozenPlaceModel(Word word, QObject *parent = nullptr);

private:
    [[nodiscard]] QVariant cell(int column, int role, const FrozenPlace &place) const override;
    [[nodiscard]] QVariant head(int column, int role) const override;
    [[nodiscard]] qint64 keyOf(const FrozenPlace &place) const override { return place.agentId; }

    const Word m_word;
};

// The frozen orders of the first places; IdRole is the sale.
class FrozenOrderModel final : public KeyedTable<FrozenOrder>
{
    Q_OBJECT

public:
    enum Column { Agent, OrderNo, Kind, Sold, Amount, Quantity, Courses, ColumnCount };
    using Word = std::function<QString(int column, const FrozenOrder &order)>;

    explicit FrozenOrderModel(Word word, QObject *parent = nullptr);

private:
    [[nodiscard]] QVariant cell(int column, int role, const FrozenOrder &order) const override;
    [[nodiscard]] QVariant head(int column, int role) const override;
    [[nodiscard]] qint64 keyOf(const FrozenOrder &order) const override { return order.saleId; }

    const Word m_word;
};

// What came after the closing; IdRole is the adjustment.
class ClosingAdjustmentModel final : public KeyedTable<ClosingAdjustment>
{
    Q_OBJECT

public:
    enum Column { Found, Kind, Agent, OrderNo, Amount, Settled, ColumnCount };
    using Word = std::function<QString(int column, const ClosingAdjustment &adjustment)>;

    explicit ClosingAdjustmentModel(Word word, QObject *parent = nullptr);

private:
    [[nodiscard]] QVariant cell(int column, int role,
                                const ClosingAdjustment &adjustment) const override;
    [[nodiscard]] QVariant head(int column, int role) const override;
    [[nodiscard]] qint64 keyOf(const ClosingAdjustment &adjustment) const override
    {
        return adjustment.id;
    }

    const Word m_word;
};

// What would be otherwise today; IdRole is the agent, of whom there may be several rows.
class ClosingChangeModel final : public KeyedTable<ClosingChange>
{
    Q_OBJECT

public:
    enum Column { Agent, What, ColumnCount };
    using Word = std::function<QString(int column, const ClosingChange &change)>;

    explicit ClosingChangeModel(Word word, QObject *parent = nullptr);

private:
    [[nodiscard]] QVariant cell(int column, int role, const ClosingChange &change) const override;
    [[nodiscard]] QVariant head(int column, int role) const override;
    [[nodiscard]] qint64 keyOf(const ClosingChange &change) const override;

    const Word m_word;
};

}
