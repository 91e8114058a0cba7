// SPDX-License-Identifier: GPL-3.0-or-later
#include "db/dbworker.h"
#include "reports/incidentdesk.h"
#include "reports/performancedesk.h"
#include "support/modelcheck.h"
#include "support/performancecentre.h"

#include <QSignalSpy>
#include <QTest>

#include <catch2/catch.hpp>

using namespace banzhang;
using namespace banzhang::test;

namespace {

PerformanceTotal total(qint64 agent, const QString &post, const QString &team,
                       std::optional<double> points)
{
    PerformanceTotal one;
    one.agentId = AgentId(post == u"agent" ? agent : 0);
    one.teamId = TeamId(agent);
    one.post = post;
    one.agentNo = QString::number(1000 + agent);
    one.name = QStringLiteral("Name %1").arg(agent);
    one.team = team;
    one.total = points;
    one.place = points ? int(agent) : 0;
    one.parts = {{PerformanceMetric::Exam, 100, points, points}};
    one.withGaps = points ? 0 : 1;
    return one;
}

QString worded(int column, const PerformanceTotal *one)
{
    return one ? u"w%1"_qs.arg(column) : u"h%1"_qs.arg(column);
}

}

TEST_CASE("#77 a missing part is marked and sorts below a zero")
{
    PerformanceModel model(worded);
    const ModelCheck check(&model);
    model.replace({total(1, u"agent"_qs, u"a"_qs, 0), total(2, u"agent"_qs, u"a"_qs, std::nullopt),
                   total(1, u"leader"_qs, u"a"_qs, 90), total(1, u"team"_qs, u"a"_qs, 45)});
    REQUIRE(model.rowCount() == 4);
    const int exam = PerformanceModel::FirstMetric + int(PerformanceMetric::Exam);
    const int zero = model.rowOf(1);
    const int gap = model.rowOf(2);
    CHECK(model.index(zero, exam).data() == u"0.00"_qs);
    CHECK(model.index(zero, exam).data(AlarmRole).toInt() == 0);
    CHECK(model.index(gap, exam).data() == u"w%1"_qs.arg(exam));
    CHECK(model.index(gap, exam).data(AlarmRole).toInt() == 1);
    CHECK(model.index(gap, exam).data(SortRole).toDouble()
          < model.index(zero, exam).data(SortRole).toDouble());
    CHECK(model.index(gap, PerformanceModel::Place).data() == u"—"_qs);
    // Another metric is none of his.
    CHECK(model.index(gap, PerformanceModel::FirstMetric).data(AlarmRole).toInt() == 0);
    model.replace({total(2, u"agent"_qs, u"a"_qs, 70)});
    CHECK(model.index(0, exam).data() == u"70.00"_qs);
}

TEST_CASE("#138 totals are filtered by team and post and gaps and words")
{
    PerformanceModel model(worded);
    PerformanceFilter filter(model);
    const ModelCheck check(&filter);
    model.replace({total(1, u"agent"_qs, u"a"_qs, 80), total(2, u"agent"_qs, u"b"_qs, std::nullopt),
                   total(1, u"team"_qs, u"a"_qs, 80)});
    CHECK(filter.rowCount() == 3);
    filter.setTeam(u"a"_qs);
    CHECK(filter.rowCount() == 2);
    filter.setPost(u"agent"_qs);
    CHECK(filter.rowCount() == 1);
    filter.setTeam({});
    filter.setGapsOnly(true);
    CHECK(filter.rowCount() == 1);
    filter.setGapsOnly(false);
    filter.setText(u"name 1"_qs);
    CHECK(filter.rowCount() == 1);
    filter.setText(u"nobody"_qs);
    CHECK(filter.rowCount() == 0);
}

TEST_CASE("#240 open incidents are marked and a length that is not known comes first")
{
    IncidentModel model([](int column, const Incident *) { return QString::number(column); });
    const ModelCheck check(&model);
    Incident open;
    open.incidentId = 1;
    open.begunAt = QDateTime::currentDateTimeUtc();
    Incident closed = open;
    closed.incidentId = 2;
    closed.endedAt = closed.closedAt = closed.begunAt.addSecs(60);
    model.replace({open, closed});
    CHECK(model.index(0, IncidentModel::State).data(AlarmRole).toInt() == 1);
    CHECK(model.index(1, IncidentModel::State).data(AlarmRole).toInt() == 0);
    CHECK(model.index(0, IncidentModel::Length).data(SortRole).toLongLong() == -1);
    CHECK(model.index(1, IncidentModel::Length).data(SortRole).toLongLong() == 60);
    open.closedAt = closed.closedAt;
    model.replace({open});
    CHECK(model.index(0, IncidentModel::State).data(AlarmRole).toInt() == 0);
}

TEST_CASE("#161 an open complaint is red once its 48 hours are over by the server's clock")
{
    IncidentModel model([](int, const Incident *) { return QString(); });
    Incident complaint;
    complaint.incidentId = 1;
    complaint.kind = u"complaint"_qs;
    complaint.begunAt = QDateTime(QDate(2026, 10, 1), QTime(1, 0), Qt::UTC);
    model.replace({complaint});
    const auto alarmAfter = [&](int hours) {
        model.setNow([at = complaint.begunAt.addSecs(hours * 3600LL)] { return at; });
        return model.index(0, IncidentModel::State).data(AlarmRole).toInt();
    };
    CHECK(alarmAfter(47) == 1);
    CHECK(alarmAfter(49) == 2);
    complaint.kind = u"fault"_qs; // has no such clock
    model.replace({complaint});
    CHECK(alarmAfter(49) == 1);
}

TEST_CASE("#78 the desk reads a month with its teams and reads again after a deed")
{
    PerformanceCentre hall;
    hall.mark(u"1001,2026-10,exam,80,100\n"_qs);
    DbWorker worker(hall.database.target(hall.manager), u"test"_qs);
    PerformanceDesk desk(worker, {true, true, true}, worded, hall.october);
    QSignalSpy looked(&desk, &PerformanceDesk::looked);
    desk.refresh();
    REQUIRE(QTest::qWaitFor([&] { return looked.count() == 1; }, 8000));
    CHECK(desk.totals().rowCount() == 12); // eight, two leaders, two teams
    CHECK_FALSE(desk.isClosed());
    CHECK(desk.schemes().size() == 2);
    const PerformanceTotal one = *desk.totals().find(1);
    CHECK(one.total == 80.0);
    const auto decided = desk.decide(one, u"raise"_qs, u"连续三个月第一"_qs);
    REQUIRE(QTest::qWaitFor([&] { return looked.count() == 2; }, 8000));
    CHECK(decided.result());
    CHECK(desk.totals().find(1)->outcome == u"raise");
    const auto missing = desk.readFile(u"/nowhere/marks.csv"_qs);
    REQUIRE(QTest::qWaitFor([&] { return missing.isFinished(); }, 8000));
    CHECK_FALSE(missing.result());
}
