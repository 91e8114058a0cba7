// SPDX-License-Identifier: GPL-3.0-or-later
// What came after a month was closed: known one by one, and together the difference to today.
#include "reports/sumfields.h"
#include "support/numberof.h"
#include "support/reportcentre.h"

#include <catch2/catch.hpp>

#include <map>
#include <random>

using namespace banzhang;
using namespace banzhang::test;

namespace {

const QDate october(2026, 10, 1);
const QDate lastOfOctober(2026, 10, 31);

QByteArray text(qint64 number)
{
    return QByteArray::number(number);
}

// October of six people in two teams, closed; what each deed of the time after it changes is
// written down as it is done.
class LateCentre : public ReportCentre
{
public:
    LateCentre()
    {
        for (int n = 1; n <= 6; ++n)
            addAgent(QByteArray::number(1000 + n), "某人", 1 + n % 2);
        for (int n = 1; n <= 6; ++n) {
            const QString no = QString::number(1000 + n);
            order(u"OLD%1"_qs.arg(n), no, u"2026-10-0%1 10:00"_qs.arg(n), u"1000"_qs);
            addSheet(no.toLatin1(), "2026-10-03 10:00", 8000 + n);
            measure(no.toLatin1(), 2 + n, "absent", 0);
            results(no, 20, 30);
        }
    }
    // A shift of eight hours on that day of October, measured now, in the place of the last one.
    void measure(const QByteArray &no, int day, const QByteArray &state, int presentS)
    {
        const QByteArray on = "2026-10-" + text(day).rightJustified(2, '0');
        runBare("UPDATE attendance_fact SET superseded_at = clock_timestamp() WHERE superseded_at"
                " IS NULL AND shift_instance_id = "
                + no + text(day)
                + "; WITH closing AS (INSERT INTO attendance_closing (on_date, closed_by, facts,"
                  " violations) VALUES ('"
                + on
                + "', 1, 1, 0) RETURNING attendance_closing_id) INSERT INTO attendance_fact"
                  " (attendance_closing_id, shift_instance_id, agent_id, team_id, on_date, state,"
                  " scheduled_s, present_s, evidence) SELECT attendance_closing_id, "
                + no + text(day) + ", agent_id, team_id, '" + on + "', '" + state + "', 28800, "
                + text(presentS)
                + ", '{}' FROM closing, agent JOIN agent_team USING (agent_id) WHERE agent_no = '"
                + no + "'");
    }
    void results(const QString &no, int day, int visits)
    {
        Connection open = database.connect(manager);
        (void)SaleStore().take(
            open, u"import"_qs, u"results %1"_qs.arg(++m_files),
            *readResults(parseCsv(u"date,agent_no,visits,successes\n2026-10-%1,%2,%3,5\n"_qs
                                      .arg(day, 2, 10, QChar(u'0'))
                                      .arg(no)
                                      .arg(visits))));
    }
    // Something that comes late, of one of them.
    void addLate(std::mt19937 &random)
    {
        const auto any = [&random](int from, int to) {
            return std::uniform_int_distribution<int>(from, to)(random);
        };
        const int agent = any(1, 6);
        const QString no = QString::number(1000 + agent);
        const QByteArray bare = no.toLatin1();
        WorkSums &sums = expected[no];
        switch (any(0, 6)) {
        case 0: lateOrder(no, any(1, 31), any(1, 999'999), sums); break;
        case 1: takeBack(agent, no, any(10, 31), sums); break;
        case 2: lateResults(no, any(1, 31), any(5, 50), sums); break;
        case 3: lateScore(bare, any(0, 10000), sums); break;
        case 4: takeBackScore(agent, sums); break;
        case 5: lateShift(bare, agent, any(0, 1) == 1, any(1, 28800), sums); break;
        default: lateCalls(bare, any(1, 31), any(1, 90), sums); break;
        }
    }
    std::map<QString, WorkSums> expected;

private:
    void lateOrder(const QString &no, int day, int yuan, WorkSums &sums)
    {
        REQUIRE(order(u"NEW%1"_qs.arg(++m_files), no,
                      u"2026-10-%1 23:59"_qs.arg(day, 2, 10, QChar(u'0')), QString::number(yuan))
                    .added
                == 1);
        ++sums.orders;
        sums.salesFen += 100LL * yuan;
    }
    void takeBack(int agent, const QString &no, int day, WorkSums &sums)
    {
        const SaleImport done = sell(u"order_no,agent_no,time,amount,kind\nOLD%1,%2,2026-10-%3 "
                                     "09:00,,cancel\n"_qs.arg(agent)
                                         .arg(no)
                                         .arg(day),
                                     {}, u"cancel %1"_qs.arg(++m_files));
        if (done.added == 0)
            return; // it was taken back already
        --sums.orders;
        sums.salesFen -= 100'000;
        sums.returnedFen += 100'000;
    }
    void lateResults(const QString &no, int day, int visits, WorkSums &sums)
    {
        const QByteArray where = " FROM result_day JOIN agent USING (agent_id) WHERE agent_no = '"
                                 + no.toLatin1() + "' AND on_date = '2026-10-"
                                 + text(day).rightJustified(2, '0') + "'";
        const qint64 days = number(owner, "SELECT count(*)" + where);
        sums.visits += visits - number(owner, "SELECT coalesce(sum(visits), 0)" + where);
        sums.successes += 5 - number(owner, "SELECT coalesce(sum(successes), 0)" + where);
        sums.resultDays += 1 - days;
        results(no, day, visits);
    }
    void lateScore(const QByteArray &no, int score, WorkSums &sums)
    {
        addSheet(no, "2026-10-17 12:00", score, false, "now()");
        ++sums.sheets;
        sums.scoreSum += score;
    }
    void takeBackScore(int agent, WorkSums &sums)
    {
        const QByteArray which = " WHERE state = 'submitted' AND score = " + text(8000 + agent)
                                 + " AND agent_id = " + text(agent);
        if (number(owner, "SELECT count(*) FROM sheet" + which) == 0)
            return;
        runBare("INSERT INTO appeal (sheet_id, kind, reason, signed_on, raised_by, due_at, state,"
                " outcome, decided_by, decided_at) SELECT sheet_id, 'person', 'r', 'paper', 1,"
                " now(), 'decided', 'retracted', 1, clock_timestamp() FROM sheet"
                + which + "; UPDATE sheet SET state = 'retracted'" + which);
        --sums.sheets;
        sums.scoreSum -= 8000 + agent;
    }
    void lateShift(const QByteArray &no, int agent, bool isAnew, int presentS, WorkSums &sums)
    {
        const QByteArray shift = no + text(2 + agent);
        if (isAnew
            && number(owner, "SELECT count(*) FROM attendance_fact WHERE state = 'absent' AND"
                             " superseded_at IS NULL AND shift_instance_id = "
                                 + shift)
                   > 0) {
            measure(no, 2 + agent, "present", presentS);
            ++sums.shiftsAttended;
            --sums.shiftsAbsent;
            sums.presentS += presentS;
            return;
        }
        if (m_freeDay > 31)
            return;
        measure(no, m_freeDay++, "present", presentS);
        ++sums.shifts;
        ++sums.shiftsAttended;
        sums.scheduledS += 28800;
        sums.presentS += presentS;
    }
    void lateCalls(const QByteArray &no, int day, int answered, WorkSums &sums)
    {
        const QByteArray on = "2026-10-" + text(day).rightJustified(2, '0');
        run("INSERT INTO agent_day AS d (agent_id, day, team_id, answered, finished) SELECT"
            " agent_id, '"
            + on + "', team_id, " + text(answered) + ", " + text(answered)
            + " FROM agent JOIN agent_team USING (agent_id) WHERE agent_no = '" + no
            + "' ON CONFLICT (agent_id, day) DO UPDATE SET answered = d.answered +"
              " EXCLUDED.answered, finished = d.finished + EXCLUDED.finished");
        sums.offered += answered;
        sums.connected += answered;
        sums.finished += answered;
    }

    int m_files = 0;
    int m_freeDay = 10;
};

WorkSums less(WorkSums sums, const WorkSums &other)
{
    for (const SumField &one : sumFields)
        sums.*one.field -= other.*one.field;
    return sums;
}

std::vector<LateChange> changesOf(const ReportCentre &centre, const ReportSpan &span,
                                  const QString &login = {}, const ReportScope &scope = {})
{
    ReportRequest request = ReportCentre::request(span.from, span.to);
    request.report = u"after-close"_qs;
    request.scope = scope;
    return centre.read(request, login).lateChanges;
}

QString codesOf(const std::vector<LateChange> &changes)
{
    QStringList codes;
    for (const LateChange &change : changes)
        codes.append(change.code + u' ' + change.agentNo);
    return codes.join(u", ");
}

}

TEST_CASE("figures of today less the closed ones are the sum of what came after the closing")
{
    for (unsigned seed = 1; seed <= 3; ++seed) {
        INFO("seed " << seed);
        std::mt19937 random(seed);
        LateCentre centre;
        centre.close("2026-10-01");
        for (int n = 0; n < 40; ++n)
            centre.addLate(random);
        const ReportFigures closed = centre.read(ReportCentre::request(october, lastOfOctober));
        // Days of a closed month are read as they are now.
        const ReportFigures first =
            centre.read(ReportCentre::request(october, QDate(2026, 10, 15)));
        const ReportFigures second =
            centre.read(ReportCentre::request(QDate(2026, 10, 16), lastOfOctober));
        std::map<QString, WorkSums> told;
        for (const LateChange &change : changesOf(centre, {october, lastOfOctober})) {
            INFO(change.code.toStdString() << " " << change.what.toStdString());
            CHECK(change.code != u"other");
            CHECK(change.code != u"moved");
            CHECK(change.month == october);
            CHECK((change.code == u"calls") == change.at.isNull());
            told[change.agentNo] += change.sums;
        }
        for (int n = 1; n <= 6; ++n) {
            const QString no = QString::number(1000 + n);
            INFO(no.toStdString());
            WorkSums today = sumsOf(first, no);
            today += sumsOf(second, no);
            CHECK(told[no] == centre.expected[no]);
            CHECK(less(today, sumsOf(closed, no)) == centre.expected[no]);
        }
    }
}

TEST_CASE("what was booked later for a closed month is told with its month and is no change of it")
{
    LateCentre centre;
    centre.book("1001", "2026-10-05", "fine", -500);
    centre.close("2026-10-01");
    CHECK(changesOf(centre, {october, lastOfOctober}).empty());
    centre.book("1001", "2026-10-05", "reversal", 500, "2026-11-01", "1");
    centre.book("1002", "2026-10-09", "award", 12345, "2026-11-01");
    centre.book("1003", "2026-11-02", "award", 99999);
    centre.addViolation("1004", "2026-10-11", "absence");
    const std::vector<LateChange> changes = changesOf(centre, {october, lastOfOctober});
    REQUIRE(codesOf(changes) == u"award 1002, reversal 1001, violation-open 1004");
    CHECK(changes[0].bookedFen == 12345);
    CHECK(changes[0].state == u"booked");
    CHECK(changes[0].stateOn == QDate(2026, 11, 1));
    CHECK(changes[0].on == QDate(2026, 10, 9));
    CHECK(changes[0].sums == WorkSums());
    CHECK(changes[1].bookedFen == 500);
    CHECK(changes[2].state == u"open");
    // The line of the monthly book.
    const LateSums late = centre.read(ReportCentre::request(october, lastOfOctober)).late;
    CHECK(late == LateSums{3, 0, 12845});
    CHECK(centre.read(ReportCentre::request(QDate(2026, 11, 1), QDate(2026, 11, 30))).late
          == LateSums());
}

TEST_CASE("a day of a closed month is told what came of that day alone")
{
    LateCentre centre;
    centre.close("2026-10-01");
    centre.order(u"L1"_qs, u"1001"_qs, u"2026-10-30 10:00"_qs, u"999.99"_qs);
    centre.order(u"L2"_qs, u"1001"_qs, u"2026-10-29 10:00"_qs, u"1"_qs);
    centre.order(u"L3"_qs, u"1001"_qs, u"2026-11-02 10:00"_qs, u"7"_qs);
    const QDate day(2026, 10, 30);
    CHECK(centre.read(ReportCentre::request(day, day)).late == LateSums{1, 99999, 0});
    const std::vector<LateChange> changes = changesOf(centre, {day, day});
    REQUIRE(changes.size() == 1);
    CHECK(changes[0].what == u"L1");
    CHECK(changes[0].sums.orders == 1);
    CHECK(changes[0].at.isValid());
    CHECK_FALSE(changes[0].by.isEmpty());
    CHECK(centre.read(ReportCentre::request(october, lastOfOctober)).late
          == LateSums{2, 100099, 0});
}

TEST_CASE("an agent who is put into another team later has moved and changes nothing of the centre")
{
    LateCentre centre;
    centre.close("2026-10-01");
    centre.run("DELETE FROM agent_team WHERE agent_id = 2; INSERT INTO agent_team VALUES"
               " (2, 2, '[2000-01-01,)'); SELECT stamp_agent_team(2, '2000-01-01')");
    WorkSums all;
    int moved = 0;
    for (const LateChange &change : changesOf(centre, {october, lastOfOctober})) {
        all += change.sums;
        moved += change.code == u"moved" ? 1 : 0;
    }
    CHECK(moved == 2); // out of one and into the other
    CHECK(all == WorkSums());
}

TEST_CASE("a leader is told what came late in his team and others are told by their scope")
{
    LateCentre centre;
    centre.close("2026-10-01");
    centre.order(u"L1"_qs, u"1001"_qs, u"2026-10-30 10:00"_qs, u"10"_qs); // team 2
    centre.order(u"L2"_qs, u"1002"_qs, u"2026-10-30 10:00"_qs, u"20"_qs); // team 1
    const ReportSpan span{october, lastOfOctober};
    CHECK(codesOf(changesOf(centre, span)) == u"order 1001, order 1002");
    CHECK(codesOf(changesOf(centre, span, centre.leader)) == u"order 1002");
    CHECK(codesOf(changesOf(centre, span, {}, {{}, TeamId(2), {}})) == u"order 1001");
    CHECK(codesOf(changesOf(centre, span, {}, {{}, {}, AgentId(2)})) == u"order 1002");
    const Problem refused = centre.tryAs(centre.leader, [&](Connection &open) {
        ReportRequest request = ReportCentre::request(october, lastOfOctober);
        request.scope.teamId = TeamId(2);
        (void)ReportStore().read(open, request);
    });
    CHECK(refused.constraint == u"report_reach");
}

TEST_CASE("a board that is closed after its month came after the closing")
{
    LateCentre centre;
    const auto closeBoard = [&centre](const QByteArray &day) {
        Connection open = centre.database.connect(centre.manager);
        open.execute("SELECT close_board('day', '" + day + "')");
    };
    closeBoard("2026-10-01");
    centre.close("2026-10-01");
    const auto boards = [&centre] {
        return centre.read(ReportCentre::request(october, lastOfOctober)).closings;
    };
    REQUIRE(boards().size() == 1);
    const std::vector<ClosingLine> frozen = boards();
    closeBoard("2026-10-02");
    CHECK(boards() == frozen);
    const std::vector<LateChange> changes = changesOf(centre, {october, lastOfOctober});
    REQUIRE_FALSE(changes.empty());
    CHECK(changes.back().on == QDate(2026, 10, 2));
    CHECK(codesOf(changes).contains(u"board "_qs));
    // A day of it is read as it is now.
    const QDate day(2026, 10, 2);
    CHECK(centre.read(ReportCentre::request(day, day)).closings.size() == 1);
    const Problem gone = centre.tryAs(
        u"bz_owner"_qs, [](Connection &owner) { owner.execute("DELETE FROM board_month_figure"); });
    CHECK(gone.constraint == u"month_figure_stays"_qs);
}
