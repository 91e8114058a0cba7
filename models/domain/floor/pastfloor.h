// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "floor/paststretch.h"

namespace banzhang {

// A stretch of the past that can be looked at moment by moment. Going forward applies what happened
// in between; going back begins the stretch anew.
class PastFloor final
{
public:
    explicit PastFloor(PastStretch stretch);

    [[nodiscard]] bool covers(const QDateTime &moment) const
    {
        return m_stretch.from <= moment && moment <= m_stretch.until;
    }
    [[nodiscard]] const QDateTime &from() const { return m_stretch.from; }
    [[nodiscard]] const QDateTime &until() const { return m_stretch.until; }

    // The last hour of each agent up to from(), when it is known.
    void setStrips(const Strips &strips);

    // The whole floor at that moment, which the stretch must cover. Nothing of it is live:
    // `horizon` is 0, `serverNow` the moment.
    [[nodiscard]] FloorSnapshot at(const QDateTime &moment);

    // When something happens next, or happened last, on this side of the moment; null when nothing
    // does within the stretch.
    [[nodiscard]] QDateTime next(const QDateTime &moment) const;
    [[nodiscard]] QDateTime previous(const QDateTime &moment) const;

private:
    struct Agent
    {
        Seat seat;
        QueueId callQueue{};
        std::vector<PastStay> stays; // in the order of signing in
        std::vector<size_t> legs;    // places in the stretch's
    };

    void begin();
    void advance(const QDateTime &moment);
    void apply(const PastEvent &event);
    void count(const PastVisit &visit);
    void count(const PastTalk &talk);
    void countStaff(const Agent &agent, int sign);
    [[nodiscard]] Seat seatOf(const Agent &agent) const;
    [[nodiscard]] const PastLeg *legOf(const Agent &agent) const;
    [[nodiscard]] std::vector<WaitingCall> waiting() const;
    [[nodiscard]] QueueStatus *queue(QueueId id);
    [[nodiscard]] QString nameOf(QueueId id) const { return m_names.value(id); }

    PastStretch m_stretch;
    Strips m_strips;
    QHash<QueueId, QString> m_names;
    std::vector<size_t> m_legsByEnd;
    std::vector<size_t> m_visitsByEnd;
    int m_halfHour = 0; // of the site's day

    QDateTime m_now;
    QHash<AgentId, Agent> m_agents;
    std::vector<QueueStatus> m_queues;
    size_t m_nextEvent = 0;
    size_t m_nextLeg = 0;
    size_t m_nextVisit = 0;
    size_t m_nextTalk = 0;
    size_t m_nextStaffing = 0;
};

}
