// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/meetingcentre.h"
#include "support/numberof.h"

#include <catch2/catch.hpp>

using namespace banzhang;
using namespace banzhang::test;

namespace {

const NoticeReader &of(const std::vector<NoticeReader> &readers, const char *no)
{
    for (const NoticeReader &one : readers) {
        if (one.agentNo == QLatin1String(no))
            return one;
    }
    throw std::runtime_error("nobody of that number");
}

}

TEST_CASE("M2 a notice is published whole or not at all, and comes back as it was written")
{
    MeetingCentre hall;
    const auto refusal = [&](const Notice &notice) {
        return hall.tryAs(hall.manager, [&](Connection &by) { NoticeStore().publish(by, notice); })
            .constraint;
    };
    Notice wrong = hall.notice();
    wrong.words = u"  "_qs;
    CHECK(refusal(wrong) == u"notice_words");
    wrong = hall.notice();
    wrong.teams.clear();
    CHECK(refusal(wrong) == u"notice_teams");
    wrong = hall.notice();
    wrong.questions.pop_back();
    CHECK(refusal(wrong) == u"notice_quiz");
    wrong = hall.notice();
    wrong.questions[1].right = 2;
    CHECK(refusal(wrong) == u"notice_question_right");
    wrong = hall.notice();
    wrong.validUntil = hall.today.addDays(-1);
    CHECK(refusal(wrong) == u"notice_valid_until");
    CHECK(number(hall.owner, "SELECT count(*) FROM notice") == 0);
    hall.publish(hall.notice());
    Connection open = hall.database.connect(hall.leader);
    const Notice one = NoticeStore().list(open, 10).at(0);
    CHECK(one.words == hall.notice().words);
    CHECK(one.questions == hall.notice().questions);
    CHECK(one.teams.size() == 2);
    CHECK(one.publishedBy == u"manager");
}

TEST_CASE("M3 who was told is ticked once, in the meeting, and coverage counts the rest by team")
{
    MeetingCentre hall;
    const qint64 meeting = hall.morning(hall.today);
    const qint64 id = hall.publish(hall.notice());
    Connection open = hall.database.connect(hall.leader);
    const NoticeStore store;
    CHECK(store.tick(open, id, {1, 3}, meeting) == 2);
    CHECK(store.tick(open, id, {1, 4}, meeting) == 1); // who was told stays told
    CHECK(store.answer(open, id, 1, 0, 0));
    CHECK_FALSE(store.answer(open, id, 1, 1, 0));
    CHECK(store.answer(open, id, 1, 1, 1)); // the last answer counts
    CHECK(store.answer(open, id, 3, 0, 0));
    CHECK_FALSE(store.answer(open, id, 3, 1, 0));
    const auto readers = hall.readers(id);
    REQUIRE(readers.size() == 6);
    CHECK(of(readers, "1034").isTold());
    CHECK(of(readers, "1034").right == 2);
    CHECK(of(readers, "1036").answered == 2);
    CHECK(of(readers, "1036").right == 1);
    CHECK_FALSE(of(readers, "1038").isTold());
    const auto coverage = coverageOf(readers);
    REQUIRE(coverage.size() == 3);
    CHECK(coverage[0].team == u"Sales one");
    CHECK(coverage[0].told == 3);
    CHECK(coverage[0].people == 4);
    CHECK(coverage[0].asked == 2);
    CHECK(coverage[0].passed == 1);
    CHECK(coverage[1].told == 0);
    const Notice whole = store.list(open, 10).at(0);
    CHECK(whole.told == 3);
    CHECK(whole.people == 4); // a leader sees his own team
}

TEST_CASE("M3 who is told while his team's meeting is under way was told in that meeting")
{
    MeetingCentre hall;
    const qint64 meeting = hall.morning(hall.today);
    const qint64 id = hall.publish(hall.notice());
    Connection open = hall.database.connect(hall.leader);
    NoticeStore().tick(open, id, {1}, 0);
    CHECK(number(hall.owner, "SELECT count(*) FROM notice_receipt WHERE meeting_id IS NULL") == 1);
    hall.step(meeting, 1, MeetingStep::Start);
    NoticeStore().tick(open, id, {3, 4}, 0);
    CHECK(number(hall.owner, "SELECT count(*) FROM notice_receipt WHERE meeting_id = "
                                 + QByteArray::number(meeting))
          == 2);
}

TEST_CASE("M3 who came after it was published is flagged until he was told")
{
    MeetingCentre hall;
    const qint64 id = hall.publish(hall.notice());
    hall.run("ALTER TABLE notice DISABLE TRIGGER USER; UPDATE notice SET published_at ="
             " published_at - interval '10 days'; ALTER TABLE notice ENABLE TRIGGER USER;"
             " UPDATE agent_team SET during = daterange(site_day(now()) - 3, NULL) WHERE agent_id"
             " IN (4, 5)");
    Connection open = hall.database.connect(hall.leader);
    NoticeStore().tick(open, id, {5}, 0);
    const auto readers = hall.readers(id);
    CHECK(of(readers, "1037").isNew);
    CHECK_FALSE(of(readers, "1034").isNew);
    const auto coverage = coverageOf(readers);
    CHECK(coverage.back().newUntold == 1); // 1038 is new too and was told
    CHECK(NoticeStore().list(open, 10).at(0).newUntold == 1);
}

TEST_CASE("#68 unread notices of an agent are those in force for his team that he was not told of")
{
    MeetingCentre hall;
    const qint64 first = hall.publish(hall.notice());
    Notice second = hall.notice();
    second.teams = {{1, {}}};
    const qint64 other = hall.publish(second);
    CHECK(of(hall.readers(first), "1034").unread == 2);
    CHECK(of(hall.readers(first), "1035").unread == 1);
    Connection open = hall.database.connect(hall.leader);
    NoticeStore().tick(open, other, {1}, 0);
    CHECK(of(hall.readers(first), "1034").unread == 1);
    second.corrects = other;
    hall.publish(second, hall.manager);
    CHECK(of(hall.readers(first), "1034").unread == 2); // the correction is told anew
    CHECK(of(hall.readers(first), "1036").unread == 2); // and the old one does not count
}

TEST_CASE("M2 a published notice never changes: a correction is a notice in its place, once")
{
    MeetingCentre hall;
    const qint64 id = hall.publish(hall.notice());
    Notice right = hall.notice();
    right.corrects = id;
    right.words = u"自下下月起。"_qs;
    const qint64 next = hall.publish(right);
    Connection open = hall.database.connect(hall.leader);
    const auto notices = NoticeStore().list(open, 10);
    REQUIRE(notices.size() == 2);
    CHECK(notices[0].corrects == id);
    CHECK(notices[1].correctedBy == next);
    CHECK_FALSE(notices[1].isInForce(hall.today));
    CHECK(notices[1].words == hall.notice().words);
    CHECK(hall.tryAs(hall.manager, [&](Connection &by) { NoticeStore().publish(by, right); })
              .constraint
          == u"notice_corrected_once");
}

TEST_CASE("M2 a leader publishes to his own teams and ticks his own people")
{
    MeetingCentre hall;
    const auto denied = [&](auto deed) { return hall.tryAs(hall.leader, deed).constraint; };
    CHECK(denied([&](Connection &by) { NoticeStore().publish(by, hall.notice()); })
          == u"notice_reach");
    Notice own = hall.notice();
    own.teams = {{1, {}}};
    const qint64 id = hall.publish(own, hall.leader);
    CHECK(denied([&](Connection &by) { NoticeStore().tick(by, id, {2}, 0); }) == u"notice_reach");
    const qint64 all = hall.publish(hall.notice());
    own.corrects = all;
    CHECK(denied([&](Connection &by) { NoticeStore().publish(by, own); }) == u"notice_reach");
    const auto refused = [&](auto deed) { return hall.tryAs(hall.manager, deed).constraint; };
    CHECK(refused([&](Connection &by) { NoticeStore().tick(by, id, {2}, 0); })
          == u"notice_team_concerned");
    CHECK(refused([&](Connection &by) { NoticeStore().answer(by, all, 1, 0, 4); })
          == u"notice_choice");
    CHECK(hall.readers(all, hall.leader).size() == 4);
    CHECK(hall.readers(all, hall.auditor).size() == 6);
    Connection open = hall.database.connect(hall.leader);
    CHECK(NoticeStore().teams(open).size() == 1);
}
