// SPDX-License-Identifier: GPL-3.0-or-later
#include "attendance/monthgridstore.h"
#include "common/textfile.h"
#include "reports/reportstore.h"
#include "support/attendancecentre.h"

#include <catch2/catch.hpp>

#include <QJsonDocument>

#include <algorithm>
#include <map>
#include <set>

using namespace banzhang;
using namespace banzhang::test;

namespace {

QString textOf(const char *file)
{
    const QString path =
        QStringLiteral(BANZHANG_TEST_DATA "/attendance/month/") + QLatin1String(file);
    const auto decoded = readTextFile(path);
    REQUIRE(decoded);
    return decoded->text;
}

std::vector<QStringList> tableOf(const char *file)
{
    std::vector<QStringList> rows;
    const QStringList lines = textOf(file).split(u'\n');
    for (int place = 1; place < lines.size(); ++place) {
        if (!lines[place].isEmpty())
            rows.push_back(lines[place].split(u','));
    }
    return rows;
}

class HandMonth : public AttendanceCentre
{
public:
    HandMonth() : AttendanceCentre("2026-09-04")
    {
        run("UPDATE rule_version SET amount_fen = 500 WHERE code = 'off_post'");
        for (const QStringList &person : tableOf("people.csv"))
            addAgent(person[0].toUtf8().constData(), person[1].toUtf8().constData(), 1);
        run("DELETE FROM switch_member"); // nobody signs in here
        addShiftType("N", "(1, 'work', 79200, 108000)");
        addShiftType("S", "(1, 'work', 28800, 43200), (2, 'work', 57600, 72000)");
        for (const QStringList &shift : tableOf("shifts.csv"))
            addShift(shift[0].toUtf8(), shift[1].toUtf8(), shift[2].toUtf8().constData());
        run("INSERT INTO excused_span (agent_id, during, kind, source) SELECT agent_id,"
            " tstzrange(d.f AT TIME ZONE 'Asia/Shanghai', d.u AT TIME ZONE 'Asia/Shanghai'),"
            " 'leave', 'QJ-1' FROM agent, (VALUES ('2026-09-17 00:00'::timestamp,"
            " '2026-09-18 00:00'::timestamp), ('2026-09-18 00:00', '2026-09-18 12:00')) d (f, u)"
            " WHERE agent_no = '1008';"
            "INSERT INTO feed_gap VALUES (1, tstzrange('2026-09-21 07:30+08',"
            " '2026-09-21 08:10+08'), 'link lost')");
        Connection connection = database.connect(manager);
        PunchStore().setOffset(
            connection, 2,
            QDateTime::fromString(QStringLiteral("2026-09-21T16:00:00Z"), Qt::ISODate), 14);
    }
    PunchStore::Taken takeDevice(qint64 device)
    {
        return take(device, readPunchFile(textOf(device == 1 ? "device1.csv" : "device2.csv"), {}));
    }
    // number, day, rule, seconds, fen, state
    [[nodiscard]] std::set<QString> found()
    {
        std::set<QString> lines;
        for (const Violation &one : violations(QDate(2026, 9, 1))) {
            const char *state = one.state == ViolationState::ToConfirm ? "to_confirm" : "proposed";
            lines.insert(QStringList{one.agentNo, one.onDate.toString(Qt::ISODate), one.code,
                                     QString::number(one.measuredS.value_or(-1)),
                                     QString::number(one.amountFen), QLatin1String(state)}
                             .join(u','));
        }
        return lines;
    }
};

std::set<QString> expected()
{
    std::set<QString> lines;
    for (const QStringList &row : tableOf("expected.csv"))
        lines.insert(row.join(u','));
    return lines;
}

}

// #1, #3, #12, #14, P1 to P4: every row and every fen as the README computes them by hand.
TEST_CASE("a month of ten people comes out as computed by hand, equal to the fen")
{
    HandMonth month;
    CHECK(month.takeDevice(1).added + month.takeDevice(2).added == 568);
    CHECK(month.closeDue() == 260);
    CHECK(month.found() == expected());

    Connection manager = month.database.connect(month.manager);
    std::vector<ViolationId> proposed;
    for (const Violation &one : month.violations(QDate(2026, 9, 1))) {
        if (one.state == ViolationState::Proposed)
            proposed.push_back(one.id);
    }
    CHECK(ViolationStore().confirm(manager, proposed, {}) == 10);
    const std::map<QString, qint64> fines{
        {u"1001"_qs, 0},     {u"1002"_qs, -500}, {u"1003"_qs, -1000}, {u"1004"_qs, -500},
        {u"1005"_qs, -1000}, {u"1006"_qs, 0},    {u"1007"_qs, 0},     {u"1008"_qs, -500},
        {u"1009"_qs, -500},  {u"1010"_qs, -500}};
    qint64 sum = 0;
    for (const AgentMonth &agent : LedgerStore().agents(manager, QDate(2026, 9, 1))) {
        INFO(agent.agentNo.toStdString());
        CHECK(agent.sum.finesFen == fines.at(agent.agentNo));
        CHECK(agent.shifts == 26);
        // The sum of the ledger equals the statement of each.
        const auto entries = LedgerStore().entries(manager, QDate(2026, 9, 1), agent.agentId, 1000);
        CHECK(sumOf(entries).netFen() == agent.sum.netFen());
        sum += agent.sum.netFen();
    }
    CHECK(sum == -4500);
    CHECK(LedgerStore().month(manager, QDate(2026, 9, 1)).netFen == -4500);
    CHECK(LedgerStore().month(manager, QDate(2026, 9, 1)).undecided == 3);

    // And the report of the month says the same, open and closed.
    ReportRequest report;
    report.report = QStringLiteral("monthly-book");
    report.span = {QDate(2026, 9, 1), QDate(2026, 9, 30)};
    report.sections = {ReportSection::Attendance, ReportSection::Ledger};
    const ReportFigures open = ReportStore().read(manager, report);
    REQUIRE(open.agents.size() == 10);
    for (const AgentSums &agent : open.agents) {
        INFO(agent.agentNo.toStdString());
        CHECK(agent.sums.finesFen == fines.at(agent.agentNo));
        // His absence cost nothing, and stands as a fine.
        CHECK(agent.sums.fines
              == -fines.at(agent.agentNo) / 500 + (agent.agentNo == u"1008" ? 1 : 0));
    }
    CHECK(open.ledger.size() == 10);
    manager.execute("SELECT close_month('2026-09-01', true)");
    CHECK(ReportStore().read(manager, report).agents == open.agents);
}

// P12: counts and hours of the grid, by hand from the README's table. Measured is what happened,
// not what was charged: 1004 was late before the rule held, 1010 while the feed had a gap.
TEST_CASE("the grid of the hand-computed month counts as the table does")
{
    HandMonth month;
    month.takeDevice(1);
    month.takeDevice(2);
    month.closeDue();
    Connection manager = month.database.connect(month.manager);
    const MonthSheet sheet = MonthGridStore().month(manager, QDate(2026, 9, 1));
    REQUIRE(sheet.rows.size() == 10);
    ReportRequest request;
    request.report = QStringLiteral("attendance-month");
    request.span = {QDate(2026, 9, 1), QDate(2026, 9, 30)};
    request.sections = {ReportSection::Attendance};
    const ReportFigures figures = ReportStore().read(manager, request);
    const auto row = [&sheet](const char *no) {
        return *std::ranges::find(sheet.rows, QLatin1String(no), &MonthRow::agentNo);
    };
    const std::map<const char *, std::array<int, 5>> counts{
        {"1001", {0, 0, 0, 0, 26}}, {"1002", {1, 0, 0, 0, 26}}, {"1003", {1, 1, 0, 0, 26}},
        {"1004", {2, 0, 0, 0, 26}}, {"1005", {1, 1, 0, 0, 26}}, {"1006", {0, 0, 0, 0, 26}},
        {"1007", {0, 0, 0, 2, 26}}, {"1008", {1, 0, 1, 0, 24}}, {"1009", {0, 0, 0, 0, 26}},
        {"1010", {2, 0, 0, 0, 26}}};
    for (const auto &[no, expected] : counts) {
        const MonthFigures sum = row(no).sum;
        INFO(no);
        CHECK(std::array{sum.lates, sum.earlyLeaves, sum.absences, sum.toConfirm, sum.daysPresent}
              == expected);
        CHECK(sum.time.shifts == 26);
        CHECK(sum.time.heard == 0); // nobody signs in here
        CHECK(sum.time.adherence() == -1);
        const auto told = std::ranges::find(figures.agents, QLatin1String(no), &AgentSums::agentNo);
        REQUIRE(told != figures.agents.end());
        CHECK(told->sums.late == sum.lates);
        CHECK(told->sums.earlyLeave == sum.earlyLeaves);
        CHECK(told->sums.shiftsAbsent == sum.absences);
        CHECK(told->sums.offPost == (told->agentNo == u"1009" ? 2 : 0));
        // 1008 was on leave on the 17th, and on the morning of the 18th.
        CHECK(told->sums.shifts == (told->agentNo == u"1008" ? 25 : 26));
        CHECK(told->sums.leaveS == (told->agentNo == u"1008" ? 8LL * 3600 + 4LL * 3600 : 0));
    }
    CHECK(row("1009").sum.offPosts == 2);
    CHECK(signOf(row("1008").days[15]) == DaySign::Absent);
    CHECK(signOf(row("1008").days[16]) == DaySign::Excused);
    CHECK(signOf(row("1008").days[17]) == DaySign::Late);
    CHECK(signOf(row("1008").days[5]) == DaySign::None); // a Sunday
    // 23 whole days, nothing on 09-16 and 09-17, 4 h less 300 s on 09-18.
    CHECK(row("1008").sum.time.scheduledS == 26LL * 28800);
    CHECK(row("1008").sum.time.presentS == 23LL * 28800 + 14100);
    CHECK(row("1008").sum.time.conformance() == Approx(100.0 * 676500 / 748800));
}

TEST_CASE("the same punches in another order, in pieces and again give the same facts")
{
    const auto digest = [](HandMonth &month) {
        Rows row = month.owner.execute(
            "SELECT md5(string_agg(concat_ws('|', shift_instance_id, state, first_in, last_out,"
            " scheduled_s, present_s, late_s, early_s, off_post_s, evidence -> 'breaches'), E'\\n'"
            " ORDER BY shift_instance_id)) AS digest FROM attendance_fact"
            " WHERE superseded_at IS NULL");
        row.next();
        return row.text("digest");
    };
    HandMonth plain;
    plain.takeDevice(1);
    plain.takeDevice(2);
    plain.closeDue();

    HandMonth turned;
    turned.takeDevice(2);
    PunchFile file = readPunchFile(textOf("device1.csv"), {});
    std::reverse(file.lines.begin(), file.lines.end());
    PunchFile half;
    half.lines.assign(file.lines.begin(), file.lines.begin() + 300);
    turned.take(1, half);
    turned.closeDue(); // on half of what there is
    CHECK(turned.take(1, file).known == 300);
    CHECK(turned.closeDue() > 0);
    CHECK(digest(turned) == digest(plain));
    CHECK(turned.found() == expected()); // what half of it seemed to say is withdrawn

    CHECK(turned.take(1, file).added == 0); // replay changes nothing
    CHECK(turned.closeDue() == 0);
    Connection manager = turned.database.connect(turned.manager);
    for (int day = 1; day <= 30; ++day)
        CHECK(AttendanceStore().closeDay(manager, QDate(2026, 9, day)) == 0);
}

TEST_CASE("every violation and every measurement follows from its evidence alone")
{
    HandMonth month;
    month.takeDevice(1);
    month.takeDevice(2);
    month.closeDue();
    int judged = 0;
    for (const Violation &one : month.violations(QDate(2026, 9, 1))) {
        const ViolationWhy why = month.why(one.id);
        REQUIRE(recomputedFen(why.evidence));
        CHECK(*recomputedFen(why.evidence) == one.amountFen);
        ++judged;
    }
    CHECK(judged == 13);
    Rows rows = month.owner.execute("SELECT * FROM attendance_fact WHERE superseded_at IS NULL");
    CHECK(rows.count() == 260);
    while (rows.next()) {
        const QJsonObject json = QJsonDocument::fromJson(rows.bytes("evidence")).object();
        const ShiftMeasure again = measureShift(shiftEvidenceFrom(json));
        CHECK(again.breaches == breachesFrom(json));
        CHECK(again.lateS == rows.integer("late_s"));
        CHECK(again.earlyS == rows.integer("early_s"));
        CHECK(again.offPostS == rows.integer("off_post_s"));
        CHECK(again.presentS == rows.integer("present_s"));
        CHECK(again.scheduledS == rows.integer("scheduled_s"));
    }
}
