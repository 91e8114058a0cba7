// SPDX-License-Identifier: GPL-3.0-or-later
#include "attendance/todaydesk.h"

#include "attendance/attendancestore.h"
#include "common/whendone.h"
#include "db/dbworker.h"
#include "db/pqlink.h"

namespace banzhang {
namespace {

constexpr int soonMs = 150; // what comes in one go is read once
constexpr int beatMs = 30'000;

}

TodayDesk::TodayDesk(DbWorker &worker, TodayModel::Word word, QObject *parent)
    : QObject(parent), m_worker(worker), m_standings(std::move(word))
{
    m_soon.setSingleShot(true);
    m_soon.setInterval(soonMs);
    m_beat.setInterval(beatMs);
    connect(&m_soon, &QTimer::timeout, this, &TodayDesk::refresh);
    connect(&m_beat, &QTimer::timeout, this, &TodayDesk::refresh);
}

TodayDesk::~TodayDesk() = default;

int TodayDesk::count(Standing standing) const
{
    return int(std::ranges::count(m_standings.rows(), standing, &StandingNow::standing));
}

void TodayDesk::follow()
{
    if (!m_link) {
        m_link = std::make_unique<PqLink>(m_worker.target(), QStringLiteral("attendance"));
        connect(m_link.get(), &PqLink::connected, this, &TodayDesk::refresh);
        connect(m_link.get(), &PqLink::notified, &m_soon, qOverload<>(&QTimer::start));
    }
    m_link->start();
    m_beat.start();
    refresh();
}

void TodayDesk::rest()
{
    m_beat.stop();
    m_link.reset();
}

void TodayDesk::refresh()
{
    const auto read = [](Connection &connection) { return AttendanceStore().now(connection); };
    using Standings = std::vector<StandingNow>;
    whenDone(m_worker.run(read), this,
             [this, generation = ++m_generation](const Result<Standings> &standings) {
                 if (generation != m_generation)
                     return;
                 if (!standings)
                     return Q_EMIT failed(standings.error());
                 m_standings.replace(*standings);
                 Q_EMIT looked();
             });
}

}
