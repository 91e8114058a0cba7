// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/keyedtable.h"
#include "leaderboards/boardrules.h"
#include "leaderboards/prize.h"

#include <functional>

namespace banzhang {

// Versions of the boards' rules, a row each; IdRole is the version. What holds no more is quiet.
class BoardRuleModel final : public KeyedTable<BoardVersion>
{
    Q_OBJECT

public:
    enum Column {
        Board,
        Edition,
        State,
        From,
        Until,
        Metric,
        Gates,
        Ties,
        Closes,
        WeekStarts,
        MadeBy,
        ColumnCount
    };
    using Word = std::function<QString(int column, const BoardVersion &version)>;

    explicit BoardRuleModel(Word word, QObject *parent = nullptr);

private:
    [[nodiscard]] QVariant cell(int column, int role, const BoardVersion &version) const override;
    [[nodiscard]] QVariant head(int column, int role) const override;
    [[nodiscard]] qint64 keyOf(const BoardVersion &version) const override { return version.id; }

    const Word m_word;
};

// Versions of the prizes, a row each; IdRole is the version.
class PrizeModel final : public KeyedTable<PrizeVersion>
{
    Q_OBJECT

public:
    enum Column { Board, Edition, State, From, Until, Prize, Points, MadeBy, ColumnCount };
    using Word = std::function<QString(int column, const PrizeVersion &prize)>;

    explicit PrizeModel(Word word, QObject *parent = nullptr);

private:
    [[nodiscard]] QVariant cell(int column, int role, const PrizeVersion &prize) const override;
    [[nodiscard]] QVariant head(int column, int role) const override;
    [[nodiscard]] qint64 keyOf(const PrizeVersion &prize) const override { return prize.id; }

    const Word m_word;
};

}
