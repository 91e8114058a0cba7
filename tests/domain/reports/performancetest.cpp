// SPDX-License-Identifier: GPL-3.0-or-later
#include "reports/performance.h"
#include "reports/incident.h"
#include "reports/marksfile.h"

#include <QRandomGenerator>

#include <catch2/catch.hpp>

#include <cmath>

using namespace banzhang;

namespace {

using enum PerformanceMetric;

PartScore part(int weight, std::optional<double> points)
{
    return {QaScore, weight, points, points};
}

std::vector<PartScore> randomParts(QRandomGenerator &random)
{
    std::vector<PartScore> parts;
    const int count = random.bounded(1, 11);
    for (int i = 0; i < count; ++i) {
        const bool isGap = random.bounded(4) == 0;
        parts.push_back(
            part(random.bounded(1, 101),
                 isGap ? std::nullopt : std::optional(double(random.bounded(0, 10'001)) / 100)));
    }
    return parts;
}

}

TEST_CASE("#224 every metric has a code and comes back from it")
{
    for (int i = 0; i <= int(LeaderPoints); ++i) {
        const auto metric = PerformanceMetric(i);
        CHECK_FALSE(codeOf(metric).isEmpty());
        CHECK(performanceMetricFromCode(codeOf(metric)) == metric);
    }
    CHECK_FALSE(performanceMetricFromCode(u"charm"_qs).has_value());
}

TEST_CASE("#25 points are straight between the two values and flat beyond")
{
    const PerformancePart up{Efficiency, 20, 30, 80};
    CHECK(partPoints(up, 10) == 0);
    CHECK(partPoints(up, 30) == 0);
    CHECK(partPoints(up, 55) == 50);
    CHECK(partPoints(up, 80) == 100);
    CHECK(partPoints(up, 100) == 100);
    const PerformancePart down{Efficiency, 20, 10, 2}; // less is better
    CHECK(partPoints(down, 12) == 0);
    CHECK(partPoints(down, 8) == 25);
    CHECK(partPoints(down, 2) == 100);
    CHECK(partPoints(down, 0) == 100);
    CHECK(partPoints({Efficiency, 20, 0, 3}, 1) == 33.33);
    CHECK(partPoints({Efficiency, 20, 0, 3}, 2) == 66.67);
}

TEST_CASE("#77 a missing exam is a gap and not a zero")
{
    const std::vector<PartScore> parts{part(60, 90), part(40, std::nullopt)};
    CHECK(performanceTotal(parts) == 90.0);
    CHECK(performanceTotal({part(60, 90), part(40, 0)}) == 54.0);
    CHECK(gapsOf(parts).size() == 1);
    CHECK_FALSE(performanceTotal({part(60, std::nullopt)}).has_value());
    CHECK_FALSE(performanceTotal({}).has_value());
}

TEST_CASE("#78 totals are rounded half up to two decimals")
{
    CHECK(halfUp(1.005) == 1.01); // in binary a little below
    CHECK(halfUp(2.675) == 2.68);
    CHECK(halfUp(2.6749) == 2.67);
    CHECK(halfUp(-1.005) == -1.0);
    CHECK(performanceTotal({part(1, 0.01), part(1, 0.0)}) == 0.01);
    CHECK(performanceTotal({part(1, 0.01), part(2, 0.0)}) == 0.0);
}

TEST_CASE("#78 of random parts the total lies between their points and moves with none of the gaps")
{
    QRandomGenerator random(7);
    for (int round = 0; round < 3000; ++round) {
        std::vector<PartScore> parts = randomParts(random);
        qint64 sum = 0; // in hundredths, exactly
        qint64 weights = 0;
        double least = 100;
        double most = 0;
        for (const PartScore &one : parts) {
            if (!one.points)
                continue;
            sum += 1LL * one.weight * qint64(std::llround(*one.points * 100));
            weights += one.weight;
            least = std::min(least, *one.points);
            most = std::max(most, *one.points);
        }
        const std::optional<double> total = performanceTotal(parts);
        REQUIRE(total.has_value() == (weights > 0));
        if (!total)
            continue;
        // Half up in whole numbers is a second computation.
        REQUIRE(std::llround(*total * 100) == (2 * sum + weights) / (2 * weights));
        REQUIRE(*total >= least);
        REQUIRE(*total <= most);
        std::erase_if(parts, [](const PartScore &one) { return !one.points; });
        REQUIRE(performanceTotal(parts) == total);
    }
}

TEST_CASE("#25 metrics come out of sums and are silent where these do not say")
{
    WorkSums sums;
    for (int i = 0; i <= int(LeaderPoints); ++i)
        CHECK_FALSE(metricValue(PerformanceMetric(i), sums).has_value());
    sums.loginS = 3;
    sums.talkS = 1;
    sums.visits = 8;
    sums.successes = 1;
    sums.sheets = 3;
    sums.scoreSum = 25'000;
    sums.shifts = 8;
    sums.shiftsAttended = 7;
    sums.late = 1;
    CHECK(metricValue(Efficiency, sums) == 33.33);
    CHECK(metricValue(SuccessRate, sums) == 12.5);
    CHECK(metricValue(QaScore, sums) == 83.33);
    CHECK(metricValue(Attendance, sums) == 81.25);
    CHECK(metricValue(Sales, sums) == 0.0); // was there and sold nothing
    CHECK(metricValue(Connected, sums) == 0.0);
    CHECK_FALSE(metricValue(Exam, sums).has_value());
}

TEST_CASE("#138 a team's total is the mean of its members' and leaves out who has none")
{
    std::vector<PerformanceTotal> members(3);
    members[0].total = 80;
    members[1].total = 71.01;
    CHECK(teamTotal(members) == 75.51);
    CHECK_FALSE(teamTotal({}).has_value());
}

TEST_CASE("#138 who has less than half of the weights does not count in the mean of his team")
{
    PerformanceTotal whole;
    whole.total = 80;
    whole.parts = {part(50, 80.0), part(50, 80.0)};
    PerformanceTotal half = whole;
    half.total = 70;
    half.parts = {part(50, 70.0), part(50, std::nullopt)};
    PerformanceTotal little = whole;
    little.total = 100;
    little.parts = {part(49, 100.0), part(51, std::nullopt)};
    CHECK(isMeasured(whole));
    CHECK(isMeasured(half));
    CHECK_FALSE(isMeasured(little));
    CHECK(weightThere(little.parts) == 49);
    CHECK(teamTotal({whole, half, little}) == 75.0);
    CHECK_FALSE(teamTotal({little}).has_value());
    PerformanceTotal none;
    CHECK_FALSE(isMeasured(none));
}

TEST_CASE("#224 a scheme is set only when its weights add up to 100")
{
    std::vector<PerformancePart> parts{{QaScore, 60, 0, 100}, {Exam, 40, 0, 100}};
    CHECK(schemeFault(parts) == SchemeFault::None);
    parts[1].weight = 39;
    CHECK(schemeFault(parts) == SchemeFault::Weights);
    CHECK(weightSum(parts) == 99);
    parts[1] = {QaScore, 40, 0, 100};
    CHECK(schemeFault(parts) == SchemeFault::Twice);
    parts[1] = {Exam, 0, 0, 100};
    CHECK(schemeFault(parts) == SchemeFault::Weight);
    parts[1] = {Exam, 40, 50, 50};
    CHECK(schemeFault(parts) == SchemeFault::Range);
    CHECK(schemeFault({}) == SchemeFault::NoParts);
}

TEST_CASE("#77 a file of marks is read with heads in either language and tells each bad line")
{
    const auto file = readMarks(parseCsv(u"工号,月份,类型,成绩,满分\n"
                                         "1001,2026-10,考试,45,50\n"
                                         "1002,2026年10月,满意度,88.5,\n"
                                         ",2026-10,考试,1,50\n"
                                         "1003,2026-13,考试,1,50\n"
                                         "1003,2026-10,跳舞,1,50\n"
                                         "1003,2026-10,考试,ninety,100\n"
                                         "1003,2026-10,考试,51,50\n"
                                         "1003,2026-10\n"_qs));
    REQUIRE(file);
    REQUIRE(file->lines.size() == 2);
    CHECK(file->lines[0].outOf == u"50");
    CHECK(file->lines[1].outOf == u"100");
    CHECK(file->lines[1].kind == u"satisfaction");
    CHECK(file->lines[1].month == QDate(2026, 10, 1));
    QStringList why;
    for (const MarkReject &one : file->rejects)
        why.append(QString::number(one.line) + u' ' + one.why);
    why.sort();
    CHECK(why.join(u", ").toStdString()
          == "4 agent_no, 5 month, 6 kind, 7 number, 8 range, 9 shape");
    CHECK(readMarks(parseCsv(u"agent_no,month,kind,score,max\n1,2026-10-05,exam,1,2\n"_qs))
              ->lines.size()
          == 1);
    const auto bad = readMarks(parseCsv(u"工号,月份,成绩\n"_qs));
    REQUIRE_FALSE(bad);
    CHECK(bad.error().text.contains(u"kind"));
}

TEST_CASE("#240 an incident is saved with what and when and not from the future")
{
    const QDateTime now(QDate(2026, 11, 1), QTime(12, 0), Qt::UTC);
    Incident one;
    CHECK(incidentFault(one, now) == IncidentFault::NoTitle);
    one.title = u"线路中断"_qs;
    CHECK(incidentFault(one, now) == IncidentFault::NoWhat);
    one.what = u"机房断电"_qs;
    CHECK(incidentFault(one, now) == IncidentFault::NoBegin);
    one.begunAt = now.addSecs(60);
    CHECK(incidentFault(one, now) == IncidentFault::Ahead);
    one.begunAt = now.addSecs(-60);
    one.endedAt = now.addSecs(-120);
    CHECK(incidentFault(one, now) == IncidentFault::EndsBefore);
    one.endedAt = now;
    CHECK(incidentFault(one, now) == IncidentFault::None);
}

TEST_CASE("#240 an entry of an incident's course has its own time between its beginning and now")
{
    const QDateTime now(QDate(2026, 11, 1), QTime(12, 0), Qt::UTC);
    Incident one;
    one.begunAt = now.addSecs(-7200 + 40); // begun at some second of its minute
    IncidentEntry entry{0, {}, {}, u"切到备用中继"_qs};
    CHECK(entryFault(one, entry, now) == EntryFault::NoTime);
    entry.at = now.addSecs(1);
    CHECK(entryFault(one, entry, now) == EntryFault::Ahead);
    entry.at = now.addSecs(-7200 - 60);
    CHECK(entryFault(one, entry, now) == EntryFault::BeforeBegin);
    entry.at = now.addSecs(-7200); // the minute of its beginning
    CHECK(entryFault(one, entry, now) == EntryFault::None);
    entry.text = u"  "_qs;
    CHECK(entryFault(one, entry, now) == EntryFault::NoText);
}

TEST_CASE("#161 a complaint is to be dealt with in 48 hours by the calendar and nothing else is")
{
    Incident one;
    one.kind = u"complaint"_qs;
    CHECK(incidentDueAt(one).isNull());
    one.begunAt = QDateTime(QDate(2026, 10, 2), QTime(9, 30), Qt::UTC);
    CHECK(incidentDueAt(one) == QDateTime(QDate(2026, 10, 4), QTime(9, 30), Qt::UTC));
    one.kind = u"fault"_qs;
    CHECK(incidentDueAt(one).isNull());
}
