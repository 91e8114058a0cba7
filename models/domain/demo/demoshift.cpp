// SPDX-License-Identifier: GPL-3.0-or-later
#include "demo/demoshift.h"

#include <algorithm>
#include <array>

namespace banzhang {
namespace {

constexpr qint64 halfHour = 1800000;
// With talks of some six minutes, more than half of the time at the desk is spent talking, as in a
// centre that dials by itself.
constexpr double idleSeconds = 115;
constexpr double talkLogMean = 5.7;
constexpr double talkLogSpread = 0.55;
constexpr int ringTimeout = 12; // seconds, as the capture's switch is set

// Calls by half-hour from 08:00, against the mean: two humps with lunch between them.
constexpr std::array load{0.5, 0.8, 1.2, 1.5, 1.6, 1.5, 1.3, 1.0, 0.7, 0.7,
                          0.9, 1.2, 1.4, 1.4, 1.2, 1.0, 0.8, 0.6, 0.5, 0.4};

// How long somebody waits between calls against the others: always the same of the same person.
double paceOf(const QString &member)
{
    uint sum = 0;
    for (const QChar one : member)
        sum = sum * 31 + one.unicode();
    return 0.7 + 0.05 * double(sum % 17);
}

}

DemoShift::DemoShift(const DemoAgent &agent, const Hours &hours, quint64 seed, FactBatch &batch)
    : m_agent(agent), m_hours(hours), m_random(seed), m_batch(batch), m_seed(seed),
      m_pace(paceOf(agent.member))
{}

void DemoShift::play(qint64 until)
{
    // Most come a few minutes early; now and then somebody is late.
    const double late = m_random.chance(0.03) ? m_random.between(60, 1200)
                                              : std::min(-10.0, m_random.normal(-240, 120));
    m_now = m_hours.start + qint64(late * 1000);
    const qint64 end = std::min(m_hours.end, until - 10 * 60000LL);
    if (m_now >= end)
        return;
    signIn();
    bool hadLunch = false;
    while (m_now < end) {
        if (!hadLunch && m_now >= m_hours.lunch) {
            hadLunch = true;
            rest(QStringLiteral("用餐"), m_random.between(2400, 3600));
        } else if (m_random.chance(0.05)) {
            rest(m_random.chance(0.8) ? QStringLiteral("卫生间") : QStringLiteral("辅导"),
                 m_random.between(120, 540));
        }
        pass(m_random.exponential(idleMean()));
        if (m_now < end)
            takeCall();
    }
    signOut();
}

double DemoShift::idleMean() const
{
    const qint64 slot =
        std::clamp<qint64>((m_now - m_hours.start) / halfHour, 0, qint64(load.size()) - 1);
    return idleSeconds * m_pace / load[size_t(slot)];
}

void DemoShift::signIn()
{
    for (const QString &queue : m_agent.queues)
        event(AgentEventKind::Login, AgentState::Available, queue);
    m_batch.spans.push_back({m_agent.member, AgentSpan::Kind::Login, m_now, m_now});
}

void DemoShift::signOut()
{
    for (const QString &queue : m_agent.queues)
        event(AgentEventKind::Logout, AgentState::SignedOut, queue);
    const auto login =
        std::find_if(m_batch.spans.rbegin(), m_batch.spans.rend(),
                     [](const AgentSpan &span) { return span.kind == AgentSpan::Kind::Login; });
    login->to = m_now;
}

void DemoShift::rest(const QString &reason, int seconds)
{
    const qint64 from = m_now;
    for (const QString &queue : m_agent.queues)
        event(AgentEventKind::Pause, AgentState::Paused, queue, {}, reason);
    pass(seconds);
    for (const QString &queue : m_agent.queues)
        event(AgentEventKind::Unpause, AgentState::Available, queue);
    m_batch.spans.push_back({m_agent.member, AgentSpan::Kind::PauseAny, from, m_now});
    m_batch.spans.push_back({m_agent.member, AgentSpan::Kind::PauseFull, from, m_now});
}

void DemoShift::takeCall()
{
    const QString queue = someQueue();
    const QString uid = newUid();
    if (m_random.chance(0.025)) {
        missCall(uid, queue);
        return;
    }
    answer(uid, queue, m_random.between(2, 7));
    if (m_random.chance(0.05))
        addAbandoned();
}

void DemoShift::answer(const QString &uid, const QString &queue, int ring)
{
    const int wait = ring + (m_random.chance(0.25) ? int(m_random.exponential(25)) : 0);
    pass(ring);
    addVisit(uid, queue, VisitOutcome::Answered, wait);
    event(AgentEventKind::Answer, AgentState::Talking, queue, uid);
    AgentLegFact leg;
    leg.callUid = uid;
    leg.member = m_agent.member;
    leg.queue = queue;
    leg.offeredAt = m_now - ring * 1000LL;
    leg.answeredAt = m_now;
    leg.ringMs = ring * 1000;
    leg.waitSeconds = wait;
    leg.talkSeconds =
        std::clamp(int(std::exp(m_random.normal(talkLogMean, talkLogSpread))), 8, 1800);
    if (m_random.chance(0.08)) {
        leg.holdCount = 1;
        leg.holdSeconds = std::min(*leg.talkSeconds / 2, m_random.between(15, 90));
    }
    pass(*leg.talkSeconds);
    leg.endedAt = m_now;
    const double how = m_random.uniform();
    leg.outcome = how < 0.56   ? LegOutcome::Caller
                  : how < 0.96 ? LegOutcome::Agent
                               : LegOutcome::Blind;
    m_batch.legs.push_back(leg);
    event(AgentEventKind::Complete, AgentState::AfterCall, queue, uid);
    addCall(uid, queue, m_now);
    pass(m_random.between(4, 45));
    event(AgentEventKind::Ready, AgentState::Available, queue);
}

void DemoShift::missCall(const QString &uid, const QString &queue)
{
    AgentLegFact leg;
    leg.callUid = uid;
    leg.member = m_agent.member;
    leg.queue = queue;
    leg.offeredAt = m_now;
    leg.ringMs = ringTimeout * 1000;
    leg.outcome = LegOutcome::NoAnswer;
    pass(ringTimeout);
    leg.endedAt = m_now;
    m_batch.legs.push_back(leg);
    event(AgentEventKind::NoAnswer, AgentState::Available, queue, uid);
    addVisit(uid, queue, VisitOutcome::Abandoned, ringTimeout + m_random.between(1, 30));
    addCall(uid, queue, m_now);
}

void DemoShift::addAbandoned()
{
    const QString uid = newUid();
    const QString queue = someQueue();
    addVisit(uid, queue, VisitOutcome::Abandoned, m_random.between(3, 80));
    addCall(uid, queue, m_now);
}

void DemoShift::addVisit(const QString &uid, const QString &queue, VisitOutcome outcome, int wait)
{
    QueueVisitFact visit;
    visit.callUid = uid;
    visit.queue = queue;
    visit.leftAt = m_now;
    visit.enteredAt = m_now - qint64(wait) * 1000;
    visit.outcome = outcome;
    visit.waitSeconds = wait;
    visit.position = m_random.between(1, 3);
    visit.customer = someNumber();
    m_batch.visits.push_back(visit);
}

void DemoShift::addCall(const QString &uid, const QString &queue, qint64 end)
{
    CallFact call;
    call.callUid = uid;
    call.startedAt = m_batch.visits.back().enteredAt;
    call.endedAt = end;
    call.customer = m_batch.visits.back().customer;
    call.queue = queue;
    m_batch.calls.push_back(call);
}

void DemoShift::event(AgentEventKind kind, AgentState state, const QString &queue,
                      const QString &uid, const QString &reason)
{
    AgentEventFact fact;
    fact.at = m_now;
    fact.member = m_agent.member;
    fact.queue = queue;
    fact.kind = kind;
    fact.state = state;
    fact.callUid = uid;
    fact.reason = reason;
    m_batch.events.push_back(fact);
}

QString DemoShift::someQueue()
{
    const bool main = m_agent.queues.size() == 1 || m_random.chance(0.7);
    return main ? m_agent.queues.front() : m_agent.queues.back();
}

QString DemoShift::newUid()
{
    return QStringLiteral("demo-%1-%2").arg(m_seed).arg(++m_calls);
}

// Numbers that nobody in China can have, as in the capture: 12 is no mobile prefix.
QString DemoShift::someNumber()
{
    return QStringLiteral("12%1").arg(m_random.between(0, 999999999), 9, 10, QLatin1Char('0'));
}

}
