// SPDX-License-Identifier: GPL-3.0-or-later
#include "leaderboards/boarddesk.h"
#include "db/dbworker.h"
#include "leaderboards/salemodel.h"
#include "support/boardcentre.h"
#include "support/modelcheck.h"

#include <QSignalSpy>
#include <QTest>

#include <catch2/catch.hpp>

using namespace banzhang;
using namespace banzhang::test;

namespace {

QString plainWord(int column, const BoardPlace &place, const BoardLook &)
{
    switch (column) {
    case BoardModel::Place: return QString::number(place.place);
    case BoardModel::Change: return place.change ? QString::number(*place.change) : u"-"_qs;
    case BoardModel::Who: return place.agentNo;
    case BoardModel::Value: return QString::number(place.value);
    case BoardModel::Reason: return place.bar.code;
    default: return {};
    }
}

QString noTip(int, const BoardPlace &, const BoardLook &)
{
    return {};
}

struct Live : BoardCentre
{
    std::unique_ptr<DbWorker> worker;
    std::unique_ptr<BoardDesk> desk;

    Live()
    {
        addAgents(4);
        worker = std::make_unique<DbWorker>(database.target(leader), QStringLiteral("test"));
        desk = std::make_unique<BoardDesk>(*worker, false, plainWord, noTip);
    }
    ~Live() { desk.reset(); }

    // Of today, so many minutes ago at the site.
    void sell(const QString &no, const QString &agentNo, int yuan, int minutesAgo)
    {
        const QDateTime at = QDateTime::currentDateTimeUtc().addSecs(-60LL * minutesAgo);
        const QString line = u"order_no,agent_no,time,amount\n%1,%2,%3,%4\n"_qs.arg(
            no, agentNo, at.toString(u"yyyy-MM-ddTHH:mm:ss"_qs) + u"+00:00"_qs,
            QString::number(yuan));
        BoardCentre::sell(line, {}, no);
    }
    BoardModel &day() { return desk->board(BoardCode::Day); }
    [[nodiscard]] static QString placesIn(const QAbstractItemModel &model)
    {
        QStringList told;
        for (int row = 0; row < model.rowCount(); ++row)
            told.append(model.index(row, BoardModel::Place).data().toString() + u':'
                        + model.index(row, BoardModel::Who).data().toString());
        return told.join(u' ');
    }
};

BoardPlace placeOf(int place, const char *no, double value)
{
    BoardPlace one;
    one.order = place;
    one.place = place;
    one.agentId = QByteArray(no).toLongLong();
    one.agentNo = QString::fromLatin1(no);
    one.value = value;
    return one;
}

}

TEST_CASE("B1 B5 the boards follow an order at once, with places that change through the day")
{
    Live live;
    ModelCheck check(&live.day());
    BoardFilter placed(live.day(), true);
    ModelCheck placedCheck(&placed);
    placed.sort(BoardModel::Place);
    live.desk->follow();
    QSignalSpy looked(live.desk.get(), &BoardDesk::looked);
    REQUIRE(QTest::qWaitFor([&] { return looked.count() >= 1; }, 8000));
    CHECK(live.desk->isEmpty());
    live.sell(u"A1"_qs, u"1001"_qs, 100, 1);
    live.sell(u"A2"_qs, u"1002"_qs, 200, 0);
    REQUIRE(QTest::qWaitFor([&] { return Live::placesIn(placed) == u"1:1002 2:1001"; }, 8000));
    live.sell(u"A3"_qs, u"1001"_qs, 150, 0);
    REQUIRE(QTest::qWaitFor([&] { return Live::placesIn(placed) == u"1:1001 2:1002"; }, 8000));
    check.verify();
    placedCheck.verify();
    CHECK_FALSE(live.desk->isEmpty());
    // The week and the month have it too.
    CHECK(live.desk->board(BoardCode::Month).placed() == 2);
    live.desk->rest();
}

TEST_CASE("a desk asks for teams, the new, ranges and earlier days as it is told")
{
    Live live;
    QSignalSpy looked(live.desk.get(), &BoardDesk::looked);
    live.sell(u"A1"_qs, u"1001"_qs, 100, 0);
    const auto ask = [&](auto deed) {
        const auto before = looked.count();
        deed();
        REQUIRE(QTest::qWaitFor([&] { return looked.count() > before; }, 8000));
    };
    ask([&] { live.desk->setWho(BoardWho::Team); });
    CHECK(live.day().rows().at(0).name == u"Sales two");
    ask([&] { live.desk->setWho(BoardWho::Person); });
    CHECK(live.day().rows().at(0).agentNo == u"1001");
    ask([&] { live.desk->setTeam(1); });
    CHECK(live.day().rowCount() == 0); // 1001 is in team 2
    ask([&] { live.desk->setTeam(0); });
    ask([&] { live.desk->setBack(1); });
    CHECK(live.day().rowCount() == 0);
    const QDate today = live.day().look().today;
    CHECK(live.day().look().period.first == today.addDays(-1));
    ask([&] { live.desk->setRange({today.addDays(-3), today}); });
    CHECK(live.day().look().period.first == today);
    CHECK(live.desk->board(BoardCode::Month).look().period.first == today.addDays(-3));
    ask([&] { live.desk->setMetric(BoardMetric::Orders); });
    CHECK(live.day().rows().at(0).value == 1);
    ask([&] { live.desk->setTies(BoardTies::Both); });
    CHECK(live.day().look().rule.ties == BoardTies::Both);
    ask([&] { live.desk->setMetric({}); });
    CHECK(live.day().look().rule.metric == BoardMetric::Amount);
    // The team that he leads is marked as his.
    const auto mine = std::ranges::find_if(live.desk->teams(), &BoardTeam::isMine);
    REQUIRE(mine != live.desk->teams().end());
    CHECK(mine->name == u"Sales one");
}

TEST_CASE("a search leaves who it finds with the neighbours, and who has no place by name")
{
    BoardModel model(plainWord, noTip);
    ModelCheck check(&model);
    BoardFilter placed(model, true);
    BoardFilter barred(model, false);
    ModelCheck placedCheck(&placed);
    ModelCheck barredCheck(&barred);
    placed.sort(BoardModel::Place);
    BoardLook look;
    for (int place = 1; place <= 9; ++place)
        look.places.push_back(
            placeOf(place, QByteArray::number(1000 + 10 - place).constData(), 100 - place));
    look.places.push_back(placeOf(10, "2001", 5));
    look.places.back().place = 0;
    look.places.back().bar.code = u"fatal"_qs;
    model.replace(look);
    CHECK(placed.rowCount() == 9);
    CHECK(barred.rowCount() == 1);
    placed.setText(u"1005"_qs);
    CHECK(Live::placesIn(placed) == u"4:1006 5:1005 6:1004");
    CHECK(placed.found() == 1005);
    placed.setText(u"1009"_qs);
    CHECK(Live::placesIn(placed) == u"1:1009 2:1008");
    barred.setText(u"nobody"_qs);
    CHECK(barred.rowCount() == 0);
    // He has risen meanwhile: the search goes with him.
    placed.setText(u"1005"_qs);
    std::swap(look.places[4].agentId, look.places[0].agentId);
    std::swap(look.places[4].agentNo, look.places[0].agentNo);
    model.replace(look);
    CHECK(Live::placesIn(placed) == u"1:1005 2:1008");
    placed.setText({});
    CHECK(placed.rowCount() == 9);
}

TEST_CASE("brackets have a first and a last place and one alone has none")
{
    BoardModel model(plainWord, noTip);
    ModelCheck check(&model);
    BoardLook look;
    look.rule.metric = BoardMetric::QaScore;
    for (int place = 1; place <= 4; ++place) {
        look.places.push_back(placeOf(place, QByteArray::number(place).constData(), 95.0 - place));
        look.places.back().low = 90.0 - place;
        look.places.back().high = 99.0 - place;
        look.places.back().bracket = place < 4 ? 1 : 2;
    }
    model.replace(look);
    QList<int> parts;
    for (int row = 0; row < 4; ++row)
        parts.append(model.index(row, 0).data(BoardModel::BracketRole).toInt());
    CHECK(parts == QList<int>{1, 2, 3, 0});
    CHECK(model.scale() == std::pair(86.0, 98.0));
    const QVariantList span = model.index(0, 0).data(BoardModel::SpanRole).toList();
    CHECK(span[0].toDouble() == Approx(3.0 / 12));
    CHECK(span[2].toDouble() == Approx(1));
    model.setOwnTeams({7});
    CHECK_FALSE(model.index(0, 0).data(BoardModel::OwnRole).toBool());
    look.rule.metric = BoardMetric::Amount; // another thing: nothing of the former is left
    look.places.clear();
    model.replace(look);
    CHECK(model.rowCount() == 0);
}

TEST_CASE("the orders behind a place are a table of entries")
{
    SaleModel model([](int column, const SaleEntry &one) {
        return column == SaleModel::OrderNo ? one.orderNo : QString::number(one.fen);
    });
    ModelCheck check(&model);
    SaleEntry order;
    order.id = 1;
    order.orderNo = u"A1"_qs;
    order.fen = 100;
    SaleEntry back = order;
    back.id = 2;
    back.kind = SaleKind::Return;
    back.fen = -100;
    model.replace({order, back});
    CHECK(model.index(1, SaleModel::Amount).data(AlarmRole).toInt() == 1);
    CHECK(model.index(1, SaleModel::Amount).data(SortRole).toLongLong() == -100);
    model.replace({order});
    CHECK(model.rowCount() == 1);
}
