// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "attendance/duty.h"
#include "common/keyedtable.h"

#include <array>
#include <functional>
#include <optional>

namespace banzhang {

// An area and its seven days, Monday first.
struct DutyAreaRow
{
    DutyArea area;
    std::array<std::optional<Duty>, 7> days;

    bool operator==(const DutyAreaRow &) const = default;
};

// The week's duty: a row an area, a column a day; IdRole is the area.
class DutyGridModel final : public KeyedTable<DutyAreaRow>
{
    Q_OBJECT

public:
    enum Column { Area, FirstDay, ColumnCount = FirstDay + 7 };
    using Word = std::function<QString(const Duty &duty)>;
    using DayWord = std::function<QString(QDate day)>;
    using Now = std::function<QDateTime()>;

    // `detail` is a duty's tool tip.
    DutyGridModel(Word word, Word detail, DayWord dayWord, Now now, QObject *parent = nullptr);

    void show(const DutyWeek &week);
    [[nodiscard]] QDate day(int column) const { return m_from.addDays(column - FirstDay); }
    // Nothing where nobody has it, and in the column of areas.
    [[nodiscard]] const Duty *duty(qint64 areaId, int column) const;

private:
    [[nodiscard]] QVariant cell(int column, int role, const DutyAreaRow &row) const override;
    [[nodiscard]] QVariant head(int column, int role) const override;
    [[nodiscard]] qint64 keyOf(const DutyAreaRow &row) const override { return row.area.id; }

    const Word m_word;
    const Word m_detail;
    const DayWord m_dayWord;
    const Now m_now;
    QDate m_from;
};

}
