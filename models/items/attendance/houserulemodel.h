// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "attendance/rule.h"
#include "common/keyedtable.h"

#include <functional>

namespace banzhang {

// Versions of the rules, a row each; IdRole is the version.
class HouseRuleModel final : public KeyedTable<RuleVersion>
{
    Q_OBJECT

public:
    enum Column { Rule, From, Until, Amount, Points, Grace, Limit, Per, Used, Words, ColumnCount };
    using Word = std::function<QString(int column, const RuleVersion &version)>;

    explicit HouseRuleModel(Word word, QObject *parent = nullptr);

private:
    [[nodiscard]] QVariant cell(int column, int role, const RuleVersion &version) const override;
    [[nodiscard]] QVariant head(int column, int role) const override;
    [[nodiscard]] qint64 keyOf(const RuleVersion &version) const override { return version.id; }

    const Word m_word;
};

}
