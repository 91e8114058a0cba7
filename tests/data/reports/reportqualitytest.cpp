// SPDX-License-Identifier: GPL-3.0-or-later
// Scores, lost points and inspectors' work against a second computation over sheets of chance.
#include "reports/reportstore.h"
#include "support/statcentre.h"

#include <catch2/catch.hpp>

#include <map>
#include <set>

using namespace banzhang;
using namespace banzhang::test;

namespace {

const ReportSpan september{QDate(2025, 9, 1), QDate(2025, 9, 30)};

struct Quality : StatCentre
{
    Quality() : head(staff("quality_head"))
    {
        for (int i = 0; i < 250; ++i) {
            sheets.push_back(chance());
            sheets.back().id = add(sheets.back());
        }
    }
    [[nodiscard]] ReportFigures read(const ReportScope &scope,
                                     const QString &report = u"qa-errors"_qs) const
    {
        ReportRequest request;
        request.report = report;
        request.span = september;
        request.scope = scope;
        request.withBefore = false;
        request.withYearBefore = false;
        Connection open = database.connect(head);
        return ReportStore().read(open, request);
    }
    // Those of September by the site's clock.
    [[nodiscard]] std::vector<StatSheet> ofSeptember(QDateTime StatSheet::*day) const
    {
        std::vector<StatSheet> found;
        for (const StatSheet &sheet : sheets) {
            const QDate on = (sheet.*day).addSecs(8LL * 3600).date();
            if (on >= september.from && on <= september.to)
                found.push_back(sheet);
        }
        return found;
    }
    void close()
    {
        Connection open = database.connect(staff("manager"));
        open.execute("SELECT close_month('2025-09-01', true)");
    }

    QString head;
    std::vector<StatSheet> sheets;
};

// Title to sheets, sheets with a loss, hundredths lost, fatal ones; the form of SheetCentre by
// hand: greeting and rings lose 25 points, tone 10 for each of five, no_abuse the whole sheet.
std::map<QString, ItemSums> itemsOf(const std::vector<StatSheet> &sheets, qint64 team)
{
    const std::map<QString, double> factors{
        {u"greeting"_qs, 5.0}, {u"rings"_qs, 5.0}, {u"tone"_qs, 10.0}, {u"no_abuse"_qs, 0.0}};
    std::map<QString, ItemSums> items;
    for (const auto &[key, factor] : factors) {
        ItemSums &item = items[key];
        double lost = 0;
        for (const StatSheet &sheet : sheets) {
            const QString answer = sheet.answers.value(key);
            if (answer == u"n/a" || (team != 0 && sheet.team != team))
                continue;
            const double points = answer == u"yes" ? 5 : answer == u"no" ? 0 : answer.toDouble();
            const bool isFatal = key == u"no_abuse" && sheet.failed;
            ++item.sheets;
            item.lost += points < 5 || answer == u"no" ? 1 : 0;
            item.fatal += isFatal ? 1 : 0;
            lost += 100 * (5 - points) * factor + (isFatal ? sheet.computed - sheet.score : 0);
        }
        item.lostPoints = qRound64(lost);
    }
    return items;
}

void compareItems(const std::vector<ItemSums> &items, const std::map<QString, ItemSums> &expected)
{
    REQUIRE(items.size() == expected.size());
    std::multiset<std::array<qint64, 4>> mine;
    std::multiset<std::array<qint64, 4>> theirs;
    for (const auto &one : expected)
        mine.insert({one.second.sheets, one.second.lost, one.second.lostPoints, one.second.fatal});
    for (const ItemSums &item : items) {
        theirs.insert({item.sheets, item.lost, item.lostPoints, item.fatal});
        CHECK_FALSE(item.item.isEmpty());
        CHECK_FALSE(item.form.isEmpty());
    }
    CHECK(mine == theirs);
    CHECK(std::ranges::is_sorted(items, std::ranges::greater{}, &ItemSums::lostPoints));
}

void check(const Quality &room)
{
    const auto sheets = room.ofSeptember(&StatSheet::interactionAt);
    const ReportFigures site = room.read({});
    compareItems(site.items, itemsOf(sheets, 0));
    WorkSums sums;
    for (const AgentSums &agent : site.agents)
        sums += agent.sums;
    qint64 score = 0;
    qint64 failed = 0;
    for (const StatSheet &sheet : sheets) {
        score += sheet.score;
        failed += sheet.failed ? 1 : 0;
    }
    CHECK(sums.sheets == qint64(sheets.size()));
    CHECK(sums.scoreSum == score);
    CHECK(sums.failed == failed);
    ReportScope team;
    team.teamId = TeamId(1);
    compareItems(room.read(team).items, itemsOf(sheets, 1));
}

}

TEST_CASE("items cost what their answers say and scores add up, of the site and of a team, open "
          "and closed")
{
    Quality room;
    check(room);
    room.close();
    check(room);
    const ReportFigures closed = room.read({});
    room.add(room.ofSeptember(&StatSheet::interactionAt).front());
    const ReportFigures later = room.read({});
    CHECK(later.items == closed.items);
    CHECK(later.agents == closed.agents);
}

TEST_CASE("#90 inspectors' work is counted by the day of submitting, each agent once")
{
    Quality room;
    room.run("INSERT INTO appeal (sheet_id, kind, reason, signed_on, raised_by, raised_at, due_at,"
             " state, outcome, decided_by, decided_at) SELECT sheet_id, 'score', 'r', 'paper', 1,"
             " '2025-09-20', '2025-09-25', 'decided', CASE WHEN sheet_id % 2 = 0 THEN 'changed'"
             " ELSE 'kept' END, 1, '2025-09-21' FROM sheet WHERE sheet_id <= 10");
    for (const bool isClosed : {false, true}) {
        if (isClosed)
            room.close();
        std::map<qint64, InspectorSums> expected;
        std::map<qint64, std::set<qint64>> agents;
        for (const StatSheet &sheet : room.ofSeptember(&StatSheet::submittedAt)) {
            ++expected[sheet.inspector].sheets;
            expected[sheet.inspector].scoreSum += sheet.score;
            agents[sheet.inspector].insert(sheet.agent);
        }
        for (size_t n = 0; n < 10; ++n) {
            ++expected[room.sheets[n].inspector].appealed;
            expected[room.sheets[n].inspector].upheld += room.sheets[n].id % 2 == 0 ? 1 : 0;
        }
        const ReportFigures figures = room.read({}, u"inspectors"_qs);
        REQUIRE(figures.inspectors.size() == expected.size());
        for (const InspectorSums &one : figures.inspectors) {
            const InspectorSums &wanted = expected[number(one.staffId)];
            CHECK(one.sheets == wanted.sheets);
            CHECK(one.scoreSum == wanted.scoreSum);
            CHECK(one.agents == qint64(agents[number(one.staffId)].size()));
            CHECK(one.appealed == wanted.appealed);
            CHECK(one.upheld == wanted.upheld);
            CHECK(one.workS == 0); // begun when the test ran, not before it was submitted
        }
    }
}
