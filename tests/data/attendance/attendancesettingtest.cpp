// SPDX-License-Identifier: GPL-3.0-or-later
#include "attendance/wagestore.h"
#include "support/attendancecentre.h"

#include <catch2/catch.hpp>

using namespace banzhang;
using namespace banzhang::test;

namespace {

const QDate september(2026, 9, 1);

struct House : AttendanceCentre
{
    House() : scheduler(staff("scheduler"))
    {
        addAgent("1034", "邓超群", 1);
        addAgent("1035", "许晴", 2);
        run("DELETE FROM switch_member"); // nobody signs in here
    }
    [[nodiscard]] static QDateTime moment(int hour, int minuteOf)
    {
        return QDateTime(QDate(2026, 9, 8), QTime(hour - 8, minuteOf), Qt::UTC);
    }
    [[nodiscard]] Problem trySetting(const QString &login, const AttendanceSetting &setting) const
    {
        return tryAs(login,
                     [&](Connection &open) { AttendanceStore().saveSetting(open, setting); });
    }
    [[nodiscard]] AttendanceSetting setting(const QString &login) const
    {
        Connection open = database.connect(login);
        return AttendanceStore().setting(open);
    }
    [[nodiscard]] Problem tryWages(const QString &login, const std::vector<WageLine> &lines) const
    {
        return tryAs(login, [&](Connection &open) { WageStore().save(open, lines); });
    }
    [[nodiscard]] std::vector<AgentWage> wages() const
    {
        Connection open = database.connect(auditor);
        return WageStore().list(open);
    }

    QString scheduler;
};

}

TEST_CASE("P1 P3 P8 managers set how the centre measures, everybody reads it")
{
    House house;
    const AttendanceSetting wanted{1800, 7200, 45, 900, true, true, 1500, 222000};
    CHECK(house.trySetting(house.manager, wanted).text.isEmpty());
    for (const QString &login : {house.manager, house.leader, house.auditor, house.scheduler})
        CHECK(house.setting(login) == wanted);
    for (const QString &login : {house.leader, house.auditor, house.scheduler})
        CHECK(house.trySetting(login, {}).kind == ProblemKind::Denied);
    CHECK(house.setting(house.manager) == wanted);
    CHECK(house
              .tryAs(house.leader,
                     [](Connection &open) {
                         open.execute("UPDATE attendance_setting SET double_press_s = 0");
                     })
              .kind
          == ProblemKind::Denied);
}

TEST_CASE("settings out of their range are refused, each by its rule")
{
    House house;
    const auto refused = [&](auto change) {
        AttendanceSetting setting;
        change(setting);
        return house.trySetting(house.manager, setting).constraint;
    };
    CHECK(refused([](auto &s) { s.windowBeforeS = 14401; }) == u"attendance_setting_before");
    CHECK(refused([](auto &s) { s.windowAfterS = -1; }) == u"attendance_setting_after");
    CHECK(refused([](auto &s) { s.doublePressS = 601; }) == u"attendance_setting_double");
    CHECK(refused([](auto &s) { s.dutyLeadS = 7201; }) == u"attendance_setting_duty");
    CHECK(refused([](auto &s) { s.capShareBp = 10001; }) == u"attendance_setting_share");
    CHECK(refused([](auto &s) { s.minimumWageFen = -1; }) == u"attendance_setting_minimum");
    CHECK(house.setting(house.manager) == AttendanceSetting{});
}

TEST_CASE("P5 points instead of money book points and not a fen from then on")
{
    House house;
    house.addShift("1034", "2026-09-08", "E");
    house.punch("1034", "2026-09-08 08:03:00", PunchDirection::In);
    house.punch("1034", "2026-09-08 16:59:00", PunchDirection::Out);
    house.closeDue();
    const auto found = house.violations(september);
    REQUIRE(found.size() == 2);
    Connection open = house.database.connect(house.manager);
    ViolationStore().confirm(open, {found[0].id}, {});
    AttendanceSetting setting;
    setting.arePointsNotMoney = true;
    AttendanceStore().saveSetting(open, setting);
    ViolationStore().confirm(open, {found[1].id}, {});
    const auto entries = LedgerStore().entries(open, september, 0, 10);
    REQUIRE(entries.size() == 2);
    CHECK(sumOf(entries).finesFen == -500); // the first one stays money
    CHECK(sumOf(entries).points == -1);     // the second is one point
}

TEST_CASE("P8 wages are entered all or none, and a later one gives way")
{
    House house;
    const auto line = [](qint64 agent, QDate from, qint64 fen) {
        return WageLine{1, agent, {}, from, fen};
    };
    REQUIRE(house.wages().size() == 2);
    CHECK(house.wages()[0].id < 0); // none is known
    CHECK(house.wages()[0].isHere);
    const QDate january(2026, 1, 1);
    CHECK(house
              .tryWages(house.manager, {line(1, january.addMonths(3), 520000),
                                        line(1, january, 500000), line(2, january, 480000)})
              .text.isEmpty());
    auto all = house.wages();
    REQUIRE(all.size() == 3);
    CHECK(all[0].from == january.addMonths(3)); // the later first
    CHECK(all[0].isNow);
    CHECK(all[1].until == january.addMonths(3));
    CHECK_FALSE(all[1].isNow);
    CHECK(all[1].fen == 500000);
    CHECK_FALSE(all[0].enteredBy.isEmpty());
    // One bad line, and nothing of it is entered.
    const Problem bad = house.tryWages(
        house.manager, {line(2, january.addMonths(1), 490000), line(1, january.addMonths(5), 0)});
    CHECK(bad.constraint == u"agent_wage_positive");
    CHECK(house.wages() == all);
    CHECK(house.tryWages(house.manager, {line(1, january.addMonths(1), 510000)}).text.isEmpty());
    all = house.wages();
    REQUIRE(all.size() == 3);
    CHECK(all[0].fen == 510000);
    CHECK(all[1].until == january.addMonths(1));
}

TEST_CASE("a leader is not told what people earn, and only managers enter it")
{
    House house;
    const WageLine line{1, 1, {}, QDate(2026, 1, 1), 500000};
    for (const QString &login : {house.leader, house.auditor, house.scheduler})
        CHECK(house.tryWages(login, {line}).kind == ProblemKind::Denied);
    for (const QString &login : {house.leader, house.scheduler})
        CHECK(house.tryAs(login, [](Connection &open) { (void)WageStore().list(open); }).kind
              == ProblemKind::Denied);
    CHECK(house
              .tryAs(house.manager,
                     [](Connection &open) {
                         open.execute("INSERT INTO agent_wage (agent_id, effective, wage_fen,"
                                      " entered_by) VALUES (1, '(,)', 1, 1)");
                     })
              .kind
          == ProblemKind::Denied);
    CHECK(house.wages().size() == 2);
}

TEST_CASE("a device's gap makes what fell into it to be confirmed, and never a fine")
{
    House house;
    house.addShift("1034", "2026-09-08", "E");
    house.punch("1034", "2026-09-08 08:03:00", PunchDirection::In);
    house.punch("1034", "2026-09-08 17:01:00", PunchDirection::Out);
    house.closeDue();
    REQUIRE(house.violations(september).size() == 1);
    CHECK(house.violations(september)[0].state == ViolationState::Proposed);
    PunchGap gap;
    gap.deviceId = 1;
    gap.from = House::moment(8, 0).addSecs(-900);
    gap.to = House::moment(8, 2);
    gap.why = QStringLiteral("停电");
    const auto add = [&](const QString &login) {
        return house.tryAs(login, [&](Connection &open) { PunchStore().addGap(open, gap); });
    };
    CHECK(add(house.leader).kind == ProblemKind::Denied);
    CHECK(add(house.scheduler).kind == ProblemKind::Denied);
    gap.why.clear();
    CHECK(add(house.manager).constraint == u"punch_gap_why");
    gap.why = QStringLiteral("停电");
    std::swap(gap.from, gap.to);
    CHECK_FALSE(add(house.manager).text.isEmpty());
    gap.from = gap.to;
    CHECK(add(house.manager).constraint == u"punch_gap_during");
    gap.from = House::moment(8, 0).addSecs(-900);
    gap.to = House::moment(8, 2);
    CHECK(add(house.manager).text.isEmpty());
    CHECK(house.closeDue() > 0);
    const auto doubted = house.violations(september);
    REQUIRE(doubted.size() == 1);
    CHECK(doubted[0].state == ViolationState::ToConfirm);
    CHECK(doubted[0].doubt == u"gap");
    CHECK(house.why(doubted[0].id).events.size() == 2);
    Connection open = house.database.connect(house.leader); // everybody reads which there were
    const auto gaps = PunchStore().gaps(open, 10);
    REQUIRE(gaps.size() == 1);
    CHECK(gaps[0].from == gap.from);
    CHECK(gaps[0].to == gap.to);
    CHECK(gaps[0].why == u"停电");
}

TEST_CASE("P1 a punch that is void or replaced by hand counts no longer and stays readable")
{
    House house;
    house.addShift("1034", "2026-09-08", "E");
    house.punch("1034", "2026-09-08 08:03:00", PunchDirection::In);
    house.punch("1034", "2026-09-08 17:01:00", PunchDirection::Out);
    house.closeDue();
    const auto late = house.violations(september);
    REQUIRE(late.size() == 1);
    const auto events = house.why(late[0].id).events;
    REQUIRE(events.size() == 2);
    CHECK(events[0].punchId > 0);
    CHECK_FALSE(events[0].isReplaced);
    const auto fix = [&](const QString &login, const QString &reason, const QString &key) {
        return house.tryAs(login, [&](Connection &open) {
            PunchStore().enter(open, 1, House::moment(8, 1), PunchDirection::In, reason, key,
                               events[0].punchId);
        });
    };
    CHECK(fix(house.auditor, u"设备慢"_qs, u"a"_qs).kind == ProblemKind::Denied);
    CHECK(fix(house.leader, {}, u"a"_qs).constraint == u"punch_hand_reason");
    CHECK(fix(house.leader, u"设备慢"_qs, u"a"_qs).text.isEmpty());
    CHECK(fix(house.leader, u"设备慢"_qs, u"a"_qs).text.isEmpty()); // the same again: one row
    CHECK(fix(house.leader, u"设备慢"_qs, u"b"_qs).constraint == u"punch_replaced_once");
    house.closeDue();
    const auto still = house.violations(september);
    REQUIRE(still.size() == 1);
    const auto after = house.why(still[0].id).events;
    REQUIRE(after.size() == 3);
    CHECK(after[0].at == House::moment(8, 1));
    CHECK(after[0].isCounted);
    CHECK_FALSE(after[0].isReplaced);
    CHECK(after[1].at == House::moment(8, 3)); // as it came
    CHECK_FALSE(after[1].isCounted);
    CHECK(after[1].isReplaced);
    CHECK_FALSE(after[1].isVoid);
    CHECK(after[1].fixedAt == House::moment(8, 1));
    CHECK(after[1].fixedWhy == u"设备慢");
    CHECK_FALSE(after[1].fixedBy.isEmpty());
    // And the one in its place may be void in its turn: nothing came in at all.
    Connection open = house.database.connect(house.manager);
    PunchStore().enter(open, 1, House::moment(8, 1), PunchDirection::In, u"代打"_qs, u"c"_qs,
                       after[0].punchId, true);
    house.closeDue();
    const auto missing = house.violations(september);
    REQUIRE(missing.size() == 1);
    CHECK(missing[0].code == u"missing_punch");
    const auto last = house.why(missing[0].id).events;
    REQUIRE(last.size() == 3);
    CHECK(last[0].isVoid);
    CHECK(last[0].fixedWhy == u"代打");
    CHECK(last[1].isReplaced);
    CHECK(last[2].isCounted);
}

TEST_CASE("a leader proposes of his own people, on their shifts, what is not measured")
{
    House house;
    const qint64 shift = house.addShift("1034", "2026-09-08", "E");
    Connection open = house.database.connect(house.leader);
    const ViolationStore store;
    const auto mine = store.agentsOn(open, QDate(2026, 9, 8));
    REQUIRE(mine.size() == 1);
    CHECK(mine[0].no == u"1034");
    Connection site = house.database.connect(house.manager);
    CHECK(store.agentsOn(site, QDate(2026, 9, 8)).size() == 2);
    const auto shifts = store.shiftsAt(open, 1, House::moment(9, 0));
    REQUIRE(shifts.size() == 1);
    CHECK(shifts[0].id == shift);
    CHECK(shifts[0].onDate == QDate(2026, 9, 8));
    CHECK(store.shiftsAt(open, 1, House::moment(9, 0).addDays(1)).empty());
    const auto propose = [&](const QString &login, qint64 agent) {
        return house.tryAs(login, [&](Connection &own) {
            ViolationStore().propose(own, u"bad_clean"_qs, agent, House::moment(9, 0), 0,
                                     u"死角"_qs);
        });
    };
    CHECK(propose(house.leader, 2).constraint == u"attendance_reach");
    CHECK(propose(house.auditor, 1).kind == ProblemKind::Denied);
    CHECK(propose(house.leader, 1).text.isEmpty());
}
