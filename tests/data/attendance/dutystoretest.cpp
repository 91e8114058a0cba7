// SPDX-License-Identifier: GPL-3.0-or-later
#include "attendance/dutystore.h"
#include "support/dutycentre.h"

#include <catch2/catch.hpp>

using namespace banzhang;
using namespace banzhang::test;

TEST_CASE("#4 who has duty is due ten minutes before the shift, and late against that")
{
    DutyCentre house;
    house.addShift("1034", "2026-09-08", "E");
    house.addShift("1036", "2026-09-08", "E");
    house.give(1, "2026-09-08", 1);
    house.run("UPDATE duty_assignment SET done_at = '2026-09-08 07:55+08', done_seen_by = 1");
    house.comeAndGo("1034", "2026-09-08 07:52:00"); // in time for the shift alone
    house.comeAndGo("1036", "2026-09-08 07:52:00"); // has no duty
    house.closeDue();
    const auto all = house.violations(QDate(2026, 9, 1));
    REQUIRE(all.size() == 1);
    CHECK(all[0].code == u"duty_late");
    CHECK(all[0].agentNo == u"1034");
    CHECK(all[0].measuredS == 120);
    CHECK(all[0].amountFen == 500);
}

TEST_CASE("#6 a rest day does not excuse from duty, having handed it over in writing does")
{
    DutyCentre house;
    house.give(1, "2026-09-08", 1); // no shift on that day: a rest day
    house.give(2, "2026-09-08", 1); // twice the same person: once
    const qint64 moved = house.give(3, "2026-09-08", 2);
    house.addShift("1035", "2026-09-08", "E");
    house.addShift("1036", "2026-09-08", "E");
    house.run("INSERT INTO duty_handover (duty_assignment_id, from_agent_id, to_agent_id,"
              " from_signature, to_signature, recorded_by, recorded_at) VALUES ("
              + QByteArray::number(moved)
              + ", 2, 3, '许晴', '方圆', 1, '2026-09-07 18:00+08');"
                "UPDATE duty_assignment SET agent_id = 3 WHERE duty_assignment_id = "
              + QByteArray::number(moved));
    house.closeDue();
    const auto all = house.only("duty_skipped");
    REQUIRE(all.size() == 2);
    const auto of = [&](const char *no) {
        return std::ranges::find(all, QLatin1String(no), &Violation::agentNo);
    };
    REQUIRE(of("1034") != all.end());
    REQUIRE(of("1036") != all.end()); // to whom it was handed over
    CHECK(of("1035") == all.end());
    CHECK(of("1034")->amountFen == 1000);
    CHECK(of("1034")->state == ViolationState::Proposed);
    // From the evidence alone the same.
    CHECK(house.number("SELECT count(*) FROM violation WHERE code = 'duty_skipped' AND"
                       " recompute_fen(evidence) = amount_fen")
          == 2);
    house.closeDue();
    house.run("SELECT settle_skipped_duty('2026-09-08')");
    CHECK(house.only("duty_skipped").size() == 2);
    // Who took it over was due for it; who gave it away in time was not.
    CHECK(house.number("SELECT count(*) FROM duty_due JOIN shift_instance USING"
                       " (shift_instance_id) WHERE duty_due.cancelled_at IS NULL")
          == 1);
    // Judged: nothing of it changes any more, by the owner neither.
    CHECK(house.refusalOf({}, "UPDATE duty_assignment SET done_at = now(), done_seen_by = 1")
          == u"duty_stays");
}

TEST_CASE("#6 a duty that was seen to be done costs nothing, and one on leave is looked at first")
{
    DutyCentre house;
    house.give(1, "2026-09-08", 1);
    house.run("UPDATE duty_assignment SET done_at = '2026-09-08 09:00+08', done_seen_by = 1");
    house.give(2, "2026-09-08", 3);
    house.run("INSERT INTO excused_span (agent_id, during, kind) VALUES (3,"
              " '[2026-09-08 00:00+08, 2026-09-09 00:00+08)', 'leave')");
    house.addShift("1035", "2026-09-08", "E"); // so that the day is closed
    house.closeDue();
    const auto all = house.only("duty_skipped");
    REQUIRE(all.size() == 1);
    CHECK(all[0].agentNo == u"1036");
    CHECK(all[0].state == ViolationState::ToConfirm);
    CHECK(all[0].doubt == u"excused");
}

TEST_CASE("#12 a duty skipped before the rule's date costs nothing")
{
    DutyCentre house;
    house.run("UPDATE rule_version SET effective = '[2026-09-09,)' WHERE code = 'duty_skipped'");
    house.give(1, "2026-09-08", 1);
    house.closeDue();
    CHECK(house.only("duty_skipped").empty());
    CHECK(house.number("SELECT count(settled_at) FROM duty_assignment") == 1);
}

TEST_CASE("publishing a roster anew keeps the duty: the new shift is due earlier too")
{
    DutyCentre house;
    const qint64 shift = house.addShift("1034", "2026-09-08", "E");
    house.give(1, "2026-09-08", 1);
    const char *const due =
        "SELECT max(shift_instance_id) FROM duty_due WHERE cancelled_at IS NULL";
    CHECK(house.number(due) == shift);
    house.run("UPDATE shift_instance SET cancelled_at = now(), cancelled_by = 1, cancelled_why ="
              " 'x'");
    CHECK(house.number("SELECT count(*) FROM duty_due WHERE cancelled_at IS NULL") == 0);
    const qint64 later = house.addShift("1034", "2026-09-08", "L");
    CHECK(house.number(due) == later);
    house.comeAndGo("1034", "2026-09-08 09:51:00", "2026-09-08 18:01:00");
    house.closeDue();
    const auto late = house.only("duty_late");
    REQUIRE(late.size() == 1);
    CHECK(late[0].measuredS == 60);
}

TEST_CASE("who got a duty after he was due for it is not late by it, who gave it away then is")
{
    DutyCentre house;
    house.addShift("1034", "2026-09-08", "E");
    house.addShift("1036", "2026-09-08", "E");
    const qint64 duty = house.give(1, "2026-09-08", 1);
    house.run("INSERT INTO duty_handover (duty_assignment_id, from_agent_id, to_agent_id,"
              " from_signature, to_signature, recorded_by, recorded_at) VALUES ("
              + QByteArray::number(duty)
              + ", 1, 3, '邓超群', '方圆', 1, '2026-09-08 08:10+08');"
                "UPDATE duty_assignment SET agent_id = 3, done_at = '2026-09-08 09:00+08',"
                " done_seen_by = 1");
    house.comeAndGo("1034", "2026-09-08 07:55:00");
    house.comeAndGo("1036", "2026-09-08 07:55:00");
    house.closeDue();
    const auto late = house.only("duty_late");
    REQUIRE(late.size() == 1);
    CHECK(late[0].agentNo == u"1034");
}

TEST_CASE("duty is given before it begins, moved by hand-over after, and seen by another")
{
    DutyCentre house;
    const DutyStore store;
    const QDate today = house.today();
    const QDate later = today.addDays(3);
    Connection leader = house.database.connect(house.leader);
    CHECK(store.assign(leader, {{1, later, 1}, {2, later, 3}}) == 2);
    CHECK(store.assign(leader, {{1, later, 1}}) == 0); // as it is
    CHECK(store.assign(leader, {{1, later, 3}, {2, later, 0}}) == 2);
    CHECK(house.number("SELECT count(*) FROM duty_assignment WHERE cancelled_at IS NULL") == 1);
    CHECK(house.number("SELECT count(*) FROM duty_assignment") == 3);

    const auto refused = [&](const QString &login, auto deed) {
        return house.tryAs(login, deed).constraint;
    };
    const auto assign = [&](const std::vector<DutyCell> &cells) {
        return [&store, cells](Connection &open) { store.assign(open, cells); };
    };
    CHECK(refused(house.leader, assign({{1, today.addDays(-1), 1}})) == u"duty_ahead");
    CHECK(refused(house.leader, assign({{1, later, 2}})) == u"attendance_reach"); // another team's
    CHECK(refused(house.frontDesk, assign({{2, later, 2}})).isEmpty());
    CHECK(refused(house.leader, assign({{2, later, 1}})) == u"attendance_reach");
    CHECK(refused(house.scheduler, assign({{2, later, 1}})).isEmpty());

    const qint64 running = house.give(3, today.toString(Qt::ISODate).toLatin1().constData(), 1);
    CHECK(refused(house.manager, assign({{3, today, 3}})) == u"duty_begun");
    const auto handOver = [&](qint64 to, const QString &one, const QString &other) {
        return [&store, running, to, one, other](Connection &open) {
            store.handOver(open, running, to, one, other);
        };
    };
    CHECK(refused(house.leader, handOver(3, u"邓超群"_qs, u" "_qs)) == u"duty_handover_signed");
    CHECK(refused(house.leader, handOver(1, u"邓超群"_qs, u"邓超群"_qs)) == u"duty_handover_other");
    CHECK(refused(house.leader, handOver(3, u"邓超群"_qs, u"方圆"_qs)).isEmpty());
    const DutyWeek week = store.week(leader, today.addDays(1 - today.dayOfWeek()));
    const Duty *moved = week.at(3, today);
    REQUIRE(moved);
    CHECK(moved->agentNo == u"1036");
    CHECK(moved->handovers == 1);
    CHECK(stateOf(*moved, QDateTime::currentDateTimeUtc()) == DutyState::Due);

    // Nobody says it of his own.
    house.run("UPDATE staff SET agent_id = 3 WHERE db_role = "
              + house.owner.quotedText(house.manager));
    const auto done = [&](Connection &open) { store.markDone(open, running, true); };
    CHECK(refused(house.manager, done) == u"duty_own");
    CHECK(refused(house.frontDesk, done).isEmpty());
    CHECK(refused(house.leader, handOver(1, u"a"_qs, u"b"_qs)) == u"duty_done");
    CHECK(refused(house.manager,
                  [&](Connection &open) {
                      store.markDone(open, store.week(open, week.from).at(3, today)->id, false);
                  })
          == u"duty_own");
}

TEST_CASE("a leader sees that an area is taken by another team, and no more of it")
{
    DutyCentre house;
    const QDate later = house.today().addDays(2);
    Connection manager = house.database.connect(house.manager);
    const DutyStore store;
    store.assign(manager, {{1, later, 2}});
    Connection leader = house.database.connect(house.leader);
    const DutyWeek week = store.week(leader, later.addDays(1 - later.dayOfWeek()));
    const Duty *taken = week.at(1, later);
    REQUIRE(taken);
    CHECK(taken->agentId == 0);
    CHECK(taken->agent.isEmpty());
    CHECK(taken->team == u"Sales two");
    CHECK(house.count(house.leader, "duty_assignment") == 0);
    CHECK(house.count(house.frontDesk, "duty_assignment") == 1);
}

TEST_CASE("areas are kept by managers and schedulers, and one that was retired comes back")
{
    DutyCentre house;
    const DutyStore store;
    Connection scheduler = house.database.connect(house.scheduler);
    DutyArea area{0, u"楼梯间"_qs, u"扶手"_qs, 9, false};
    area.id = store.saveArea(scheduler, area);
    CHECK(area.id > 0);
    const auto refused = [&](const QString &login) {
        return house.tryAs(login, [&](Connection &open) {
            store.saveArea(open, {0, u"楼梯间"_qs, {}, 1, false});
        });
    };
    CHECK(refused(house.scheduler).constraint == u"duty_area_name_key");
    CHECK(refused(house.leader).kind == ProblemKind::Denied);
    area.isRetired = true;
    store.saveArea(scheduler, area);
    CHECK(house
              .tryAs(house.manager,
                     [&](Connection &open) {
                         store.assign(open, {{area.id, house.today().addDays(2), 1}});
                     })
              .constraint
          == u"duty_area_known");
    CHECK(store.saveArea(scheduler, {0, u"楼梯间"_qs, {}, 1, false}) == area.id);
}
