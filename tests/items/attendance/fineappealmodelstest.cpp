// SPDX-License-Identifier: GPL-3.0-or-later
#include "attendance/evennessdesk.h"
#include "attendance/fineappealdesk.h"
#include "db/dbworker.h"
#include "support/fineappealcentre.h"
#include "support/modelcheck.h"

#include <QRandomGenerator>
#include <QSignalSpy>
#include <QTest>

#include <catch2/catch.hpp>

using namespace banzhang;
using namespace banzhang::test;

namespace {

const QDateTime now(QDate(2026, 11, 20), QTime(2, 42, 17), Qt::UTC);

QString word(int column, const FineAppeal &appeal)
{
    return column == FineAppealModel::Agent ? appeal.entry.agent : QString::number(column);
}

FineAppeal appeal(qint64 id, int hoursLeft, FineAppealState state = FineAppealState::Open)
{
    FineAppeal one;
    one.id = id;
    one.state = state;
    one.entry.agent = QStringLiteral("Agent %1").arg(id);
    one.entry.team = id % 2 ? QStringLiteral("A") : QStringLiteral("B");
    one.entry.fen = -100 * id;
    one.recordedAt = now.addSecs(hoursLeft * 3600LL - 7LL * 86400);
    one.decideBy = now.addSecs(hoursLeft * 3600LL);
    if (!one.isOpen())
        one.decidedAt = now;
    return one;
}

}

TEST_CASE("the most urgent appeal against a fine comes first, and the clock turns amber and red")
{
    FineAppealModel model(word, [] { return now; });
    const ModelCheck check(&model);
    FineAppealFilter filter(model);
    const ModelCheck proxyCheck(&filter);
    FineAppeal mine = appeal(5, 30);
    mine.refusal = QStringLiteral("fine_appeal_decider");
    model.replace({appeal(1, 52), appeal(2, 20), appeal(3, -1),
                   appeal(4, -90, FineAppealState::Decided), mine,
                   appeal(6, 1, FineAppealState::Withdrawn)});
    filter.sort(FineAppealModel::Clock);
    QList<qint64> ids;
    QList<int> alarms;
    for (int row = 0; row < filter.rowCount(); ++row) {
        ids.append(filter.index(row, 0).data(IdRole).toLongLong());
        alarms.append(filter.index(row, FineAppealModel::Clock).data(AlarmRole).toInt());
    }
    CHECK(ids.first(4) == QList<qint64>{3, 2, 5, 1});
    CHECK(alarms.first(4) == QList<int>{2, 1, 0, 0});
    filter.setShow(FineAppealFilter::Show::ForMe);
    CHECK(filter.rowCount() == 3);
    filter.setShow(FineAppealFilter::Show::Open);
    CHECK(filter.rowCount() == 4);
    filter.setTeam(QStringLiteral("B"));
    CHECK(filter.rowCount() == 1);
    filter.setTeam({});
    filter.setShow(FineAppealFilter::Show::Ended);
    REQUIRE(filter.rowCount() == 1);
    CHECK(filter.index(0, 0).data(QuietRole).toBool());
    filter.setShow({});
    filter.setText(QStringLiteral("agent 4"));
    CHECK(filter.rowCount() == 1);
}

TEST_CASE("appeals that come, change and go in any order leave the models whole")
{
    FineAppealModel model(word, [] { return now; });
    const ModelCheck check(&model);
    FineAppealFilter filter(model);
    const ModelCheck proxyCheck(&filter);
    filter.sort(FineAppealModel::Clock);
    DeciderModel deciders([](int, const DeciderMonth &one) { return one.name; });
    const ModelCheck deciderCheck(&deciders);
    DeviationModel deviations([](int, const Deviation &one) { return one.why; });
    const ModelCheck deviationCheck(&deviations);
    BalanceModel balances([](int, const TeamBalance &one) { return one.team; });
    const ModelCheck balanceCheck(&balances);
    EnforcementModel enforcements([](int, const TeamEnforcement &one) { return one.team; });
    const ModelCheck enforcementCheck(&enforcements);
    QRandomGenerator random(9);
    for (int round = 0; round < 40; ++round) {
        std::vector<FineAppeal> appeals;
        Evenness month;
        for (int id = 1; id < 12; ++id) {
            if (random.bounded(3) == 0)
                continue;
            appeals.push_back(
                appeal(id, random.bounded(-50, 90),
                       random.bounded(2) ? FineAppealState::Open : FineAppealState::Decided));
            month.deciders.push_back({id, QStringLiteral("D"), random.bounded(9)});
            Deviation deviation;
            deviation.violationId = id;
            deviation.fen = random.bounded(900);
            month.deviations.push_back(deviation);
            TeamBalance balance;
            balance.teamId = id;
            balance.fines = random.bounded(3);
            month.balances.push_back(balance);
            TeamEnforcement enforcement;
            enforcement.teamId = id;
            enforcement.open = random.bounded(3);
            month.enforcements.push_back(enforcement);
        }
        std::shuffle(appeals.begin(), appeals.end(), random);
        model.replace(appeals);
        deciders.replace(month.deciders);
        deviations.replace(month.deviations);
        balances.replace(month.balances);
        enforcements.replace(month.enforcements);
        CHECK(model.rowCount() == int(appeals.size()));
        CHECK(filter.rowCount() == int(appeals.size()));
    }
}

TEST_CASE("idea 8: a team that only punishes is amber, one that was not fined stands at the end")
{
    BalanceModel model([](int, const TeamBalance &one) { return one.team; });
    TeamBalance punishing;
    punishing.teamId = 1;
    punishing.fines = 2;
    TeamBalance praising;
    praising.teamId = 2;
    praising.awards = 1;
    model.replace({punishing, praising});
    CHECK(model.index(0, BalanceModel::Ratio).data(AlarmRole).toInt() == 1);
    CHECK(model.index(1, BalanceModel::Ratio).data(AlarmRole).toInt() == 0);
    CHECK(model.index(0, BalanceModel::Ratio).data(SortRole).toDouble() == 0);
    CHECK(model.index(1, BalanceModel::Ratio).data(SortRole).toDouble() > 1000);
}

TEST_CASE("what somebody else records and decides appears by itself")
{
    FineAppealCentre hall;
    DbWorker worker(hall.database.target(hall.above), QStringLiteral("test"));
    FineAppealDesk desk(worker, {true, true}, word, [] { return now; });
    const ModelCheck check(&desk.appeals());
    EvennessDesk evenness(worker, {[](int, const DeciderMonth &one) { return one.name; },
                                   [](int, const Deviation &one) { return one.why; },
                                   [](int, const TeamBalance &one) { return one.team; },
                                   [](int, const TeamEnforcement &one) { return one.team; }});
    evenness.setMonth(hall.month);
    QSignalSpy looked(&desk, &FineAppealDesk::looked);
    desk.follow();
    evenness.follow();
    REQUIRE(looked.wait(8000));
    const qint64 id = hall.appeal(hall.fined());
    REQUIRE(QTest::qWaitFor([&] { return desk.openCount() == 1; }, 8000));
    const auto appealed = [&] {
        return !evenness.deciders().rows().empty()
               && evenness.deciders().rows().front().appealed == 1;
    };
    REQUIRE(QTest::qWaitFor(appealed, 8000));
    hall.decide(id, {FineOutcome::Uphold, 0, 0, u"属实"_qs});
    REQUIRE(QTest::qWaitFor([&] { return desk.openCount() == 0; }, 8000));
    CHECK(desk.appeals().find(id)->outcome == FineOutcome::Uphold);
    REQUIRE(QTest::qWaitFor([&] { return evenness.deciders().rows().front().upheld == 1; }, 8000));
    desk.rest();
    evenness.rest();
}
