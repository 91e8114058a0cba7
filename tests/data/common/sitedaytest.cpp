// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/siteday.h"

#include "support/testdatabase.h"

#include <QTimeZone>

#include <catch2/catch.hpp>

using namespace banzhang;
using namespace banzhang::test;

namespace {

QDate todayIn(const char *zone)
{
    return QDateTime::currentDateTimeUtc().toTimeZone(QTimeZone(zone)).date();
}

}

TEST_CASE("the site's zone decides which day it is, and neither this computer's nor the session's")
{
    const TestDatabase database;
    Connection owner = database.connect(QStringLiteral("bz_owner"));
    QList<QDate> days;
    // 25 hours apart: it is never the same day in both, so at any hour one of them is near
    // midnight.
    for (const char *zone : {"Pacific/Kiritimati", "Pacific/Niue"}) {
        owner.execute("UPDATE site SET time_zone = '" + QByteArray(zone) + "'");
        const QDate before = todayIn(zone);
        const QDate day = siteToday(owner);
        CHECK((day == before || day == todayIn(zone))); // midnight may fall between
        CHECK(dayOrToday(owner, {}) >= day);
        days.append(day);
        owner.execute("SET TIME ZONE 'Pacific/Niue'");
        CHECK(siteToday(owner) >= day);
    }
    CHECK(days[0] > days[1]);
    CHECK(dayOrToday(owner, QDate(2026, 10, 1)) == QDate(2026, 10, 1));
}
