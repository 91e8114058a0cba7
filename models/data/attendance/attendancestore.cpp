// SPDX-License-Identifier: GPL-3.0-or-later
#include "attendance/attendancestore.h"

#include "attendance/ledgerrow.h"

namespace banzhang {
namespace {

StandingNow standingFrom(const Rows &row)
{
    StandingNow one;
    one.shiftInstanceId = row.integer("shift_instance_id");
    one.agentId = row.integer("agent_id");
    one.agentNo = row.text("agent_no");
    one.agent = row.text("agent");
    one.team = row.text("team");
    one.shift = row.text("shift");
    one.starts = row.dateTime("starts_at");
    one.ends = row.dateTime("ends_at");
    one.firstIn = row.dateTime("first_in");
    one.signedState = row.text("signed_state");
    one.signedSince = row.dateTime("signed_since");
    one.dutyArea = row.text("duty_area");
    one.standing = standingFromCode(row.text("standing"));
    return one;
}

WhatIfRow whatIfFrom(const Rows &row)
{
    return {row.integer("agent_id"), row.text("agent_no"),      row.text("agent"),
            row.text("team"),        row.date("on_date"),       int(row.integer("raw_s")),
            row.text("doubt"),       row.integer("before_fen"), row.integer("after_fen")};
}

}

int AttendanceStore::closeDueDays(Connection &connection) const
{
    Rows row = connection.query(QStringLiteral("attendance/close_due_days"));
    row.next();
    return int(row.integer("measured"));
}

int AttendanceStore::closeDay(Connection &connection, QDate day) const
{
    Rows row = connection.query(QStringLiteral("attendance/close_day"), {{"day", day}});
    row.next();
    return int(row.integer("facts"));
}

std::vector<StandingNow> AttendanceStore::now(Connection &connection) const
{
    Rows rows = connection.query(QStringLiteral("attendance/list_standing_now"));
    std::vector<StandingNow> all;
    all.reserve(size_t(rows.count()));
    while (rows.next())
        all.push_back(standingFrom(rows));
    return all;
}

ScheduleBoard AttendanceStore::schedules(Connection &connection) const
{
    Rows row = connection.query(QStringLiteral("attendance/list_schedules_now"));
    ScheduleBoard board;
    while (row.next()) {
        if (row.isNull("agent_id")) {
            board.teams.insert(TeamId(row.integer("team_id")));
            board.toleranceSeconds = int(row.integer("tolerance_s"));
            continue;
        }
        board.spans[AgentId(row.integer("agent_id"))].push_back(
            {row.dateTime("starts_at"), row.dateTime("ends_at"),
             scheduledFromCode(row.text("scheduled"))});
    }
    return board;
}

std::vector<RuleVersion> AttendanceStore::rules(Connection &connection) const
{
    Rows rows = connection.query(QStringLiteral("attendance/list_rules"));
    std::vector<RuleVersion> all;
    all.reserve(size_t(rows.count()));
    while (rows.next())
        all.push_back(ruleVersionFrom(rows));
    return all;
}

void AttendanceStore::saveRule(Connection &connection, const RuleVersion &version) const
{
    connection.query(QStringLiteral("attendance/save_rule_version"),
                     {{"code", version.code},
                      {"from_on", version.from},
                      {"words", version.words},
                      {"grace_s", version.graceS},
                      {"limit_s", version.limitS},
                      {"per", version.isPerShift ? u"shift"_qs : u"event"_qs},
                      {"amount_fen", version.amountFen},
                      {"points", version.points},
                      {"redo", version.needsRedo}});
}

std::vector<WhatIfRow> AttendanceStore::whatIf(Connection &connection, const RuleVersion &version,
                                               QDate month) const
{
    Rows rows = connection.query(QStringLiteral("attendance/what_if_rule"),
                                 {{"code", version.code},
                                  {"month", month},
                                  {"grace_s", version.graceS},
                                  {"limit_s", version.limitS},
                                  {"per", version.isPerShift ? u"shift"_qs : u"event"_qs},
                                  {"amount_fen", version.amountFen}});
    std::vector<WhatIfRow> all;
    all.reserve(size_t(rows.count()));
    while (rows.next())
        all.push_back(whatIfFrom(rows));
    return all;
}

AttendanceSetting AttendanceStore::setting(Connection &connection) const
{
    Rows row = connection.query(QStringLiteral("attendance/get_attendance_setting"));
    row.next();
    return {int(row.integer("window_before_s")), int(row.integer("window_after_s")),
            int(row.integer("double_press_s")),  int(row.integer("duty_lead_s")),
            row.boolean("logins_count"),         row.boolean("points_not_money"),
            int(row.integer("cap_share_bp")),    row.integer("minimum_wage_fen")};
}

void AttendanceStore::saveSetting(Connection &connection, const AttendanceSetting &setting) const
{
    connection.query(QStringLiteral("attendance/set_attendance_setting"),
                     {{"before_s", setting.windowBeforeS},
                      {"after_s", setting.windowAfterS},
                      {"double_s", setting.doublePressS},
                      {"duty_lead_s", setting.dutyLeadS},
                      {"logins_count", setting.doLoginsCount},
                      {"points", setting.arePointsNotMoney},
                      {"cap_bp", setting.capShareBp},
                      {"minimum_fen", setting.minimumWageFen}});
}

}
