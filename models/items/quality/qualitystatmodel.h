// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/keyedtable.h"
#include "quality/qualitystat.h"

#include <functional>

namespace banzhang {

// Agents, teams, inspectors or items with their statistics, a row each. Words are the user
// interface's.
class QualityStatModel final : public KeyedTable<QualityStat>
{
    Q_OBJECT

public:
    enum Column {
        Place,
        No,
        Name,
        Part,
        Count,
        Mean,
        Interval,
        Median,
        Fatal,
        Critical,
        Change, // against the period before
        Lenient,
        Lost,
        ColumnCount
    };
    using Word = std::function<QString(int column, const QualityStat &stat, StatBy by, int least)>;

    // `hint` says a cell in a sentence.
    QualityStatModel(Word word, Word hint, QObject *parent = nullptr);

    // What the rows are, and how many sheets it takes to be ranked.
    void show(StatBy by, int least, std::vector<QualityStat> stats);
    [[nodiscard]] StatBy by() const { return m_by; }
    [[nodiscard]] int least() const { return m_least; }

private:
    [[nodiscard]] QVariant cell(int column, int role, const QualityStat &stat) const override;
    [[nodiscard]] QVariant head(int column, int role) const override;
    [[nodiscard]] qint64 keyOf(const QualityStat &stat) const override { return stat.id; }

    const Word m_word;
    const Word m_hint;
    StatBy m_by = StatBy::Agent;
    int m_least = 0;
};

}
