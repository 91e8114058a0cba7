// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "floor/factbatch.h"

#include <QDate>
#include <QStringList>
#include <QTimeZone>

namespace banzhang {

// One of the demo centre's people, as the history needs him.
struct DemoAgent
{
    QString member;     // the switch's interface
    QStringList queues; // the switch's names, the main one first
};

// Makes up the past days of the demo centre: two shifts (08:00-17:00 and 10:00-18:00, #2), a
// rotating rest day a week (#7), lunch in the shift's hour and short breaks, calls, holds,
// transfers and callers who give up. The same seed, people and day always give the same facts.
class DemoHistory final
{
public:
    DemoHistory(std::vector<DemoAgent> agents, const QTimeZone &zone, quint64 seed);

    // The facts of `day` at the site that were over before `until` (milliseconds since 1970);
    // nobody is signed in at the end of it.
    [[nodiscard]] FactBatch day(const QDate &day, qint64 until) const;

    // How the n-th agent is rostered: exactly one rest from Monday to Sunday (#7), else the early
    // shift or the late one.
    [[nodiscard]] static bool rests(size_t agent, const QDate &day);
    [[nodiscard]] static bool isEarly(size_t agent);
    // Rostered and not there, about one shift in ninety-seven: on leave, or absent without (#3).
    [[nodiscard]] static bool isAway(size_t agent, const QDate &day);

private:
    const std::vector<DemoAgent> m_agents;
    const QTimeZone m_zone;
    const quint64 m_seed;
};

}
