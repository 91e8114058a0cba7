// SPDX-License-Identifier: GPL-3.0-or-later
#include "demo/demohistory.h"

#include "demo/demoshift.h"

#include <algorithm>

namespace banzhang {
namespace {

// Every agent rests one day in seven, and the day moves on from week to week.
bool rests(size_t agent, const QDate &day)
{
    const qint64 week = day.toJulianDay() / 7;
    return (qint64(agent) + week) % 7 == day.toJulianDay() % 7;
}

DemoShift::Hours hoursOf(size_t agent, const QDate &day, const QTimeZone &zone)
{
    const bool early = agent % 2 == 0;
    const auto at = [&](int hour) {
        return QDateTime(day, QTime(hour, 0), zone).toMSecsSinceEpoch();
    };
    return {at(early ? 8 : 10), at(early ? 17 : 18), at(12) + qint64(agent % 3) * 1800000};
}

void sortByTime(FactBatch &batch)
{
    std::stable_sort(batch.events.begin(), batch.events.end(),
                     [](const AgentEventFact &a, const AgentEventFact &b) { return a.at < b.at; });
    batch.firstAt = batch.events.empty() ? 0 : batch.events.front().at;
    batch.lastAt = batch.events.empty() ? 0 : batch.events.back().at;
}

}

DemoHistory::DemoHistory(std::vector<DemoAgent> agents, const QTimeZone &zone, quint64 seed)
    : m_agents(std::move(agents)), m_zone(zone), m_seed(seed)
{}

FactBatch DemoHistory::day(const QDate &day, qint64 until) const
{
    FactBatch batch;
    for (size_t agent = 0; agent < m_agents.size(); ++agent) {
        if (rests(agent, day))
            continue;
        const quint64 seed = m_seed * 1000003 + quint64(day.toJulianDay()) * 10007 + agent;
        DemoShift shift(m_agents[agent], hoursOf(agent, day, m_zone), seed, batch);
        shift.play(until);
    }
    sortByTime(batch);
    return batch;
}

}
