// SPDX-License-Identifier: GPL-3.0-or-later
// What a review found in how meetings are made ahead and made anew.
#include "support/meetingcentre.h"
#include "support/numberof.h"

#include <catch2/catch.hpp>

#include <thread>

using namespace banzhang;
using namespace banzhang::test;

namespace {

void leave(MeetingCentre &hall, int agent, QDate day)
{
    hall.run("INSERT INTO excused_span (agent_id, during, kind) SELECT " + QByteArray::number(agent)
             + ", tstzrange(site_midnight('" + MeetingCentre::text(day) + "'), site_midnight('"
             + MeetingCentre::text(day.addDays(1)) + "')), 'leave'");
}

void cancelShifts(MeetingCentre &hall, int agent)
{
    hall.run("UPDATE shift_instance SET cancelled_at = now(), cancelled_by = 1, cancelled_why ="
             " 'x' WHERE agent_id = "
             + QByteArray::number(agent));
}

// Begins the deed in another thread and returns when it waits for a lock.
template <class F>
std::thread waiting(MeetingCentre &hall, Connection &by, Problem &told, F deed)
{
    std::thread late([&told, &by, deed] {
        try {
            deed(by);
        } catch (const DbError &error) {
            told = error.problem();
        }
    });
    bool hasWaited = false;
    for (int i = 0; i < 500 && !hasWaited; ++i) {
        hasWaited = number(hall.owner, "SELECT count(*) FROM pg_locks WHERE NOT granted AND pid = "
                                           + QByteArray::number(by.backendPid()))
                    > 0;
        std::this_thread::sleep_for(std::chrono::milliseconds(10));
    }
    CHECK(hasWaited);
    return late;
}

MeetingSeries morningFrom(MeetingCentre &hall, QDate day)
{
    Connection open = hall.database.connect(hall.manager);
    MeetingSeries series = MeetingSeriesStore().list(open, hall.today).at(0);
    series.from = day;
    series.slogan = u"团结拼搏"_qs;
    return series;
}

}

TEST_CASE("#36 a meeting that somebody called off stays so however often its day is made")
{
    MeetingCentre hall;
    const qint64 id = hall.morning(hall.today.addDays(1));
    Connection open = hall.database.connect(hall.leader);
    MeetingStore().cancel(open, id, u"消防演练"_qs);
    CHECK(hall.make(hall.today.addDays(1)) == 0);
    const auto left = hall.meetings(hall.today.addDays(1));
    REQUIRE(left.size() == 1);
    CHECK(left[0].state == MeetingState::Cancelled);
    CHECK(left[0].cancelledWhy == u"消防演练");
}

TEST_CASE("#33 in a week without a working day meetings are made, without prizes")
{
    MeetingCentre hall;
    hall.run("DELETE FROM calendar_day; INSERT INTO calendar_day (on_date, kind, name) SELECT"
             " d::date, 'holiday', '春节' FROM generate_series(date_trunc('week',"
             " site_day(now())), date_trunc('week', site_day(now())) + interval '6 days',"
             " interval '1 day') d");
    hall.shift("1034", hall.today);
    CHECK(hall.make(hall.today) == 2); // of the morning and after the shift
    const auto made = hall.meetings(hall.today);
    REQUIRE(made.size() == 2);
    CHECK_FALSE(made[0].hasPrizes);
    CHECK(made[0].plannedS == 600);
}

TEST_CASE("#33 a holiday entered later moves the prizes and with them the agenda")
{
    MeetingCentre hall;
    const QDate day = hall.today.addDays(1);
    const QByteArray on = "'" + MeetingCentre::text(day) + "'::date";
    hall.run("DELETE FROM calendar_day; INSERT INTO calendar_day (on_date, kind, name) VALUES ("
             + on + ", 'holiday', 'x')");
    const qint64 id = hall.morning(day);
    Connection open = hall.database.connect(hall.leader);
    MeetingStore().setHost(open, id, 4);
    CHECK_FALSE(hall.load(id).meeting.hasPrizes);
    hall.run("DELETE FROM calendar_day; INSERT INTO calendar_day (on_date, kind, name) SELECT"
             " d::date, 'holiday', 'x' FROM generate_series(date_trunc('week', "
             + on + "), " + on
             + " - 1, interval '1 day') d; INSERT INTO calendar_day (on_date, kind, name) VALUES ("
             + on + ", 'workday', 'x')");
    CHECK(hall.make(day) == 1);
    const MeetingSheet sheet = hall.load(id);
    CHECK(sheet.meeting.hasPrizes);
    CHECK(sheet.meeting.plannedS == 900);
    CHECK(sheet.items.size() == 4);
    CHECK(sheet.meeting.host == u"1037 马超"); // what was set stays
    CHECK(hall.make(day) == 0);
}

TEST_CASE("#34 a host who goes on leave makes room for the next, one who was named stays")
{
    MeetingCentre hall;
    const QDate day = hall.today.addDays(1);
    const qint64 id = hall.morning(day);
    CHECK(hall.load(id).meeting.host == u"1034 邓超群");
    leave(hall, 1, day);
    CHECK(hall.make(day) == 1);
    CHECK(hall.load(id).meeting.host == u"1036 方圆");
    CHECK(hall.make(day) == 0);
    cancelShifts(hall, 3);
    hall.make(day);
    CHECK(hall.load(id).meeting.host == u"1037 马超");
    Connection open = hall.database.connect(hall.leader);
    MeetingStore().setHost(open, id, 4);
    leave(hall, 4, day);
    CHECK(hall.make(day) == 0);
    CHECK(hall.load(id).meeting.host == u"1037 马超");
}

TEST_CASE("a shift that falls away leaves nothing in the way of the next agenda")
{
    MeetingCentre hall;
    const QDate day = hall.today.addDays(1);
    hall.onlySeries("morning");
    hall.shift("1034", day);
    hall.shift("1037", day, "L");
    hall.make(day);
    cancelShifts(hall, 4);
    CHECK(hall.make(day) == 1);
    CHECK(hall.meetings(day).size() == 1);
    Connection open = hall.database.connect(hall.manager);
    MeetingSeriesStore().save(open, morningFrom(hall, day));
    CHECK(hall.make(day) == 1);
}

TEST_CASE("a meeting whose shift falls away is called off and stays in sight if it has minutes")
{
    MeetingCentre hall;
    const QDate day = hall.today.addDays(1);
    const qint64 id = hall.morning(day);
    Connection open = hall.database.connect(hall.leader);
    MeetingRecordStore().write(open, id, 1, u"先看放弃率"_qs);
    for (const int agent : {1, 3, 4})
        cancelShifts(hall, agent);
    CHECK(hall.make(day) == 1);
    REQUIRE(hall.meetings(day).size() == 1);
    CHECK(hall.meetings(day)[0].id == id);
    CHECK(hall.meetings(day)[0].state == MeetingState::Cancelled);
    CHECK(hall.load(id).minutes.size() == 1);
}

TEST_CASE("an agenda that is saved while meetings are made waits for them, neither is thrown out")
{
    MeetingCentre hall;
    const QDate day = hall.today.addDays(1);
    hall.onlySeries("morning");
    hall.shift("1034", day);
    const MeetingSeries series = morningFrom(hall, day);
    Connection making = hall.database.connect(hall.manager);
    Connection saving = hall.database.connect(hall.manager);
    making.execute("BEGIN");
    MeetingStore().make(making, hall.today, hall.today);
    Problem told;
    told.constraint = u"none"_qs;
    std::thread late = waiting(
        hall, saving, told, [&series](Connection &by) { MeetingSeriesStore().save(by, series); });
    MeetingStore().make(making, day, day);
    making.execute("COMMIT");
    late.join();
    CHECK(told.constraint == u"none");
    hall.make(day);
    REQUIRE(hall.meetings(day).size() == 1);
    CHECK(hall.meetings(day)[0].slogan == u"团结拼搏");
}

TEST_CASE("who writes in a meeting that is made anew meanwhile is told so")
{
    MeetingCentre hall;
    const QDate day = hall.today.addDays(1);
    const qint64 id = hall.morning(day);
    const MeetingSeries series = morningFrom(hall, day);
    Connection saving = hall.database.connect(hall.manager);
    Connection writing = hall.database.connect(hall.leader);
    saving.execute("BEGIN");
    MeetingSeriesStore().save(saving, series);
    Problem told;
    std::thread late = waiting(hall, writing, told, [id](Connection &by) {
        MeetingRecordStore().write(by, id, 1, u"x"_qs);
    });
    saving.execute("COMMIT");
    late.join();
    CHECK(told.constraint == u"meeting_known");
}

TEST_CASE("what is written while an agenda is saved keeps its meeting")
{
    MeetingCentre hall;
    const QDate day = hall.today.addDays(1);
    const qint64 id = hall.morning(day);
    const MeetingSeries series = morningFrom(hall, day);
    Connection saving = hall.database.connect(hall.manager);
    Connection writing = hall.database.connect(hall.leader);
    writing.execute("BEGIN");
    MeetingRecordStore().write(writing, id, 1, u"x"_qs);
    Problem told;
    std::thread late = waiting(
        hall, saving, told, [&series](Connection &by) { MeetingSeriesStore().save(by, series); });
    writing.execute("COMMIT");
    late.join();
    CHECK(told.constraint == u"meeting_version_used");
    CHECK(hall.load(id).minutes.size() == 1);
}

TEST_CASE("an agenda of prizes alone or of wrong words is refused by name and nothing is lost")
{
    MeetingCentre hall;
    const auto refusal = [&](const char *series, const char *content) {
        return hall
            .tryAs(hall.manager,
                   [&](Connection &by) {
                       by.execute(QByteArray("SELECT save_meeting_series(") + series
                                  + ", site_day(now()) + 1, '" + content + "')");
                   })
            .constraint;
    };
    const char *prizes = R"({"scope":"site","anchor":"shift_start","offset_s":0,
        "items":[{"kind":"prizes","title":"x","planned_s":60,"on_prize_days":true}]})";
    CHECK(refusal("1", prizes) == u"meeting_version_items");
    CHECK(refusal("1", R"({"items":{}})") == u"meeting_version_items");
    CHECK(refusal("1", R"("x")") == u"meeting_version_items");
    const char *scopeless = R"({"anchor":"shift_start","offset_s":0,
        "items":[{"kind":"topic","title":"x","planned_s":60}]})";
    CHECK(refusal("1", scopeless) == u"meeting_version_content");
    const char *late = R"({"scope":"site","anchor":"shift_start","offset_s":"x",
        "items":[{"kind":"topic","title":"x","planned_s":60}]})";
    CHECK(refusal("1", late) == u"meeting_version_content");
    const char *good = R"({"scope":"site","anchor":"shift_start","offset_s":0,
        "items":[{"kind":"topic","title":"x","planned_s":60}]})";
    CHECK(refusal("999", good) == u"meeting_series_known");
    CHECK(number(hall.owner, "SELECT count(*) FROM meeting_series_version") == 4);
}
