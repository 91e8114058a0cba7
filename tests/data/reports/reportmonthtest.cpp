// SPDX-License-Identifier: GPL-3.0-or-later
// Months worked by hand: tests/data/leaderboards/month and what is told here.
#include "attendance/ledgerstore.h"
#include "reports/sumfields.h"
#include "support/reportcentre.h"

#include <catch2/catch.hpp>

#include <future>

using namespace banzhang;
using namespace banzhang::test;

namespace {

const QDate october(2026, 10, 1);
const QDate lastOfOctober(2026, 10, 31);
const QString boardFolder = QStringLiteral(BANZHANG_TEST_DATA "/leaderboards/month/");

// October of the eight people of the boards, with calls, shifts, scores and the ledger.
struct Month : ReportCentre
{
    Month()
    {
        addMonthPeople();
        takeFile(boardFolder + u"orders.csv"_qs);
        takeResults(boardFolder + u"results.csv"_qs);
        addCalls("1001", "2026-10-05", 40, 3, 10, 2);
        addCalls("1001", "2026-10-06", 20, 1, 5, 0);
        addCalls("1005", "2026-10-05", 60, 0, 1, 1);
        addCalls("1001", "2026-11-02", 7);
        addSheet("1001", "2026-10-05 10:00", 9000);
        addSheet("1001", "2026-10-31 23:59", 8000);
        addSheet("1001", "2026-11-01 00:00", 1000);
        addSheet("1002", "2026-10-05 10:00", 7000, false, "now() + interval '1 day'");
        attend("1001", "2026-10-05", "present", 60);
        attend("1001", "2026-10-06", "absent", 0, 0);
        attend("1001", "2026-10-07", "excused", 0, 0);
        attend("1002", "2026-10-05", "to_confirm");
        book("1001", "2026-10-05", "fine", -500);
        book("1001", "2026-10-06", "fine", -123456789);
        book("1002", "2026-10-06", "award", 123456789);
        book("1001", "2026-10-07", "fine", -500);
        book("1001", "2026-10-07", "reversal", 500, {}, "4");
        run("INSERT INTO queue_interval (queue_id, start_at, offered, answered, answered_in_time,"
            " longest_wait_s) VALUES (1, '2026-10-05 09:00+08', 10, 9, 8, 30),"
            " (1, '2026-10-05 09:30+08', 5, 5, 5, 10), (1, '2026-10-06 09:00+08', 3, 1, 1, 40),"
            " (2, '2026-10-31 23:30+08', 2, 2, 1, 7), (2, '2026-11-01 00:00+08', 100, 1, 1, 1)");
    }
    [[nodiscard]] ReportFigures october(std::vector<ReportSection> sections = {}) const
    {
        return read(request(::october, lastOfOctober, std::move(sections)));
    }
};

}

TEST_CASE("#85 the month by hand: orders and fen of the boards come out to the fen")
{
    const Month month;
    const ReportFigures figures = month.october();
    CHECK(sumsOf(figures, u"1005"_qs).salesFen == 320000);
    CHECK(sumsOf(figures, u"1003"_qs).salesFen == 250000);
    CHECK(sumsOf(figures, u"1007"_qs).salesFen == 900000);
    qint64 one = 0;
    for (const AgentSums &agent : figures.agents)
        one += agent.team == u"Sales one"_qs ? agent.sums.salesFen : 0;
    CHECK(one == 900000);
    CHECK(totalOf(figures.agents).salesFen == 3220000);
    CHECK(sumsOf(figures, u"1001"_qs).visits == 100);
    CHECK(sumsOf(figures, u"1001"_qs).successes == 60);
    CHECK(figures.agents.size() == 8); // 1008 sold nothing, and was there
    CHECK(figures.frame.agents == 8);
}

TEST_CASE("the fields of sums are the columns of a frozen month in their order")
{
    ReportCentre centre;
    Rows rows = centre.owner.execute(
        "SELECT column_name::text AS code FROM information_schema.columns"
        " WHERE table_name = 'agent_month_figure' AND ordinal_position >"
        " (SELECT ordinal_position FROM information_schema.columns"
        "   WHERE table_name = 'agent_month_figure' AND column_name = 'left_on')"
        " ORDER BY ordinal_position");
    for (const SumField &one : sumFields) {
        REQUIRE(rows.next());
        CHECK(rows.text("code").toStdString() == one.code);
    }
    CHECK_FALSE(rows.next());
}

TEST_CASE("#85 calls and scores and shifts and the ledger of an agent's month by hand")
{
    const Month month;
    const WorkSums sums = sumsOf(month.october(), u"1001"_qs);
    CHECK(sums.offered == 64);
    CHECK(sums.connected == 60);
    CHECK(sums.endedByAgent == 15);
    CHECK(sums.transferred == 2);
    CHECK(sums.sheets == 2); // the second before midnight at the site, not the one after
    CHECK(sums.scoreSum == 17000);
    CHECK(*sums.qaMean() == Approx(85));
    CHECK(sums.shifts == 2); // leave is not held against him
    CHECK(sums.shiftsAttended == 1);
    CHECK(sums.shiftsAbsent == 1);
    CHECK(sums.late == 1);
    CHECK(*sums.attendanceRate() == Approx(50));
    CHECK(sums.fines == 2); // three, of which one was taken back
    CHECK(sums.finesFen == -123457289);
    CHECK(sumsOf(month.october(), u"1002"_qs).awardsFen == 123456789);
    CHECK(sumsOf(month.october(), u"1002"_qs).sheets == 0); // not released
    CHECK(sumsOf(month.october(), u"1002"_qs).shiftsAttended == 1);
}

TEST_CASE("#172 the days of a report add up to its agents, and queues to their days")
{
    Month month;
    for (const bool isClosed : {false, true}) {
        if (isClosed)
            month.close("2026-10-01");
        const ReportFigures figures = month.october();
        REQUIRE(figures.days.size() == 31);
        CHECK(totalOf(figures.days) == totalOf(figures.agents));
        CHECK(figures.days[4].connected == 100);
        CHECK(figures.days[30].sheets == 1);
        REQUIRE(figures.queueDays.size() == 3);
        CHECK(figures.queueDays[0].queue == u"Sales"_qs);
        CHECK(figures.queueDays[0].offered == 15);
        CHECK(figures.queueDays[0].longestWaitS == 30);
        CHECK(figures.queueDays[0].startAt == QDateTime(QDate(2026, 10, 4), QTime(16, 0), Qt::UTC));
        REQUIRE(figures.queueHalfHours.size() == 3);
        CHECK(figures.queueHalfHours[0].offered == 13);
        CHECK(figures.queueHalfHours[0].longestWaitS == 40);
        CHECK(figures.queueHalfHours[2].startAt
              == QDateTime(QDate(2026, 10, 1), QTime(15, 30), Qt::UTC));
    }
}

TEST_CASE("a closed month stays as it was when it was closed, an open one moves")
{
    Month month;
    const ReportFigures open = month.october();
    CHECK(open.frame.closedAt.isNull());
    month.close("2026-10-01");
    const ReportFigures closed = month.october();
    CHECK(closed.frame.closedAt.isValid());
    CHECK(closed.agents == open.agents);
    CHECK(closed.days == open.days);
    CHECK(closed.queueDays == open.queueDays);
    CHECK(closed.queueHalfHours == open.queueHalfHours);
    CHECK(closed.items == open.items);
    CHECK(closed.quality == open.quality);

    const ReportRequest november = Month::request(QDate(2026, 11, 1), QDate(2026, 11, 30));
    const ReportFigures before = month.read(november);
    month.order(u"LATE"_qs, u"1001"_qs, u"2026-10-30 10:00"_qs, u"999.99"_qs);
    month.order(u"NEW"_qs, u"1001"_qs, u"2026-11-03 10:00"_qs, u"10"_qs);
    month.addSheet("1001", "2026-10-06 10:00", 100, true);
    month.addCalls("1002", "2026-10-09", 50);
    month.runBare("UPDATE sheet SET state = 'retracted' WHERE score = 9000;"
                  "UPDATE attendance_fact SET superseded_at = now() WHERE state = 'absent';"
                  "UPDATE queue_interval SET offered = 77");
    month.run("UPDATE agent SET name = '改名', left_on = '2026-11-20' WHERE agent_no = '1001';"
              "UPDATE team SET name = 'Renamed' WHERE team_id = 1;"
              "UPDATE site SET name = 'Another';"
              "DELETE FROM agent_team WHERE agent_id = 2; INSERT INTO agent_team VALUES"
              " (2, 2, '[2000-01-01,)'); SELECT stamp_agent_team(2, '2000-01-01')");
    CHECK(withoutMoment(month.october()) == withoutMoment(closed));
    const ReportFigures after = month.read(november);
    CHECK(sumsOf(before, u"1001"_qs).salesFen == 0);
    CHECK(sumsOf(after, u"1001"_qs).salesFen == 1000);
    CHECK(withoutMoment(month.read(november)) == withoutMoment(after));
}

TEST_CASE("a fine that is taken back after the closing is taken back in the next month")
{
    Month month;
    month.close("2026-10-01");
    const ReportFigures closed = month.october();
    month.book("1001", "2026-10-06", "reversal", 123456789, "2026-11-01", "2");
    CHECK(withoutMoment(month.october()) == withoutMoment(closed));
    const WorkSums november =
        sumsOf(month.read(Month::request(QDate(2026, 11, 1), QDate(2026, 11, 30))), u"1001"_qs);
    CHECK(november.fines == -1);
    CHECK(november.finesFen == 123456789);
    // Each entry is counted once over both.
    const WorkSums both =
        sumsOf(month.read(Month::request(october, QDate(2026, 11, 30))), u"1001"_qs);
    CHECK(both.finesFen == -500);
    CHECK(both.fines == 1);
    const WorkSums across =
        sumsOf(month.read(Month::request(QDate(2026, 10, 6), QDate(2026, 11, 30))), u"1001"_qs);
    CHECK(across.finesFen == 0);
}

TEST_CASE("a span of closed months and open days is the sum of its parts")
{
    Month month;
    month.close("2026-09-01");
    month.close("2026-10-01");
    const ReportFigures whole = month.read(Month::request(QDate(2026, 9, 15), QDate(2026, 11, 10)));
    WorkSums parts = totalOf(month.october().agents);
    parts += totalOf(month.read(Month::request(QDate(2026, 9, 15), QDate(2026, 9, 30))).agents);
    parts += totalOf(month.read(Month::request(QDate(2026, 11, 1), QDate(2026, 11, 10))).agents);
    CHECK(totalOf(whole.agents) == parts);
    CHECK(totalOf(whole.days) == parts);
    CHECK(whole.agents.size() == 8); // one line an agent and team, however many parts
}

TEST_CASE("two who close a month at once freeze it once")
{
    Month month;
    const auto closeIt = [&month] {
        return month.tryAs(month.manager, [](Connection &open) {
            open.execute("SELECT close_month('2026-10-01', true)");
        });
    };
    auto other = std::async(std::launch::async, closeIt);
    const Problem mine = closeIt();
    const Problem theirs = other.get();
    CHECK((mine == Problem()) != (theirs == Problem()));
    CHECK((mine == Problem() ? theirs : mine).constraint == u"ledger_month_closed"_qs);
    CHECK(month.october().agents.size() == 8);
    CHECK(sumsOf(month.october(), u"1001"_qs).connected == 60);
}

TEST_CASE("figures that are frozen are changed by nobody, and a failed closing freezes nothing")
{
    Month month;
    Connection manager = month.database.connect(month.manager);
    manager.execute("BEGIN; SELECT close_month('2026-10-01', true); ROLLBACK");
    CHECK(month.october().frame.closedAt.isNull());
    month.close("2026-10-01");
    for (const char *table : {"figure_month", "agent_month_figure", "team_day_figure",
                              "queue_day_figure", "queue_half_month_figure"}) {
        INFO(table);
        const Problem gone = month.tryAs(u"bz_owner"_qs, [table](Connection &owner) {
            owner.execute(QByteArray("DELETE FROM ") + table);
        });
        CHECK(gone.constraint == u"month_figure_stays"_qs);
        const Problem emptied = month.tryAs(u"bz_owner"_qs, [table](Connection &owner) {
            owner.execute(QByteArray("TRUNCATE ") + table);
        });
        CHECK(emptied.constraint == u"month_figure_stays"_qs);
    }
}

TEST_CASE("the head of a closed month stays, whoever comes, goes or is renamed later")
{
    Month month;
    month.run("INSERT INTO staff_post (staff_id, post, during) SELECT staff_id, 'manager',"
              " '[2026-01-01,)' FROM staff WHERE db_role = "
              + month.owner.quotedText(month.manager) + " ON CONFLICT DO NOTHING");
    month.close("2026-10-01");
    const ReportFrame closed = month.october({ReportSection::QueueService}).frame;
    CHECK(closed.agents == 8);
    CHECK_FALSE(closed.leaders.empty());
    month.run("DELETE FROM agent_team WHERE agent_id = 2;"
              "UPDATE staff SET name = name || ' renamed'");
    const ReportFrame later = month.october({ReportSection::QueueService}).frame;
    CHECK(later.agents == closed.agents);
    CHECK(later.leaders == closed.leaders);
}

TEST_CASE("who closes a month while scores of it are held back is asked first")
{
    Month month;
    month.runBare("UPDATE sheet SET release_at = now() + interval '9 days' WHERE score = 9000");
    Connection open = month.database.connect(month.manager);
    const int held = LedgerStore().month(open, october).unreleased;
    CHECK(held > 0);
    const Problem asked = month.tryAs(
        month.manager, [](Connection &own) { LedgerStore().close(own, october, false); });
    CHECK(asked.constraint == u"ledger_month_unreleased"_qs);
    CHECK(asked.hint == QString::number(held));
    LedgerStore().close(open, october, true);
    CHECK(month.october().frame.closedAt.isValid());
}

TEST_CASE("a month without data is a month of zeros, and a report reads only what it is asked")
{
    const Month month;
    const ReportFigures empty = month.read(Month::request(QDate(2026, 2, 1), QDate(2026, 2, 28)));
    CHECK(totalOf(empty.days) == totalOf(empty.agents));
    CHECK(totalOf(empty.agents).connected == 0);
    CHECK(empty.days.size() == 28);
    CHECK(empty.queueDays.empty());
    CHECK_FALSE(empty.days[0].qaMean());
    CHECK(empty.ledger.empty());
    const ReportFigures queues = month.october({ReportSection::QueueService});
    CHECK(queues.agents.empty());
    CHECK(queues.days.empty());
    CHECK(queues.queueDays.size() == 3);
    const ReportFigures fines = month.october({ReportSection::Ledger});
    CHECK(fines.ledger.size() == 5);
    CHECK(fines.ledger[4].fen == 123456789);
    CHECK(fines.queueDays.empty());
}

TEST_CASE("the month before and the same month of last year stand beside")
{
    Month month;
    month.addCalls("1001", "2026-09-30", 11);
    month.addCalls("1001", "2025-10-31", 12);
    month.addCalls("1001", "2025-11-01", 100);
    ReportRequest request = Month::request(october, lastOfOctober);
    request.withBefore = true;
    request.withYearBefore = true;
    const ReportFigures figures = month.read(request);
    CHECK(totalOf(figures.agentsBefore).connected == 11);
    CHECK(totalOf(figures.agentsYearBefore).connected == 12);
}

TEST_CASE("a report tells how far it is and ends when it is told to")
{
    const Month month;
    Connection manager = month.database.connect(month.manager);
    int steps = 0;
    int last = 0;
    const ReportRequest request = Month::request(october, lastOfOctober);
    (void)ReportStore().read(manager, request, [&](int done, int of) {
        CHECK(done == steps++);
        last = of;
        return true;
    });
    CHECK(steps == last + 1);
    try {
        (void)ReportStore().read(manager, request, [](int done, int) { return done < 2; });
        FAIL("it was cancelled");
    } catch (const DbError &error) {
        CHECK(error.sqlState() == u"57014"_qs);
    }
    CHECK(ReportStore().read(manager, request).agents.size() == 8); // the connection is whole
}
