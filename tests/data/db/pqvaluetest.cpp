// SPDX-License-Identifier: GPL-3.0-or-later
#include "db/pqvalue.h"

#include <QRandomGenerator>
#include <QTimeZone>

#include <catch2/catch.hpp>

using namespace banzhang;

namespace {

// What Qt makes of the same text.
QDateTime byQt(const QByteArray &text)
{
    QDateTime instant =
        QDateTime::fromString(QString::fromLatin1(text.chopped(3)), Qt::ISODateWithMs);
    instant.setTimeZone(QTimeZone::utc());
    return instant;
}

}

TEST_CASE("an instant is read as Qt would read it, to the same millisecond")
{
    QRandomGenerator random(20261122);
    for (int i = 0; i < 5000; ++i) {
        const QDateTime moment =
            QDateTime::fromSecsSinceEpoch(random.bounded(4'000'000) * 1000LL, Qt::UTC);
        QByteArray text = moment.toString(u"yyyy-MM-dd HH:mm:ss").toLatin1();
        const int decimals = random.bounded(7);
        if (decimals > 0) {
            text += '.';
            for (int digit = 0; digit < decimals; ++digit)
                text += char('0' + random.bounded(10));
        }
        text += "+00";
        INFO(text.toStdString());
        const QDateTime read = dateTimeFromPq(text);
        REQUIRE(read.isValid());
        CHECK(read.toMSecsSinceEpoch() == byQt(text).toMSecsSinceEpoch());
        CHECK(read.offsetFromUtc() == 0);
    }
    for (const char *text :
         {"2026-11-22 23:59:59.9999+00", "2026-11-22 23:59:59.9994+00", "2024-02-29 00:00:00+00",
          "1969-12-31 23:59:59.5+00", "0001-01-01 00:00:00+00", "2026-11-22 09:15:00.0005+00"}) {
        INFO(text);
        CHECK(dateTimeFromPq(text).toMSecsSinceEpoch() == byQt(text).toMSecsSinceEpoch());
    }
}

TEST_CASE("what is no plain instant is no wrong one either")
{
    CHECK(dateTimeFromPq({}).isNull());
    for (const char *text :
         {"infinity", "-infinity", "2026-13-01 00:00:00+00", "2026-11-22 0a:00:00+00", "nonsense"})
        CHECK_FALSE(dateTimeFromPq(text).isValid());
}
