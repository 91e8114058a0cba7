// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <Qt>

namespace banzhang {

// What a cell tells its delegate beside DisplayRole. A model answers the roles that its columns
// mean; an invalid QVariant means "nothing of that kind".
enum CommonRole {
    SortRole = Qt::UserRole, // a typed value, never formatted text
    IdRole,                  // qint64, the row's key
    StateRole,               // int, an AgentState
    SinceRole,               // QDateTime in UTC: the moment from which a duration runs
    ReasonRole,              // QString, stands behind the state's word
    StaleRole,               // bool: the row's truth has ended, hatch it
    StepsRole,               // QVariant of std::vector<StateStep>, oldest first
    FreezeAtRole,            // QDateTime in UTC: the row's timers stand still at this moment
    AlarmRole,               // int: 0 none, 1 amber, 2 red; of a cell, or of the row by column 0
    QuietRole,               // bool: paint in text3 (signed out, a zero)
    TargetRole,              // number: the target's tick of a bar
    FlagRole,                // int: 0 none, 1 a help or attention flag, 2 one that somebody sees to
    ScheduleRole,            // QVariant of ScheduleNow: the roster beside a state
    SeriesRole,              // QVariantMap or QVariantList: what a chart cell shows
    FirstOwnRole = Qt::UserRole + 100
};

}
