// SPDX-License-Identifier: GPL-3.0-or-later
#include "attendance/scheduledesk.h"

#include "attendance/attendancestore.h"
#include "common/whendone.h"
#include "db/dbworker.h"
#include "db/pqlink.h"

namespace banzhang {
namespace {

constexpr int soonMs = 500; // a week that is published tells of every team
constexpr int beatMs = 300'000;

}

ScheduleDesk::ScheduleDesk(DbWorker &worker, QObject *parent) : QObject(parent), m_worker(worker)
{
    m_soon.setSingleShot(true);
    m_soon.setInterval(soonMs);
    m_beat.setInterval(beatMs);
    connect(&m_soon, &QTimer::timeout, this, &ScheduleDesk::refresh);
    connect(&m_beat, &QTimer::timeout, this, &ScheduleDesk::refresh);
}

ScheduleDesk::~ScheduleDesk() = default;

void ScheduleDesk::follow()
{
    if (m_link)
        return;
    m_link = std::make_unique<PqLink>(m_worker.target(), QStringLiteral("attendance"));
    connect(m_link.get(), &PqLink::connected, this, &ScheduleDesk::refresh);
    connect(m_link.get(), &PqLink::notified, this, &ScheduleDesk::hear);
    m_link->start();
    m_beat.start();
}

// Punches and fines change no roster.
void ScheduleDesk::hear(const QString &payload)
{
    for (const auto *news : {"roster", "shifts", "leave", "swap", "rules"}) {
        if (payload.startsWith(QLatin1String(news)))
            return m_soon.start();
    }
}

void ScheduleDesk::refresh()
{
    const auto read = [](Connection &connection) {
        return AttendanceStore().schedules(connection);
    };
    whenDone(m_worker.run(read), this,
             [this, generation = ++m_generation](const Result<ScheduleBoard> &board) {
                 if (generation != m_generation)
                     return;
                 if (!board)
                     return Q_EMIT failed(board.error());
                 if (*board == m_board)
                     return;
                 m_board = *board;
                 Q_EMIT changed();
             });
}

}
