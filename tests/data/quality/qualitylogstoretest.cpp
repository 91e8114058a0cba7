// SPDX-License-Identifier: GPL-3.0-or-later
#include "quality/qualitylogstore.h"
#include "support/samplecentre.h"

#include <catch2/catch.hpp>

using namespace banzhang;
using namespace banzhang::test;

namespace {

struct Day : SampleCentre
{
    QualityLogStore logs;
    Connection lin = database.connect(inspectorLogin);

    Day() { staffWith(4); }

    // A sheet of Lin's, submitted so long after midnight of a day.
    void addSheet(QDate on, int second, int score, bool failed = false,
                  const char *mode = "recording")
    {
        run("INSERT INTO sheet (version_id, interaction_at, agent_id, team_id, inspector_id, mode,"
            " reason, state, strengths, weaknesses, score, computed, failed, begun_at,"
            " submitted_at, release_at) SELECT 1, at, 1, 2, "
            + QByteArray::number(staffId(inspectorLogin)) + ", '" + mode
            + "', 'random', 'submitted', 'warm', 'too fast', " + QByteArray::number(score) + ", "
            + QByteArray::number(score) + ", " + (failed ? "true" : "false")
            + ", at - interval '300 s', at, at FROM (SELECT site_midnight('"
            + on.toString(Qt::ISODate).toUtf8() + "') + make_interval(secs => "
            + QByteArray::number(second) + ") AS at) t");
    }
    std::vector<StaffId> readers()
    {
        std::vector<StaffId> ids;
        for (const LogReader &reader : logs.readers(lin, today))
            ids.push_back(reader.staffId);
        return ids;
    }
};

}

TEST_CASE("the log of a day is made from the work done") // #79
{
    Day centre;
    centre.addSheet(centre.today, 1, 9000);
    centre.addSheet(centre.today, 2, 7000, false, "live");
    centre.addSheet(centre.today, 3, 0, true);
    centre.addSheet(centre.today.addDays(-1), 3, 100);
    const QualityDay day = centre.logs.day(centre.lin, {}, centre.today);
    CHECK(day.done == 3);
    CHECK(day.target == 3); // what there was, below the sixty
    CHECK(day.modes == std::map<QString, int>{{u"live"_qs, 1}, {u"recording"_qs, 2}});
    CHECK(day.reasons == std::map<QString, int>{{u"random"_qs, 3}});
    CHECK(day.mean == 5333);
    CHECK(day.secondsEach == 300);
    CHECK(day.fatal == 1);
    REQUIRE(day.sheets.size() == 3);
    CHECK(day.sheets.front().failed);
    CHECK(day.sheets.front().weaknesses == u"too fast");
    CHECK(centre.logs.day(centre.lin, {}, centre.today.addDays(-3)).done == 0);
    CHECK(!centre.logs.day(centre.lin, {}, centre.today.addDays(-3)).mean);

    // With more waiting than sixty, sixty is the target.
    centre.addRandomCalls(300, 1);
    SamplingPlan plan = centre.plan("base");
    plan.each = SampleEach::Inspector;
    plan.quantity = 100;
    centre.save(plan);
    centre.drawWeek(plan);
    CHECK(centre.logs.day(centre.lin, {}, centre.today).target == 60);
    CHECK(centre.logs.day(centre.lin, {}, centre.today).waiting == 100);
}

TEST_CASE("a log goes to leader, supervisor and director, frozen, and they mark it") // #98, #104
{
    Day centre;
    centre.addSheet(centre.today, 1, 9000);
    centre.logs.saveSuggestions(centre.lin, centre.today, QStringLiteral("shorter greeting"));
    const auto readers = centre.logs.readers(centre.lin, centre.today);
    REQUIRE(readers.size() == 3);
    CHECK(readers[0].post == u"leader");
    CHECK(readers[1].post == u"manager");
    CHECK(readers[2].post == u"quality_head");
    centre.logs.send(centre.lin, centre.today, QStringLiteral("shorter greeting"),
                     centre.readers());
    centre.addSheet(centre.today, 2, 100); // after it was sent
    Connection ban = centre.database.connect(centre.leaderLogin);
    auto logs = centre.logs.logs(ban, centre.today, centre.today.addDays(1));
    REQUIRE(logs.size() == 1);
    CHECK(logs.front().suggestions == u"shorter greeting");
    CHECK(logs.front().content.done == 1);
    CHECK_FALSE(logs.front().isLate);
    CHECK(logs.front().isForMe);
    CHECK_FALSE(logs.front().receivedAt.isValid());
    centre.logs.receive(ban, logs.front().id);
    logs = centre.logs.logs(centre.lin, centre.today, centre.today.addDays(1));
    REQUIRE(logs.size() == 1);
    CHECK(logs.front().isOwn);
    REQUIRE(logs.front().readers.size() == 3);
    int received = 0;
    for (const LogReader &reader : logs.front().readers)
        received += reader.receivedAt.isValid();
    CHECK(received == 1);
    CHECK(centre
              .refusal([&] {
                  centre.logs.send(centre.lin, centre.today, QStringLiteral("again"),
                                   centre.readers());
              })
              .constraint
          == u"log_sent_stays");
    CHECK(centre.refusal([&] { centre.run("DELETE FROM quality_log"); }).kind != ProblemKind::Bug);
}

TEST_CASE("what is sent after the end of its day is late") // #98
{
    Day centre;
    centre.addSheet(centre.today.addDays(-1), 1, 9000);
    centre.logs.send(centre.lin, centre.today.addDays(-1), {}, centre.readers());
    CHECK(centre.logs.logs(centre.head, centre.today.addDays(-1), centre.today).at(0).isLate);
    CHECK(centre
              .refusal([&] {
                  centre.logs.send(centre.lin, centre.today.addDays(1), {}, centre.readers());
              })
              .constraint
          == u"log_not_future");
    CHECK(centre.refusal([&] { centre.logs.send(centre.lin, centre.today, {}, {}); }).constraint
          == u"log_readers");
}

TEST_CASE("a log is its readers' and nobody else's") // rights
{
    Day centre;
    centre.addSheet(centre.today, 1, 9000);
    centre.logs.send(centre.lin, centre.today, {}, {StaffId(centre.staffId(centre.managerLogin))});
    Connection ban = centre.database.connect(centre.leaderLogin);
    Connection mei = centre.database.connect(centre.secondLogin);
    for (Connection *who : {&ban, &mei}) {
        CHECK(centre.logs.logs(*who, centre.today, centre.today.addDays(1)).empty());
        CHECK(centre.refusal([&] { who->execute("UPDATE quality_log SET suggestions = 'x'"); }).kind
              == ProblemKind::Denied);
        CHECK(centre.refusal([&] { centre.logs.receive(*who, LogId(1)); }).kind
              == ProblemKind::Denied);
    }
    CHECK(centre
              .refusal([&] {
                  (void)centre.logs.day(mei, StaffId(centre.staffId(centre.inspectorLogin)),
                                        centre.today);
              })
              .constraint
          == u"log_own");
}
