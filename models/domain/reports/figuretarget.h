// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "reports/reportdocument.h"

namespace banzhang {

// Targets of key figures (#183; #181: centre, department, team). A report is judged by what is in
// force on the last day of its span: who changes a target within a month changes that month's
// judgement, until the month is closed. The nearest place wins: team, department, centre.
//
// Of a rate or a mean a target holds for any days and for all below its place. What adds up (calls,
// orders, sales) has targets of a whole calendar month of just that place: those of several months
// add up, part of a month has none. Queues are the centre's.

enum class TargetDirection { AtLeast, AtMost };

[[nodiscard]] QString codeOf(TargetDirection direction); // "at_least", "at_most"

// A key figure that may have a target.
struct TargetKind
{
    enum class Of {
        Rate,
        Sum,
        Queues, // a rate of the centre's queues: no target of a department or team
        Service // the service level: its target stands with the queues and is not set here
    } of = Of::Rate;
    QString code; // of the key figure
    FigureKind kind = FigureKind::Percent;
    TargetDirection usual = TargetDirection::AtLeast;

    bool operator==(const TargetKind &) const = default;
};

[[nodiscard]] const std::vector<TargetKind> &targetKinds(); // in the order of the headline figures
[[nodiscard]] const TargetKind *targetKindOf(const QString &code); // nullptr: has none

// A version of a target. Values in the figure's unit: per cent, points (one decimal), seconds,
// pieces, fen.
struct FigureTarget
{
    qint64 targetId = 0;
    QString figure;
    std::optional<qint64> departmentId; // neither: the whole centre
    std::optional<TeamId> teamId;
    QString place; // its name; empty: the whole centre
    QDate from;
    QDate until; // first day on which it does not hold; null: for good
    TargetDirection direction = TargetDirection::AtLeast;
    double value = 0;
    double margin = 0; // so far from it what misses it is near
    QString madeBy;    // empty: it came with the product

    bool operator==(const FigureTarget &) const = default;
};

[[nodiscard]] bool isInForce(const FigureTarget &target, QDate day);
[[nodiscard]] bool isSamePlace(const FigureTarget &a, const FigureTarget &b); // figure and place

// The service level's, out of what the queues have on average; near within 5 points.
[[nodiscard]] FigureTarget serviceTarget(double percent);

// What a figure comes to, both as they are shown: rates and means to one decimal, others whole.
// None where there is no figure.
[[nodiscard]] KeyFigure::Light lightOf(std::optional<double> value, const FigureTarget &target);

// The target that judges a figure of a report. `targets`: those of the report's place, its
// department and the centre. None where there is none.
[[nodiscard]] std::optional<FigureTarget> targetFor(const QString &figure, const ReportSpan &span,
                                                    const ReportScope &scope,
                                                    const std::vector<FigureTarget> &targets);

// Why a target cannot be set.
enum class TargetFault {
    None,
    Figure, // has no target, or it stands with the queues
    Place,  // queues are the centre's
    From,   // no day
    Closed, // a closed month was judged already
    Value,  // below 0, or above 100 per cent or points
    Margin  // the same
};
// `openFrom`: the first day after the last closed month.
[[nodiscard]] TargetFault targetFault(const FigureTarget &target, QDate openFrom);

}
