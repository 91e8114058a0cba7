// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/keyedtable.h"
#include "quality/samplepick.h"

namespace banzhang {

// To whom picks could be given: what each has to do, and why somebody may not take them.
class TakerModel final : public KeyedTable<PickTaker>
{
    Q_OBJECT

public:
    enum Column { Name, Waiting, Done, Remark, ColumnCount };

    explicit TakerModel(QObject *parent = nullptr) : KeyedTable(ColumnCount, parent) {}

private:
    [[nodiscard]] QVariant cell(int column, int role, const PickTaker &taker) const override;
    [[nodiscard]] QVariant head(int column, int role) const override;
    [[nodiscard]] qint64 keyOf(const PickTaker &taker) const override { return number(taker.id); }
};

}
