// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/keyedtable.h"
#include "quality/worklist.h"

#include <functional>

namespace banzhang {

// Interactions to choose from. Words and moments are the user interface's.
class CallChoiceModel final : public TableModel<CallChoice, QString>
{
    Q_OBJECT

public:
    enum Column { Started, Agent, Queue, Kind, Customer, Length, Result, Scored, ColumnCount };
    using Word = std::function<QString(int column, const CallChoice &call)>;

    explicit CallChoiceModel(Word word, QObject *parent = nullptr);
    void replace(std::vector<CallChoice> calls) { replaceRows(std::move(calls)); }

private:
    [[nodiscard]] int columns() const override { return ColumnCount; }
    [[nodiscard]] QVariant cell(int column, int role, const CallChoice &call) const override;
    [[nodiscard]] QVariant head(int column, int role) const override;
    [[nodiscard]] QString keyOf(const CallChoice &call) const override;
    [[nodiscard]] QList<int> rolesOf(int column) const override;

    const Word m_word;
};

// Agents to choose from, for what is scored without a call.
class AgentChoiceModel final : public KeyedTable<AgentChoice>
{
    Q_OBJECT

public:
    enum Column { Number, Name, Nickname, Team, ColumnCount };

    explicit AgentChoiceModel(QObject *parent = nullptr);

private:
    [[nodiscard]] QVariant cell(int column, int role, const AgentChoice &agent) const override;
    [[nodiscard]] QVariant head(int column, int role) const override;
    [[nodiscard]] qint64 keyOf(const AgentChoice &agent) const override;
};

}
