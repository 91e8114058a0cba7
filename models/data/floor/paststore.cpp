// SPDX-License-Identifier: GPL-3.0-or-later
#include "floor/paststore.h"

#include "floor/statestrip.h"

namespace banzhang {
namespace {

constexpr qint64 halfHourMs = 1800'000;

int count(const Rows &row, const char *column)
{
    return static_cast<int>(row.integer(column));
}

AgentState stateFrom(const Rows &row)
{
    return agentStateFromCode(row.text("state")).value_or(AgentState::SignedOut);
}

PastDeed deedFrom(const QString &kind)
{
    static const QHash<QString, PastDeed> deeds{{QStringLiteral("login"), PastDeed::Login},
                                                {QStringLiteral("logout"), PastDeed::Logout},
                                                {QStringLiteral("pause"), PastDeed::Pause},
                                                {QStringLiteral("unpause"), PastDeed::Unpause},
                                                {QStringLiteral("ring"), PastDeed::Call},
                                                {QStringLiteral("answer"), PastDeed::Call},
                                                {QStringLiteral("hold"), PastDeed::Call},
                                                {QStringLiteral("unhold"), PastDeed::Call},
                                                {QStringLiteral("complete"), PastDeed::Call},
                                                {QStringLiteral("busy"), PastDeed::Call}};
    return deeds.value(kind, PastDeed::Other);
}

Seat seatFrom(const Rows &row)
{
    Seat seat;
    seat.agentId = row.id<AgentId>("agent_id");
    seat.agentNo = row.text("agent_no");
    seat.name = row.text("name");
    seat.provisional = row.boolean("provisional");
    seat.teamId = row.id<TeamId>("team_id");
    seat.team = row.text("team");
    seat.seatLabel = row.text("seat_label");
    seat.state = stateFrom(row);
    seat.since = row.dateTime("since");
    seat.lastEventAt = row.dateTime("last_event_at");
    seat.sourceId = row.id<SourceId>("source_id");
    seat.answeredToday = count(row, "answered");
    seat.noAnswerToday = count(row, "no_answer");
    seat.finishedToday = count(row, "finished");
    seat.talkTodaySeconds = count(row, "talk_s");
    return seat;
}

void readMoment(Connection &connection, PastStretch &stretch)
{
    Rows row = connection.query(QStringLiteral("floor/get_past_moment"), {{"at", stretch.from}});
    row.next();
    FloorSnapshot &floor = stretch.floor;
    floor.full = true;
    floor.serverNow = stretch.from;
    floor.siteOffsetSeconds = count(row, "offset_s");
    floor.isWholeSite = row.boolean("whole_site");
    floor.seesCustomers = row.boolean("sees_customers");
}

void readSeats(Connection &connection, PastStretch &stretch)
{
    Rows row = connection.query(QStringLiteral("floor/list_past_seats"), {{"at", stretch.from}});
    while (row.next()) {
        stretch.floor.seats.push_back(seatFrom(row));
        if (!row.isNull("queue_id"))
            stretch.callQueues.insert(row.id<AgentId>("agent_id"), row.id<QueueId>("queue_id"));
    }
    Rows stay = connection.query(QStringLiteral("floor/list_past_stays"), {{"at", stretch.from}});
    while (stay.next())
        stretch.stays.push_back({stay.id<AgentId>("agent_id"), stay.id<QueueId>("queue_id"),
                                 stay.boolean("paused"), stay.text("pause_reason"),
                                 stay.dateTime("paused_since")});
}

void readEvents(Connection &connection, PastStretch &stretch, const Params &span)
{
    Rows row = connection.query(QStringLiteral("floor/list_past_events"), span);
    while (row.next()) {
        if (row.text("kind") == QLatin1String("setting"))
            continue; // evidence only: it changes nothing
        PastEvent event;
        event.agentId = row.id<AgentId>("agent_id");
        event.at = row.dateTime("at");
        event.deed = deedFrom(row.text("kind"));
        event.state = stateFrom(row);
        event.reason = row.text("reason");
        event.queueId = row.id<QueueId>("queue_id");
        event.sourceId = row.id<SourceId>("source_id");
        stretch.events.push_back(event);
    }
}

void readLegs(Connection &connection, PastStretch &stretch, const Params &span)
{
    Rows row = connection.query(QStringLiteral("floor/list_past_legs"), span);
    while (row.next()) {
        PastLeg leg;
        leg.agentId = row.id<AgentId>("agent_id");
        leg.offeredAt = row.dateTime("offered_at");
        leg.answeredAt = row.dateTime("answered_at");
        leg.endedAt = row.dateTime("ended_at");
        leg.queueId = row.id<QueueId>("queue_id");
        leg.customer = row.text("customer");
        if (!row.isNull("talk_s"))
            leg.talkSeconds = count(row, "talk_s");
        leg.wasNoAnswer = row.text("outcome") == QLatin1String("no_answer");
        leg.isToday = row.boolean("is_today");
        stretch.legs.push_back(leg);
    }
}

void readVisits(Connection &connection, PastStretch &stretch, const Params &span)
{
    Rows row = connection.query(QStringLiteral("floor/list_past_visits"), span);
    while (row.next()) {
        PastVisit visit;
        visit.call.callUid = row.text("call_uid");
        visit.call.visitNo = count(row, "visit_no");
        visit.call.queueId = row.id<QueueId>("queue_id");
        visit.call.enteredAt = row.dateTime("entered_at");
        visit.call.position = count(row, "position");
        visit.call.customer = row.text("customer");
        visit.leftAt = row.dateTime("left_at");
        const QString outcome = row.text("outcome");
        visit.wasAnswered = outcome == QLatin1String("answered");
        visit.wasAbandoned = outcome == QLatin1String("abandoned");
        visit.wasLost = outcome == QLatin1String("lost");
        visit.waitSeconds = count(row, "wait_s");
        visit.isToday = row.boolean("is_today");
        stretch.visits.push_back(visit);
    }
}

void readQueueChanges(Connection &connection, PastStretch &stretch, const Params &span)
{
    Rows talk = connection.query(QStringLiteral("floor/list_past_talks"), span);
    while (talk.next())
        stretch.talks.push_back(
            {talk.id<QueueId>("queue_id"), talk.dateTime("ended_at"), count(talk, "talk_s")});
    if (stretch.floor.isWholeSite)
        return; // the floor counts them itself
    Rows staff = connection.query(QStringLiteral("floor/list_past_staffing"), span);
    while (staff.next())
        stretch.staffing.push_back({staff.id<QueueId>("queue_id"), staff.dateTime("at"),
                                    count(staff, "available"), count(staff, "logged_in")});
}

QueueStatus queueFrom(const Rows &row)
{
    QueueStatus queue;
    queue.queueId = row.id<QueueId>("queue_id");
    queue.name = row.text("name");
    queue.serviceLevelSeconds = count(row, "service_level_s");
    queue.serviceLevelTarget = count(row, "service_target");
    queue.wrapUpSeconds = count(row, "wrapup_s");
    return queue;
}

void addHalfHour(QueueStatus &queue, const Rows &row)
{
    queue.offeredToday += count(row, "offered");
    queue.answeredToday += count(row, "answered");
    queue.abandonedToday += count(row, "abandoned");
    queue.answeredInTimeToday += count(row, "answered_in_time");
    queue.waitTodaySeconds += count(row, "wait_s");
    queue.longestWaitTodaySeconds =
        std::max(queue.longestWaitTodaySeconds, count(row, "longest_wait_s"));
    queue.talkTodaySeconds += count(row, "talk_s");
    queue.finishedToday += count(row, "finished");
    queue.offeredByHalfHour.at(size_t(row.integer("place"))) += count(row, "offered");
    if (row.boolean("is_running")) {
        queue.offeredHalfHour = count(row, "offered");
        queue.answeredInTimeHalfHour = count(row, "answered_in_time");
    }
}

void readQueues(Connection &connection, PastStretch &stretch)
{
    std::vector<QueueStatus> &queues = stretch.floor.queues;
    Rows row = connection.query(QStringLiteral("floor/list_past_queues"), {{"at", stretch.from}});
    while (row.next()) {
        if (queues.empty() || queues.back().queueId != row.id<QueueId>("queue_id"))
            queues.push_back(queueFrom(row));
        if (!row.isNull("place"))
            addHalfHour(queues.back(), row);
    }
    Rows usual = connection.query(QStringLiteral("floor/list_past_usual"), {{"at", stretch.from}});
    while (usual.next()) {
        const auto queue =
            std::ranges::find(queues, usual.id<QueueId>("queue_id"), &QueueStatus::queueId);
        if (queue != queues.end())
            queue->usualByHalfHour.at(size_t(usual.integer("place"))) = count(usual, "usual");
    }
}

void readFeeds(Connection &connection, PastStretch &stretch)
{
    Rows row = connection.query(QStringLiteral("floor/list_past_feeds"), {{"at", stretch.from}});
    while (row.next()) {
        FeedStatus feed;
        feed.sourceId = row.id<SourceId>("source_id");
        feed.name = row.text("name");
        feed.kind = row.text("kind");
        feed.connected = row.boolean("connected");
        feed.lastHeardAt = row.dateTime("last_heard_at");
        stretch.floor.feeds.push_back(feed);
    }
}

// The last millisecond of the half-hour of the clock; zones of half an hour agree with it.
QDateTime lastOfHalfHour(const QDateTime &moment)
{
    const qint64 ms = moment.toMSecsSinceEpoch();
    return moment.addMSecs(halfHourMs - ms % halfHourMs - 1);
}

// A source that falls silent, or speaks again, ends a stretch: within one its health is the same.
QDateTime endOfStretch(Connection &connection, const QDateTime &from, const QDateTime &wanted)
{
    QDateTime end = std::min(std::max(from, wanted), lastOfHalfHour(from));
    Rows row = connection.query(QStringLiteral("floor/list_past_edges"),
                                {{"from_at", from}, {"until_at", end}});
    while (row.next())
        end = std::min(end, std::max(from, row.dateTime("at").addMSecs(-1)));
    return end;
}

PastStretch readStretch(Connection &connection, const QDateTime &moment, const QDateTime &wanted)
{
    PastStretch stretch;
    stretch.from = moment;
    stretch.until = endOfStretch(connection, moment, wanted);
    const Params span{{"from_at", stretch.from}, {"until_at", stretch.until}};
    readMoment(connection, stretch);
    readSeats(connection, stretch);
    readQueues(connection, stretch);
    readFeeds(connection, stretch);
    readLegs(connection, stretch, span);
    readVisits(connection, stretch, span);
    if (stretch.from < stretch.until)
        readEvents(connection, stretch, span);
    readQueueChanges(connection, stretch, span);
    return stretch;
}

void readAlarms(Connection &connection, PastDay &day, const Params &span)
{
    Rows row = connection.query(QStringLiteral("floor/list_past_alarms"), span);
    day.alarms.reserve(size_t(row.count()));
    while (row.next()) {
        PastAlarms alarms;
        alarms.at = row.dateTime("raised_at");
        alarms.count = count(row, "alarms");
        alarms.level = count(row, "highest");
        alarms.kind = thresholdKindFromCode(row.text("kind")).value_or(ThresholdKind::StateTime);
        alarms.state = agentStateFromCode(row.text("state"));
        alarms.who = row.text("who");
        day.alarms.push_back(alarms);
    }
}

PastDay readDay(Connection &connection, const QDateTime &moment)
{
    Rows row = connection.query(QStringLiteral("floor/get_past_moment"), {{"at", moment}});
    row.next();
    PastDay day;
    day.day = row.date("day");
    day.from = row.dateTime("from_at");
    day.until = row.dateTime("until_at");
    day.siteOffsetSeconds = count(row, "offset_s");
    day.now = row.dateTime("now");
    day.firstEventAt = row.dateTime("first_event_at");
    const Params span{{"from_at", day.from}, {"until_at", day.until}};
    Rows calls = connection.query(QStringLiteral("floor/list_past_calls"), span);
    while (calls.next())
        day.calls.push_back({calls.dateTime("start_at"), count(calls, "calls")});
    Rows gap = connection.query(QStringLiteral("floor/list_past_gaps"), span);
    while (gap.next())
        day.gaps.push_back({gap.dateTime("from_at"), gap.dateTime("until_at"), gap.text("why")});
    readAlarms(connection, day, span);
    return day;
}

}

PastStretch PastStore::fetch(Connection &connection, const QDateTime &moment,
                             const QDateTime &wanted) const
{
    return connection.readTogether(
        [&](Connection &open) { return readStretch(open, moment, wanted); });
}

Strips PastStore::steps(Connection &connection, const QDateTime &moment) const
{
    Strips strips;
    Rows row = connection.query(QStringLiteral("floor/list_past_steps"),
                                {{"at", moment}, {"seconds", stripSeconds}});
    while (row.next())
        addStep(strips[row.id<AgentId>("agent_id")], {row.dateTime("at"), stateFrom(row)});
    return strips;
}

QDateTime PastStore::neighbour(Connection &connection, const QDateTime &moment, bool forward) const
{
    // A window that doubles: mostly something happens within seconds, at night in hours.
    qint64 seconds = 60;
    for (qint64 done = 0; done < 86400; done += seconds, seconds *= 2) {
        const qint64 from = forward ? done : -done - seconds;
        Rows row = connection.query(QStringLiteral("floor/get_past_neighbour"),
                                    {{"from_at", moment.addSecs(from)},
                                     {"until_at", moment.addSecs(from + seconds)},
                                     {"at", moment},
                                     {"forward", forward}});
        if (row.next() && !row.isNull("at"))
            return row.dateTime("at");
    }
    return {};
}

QDateTime PastStore::alarmBeside(Connection &connection, const QDateTime &moment,
                                 bool forward) const
{
    Rows row = connection.query(QStringLiteral("floor/get_past_alarm"),
                                {{"at", moment}, {"forward", forward}});
    row.next();
    return row.dateTime("at");
}

PastDay PastStore::day(Connection &connection, const QDateTime &moment) const
{
    return connection.readTogether([&](Connection &open) { return readDay(open, moment); });
}

}
