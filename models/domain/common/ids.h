// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QtGlobal>

namespace banzhang {

// Keys of the schema's tables. 0 means "none".
enum class AgentId : qint64 {};
enum class TeamId : qint64 {};
enum class QueueId : qint64 {};
enum class SeatId : qint64 {};
enum class StaffId : qint64 {};
enum class SourceId : qint64 {};

template <class Id>
requires std::is_enum_v<Id>
[[nodiscard]] constexpr qint64 number(Id id)
{
    return static_cast<qint64>(id);
}

}
