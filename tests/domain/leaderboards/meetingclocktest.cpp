// SPDX-License-Identifier: GPL-3.0-or-later
#include "leaderboards/meetingclock.h"

#include <catch2/catch.hpp>

#include <random>

using namespace banzhang;

namespace {

using State = MeetingClock::State;

const QDateTime eight(QDate(2026, 11, 20), QTime(0, 10), Qt::UTC);

QDateTime at(qint64 seconds)
{
    return eight.addSecs(seconds);
}

MeetingClock morning()
{
    return MeetingClock({{240, 0, 0}, {300, 0, 0}, {60, 0, 0}});
}

// Whatever happened: what was used, what the running item has left and what the items after it have
// of their own are the whole meeting.
void checkParts(const MeetingClock &clock, const QDateTime &now)
{
    qint64 parts = clock.usedMs(now);
    const int current = clock.current();
    for (int part = 0; part < int(clock.parts().size()); ++part) {
        const qint64 ahead = clock.allottedMs(part, now) - clock.usedMs(part, now);
        if (part == std::max(current, 0) || part > current)
            parts += ahead;
    }
    CHECK(parts == clock.wholeMs());
    CHECK(clock.leftMs(now) == clock.wholeMs() - clock.usedMs(now));
}

}

TEST_CASE("#29 to #32 a morning meeting counts down ten minutes: four then five then one")
{
    MeetingClock clock = morning();
    CHECK(clock.state() == State::Planned);
    CHECK(clock.wholeMs() == 600'000);
    CHECK(clock.leftMs(at(-100)) == 600'000);
    REQUIRE(clock.step(MeetingStep::Start, at(0)));
    CHECK(clock.leftMs(0, at(232)) == 8'000);
    REQUIRE(clock.step(MeetingStep::Next, at(232))); // 3:52 of 4:00 as on the picture
    CHECK(clock.current() == 1);
    CHECK(clock.carriedMs(1, at(232)) == 8'000);
    CHECK(clock.allottedMs(1, at(232)) == 308'000);
    CHECK(clock.leftMs(1, at(347)) == 193'000); // 3:13
    CHECK(clock.leftMs(at(347)) == 253'000);    // 4:13
    CHECK(clock.allottedMs(2, at(347)) == 60'000);
    REQUIRE(clock.step(MeetingStep::Next, at(540)));
    CHECK(clock.leftMs(2, at(540)) == 60'000);
    REQUIRE(clock.step(MeetingStep::Next, at(600)));
    CHECK(clock.state() == State::Over);
    CHECK(clock.leftMs(at(5000)) == 0);
    CHECK_FALSE(clock.step(MeetingStep::Next, at(601)));
}

TEST_CASE("an overrun is taken from the next item and counts on below zero")
{
    MeetingClock clock = morning();
    clock.step(MeetingStep::Start, at(0));
    CHECK(clock.leftMs(0, at(250)) == -10'000);
    clock.step(MeetingStep::Next, at(270));
    CHECK(clock.carriedMs(1, at(270)) == -30'000);
    CHECK(clock.leftMs(1, at(270)) == 270'000);
    clock.step(MeetingStep::Next, at(700));
    CHECK(clock.leftMs(2, at(700)) == -100'000); // begins in the red, and the whole is the whole
    checkParts(clock, at(710));
}

TEST_CASE("a pause stops the clock, resuming goes on, and going on out of a pause runs")
{
    MeetingClock clock = morning();
    clock.step(MeetingStep::Start, at(0));
    REQUIRE(clock.step(MeetingStep::Pause, at(100)));
    CHECK_FALSE(clock.step(MeetingStep::Pause, at(101)));
    CHECK(clock.leftMs(0, at(1000)) == 140'000);
    REQUIRE(clock.step(MeetingStep::Resume, at(1000)));
    CHECK(clock.leftMs(0, at(1040)) == 100'000);
    clock.step(MeetingStep::Pause, at(1040));
    REQUIRE(clock.step(MeetingStep::Next, at(2000)));
    CHECK(clock.state() == State::Running);
    CHECK(clock.carriedMs(1, at(2000)) == 100'000);
}

TEST_CASE("back goes on where the item before was left, and the time spent after it is not lost")
{
    MeetingClock clock = morning();
    clock.step(MeetingStep::Start, at(0));
    CHECK_FALSE(clock.step(MeetingStep::Back, at(10)));
    clock.step(MeetingStep::Next, at(60));
    REQUIRE(clock.step(MeetingStep::Back, at(90)));
    CHECK(clock.current() == 0);
    CHECK(clock.leftMs(0, at(90)) == 180'000);
    CHECK(clock.usedMs(1, at(90)) == 30'000);
    clock.step(MeetingStep::Next, at(120));
    CHECK(clock.leftMs(1, at(120)) == 300'000 + 150'000 - 30'000);
    checkParts(clock, at(130));
}

TEST_CASE("thirty seconds more make the item and the meeting longer")
{
    MeetingClock clock = morning();
    CHECK_FALSE(clock.step(MeetingStep::Add, at(0)));
    clock.step(MeetingStep::Start, at(0));
    REQUIRE(clock.step(MeetingStep::Add, at(200)));
    CHECK(clock.leftMs(0, at(200)) == 70'000);
    CHECK(clock.wholeMs() == 630'000);
}

TEST_CASE("a clock that is set back while it runs gives no time and takes none")
{
    MeetingClock clock = morning();
    clock.step(MeetingStep::Start, at(0));
    CHECK(clock.leftMs(0, at(-3600)) == 240'000);
    clock.step(MeetingStep::Next, at(-3600));
    CHECK(clock.usedMs(0, at(0)) == 0);
}

TEST_CASE("whatever the host does the parts are always the whole")
{
    std::mt19937 random(29);
    for (int round = 0; round < 300; ++round) {
        std::vector<MeetingPart> parts;
        for (unsigned count = 1 + random() % 5; count > 0; --count)
            parts.push_back({int(random() % 400), 0, 0});
        MeetingClock clock(parts);
        QDateTime now = at(0);
        for (int deed = 0; deed < 60; ++deed) {
            now = now.addMSecs(random() % 90'000);
            const int added = clock.parts().empty() ? 0 : int(clock.wholeMs() / 1000);
            const auto step = MeetingStep(random() % 7);
            const bool isTaken = clock.step(step, now);
            const int grown = int(clock.wholeMs() / 1000) - added;
            CHECK(grown == (isTaken && step == MeetingStep::Add ? 30 : 0));
            checkParts(clock, now);
            checkParts(clock, now.addMSecs(random() % 400'000));
        }
    }
}

TEST_CASE("a clock that is read anew goes on as if it had never been away")
{
    MeetingClock clock = morning();
    clock.step(MeetingStep::Start, at(0));
    clock.step(MeetingStep::Next, at(200));
    const MeetingClock again(clock.parts(), State::Running, 1, at(200));
    CHECK(again.leftMs(1, at(333)) == clock.leftMs(1, at(333)));
    CHECK(again.leftMs(at(333)) == clock.leftMs(at(333)));
    CHECK(MeetingClock({}, State::Running, 3, at(0)).current() == -1);
}
