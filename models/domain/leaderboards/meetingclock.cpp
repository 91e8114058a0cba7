// SPDX-License-Identifier: GPL-3.0-or-later
#include "leaderboards/meetingclock.h"

#include <algorithm>

namespace banzhang {

QString codeOf(MeetingStep step)
{
    switch (step) {
    case MeetingStep::Start: return QStringLiteral("start");
    case MeetingStep::Pause: return QStringLiteral("pause");
    case MeetingStep::Resume: return QStringLiteral("resume");
    case MeetingStep::Next: return QStringLiteral("next");
    case MeetingStep::Back: return QStringLiteral("back");
    case MeetingStep::Add: return QStringLiteral("add");
    case MeetingStep::End: break;
    }
    return QStringLiteral("end");
}

MeetingClock::MeetingClock(std::vector<MeetingPart> parts, State state, int current,
                           const QDateTime &runningSince)
    : m_parts(std::move(parts)), m_state(state),
      m_current(std::clamp(current, -1, int(m_parts.size()) - 1)), m_runningSince(runningSince)
{}

bool MeetingClock::canTake(MeetingStep step) const
{
    switch (step) {
    case MeetingStep::Start: return m_state == State::Planned && !m_parts.empty();
    case MeetingStep::Pause: return m_state == State::Running;
    case MeetingStep::Resume: return m_state == State::Paused;
    case MeetingStep::Next:
    case MeetingStep::Add:
    case MeetingStep::End: return isUnderWay();
    case MeetingStep::Back: return isUnderWay() && m_current > 0;
    }
    return false;
}

bool MeetingClock::step(MeetingStep step, const QDateTime &now)
{
    if (!canTake(step))
        return false;
    settle(now);
    switch (step) {
    case MeetingStep::Start: m_current = 0; [[fallthrough]];
    case MeetingStep::Resume:
        m_state = State::Running;
        m_runningSince = now;
        break;
    case MeetingStep::Pause: m_state = State::Paused; break;
    case MeetingStep::Next: move(1, now); break;
    case MeetingStep::Back: move(-1, now); break;
    case MeetingStep::Add: m_parts[size_t(m_current)].addedS += addedAtOnceS; break;
    case MeetingStep::End: m_state = State::Over; break;
    }
    return true;
}

void MeetingClock::move(int by, const QDateTime &now)
{
    if (m_current + by >= int(m_parts.size())) {
        m_state = State::Over;
        return;
    }
    m_current += by;
    m_state = State::Running; // who goes on does not wait any longer
    m_runningSince = now;
}

void MeetingClock::settle(const QDateTime &now)
{
    if (m_state != State::Running)
        return;
    m_parts[size_t(m_current)].usedMs = usedMs(m_current, now);
    m_runningSince = now;
}

qint64 MeetingClock::usedMs(int part, const QDateTime &now) const
{
    const qint64 before = m_parts[size_t(part)].usedMs;
    if (part != m_current || m_state != State::Running)
        return before;
    return before + std::max<qint64>(m_runningSince.msecsTo(now), 0);
}

qint64 MeetingClock::usedMs(const QDateTime &now) const
{
    qint64 sum = 0;
    for (int part = 0; part < int(m_parts.size()); ++part)
        sum += usedMs(part, now);
    return sum;
}

qint64 MeetingClock::ownMs(int part) const
{
    const MeetingPart &one = m_parts[size_t(part)];
    return 1000LL * (one.plannedS + one.addedS);
}

qint64 MeetingClock::carriedMs(int part, const QDateTime &now) const
{
    if (part > m_current)
        return 0;
    qint64 carried = 0;
    for (int before = 0; before < part; ++before)
        carried += ownMs(before) - usedMs(before, now);
    return carried;
}

qint64 MeetingClock::allottedMs(int part, const QDateTime &now) const
{
    return ownMs(part) + carriedMs(part, now);
}

qint64 MeetingClock::leftMs(int part, const QDateTime &now) const
{
    return allottedMs(part, now) - usedMs(part, now);
}

qint64 MeetingClock::wholeMs() const
{
    qint64 sum = 0;
    for (int part = 0; part < int(m_parts.size()); ++part)
        sum += ownMs(part);
    return sum;
}

qint64 MeetingClock::leftMs(const QDateTime &now) const
{
    return wholeMs() - usedMs(now);
}

}
