// SPDX-License-Identifier: GPL-3.0-or-later
#include "attendance/dutydesk.h"
#include "db/dbworker.h"
#include "support/dutycentre.h"
#include "support/modelcheck.h"

#include <QSignalSpy>
#include <QTest>

#include <catch2/catch.hpp>

using namespace banzhang;
using namespace banzhang::test;

namespace {

DutyWords plainWords()
{
    return {[](const Duty &duty) { return duty.agentNo; },
            [](const Duty &duty) { return duty.doneSeenBy; },
            [](QDate day) { return day.toString(Qt::ISODate); },
            [](int, const Inspection &one) { return one.faultWords; },
            [](int, const InspectionItem &item) { return item.words; },
            [](int, const RedoTask &task) { return task.what; },
            [](int, const AssetDamage &damage) { return damage.asset; },
            [] { return QDateTime::currentDateTimeUtc(); }};
}

constexpr DutyRights all{true, true, true, true, true, true};

}

TEST_CASE("the desk of duty reads a week, gives duties, and follows what others do")
{
    DutyCentre house;
    const QDate today = house.today();
    const QDate later = today.addDays(7);
    DbWorker worker(house.database.target(house.manager), QStringLiteral("test"));
    DutyDesk desk(worker, all, plainWords(), today);
    const ModelCheck grid(&desk.grid());
    const ModelCheck inspections(&desk.inspections());
    const ModelCheck redo(&desk.redoTasks());
    const ModelCheck damages(&desk.damages());
    desk.setWeek(later.addDays(1 - later.dayOfWeek()));
    desk.follow();
    REQUIRE(QTest::qWaitFor([&] { return desk.grid().rowCount() == 5; }, 8000));
    CHECK(desk.items().size() == 17);
    CHECK(desk.agents().size() == 3);
    const int column = DutyGridModel::FirstDay + later.dayOfWeek() - 1;
    CHECK(desk.grid().day(column) == later);
    CHECK(desk.grid().duty(1, column) == nullptr);
    const auto given = desk.assign({{1, later, 1}});
    REQUIRE(QTest::qWaitFor([&] { return desk.grid().duty(1, column) != nullptr; }, 8000));
    CHECK(desk.grid().index(0, column).data().toString() == u"1034");
    // Somebody else on another console.
    Connection other = house.database.connect(house.frontDesk);
    other.execute("SELECT assign_duty('[{\"duty_area_id\": 2, \"on_date\": \""
                  + later.toString(Qt::ISODate).toLatin1() + "\", \"agent_id\": 3}]')");
    REQUIRE(QTest::qWaitFor([&] { return desk.grid().duty(2, column) != nullptr; }, 8000));
    const auto cleared = desk.assign({{1, later, 0}});
    CHECK(QTest::qWaitFor([&] { return desk.grid().duty(1, column) == nullptr; }, 8000));

    house.give(1, today.toString(Qt::ISODate).toLatin1().constData(), 1);
    InspectionDraft draft;
    draft.key = QStringLiteral("inspection-1");
    draft.areaId = 1;
    draft.agentId = 1;
    draft.results = {{desk.items().front().id, true, QStringLiteral("满")}};
    const auto submitted = desk.submit(draft);
    REQUIRE(QTest::qWaitFor([&] { return desk.openRedoTasks() == 1; }, 8000));
    CHECK(desk.inspections().rowCount() == 1);
    const auto redone = desk.markRedone(desk.redoTasks().rows()[0].id);
    REQUIRE(QTest::qWaitFor([&] { return desk.redoTasks().rows()[0].doneAt.isValid(); }, 8000));
    const auto checked = desk.recheck(desk.redoTasks().rows()[0].id, true, {}, 30);
    CHECK(QTest::qWaitFor([&] { return desk.openRedoTasks() == 0; }, 8000));
    AssetDamage damage;
    damage.agentId = 1;
    damage.on = today;
    damage.asset = damage.statement = damage.signature = QStringLiteral("x");
    damage.amountFen = 100;
    const auto recorded = desk.recordDamage(QStringLiteral("damage-1"), damage);
    REQUIRE(QTest::qWaitFor([&] { return desk.damages().rowCount() == 1; }, 8000));
    const auto paid =
        desk.payDamage(QStringLiteral("payment-1"), desk.damages().rows()[0].id, 40, today, {});
    CHECK(QTest::qWaitFor([&] { return desk.damages().rows()[0].openFen() == 60; }, 8000));
    const auto back = desk.takeBackPayment(desk.damages().rows()[0].lastPaymentId, u"记错"_qs);
    CHECK(QTest::qWaitFor([&] { return desk.damages().rows()[0].openFen() == 100; }, 8000));
}

TEST_CASE("the front desk keeps the roster of duty and is not told of faults")
{
    DutyCentre house;
    DbWorker worker(house.database.target(house.frontDesk), QStringLiteral("test"));
    DutyDesk desk(worker, {true, false, false, false, false, false}, plainWords(), house.today());
    QSignalSpy looked(&desk, &DutyDesk::looked);
    QSignalSpy failed(&desk, &DutyDesk::failed);
    desk.refresh();
    REQUIRE(QTest::qWaitFor([&] { return looked.count() == 1; }, 8000));
    CHECK(failed.isEmpty());
    CHECK(desk.grid().rowCount() == 5);
    CHECK(desk.items().empty());
}
