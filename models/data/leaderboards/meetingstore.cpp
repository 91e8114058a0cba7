// SPDX-License-Identifier: GPL-3.0-or-later
#include "leaderboards/meetingstore.h"

#include "leaderboards/meetingrecordstore.h"

#include <QJsonDocument>
#include <QJsonObject>

namespace banzhang {
namespace {

Meeting meetingFrom(const Rows &row)
{
    Meeting one;
    one.id = row.integer("meeting_id");
    one.kind = meetingKindFromCode(row.text("kind"));
    one.name = row.text("name");
    one.shift = row.text("shift");
    one.department = row.text("department");
    one.teamId = row.integer("team_id");
    one.team = row.text("team");
    one.on = row.date("on_date");
    one.plannedAt = row.dateTime("planned_at");
    one.plannedS = int(row.integer("planned_s"));
    one.state = meetingStateFromCode(row.text("state"));
    one.startedAt = row.dateTime("started_at");
    one.endedAt = row.dateTime("ended_at");
    one.startedBy = row.text("started_by");
    one.hostAgentId = row.integer("host_agent_id");
    one.host = row.text("host");
    one.slogan = row.text("slogan");
    one.cancelledWhy = row.text("cancelled_why");
    one.hasPrizes = row.boolean("has_prizes");
    one.current = int(row.integer("current_no"));
    one.runningSince = row.dateTime("running_since");
    one.revision = int(row.integer("revision"));
    one.mayRun = row.boolean("may_run");
    one.people = int(row.integer("people"));
    one.present = int(row.integer("present"));
    one.openActions = int(row.integer("open_actions"));
    one.overdueActions = int(row.integer("overdue_actions"));
    return one;
}

std::vector<Meeting> meetingsOf(Connection &connection, const Params &params)
{
    Rows rows = connection.query(QStringLiteral("leaderboards/list_meetings"), params);
    std::vector<Meeting> meetings;
    meetings.reserve(size_t(rows.count()));
    while (rows.next())
        meetings.push_back(meetingFrom(rows));
    return meetings;
}

std::vector<MeetingItem> itemsOf(Connection &connection, qint64 id)
{
    Rows rows =
        connection.query(QStringLiteral("leaderboards/list_meeting_items"), {{"meeting_id", id}});
    std::vector<MeetingItem> items;
    items.reserve(size_t(rows.count()));
    while (rows.next())
        items.push_back({int(rows.integer("position")), meetingItemKindFromCode(rows.text("kind")),
                         rows.text("title"), int(rows.integer("planned_s")),
                         int(rows.integer("added_s")), rows.integer("used_ms")});
    return items;
}

std::vector<MeetingGuest> guestsOf(Connection &connection, qint64 id)
{
    Rows rows =
        connection.query(QStringLiteral("leaderboards/list_meeting_guests"), {{"meeting_id", id}});
    std::vector<MeetingGuest> guests;
    guests.reserve(size_t(rows.count()));
    while (rows.next())
        guests.push_back({rows.integer("agent_id"), rows.text("agent_no"), rows.text("name"),
                          rows.text("team"), rows.boolean("is_present"), rows.text("reason"),
                          rows.boolean("is_ticked")});
    return guests;
}

std::vector<MeetingFact> factsOf(Connection &connection, QDate day, qint64 teamId)
{
    Rows rows = connection.query(
        QStringLiteral("leaderboards/list_meeting_facts"),
        {{"on_date", day}, {"team_id", teamId > 0 ? QVariant(teamId) : QVariant()}});
    std::vector<MeetingFact> facts;
    facts.reserve(size_t(rows.count()));
    while (rows.next())
        facts.push_back({rows.text("code"), rows.real("value"),
                         QJsonDocument::fromJson(rows.bytes("words")).object().toVariantMap()});
    return facts;
}

// Champions with their photo, if there is one, in words "photo".
void addPortraits(Connection &connection, std::vector<MeetingFact> &facts)
{
    const auto agentOf = [](const MeetingFact &fact) {
        return fact.words.value(QStringLiteral("agent_id")).toLongLong();
    };
    QVariantList agents;
    for (const MeetingFact &fact : facts) {
        if (agentOf(fact) > 0)
            agents.append(agentOf(fact));
    }
    if (agents.isEmpty())
        return;
    Rows rows =
        connection.query(QStringLiteral("leaderboards/list_portraits"), {{"agent_ids", agents}});
    while (rows.next()) {
        for (MeetingFact &fact : facts) {
            if (agentOf(fact) == rows.integer("agent_id"))
                fact.words[QStringLiteral("photo")] = QByteArray::fromBase64(rows.bytes("photo"));
        }
    }
}

QDate factDayOf(Connection &connection, QDate day)
{
    Rows row =
        connection.query(QStringLiteral("leaderboards/get_meeting_fact_day"), {{"on_date", day}});
    row.next();
    return row.date("on_date");
}

QString speakerOf(Connection &connection, qint64 id)
{
    Rows row =
        connection.query(QStringLiteral("leaderboards/get_meeting_speaker"), {{"meeting_id", id}});
    return row.next() ? row.text("name") : QString();
}

}

int MeetingStore::make(Connection &connection, QDate from, QDate to) const
{
    int made = 0;
    for (QDate day = from; day <= to; day = day.addDays(1)) {
        Rows row =
            connection.query(QStringLiteral("leaderboards/make_meetings"), {{"on_date", day}});
        row.next();
        made += int(row.integer("made"));
    }
    return made;
}

std::vector<Meeting> MeetingStore::list(Connection &connection, QDate from, QDate to) const
{
    return meetingsOf(connection, {{"from_on", from}, {"to_on", to}, {"meeting_id", QVariant()}});
}

MeetingSheet MeetingStore::load(Connection &connection, qint64 id) const
{
    MeetingSheet sheet;
    const std::vector<Meeting> found = meetingsOf(
        connection, {{"from_on", QVariant()}, {"to_on", QVariant()}, {"meeting_id", id}});
    if (found.empty())
        return sheet;
    const MeetingRecordStore record;
    sheet.meeting = found.front();
    sheet.items = itemsOf(connection, id);
    sheet.guests = guestsOf(connection, id);
    sheet.minutes = record.minutes(connection, id);
    sheet.actions = record.actions(connection, id);
    if (sheet.meeting.kind == MeetingKind::Morning) {
        sheet.factsOf = factDayOf(connection, sheet.meeting.on);
        sheet.speaker = speakerOf(connection, id);
        sheet.facts = factsOf(connection, sheet.factsOf, sheet.meeting.teamId);
        addPortraits(connection, sheet.facts);
    }
    return sheet;
}

std::vector<HostCandidate> MeetingStore::hosts(Connection &connection, qint64 id) const
{
    Rows rows =
        connection.query(QStringLiteral("leaderboards/list_meeting_hosts"), {{"meeting_id", id}});
    std::vector<HostCandidate> hosts;
    hosts.reserve(size_t(rows.count()));
    while (rows.next())
        hosts.push_back({rows.integer("agent_id"), rows.text("agent_no"), rows.text("name"), true,
                         rows.date("last_hosted"), int(rows.integer("times_hosted"))});
    return hosts;
}

int MeetingStore::step(Connection &connection, qint64 id, int revision, MeetingStep step) const
{
    Rows row =
        connection.query(QStringLiteral("leaderboards/step_meeting"),
                         {{"meeting_id", id}, {"revision", revision}, {"step", codeOf(step)}});
    row.next();
    return int(row.integer("revision"));
}

void MeetingStore::cancel(Connection &connection, qint64 id, const QString &why) const
{
    connection.query(QStringLiteral("leaderboards/cancel_meeting"),
                     {{"meeting_id", id}, {"why", why}});
}

void MeetingStore::setHost(Connection &connection, qint64 id, qint64 agentId) const
{
    connection.query(QStringLiteral("leaderboards/set_meeting_host"),
                     {{"meeting_id", id}, {"agent_id", agentId}, {"staff_id", QVariant()}});
}

CalendarKinds MeetingStore::calendar(Connection &connection, QDate from, QDate to) const
{
    Rows rows = connection.query(QStringLiteral("leaderboards/list_calendar_kinds"),
                                 {{"from_on", from}, {"to_on", to}});
    CalendarKinds kinds;
    while (rows.next())
        kinds[rows.date("on_date")] = rows.boolean("is_workday");
    return kinds;
}

}
