// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/serverclock.h"

namespace banzhang {

namespace {

// Answers that differ by less are the same clock, delayed; by more, it was set anew.
constexpr qint64 sameClockMs = 750;

}

ServerClock::ServerClock(QObject *parent) : QObject(parent), m_base(QDateTime::currentDateTimeUtc())
{
    m_offset = QDateTime::currentDateTime().offsetFromUtc();
    m_since.start();
    m_timer.setSingleShot(true);
    m_timer.setTimerType(Qt::PreciseTimer);
    connect(&m_timer, &QTimer::timeout, this, [this] {
        Q_EMIT ticked();
        arm();
    });
    arm();
}

ServerClock::ServerClock(ServerClock &present, QObject *parent)
    : QObject(parent), m_present(&present)
{
    connect(&present, &ServerClock::ticked, this, [this] {
        if (!m_visited.isValid())
            Q_EMIT ticked();
    });
}

void ServerClock::visit(const QDateTime &moment, int siteOffsetSeconds)
{
    m_visited = moment.toUTC();
    m_offset = siteOffsetSeconds;
    Q_EMIT ticked();
}

void ServerClock::comeBack()
{
    if (m_visited.isValid()) {
        m_visited = {};
        Q_EMIT ticked();
    }
}

QDateTime ServerClock::now() const
{
    if (m_present)
        return m_visited.isValid() ? m_visited : m_present->now();
    return m_frozen ? m_base : m_base.addMSecs(m_since.elapsed());
}

QDateTime ServerClock::atSite(const QDateTime &moment) const
{
    if (m_present && !m_visited.isValid())
        return m_present->atSite(moment);
    return moment.toOffsetFromUtc(m_offset);
}

void ServerClock::set(const QDateTime &serverNow, int siteOffsetSeconds)
{
    if (m_present)
        return m_present->set(serverNow, siteOffsetSeconds);
    if (m_frozen || !serverNow.isValid())
        return;
    m_offset = siteOffsetSeconds;
    const qint64 behind = serverNow.msecsTo(now());
    if (m_isSet && behind >= 0 && behind < sameClockMs)
        return;
    m_isSet = true;
    m_base = serverNow.toUTC();
    m_since.restart();
    arm();
}

void ServerClock::freeze(const QDateTime &moment)
{
    m_frozen = true;
    m_isSet = true;
    m_base = moment.toUTC();
    m_timer.stop();
    Q_EMIT ticked();
}

void ServerClock::arm()
{
    if (!m_frozen)
        m_timer.start(static_cast<int>(1000 - now().toMSecsSinceEpoch() % 1000) + 1);
}

}
