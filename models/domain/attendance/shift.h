// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>
#include <QDateTime>
#include <QString>
#include <QTimeZone>

#include <optional>
#include <vector>

namespace banzhang {

enum class ShiftTypeId : qint64 {};
enum class ShiftVersionId : qint64 {};

enum class SegmentKind { Work, PaidBreak, UnpaidBreak };

// A part of a shift in seconds of local wall time from the midnight with which the shift's day
// begins: 0 to 172800, whole minutes, end excluded. Beyond 86400 it lies on the next day.
struct ShiftSegment
{
    SegmentKind kind = SegmentKind::Work;
    int startS = 0;
    int endS = 0;

    bool operator==(const ShiftSegment &) const = default;
};

// The hours of a kind of shift for shifts that begin on the days [from, until); an invalid date is
// open. Segments in their order; time between two of them is the person's own (split shift).
struct ShiftVersion
{
    ShiftVersionId id{};
    QDate from;
    QDate until;
    std::vector<ShiftSegment> segments;
    QDate lastUsed; // the last day on which one is published; invalid: never used
    QString madeBy;
    QDateTime madeAt; // UTC

    [[nodiscard]] bool holdsOn(QDate day) const;
    [[nodiscard]] int startS() const; // of the first segment; 0 without any
    [[nodiscard]] int endS() const;   // of the last
    [[nodiscard]] int workS() const;  // seconds at the telephone (training: in the room)
    [[nodiscard]] int paidS() const;  // work and paid breaks

    bool operator==(const ShiftVersion &) const = default;
};

// A kind of shift (班次) with all its versions, oldest first.
struct ShiftType
{
    ShiftTypeId id{};
    QString code;
    QString name;
    bool isTraining = false; // present and paid, but not at the telephone
    int key = 0;             // 1 to 9 sets it in the grid; 0: none
    QDate retiredOn;         // from this day on nobody is rostered on it; invalid: in use
    std::vector<ShiftVersion> versions;

    [[nodiscard]] bool isRetired() const { return retiredOn.isValid(); }
    // The version for shifts that begin on that day; nullptr when there is none.
    [[nodiscard]] const ShiftVersion *on(QDate day) const;

    bool operator==(const ShiftType &) const = default;
};

// All kinds of shift of the centre.
struct ShiftBook
{
    std::vector<ShiftType> types;

    [[nodiscard]] const ShiftType *find(ShiftTypeId id) const;
    // By the key that sets it; retired ones have none.
    [[nodiscard]] const ShiftType *byKey(int key) const;
    // By code or name, whatever the case.
    [[nodiscard]] const ShiftType *byWord(const QString &word) const;
    [[nodiscard]] const ShiftVersion *version(ShiftTypeId id, QDate day) const;

    bool operator==(const ShiftBook &) const = default;
};

// What is wrong with hours; the database refuses the same (check_shift_hours, shift_segment_*).
enum class ShiftFault {
    None,
    NoWork,       // no segment, or break at an end
    Crossed,      // a segment that ends before it begins, or runs into the next
    OtherDay,     // does not begin on its day, or goes beyond the second midnight
    TooLong,      // longer than 24 hours
    HalfMinute,   // not whole minutes
    TooManyParts, // more than 20
};
[[nodiscard]] ShiftFault shiftFault(const std::vector<ShiftSegment> &segments);

// The moment (UTC) of a second of local wall time, counted from the midnight of `day`. The rule is
// PostgreSQL's, so that console and database agree in the night in which clocks change: a wall time
// that is skipped comes later by the step, one that comes twice is the second.
[[nodiscard]] QDateTime shiftMoment(QDate day, int second, const QTimeZone &zone);

// "08:00–17:00"; the next day's hours go on counting as "22:00–06:00+1".
[[nodiscard]] QString hoursText(const ShiftVersion &version);
// "08–17" where both are full hours, for narrow cells; else as above.
[[nodiscard]] QString shortHoursText(const ShiftVersion &version);
// "08:00" of a second of the day; the second day's end in "+1".
[[nodiscard]] QString wallText(int second);
// The second of a text "8:00", "08:00", "24:00", "06:00+1"; nothing when it is none.
[[nodiscard]] std::optional<int> wallSecond(const QString &text);

// The working parts alone, for lists: "08:00–12:00 13:00–17:00".
[[nodiscard]] QString workText(const std::vector<ShiftSegment> &segments);

}
