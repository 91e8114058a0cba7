// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/roles.h"
#include "floor/queuemodel.h"
#include "floor/waitingmodel.h"
#include "seats.h"
#include "support/modelcheck.h"

#include <QSignalSpy>

#include <catch2/catch.hpp>

#include <random>

using namespace banzhang;
using namespace banzhang::test;

namespace {

WaitingCall caller(const char *uid, int queue, int secondsAgo, const char *customer = "139****4471")
{
    WaitingCall call;
    call.callUid = QString::fromLatin1(uid);
    call.queueId = QueueId(queue);
    call.queue = queue == 1 ? QStringLiteral("Sales") : QStringLiteral("Support");
    call.customer = QString::fromLatin1(customer);
    call.enteredAt = noon().addSecs(-secondsAgo);
    return call;
}

QueueStatus status(qint64 id)
{
    QueueStatus queue;
    queue.queueId = QueueId(id);
    queue.name = QStringLiteral("Queue %1").arg(id);
    queue.offeredToday = 1040;
    queue.answeredToday = 1000;
    queue.answeredInTimeToday = 941;
    queue.abandonedToday = 25;
    queue.waitTodaySeconds = 5400;
    queue.longestWaitTodaySeconds = 58;
    queue.serviceLevelTarget = 85;
    queue.available = 6;
    queue.loggedIn = 42;
    return queue;
}

}

TEST_CASE("callers stand by their wait, each with his place in his own queue")
{
    WaitingModel model;
    ModelCheck check(&model);
    model.setClock(noon());
    model.replace(
        {caller("a", 2, 51), caller("b", 1, 14), caller("c", 2, 102), caller("d", 2, 23, "")},
        true);
    CHECK(picture(model)
          == QStringList{QStringLiteral("1|Support|139****4471|"),
                         QStringLiteral("2|Support|139****4471|"),
                         QStringLiteral("3|Support|Number withheld|"),
                         QStringLiteral("1|Sales|139****4471|")});
    CHECK(model.index(0, WaitingModel::Wait).data(SinceRole).toDateTime() == noon().addSecs(-102));
}

TEST_CASE("a waiting call turns amber and red with the server's time")
{
    WaitingModel model;
    ModelCheck check(&model);
    model.setClock(noon());
    model.replace({caller("a", 1, 60)}, true);
    const auto alarm = [&] { return model.index(0, WaitingModel::Place).data(AlarmRole).toInt(); };
    CHECK(alarm() == 0);
    QSignalSpy changed(&model, &WaitingModel::dataChanged);
    model.setClock(noon().addSecs(1));
    CHECK(alarm() == 1);
    CHECK(changed.size() == 2);
    model.setClock(noon().addSecs(200));
    CHECK(changed.size() == 2);
    model.setClock(noon().addSecs(241));
    CHECK(alarm() == 2);
    model.freeze(noon().addSecs(241));
    CHECK(model.index(0, WaitingModel::Wait).data(FreezeAtRole).toDateTime().isValid());
    CHECK(model.index(0, WaitingModel::Place).data(StaleRole).toBool());
}

TEST_CASE("who may not see numbers is not told that they are withheld")
{
    WaitingModel model;
    model.replace({caller("a", 1, 5, "")}, false);
    CHECK(model.index(0, WaitingModel::Customer).data().toString() == QStringLiteral("—"));
}

TEST_CASE("random callers come and go without a fault")
{
    std::mt19937 random(3);
    WaitingModel model;
    ModelCheck check(&model);
    for (int round = 0; round < 500; ++round) {
        std::vector<WaitingCall> calls;
        for (int i = 0; i < 12; ++i) {
            if (random() % 2)
                calls.push_back(caller(QByteArray::number(i).constData(), 1 + i % 3, 100 - i / 2));
        }
        model.replace(calls, true);
        REQUIRE(size_t(model.rowCount()) == calls.size());
    }
}

TEST_CASE("a queue's row says its figures as the strip shows them")
{
    QueueModel model;
    ModelCheck check(&model);
    model.setClock(noon());
    model.replace({status(1)}, noon().toOffsetFromUtc(8 * 3600));
    CHECK(picture(model).constFirst()
          == QStringLiteral("Queue 1|0||6 / 42|90.5%|—|2.4%|00:05|00:58|1,040|"));
    CHECK(model.index(0, QueueModel::ServiceLevel).data(TargetRole).toInt() == 85);
    CHECK(model.index(0, QueueModel::ServiceLevel).data(SortRole).toDouble()
          == Approx(90.48).margin(0.01));
}

TEST_CASE("a queue without calls has no rates")
{
    QueueModel model;
    QueueStatus idle;
    idle.queueId = QueueId(1);
    idle.name = QStringLiteral("Idle");
    model.replace({idle}, noon());
    CHECK(picture(model).constFirst() == QStringLiteral("Idle|0||0 / 0|—|—|—|—|—|0|"));
    CHECK_FALSE(model.index(0, QueueModel::ServiceLevel).data(SortRole).isValid());
}

TEST_CASE("a long wait turns the queue amber, a half-hour below its target only its cell")
{
    QueueModel model;
    QueueStatus queue = status(1);
    queue.waiting = 1;
    queue.longestWaitSince = noon().addSecs(-59);
    queue.offeredHalfHour = 10;
    queue.answeredInTimeHalfHour = 8;
    model.setClock(noon());
    model.replace({queue}, noon());
    const auto alarm = [&](int column) { return model.index(0, column).data(AlarmRole).toInt(); };
    CHECK(alarm(QueueModel::Name) == 0);
    CHECK(alarm(QueueModel::HalfHour) == 1);
    model.setClock(noon().addSecs(2));
    CHECK(alarm(QueueModel::Name) == 1);
    CHECK(alarm(QueueModel::LongestWait) == 1);
}

TEST_CASE("the chart holds the running half-hour and begins with the day's work")
{
    QueueModel model;
    QueueStatus queue = status(1);
    queue.usualByHalfHour[16] = 30;
    queue.offeredByHalfHour[18] = 44;
    const QDateTime at(QDate(2026, 11, 20), QTime(10, 42), Qt::UTC);
    const auto seriesAt = [&](const QDateTime &time) {
        model.replace({queue}, time);
        return model.index(0, QueueModel::Chart).data(SeriesRole).value<SparkSeries>();
    };
    SparkSeries series = seriesAt(at);
    CHECK(series.running == 5);
    CHECK(series.values.size() == 20);
    CHECK(series.usual[0] == 30);
    CHECK(series.values[2] == 44);
    series = seriesAt(at.addSecs(9LL * 3600));
    CHECK(series.running == 19);
    series = seriesAt(QDateTime(at.date(), QTime(23, 59), Qt::UTC));
    CHECK(series.running == 19);
    series = seriesAt(QDateTime(at.date(), QTime(0, 0), Qt::UTC));
    CHECK(series.running == 0);
}
