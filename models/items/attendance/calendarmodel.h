// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "attendance/rostercheck.h"
#include "common/keyedtable.h"

namespace banzhang {

// Holidays and make-up working days, a row each, by day.
class CalendarModel final : public KeyedTable<CalendarDay>
{
    Q_OBJECT

public:
    enum Column { Day, Kind, Name, ColumnCount };

    explicit CalendarModel(QObject *parent = nullptr);

private:
    [[nodiscard]] QVariant cell(int column, int role, const CalendarDay &day) const override;
    [[nodiscard]] QVariant head(int column, int role) const override;
    [[nodiscard]] qint64 keyOf(const CalendarDay &day) const override
    {
        return day.day.toJulianDay();
    }
};

}
