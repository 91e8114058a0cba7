// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/moment.h"

#include <catch2/catch.hpp>

using namespace banzhang;

TEST_CASE("a moment is taken as seconds, with an offset, at the site, or as a day there")
{
    const QTimeZone site("Asia/Shanghai");
    const QDateTime moment(QDate(2026, 11, 22), QTime(11, 0, 8), Qt::UTC);
    const auto is = [&](const char *text) {
        return momentFrom(QLatin1String(text), site) == moment;
    };
    CHECK(is("1795345208"));
    CHECK(is("2026-11-22T19:00:08+08:00"));
    CHECK(is("2026-11-22T11:00:08Z"));
    CHECK(is("2026-11-22T19:00:08"));
    CHECK(is(" 2026-11-22 19:00:08 "));
    CHECK(momentFrom(QStringLiteral("2026-11-22"), site)
          == QDateTime(QDate(2026, 11, 21), QTime(16, 0), Qt::UTC));
}

TEST_CASE("what is no moment is nothing")
{
    const QTimeZone site("Asia/Shanghai");
    for (const char *text :
         {"", "yesterday", "2026-13-01", "2026-11-22T25:00:00", "20261122", "2026-11-22x"})
        CHECK_FALSE(momentFrom(QLatin1String(text), site));
}
