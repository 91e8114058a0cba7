// SPDX-License-Identifier: GPL-3.0-or-later
#include "leaderboards/meetingplan.h"
#include "leaderboards/hostrotation.h"
#include "leaderboards/meeting.h"

#include <catch2/catch.hpp>

using namespace banzhang;

namespace {

const std::vector<AgendaItem> items{{MeetingItemKind::Facts, QStringLiteral("facts"), 240, false},
                                    {MeetingItemKind::Award, QStringLiteral("award"), 300, false},
                                    {MeetingItemKind::Prizes, QStringLiteral("prizes"), 300, true},
                                    {MeetingItemKind::Slogan, QStringLiteral("slogan"), 60, false}};

int minutesOn(QDate day, const CalendarKinds &kinds = {})
{
    return secondsOf(agendaOf(items, day, kinds)) / 60;
}

QDate of(int month, int day)
{
    return QDate(2026, month, day);
}

}

TEST_CASE("#29 to #32 on a usual day the meeting takes ten minutes in three parts")
{
    const auto agenda = agendaOf(items, of(11, 24), {}); // a Tuesday
    REQUIRE(agenda.size() == 3);
    CHECK(agenda[0].seconds == 240);
    CHECK(agenda[1].seconds == 300);
    CHECK(agenda[2].seconds == 60);
    CHECK(minutesOn(of(11, 24)) == 10);
}

TEST_CASE("#33 on Monday and at the month's beginning five minutes more and never ten")
{
    CHECK(minutesOn(of(11, 23)) == 15); // Monday
    CHECK(minutesOn(of(12, 1)) == 15);  // Tuesday the first
    CHECK(minutesOn(of(12, 2)) == 10);
    CHECK(minutesOn(of(6, 1)) == 15);  // Monday the first: once
    CHECK(minutesOn(of(11, 2)) == 15); // the first is a Sunday: Monday is both
    CHECK(minutesOn(of(11, 1)) == 10);
}

TEST_CASE("#33 a month whose first days are holidays begins on its first working day")
{
    CalendarKinds october;
    for (int day = 1; day <= 7; ++day)
        october[of(10, day)] = false;
    october[of(10, 10)] = true; // a Saturday that is worked instead
    CHECK(firstWorkdayOfMonth(of(10, 20), october) == of(10, 8));
    CHECK(minutesOn(of(10, 1), october) == 10);
    CHECK(minutesOn(of(10, 5), october) == 10); // a Monday without work
    CHECK(minutesOn(of(10, 8), october) == 15); // of the week and of the month: once
    CHECK(minutesOn(of(10, 9), october) == 10);
    CHECK(minutesOn(of(10, 12), october) == 15);
    CHECK(isWorkday(of(10, 10), october));
    CHECK_FALSE(isWorkday(of(10, 11), october));
}

TEST_CASE("#33 a Sunday that is worked for another day begins the month but not the week")
{
    const CalendarKinds february{{of(2, 1), true}}; // a Sunday
    CHECK(minutesOn(of(2, 1), february) == 15);
    CHECK(firstWorkdayOfWeek(of(2, 1), february) == of(1, 26));
    CHECK(minutesOn(of(2, 2), february) == 15); // Monday
    CHECK(minutesOn(of(2, 3), february) == 10);
}

TEST_CASE("a week that is a holiday from end to end has no day of prizes")
{
    CalendarKinds kinds;
    for (int day = 15; day <= 21; ++day)
        kinds[of(2, day)] = false;
    CHECK(firstWorkdayOfWeek(of(2, 18), kinds) == QDate());
    for (int day = 16; day <= 21; ++day)
        CHECK_FALSE(isPrizeDay(of(2, day), kinds));
    CHECK(isPrizeDay(of(2, 23), kinds));
}

TEST_CASE("#34 who hosts is on shift, never did so or did longest ago")
{
    const auto one = [](qint64 id, bool isOn, QDate last, int times) {
        return HostCandidate{id, QString::number(1000 + id), {}, isOn, last, times};
    };
    const auto order =
        hostOrder({one(1, true, of(11, 3), 1), one(2, false, {}, 0), one(3, true, of(11, 2), 2),
                   one(4, true, {}, 0), one(5, true, of(11, 2), 1), one(6, true, {}, 0)});
    std::vector<qint64> ids;
    ids.reserve(order.size());
    for (const HostCandidate &each : order)
        ids.push_back(each.agentId);
    CHECK(ids == std::vector<qint64>{4, 6, 5, 3, 1});
    CHECK(hostOrder({one(1, false, {}, 0)}).empty());
}

TEST_CASE("#34 in as many meetings as there are people everybody hosts once")
{
    std::vector<HostCandidate> people;
    people.reserve(7);
    for (int i = 0; i < 7; ++i)
        people.push_back({i + 1, QString::number(1001 + i), {}, true, {}, 0});
    for (int meeting = 0; meeting < 21; ++meeting) {
        const qint64 host = hostOrder(people).front().agentId;
        HostCandidate &him = people[size_t(host - 1)];
        him.lastHosted = of(1, 1).addDays(meeting);
        ++him.timesHosted;
    }
    for (const HostCandidate &each : people)
        CHECK(each.timesHosted == 3);
}

TEST_CASE("a sheet's clock is what the server keeps, and its turnout who is there")
{
    MeetingSheet sheet;
    sheet.meeting.state = MeetingState::Running;
    sheet.meeting.current = 2;
    sheet.meeting.runningSince = QDateTime(of(11, 20), QTime(0, 14), Qt::UTC);
    sheet.items = {{1, MeetingItemKind::Facts, {}, 240, 0, 232'000},
                   {2, MeetingItemKind::Award, {}, 300, 0, 0}};
    const MeetingClock clock = clockOf(sheet);
    CHECK(clock.state() == MeetingClock::State::Running);
    CHECK(clock.leftMs(1, sheet.meeting.runningSince.addSecs(8)) == 300'000);
    sheet.meeting.runningSince = {};
    CHECK(clockOf(sheet).state() == MeetingClock::State::Paused);
    sheet.meeting.state = MeetingState::Missed;
    CHECK(clockOf(sheet).state() == MeetingClock::State::Planned);
    sheet.guests = {{1, {}, {}, {}, true, {}, false},
                    {2, {}, {}, {}, false, QStringLiteral("rest"), false}};
    CHECK(turnoutOf(sheet.guests).people == 2);
    CHECK(turnoutOf(sheet.guests).present == 1);
}

TEST_CASE("kinds and states of meetings are the schema's words")
{
    for (const auto kind : {MeetingItemKind::Facts, MeetingItemKind::Award, MeetingItemKind::Slogan,
                            MeetingItemKind::Prizes, MeetingItemKind::Topic})
        CHECK(meetingItemKindFromCode(codeOf(kind)) == kind);
    CHECK(meetingItemKindFromCode(QStringLiteral("song")) == MeetingItemKind::Topic);
    CHECK(meetingKindFromCode(QStringLiteral("after_shift")) == MeetingKind::AfterShift);
    CHECK(meetingStateFromCode(QStringLiteral("missed")) == MeetingState::Missed);
}
