// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "attendance/ledgermonth.h"
#include "common/keyedtable.h"

#include <functional>

namespace banzhang {

// Everybody's month, a row each; IdRole is the agent.
class AgentMonthModel final : public KeyedTable<AgentMonth>
{
    Q_OBJECT

public:
    enum Column {
        Agent,
        Team,
        Shifts,
        Late,
        Early,
        Absent,
        Conformance,
        Adherence,
        Fines,
        Awards,
        Reversals,
        Adjustments,
        Net,
        OverCap,
        Undecided,
        ColumnCount
    };
    using Word = std::function<QString(int column, const AgentMonth &agent)>;

    explicit AgentMonthModel(Word word, QObject *parent = nullptr);

private:
    [[nodiscard]] QVariant cell(int column, int role, const AgentMonth &agent) const override;
    [[nodiscard]] QVariant head(int column, int role) const override;
    [[nodiscard]] qint64 keyOf(const AgentMonth &agent) const override { return agent.agentId; }

    const Word m_word;
};

// Entries of the ledger, a row each; IdRole is the entry.
class LedgerModel final : public KeyedTable<LedgerEntry>
{
    Q_OBJECT

public:
    enum Column { Day, Agent, What, Fen, Points, OverCap, Note, EnteredBy, EnteredAt, ColumnCount };
    using Word = std::function<QString(int column, const LedgerEntry &entry)>;

    explicit LedgerModel(Word word, QObject *parent = nullptr);

private:
    [[nodiscard]] QVariant cell(int column, int role, const LedgerEntry &entry) const override;
    [[nodiscard]] QVariant head(int column, int role) const override;
    [[nodiscard]] qint64 keyOf(const LedgerEntry &entry) const override { return entry.id; }

    const Word m_word;
};

}
