// SPDX-License-Identifier: GPL-3.0-or-later
#include "db/dbworker.h"
#include "db/pqlink.h"
#include "quality/appealdesk.h"
#include "support/appealcentre.h"
#include "support/modelcheck.h"

#include <QRandomGenerator>
#include <QSignalSpy>
#include <QSortFilterProxyModel>
#include <QTest>

#include <catch2/catch.hpp>

using namespace banzhang;
using namespace banzhang::test;

namespace {

const QDateTime now(QDate(2026, 11, 20), QTime(2, 42, 17), Qt::UTC);

QString word(int column, const Appeal &appeal)
{
    return column == AppealModel::Agent ? appeal.agent : QString::number(column);
}

Appeal appeal(qint64 id, int hoursLeft, AppealState state = AppealState::Open)
{
    Appeal one;
    one.appealId = id;
    one.state = state;
    one.agent = QStringLiteral("Agent %1").arg(id);
    one.raisedAt = now.addSecs(hoursLeft * 3600LL - 7LL * 86400);
    one.dueAt = now.addSecs(hoursLeft * 3600LL);
    one.score = int(id) * 100;
    return one;
}

}

TEST_CASE("the most urgent appeal comes first, and the clock turns amber and red")
{
    AppealModel model(word, [] { return now; });
    const ModelCheck check(&model);
    QSortFilterProxyModel order;
    order.setSourceModel(&model);
    order.setSortRole(SortRole);
    const ModelCheck proxyCheck(&order);
    model.replace(
        {appeal(1, 52), appeal(2, 20), appeal(3, -1), appeal(4, -90, AppealState::Decided)});
    order.sort(AppealModel::Left);
    QList<qint64> ids;
    QList<int> alarms;
    for (int row = 0; row < order.rowCount(); ++row) {
        ids.append(order.index(row, 0).data(IdRole).toLongLong());
        alarms.append(order.index(row, AppealModel::Left).data(AlarmRole).toInt());
    }
    CHECK(ids == QList<qint64>{3, 2, 1, 4});
    CHECK(alarms == QList<int>{2, 1, 0, 0});
    CHECK(order.index(3, 0).data(QuietRole).toBool());
    QSignalSpy changes(&model, &QAbstractItemModel::dataChanged);
    model.replace(
        {appeal(1, 52), appeal(2, 20), appeal(3, -1), appeal(4, -90, AppealState::Decided)});
    CHECK(changes.isEmpty());
    for (int i = 0; i < 200; ++i) {
        std::vector<Appeal> rows;
        for (qint64 id = 1; id < 12; ++id) {
            if (QRandomGenerator::global()->bounded(2) == 0)
                rows.push_back(appeal(id, QRandomGenerator::global()->bounded(9)));
        }
        model.replace(rows);
        REQUIRE(order.rowCount() == int(rows.size()));
    }
}

TEST_CASE("a share stands with its n, and nothing decided has none") // A7
{
    AppealFigureModel model(QStringLiteral("Item"));
    const ModelCheck check(&model);
    QSortFilterProxyModel order;
    order.setSourceModel(&model);
    order.setSortRole(SortRole);
    const ModelCheck proxyCheck(&order);
    model.replace({{1, QStringLiteral("tone"), QStringLiteral("F"), 4, 3, 2, 2LL * 86400 + 8640},
                   {2, {}, QStringLiteral("F"), 1, 0, 0, 0},
                   {3, QStringLiteral("greeting"), QStringLiteral("F"), 12, 10, 1, 43200}});
    CHECK(picture(model)
          == QStringList{QString::fromUtf8("tone|F|4|3|2|67% (n = 3)|2.1"),
                         QString::fromUtf8("Not this agent|F|1|0|0|—|—"),
                         QString::fromUtf8("greeting|F|12|10|1|10% (n = 10)|0.5")});
    order.sort(AppealFigureModel::Share, Qt::DescendingOrder);
    CHECK(order.index(0, 0).data().toString() == u"tone");
    CHECK(order.index(2, 0).data().toString() == u"Not this agent");
    order.sort(AppealFigureModel::Raised, Qt::DescendingOrder); // by number, not by letter
    CHECK(order.index(0, 0).data().toString() == u"greeting");
    model.replace({});
    CHECK(model.rowCount() == 0);
}

TEST_CASE("the desk is told at once of what another person raises and decides")
{
    AppealCentre room;
    const qint64 sheet = room.addSheet(room.inspector, AppealCentre::answers());
    DbWorker worker(room.database.target(room.head), QStringLiteral("test"));
    PqLink link(worker.target(), QStringLiteral("quality"));
    AppealDesk desk(worker, link, word, [] { return now; });
    QSignalSpy connected(&link, &PqLink::connected);
    link.start();
    const ModelCheck check(&desk.appeals());
    desk.start();
    desk.look(QDateTime::currentDateTimeUtc().addDays(-1));
    QSignalSpy changed(&desk, &AppealDesk::changed);
    REQUIRE(QTest::qWaitFor([&] { return !changed.isEmpty() && !connected.isEmpty(); }, 8000));
    CHECK(desk.open() == 0);
    const qint64 appeal = room.addAppeal(sheet, room.leader);
    REQUIRE(QTest::qWaitFor([&] { return desk.forMe() == 1; }, 3000));
    desk.show(appeal);
    REQUIRE(QTest::qWaitFor([&] { return desk.shownCase().items.size() == 1; }, 8000));
    Connection other = room.database.connect(room.manager);
    AppealStore().withdraw(other, appeal, QStringLiteral("r"));
    REQUIRE(QTest::qWaitFor([&] { return desk.shownCase().appeal.state == AppealState::Withdrawn; },
                            3000));
    CHECK(desk.open() == 0);

    // A deed that comes too late is refused, and what stands now is before one's eyes.
    const auto late = desk.decide(appeal, desk.shownCase().items, {}, {});
    REQUIRE(QTest::qWaitFor([&] { return late.isFinished(); }, 8000));
    REQUIRE_FALSE(late.result());
    CHECK(late.result().error().constraint == u"appeal_open");
    const auto ground = desk.ground(sheet);
    REQUIRE(QTest::qWaitFor([&] { return ground.isFinished(); }, 8000));
    CHECK(ground.result()->chance.refusal.isEmpty());
    CHECK(ground.result()->sheet.sheetId == sheet);
}
