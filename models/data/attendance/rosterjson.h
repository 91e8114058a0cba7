// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "attendance/rosterpattern.h"

#include <QByteArray>

namespace banzhang {

// What the database's functions take: cells with a plan only.
[[nodiscard]] QByteArray cellsToJson(const TeamRoster &roster);
[[nodiscard]] QByteArray segmentsToJson(const std::vector<ShiftSegment> &segments);
[[nodiscard]] QByteArray patternToJson(const RosterPattern &pattern);

[[nodiscard]] QString planCode(PlanKind kind);
// None for an unknown word.
[[nodiscard]] PlanKind planFromCode(const QString &code);
[[nodiscard]] QString segmentCode(SegmentKind kind);
[[nodiscard]] SegmentKind segmentFromCode(const QString &code);

}
