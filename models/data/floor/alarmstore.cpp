// SPDX-License-Identifier: GPL-3.0-or-later
#include "floor/alarmstore.h"

namespace banzhang {
namespace {

int count(const Rows &row, const char *column)
{
    return static_cast<int>(row.integer(column));
}

void readSubject(const Rows &row, FloorAlarm &alarm)
{
    alarm.state = agentStateFromCode(row.text("state"));
    alarm.reasonCode = row.text("reason_code");
    alarm.reason = row.text("reason");
    alarm.agentId = row.id<AgentId>("agent_id");
    alarm.agentNo = row.text("agent_no");
    alarm.agent = row.text("agent");
    alarm.queueId = row.id<QueueId>("queue_id");
    alarm.queue = row.text("queue");
    alarm.teamId = row.id<TeamId>("team_id");
    alarm.team = row.text("team");
}

FloorAlarm alarmFrom(const Rows &row)
{
    FloorAlarm alarm;
    alarm.id = row.id<AlarmId>("alarm_id");
    alarm.kind = thresholdKindFromCode(row.text("kind")).value_or(ThresholdKind::StateTime);
    readSubject(row, alarm);
    alarm.since = row.dateTime("since");
    alarm.level = count(row, "level");
    alarm.highest = count(row, "highest");
    alarm.value = count(row, "value");
    alarm.allowedSeconds = count(row, "allowed_s");
    alarm.amber = count(row, "amber");
    alarm.red = count(row, "red");
    alarm.raisedAt = row.dateTime("raised_at");
    alarm.endedAt = row.dateTime("ended_at");
    alarm.acknowledgedAt = row.dateTime("acknowledged_at");
    alarm.acknowledgedBy = row.text("acknowledged_by");
    alarm.note = row.text("note");
    return alarm;
}

std::vector<FloorAlarm> alarmsFrom(Rows rows)
{
    std::vector<FloorAlarm> alarms;
    alarms.reserve(size_t(rows.count()));
    while (rows.next())
        alarms.push_back(alarmFrom(rows));
    return alarms;
}

}

AlarmLook AlarmStore::fetch(Connection &connection, qint64 horizon) const
{
    return connection.readTogether([horizon](Connection &open) {
        AlarmLook look;
        look.full = horizon == 0;
        look.alarms =
            alarmsFrom(horizon == 0 ? open.query(QStringLiteral("floor/list_open_alarms"))
                                    : open.query(QStringLiteral("floor/list_changed_alarms"),
                                                 {{"horizon", QString::number(horizon)}}));
        Rows moment = open.query(QStringLiteral("floor/get_floor_moment"));
        moment.next();
        look.horizon = moment.integer("horizon");
        return look;
    });
}

std::vector<FloorAlarm> AlarmStore::history(Connection &connection, const AlarmQuery &query) const
{
    return alarmsFrom(connection.query(
        QStringLiteral("floor/list_alarm_history"),
        {{"from_at", query.from},
         {"until_at", query.until},
         {"kind", query.kind ? QVariant(codeOf(*query.kind)) : QVariant()},
         {"team_id", number(query.teamId) == 0 ? QVariant() : QVariant(number(query.teamId))},
         {"text", query.text},
         {"most", query.most}}));
}

void AlarmStore::acknowledge(Connection &connection, AlarmId alarm, const QString &note) const
{
    connection.query(QStringLiteral("floor/acknowledge_alarm"),
                     {{"alarm_id", number(alarm)}, {"note", note}});
}

int AlarmStore::refresh(Connection &connection) const
{
    Rows rows = connection.query(QStringLiteral("floor/refresh_alarms"));
    rows.next();
    return count(rows, "changes");
}

}
