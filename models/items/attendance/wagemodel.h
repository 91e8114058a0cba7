// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "attendance/wage.h"
#include "common/keyedtable.h"

#include <functional>

namespace banzhang {

// Wages, a row for each of an agent's; IdRole is AgentWage::id.
class WageModel final : public KeyedTable<AgentWage>
{
    Q_OBJECT

public:
    enum Column { AgentNo, From, Yuan, Agent, Team, Until, EnteredBy, EnteredAt, ColumnCount };
    using Word = std::function<QString(int column, const AgentWage &wage)>;

    explicit WageModel(Word word, QObject *parent = nullptr);

private:
    [[nodiscard]] QVariant cell(int column, int role, const AgentWage &wage) const override;
    [[nodiscard]] QVariant head(int column, int role) const override;
    [[nodiscard]] qint64 keyOf(const AgentWage &wage) const override { return wage.id; }

    const Word m_word;
};

}
