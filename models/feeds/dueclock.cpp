// SPDX-License-Identifier: GPL-3.0-or-later
#include "dueclock.h"

#include "db/connection.h"
#include "leaderboards/agentmonthstore.h"
#include "leaderboards/championstore.h"

namespace banzhang {

namespace {

// Two years of days that were never added up take some hundred steps: not all of them in one look.
constexpr int stepsPerLook = 20;

}

DueClock::DueClock(QString target, int everyMs) : m_target(std::move(target)), m_everyMs(everyMs) {}

DueClock::~DueClock() = default;

void DueClock::start()
{
    m_timer = std::make_unique<QTimer>();
    m_timer->setSingleShot(true);
    connect(m_timer.get(), &QTimer::timeout, this, &DueClock::look);
    m_timer->start(m_everyMs);
}

void DueClock::look()
{
    try {
        if (!m_connection)
            m_connection = std::make_unique<Connection>(
                Connection::open(m_target, QStringLiteral("banzhang feed clock")));
        settle();
        Q_EMIT closed(ChampionStore().closeDue(*m_connection));
    } catch (const DbError &error) {
        if (error.isConnectionLost())
            m_connection.reset();
        Q_EMIT failed(error.problem());
    }
    m_timer->start(m_everyMs);
}

void DueClock::settle()
{
    const AgentMonthStore months;
    for (int step = 0; step < stepsPerLook && months.settle(*m_connection) > 0; ++step) {
    }
}

}
