// SPDX-License-Identifier: GPL-3.0-or-later
#include "db/dbworker.h"
#include "leaderboards/bonusdesk.h"
#include "leaderboards/championdesk.h"
#include "leaderboards/closingwhymodels.h"
#include "leaderboards/honourdesk.h"
#include "leaderboards/praisedesk.h"
#include "support/awardcentre.h"
#include "support/modelcheck.h"

#include <QRandomGenerator>
#include <QSignalSpy>
#include <QTest>

#include <catch2/catch.hpp>

using namespace banzhang;
using namespace banzhang::test;

namespace {

template <class Row>
QString numbered(int column, const Row &)
{
    return QString::number(column);
}

BoardClosing closing(qint64 id, const char *code, qint64 champion = 0, int adjustments = 0)
{
    BoardClosing one;
    one.closingId = id;
    one.code = QLatin1String(code);
    one.from = one.to = QDate(2026, 11, 1).addDays(id);
    one.championId = champion;
    one.agentNo = QString::number(1000 + champion);
    one.name = QStringLiteral("Name %1").arg(champion);
    one.openAdjustments = adjustments;
    one.ledgerEntryId = champion;
    one.fen = 1000;
    return one;
}

}

TEST_CASE("closed periods are filtered by board, by what is to be done, and by name")
{
    ClosingModel model(numbered<BoardClosing>);
    const ModelCheck check(&model);
    ClosingFilter filter(model);
    const ModelCheck proxyCheck(&filter);
    BoardClosing handed = closing(3, "day", 3);
    handed.handedOutAt = QDateTime::currentDateTimeUtc();
    BoardClosing back = closing(5, "month", 5);
    back.isTakenBack = true;
    model.replace({closing(1, "day"), closing(2, "day", 2, 1), handed, closing(4, "week", 4), back,
                   closing(4, "week", 6)}); // two who tied
    CHECK(filter.rowCount() == 6);
    using Show = ClosingFilter::Show;
    const std::vector<std::pair<Show, int>> shown{{Show::ToHandOut, 3},
                                                  {Show::ToSign, 1},
                                                  {Show::ToSpeak, 5},
                                                  {Show::Adjusted, 1},
                                                  {Show::Without, 1}};
    for (const auto &[show, rows] : shown) {
        filter.setShow(show);
        INFO(int(show));
        CHECK(filter.rowCount() == rows);
    }
    filter.setShow({});
    filter.setBoard(QStringLiteral("week"));
    CHECK(filter.rowCount() == 2);
    filter.setText(QStringLiteral("1006"));
    CHECK(filter.rowCount() == 1);
    filter.setBoard({});
    filter.setText({});
    filter.sort(ClosingModel::Period, Qt::DescendingOrder);
    CHECK(filter.index(0, 0).data(SortRole).toDate() == QDate(2026, 11, 6));
    model.replace({closing(2, "day", 2)});
    CHECK(filter.rowCount() == 1);
    CHECK(model.index(0, ClosingModel::Adjustments).data(AlarmRole).toInt() == 0);
}

TEST_CASE(
    "whatever closings, places, orders, honours and praise come and go, the models stay whole")
{
    QRandomGenerator random(7);
    ClosingModel closings(numbered<BoardClosing>);
    const ModelCheck one(&closings);
    FrozenPlaceModel places(numbered<FrozenPlace>);
    const ModelCheck two(&places);
    FrozenOrderModel orders(numbered<FrozenOrder>);
    const ModelCheck three(&orders);
    ClosingAdjustmentModel adjustments(numbered<ClosingAdjustment>);
    const ModelCheck four(&adjustments);
    HonourModel honours(numbered<Honour>);
    const ModelCheck five(&honours);
    HonourFilter wall(honours);
    const ModelCheck six(&wall);
    PraiseModel praise(numbered<Praise>);
    const ModelCheck seven(&praise);
    PraiseFilter seen(praise);
    const ModelCheck eight(&seen);
    BonusSpreadModel spreads(numbered<BonusSpread>);
    const ModelCheck nine(&spreads);
    for (int round = 0; round < 60; ++round) {
        std::vector<BoardClosing> freshClosings;
        std::vector<FrozenPlace> freshPlaces;
        std::vector<FrozenOrder> freshOrders;
        std::vector<ClosingAdjustment> freshAdjustments;
        std::vector<Honour> freshHonours;
        std::vector<Praise> freshPraise;
        for (int id = 1; id < 12; ++id) {
            if (random.bounded(2))
                freshClosings.push_back(closing(id, "day", random.bounded(2) ? id : 0));
            if (random.bounded(2))
                freshPlaces.push_back(
                    {random.bounded(5), id, {}, {}, {}, double(id), 1, {}, {}, {}});
            FrozenOrder order;
            order.saleId = id;
            order.fen = random.bounded(3);
            if (random.bounded(2))
                freshOrders.push_back(order);
            ClosingAdjustment later;
            later.id = id;
            later.fen = random.bounded(3);
            if (random.bounded(2))
                freshAdjustments.push_back(later);
            Honour honour;
            honour.nth = id;
            honour.kind = HonourKind(random.bounded(3));
            if (random.bounded(2))
                freshHonours.push_back(honour);
            Praise said;
            said.id = id;
            said.mayWithdraw = random.bounded(2);
            if (random.bounded(2))
                freshPraise.push_back(said);
        }
        closings.replace(freshClosings);
        places.replace(freshPlaces);
        orders.replace(freshOrders);
        adjustments.replace(freshAdjustments);
        honours.replace(freshHonours);
        praise.replace(freshPraise);
        spreads.setSpreads(std::vector<BonusSpread>(size_t(random.bounded(4))));
        wall.setKind(random.bounded(2) ? std::optional(HonourKind::Praise) : std::nullopt);
        seen.setWithdrawnShown(random.bounded(2));
        CHECK(closings.rows().size() == freshClosings.size());
        CHECK(honours.rows() == freshHonours);
    }
}

TEST_CASE("#24 a reason that stands with somebody else's points too is marked")
{
    BonusModel model(numbered<BonusMember>);
    const ModelCheck check(&model);
    BonusFilter filter(model);
    const ModelCheck proxyCheck(&filter);
    const auto member = [](qint64 id, const char *reason) {
        BonusMember one;
        one.agentId = id;
        one.teamId = 1;
        one.team = QStringLiteral("A");
        one.rowId = *reason ? id : 0;
        one.reason = QString::fromUtf8(reason);
        return one;
    };
    model.setMembers({member(1, "带新人"), member(2, "带新人"), member(3, "全勤"), member(4, "")});
    const auto alarm = [&](int row) {
        return model.index(row, BonusModel::Reason).data(AlarmRole).toInt();
    };
    CHECK(alarm(0) == 1);
    CHECK(alarm(1) == 1);
    CHECK(alarm(2) == 0);
    filter.setGiven(false);
    CHECK(filter.rowCount() == 1);
    filter.setGiven({});
    filter.setText(QString::fromUtf8("全"));
    CHECK(filter.rowCount() == 1);
    QSignalSpy changed(&model, &QAbstractItemModel::dataChanged);
    model.setMembers({member(1, "带新人"), member(2, "顶夜班"), member(3, "全勤"), member(4, "")});
    CHECK(alarm(0) == 0); // it is the only one now, and is told so
    CHECK_FALSE(changed.isEmpty());
}

TEST_CASE("#18 a desk closes what is due, sees the champion, and hears what others do with him")
{
    AwardCentre hall;
    hall.sell("1001", "A1", AwardCentre::at(hall.yesterday, "09:10:00"), 50000);
    DbWorker worker(hall.database.target(hall.leader), QStringLiteral("test"));
    ChampionDesk desk(worker, {true, true, false}, numbered<BoardClosing>);
    QSignalSpy looked(&desk, &ChampionDesk::looked);
    desk.follow();
    REQUIRE(QTest::qWaitFor([&] { return desk.closings().rowCount() > 0; }, 8000));
    const auto yesterdays = [&]() -> const BoardClosing * {
        for (const BoardClosing &one : desk.closings().rows()) {
            if (one.code == u"day" && one.to == hall.yesterday)
                return &one;
        }
        return nullptr;
    };
    REQUIRE(yesterdays());
    CHECK(yesterdays()->agentNo == u"1001");
    CHECK(desk.waitingCount() >= 1);
    const qint64 champion = yesterdays()->championId;
    Connection other = hall.database.connect(hall.manager);
    ChampionStore().handOut(other, champion, 0);
    CHECK(QTest::qWaitFor([&] { return yesterdays()->handedOutAt.isValid(); }, 8000));
    const auto signedFor = desk.sign(champion, QStringLiteral("x"));
    CHECK(QTest::qWaitFor([&] { return yesterdays()->receivedAt.isValid(); }, 8000));
    desk.rest();
}

TEST_CASE("#27 a desk of praise hears that somebody was praised, and reminds no more")
{
    AwardCentre hall;
    DbWorker worker(hall.database.target(hall.leader), QStringLiteral("test"));
    PraiseDesk desk(worker, true, numbered<Praise>, [&] { return hall.today; });
    QSignalSpy looked(&desk, &PraiseDesk::looked);
    desk.follow();
    REQUIRE(looked.wait(8000));
    CHECK(desk.isMissingToday());
    hall.praise(2, u"主动替同事接完最后一通电话"_qs, {}, hall.manager);
    CHECK(QTest::qWaitFor([&] { return !desk.isMissingToday(); }, 8000));
    CHECK(desk.praise().rowCount() == 1);
    desk.rest();
}

TEST_CASE("the honour wall brings portraits and the name of the centre with it")
{
    AwardCentre hall;
    hall.run("UPDATE agent SET photo = '\\x89504e47' WHERE agent_id = 2");
    hall.praise(2, u"主动替同事接完最后一通电话"_qs);
    DbWorker worker(hall.database.target(hall.manager), QStringLiteral("test"));
    HonourDesk desk(worker, true, numbered<Honour>);
    QSignalSpy looked(&desk, &HonourDesk::looked);
    desk.refresh();
    REQUIRE(looked.wait(8000));
    CHECK(desk.portrait(2) == QByteArray("\x89PNG"));
    CHECK(desk.portrait(1).isEmpty());
    CHECK(desk.centre() == u"东港呼叫中心");
    const auto gave = desk.give(QStringLiteral("mentor"), 1, hall.today, u"带出三名新人"_qs);
    CHECK(QTest::qWaitFor([&] { return desk.honours().rowCount() == 2; }, 8000));
}
