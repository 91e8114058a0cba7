// SPDX-License-Identifier: GPL-3.0-or-later
#include "floor/floorstore.h"

#include "floor/flagstore.h"

namespace banzhang {
namespace {

int count(const Rows &row, const char *column)
{
    return static_cast<int>(row.integer(column));
}

QVariantList idList(Rows rows)
{
    QVariantList ids;
    while (rows.next())
        ids.append(rows.integer("agent_id"));
    return ids;
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
    seat.state = agentStateFromCode(row.text("state")).value_or(AgentState::SignedOut);
    seat.since = row.dateTime("since");
    seat.pauseReason = row.text("pause_reason");
    seat.queueId = row.id<QueueId>("queue_id");
    seat.queue = row.text("queue");
    seat.callUid = row.text("call_uid");
    seat.queues = row.textArray("queues");
    seat.customer = row.text("customer");
    seat.answeredToday = count(row, "answered");
    seat.noAnswerToday = count(row, "no_answer");
    seat.finishedToday = count(row, "finished");
    seat.talkTodaySeconds = count(row, "talk_s");
    seat.lastEventAt = row.dateTime("last_event_at");
    seat.sourceId = row.id<SourceId>("source_id");
    return seat;
}

std::vector<Seat> seats(Connection &connection, qint64 horizon)
{
    const QVariantList agents =
        horizon == 0 ? idList(connection.query(QStringLiteral("floor/list_floor_agents")))
                     : idList(connection.query(QStringLiteral("floor/list_changed_agents"),
                                               {{"horizon", QString::number(horizon)}}));
    std::vector<Seat> result;
    if (agents.isEmpty())
        return result;
    Rows row = connection.query(QStringLiteral("floor/list_seats"), {{"agents", agents}});
    result.reserve(size_t(row.count()));
    while (row.next())
        result.push_back(seatFrom(row));
    return result;
}

std::vector<WaitingCall> waitingCalls(Connection &connection)
{
    std::vector<WaitingCall> result;
    Rows row = connection.query(QStringLiteral("floor/list_waiting_calls"));
    while (row.next()) {
        WaitingCall call;
        call.callUid = row.text("call_uid");
        call.visitNo = count(row, "visit_no");
        call.queueId = row.id<QueueId>("queue_id");
        call.queue = row.text("queue");
        call.customer = row.text("customer");
        call.enteredAt = row.dateTime("entered_at");
        call.position = count(row, "position");
        result.push_back(call);
    }
    return result;
}

// The first half of the array are places in the day, the second the counts there. Two half-hours of
// one place (the clock was put back) add up.
void placeHalfHours(std::array<int, 48> &day, const std::vector<qint64> &pairs)
{
    const size_t half = pairs.size() / 2;
    for (size_t i = 0; i < half; ++i)
        day.at(size_t(pairs[i])) += static_cast<int>(pairs[half + i]);
}

QueueStatus queueFrom(const Rows &row)
{
    QueueStatus queue;
    queue.queueId = row.id<QueueId>("queue_id");
    queue.name = row.text("name");
    queue.available = count(row, "available");
    queue.loggedIn = count(row, "logged_in");
    queue.offeredToday = count(row, "offered");
    queue.answeredToday = count(row, "answered");
    queue.abandonedToday = count(row, "abandoned");
    queue.answeredInTimeToday = count(row, "answered_in_time");
    queue.serviceLevelSeconds = count(row, "service_level_s");
    queue.serviceLevelTarget = count(row, "service_target");
    queue.wrapUpSeconds = count(row, "wrapup_s");
    queue.waitTodaySeconds = count(row, "wait_s");
    queue.longestWaitTodaySeconds = count(row, "longest_wait_s");
    queue.talkTodaySeconds = count(row, "talk_s");
    queue.finishedToday = count(row, "finished");
    queue.offeredHalfHour = count(row, "offered_now");
    queue.answeredInTimeHalfHour = count(row, "in_time_now");
    placeHalfHours(queue.offeredByHalfHour, row.integerArray("half_hours"));
    return queue;
}

void addUsual(Connection &connection, std::vector<QueueStatus> &queues)
{
    Rows row = connection.query(QStringLiteral("floor/list_usual_half_hours"));
    while (row.next()) {
        const auto queue =
            std::ranges::find(queues, row.id<QueueId>("queue_id"), &QueueStatus::queueId);
        if (queue != queues.end())
            queue->usualByHalfHour.at(size_t(row.integer("place"))) = count(row, "usual");
    }
}

std::vector<QueueStatus> queueStates(Connection &connection, bool withUsual)
{
    std::vector<QueueStatus> result;
    Rows row = connection.query(QStringLiteral("floor/list_queue_states"));
    while (row.next())
        result.push_back(queueFrom(row));
    if (withUsual)
        addUsual(connection, result);
    return result;
}

std::vector<FeedStatus> feedStates(Connection &connection)
{
    std::vector<FeedStatus> result;
    Rows row = connection.query(QStringLiteral("floor/list_feed_states"));
    while (row.next()) {
        FeedStatus feed;
        feed.sourceId = row.id<SourceId>("source_id");
        feed.name = row.text("name");
        feed.kind = row.text("kind");
        feed.connected = row.boolean("connected");
        feed.lastHeardAt = row.dateTime("last_heard_at");
        feed.lastEventAt = row.dateTime("last_event_at");
        feed.lagMs = count(row, "lag_ms");
        feed.lateBatches = row.integer("late_batches");
        result.push_back(feed);
    }
    return result;
}

void countWaiting(FloorSnapshot &snapshot)
{
    for (const WaitingCall &call : snapshot.waiting) { // the longest first
        const auto queue = std::ranges::find(snapshot.queues, call.queueId, &QueueStatus::queueId);
        if (queue != snapshot.queues.end() && ++queue->waiting == 1)
            queue->longestWaitSince = call.enteredAt;
    }
}

void readSurroundings(Connection &connection, FloorSnapshot &snapshot)
{
    snapshot.waiting = waitingCalls(connection);
    snapshot.queues = queueStates(connection, snapshot.full);
    countWaiting(snapshot);
    snapshot.feeds = feedStates(connection);
    snapshot.flags = FlagStore().openFlags(connection);
}

void readMoment(Connection &connection, FloorSnapshot &snapshot)
{
    Rows row = connection.query(QStringLiteral("floor/get_floor_moment"));
    row.next();
    snapshot.serverNow = row.dateTime("now");
    snapshot.horizon = row.integer("horizon");
    snapshot.siteOffsetSeconds = count(row, "offset_s");
    snapshot.isWholeSite = row.boolean("whole_site");
    snapshot.seesCustomers = row.boolean("sees_customers");
}

}

FloorSnapshot FloorStore::fetch(Connection &connection, qint64 horizon, bool withSurroundings) const
{
    // One snapshot for all that is read, so that the horizon fits the rows.
    return connection.readTogether([horizon, withSurroundings](Connection &open) {
        // Planning for the few agents of a change would take longer than looking each of them up.
        if (horizon != 0)
            open.execute("SET LOCAL plan_cache_mode TO force_generic_plan");
        FloorSnapshot snapshot;
        snapshot.full = horizon == 0;
        snapshot.hasSurroundings = snapshot.full || withSurroundings;
        snapshot.seats = seats(open, horizon);
        if (snapshot.hasSurroundings)
            readSurroundings(open, snapshot);
        readMoment(open, snapshot); // last: the clock is read nearest to the answer's arrival
        return snapshot;
    });
}

QHash<AgentId, std::vector<StateStep>> FloorStore::recentSteps(Connection &connection,
                                                               const std::vector<AgentId> &agents,
                                                               const QDateTime &since) const
{
    QVariantList ids;
    for (const AgentId agent : agents)
        ids.append(number(agent));
    Rows row = connection.query(QStringLiteral("floor/list_recent_steps"),
                                {{"agents", ids}, {"since", since}});
    QHash<AgentId, std::vector<StateStep>> result;
    while (row.next()) {
        std::vector<StateStep> &steps = result[row.id<AgentId>("agent_id")];
        const auto state = agentStateFromCode(row.text("state"));
        if (state && (steps.empty() || steps.back().state != *state))
            steps.push_back({row.dateTime("at"), *state});
    }
    return result;
}

}
