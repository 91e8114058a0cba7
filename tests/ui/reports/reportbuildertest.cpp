// SPDX-License-Identifier: GPL-3.0-or-later
#include "reports/sections/reportbuilder.h"

#include "reports/reportoutput.h"
#include "reports/sections/reportwords.h"
#include "ui/reports/reportsamples.h"

#include <QSet>

#include <catch2/catch.hpp>

using namespace banzhang;
using namespace banzhang::test;

namespace {

QStringList rowsIn(const QString &report, const QString &table, RowRole role = RowRole::Plain)
{
    const ReportDocument document = built(report);
    return linesOf(tableIn(document, table), role);
}

}

TEST_CASE("#85 the seven columns stand in their order with sums reckoned from sums")
{
    const ReportDocument document = built(u"agent-work"_qs);
    const ReportTable &table = tableIn(document, u"agent-work"_qs);
    QStringList codes;
    for (const ReportColumn &column : table.columns)
        codes.append(column.code);
    CHECK(codes
          == QStringList{u"agent-no"_qs, u"name"_qs, u"dialled"_qs, u"connected"_qs, u"visits"_qs,
                         u"successes"_qs, u"refusal-rate"_qs, u"work-time"_qs, u"efficiency"_qs,
                         u"qa-mean"_qs});
    // By hand: 10 times the sample; 18,000 ÷ 36,000; 10 ÷ (30 + 10).
    const QStringList sums = linesOf(table, RowRole::Sum);
    REQUIRE(sums.size() == 3);
    CHECK(sums[0].startsWith(u"Sales one (2 people)||300|180|90|30|25.0%|30:00|50.0%|85.00"));
    CHECK(sums[1].startsWith(u"Service (2 people)||700|420|210|70|25.0%|70:00|50.0%|85.00"));
    CHECK(sums[2].startsWith(u"Sum (3 people)||1,000|600|300|100|25.0%|100:00|50.0%|85.00"));
    CHECK(linesOf(table, RowRole::Before)
          == QStringList{u"Last month||500|300|150|50|25.0%|50:00|50.0%|85.00"_qs,
                         u"Same month last year||200|120|60|20|25.0%|20:00|50.0%|85.00"_qs});
    CHECK(linesOf(table, RowRole::Group).size() == 2);
}

TEST_CASE("a rate of a sum is not the mean of the rates")
{
    ReportFigures figures = sampleFigures();
    figures.agents.resize(2);
    figures.agents[0].sums.talkS = 36'000; // 100 per cent of 10 hours
    figures.agents[1].sums.talkS = 0;      // 0 per cent of 20 hours
    const ReportDocument document = buildReport(monthOf(u"agent-work"_qs), figures, {});
    const QString sum = linesOf(tableIn(document, u"agent-work"_qs), RowRole::Sum).back();
    CHECK(sum.contains(u"|33.3%|"));
}

TEST_CASE("plain rows of a table add up to its sum in every section")
{
    for (const ReportKind &kind : reportCatalogue()) {
        const ReportDocument document = built(kind.code);
        for (const ReportChapter &chapter : document.chapters)
            for (const ReportBlock &block : chapter.blocks) {
                const auto *table = std::get_if<ReportTable>(&block);
                if (!table || table->rows.empty())
                    continue;
                INFO(kind.code.toStdString() << " " << table->code.toStdString());
                const auto sum = std::find_if(table->rows.rbegin(), table->rows.rend(),
                                              [](const auto &r) { return r.role == RowRole::Sum; });
                if (sum == table->rows.rend())
                    continue;
                for (size_t column = 0; column < table->columns.size(); ++column) {
                    const FigureKind kindOf = table->columns[column].kind;
                    const bool adds = kindOf == FigureKind::Integer || kindOf == FigureKind::Money
                                      || kindOf == FigureKind::Duration;
                    const QString code = table->columns[column].code;
                    if (!adds || sum->cells[column].toString().isEmpty() || code == u"people"
                        || code == u"balance" || code == u"weight")
                        continue;
                    qint64 all = 0;
                    for (const ReportRow &row : table->rows)
                        if (row.role == RowRole::Plain)
                            all += row.cells[column].toLongLong();
                    INFO("column " << code.toStdString());
                    CHECK(all == sum->cells[column].toLongLong());
                }
            }
    }
}

TEST_CASE("every report of the catalogue is worded and survives being kept")
{
    QSet<QString> titles;
    for (const ReportKind &kind : reportCatalogue()) {
        INFO(kind.code.toStdString());
        CHECK(!reportTitle(kind).isEmpty());
        CHECK(!reportDescription(kind).isEmpty());
        CHECK(!titles.contains(reportTitle(kind)));
        titles.insert(reportTitle(kind));
        const ReportDocument document = built(kind.code);
        REQUIRE(!document.chapters.empty());
        for (const ReportChapter &chapter : document.chapters) {
            CHECK(!chapter.title.isEmpty());
            CHECK(!chapter.number.isEmpty());
            for (const ReportBlock &block : chapter.blocks)
                if (const auto *table = std::get_if<ReportTable>(&block))
                    for (const ReportRow &row : table->rows)
                        REQUIRE(row.cells.size() == table->columns.size());
        }
        const auto again = reportDocumentFromJson(toJson(document));
        REQUIRE(again.has_value());
        CHECK(*again == document);
        CHECK(fingerprintOf(*again) == fingerprintOf(document));
    }
}

TEST_CASE("chapters are numbered by section and part")
{
    const ReportDocument document = built(u"monthly-book"_qs);
    REQUIRE(document.chapters.size() > 5);
    CHECK(document.chapters[0].number == u"1");
    CHECK(document.chapters[0].code == u"overview");
    CHECK(document.chapters[1].number == u"2");
    CHECK(document.chapters[2].number == u"2.1");
    CHECK(document.kindTitle == u"Monthly report");
    CHECK(document.title == u"2026-10 Whole centre");
    CHECK(document.state == u"Closed 11-01 09:00");
    CHECK(!document.isProvisional);
    QSet<QString> codes;
    for (const ReportChapter &chapter : document.chapters) {
        CHECK(!codes.contains(chapter.code));
        codes.insert(chapter.code);
    }
}

TEST_CASE("an open month is provisional and an empty one says that nothing is recorded")
{
    ReportFigures nothing;
    nothing.frame.zone = u"Asia/Shanghai"_qs;
    for (const ReportKind &kind : reportCatalogue()) {
        INFO(kind.code.toStdString());
        const ReportDocument document = buildReport(monthOf(kind.code), nothing, {});
        CHECK(document.isProvisional);
        CHECK(document.state == u"Provisional");
        REQUIRE(!document.chapters.empty());
        bool isTold = textsOf(document).contains(u"Nothing is recorded for 2026-10.");
        for (const ReportChapter &chapter : document.chapters)
            for (const ReportBlock &block : chapter.blocks)
                if (const auto *table = std::get_if<ReportTable>(&block))
                    isTold = isTold || (table->rows.empty() && !table->empty.isEmpty());
        CHECK(isTold);
    }
}

TEST_CASE("service level of the queues has its target and light")
{
    const ReportDocument document = built(u"monthly-book"_qs);
    const KeyFigure level = figureIn(document, u"service-level"_qs);
    CHECK(level.value.toDouble() == Approx(70));
    CHECK(level.before.toDouble() == Approx(70));
    CHECK(level.yearBefore.isNull());
    CHECK(level.target.toDouble() == Approx(80));
    CHECK(level.light == KeyFigure::Light::Missed);
    ReportFigures figures = sampleFigures();
    figures.frame.serviceTarget = 72;
    CHECK(figureIn(buildReport(monthOf(u"monthly-book"_qs), figures, {}), u"service-level"_qs).light
          == KeyFigure::Light::Near);
    figures.frame.serviceTarget = 70;
    CHECK(figureIn(buildReport(monthOf(u"monthly-book"_qs), figures, {}), u"service-level"_qs).light
          == KeyFigure::Light::Met);
}

TEST_CASE("#183 key figures and charts have their targets and lights where there are any")
{
    FigureTarget qa;
    qa.figure = u"qa-mean"_qs;
    qa.from = QDate(2026, 10, 31); // the last day counts
    qa.value = 90;
    qa.margin = 5;
    FigureTarget lost = qa;
    lost.figure = u"abandon-rate"_qs;
    lost.direction = TargetDirection::AtMost;
    lost.value = 1;
    lost.margin = 0.5;
    ReportExtras extras = sampleExtras();
    extras.targets = {qa, lost};
    const ReportDocument document =
        buildReport(monthOf(u"monthly-book"_qs), sampleFigures(), extras);
    const KeyFigure mean = figureIn(document, u"qa-mean"_qs);
    CHECK(mean.value.toDouble() == Approx(85));
    CHECK(mean.target.toDouble() == Approx(90));
    CHECK(mean.light == KeyFigure::Light::Near);
    CHECK_FALSE(mean.isAtMost);
    const KeyFigure abandoned = figureIn(document, u"abandon-rate"_qs);
    CHECK(abandoned.light == KeyFigure::Light::Missed);
    CHECK(abandoned.isAtMost);
    CHECK(figureIn(document, u"efficiency"_qs).target.isNull());
    CHECK(figureIn(document, u"efficiency"_qs).light == KeyFigure::Light::None);
    const auto *chart = blockOf<ReportChart>(document, u"qa-by-agent"_qs);
    REQUIRE(chart != nullptr);
    REQUIRE(chart->series.size() == 2);
    CHECK(chart->series[1].look == ChartSeries::Look::Target);
    CHECK(chart->series[1].values.size() == chart->categories.size());
    CHECK(chart->series[1].values.front() == std::optional(90.0));
    CHECK(blockOf<ReportChart>(document, u"connected-by-agent"_qs)->series.size() == 1);
    const Result<ReportDocument> again = reportDocumentFromJson(toJson(document));
    REQUIRE(again);
    CHECK(figureIn(*again, u"abandon-rate"_qs) == abandoned);
}

TEST_CASE("a day without calls is a gap in the service level and no zero")
{
    const ReportDocument document = built(u"queue-service"_qs);
    const auto *chart = blockOf<ReportChart>(document, u"calls-by-day"_qs);
    REQUIRE(chart != nullptr);
    REQUIRE(chart->categories.size() == 31);
    CHECK(chart->series[0].values[4] == std::optional(0.0));
    CHECK(!chart->series[2].values[4].has_value());
    CHECK(chart->series[2].values[5] == std::optional(70.0));
    CHECK(chart->series[2].links[5].from == QDate(2026, 10, 6));
    // By hand: the sum of 1 to 31 but 5 is 491, and 30 of the other queue.
    CHECK(
        linesOf(tableIn(document, u"queues"_qs), RowRole::Sum).front().startsWith(u"Sum|52,100|"));
}

TEST_CASE("#77 a missing exam is a gap and is named")
{
    const ReportDocument document = built(u"performance"_qs);
    const QStringList rows = linesOf(tableIn(document, u"performance-agent"_qs), RowRole::Plain);
    REQUIRE(rows.size() == 2);
    CHECK(rows[0].startsWith(u"1|1003|Agent 1003|Team 1|85.50|—|85.50|+10.20|Exam|Training"));
    CHECK(rows[1].startsWith(u"2|1001|Agent 1001|Team 1|85.50|60.00|75.30|—||"));
    const QString texts = textsOf(document);
    CHECK(texts.contains(u"Exam missing: 1 (1003 Agent 1003)."));
    CHECK(texts.contains(u"not reckoned as zero"));
    CHECK(texts.contains(u"because: missed the exam"));
    // #138: the mean of 75.3 and 85.5, one of them with a gap.
    CHECK(linesOf(tableIn(document, u"performance-teams"_qs), RowRole::Plain)
          == QStringList{u"Team 1|2|1|80.40"_qs});
}

TEST_CASE("a statement is a page an agent with fines and reasons and the total's parts")
{
    const ReportDocument document = built(u"statements"_qs);
    REQUIRE(document.chapters.size() == 3);
    CHECK(document.chapters[0].code == u"statements/1001");
    for (const ReportChapter &chapter : document.chapters)
        CHECK(chapter.startsPage);
    ReportDocument one = document;
    one.chapters = {document.chapters[0]};
    const ReportTable &ledger = tableIn(one, u"statement-ledger"_qs);
    CHECK(linesOf(ledger, RowRole::Plain).front() == u"2026-10-03|Fine|Late|-5.00");
    CHECK(linesOf(ledger, RowRole::Sum).front() == u"|Sum||100.00");
    CHECK(ledger.rows.front().link
          == ReportLink{ReportLink::To::Violation, 77, QDate(2026, 10, 3), QDate(2026, 10, 3)});
    CHECK(textsOf(one).contains(u"(30 × 85.50 + 20 × 60.00) ÷ 50 = 75.30"));
    CHECK(one.chapters[0].note.contains(u"left 2026-10-20"));
    const auto *boxes = std::get_if<SignatureBoxes>(&one.chapters[0].blocks.back());
    REQUIRE(boxes != nullptr);
    CHECK(boxes->names
          == std::vector<QString>{u"Agent Wang Fang"_qs, u"Team leader"_qs,
                                  u"Department manager"_qs});
    // One who changed teams has one page with both times added up.
    ReportDocument mover = document;
    mover.chapters = {document.chapters[1]};
    const auto *figures = blockOf<KeyFigures>(mover, u"figures"_qs);
    REQUIRE(figures != nullptr);
    CHECK(figures->figures.front().value.toLongLong() == 500);
    CHECK(document.chapters[1].note.contains(u"Sales one, Service"));
    CHECK(document.chapters[1].title.contains(longName()));
}

TEST_CASE("a fine that was taken back leaves nothing and amounts of nine digits are whole")
{
    const QStringList sums = rowsIn(u"ledger"_qs, u"ledger"_qs, RowRole::Sum);
    REQUIRE(sums.size() == 3);
    CHECK(sums[0] == u"Sum of Agent 1001||||0.00|100.00|0.00|100.00");
    CHECK(sums[2] == u"Sum of all||||-123,456,789.00|100.00|0.00|-123,456,689.00");
}

TEST_CASE("lost points come with their running share and the Pareto line ends at all")
{
    const ReportDocument document = built(u"qa-errors"_qs);
    CHECK(linesOf(tableIn(document, u"lost-points"_qs), RowRole::Plain)
          == QStringList{u"Greets by name|Opening|10|6|30.00|75.0%|75.0%|0"_qs,
                         u"Says the price|Offer|10|2|10.00|25.0%|100.0%|1"_qs});
    const auto *chart = blockOf<ReportChart>(document, u"pareto"_qs);
    REQUIRE(chart != nullptr);
    CHECK(chart->isPareto);
    CHECK(chart->series[1].values.back() == std::optional(100.0));
}

TEST_CASE("#172 peaks are the busiest days and half-hours of the centre")
{
    const QStringList rows = rowsIn(u"utilisation"_qs, u"peaks"_qs);
    REQUIRE(rows.size() == 10);
    CHECK(rows[0].startsWith(u"Busiest day|2026-10-31|3,200|"));
    CHECK(rows[5].startsWith(u"Busiest half-hour|09:30|500|"));
}

TEST_CASE("boards and turnover and data quality and inspectors say what they counted")
{
    CHECK(rowsIn(u"boards"_qs, u"closings"_qs)
          == QStringList{u"Day board|10-03|Sales|Wang Fang, Zhang Wei|3,980.00|10.00|12"_qs});
    const ReportDocument document = built(u"turnover"_qs);
    const ReportTable &turnover = tableIn(document, u"turnover"_qs);
    CHECK(linesOf(turnover, RowRole::Sum) == QStringList{u"Sum|14|3|3|14|21.4%"_qs});
    const QStringList quality = rowsIn(u"data-quality"_qs, u"data-quality"_qs);
    REQUIRE(quality.size() == 2);
    CHECK(quality[0].startsWith(u"Minutes without news from the source|2|—|—|"));
    CHECK(quality[1].startsWith(u"Shifts without a punch|3|60|5.0%|1001 10-03|"));
    CHECK(rowsIn(u"inspectors"_qs, u"inspectors"_qs)
          == QStringList{u"Inspector|10|3|85.00|1:40|10:00|1|4|1|25.0%"_qs});
}

TEST_CASE("#87 the call detail holds the first calls and says where the rest is")
{
    const ReportDocument document = built(u"call-detail"_qs);
    const ReportTable &calls = tableIn(document, u"calls"_qs);
    CHECK(linesOf(calls, RowRole::Plain)
          == QStringList{u"2026-10-08 10:00|1001|Wang Fang|138****0001|01:15|2|saved"_qs});
    const QDate day(2026, 10, 8);
    CHECK(calls.rows.front().link == ReportLink{ReportLink::To::Calls, 1, day, day});
    CHECK(calls.inAll == 1'000'000);
    CHECK(calls.digest == QString(64, u'c'));
    const QString texts = textsOf(document);
    CHECK(texts.contains(u"Screen and paper have the first 1 of 1,000,000 calls"));
    CHECK(texts.contains(calls.digest));
}

TEST_CASE("#87 the call detail counts attempts by number with how the last one ended")
{
    const ReportDocument document = built(u"call-detail"_qs);
    const ReportTable &numbers = tableIn(document, u"calls-by-number"_qs);
    CHECK(linesOf(numbers, RowRole::Plain)
          == QStringList{u"138****0001|9|4|11:40|2026-10-08 10:00|saved|1001|Wang Fang"_qs,
                         u"138****0002|3|0|00:00|2026-10-08 10:00|||"_qs});
    const QDate day(2026, 10, 8);
    CHECK(numbers.rows.front().link == ReportLink{ReportLink::To::Calls, 1, day, day});
    CHECK(numbers.rows.back().link == ReportLink());
    CHECK(textsOf(document).contains(u"The 2 numbers tried most often, of 300,000."));
}

TEST_CASE("#240 an incident has its own part and a drill is called one")
{
    const ReportDocument document = built(u"incidents"_qs);
    CHECK(linesOf(tableIn(document, u"incidents"_qs), RowRole::Plain)
          == QStringList{u"I-1|Drill|Power cut|2026-10-08 10:00|30:00|12|—|open"_qs});
    CHECK(textsOf(document).contains(u"The lights went out"));
}

TEST_CASE("who left and what was dissolved is said")
{
    ReportFigures figures = sampleFigures();
    figures.frame.scopeName = u"Sales one"_qs;
    figures.frame.isDissolved = true;
    ReportRequest request = monthOf(u"monthly-book"_qs);
    request.scope.teamId = TeamId(1);
    const ReportDocument document = buildReport(request, figures, {});
    CHECK(document.title == u"2026-10 Sales one (dissolved)");
    CHECK(textsOf(document).contains(u"was dissolved within this time"));
    const QStringList rows = linesOf(tableIn(document, u"agent-work"_qs), RowRole::Plain);
    CHECK(rows.front().contains(u"Wang Fang (left 2026-10-20)"));
    CHECK(rows[1].contains(longName()));
}

TEST_CASE("only what is asked for is compared and only the chapters that are wanted are there")
{
    ReportRequest request = monthOf(u"monthly-book"_qs);
    request.withBefore = false;
    request.withYearBefore = false;
    request.sections = {ReportSection::AgentWork};
    const ReportDocument document = buildReport(request, sampleFigures(), sampleExtras());
    CHECK(document.chapters.front().code == u"agent-work");
    CHECK(linesOf(tableIn(document, u"agent-work"_qs), RowRole::Before).isEmpty());
    CHECK(document.parameters.contains(u"chapters: Agent work statistics"));
    CHECK(!document.parameters.contains(u"with:"));
}

TEST_CASE("the sum below days is called so in every medium")
{
    const ReportDocument document =
        buildReport(monthOf(u"queue-service"_qs), sampleFigures(), sampleExtras());
    const auto *table = blockOf<ReportTable>(document, u"queue-days"_qs);
    REQUIRE(table != nullptr);
    const ReportRow &sum = table->rows.back();
    REQUIRE(sum.role == RowRole::Sum);
    CHECK(figureText(sum.cells.front(), FigureKind::Date, QTimeZone::utc()).toStdString() == "Sum");
}
