// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/rostercentre.h"

#include <catch2/catch.hpp>

using namespace banzhang;
using namespace banzhang::test;

namespace {

const std::vector<ShiftSegment> nineToFive{{SegmentKind::Work, 32400, 61200}};

}

TEST_CASE("#7 the documents' two shifts are there from the beginning")
{
    RosterCentre centre;
    Connection mine = centre.database.connect(centre.inspector); // hours are no secret
    const ShiftBook book = centre.shifts.book(mine);
    REQUIRE(book.types.size() == 4);
    const ShiftVersion *early = book.version(book.byKey(1)->id, QDate(1999, 1, 1));
    REQUIRE(early);
    CHECK(book.byKey(1)->name == u"早班");
    CHECK(hoursText(*early) == u"08:00–17:00");
    CHECK(hoursText(*book.byKey(2)->on(centre.monday)) == u"10:00–18:00");
    CHECK(early->paidS() == 8 * 3600);
    CHECK(shiftFault(early->segments) == ShiftFault::None);
    CHECK(centre.shifts.site(mine).setting == RosterSetting{});
    CHECK(centre.shifts.site(mine).zone == QTimeZone("Asia/Shanghai"));
}

TEST_CASE("new hours hold from their day on, what was planned for later gives way")
{
    RosterCentre centre;
    Connection mine = centre.database.connect(centre.scheduler);
    const auto early = ShiftTypeId(1);
    centre.shifts.saveVersion(mine, early, centre.monday.addDays(14), nineToFive);
    centre.shifts.saveVersion(mine, early, centre.monday.addDays(7), nineToFive);
    const ShiftBook book = centre.shifts.book(mine);
    const ShiftType *type = book.find(early);
    REQUIRE(type->versions.size() == 2);
    CHECK(type->versions[0].until == centre.monday.addDays(7));
    CHECK(type->versions[1].from == centre.monday.addDays(7));
    CHECK_FALSE(type->versions[1].until.isValid());
    CHECK(type->versions[1].madeBy == u"scheduler");
    CHECK(type->on(centre.monday.addDays(6))->startS() == 8 * 3600);
    CHECK(type->on(centre.monday.addDays(7))->startS() == 9 * 3600);
}

TEST_CASE("hours with which shifts are published never change, new ones begin after them")
{
    RosterCentre centre;
    Connection mine = centre.database.connect(centre.scheduler);
    centre.save(centre.monday, {"EEEEREE"});
    centre.publish(centre.monday);
    const auto changing = [&](Connection &open) {
        centre.shifts.saveVersion(open, ShiftTypeId(1), centre.monday.addDays(6), nineToFive);
    };
    const Problem told = centre.refused(centre.scheduler, changing);
    CHECK(told.constraint == u"shift_version_used");
    CHECK(told.hint == centre.monday.addDays(6).toString(Qt::ISODate));
    centre.shifts.saveVersion(mine, ShiftTypeId(1), centre.monday.addDays(7), nineToFive);
    const ShiftBook book = centre.shifts.book(mine);
    CHECK(book.find(ShiftTypeId(1))->versions.at(0).lastUsed == centre.monday.addDays(6));
    CHECK_FALSE(book.find(ShiftTypeId(1))->versions.at(1).lastUsed.isValid());
    CHECK(centre.publish(centre.monday).shiftsMade == 0); // what is in force stays
}

TEST_CASE("hours that are none are refused as the console names them")
{
    RosterCentre centre;
    using K = SegmentKind;
    const auto refusal = [&](const std::vector<ShiftSegment> &segments) {
        return centre
            .refused(centre.scheduler,
                     [&](Connection &open) {
                         centre.shifts.saveVersion(open, ShiftTypeId(1), centre.monday, segments);
                     })
            .constraint;
    };
    CHECK(refusal({}) == u"shift_begins_with_work");
    CHECK(refusal({{K::PaidBreak, 0, 3600}, {K::Work, 3600, 7200}}) == u"shift_begins_with_work");
    CHECK(refusal({{K::Work, 0, 7200}, {K::Work, 3600, 9000}}) == u"shift_segment_once");
    CHECK(refusal({{K::Work, 86400, 90000}}) == u"shift_begins_on_its_day");
    CHECK(refusal({{K::Work, 0, 3600}, {K::Work, 86400, 90000}}) == u"shift_within_a_day");
    CHECK(refusal({{K::Work, 30, 3600}}) == u"shift_segment_minutes");
    CHECK(refusal({{K::Work, 3600, 180000}}) == u"shift_segment_span");
}

TEST_CASE("a kind of shift has its own code and key, a retired one gives its key back")
{
    RosterCentre centre;
    Connection mine = centre.database.connect(centre.manager);
    ShiftType type;
    type.code = QStringLiteral("E");
    type.name = QStringLiteral("另一个");
    const auto saving = [&](Connection &open) { centre.shifts.saveType(open, type); };
    CHECK(centre.refused(centre.manager, saving).constraint == u"shift_type_code_key");
    type.code = QStringLiteral("M");
    type.key = 1;
    CHECK(centre.refused(centre.manager, saving).constraint == u"shift_type_key_once");
    centre.shifts.retire(mine, ShiftTypeId(1), true);
    const ShiftTypeId made = centre.shifts.saveType(mine, type);
    CHECK(centre.shifts.book(mine).byKey(1)->id == made);
    CHECK(centre.shifts.book(mine).find(ShiftTypeId(1))->retiredOn
          == centre.shifts.site(mine).today);
    type.name.clear();
    CHECK(centre.refused(centre.manager, saving).constraint == u"shift_type_name_given");
    for (const QString &login : {centre.leader, centre.auditor, centre.admin, centre.frontDesk})
        CHECK(centre.refused(login, saving).kind == ProblemKind::Denied);
}

TEST_CASE("the calendar is brought by an administrator: changed days count, others of the year go")
{
    RosterCentre centre;
    Connection mine = centre.database.connect(centre.admin);
    const std::vector<CalendarDay> days{
        {QDate(2026, 9, 27), CalendarKind::Workday, QStringLiteral("国庆节")},
        {QDate(2026, 10, 1), CalendarKind::Holiday, QStringLiteral("国庆节")},
        {QDate(2027, 1, 1), CalendarKind::Holiday, QStringLiteral("元旦")}};
    CHECK(centre.shifts.importCalendar(mine, days, false) == 3);
    CHECK(centre.shifts.importCalendar(mine, days, true) == 0);
    CHECK(centre.shifts.calendar(mine, QDate(2026, 1, 1), QDate(2027, 1, 1)) == days);
    CHECK(centre.shifts.importCalendar(mine, {days[1]}, true) == 1);
    CHECK(centre.shifts.calendar(mine, QDate(2026, 1, 1), QDate(2027, 1, 1))
          == std::vector{days[1], days[2]});
    const auto bringing = [&](Connection &open) { centre.shifts.importCalendar(open, days, true); };
    for (const QString &login : {centre.scheduler, centre.manager, centre.leader})
        CHECK(centre.refused(login, bringing).kind == ProblemKind::Denied);
}

TEST_CASE("needs and rotations are kept whole, and written by schedulers and managers only")
{
    RosterCentre centre;
    Connection mine = centre.database.connect(centre.scheduler);
    const std::vector<NeedScope> scopes = centre.plans.scopes(mine);
    REQUIRE(scopes.size() == 4);
    CHECK(scopes[0].team == TeamId(1));
    CHECK(scopes[2].queue == QueueId(1));
    const std::vector<CoverageNeed> needs{{1, 16, 3}, {7, 47, 1}};
    centre.plans.saveNeeds(mine, scopes[0], {{1, 16, 2}, {2, 0, 9}});
    centre.plans.saveNeeds(mine, scopes[0], needs);
    CHECK(centre.plans.needs(mine, scopes[0]) == needs);
    CHECK(centre.plans.needs(mine, scopes[2]).empty());
    CHECK(centre.plans.scopes(mine)[0].hasNeed);
    RosterPattern pattern = movingRest(QStringLiteral("串休轮转"), ShiftTypeId(1));
    pattern.weeks[0][6] = {};
    pattern.id = centre.plans.savePattern(mine, pattern);
    CHECK(centre.plans.patterns(mine) == std::vector{pattern});
    pattern.weeks.resize(2);
    centre.plans.savePattern(mine, pattern);
    CHECK(centre.plans.patterns(mine) == std::vector{pattern});
    RosterPattern twin = pattern;
    twin.id = {};
    const auto saving = [&](Connection &open) { centre.plans.savePattern(open, twin); };
    CHECK(centre.refused(centre.scheduler, saving).constraint == u"roster_pattern_name_key");
    CHECK(centre.refused(centre.leader, saving).kind == ProblemKind::Denied);
    CHECK(centre
              .refused(centre.leader,
                       [&](Connection &open) { centre.plans.saveNeeds(open, scopes[0], needs); })
              .kind
          == ProblemKind::Denied);
    centre.plans.removePattern(mine, pattern.id);
    CHECK(centre.plans.patterns(mine).empty());
}

TEST_CASE("the need of the whole centre is its teams', or its queues' where no team has one")
{
    RosterCentre centre;
    Connection mine = centre.database.connect(centre.scheduler);
    const std::vector<NeedScope> scopes = centre.plans.scopes(mine);
    centre.plans.saveNeeds(mine, scopes[2], {{1, 16, 3}});
    centre.plans.saveNeeds(mine, scopes[3], {{1, 16, 4}, {1, 17, 1}});
    const std::vector both{TeamId(1), TeamId(2)};
    CHECK(centre.rosters.load(mine, centre.monday, both).needs
          == std::vector<CoverageNeed>{{1, 16, 7}, {1, 17, 1}});
    CHECK(centre.rosters.load(mine, centre.monday, {TeamId(1)}).needs.empty());
    centre.plans.saveNeeds(mine, scopes[1], {{1, 16, 2}});
    CHECK(centre.rosters.load(mine, centre.monday, both).needs
          == std::vector<CoverageNeed>{{1, 16, 2}});
}

TEST_CASE("how the centre rosters is set within its ranges")
{
    RosterCentre centre;
    Connection mine = centre.database.connect(centre.scheduler);
    RosterSetting setting{43200, 2, 8, 82800, 18000};
    centre.shifts.set(mine, setting);
    CHECK(centre.shifts.site(mine).setting == setting);
    setting.restDaysAWeek = 7;
    const auto setIt = [&](Connection &open) { centre.shifts.set(open, setting); };
    CHECK(centre.refused(centre.scheduler, setIt).constraint == u"roster_setting_rest_days");
    CHECK(centre.refused(centre.leader, setIt).kind == ProblemKind::Denied);
}
