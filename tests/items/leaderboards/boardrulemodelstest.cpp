// SPDX-License-Identifier: GPL-3.0-or-later
#include "db/dbworker.h"
#include "leaderboards/boardruledesk.h"
#include "support/awardcentre.h"
#include "support/modelcheck.h"

#include <QRandomGenerator>
#include <QSignalSpy>
#include <QTest>

#include <catch2/catch.hpp>

using namespace banzhang;
using namespace banzhang::test;

namespace {

QString ruleNumber(int column, const BoardVersion &)
{
    return QString::number(column);
}

QString prizeNumber(int column, const PrizeVersion &)
{
    return QString::number(column);
}

BoardVersion version(qint64 id, BoardCode code, const QDate &from, const QDate &until = {})
{
    BoardVersion one;
    one.id = id;
    one.code = code;
    one.from = from;
    one.until = until;
    one.isInForce = !until.isValid();
    return one;
}

}

TEST_CASE("versions of rules are ordered by board and the newest of each first")
{
    BoardRuleModel model(ruleNumber);
    const ModelCheck check(&model);
    for (int column = 0; column < BoardRuleModel::ColumnCount; ++column)
        CHECK_FALSE(model.headerData(column, Qt::Horizontal, Qt::DisplayRole).toString().isEmpty());
    const QDate day(2026, 11, 20);
    model.replace({version(1, BoardCode::Day, day, day.addDays(1)),
                   version(2, BoardCode::Day, day.addDays(1)), version(3, BoardCode::Week, day)});
    const auto order = [&model](qint64 id) {
        for (int row = 0; row < model.rowCount(); ++row) {
            const QModelIndex index = model.index(row, BoardRuleModel::Board);
            if (index.data(IdRole).toLongLong() == id)
                return index.data(SortRole).toDouble();
        }
        return -1.0;
    };
    CHECK(order(2) < order(1));
    CHECK(order(1) < order(3));
    CHECK(model.index(0, BoardRuleModel::From).data(SortRole).toDate() == day);
    CHECK(model.find(1)->until == day.addDays(1));
    model.replace({});
    CHECK(model.rowCount() == 0);
}

TEST_CASE("rules and prizes stay consistent through random replacements")
{
    BoardRuleModel rules(ruleNumber);
    PrizeModel prizes(prizeNumber);
    const ModelCheck check(&rules);
    const ModelCheck second(&prizes);
    QRandomGenerator random(606);
    for (int turn = 0; turn < 200; ++turn) {
        std::vector<BoardVersion> versions;
        std::vector<PrizeVersion> sums;
        for (qint64 id = 1; id <= 12; ++id) {
            if (random.bounded(2) == 0)
                continue;
            versions.push_back(
                version(id, BoardCode(id % 3), QDate(2026, 1, 1).addDays(random.bounded(300))));
            sums.push_back({id,
                            QStringLiteral("week"),
                            random.bounded(9000),
                            1,
                            QDate(2026, 1, 1),
                            {},
                            int(id),
                            {},
                            true});
        }
        rules.replace(versions);
        prizes.replace(sums);
        REQUIRE(rules.rowCount() == int(versions.size()));
        REQUIRE(prizes.rowCount() == int(sums.size()));
    }
}

TEST_CASE("#19 the desk of rules reads versions, prizes and settings and saves what a manager says")
{
    AwardCentre centre;
    DbWorker worker(centre.database.target(centre.manager), QStringLiteral("test"));
    BoardRuleDesk desk(worker, true, ruleNumber, prizeNumber);
    QSignalSpy changed(&desk, &BoardRuleDesk::changed);
    desk.refresh();
    REQUIRE(QTest::qWaitFor([&] { return desk.versions().rowCount() == 3; }, 8000));
    CHECK(desk.prizes().rowCount() == 3);
    REQUIRE(desk.inForce(BoardCode::Week) != nullptr);
    BoardRule rule = desk.inForce(BoardCode::Day)->rule;
    rule.closesS = 86400;
    static_cast<void>(desk.save(BoardCode::Day, centre.today.addDays(1), rule));
    REQUIRE(QTest::qWaitFor([&] { return desk.versions().rowCount() == 4; }, 8000));
    PrizeVersion prize;
    prize.code = QStringLiteral("week");
    prize.fen = 6000;
    prize.from = centre.today.addDays(1);
    static_cast<void>(desk.setPrize(prize));
    REQUIRE(QTest::qWaitFor([&] { return desk.prizes().rowCount() == 4; }, 8000));
    BoardSetting setting = desk.setting();
    setting.newHireDays = 30;
    static_cast<void>(desk.saveSetting(setting));
    REQUIRE(QTest::qWaitFor([&] { return desk.setting().newHireDays == 30; }, 8000));
    CHECK(changed.size() == 3);
}
