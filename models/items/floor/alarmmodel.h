// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/roles.h"
#include "common/tablemodel.h"
#include "floor/alarm.h"

#include <functional>

namespace banzhang {

// Red before amber, the newest first.
struct AlarmKey
{
    int level = 1;
    QDateTime raisedAt;
    AlarmId id{};

    friend bool operator<(const AlarmKey &a, const AlarmKey &b)
    {
        return std::tie(b.level, b.raisedAt, b.id) < std::tie(a.level, a.raisedAt, a.id);
    }
};

// Alarms, for a dock (AlarmValueRole gives the whole one) and for a table.
class AlarmModel final : public TableModel<FloorAlarm, AlarmKey>
{
    Q_OBJECT

public:
    enum Column {
        Kind,
        Who,
        Team,
        Highest,
        Raised,
        Lasted,
        Value,
        Limit,
        TakenBy,
        Note,
        ColumnCount
    };
    enum Role { AlarmValueRole = FirstOwnRole + 40 }; // QVariant of FloorAlarm
    using Word = std::function<QString(const FloorAlarm &)>;

    // The words for what is too long are the user interface's.
    explicit AlarmModel(Word kindWord, QObject *parent = nullptr);

    void replace(std::vector<FloorAlarm> alarms) { replaceRows(std::move(alarms)); }
    // For the moments that the table shows.
    void setSiteOffset(int seconds) { m_siteOffset = seconds; }
    [[nodiscard]] const FloorAlarm *at(const QModelIndex &index) const;

private:
    [[nodiscard]] int columns() const override { return ColumnCount; }
    [[nodiscard]] QVariant cell(int column, int role, const FloorAlarm &alarm) const override;
    [[nodiscard]] QVariant head(int column, int role) const override;
    [[nodiscard]] AlarmKey keyOf(const FloorAlarm &alarm) const override
    {
        return {alarm.level, alarm.raisedAt, alarm.id};
    }
    [[nodiscard]] QList<int> rolesOf(int column) const override;
    [[nodiscard]] QString text(int column, const FloorAlarm &alarm) const;

    const Word m_kindWord;
    int m_siteOffset = 0;
};

// "1006 Yang Min", or the queue.
[[nodiscard]] QString subjectOf(const FloorAlarm &alarm);
// A value of the alarm's kind: "10:38", or "5" callers.
[[nodiscard]] QString valueText(const FloorAlarm &alarm, qint64 value);

}
