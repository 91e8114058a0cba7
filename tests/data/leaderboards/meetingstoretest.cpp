// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/meetingcentre.h"
#include "support/numberof.h"

#include <catch2/catch.hpp>

#include <QTimeZone>

#include <thread>

using namespace banzhang;
using namespace banzhang::test;

namespace {

QString localOf(const QDateTime &moment)
{
    return moment.toTimeZone(QTimeZone("Asia/Shanghai")).toString(u"HH:mm");
}

QStringList timesOf(const std::vector<Meeting> &meetings)
{
    QStringList times;
    for (const Meeting &one : meetings)
        times.append(localOf(one.plannedAt) + u' ' + one.name + u' ' + one.team);
    return times;
}

// The server's countdown and the pure one agree to a few milliseconds that the test takes.
void checkClock(const MeetingSheet &sheet, const MeetingClock &expected, const QDateTime &now)
{
    const MeetingClock clock = clockOf(sheet);
    CHECK(clock.state() == expected.state());
    CHECK(clock.current() == expected.current());
    CHECK(clock.wholeMs() == expected.wholeMs());
    for (int part = 0; part < int(clock.parts().size()); ++part)
        CHECK(std::abs(clock.parts()[size_t(part)].usedMs - expected.usedMs(part, now)) < 3000);
}

}

TEST_CASE("#29 a morning meeting is made ten minutes into each shift: at 08:10 and at 10:10")
{
    MeetingCentre hall;
    hall.onlySeries("morning");
    hall.shift("1034", hall.today);
    hall.shift("1036", hall.today);
    hall.shift("1037", hall.today, "L");
    CHECK(hall.make(hall.today) == 2);
    const auto made = hall.meetings(hall.today);
    CHECK(timesOf(made) == QStringList{u"08:10 晨会 "_qs, u"10:10 晨会 "_qs});
    CHECK(hall.make(hall.today) == 0); // once
    CHECK(hall.load(made[0].id).guests.size() == 2);
    CHECK(hall.load(made[1].id).guests.size() == 1);
    CHECK(hall.load(made[1].id).guests[0].agentNo == u"1037");
}

TEST_CASE("#30 #31 #32 the agenda is four minutes of facts, five of award, one of slogan")
{
    MeetingCentre hall;
    const QDate tuesday = hall.today.addDays(2 - hall.today.dayOfWeek());
    hall.run("DELETE FROM calendar_day");
    const QDate day = tuesday.day() == 1 ? tuesday.addDays(1) : tuesday;
    const MeetingSheet sheet = hall.load(hall.morning(day));
    CHECK_FALSE(sheet.meeting.hasPrizes);
    CHECK(sheet.meeting.plannedS == 600);
    REQUIRE(sheet.items.size() == 3);
    CHECK(sheet.items[0].kind == MeetingItemKind::Facts);
    CHECK(sheet.items[0].plannedS == 240);
    CHECK(sheet.items[1].kind == MeetingItemKind::Award);
    CHECK(sheet.items[1].plannedS == 300);
    CHECK(sheet.items[2].kind == MeetingItemKind::Slogan);
    CHECK(sheet.items[2].plannedS == 60);
    CHECK_FALSE(sheet.meeting.slogan.isEmpty());
}

TEST_CASE("#33 prizes of week and month come on the first working day, once even if both")
{
    MeetingCentre hall;
    hall.onlySeries("morning");
    // The pure rule and the database agree on every day of two years, with holidays.
    hall.run("INSERT INTO calendar_day (on_date, kind, name) SELECT d::date, 'holiday', '国庆节'"
             " FROM generate_series(date '2026-10-01', date '2026-10-07', interval '1 day') d;"
             "INSERT INTO calendar_day (on_date, kind, name) VALUES ('2026-10-10', 'workday',"
             " '调休'), ('2026-03-01', 'workday', '调休'), ('2026-11-02', 'holiday', 'x'),"
             " ('2027-01-01', 'holiday', '元旦')");
    Connection open = hall.database.connect(hall.manager);
    const CalendarKinds kinds =
        MeetingStore().calendar(open, QDate(2026, 1, 1), QDate(2027, 12, 31));
    CHECK(kinds.size() == 11);
    Rows rows = open.execute("SELECT d::date AS day, is_prize_day(d::date) AS due FROM"
                             " generate_series(date '2026-01-01', '2027-12-31', '1 day') d");
    while (rows.next()) {
        INFO(rows.date("day").toString(Qt::ISODate).toStdString());
        CHECK(rows.boolean("due") == isPrizeDay(rows.date("day"), kinds));
    }
    // A day that is both, today: a month whose days before were holidays.
    hall.run("DELETE FROM calendar_day; INSERT INTO calendar_day (on_date, kind, name) SELECT"
             " d::date, 'holiday', 'x' FROM generate_series(least(date_trunc('month',"
             " site_day(now())), date_trunc('week', site_day(now()))), site_day(now()) - 1,"
             " interval '1 day') d; INSERT INTO calendar_day (on_date, kind, name) VALUES"
             " (site_day(now()), 'workday', 'x') ON CONFLICT DO NOTHING");
    const MeetingSheet sheet = hall.load(hall.morning(hall.today));
    CHECK(sheet.meeting.hasPrizes);
    CHECK(sheet.meeting.plannedS == 900); // fifteen minutes
    REQUIRE(sheet.items.size() == 4);
    CHECK(sheet.items[2].kind == MeetingItemKind::Prizes);
    CHECK(sheet.items[2].plannedS == 300);
    CHECK(sheet.items[2].position == 3);
}

TEST_CASE("#33 on a holiday that begins a month there are no prizes though a shift meets")
{
    MeetingCentre hall;
    hall.run("INSERT INTO calendar_day (on_date, kind, name) VALUES (site_day(now()), 'holiday',"
             " 'x') ON CONFLICT DO NOTHING");
    CHECK(hall.load(hall.morning(hall.today)).meeting.plannedS == 600);
}

TEST_CASE("#34 after-shift meetings are each team's, ten minutes before its shift ends")
{
    MeetingCentre hall;
    hall.onlySeries("after_shift");
    hall.shift("1034", hall.today);
    CHECK(hall.make(hall.today) == 1);
    const auto made = hall.meetings(hall.today);
    CHECK(timesOf(made) == QStringList{u"16:50 班后会 Sales one"_qs});
    CHECK(made[0].host == u"1034 邓超群");
}

TEST_CASE("#34 agents of the shift host in turn, as the pure rotation has it")
{
    MeetingCentre hall;
    hall.onlySeries("morning");
    QHash<QString, int> hosted;
    QDate last;
    for (int back = 6; back > 0; --back) {
        const QDate day = hall.today.addDays(-back);
        for (const char *no : {"1034", "1036", "1037"})
            hall.shift(no, day);
        hall.make(day);
        const Meeting meeting = hall.meetings(day).at(0);
        Connection open = hall.database.connect(hall.manager);
        const auto hosts = MeetingStore().hosts(open, meeting.id);
        CHECK(hosts == hostOrder(hosts));
        CHECK(hosts.at(0).agentId == meeting.hostAgentId);
        ++hosted[meeting.host];
        int revision = hall.step(meeting.id, 1, MeetingStep::Start);
        hall.step(meeting.id, revision, MeetingStep::End);
    }
    CHECK(hosted.size() == 3);
    for (const int times : hosted)
        CHECK(times == 2);
}

TEST_CASE("#34 who rests or is on leave does not host, and another host can be named")
{
    MeetingCentre hall;
    hall.run("INSERT INTO excused_span (agent_id, during, kind) SELECT 1, tstzrange(now() -"
             " interval '2 days', now() + interval '2 days'), 'leave'");
    const qint64 id = hall.morning(hall.today);
    CHECK(hall.load(id).meeting.host == u"1036 方圆"); // 1034 is on leave
    Connection open = hall.database.connect(hall.leader);
    MeetingStore().setHost(open, id, 4);
    CHECK(hall.load(id).meeting.host == u"1037 马超");
    CHECK(hall.tryAs(hall.leader, [&](Connection &by) { MeetingStore().setHost(by, id, 2); })
              .constraint
          == u"meeting_host");
}

TEST_CASE("#35 #36 weekly meetings stand on their day, and on the next working day after a holiday")
{
    MeetingCentre hall;
    const QDate monday = hall.today.addDays(1 - hall.today.dayOfWeek());
    hall.run("UPDATE meeting_series_version v SET weekday = 3 FROM meeting_series s WHERE"
             " s.meeting_series_id = v.meeting_series_id AND s.kind IN ('department', 'talk')");
    Connection open = hall.database.connect(hall.manager);
    MeetingStore().make(open, monday, monday.addDays(6));
    CHECK(timesOf(MeetingStore().list(open, monday, monday.addDays(6)))
          == QStringList{u"15:00 经理与员工周沟通 "_qs, u"17:00 部门周例会 "_qs});
    CHECK(hall.meetings(monday.addDays(2)).size() == 2);
    CHECK(hall.load(hall.meetings(monday.addDays(2)).at(0).id).guests.size() == 6); // everybody
    const QDate before = monday.addDays(-7);
    hall.run("INSERT INTO calendar_day (on_date, kind, name) VALUES ('"
             + MeetingCentre::text(before.addDays(2)) + "', 'holiday', 'x')");
    MeetingStore().make(open, before, before.addDays(6));
    CHECK(hall.meetings(before.addDays(2)).empty());
    CHECK(hall.meetings(before.addDays(3)).size() == 2);
}

TEST_CASE(
    "#36 a meeting whose time is over and that has not begun is missed, until a word says why")
{
    MeetingCentre hall;
    const qint64 id = hall.morning(hall.today.addDays(-1));
    CHECK(hall.load(id).meeting.state == MeetingState::Missed);
    CHECK(hall.tryAs(hall.leader, [&](Connection &by) { MeetingStore().cancel(by, id, u" "_qs); })
              .constraint
          == u"meeting_cancelled_why");
    Connection open = hall.database.connect(hall.leader);
    MeetingStore().cancel(open, id, u"系统切换,全员在岗"_qs);
    CHECK(hall.load(id).meeting.state == MeetingState::Cancelled);
    CHECK(hall.load(id).meeting.cancelledWhy == u"系统切换,全员在岗");
    CHECK(hall.make(hall.today.addDays(-1)) == 0); // what somebody called off stays so
}

TEST_CASE("a roster that is published anew moves what has not begun and calls off what nobody has")
{
    MeetingCentre hall;
    hall.onlySeries("morning");
    const QDate day = hall.today.addDays(1);
    hall.shift("1034", day);
    hall.shift("1037", day, "L");
    hall.make(day);
    REQUIRE(hall.meetings(day).size() == 2);
    hall.run("UPDATE shift_instance SET cancelled_at = now(), cancelled_by = 1, cancelled_why = 'x'"
             " WHERE agent_id = 4");
    hall.make(day);
    REQUIRE(hall.meetings(day).size() == 1);
    CHECK(localOf(hall.meetings(day)[0].plannedAt) == u"08:10");
}

TEST_CASE("M1 the meeting goes on by the database's clock as the pure countdown has it")
{
    MeetingCentre hall;
    hall.run("INSERT INTO calendar_day (on_date, kind, name) VALUES (site_day(now()), 'holiday',"
             " 'x') ON CONFLICT (site_id, on_date) DO UPDATE SET kind = 'holiday'");
    const qint64 id = hall.morning(hall.today);
    MeetingClock expected = clockOf(hall.load(id));
    QDateTime now(QDate(2026, 1, 1), QTime(0, 0), Qt::UTC);
    int revision = 1;
    const auto take = [&](MeetingStep step, int afterMs) {
        if (expected.state() == MeetingClock::State::Running)
            hall.wait(id, afterMs);
        now = now.addMSecs(afterMs);
        CHECK(expected.step(step, now));
        revision = hall.step(id, revision, step);
        checkClock(hall.load(id), expected, now);
    };
    take(MeetingStep::Start, 0);
    take(MeetingStep::Pause, 100'000);
    take(MeetingStep::Add, 5'000);
    CHECK(hall.load(id).meeting.runningSince.isNull()); // still paused
    take(MeetingStep::Resume, 0);
    take(MeetingStep::Next, 132'000);
    take(MeetingStep::Back, 10'000);
    take(MeetingStep::Add, 20'000);
    take(MeetingStep::Next, 20'000);
    take(MeetingStep::Next, 300'000);
    take(MeetingStep::Next, 70'000); // of the last one: over
    const MeetingSheet over = hall.load(id);
    CHECK(over.meeting.state == MeetingState::Held);
    CHECK(over.meeting.endedAt.isValid());
    CHECK(over.items[0].addedS == 60);
    CHECK(hall.tryAs(
                  hall.leader,
                  [&](Connection &by) { MeetingStore().step(by, id, revision, MeetingStep::Back); })
              .constraint
          == u"meeting_state");
}

TEST_CASE("M1 a console that dies loses nothing: the clock runs on and somebody else goes on")
{
    MeetingCentre hall;
    const qint64 id = hall.morning(hall.today);
    {
        Connection dying = hall.database.connect(hall.leader);
        MeetingStore().step(dying, id, 1, MeetingStep::Start);
    }
    hall.database.cutConnections();
    hall.owner = hall.database.connect();
    hall.wait(id, 50'000);
    const MeetingSheet sheet = hall.load(id);
    CHECK(sheet.meeting.startedBy == u"leader");
    const qint64 left = clockOf(sheet).leftMs(0, QDateTime::currentDateTimeUtc());
    CHECK(left <= 190'000);
    CHECK(left > 100'000);
    hall.step(id, sheet.meeting.revision, MeetingStep::Next, hall.manager);
    CHECK(hall.load(id).meeting.current == 2);
}

TEST_CASE("two hosts who start the same meeting at once: one does, the other is told who")
{
    MeetingCentre hall;
    const qint64 id = hall.morning(hall.today);
    Connection first = hall.database.connect(hall.leader);
    Connection second = hall.database.connect(hall.manager);
    first.execute("BEGIN");
    MeetingStore().step(first, id, 1, MeetingStep::Start);
    Problem told;
    std::thread late([&] {
        try {
            MeetingStore().step(second, id, 1, MeetingStep::Start);
        } catch (const DbError &error) {
            told = error.problem();
        }
    });
    bool hasWaited = false;
    for (int i = 0; i < 200 && !hasWaited; ++i) {
        hasWaited = number(hall.owner, "SELECT count(*) FROM pg_locks WHERE NOT granted AND pid = "
                                           + QByteArray::number(second.backendPid()))
                    > 0;
        std::this_thread::sleep_for(std::chrono::milliseconds(10));
    }
    CHECK(hasWaited);
    first.execute("COMMIT");
    late.join();
    CHECK(told.kind == ProblemKind::Conflict);
    CHECK(told.constraint == u"meeting_revision");
    CHECK(told.hint == u"leader");
    CHECK(hall.load(id).meeting.startedBy == u"leader");
}

TEST_CASE("two consoles that make the same day at once make each meeting once")
{
    MeetingCentre hall;
    hall.onlySeries("morning");
    hall.shift("1034", hall.today);
    std::vector<std::thread> both;
    both.reserve(4);
    for (int i = 0; i < 4; ++i)
        both.emplace_back([&hall] { hall.make(hall.today); });
    for (std::thread &one : both)
        one.join();
    CHECK(number(hall.owner, "SELECT count(*) FROM meeting") == 1);
}

TEST_CASE("an agenda is data with versions: past meetings keep theirs, coming ones are made anew")
{
    MeetingCentre hall;
    const QDate tomorrow = hall.today.addDays(1);
    const qint64 past = hall.morning(hall.today);
    hall.shift("1034", tomorrow);
    hall.make(tomorrow);
    Connection open = hall.database.connect(hall.manager);
    const MeetingSeriesStore store;
    MeetingSeries morning = store.list(open, hall.today).at(0);
    CHECK(morning.kind == MeetingKind::Morning);
    CHECK(morning.items.size() == 4);
    morning.from = tomorrow;
    morning.offsetS = 300;
    morning.slogan = u"团结拼搏"_qs;
    morning.items[0].seconds = 120;
    morning.items.erase(morning.items.begin() + 2);
    store.save(open, morning);
    hall.make(tomorrow);
    const auto coming = hall.meetings(tomorrow);
    REQUIRE(coming.size() == 1);
    CHECK(localOf(coming[0].plannedAt) == u"08:05");
    CHECK(coming[0].slogan == u"团结拼搏");
    CHECK(coming[0].plannedS == 480);
    CHECK(hall.load(past).items[0].plannedS == 240);
    const auto refusal = [&](const MeetingSeries &series) {
        return hall.tryAs(hall.manager, [&](Connection &by) { store.save(by, series); }).constraint;
    };
    MeetingSeries wrong = morning;
    wrong.from = hall.today.addDays(-1);
    CHECK(refusal(wrong) == u"meeting_version_from");
    wrong = morning;
    wrong.items.clear();
    CHECK(refusal(wrong) == u"meeting_version_items");
    wrong = morning;
    wrong.items[0].seconds = 0;
    CHECK(refusal(wrong) == u"meeting_series_item_planned");
    CHECK(hall.tryAs(hall.leader, [&](Connection &by) { store.save(by, morning); }).kind
          == ProblemKind::Denied);
}
