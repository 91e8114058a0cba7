// SPDX-License-Identifier: GPL-3.0-or-later
#include "leaderboards/meetingrecordstore.h"

namespace banzhang {
namespace {

QVariant idOrNull(qint64 id)
{
    return id > 0 ? QVariant(id) : QVariant();
}

std::vector<MeetingAction> actionsOf(Connection &connection, const QVariant &id)
{
    Rows rows =
        connection.query(QStringLiteral("leaderboards/list_meeting_actions"), {{"meeting_id", id}});
    std::vector<MeetingAction> actions;
    actions.reserve(size_t(rows.count()));
    while (rows.next()) {
        MeetingAction one;
        one.id = rows.integer("meeting_action_id");
        one.meetingId = rows.integer("meeting_id");
        one.words = rows.text("words");
        one.owner = rows.text("owner");
        one.dueOn = rows.date("due_on");
        one.madeBy = rows.text("made_by");
        one.doneAt = rows.dateTime("done_at");
        one.doneNote = rows.text("done_note");
        one.mayEnd = rows.boolean("may_end");
        actions.push_back(one);
    }
    return actions;
}

}

std::vector<MeetingMinute> MeetingRecordStore::minutes(Connection &connection, qint64 id) const
{
    Rows rows =
        connection.query(QStringLiteral("leaderboards/list_meeting_minutes"), {{"meeting_id", id}});
    std::vector<MeetingMinute> minutes;
    minutes.reserve(size_t(rows.count()));
    while (rows.next())
        minutes.push_back({rows.integer("meeting_minute_id"), int(rows.integer("position")),
                           rows.text("words"), rows.text("written_by"),
                           rows.dateTime("written_at")});
    return minutes;
}

std::vector<MeetingAction> MeetingRecordStore::actions(Connection &connection, qint64 id) const
{
    return actionsOf(connection, id);
}

std::vector<MeetingAction> MeetingRecordStore::openActions(Connection &connection) const
{
    return actionsOf(connection, QVariant());
}

void MeetingRecordStore::tick(Connection &connection, qint64 id, qint64 agentId,
                              bool isPresent) const
{
    connection.query(QStringLiteral("leaderboards/tick_meeting"),
                     {{"meeting_id", id}, {"agent_id", agentId}, {"is_present", isPresent}});
}

qint64 MeetingRecordStore::write(Connection &connection, qint64 id, int position,
                                 const QString &words, qint64 replaces) const
{
    Rows row = connection.query(QStringLiteral("leaderboards/write_minute"),
                                {{"meeting_id", id},
                                 {"position", idOrNull(position)},
                                 {"words", words},
                                 {"replaces", idOrNull(replaces)}});
    row.next();
    return row.integer("meeting_minute_id");
}

qint64 MeetingRecordStore::addAction(Connection &connection, qint64 id, qint64 agentId,
                                     qint64 staffId, const QString &words, QDate dueOn) const
{
    Rows row = connection.query(QStringLiteral("leaderboards/add_meeting_action"),
                                {{"meeting_id", id},
                                 {"agent_id", idOrNull(agentId)},
                                 {"staff_id", idOrNull(staffId)},
                                 {"words", words},
                                 {"due_on", dueOn}});
    row.next();
    return row.integer("meeting_action_id");
}

void MeetingRecordStore::mark(Connection &connection, qint64 championId, qint64 meetingId,
                              AwardDeed deed, const QString &signature) const
{
    switch (deed) {
    case AwardDeed::HandOut:
        connection.query(QStringLiteral("leaderboards/hand_out_award"),
                         {{"champion_id", championId}, {"meeting_id", meetingId}});
        return;
    case AwardDeed::Sign:
        connection.query(QStringLiteral("leaderboards/sign_award"),
                         {{"champion_id", championId}, {"signature", signature}});
        return;
    case AwardDeed::Speak:
        connection.query(QStringLiteral("leaderboards/record_speech"),
                         {{"champion_id", championId}, {"skipped", QVariant()}});
        return;
    }
}

void MeetingRecordStore::endAction(Connection &connection, qint64 actionId,
                                   const QString &note) const
{
    connection.query(QStringLiteral("leaderboards/end_meeting_action"),
                     {{"meeting_action_id", actionId}, {"note", note}});
}

std::vector<MeetingStaff> MeetingRecordStore::staff(Connection &connection) const
{
    Rows rows = connection.query(QStringLiteral("leaderboards/list_meeting_staff"));
    std::vector<MeetingStaff> staff;
    staff.reserve(size_t(rows.count()));
    while (rows.next())
        staff.push_back({rows.integer("staff_id"), rows.text("name"), rows.text("post")});
    return staff;
}

}
