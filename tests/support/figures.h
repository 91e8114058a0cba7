// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "floor/factcollector.h"
#include "floor/reducer.h"
#include "support/capture.h"

#include <QMap>
#include <QSet>

#include <cmath>

namespace banzhang::test {

// Everything that came out of a reducer, over all batches.
struct Facts
{
    std::vector<AgentEventFact> events;
    std::vector<QueueVisitFact> visits;
    std::vector<AgentLegFact> legs;
    std::vector<AgentSpan> spans;
    std::vector<SwitchRestart> restarts;
    QMap<QString, CallFact> calls;

    void add(const FactBatch &batch)
    {
        events.insert(events.end(), batch.events.begin(), batch.events.end());
        visits.insert(visits.end(), batch.visits.begin(), batch.visits.end());
        legs.insert(legs.end(), batch.legs.begin(), batch.legs.end());
        spans.insert(spans.end(), batch.spans.begin(), batch.spans.end());
        restarts.insert(restarts.end(), batch.restarts.begin(), batch.restarts.end());
        for (const CallFact &call : batch.calls) {
            if (calls.contains(call.callUid))
                fold(calls[call.callUid], call);
            else
                calls.insert(call.callUid, call);
        }
    }
};

using Interval = std::pair<qint64, qint64>; // seconds

[[nodiscard]] inline std::vector<Interval> unionOf(std::vector<Interval> intervals)
{
    std::sort(intervals.begin(), intervals.end());
    std::vector<Interval> merged;
    for (const Interval &interval : intervals) {
        if (interval.second <= interval.first)
            continue;
        if (!merged.empty() && interval.first <= merged.back().second)
            merged.back().second = std::max(merged.back().second, interval.second);
        else
            merged.push_back(interval);
    }
    return merged;
}

[[nodiscard]] inline qint64 lengthOf(const std::vector<Interval> &intervals)
{
    qint64 length = 0;
    for (const Interval &interval : intervals)
        length += interval.second - interval.first;
    return length;
}

// Half to even, as the expected files were written: 3.625 is 3.62.
inline QString decimals(double value, int places)
{
    const double scale = places == 1 ? 10 : 100;
    return QString::number(std::nearbyint(value * scale) / scale, 'f', places);
}

// The columns of the capture's expected files, worked out from facts alone: a computation of its
// own, which shares nothing with the program's reports. `endAt` is the log's last moment.
class Figures final
{
public:
    Figures(const Facts &facts, const OpenState &open, qint64 endAt)
        : m_facts(facts), m_open(open), m_end(endAt / 1000)
    {}

    [[nodiscard]] CsvRow agent(const QString &member) const
    {
        CsvRow row = attendance(member);
        row.insert(calls(member));
        return row;
    }

    // All queues when `queue` is "ALL".
    [[nodiscard]] CsvRow queue(const QString &queue) const
    {
        CsvRow row =
            outcomes([&](const QueueVisitFact &visit) { return isIn(visit.queue, queue); });
        row.insert(talks(queue));
        return row;
    }

    [[nodiscard]] CsvRow minute(const QString &queue, qint64 minute) const
    {
        return outcomes([&](const QueueVisitFact &visit) {
            return visit.queue == queue && visit.enteredAt / 60000 * 60 == minute;
        });
    }

    // One row for a visit, with its answered leg. A call can enter a queue twice in a second:
    // `nth` tells which, from 0.
    [[nodiscard]] CsvRow call(const QString &callUid, const QString &queue, qint64 enteredAt,
                              int nth = 0) const
    {
        std::vector<QueueVisitFact> visits;
        for (const QueueVisitFact &visit : m_facts.visits) {
            if (visit.callUid == callUid && visit.queue == queue
                && visit.enteredAt == enteredAt * 1000)
                visits.push_back(visit);
        }
        std::ranges::sort(visits, {}, &QueueVisitFact::visitNo);
        return nth < int(visits.size()) ? callRow(visits[size_t(nth)]) : CsvRow();
    }

private:
    static bool isIn(const QString &one, const QString &wanted)
    {
        return wanted == QLatin1String("ALL") || one == wanted;
    }

    static void put(CsvRow &row, const char *name, qint64 value)
    {
        row.insert(QString::fromLatin1(name), QString::number(value));
    }

    [[nodiscard]] std::vector<Interval> spansOf(const QString &member, AgentSpan::Kind kind) const
    {
        std::vector<Interval> spans;
        for (const AgentSpan &span : m_facts.spans) {
            if (span.member == member && span.kind == kind)
                spans.push_back({span.from / 1000, span.to / 1000});
        }
        const auto seat = std::ranges::find(m_open.seats, member, &LiveSeat::member);
        if (seat != m_open.seats.end()) {
            const qint64 since = kind == AgentSpan::Kind::Login      ? seat->loginSince
                                 : kind == AgentSpan::Kind::PauseAny ? seat->pauseAnySince
                                                                     : seat->pauseFullSince;
            if (since > 0)
                spans.push_back({since / 1000, m_end});
        }
        return unionOf(std::move(spans));
    }

    // By reason, from the per-queue events.
    [[nodiscard]] QMap<QString, std::vector<Interval>> pausesOf(const QString &member) const
    {
        QMap<QString, std::vector<Interval>> pauses;
        QMap<QString, std::pair<QString, qint64>> running; // by queue
        const auto close = [&](const QString &queue, qint64 at) {
            if (running.contains(queue)) {
                const auto [reason, since] = running.take(queue);
                pauses[reason].push_back({since, at});
            }
        };
        for (const AgentEventFact &event : m_facts.events) {
            if (event.member != member)
                continue;
            const qint64 at = event.at / 1000;
            if (event.kind == AgentEventKind::Pause) {
                close(event.queue, at);
                running.insert(
                    event.queue,
                    {event.reason.isEmpty() ? QStringLiteral("none") : event.reason, at});
            } else if (event.kind == AgentEventKind::Unpause
                       || event.kind == AgentEventKind::Logout) {
                close(event.queue, at);
            }
        }
        for (const QString &queue : running.keys())
            close(queue, m_end);
        return pauses;
    }

    [[nodiscard]] CsvRow attendance(const QString &member) const
    {
        CsvRow row;
        const std::vector<Interval> login = spansOf(member, AgentSpan::Kind::Login);
        const auto seat = std::ranges::find(m_open.seats, member, &LiveSeat::member);
        const bool open = seat != m_open.seats.end() && seat->loginSince > 0;
        put(row, "login_s", lengthOf(login));
        put(row, "sessions", static_cast<qint64>(login.size()));
        put(row, "first_login", login.empty() ? 0 : login.front().first);
        row.insert(QStringLiteral("last_logout"),
                   open || login.empty() ? QString() : QString::number(login.back().second));
        put(row, "open_at_end", open ? 1 : 0);
        put(row, "pause_any_s", lengthOf(spansOf(member, AgentSpan::Kind::PauseAny)));
        put(row, "pause_full_s", lengthOf(spansOf(member, AgentSpan::Kind::PauseFull)));
        const auto pauses = pausesOf(member);
        for (auto pause = pauses.begin(); pause != pauses.end(); ++pause)
            row.insert(QStringLiteral("pause_%1_s").arg(pause.key()),
                       QString::number(lengthOf(unionOf(pause.value()))));
        return row;
    }

    [[nodiscard]] CsvRow calls(const QString &member) const
    {
        qint64 answered = 0, finished = 0, noAnswer = 0, canceled = 0, talk = 0, longest = 0,
               wait = 0;
        double rung = 0;
        std::array<qint64, 7> by{};
        const auto count = [&](const auto &leg) {
            answered += leg.answeredAt ? 1 : 0;
            wait += leg.answeredAt ? leg.waitSeconds : 0;
        };
        for (const AgentLegFact &leg : m_facts.legs) {
            if (leg.member != member)
                continue;
            count(leg);
            if (leg.talkSeconds) {
                ++finished;
                talk += *leg.talkSeconds;
                longest = std::max<qint64>(longest, *leg.talkSeconds);
            }
            if (leg.outcome == LegOutcome::NoAnswer) {
                ++noAnswer;
                rung += leg.ringMs / 1000.0;
            }
            canceled += leg.outcome == LegOutcome::Canceled ? 1 : 0;
            ++by[static_cast<size_t>(leg.outcome)];
        }
        for (const LiveLeg &leg : m_open.legs) {
            if (leg.member == member)
                count(leg);
        }
        CsvRow row;
        put(row, "answered", answered);
        put(row, "finished", finished);
        put(row, "ring_no_answer", noAnswer);
        row.insert(QStringLiteral("rna_ring_s"), decimals(rung, 1));
        put(row, "ring_canceled", canceled);
        put(row, "talk_total_s", talk);
        row.insert(QStringLiteral("talk_avg_s"),
                   decimals(finished ? double(talk) / finished : 0, 2));
        put(row, "talk_max_s", longest);
        row.insert(QStringLiteral("caller_wait_avg_s"),
                   decimals(answered ? double(wait) / answered : 0, 2));
        put(row, "ended_by_caller", by[static_cast<size_t>(LegOutcome::Caller)]);
        put(row, "ended_by_agent", by[static_cast<size_t>(LegOutcome::Agent)]);
        put(row, "blind", by[static_cast<size_t>(LegOutcome::Blind)]);
        put(row, "attended", by[static_cast<size_t>(LegOutcome::Attended)]);
        return row;
    }

    [[nodiscard]] bool isMoved(const QueueVisitFact &visit) const
    {
        return visit.outcome == VisitOutcome::Abandoned
               && std::ranges::any_of(m_facts.visits, [&](const QueueVisitFact &next) {
                      return next.callUid == visit.callUid && next.visitNo > visit.visitNo
                             && next.enteredAt - visit.leftAt <= 2000;
                  });
    }

    template <class Wanted>
    [[nodiscard]] CsvRow outcomes(Wanted wanted) const
    {
        std::array<qint64, 7> by{};
        std::array<qint64, 7> longest{};
        qint64 offered = 0, wait = 0, answeredIn20 = 0, abandonedIn20 = 0, moved = 0,
               longestWait = 0;
        for (const QueueVisitFact &visit : m_facts.visits) {
            if (!wanted(visit))
                continue;
            const auto outcome = static_cast<size_t>(visit.outcome);
            ++offered;
            ++by[outcome];
            longest[outcome] = std::max<qint64>(longest[outcome], visit.waitSeconds);
            longestWait = std::max<qint64>(longestWait, visit.waitSeconds);
            moved += isMoved(visit) ? 1 : 0;
            if (visit.outcome == VisitOutcome::Answered)
                wait += visit.waitSeconds;
            if (visit.waitSeconds <= 20) {
                answeredIn20 += visit.outcome == VisitOutcome::Answered ? 1 : 0;
                abandonedIn20 += visit.outcome == VisitOutcome::Abandoned ? 1 : 0;
            }
        }
        qint64 waiting = 0;
        for (const LiveWaiting &open : m_open.waiting) {
            QueueVisitFact visit;
            visit.queue = open.queue;
            visit.enteredAt = open.enteredAt;
            waiting += wanted(visit) ? 1 : 0;
        }
        offered += waiting;
        const auto of = [&by](VisitOutcome outcome) { return by[static_cast<size_t>(outcome)]; };
        const auto longestOf = [&](VisitOutcome outcome) {
            return longest[static_cast<size_t>(outcome)];
        };
        const qint64 answered = of(VisitOutcome::Answered);
        CsvRow row;
        put(row, "offered", offered);
        put(row, "answered", answered);
        put(row, "abandoned", of(VisitOutcome::Abandoned));
        put(row, "abandoned_moved", moved);
        put(row, "timeout", of(VisitOutcome::Timeout));
        put(row, "key", of(VisitOutcome::Key));
        put(row, "empty", of(VisitOutcome::Empty));
        put(row, "withdrawn", of(VisitOutcome::Withdrawn));
        put(row, "lost", of(VisitOutcome::Lost));
        put(row, "waiting_at_end", waiting);
        put(row, "answered_in_20", answeredIn20);
        put(row, "abandoned_in_20", abandonedIn20);
        const auto share = [&](qint64 base) {
            return decimals(base ? 100.0 * answeredIn20 / base : 0, 2);
        };
        row.insert(QStringLiteral("sl_offered"), share(offered));
        row.insert(QStringLiteral("sl_answered"), share(answered));
        row.insert(QStringLiteral("sl_excl_short_abandons"), share(offered - abandonedIn20));
        row.insert(QStringLiteral("asa_s"), decimals(answered ? double(wait) / answered : 0, 2));
        put(row, "longest_answered_wait", longestOf(VisitOutcome::Answered));
        put(row, "longest_abandon_wait", longestOf(VisitOutcome::Abandoned));
        put(row, "longest_wait", longestWait);
        return row;
    }

    [[nodiscard]] CsvRow talks(const QString &queue) const
    {
        qint64 answered = 0, finished = 0, talk = 0, blind = 0, attended = 0;
        for (const AgentLegFact &leg : m_facts.legs) {
            if (!isIn(leg.queue, queue) || !leg.answeredAt)
                continue;
            ++answered;
            finished += leg.talkSeconds ? 1 : 0;
            talk += leg.talkSeconds.value_or(0);
            blind += leg.outcome == LegOutcome::Blind ? 1 : 0;
            attended += leg.outcome == LegOutcome::Attended ? 1 : 0;
        }
        CsvRow row;
        put(row, "talk_total_s", talk);
        row.insert(QStringLiteral("talk_avg_s"),
                   decimals(finished ? double(talk) / finished : 0, 2));
        put(row, "finished", finished);
        put(row, "unfinished", answered - finished);
        put(row, "blind", blind);
        put(row, "attended", attended);
        return row;
    }

    [[nodiscard]] CsvRow callRow(const QueueVisitFact &visit) const
    {
        CsvRow row;
        row.insert(QStringLiteral("caller"), visit.customer);
        put(row, "position", visit.position);
        row.insert(QStringLiteral("outcome"), codeOf(visit.outcome));
        put(row, "wait", visit.waitSeconds);
        put(row, "moved", isMoved(visit) ? 1 : 0);
        row.insert(QStringLiteral("end"), QString::number(visit.leftAt / 1000));
        for (const AgentLegFact &leg : m_facts.legs) {
            if (!leg.answeredAt || leg.callUid != visit.callUid || leg.visitNo != visit.visitNo)
                continue;
            static const std::array how{
                "COMPLETECALLER", "COMPLETEAGENT", "BLINDTRANSFER", "ATTENDEDTRANSFER", "", "", ""};
            row.insert(QStringLiteral("agent"), leg.member);
            put(row, "connect", *leg.answeredAt / 1000);
            put(row, "talk", leg.talkSeconds.value_or(-1));
            put(row, "end", leg.endedAt / 1000);
            row.insert(QStringLiteral("how"),
                       QString::fromLatin1(how[static_cast<size_t>(leg.outcome)]));
        }
        return row;
    }

    const Facts &m_facts;
    const OpenState &m_open;
    qint64 m_end;
};

}
