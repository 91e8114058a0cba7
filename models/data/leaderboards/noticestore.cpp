// SPDX-License-Identifier: GPL-3.0-or-later
#include "leaderboards/noticestore.h"

#include <QHash>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace banzhang {
namespace {

Notice noticeFrom(const Rows &row)
{
    Notice one;
    one.id = row.integer("notice_id");
    one.title = row.text("title");
    one.words = row.text("words");
    one.validUntil = row.date("valid_until");
    one.corrects = row.integer("corrects");
    one.correctedBy = row.integer("corrected_by");
    one.publishedBy = row.text("published_by");
    one.publishedAt = row.dateTime("published_at");
    one.people = int(row.integer("people"));
    one.told = int(row.integer("told"));
    one.newUntold = int(row.integer("new_untold"));
    return one;
}

QByteArray jsonOf(const std::vector<NoticeQuestion> &questions)
{
    QJsonArray array;
    for (const NoticeQuestion &one : questions)
        array.append(
            QJsonObject{{QStringLiteral("words"), one.words},
                        {QStringLiteral("choices"), QJsonArray::fromStringList(one.choices)},
                        {QStringLiteral("right_no"), one.right + 1}});
    return QJsonDocument(array).toJson(QJsonDocument::Compact);
}

// Teams and quizzes of the notices that are there.
void complete(Connection &connection, std::vector<Notice> &notices)
{
    QHash<qint64, Notice *> byId;
    for (Notice &one : notices)
        byId[one.id] = &one;
    Rows teams = connection.query(QStringLiteral("leaderboards/list_notice_teams"));
    while (teams.next()) {
        if (Notice *one = byId.value(teams.integer("notice_id")))
            one->teams.emplace_back(teams.integer("team_id"), teams.text("name"));
    }
    Rows questions = connection.query(QStringLiteral("leaderboards/list_notice_questions"));
    while (questions.next()) {
        if (Notice *one = byId.value(questions.integer("notice_id")))
            one->questions.push_back({questions.text("words"), questions.textArray("choices"),
                                      int(questions.integer("right_no")) - 1});
    }
}

}

std::vector<Notice> NoticeStore::list(Connection &connection, int most) const
{
    Rows rows = connection.query(QStringLiteral("leaderboards/list_notices"), {{"most", most}});
    std::vector<Notice> notices;
    notices.reserve(size_t(rows.count()));
    while (rows.next())
        notices.push_back(noticeFrom(rows));
    complete(connection, notices);
    return notices;
}

std::vector<NoticeReader> NoticeStore::readers(Connection &connection, qint64 id) const
{
    Rows rows =
        connection.query(QStringLiteral("leaderboards/list_notice_readers"), {{"notice_id", id}});
    std::vector<NoticeReader> readers;
    readers.reserve(size_t(rows.count()));
    while (rows.next())
        readers.push_back({rows.integer("agent_id"), rows.text("agent_no"), rows.text("name"),
                           rows.integer("team_id"), rows.text("team"), rows.dateTime("told_at"),
                           rows.boolean("is_new"), int(rows.integer("answered")),
                           int(rows.integer("right_answers")), int(rows.integer("unread"))});
    return readers;
}

std::vector<std::pair<qint64, QString>> NoticeStore::teams(Connection &connection) const
{
    Rows rows = connection.query(QStringLiteral("leaderboards/list_open_teams"));
    std::vector<std::pair<qint64, QString>> teams;
    teams.reserve(size_t(rows.count()));
    while (rows.next())
        teams.emplace_back(rows.integer("team_id"), rows.text("name"));
    return teams;
}

qint64 NoticeStore::publish(Connection &connection, const Notice &notice) const
{
    QVariantList teams;
    for (const auto &team : notice.teams)
        teams.append(team.first);
    Rows row = connection.query(
        QStringLiteral("leaderboards/publish_notice"),
        {{"title", notice.title},
         {"words", notice.words},
         {"valid_until", notice.validUntil.isValid() ? QVariant(notice.validUntil) : QVariant()},
         {"teams", teams},
         {"questions", jsonOf(notice.questions)},
         {"corrects", notice.corrects > 0 ? QVariant(notice.corrects) : QVariant()}});
    row.next();
    return row.integer("notice_id");
}

int NoticeStore::tick(Connection &connection, qint64 id, const std::vector<qint64> &agents,
                      qint64 meetingId) const
{
    QVariantList all;
    for (const qint64 agent : agents)
        all.append(agent);
    Rows row = connection.query(QStringLiteral("leaderboards/tick_notice"),
                                {{"notice_id", id},
                                 {"agents", all},
                                 {"meeting_id", meetingId > 0 ? QVariant(meetingId) : QVariant()}});
    row.next();
    return int(row.integer("told"));
}

bool NoticeStore::answer(Connection &connection, qint64 id, qint64 agentId, int question,
                         int choice) const
{
    Rows row =
        connection.query(QStringLiteral("leaderboards/answer_notice"), {{"notice_id", id},
                                                                        {"agent_id", agentId},
                                                                        {"position", question + 1},
                                                                        {"choice", choice + 1}});
    row.next();
    return row.boolean("is_right");
}

}
