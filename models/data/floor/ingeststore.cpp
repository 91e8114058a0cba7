// SPDX-License-Identifier: GPL-3.0-or-later
#include "floor/ingeststore.h"

#include "floor/stagewriter.h"

namespace banzhang {
namespace {

qint64 milliseconds(const Rows &row, const char *column)
{
    return row.isNull(column) ? 0 : row.dateTime(column).toMSecsSinceEpoch();
}

QVariant momentOrNull(qint64 ms)
{
    return ms == 0 ? QVariant() : QVariant(QDateTime::fromMSecsSinceEpoch(ms, Qt::UTC));
}

LiveMember memberFrom(const Rows &row)
{
    LiveMember member;
    member.member = row.text("interface");
    member.name = row.text("name");
    member.queue = row.text("queue");
    member.signedIn = row.boolean("signed_in");
    member.isStatic = row.boolean("is_static");
    member.signedInSince = milliseconds(row, "signed_in_since");
    member.paused = row.boolean("paused");
    member.pauseReason = row.text("pause_reason");
    member.pausedSince = milliseconds(row, "paused_since");
    return member;
}

LiveSeat seatFrom(const Rows &row)
{
    LiveSeat seat;
    seat.member = row.text("interface");
    seat.state = agentStateFromCode(row.text("state")).value_or(AgentState::SignedOut);
    seat.since = milliseconds(row, "since");
    seat.pauseReason = row.text("pause_reason");
    seat.queue = row.text("queue");
    seat.callUid = row.text("call_uid");
    seat.customer = row.text("customer");
    seat.wrapUntil = milliseconds(row, "wrap_until");
    seat.loginSince = milliseconds(row, "login_since");
    seat.pauseAnySince = milliseconds(row, "pause_any_since");
    seat.pauseFullSince = milliseconds(row, "pause_full_since");
    seat.lastEventAt = milliseconds(row, "last_event_at");
    return seat;
}

LiveWaiting waitingFrom(const Rows &row)
{
    LiveWaiting waiting;
    waiting.callUid = row.text("call_uid");
    waiting.visitNo = int(row.integer("visit_no"));
    waiting.queue = row.text("queue");
    waiting.enteredAt = milliseconds(row, "entered_at");
    waiting.position = int(row.integer("position"));
    waiting.customer = row.text("customer");
    return waiting;
}

LiveLeg legFrom(const Rows &row)
{
    LiveLeg leg;
    leg.callUid = row.text("call_uid");
    leg.visitNo = int(row.integer("visit_no"));
    leg.legNo = int(row.integer("leg_no"));
    leg.member = row.text("interface");
    leg.queue = row.text("queue");
    leg.customer = row.text("customer");
    leg.offeredAt = milliseconds(row, "offered_at");
    if (!row.isNull("answered_at"))
        leg.answeredAt = milliseconds(row, "answered_at");
    leg.ringMs = int(row.integer("ring_ms"));
    leg.waitSeconds = int(row.integer("wait_s"));
    leg.holdSince = milliseconds(row, "hold_since");
    leg.holdCount = int(row.integer("hold_count"));
    leg.holdSeconds = int(row.integer("hold_s"));
    return leg;
}

CallCount countFrom(const Rows &row)
{
    return {row.text("call_uid"), int(row.integer("visits")), int(row.integer("legs"))};
}

template <class Make>
auto listOf(Rows rows, Make make)
{
    std::vector<std::invoke_result_t<Make, const Rows &>> list;
    list.reserve(size_t(rows.count()));
    while (rows.next())
        list.push_back(make(rows));
    return list;
}

// Two arrays for the ingest function, as PostgreSQL writes them: the seconds and the hashes of the
// lines. As lists of QVariants they would cost more than the lines' facts.
std::pair<QByteArray, QByteArray> lineArrays(const std::vector<LineKey> &lines)
{
    std::pair<QByteArray, QByteArray> arrays;
    for (const LineKey &line : lines) {
        arrays.first += ',' + QByteArray::number(line.second);
        arrays.second += ',' + QByteArray::number(line.hash);
    }
    return {'{' + arrays.first.mid(1) + '}', '{' + arrays.second.mid(1) + '}'};
}

QVariantList momentsOf(const QSet<QDate> &months)
{
    QVariantList moments;
    for (const QDate month : months)
        moments.append(QDateTime(month, QTime(0, 0), Qt::UTC));
    return moments;
}

}

OpenSource IngestStore::open(Connection &connection, const SourceSpec &spec) const
{
    Rows row = connection.query(QStringLiteral("floor/open_source"), {{"switch", spec.switchName},
                                                                      {"kind", spec.kind},
                                                                      {"name", spec.name},
                                                                      {"replay", spec.replay}});
    row.next();
    OpenSource source;
    source.sourceId = row.id<SourceId>("source_id");
    source.switchId = row.integer("switch_id");
    source.knowsLive = row.boolean("knows_live");
    source.position = row.bytes("position");
    openStage(connection);
    return source;
}

void IngestStore::close(Connection &connection) const
{
    connection.query(QStringLiteral("floor/close_source"));
}

OpenState IngestStore::loadState(Connection &connection, const OpenSource &source) const
{
    const Params ofSwitch{{"switch_id", source.switchId}};
    OpenState state;
    Rows clock = connection.query(QStringLiteral("floor/get_source_clock"),
                                  {{"source_id", number(source.sourceId)}});
    if (clock.next())
        state.clock = milliseconds(clock, "last_event_at");
    state.members =
        listOf(connection.query(QStringLiteral("floor/list_live_members"), ofSwitch), memberFrom);
    state.seats =
        listOf(connection.query(QStringLiteral("floor/list_live_seats"), ofSwitch), seatFrom);
    state.waiting =
        listOf(connection.query(QStringLiteral("floor/list_live_waiting"), ofSwitch), waitingFrom);
    state.legs =
        listOf(connection.query(QStringLiteral("floor/list_live_legs"), ofSwitch), legFrom);
    if (state.clock != 0)
        state.calls = listOf(connection.query(QStringLiteral("floor/list_young_calls"),
                                              {{"switch_id", source.switchId},
                                               {"clock", momentOrNull(state.clock)}}),
                             countFrom);
    return state;
}

std::vector<MemberName> IngestStore::memberNames(Connection &connection,
                                                 const OpenSource &source) const
{
    return listOf(connection.query(QStringLiteral("floor/list_member_names"),
                                   {{"switch_id", source.switchId}}),
                  [](const Rows &row) {
                      return MemberName{row.text("interface"), row.text("name"),
                                        row.textArray("static_queues")};
                  });
}

QHash<QString, int> IngestStore::wrapUpSeconds(Connection &connection,
                                               const OpenSource &source) const
{
    QHash<QString, int> seconds;
    Rows rows = connection.query(QStringLiteral("floor/list_wrapup_seconds"),
                                 {{"switch_id", source.switchId}});
    while (rows.next())
        seconds.insert(rows.text("switch_name"), int(rows.integer("wrapup_s")));
    return seconds;
}

std::vector<LineKey> IngestStore::knownLines(Connection &connection, const OpenSource &source,
                                             qint64 from, qint64 to) const
{
    std::vector<LineKey> keys;
    Rows rows = connection.query(
        QStringLiteral("floor/list_known_lines"),
        {{"source_id", number(source.sourceId)}, {"from_second", from}, {"to_second", to}});
    while (rows.next()) {
        for (const qint64 hash : rows.integerArray("hashes"))
            keys.push_back({rows.integer("second"), hash});
    }
    std::sort(keys.begin(), keys.end());
    return keys;
}

void IngestStore::openStage(Connection &connection) const
{
    connection.query(QStringLiteral("floor/open_stage"));
}

IngestResult IngestStore::write(Connection &connection, const OpenSource &source,
                                const FactBatch &batch, LiveRows live) const
{
    return write(connection, source, batch, [live] { return live; });
}

IngestResult IngestStore::write(Connection &connection, const OpenSource &source,
                                const FactBatch &batch, const Turn &turn) const
{
    const auto lines = lineArrays(batch.lines);
    return connection.transaction([&](Connection &open) {
        const Staged staged = stageFacts(open, source.sourceId, batch);
        Rows row = open.query(QStringLiteral("floor/ingest_batch"),
                              {{"source_id", number(source.sourceId)},
                               {"live", liveJson(batch, turn())},
                               {"seconds", lines.first},
                               {"hashes", lines.second},
                               {"first_at", momentOrNull(batch.firstAt)},
                               {"last_at", momentOrNull(batch.lastAt)},
                               {"position", batch.position},
                               {"staged", staged.rows},
                               {"members", staged.members.values()},
                               {"queues", staged.queues.values()},
                               {"months", momentsOf(staged.months)}});
        row.next();
        return IngestResult{row.integer("batch"), int(row.integer("new_rows")),
                            row.boolean("keeps_live")};
    });
}

bool IngestStore::heartbeat(Connection &connection, const OpenSource &source, bool connected) const
{
    Rows row = connection.query(QStringLiteral("floor/update_heartbeat"),
                                {{"source_id", number(source.sourceId)}, {"connected", connected}});
    return row.next() && row.boolean("writes_live");
}

void IngestStore::countStaffing(Connection &connection) const
{
    connection.query(QStringLiteral("floor/count_staffing"));
}

std::vector<TimeSpan> IngestStore::factTimes(Connection &connection, const OpenSource &source) const
{
    return listOf(
        connection.query(QStringLiteral("floor/list_fact_times"), {{"switch_id", source.switchId}}),
        [](const Rows &row) {
            return TimeSpan{milliseconds(row, "from_at"), row.isNull("until")
                                                              ? std::numeric_limits<qint64>::max()
                                                              : milliseconds(row, "until")};
        });
}

void IngestStore::addGap(Connection &connection, const OpenSource &source, qint64 from, qint64 to,
                         const QString &why) const
{
    connection.query(QStringLiteral("floor/insert_feed_gap"),
                     {{"source_id", number(source.sourceId)},
                      {"from_at", momentOrNull(from)},
                      {"to_at", momentOrNull(to)},
                      {"why", why}});
}

}
