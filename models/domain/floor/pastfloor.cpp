// SPDX-License-Identifier: GPL-3.0-or-later
#include "floor/pastfloor.h"

#include "floor/statestrip.h"

#include <algorithm>

namespace banzhang {
namespace {

bool isCall(AgentState state)
{
    return state == AgentState::Talking || state == AgentState::Hold || state == AgentState::Ringing
           || state == AgentState::AfterCall || state == AgentState::DeadCall;
}

bool isOver(const QDateTime &end, const QDateTime &moment)
{
    return end.isValid() && end <= moment;
}

// The places of the elements whose end comes after `from`, the earliest end first.
template <class List, class End>
std::vector<size_t> placesByEnd(const List &list, const QDateTime &from, End end)
{
    std::vector<size_t> places;
    for (size_t i = 0; i < list.size(); ++i) {
        if (end(list[i]).isValid() && end(list[i]) > from)
            places.push_back(i);
    }
    std::ranges::stable_sort(places, {}, [&](size_t place) { return end(list[place]); });
    return places;
}

QString latestReason(const std::vector<PastStay> &stays)
{
    const PastStay *latest = nullptr;
    for (const PastStay &stay : stays) {
        if (stay.paused && (!latest || stay.pausedSince >= latest->pausedSince))
            latest = &stay;
    }
    return latest ? latest->pauseReason : QString();
}

// What an event does to the stays in queues; the switch's rules are the reducer's.
void applyTo(std::vector<PastStay> &stays, const PastEvent &event)
{
    const auto stay = std::ranges::find(stays, event.queueId, &PastStay::queueId);
    if (event.deed == PastDeed::Login) {
        if (stay == stays.end())
            stays.push_back({event.agentId, event.queueId, false, {}, {}});
        return;
    }
    if (stay == stays.end())
        return;
    if (event.deed == PastDeed::Logout) {
        stays.erase(stay);
    } else if (event.deed == PastDeed::Pause || event.deed == PastDeed::Unpause) {
        stay->paused = event.deed == PastDeed::Pause;
        stay->pauseReason = stay->paused ? event.reason : QString();
        stay->pausedSince = stay->paused ? event.at : QDateTime();
    }
}

int halfHourOf(const QDateTime &moment, int offsetSeconds)
{
    return moment.toOffsetFromUtc(offsetSeconds).time().msecsSinceStartOfDay() / 1800'000;
}

}

PastFloor::PastFloor(PastStretch stretch) : m_stretch(std::move(stretch))
{
    const FloorSnapshot &floor = m_stretch.floor;
    m_halfHour = halfHourOf(m_stretch.from, floor.siteOffsetSeconds);
    for (const QueueStatus &queue : floor.queues)
        m_names.insert(queue.queueId, queue.name);
    m_legsByEnd =
        placesByEnd(m_stretch.legs, m_stretch.from, [](const PastLeg &leg) { return leg.endedAt; });
    m_visitsByEnd = placesByEnd(m_stretch.visits, m_stretch.from,
                                [](const PastVisit &visit) { return visit.leftAt; });
    std::ranges::stable_sort(m_stretch.talks, {}, &PastTalk::endedAt);
    begin();
}

void PastFloor::setStrips(const Strips &strips)
{
    m_strips = strips;
    begin();
}

void PastFloor::begin()
{
    m_now = m_stretch.from;
    m_queues = m_stretch.floor.queues;
    m_nextEvent = m_nextLeg = m_nextVisit = m_nextTalk = m_nextStaffing = 0;
    m_agents.clear();
    for (const Seat &seat : m_stretch.floor.seats) {
        Agent agent;
        agent.seat = seat;
        agent.seat.lastHour = m_strips.value(seat.agentId);
        agent.callQueue = m_stretch.callQueues.value(seat.agentId);
        if (agent.seat.lastHour.empty() && seat.state == AgentState::SignedOut)
            agent.seat.lastHour = {{m_now.addSecs(-stripSeconds), AgentState::SignedOut}};
        if (seat.since.isValid())
            addStep(agent.seat.lastHour, {seat.since, seat.state});
        m_agents.insert(seat.agentId, agent);
    }
    for (const PastStay &stay : m_stretch.stays) {
        if (const auto agent = m_agents.find(stay.agentId); agent != m_agents.end())
            agent->stays.push_back(stay);
    }
    for (size_t i = 0; i < m_stretch.legs.size(); ++i) {
        if (const auto agent = m_agents.find(m_stretch.legs[i].agentId); agent != m_agents.end())
            agent->legs.push_back(i);
    }
    for (Agent &agent : m_agents) {
        if (agent.seat.state == AgentState::Paused)
            agent.seat.pauseReason = latestReason(agent.stays);
        countStaff(agent, 1);
    }
}

// Of the whole site everybody is here to be counted; of some teams the stretch brings the numbers.
void PastFloor::countStaff(const Agent &agent, int sign)
{
    if (!m_stretch.floor.isWholeSite)
        return;
    for (const PastStay &stay : agent.stays) {
        if (QueueStatus *status = queue(stay.queueId)) {
            const bool isFree = agent.seat.state == AgentState::Available && !stay.paused;
            status->loggedIn += sign;
            status->available += isFree ? sign : 0;
        }
    }
}

FloorSnapshot PastFloor::at(const QDateTime &moment)
{
    if (moment < m_now)
        begin();
    advance(moment);
    FloorSnapshot snapshot = m_stretch.floor;
    snapshot.full = true;
    snapshot.serverNow = moment;
    for (Seat &seat : snapshot.seats)
        seat = seatOf(m_agents[seat.agentId]);
    snapshot.waiting = waiting();
    snapshot.queues = m_queues;
    for (QueueStatus &queue : snapshot.queues) {
        queue.waiting = 0;
        for (const WaitingCall &call : snapshot.waiting) {
            if (call.queueId != queue.queueId)
                continue;
            ++queue.waiting;
            if (!queue.longestWaitSince.isValid() || call.enteredAt < queue.longestWaitSince)
                queue.longestWaitSince = call.enteredAt;
        }
    }
    // A source that told of this stretch told of the moment too.
    for (FeedStatus &feed : snapshot.feeds) {
        if (feed.connected)
            feed.lastHeardAt = moment;
    }
    return snapshot;
}

void PastFloor::advance(const QDateTime &moment)
{
    m_now = moment;
    const auto &events = m_stretch.events;
    for (; m_nextEvent < events.size() && events[m_nextEvent].at <= moment; ++m_nextEvent)
        apply(events[m_nextEvent]);
    const auto &legs = m_stretch.legs;
    for (; m_nextLeg < m_legsByEnd.size(); ++m_nextLeg) {
        const PastLeg &leg = legs[m_legsByEnd[m_nextLeg]];
        if (leg.endedAt > moment)
            break;
        const auto agent = m_agents.find(leg.agentId);
        if (agent == m_agents.end() || !leg.isToday)
            continue;
        agent->seat.answeredToday += leg.answeredAt.isValid() ? 1 : 0;
        agent->seat.noAnswerToday += leg.wasNoAnswer ? 1 : 0;
        agent->seat.finishedToday += leg.talkSeconds ? 1 : 0;
        agent->seat.talkTodaySeconds += leg.talkSeconds.value_or(0);
    }
    for (; m_nextVisit < m_visitsByEnd.size(); ++m_nextVisit) {
        const PastVisit &visit = m_stretch.visits[m_visitsByEnd[m_nextVisit]];
        if (visit.leftAt > moment)
            break;
        count(visit);
    }
    for (const auto &talks = m_stretch.talks;
         m_nextTalk < talks.size() && talks[m_nextTalk].endedAt <= moment; ++m_nextTalk)
        count(talks[m_nextTalk]);
    for (const auto &steps = m_stretch.staffing;
         m_nextStaffing < steps.size() && steps[m_nextStaffing].at <= moment; ++m_nextStaffing) {
        if (QueueStatus *status = queue(steps[m_nextStaffing].queueId)) {
            status->available += steps[m_nextStaffing].available;
            status->loggedIn += steps[m_nextStaffing].loggedIn;
        }
    }
}

void PastFloor::apply(const PastEvent &event)
{
    const auto agent = m_agents.find(event.agentId);
    if (agent == m_agents.end())
        return;
    countStaff(*agent, -1);
    applyTo(agent->stays, event);
    if (event.deed == PastDeed::Call)
        agent->callQueue = event.queueId;
    Seat &seat = agent->seat;
    const QString reason =
        event.state == AgentState::Paused ? latestReason(agent->stays) : QString();
    if (seat.state != event.state || seat.pauseReason != reason || !seat.since.isValid())
        seat.since = event.at;
    if (seat.state != event.state)
        addStep(seat.lastHour, {event.at, event.state});
    seat.state = event.state;
    seat.pauseReason = reason;
    seat.lastEventAt = event.at;
    seat.sourceId = event.sourceId;
    countStaff(*agent, 1);
}

void PastFloor::count(const PastVisit &visit)
{
    QueueStatus *status = queue(visit.call.queueId);
    if (!status || !visit.isToday)
        return;
    const int inTime =
        visit.wasAnswered && visit.waitSeconds <= status->serviceLevelSeconds ? 1 : 0;
    ++status->offeredToday;
    status->answeredToday += visit.wasAnswered ? 1 : 0;
    status->abandonedToday += visit.wasAbandoned ? 1 : 0;
    status->answeredInTimeToday += inTime;
    status->waitTodaySeconds += visit.wasAnswered ? visit.waitSeconds : 0;
    if (!visit.wasLost)
        status->longestWaitTodaySeconds =
            std::max(status->longestWaitTodaySeconds, visit.waitSeconds);
    const int place = halfHourOf(visit.call.enteredAt, m_stretch.floor.siteOffsetSeconds);
    ++status->offeredByHalfHour.at(size_t(place));
    if (place == m_halfHour) {
        ++status->offeredHalfHour;
        status->answeredInTimeHalfHour += inTime;
    }
}

void PastFloor::count(const PastTalk &talk)
{
    if (QueueStatus *status = queue(talk.queueId)) {
        ++status->finishedToday;
        status->talkTodaySeconds += talk.seconds;
    }
}

Seat PastFloor::seatOf(const Agent &agent) const
{
    Seat seat = agent.seat;
    for (const PastStay &stay : agent.stays)
        seat.queues << nameOf(stay.queueId);
    seat.queues.sort();
    seat.queues.removeDuplicates();
    trim(seat.lastHour, m_now.addSecs(-stripSeconds));
    if (!isCall(seat.state))
        return seat;
    const PastLeg *leg = legOf(agent);
    seat.queue = nameOf(leg ? leg->queueId : agent.callQueue);
    seat.customer = leg ? leg->customer : QString();
    return seat;
}

// The call that decides what the agent is doing: one that rings while it rings, the one that is
// over while he writes it up, else the one that he answered last.
const PastLeg *PastFloor::legOf(const Agent &agent) const
{
    const AgentState state = agent.seat.state;
    const PastLeg *best = nullptr;
    QDateTime bestAt;
    for (const size_t place : agent.legs) {
        const PastLeg &leg = m_stretch.legs[place];
        const bool answered = leg.answeredAt.isValid() && leg.answeredAt <= m_now;
        const bool over = isOver(leg.endedAt, m_now);
        const bool fits = state == AgentState::AfterCall ? over && leg.answeredAt.isValid()
                          : state == AgentState::Ringing
                              ? leg.offeredAt <= m_now && !answered && !over
                              : answered && !over;
        const QDateTime at = state == AgentState::AfterCall ? leg.endedAt
                             : state == AgentState::Ringing ? leg.offeredAt
                                                            : leg.answeredAt;
        if (fits && (!best || at >= bestAt)) {
            best = &leg;
            bestAt = at;
        }
    }
    return best;
}

std::vector<WaitingCall> PastFloor::waiting() const
{
    std::vector<WaitingCall> calls;
    for (const PastVisit &visit : m_stretch.visits) {
        if (visit.call.enteredAt > m_now || isOver(visit.leftAt, m_now))
            continue;
        calls.push_back(visit.call);
        calls.back().queue = nameOf(visit.call.queueId);
    }
    std::ranges::sort(calls, {}, [](const WaitingCall &call) {
        return std::tuple(call.enteredAt, call.callUid, call.visitNo);
    });
    return calls;
}

QueueStatus *PastFloor::queue(QueueId id)
{
    const auto found = std::ranges::find(m_queues, id, &QueueStatus::queueId);
    return found == m_queues.end() ? nullptr : &*found;
}

QDateTime PastFloor::next(const QDateTime &moment) const
{
    const auto event = std::ranges::upper_bound(m_stretch.events, moment, {}, &PastEvent::at);
    QDateTime best = event == m_stretch.events.end() ? QDateTime() : event->at;
    for (const PastVisit &visit : m_stretch.visits) {
        for (const QDateTime &at : {visit.call.enteredAt, visit.leftAt}) {
            if (at.isValid() && at > moment && (!best.isValid() || at < best))
                best = at;
        }
    }
    return best > m_stretch.until ? QDateTime() : best;
}

QDateTime PastFloor::previous(const QDateTime &moment) const
{
    const auto event = std::ranges::lower_bound(m_stretch.events, moment, {}, &PastEvent::at);
    QDateTime best = event == m_stretch.events.begin() ? QDateTime() : std::prev(event)->at;
    for (const PastVisit &visit : m_stretch.visits) {
        for (const QDateTime &at : {visit.call.enteredAt, visit.leftAt}) {
            if (at.isValid() && at < moment && (!best.isValid() || at > best))
                best = at;
        }
    }
    return best.isValid() && best > m_stretch.from ? best : QDateTime();
}

}
