// SPDX-License-Identifier: GPL-3.0-or-later
// What a review found in notices: how far they came, and what is told in a meeting.
#include "support/meetingcentre.h"
#include "support/numberof.h"

#include <catch2/catch.hpp>

using namespace banzhang;
using namespace banzhang::test;

namespace {

const NoticeReader *of(const std::vector<NoticeReader> &readers, const char *no)
{
    for (const NoticeReader &one : readers) {
        if (one.agentNo == QLatin1String(no))
            return &one;
    }
    return nullptr;
}

// Three notices of which people were told, who then moved, left or came.
void fill(MeetingCentre &hall)
{
    Notice one = hall.notice();
    hall.publish(one);
    one.teams = {{2, {}}};
    hall.publish(one);
    one.teams = {{1, {}}};
    hall.publish(one);
    Connection by = hall.database.connect(hall.manager);
    const NoticeStore store;
    store.tick(by, 1, {1, 2, 3}, 0);
    store.tick(by, 2, {2}, 0);
    store.tick(by, 3, {1}, 0);
    hall.run("ALTER TABLE notice DISABLE TRIGGER USER; UPDATE notice SET published_at ="
             " published_at - interval '10 days'; ALTER TABLE notice ENABLE TRIGGER USER;"
             "UPDATE agent_team SET during = daterange(lower(during), site_day(now()) - 1) WHERE"
             " agent_id = 2;"
             "INSERT INTO agent_team (agent_id, team_id, during) SELECT 2, 1,"
             " daterange(site_day(now()) - 1, NULL);"
             "UPDATE agent_team SET during = daterange(site_day(now()) - 2, NULL) WHERE agent_id"
             " = 4;"
             "UPDATE agent SET left_on = site_day(now()) WHERE agent_id = 3");
}

}

TEST_CASE("M3 coverage of all notices at once is what the readers of each say")
{
    MeetingCentre hall;
    fill(hall);
    int told = 0;
    for (const QString &login : {hall.manager, hall.leader, hall.auditor}) {
        Connection open = hall.database.connect(login);
        const auto notices = NoticeStore().list(open, 500);
        REQUIRE(notices.size() == 3);
        for (const Notice &one : notices) {
            INFO(login.toStdString() << ' ' << one.id);
            const auto readers = hall.readers(one.id, login);
            int count = 0;
            int untold = 0;
            for (const NoticeReader &reader : readers) {
                count += int(reader.isTold());
                untold += int(reader.isNew && !reader.isTold());
            }
            CHECK(one.people == int(readers.size()));
            CHECK(one.told == count);
            CHECK(one.newUntold == untold);
            told += count;
        }
        CHECK(notices[0].newUntold == 2); // 1035 and 1037 came to team 1 since
    }
    CHECK(told > 0);
    CHECK(of(hall.readers(1), "1036") == nullptr); // who left is not asked for
}

TEST_CASE("#68 what somebody was told in another team does not count in his present one")
{
    MeetingCentre hall;
    fill(hall);
    REQUIRE(of(hall.readers(1), "1035"));
    CHECK(of(hall.readers(1), "1035")->unread == 1); // of 1 he was told, 2 is not his team's now
    CHECK(of(hall.readers(1), "1034")->unread == 0);
    CHECK(of(hall.readers(1), "1037")->unread == 2);
    CHECK(of(hall.readers(1), "1039")->unread == 2);
}

TEST_CASE("M3 a notice is told in a meeting by who runs it, in no other one")
{
    MeetingCentre hall;
    hall.onlySeries("after_shift");
    hall.shift("1034", hall.today);
    hall.make(hall.today);
    const qint64 id = hall.meetings(hall.today).at(0).id;
    const QString other = hall.database.addLogin(u"other"_qs, {u"bz_leader"_qs});
    hall.run("INSERT INTO team_leader (staff_id, team_id, during) SELECT staff_id, 2,"
             " '[2000-01-01,)' FROM staff WHERE db_role = "
             + hall.owner.quotedText(other));
    const qint64 notice = hall.publish(hall.notice());
    const auto told = [&](const QString &login, qint64 agent, qint64 meeting) {
        return hall.tryAs(
            login, [&](Connection &by) { NoticeStore().tick(by, notice, {agent}, meeting); });
    };
    CHECK(told(other, 2, id).constraint == u"meeting_reach"); // a meeting of team 1
    CHECK(told(hall.leader, 1, id + 1000).constraint == u"meeting_reach");
    CHECK(number(hall.owner, "SELECT count(*) FROM notice_receipt") == 0);
    CHECK(told(hall.leader, 1, id).constraint.isEmpty());
    CHECK(number(hall.owner, "SELECT count(*) FROM notice_receipt WHERE meeting_id IS NOT NULL")
          == 1);
}

TEST_CASE("M2 a quiz that is no list of questions is refused by name and nothing is published")
{
    MeetingCentre hall;
    for (const char *quiz : {"{}", "[1, 2]", "[{}, {}]",
                             R"([{"words":"x","choices":"y"},{"words":"x","choices":"y"}])"}) {
        INFO(quiz);
        const Problem problem = hall.tryAs(hall.manager, [&](Connection &by) {
            by.execute(QByteArray("SELECT publish_notice('x', 'x', NULL, '{1}', '") + quiz
                       + "', NULL)");
        });
        CHECK(problem.constraint.startsWith(u"notice_qu"));
    }
    CHECK(number(hall.owner, "SELECT count(*) FROM notice") == 0);
}
