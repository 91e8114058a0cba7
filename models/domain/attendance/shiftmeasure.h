// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "attendance/punchmatch.h"
#include "attendance/rule.h"

#include <QJsonObject>

namespace banzhang {

// A change of what the switch says of somebody: "out", "on", "pause:" and the reason.
struct StateMark
{
    qint64 eventId = 0;
    qint64 at = 0; // second of the epoch
    QString state;
    bool isFree = false; // a pause for a meal, training, meeting or work: no limit applies

    bool operator==(const StateMark &) const = default;
};

// A time of which somebody says something: an excuse (kind, source), a gap (feed or device, why).
struct NotedSpan
{
    Span span; // a gap holds its last second too
    QString what;
    QString why;
};

// All that a shift was measured by. Moments are seconds of the epoch.
struct ShiftEvidence
{
    ShiftFrame frame;
    bool isTraining = false; // nobody signs in for it
    Spans planned;           // work and paid breaks
    std::vector<NotedSpan> excused;
    std::optional<qint64> dutyAt; // when who has duty is to be there (#4)
    int doubleS = 30;
    bool loginsCount = false; // log-ins and log-outs count as punches
    int pauseLimitS = 0;
    int pauseGraceS = 0;
    std::vector<PunchMark> punches;
    std::vector<StateMark> states;
    bool wasOn = false; // no punch, but a sign of life at the switch
    std::vector<NotedSpan> gaps;
    std::vector<Span> overtime; // approved first (#15): its punches are the shift's
};

// The hours within which punches are the shift's: with its overtime.
[[nodiscard]] ShiftFrame punchFrame(const ShiftEvidence &evidence);

// What a rule may be broken by, before any rule is asked.
struct Breach
{
    QString code;
    QString occasion; // tells those of one shift and rule apart
    qint64 at = 0;
    qint64 expected = 0;
    std::vector<Span> pieces; // what was missed, where it has a length of its own
    qint64 rawS = 0;
    QString doubt; // empty; gap, missing, no_login, stray_punch, signed_in: to be confirmed

    bool operator==(const Breach &) const = default;
};

enum class AttendanceState { Present, Absent, Excused, ToConfirm, Cancelled };

[[nodiscard]] AttendanceState attendanceStateFromCode(const QString &code);

// A shift as measured; seconds are strictly to the second, without grace.
struct ShiftMeasure
{
    AttendanceState state = AttendanceState::Present;
    std::optional<qint64> firstIn;
    std::optional<qint64> lastOut;
    std::optional<qint64> loginAt;
    qint64 scheduledS = 0;
    qint64 presentS = 0;             // conformance (P12)
    std::optional<qint64> adherentS; // adherence (P12); none when the switch told nothing
    qint64 lateS = 0;
    qint64 earlyS = 0;
    qint64 offPostS = 0;
    qint64 pauseOverrunS = 0;
    std::vector<Breach> breaches; // by code, moment, occasion
};

// Measures anew from the evidence alone, as the database's measure_attendance does: the second
// computation. `doubtOfAbsence` and `isKnownToSwitch` are what that looks up outside the evidence.
[[nodiscard]] ShiftMeasure measureShift(const ShiftEvidence &evidence,
                                        const QString &doubtOfAbsence = {},
                                        bool isKnownToSwitch = false);

// The evidence as the database keeps it, and the breaches in it.
[[nodiscard]] ShiftEvidence shiftEvidenceFrom(const QJsonObject &json);
[[nodiscard]] std::vector<Breach> breachesFrom(const QJsonObject &json);
[[nodiscard]] Breach breachFrom(const QJsonObject &json);

// The fen that follow from a breach by what was in force then, as in a violation's evidence.
[[nodiscard]] qint64 fenOf(const Breach &breach, int graceS, int limitS, qint64 amountFen);
// From a violation's evidence alone; none where somebody saw it and nothing was measured.
[[nodiscard]] std::optional<qint64> recomputedFen(const QJsonObject &violationEvidence);

}
