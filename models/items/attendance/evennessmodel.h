// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "attendance/evenness.h"
#include "common/keyedtable.h"

#include <functional>

namespace banzhang {

// A month's decisions by who made them, a row each; IdRole is the person.
class DeciderModel final : public KeyedTable<DeciderMonth>
{
    Q_OBJECT

public:
    enum Column {
        Name,
        Booked,
        Dismissed,
        Deviating,
        Share,
        Difference,
        Appealed,
        Upheld,
        Reduced,
        ColumnCount
    };
    using Word = std::function<QString(int column, const DeciderMonth &decider)>;

    explicit DeciderModel(Word word, QObject *parent = nullptr);

private:
    [[nodiscard]] QVariant cell(int column, int role, const DeciderMonth &one) const override;
    [[nodiscard]] QVariant head(int column, int role) const override;
    [[nodiscard]] qint64 keyOf(const DeciderMonth &one) const override { return one.staffId; }

    const Word m_word;
};

// Decisions that deviate from their rule; IdRole is the violation.
class DeviationModel final : public KeyedTable<Deviation>
{
    Q_OBJECT

public:
    enum Column { Decider, Agent, Day, Rule, RuleAmount, Amount, Why, Team, ColumnCount };
    using Word = std::function<QString(int column, const Deviation &deviation)>;

    explicit DeviationModel(Word word, QObject *parent = nullptr);

private:
    [[nodiscard]] QVariant cell(int column, int role, const Deviation &one) const override;
    [[nodiscard]] QVariant head(int column, int role) const override;
    [[nodiscard]] qint64 keyOf(const Deviation &one) const override { return one.violationId; }

    const Word m_word;
};

// Awards against fines, a team each; amber where a team only punishes (idea 8). IdRole is the team.
class BalanceModel final : public KeyedTable<TeamBalance>
{
    Q_OBJECT

public:
    enum Column {
        Team,
        Awards,
        AwardFen,
        AwardPeople,
        Fines,
        FineFen,
        FinePeople,
        Ratio,
        ColumnCount
    };
    using Word = std::function<QString(int column, const TeamBalance &balance)>;

    explicit BalanceModel(Word word, QObject *parent = nullptr);

private:
    [[nodiscard]] QVariant cell(int column, int role, const TeamBalance &one) const override;
    [[nodiscard]] QVariant head(int column, int role) const override;
    [[nodiscard]] qint64 keyOf(const TeamBalance &one) const override { return one.teamId; }

    const Word m_word;
};

// What was found in a team and acted on; IdRole is the team.
class EnforcementModel final : public KeyedTable<TeamEnforcement>
{
    Q_OBJECT

public:
    enum Column { Team, Found, Booked, Dismissed, Open, Reversed, Acted, Median, ColumnCount };
    using Word = std::function<QString(int column, const TeamEnforcement &enforcement)>;

    explicit EnforcementModel(Word word, QObject *parent = nullptr);

private:
    [[nodiscard]] QVariant cell(int column, int role, const TeamEnforcement &one) const override;
    [[nodiscard]] QVariant head(int column, int role) const override;
    [[nodiscard]] qint64 keyOf(const TeamEnforcement &one) const override { return one.teamId; }

    const Word m_word;
};

}
