// SPDX-License-Identifier: GPL-3.0-or-later
// What a report says of its own limits: what came later, whose figures it holds, which month's.
#include "reports/reportoutput.h"
#include "ui/reports/reportsamples.h"

using namespace banzhang;
using namespace banzhang::test;

TEST_CASE(
    "what came after the closing stands with what, whose, when, how much, by whom and how it is "
    "settled")
{
    const ReportDocument document = built(u"after-close"_qs);
    const ReportTable table = tableIn(document, u"late-changes"_qs);
    const QStringList lines = linesOf(table, RowRole::Plain);
    REQUIRE(lines.size() == 3);
    CHECK(lines[0]
          == u"2026-10-30|1001 Wang Fang|Sales one|Late order|A-77|Orders +1|999.99|0.00|"
             "2026-11-03 10:00|Lin Hui|to be decided");
    CHECK(lines[1].contains(u"|Reversal|Late||0.00|5.00|"));
    CHECK(lines[1].endsWith(u"|booked in 2026-11"));
    CHECK(lines[2].contains(u"|absent → present|Attended +1, Absent -1|"));
    CHECK(linesOf(table, RowRole::Sum).front().contains(u"|999.99|5.00|"));
    const QStringList kinds = linesOf(tableIn(document, u"late-kinds"_qs), RowRole::Plain);
    REQUIRE(kinds.size() == 3);
    CHECK(kinds[0].startsWith(u"Late order|1|999.99|0.00|Closed boards: settle it there"));
}

TEST_CASE("the book of a closed month tells of later changes and keeps its fingerprint")
{
    ReportFigures figures = sampleFigures();
    const ReportDocument before = buildReport(monthOf(u"monthly-book"_qs), figures, {});
    CHECK(!textsOf(before).contains(u"After the closing"));
    figures.late = {3, 99'999, 500};
    const ReportDocument later = buildReport(monthOf(u"monthly-book"_qs), figures, {});
    CHECK(textsOf(later).contains(
        u"After the closing: 3 change(s), sales 999.99 yuan, booked in later months 5.00 yuan. See "
        "the report \"Changes after the closing\"."));
    CHECK(fingerprintOf(later) == fingerprintOf(before));
    CHECK(*reportDocumentFromJson(toJson(later)) == later);
    figures.agents[0].sums.talkS += 1; // a figure is another thing
    CHECK(fingerprintOf(buildReport(monthOf(u"monthly-book"_qs), figures, {}))
          != fingerprintOf(before));
}

TEST_CASE("a day of a closed month says that it is read as it is now")
{
    ReportRequest request = monthOf(u"daily-book"_qs);
    request.span = {QDate(2026, 10, 3), QDate(2026, 10, 3)};
    ReportFigures figures = sampleFigures();
    figures.days.resize(1);
    const ReportDocument document = buildReport(request, figures, {});
    CHECK(document.state == u"Closed 11-01 09:00; figures as of now");
    CHECK(document.isProvisional);
    CHECK(textsOf(document).contains(u"The month of these days is closed."));
    CHECK(!textsOf(built(u"monthly-book"_qs)).contains(u"The month of these days is closed."));
}

TEST_CASE("queues and data quality say in a team's report that they are the centre's")
{
    ReportFigures figures = sampleFigures();
    figures.frame.scopeName = u"Sales one"_qs;
    for (const QString &report : {u"queue-service"_qs, u"monthly-book"_qs, u"data-quality"_qs,
                                  u"incidents"_qs, u"utilisation"_qs}) {
        INFO(report.toStdString());
        ReportRequest request = monthOf(report);
        CHECK(!textsOf(buildReport(request, figures, {})).contains(u"of the whole centre"));
        request.scope.teamId = TeamId(1);
        CHECK(textsOf(buildReport(request, figures, {}))
                  .contains(u"of the whole centre, not of Sales one alone"));
    }
}

TEST_CASE("#67 compensation and adjustments are neither fines nor awards and count in the balance")
{
    ReportFigures figures = sampleFigures();
    figures.ledger = {ledgerLine(1, 1, u"1001"_qs, u"fine"_qs, u"Late"_qs, -500),
                      ledgerLine(2, 1, u"1001"_qs, u"award"_qs, u"Day champion"_qs, 2'000),
                      ledgerLine(3, 1, u"1001"_qs, u"compensation"_qs, u"Headset"_qs, -30'000),
                      ledgerLine(4, 1, u"1001"_qs, u"adjustment"_qs, u"October"_qs, 1'000),
                      ledgerLine(5, 1, u"1001"_qs, u"reversal"_qs, u"Found"_qs, 30'000)};
    figures.ledger.back().reverses = 3;
    const ReportDocument document = buildReport(monthOf(u"ledger"_qs), figures, {});
    const ReportTable &ledger = tableIn(document, u"ledger"_qs);
    CHECK(linesOf(ledger, RowRole::Sum).back() == u"Sum of all||||-5.00|20.00|10.00|25.00");
    CHECK(linesOf(ledger, RowRole::Plain)[2].contains(u"|Headset|—|—|-300.00|"));
    CHECK(linesOf(tableIn(document, u"ledger-reasons"_qs), RowRole::Sum)
          == QStringList{u"Sum|5|-5.00|20.00|10.00"_qs});
    // What was taken back leaves nothing where it was booked, whatever its own note says.
    CHECK(linesOf(tableIn(document, u"ledger-reasons"_qs), RowRole::Plain)
          == QStringList{u"Day champion|1|0.00|20.00|0.00"_qs, u"Headset|2|0.00|0.00|0.00"_qs,
                         u"Late|1|-5.00|0.00|0.00"_qs, u"October|1|0.00|0.00|10.00"_qs});
}

TEST_CASE("a month of which nothing is recorded has no rows and flows to one signature")
{
    ReportFigures figures = sampleFigures();
    for (AgentSums &agent : figures.agents)
        agent.sums = {};
    figures.queueDays.clear();
    figures.ledger.clear();
    const ReportDocument book = buildReport(monthOf(u"monthly-book"_qs), figures, {});
    CHECK(textsOf(book).contains(u"Nothing is recorded for"));
    CHECK(tableIn(book, u"agent-work"_qs).rows.empty());
    CHECK(blockOf<ReportTable>(book, u"teams"_qs) == nullptr);
    int signatures = 0;
    for (const ReportChapter &chapter : book.chapters) {
        CHECK_FALSE(chapter.startsPage);
        for (const ReportBlock &block : chapter.blocks)
            signatures += std::holds_alternative<SignatureBoxes>(block) ? 1 : 0;
    }
    CHECK(signatures == 1);
    figures.agents.front().sums.shifts = 1; // somebody was there
    CHECK_FALSE(tableIn(buildReport(monthOf(u"monthly-book"_qs), figures, {}), u"agent-work"_qs)
                    .rows.empty());
}

TEST_CASE("a time before of which nothing is known is a dash and never a row of zeroes")
{
    ReportFigures figures = sampleFigures();
    ReportRequest request = monthOf(u"agent-work"_qs);
    request.withBefore = request.withYearBefore = true;
    for (AgentSums &agent : figures.agentsYearBefore)
        agent.sums = {}; // they were members and nothing was recorded
    const QStringList rows =
        linesOf(tableIn(buildReport(request, figures, {}), u"agent-work"_qs), RowRole::Before);
    REQUIRE(rows.size() == 1);
    CHECK(rows.front().startsWith(u"Last month|"));
    request.report = u"monthly-book"_qs;
    const ReportDocument book = buildReport(request, figures, {});
    CHECK_FALSE(figureIn(book, u"dialled"_qs).before.isNull());
    CHECK(figureIn(book, u"dialled"_qs).yearBefore.isNull());
}

TEST_CASE("an agent of whom a report is has his number on its head as two may have one name")
{
    ReportFigures figures = sampleFigures();
    figures.frame.scopeName = u"Wang Fang"_qs;
    ReportRequest request = monthOf(u"agent-work"_qs);
    request.scope.agentId = AgentId(1);
    const ReportDocument document = buildReport(request, figures, {});
    CHECK(document.title.endsWith(u" 1001 Wang Fang"));
    CHECK(document.parameters.contains(u"1001 Wang Fang"));
}

TEST_CASE("a statement has every entry of its agent when numbers changed hands within its time")
{
    ReportFigures figures = sampleFigures();
    figures.ledger = {ledgerLine(1, 1, u"1001"_qs, u"fine"_qs, u"Late"_qs, -500),
                      ledgerLine(2, 3, u"1001"_qs, u"fine"_qs, u"Off post"_qs, -700),
                      ledgerLine(3, 1, u"1001"_qs, u"award"_qs, u"Day champion"_qs, 2'000)};
    ReportDocument one = buildReport(monthOf(u"statements"_qs), figures, {});
    one.chapters = {one.chapters.at(0)};
    const ReportTable &ledger = tableIn(one, u"statement-ledger"_qs);
    CHECK(linesOf(ledger, RowRole::Plain).size() == 2);
    CHECK(linesOf(ledger, RowRole::Sum) == QStringList{u"|Sum||15.00"_qs});
}

namespace {

std::vector<QString> boxesOf(const ReportRequest &request, bool isOwnTeams)
{
    ReportFigures figures = sampleFigures();
    figures.frame.isOwnTeams = isOwnTeams;
    const ReportDocument document = buildReport(request, figures, {});
    for (const ReportChapter &chapter : document.chapters)
        for (const ReportBlock &block : chapter.blocks)
            if (const auto *boxes = std::get_if<SignatureBoxes>(&block))
                return {boxes->names.begin() + 1, boxes->names.begin() + 3};
    FAIL("no boxes");
    return {};
}

}

TEST_CASE("the leaders of a team sign as its leaders and the managers of the centre as managers")
{
    ReportRequest request = monthOf(u"agent-work"_qs);
    CHECK(boxesOf(request, false)
          == std::vector<QString>{u"Team leader"_qs, u"Department manager Zhou Min"_qs});
    CHECK(boxesOf(request, true)
          == std::vector<QString>{u"Team leader Lin Hui"_qs, u"Department manager"_qs});
    request.scope.teamId = TeamId(1);
    CHECK(boxesOf(request, false)
          == std::vector<QString>{u"Team leader Zhou Min"_qs, u"Department manager"_qs});
}

TEST_CASE("a leader's report of no team is of the teams that he leads and not of the centre")
{
    ReportFigures figures = sampleFigures();
    figures.frame.isOwnTeams = true;
    const ReportDocument document = buildReport(monthOf(u"monthly-book"_qs), figures, {});
    CHECK(document.title == u"2026-10 Teams led by Lin Hui");
    CHECK(!document.parameters.contains(u"Whole centre"));
}

TEST_CASE("#185 data that the reader may not judge are not called faultless")
{
    ReportFigures figures = sampleFigures();
    figures.quality.clear();
    const ReportDocument document = buildReport(monthOf(u"data-quality"_qs), figures, {});
    const ReportTable &faults = tableIn(document, u"data-quality"_qs);
    CHECK(faults.rows.empty());
    CHECK(faults.empty.contains(u"told to managers and auditors only"));
}

TEST_CASE("the total of a month says its month in a report of another time")
{
    ReportRequest request = monthOf(u"statements"_qs);
    CHECK(!textsOf(buildReport(request, sampleFigures(), sampleExtras())).contains(u"of a month:"));
    request.span = {QDate(2026, 7, 1), QDate(2026, 9, 30)};
    const QString told = u"this is the one of 2026-09."_qs;
    CHECK(textsOf(buildReport(request, sampleFigures(), sampleExtras())).contains(told));
    request.report = u"performance"_qs;
    CHECK(textsOf(buildReport(request, sampleFigures(), sampleExtras())).contains(told));
}

TEST_CASE("files of two teams for one month have two names")
{
    ReportFigures figures = sampleFigures();
    MadeReport made;
    ReportRequest request = monthOf(u"ledger"_qs);
    const auto nameOf = [&] {
        made.document = std::make_shared<ReportDocument>(buildReport(request, figures, {}));
        return suggestedName(made, ReportFormat::Pdf);
    };
    const QString whole = nameOf();
    CHECK(whole.endsWith(u" 2026-10.pdf"));
    request.scope.teamId = TeamId(1);
    figures.frame.scopeName = u"Sales/one"_qs;
    CHECK(nameOf() == whole.chopped(4) + u" Sales_one.pdf"_qs);
    figures.frame.scopeName = longName().repeated(3);
    CHECK(nameOf().size() < whole.size() + 62);
}
