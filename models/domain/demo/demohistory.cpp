// SPDX-License-Identifier: GPL-3.0-or-later
#include "demo/demohistory.h"

#include "demo/demorandom.h"
#include "demo/demoshift.h"

#include <algorithm>

namespace banzhang {
namespace {

DemoShift::Hours hoursOf(size_t agent, const QDate &day, const QTimeZone &zone, quint64 seed)
{
    const bool early = DemoHistory::isEarly(agent);
    const auto at = [&](int hour) {
        return QDateTime(day, QTime(hour, 0), zone).toMSecsSinceEpoch();
    };
    DemoShift::Hours hours{at(early ? 8 : 10), at(early ? 17 : 18), at(early ? 12 : 13)};
    DemoRandom random(seed ^ 0x5eedULL); // of its own: the rest of the day is as without it
    if (random.chance(0.012))            // now and then somebody leaves early
        hours.end -= random.between(120, 1500) * 1000LL;
    return hours;
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

// Every agent rests one day in seven, and the day moves on from week to week.
bool DemoHistory::rests(size_t agent, const QDate &day)
{
    const qint64 week = day.toJulianDay() / 7;
    return (qint64(agent) + week) % 7 == day.toJulianDay() % 7;
}

bool DemoHistory::isEarly(size_t agent)
{
    return agent % 2 == 0;
}

bool DemoHistory::isAway(size_t agent, const QDate &day)
{
    return !rests(agent, day) && (day.toJulianDay() * 31 + qint64(agent) * 17) % 97 == 5;
}

FactBatch DemoHistory::day(const QDate &day, qint64 until) const
{
    FactBatch batch;
    for (size_t agent = 0; agent < m_agents.size(); ++agent) {
        if (rests(agent, day) || isAway(agent, day))
            continue;
        const quint64 seed = m_seed * 1000003 + quint64(day.toJulianDay()) * 10007 + agent;
        DemoShift shift(m_agents[agent], hoursOf(agent, day, m_zone, seed), seed, batch);
        shift.play(until);
    }
    sortByTime(batch);
    return batch;
}

}
