// SPDX-License-Identifier: GPL-3.0-or-later
#include "people/teamstore.h"

namespace banzhang {
namespace {

Team teamFrom(const Rows &row)
{
    Team team;
    team.teamId = row.id<TeamId>("team_id");
    team.name = row.text("name");
    team.department = row.text("department");
    team.closedOn = row.date("closed_on");
    team.agents = int(row.integer("agents"));
    return team;
}

TeamDuty dutyFrom(const Rows &row)
{
    return {row.id<StaffId>("staff_id"), row.text("name"), teamTaskFromCode(row.text("task")),
            row.date("from_on"), row.date("until_on")};
}

}

std::vector<Team> TeamStore::teams(Connection &connection) const
{
    std::vector<Team> teams;
    Rows rows = connection.query(QStringLiteral("people/list_teams"));
    while (rows.next())
        teams.push_back(teamFrom(rows));
    Rows duties = connection.query(QStringLiteral("people/list_team_tasks"));
    while (duties.next()) {
        const auto id = duties.id<TeamId>("team_id");
        const auto team = std::find_if(teams.begin(), teams.end(),
                                       [id](const Team &t) { return t.teamId == id; });
        if (team != teams.end())
            team->duties.push_back(dutyFrom(duties));
    }
    return teams;
}

TeamId TeamStore::save(Connection &connection, TeamId team, const QString &name,
                       const QString &department) const
{
    const QVariant key = number(team) == 0 ? QVariant() : QVariant(number(team));
    Rows rows = connection.query(QStringLiteral("people/save_team"),
                                 {{"team_id", key}, {"name", name}, {"department", department}});
    rows.next();
    return rows.id<TeamId>("team_id");
}

void TeamStore::close(Connection &connection, TeamId team, QDate on) const
{
    connection.query(QStringLiteral("people/close_team"),
                     {{"team_id", number(team)}, {"closed_on", on}});
}

void TeamStore::reopen(Connection &connection, TeamId team) const
{
    connection.query(QStringLiteral("people/reopen_team"), {{"team_id", number(team)}});
}

void TeamStore::assign(Connection &connection, TeamId team, const TeamDuty &duty) const
{
    Params params{{"staff_id", number(duty.staffId)},
                  {"team_id", number(team)},
                  {"from_on", duty.from},
                  {"until_on", duty.until}};
    if (duty.task == TeamTask::Inspector) {
        connection.query(QStringLiteral("people/assign_inspector"), params);
        return;
    }
    params.emplace_back("deputy", duty.task == TeamTask::Deputy);
    connection.query(QStringLiteral("people/assign_leader"), params);
}

void TeamStore::end(Connection &connection, TeamId team, const TeamDuty &duty, QDate on) const
{
    const QString query = duty.task == TeamTask::Inspector ? QStringLiteral("people/end_inspector")
                                                           : QStringLiteral("people/end_leader");
    connection.query(
        query, {{"staff_id", number(duty.staffId)}, {"team_id", number(team)}, {"ends_on", on}});
}

}
