// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/fixture.h"

#include <QSignalSpy>

#include <catch2/catch.hpp>

using namespace banzhang;
using namespace banzhang::test;

TEST_CASE("the clock runs on from the server's word whatever the desktop's clock says")
{
    ServerClock clock;
    CHECK_FALSE(clock.isSet());
    const QDateTime past(QDate(2001, 2, 3), QTime(4, 5, 6), Qt::UTC);
    clock.set(past, 8 * 3600);
    CHECK(clock.isSet());
    CHECK(past.msecsTo(clock.now()) < 500);
    REQUIRE(QTest::qWaitFor([&] { return past.msecsTo(clock.now()) > 50; }, 2000));
    CHECK(clock.siteNow().time().hour() == 12);
}

TEST_CASE("a delayed answer does not set the clock back and a new time does")
{
    ServerClock clock;
    const QDateTime start(QDate(2026, 11, 20), QTime(2, 0), Qt::UTC);
    clock.set(start, 0);
    clock.set(start.addMSecs(-300), 0);
    CHECK(start.msecsTo(clock.now()) >= 0);
    clock.set(start.addSecs(-60), 0);
    CHECK(start.secsTo(clock.now()) < -50);
    clock.set(start.addSecs(60), 0);
    CHECK(start.secsTo(clock.now()) >= 60);
}

TEST_CASE("the clock ticks when the server's second changes")
{
    ServerClock clock;
    QSignalSpy spy(&clock, &ServerClock::ticked);
    const QDateTime start(QDate(2026, 11, 20), QTime(2, 0, 0, 900), Qt::UTC);
    clock.set(start, 0);
    REQUIRE(QTest::qWaitFor([&] { return spy.count() == 1; }, 700));
    CHECK(clock.now().time().second() == 1);
}

TEST_CASE("a frozen clock stands still and cannot be set")
{
    ServerClock clock;
    clock.freeze(UiFixture::moment());
    clock.set(UiFixture::moment().addSecs(100), 0);
    CHECK(clock.now() == UiFixture::moment());
}
