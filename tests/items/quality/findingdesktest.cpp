// SPDX-License-Identifier: GPL-3.0-or-later
#include "quality/findingdesk.h"
#include "db/dbworker.h"
#include "db/pqlink.h"
#include "support/findingcentre.h"
#include "support/modelcheck.h"

#include <QSignalSpy>
#include <QTest>

#include <catch2/catch.hpp>

using namespace banzhang;
using namespace banzhang::test;

namespace {

QString word(int column, const Finding &finding)
{
    switch (column) {
    case FindingModel::Agent: return finding.agentNo;
    case FindingModel::Fault: return finding.fault;
    default: return QString::number(int(finding.state));
    }
}

Finding one(qint64 id, FindingState state, int daysToDue)
{
    Finding finding;
    finding.id = FindingId(id);
    finding.agentNo = QString::number(1000 + id);
    finding.agent = QStringLiteral("Wang");
    finding.team = id % 2 == 0 ? QStringLiteral("One") : QStringLiteral("Two");
    finding.question = QStringLiteral("No quarrel");
    finding.fault = QStringLiteral("shouted");
    finding.state = state;
    finding.today = QDate(2026, 11, 20);
    finding.foundOn = finding.rectifyDue = finding.closeDue = finding.today.addDays(daysToDue);
    return finding;
}

}

TEST_CASE("findings are marked when due and filtered by step, team, being overdue and words")
{
    FindingModel model(word);
    FindingFilter filter(model);
    const ModelCheck check(&model);
    const ModelCheck checkFilter(&filter);
    std::vector<Finding> rows{one(1, FindingState::Found, 0), one(2, FindingState::Told, -1),
                              one(3, FindingState::Announced, 2),
                              one(4, FindingState::Verified, -9),
                              one(5, FindingState::Withdrawn, -9)};
    model.replace(rows);
    const auto alarm = [&](int row, int column) {
        return model.index(row, column).data(AlarmRole).toInt();
    };
    CHECK(alarm(0, FindingModel::Due) == 1);
    CHECK(alarm(1, FindingModel::Due) == 2);
    CHECK(alarm(1, FindingModel::Step) == 2);
    CHECK(alarm(2, FindingModel::Due) == 0);
    CHECK(alarm(3, FindingModel::Due) == 0);
    CHECK(model.index(4, 0).data(QuietRole).toBool());
    CHECK(filter.rowCount() == 3); // open ones
    filter.setState(FindingState::Withdrawn);
    CHECK(filter.rowCount() == 1);
    filter.setAllSteps();
    CHECK(filter.rowCount() == 5);
    filter.setTeam(QStringLiteral("One"));
    CHECK(filter.rowCount() == 2);
    filter.setOverdueOnly(true);
    CHECK(filter.rowCount() == 1);
    filter.setTeam({});
    filter.setOverdueOnly(false);
    filter.setText(QStringLiteral("1003"));
    CHECK(filter.rowCount() == 1);
    filter.setText(QStringLiteral("SHOUT"));
    CHECK(filter.rowCount() == 5);
    filter.setText({});
    filter.setState({});
    filter.sort(FindingModel::Due);
    CHECK(filter.index(0, 0).data(IdRole).toLongLong() == 2);
    rows[0].state = FindingState::Verified; // a step taken elsewhere
    rows.erase(rows.begin() + 1);
    rows.push_back(one(9, FindingState::Found, 1));
    model.replace(rows);
    CHECK(filter.rowCount() == 2);
}

TEST_CASE("the desk of findings follows what others do, and counts what is open")
{
    FindingCentre room;
    room.submit("c1", "no");
    DbWorker worker(room.database.target(room.leader), QStringLiteral("test"));
    PqLink link(worker.target(), QStringLiteral("quality"));
    FindingDesk desk(worker, link, word);
    link.start();
    const ModelCheck check(&desk.findings());
    desk.follow();
    REQUIRE(QTest::qWaitFor([&] { return desk.openCount() == 1; }, 8000));
    QTest::qWait(300); // LISTEN stands
    const FindingId id = desk.findings().rows().front().id;
    room.tell(id);
    const auto isTold = [&] { return desk.findings().rows().front().state == FindingState::Told; };
    REQUIRE(QTest::qWaitFor(isTold, 8000)); // by NOTIFY
    FindingAct act;
    act.deed = FindingDeed::Rectify;
    act.id = id;
    act.text = QStringLiteral("辅导");
    const auto done = desk.act(act);
    REQUIRE(QTest::qWaitFor([&] { return done.isFinished(); }, 8000));
    CHECK(done.result());
    act.deed = FindingDeed::Verify;
    const auto refused = desk.act(act);
    REQUIRE(QTest::qWaitFor([&] { return refused.isFinished(); }, 8000));
    CHECK(refused.result().error().kind == ProblemKind::Denied);
    room.run("UPDATE finding SET close_due = '2026-01-01'");
    desk.refresh();
    CHECK(QTest::qWaitFor([&] { return desk.overdueCount() == 1; }, 8000));
}
