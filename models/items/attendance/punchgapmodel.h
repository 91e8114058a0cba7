// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "attendance/punchgap.h"
#include "common/keyedtable.h"

#include <functional>

namespace banzhang {

// Times in which devices recorded nothing; IdRole is the gap.
class PunchGapModel final : public KeyedTable<PunchGap>
{
    Q_OBJECT

public:
    enum Column { Device, From, To, Why, EnteredBy, EnteredAt, ColumnCount };
    using Word = std::function<QString(int column, const PunchGap &gap)>;

    explicit PunchGapModel(Word word, QObject *parent = nullptr);

private:
    [[nodiscard]] QVariant cell(int column, int role, const PunchGap &gap) const override;
    [[nodiscard]] QVariant head(int column, int role) const override;
    [[nodiscard]] qint64 keyOf(const PunchGap &gap) const override { return gap.id; }

    const Word m_word;
};

}
