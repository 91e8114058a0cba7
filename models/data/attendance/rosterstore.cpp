// SPDX-License-Identifier: GPL-3.0-or-later
#include "attendance/rosterstore.h"

#include "attendance/rosterjson.h"
#include "attendance/shiftstore.h"

#include <algorithm>

namespace banzhang {
namespace {

QVariantList keysOf(const std::vector<TeamId> &teams)
{
    QVariantList keys;
    for (const TeamId team : teams)
        keys << number(team);
    return keys;
}

RosterState stateFrom(const Rows &row)
{
    if (row.isNull("roster_week_id"))
        return RosterState::None;
    if (row.text("state") == u"published")
        return RosterState::Published;
    return row.isNull("published_at") ? RosterState::Draft : RosterState::Changed;
}

std::vector<RosterTeam> offeredTeams(Connection &connection, QDate monday)
{
    Rows rows =
        connection.query(QStringLiteral("attendance/list_roster_teams"), {{"starts_on", monday}});
    std::vector<RosterTeam> teams;
    teams.reserve(size_t(rows.count()));
    while (rows.next())
        teams.push_back(
            {rows.id<TeamId>("team_id"), rows.text("name"), int(rows.integer("people"))});
    return teams;
}

// One week being read: the same parameters for each question.
class WeekReading final
{
public:
    WeekReading(Connection &connection, QDate monday, const std::vector<TeamId> &teams)
        : m_connection(connection), m_monday(monday), m_teams(keysOf(teams))
    {}

    std::vector<TeamRoster> rosters()
    {
        readWeeks();
        readPeople();
        readCells();
        readEarlier();
        return std::move(m_rosters);
    }
    [[nodiscard]] static QVariantList agentsOf(const std::vector<TeamRoster> &rosters)
    {
        QVariantList agents;
        for (const TeamRoster &roster : rosters) {
            for (const RosterPerson &person : roster.people)
                agents << number(person.id);
        }
        return agents;
    }
    std::vector<SwappedDay> swapped()
    {
        Rows rows = ask("attendance/list_swapped_days");
        std::vector<SwappedDay> days;
        days.reserve(size_t(rows.count()));
        while (rows.next())
            days.push_back({rows.id<AgentId>("agent_id"), rows.date("on_date")});
        return days;
    }
    std::vector<PublishedShift> around(const QVariantList &agents)
    {
        Rows rows = ask("attendance/list_published_shifts", {{"agents", agents}});
        std::vector<PublishedShift> shifts;
        shifts.reserve(size_t(rows.count()));
        while (rows.next())
            shifts.push_back({rows.id<AgentId>("agent_id"), rows.date("on_date"),
                              rows.dateTime("starts_at"), rows.dateTime("ends_at")});
        return shifts;
    }

private:
    Rows ask(const char *name, Params more = {})
    {
        more.insert(more.end(), {{"starts_on", m_monday}, {"teams", m_teams}});
        return m_connection.query(QString::fromLatin1(name), more);
    }
    TeamRoster *rosterOf(const Rows &rows)
    {
        const auto place =
            std::ranges::find(m_rosters, rows.id<TeamId>("team_id"), &TeamRoster::team);
        return place == m_rosters.end() ? nullptr : &*place;
    }
    void readWeeks();
    void readPeople();
    void readCells();
    void readEarlier();

    Connection &m_connection;
    const QDate m_monday;
    const QVariantList m_teams;
    std::vector<TeamRoster> m_rosters;
    QHash<std::pair<qint64, qint64>, size_t> m_rows; // team and agent: the place in people
};

void WeekReading::readWeeks()
{
    Rows rows = ask("attendance/list_roster_weeks");
    while (rows.next()) {
        TeamRoster roster;
        roster.team = rows.id<TeamId>("team_id");
        roster.name = rows.text("name");
        roster.monday = m_monday;
        roster.week = rows.id<RosterWeekId>("roster_week_id");
        roster.state = stateFrom(rows);
        roster.revision = int(rows.integer("revision"));
        roster.changedBy = rows.text("changed_by");
        roster.changedAt = rows.dateTime("changed_at");
        roster.publishedAt = rows.dateTime("published_at");
        m_rosters.push_back(std::move(roster));
    }
}

void WeekReading::readPeople()
{
    Rows rows = ask("attendance/list_roster_people");
    while (rows.next()) {
        TeamRoster *roster = rosterOf(rows);
        if (!roster)
            continue;
        RosterPerson person;
        person.id = rows.id<AgentId>("agent_id");
        person.no = rows.text("agent_no");
        person.name = rows.text("name");
        person.hiredOn = rows.date("hired_on");
        person.leftOn = rows.date("left_on");
        for (const qint64 day : rows.integerArray("days"))
            person.isMember.at(size_t(day)) = true;
        m_rows.insert({number(roster->team), number(person.id)}, roster->people.size());
        roster->people.push_back(std::move(person));
    }
}

void WeekReading::readCells()
{
    Rows rows = ask("attendance/list_roster_cells");
    while (rows.next()) {
        TeamRoster *roster = rosterOf(rows);
        const auto row = m_rows.constFind({rows.integer("team_id"), rows.integer("agent_id")});
        if (!roster || row == m_rows.constEnd())
            continue;
        RosterPerson &person = roster->people[row.value()];
        const size_t day = size_t(rows.integer("day"));
        const RosterCell cell{planFromCode(rows.text("kind")),
                              rows.id<ShiftTypeId>("shift_type_id")};
        if (rows.boolean("is_newest"))
            person.days.at(day) = cell;
        if (rows.boolean("is_published"))
            person.published.at(day) = cell;
    }
}

void WeekReading::readEarlier()
{
    Rows rows = ask("attendance/list_earlier_shifts");
    while (rows.next()) {
        if (TeamRoster *roster = rosterOf(rows))
            roster->before.push_back({rows.date("on_date"), rows.id<ShiftTypeId>("shift_type_id")});
    }
}

std::vector<CoverageNeed> needsOf(Connection &connection, const std::vector<TeamId> &teams,
                                  bool isWhole)
{
    Rows rows = connection.query(QStringLiteral("attendance/list_coverage_needs"),
                                 {{"teams", keysOf(teams)}, {"whole", isWhole}});
    std::vector<CoverageNeed> needs;
    needs.reserve(size_t(rows.count()));
    while (rows.next())
        needs.push_back({int(rows.integer("weekday")), int(rows.integer("half_hour")),
                         int(rows.integer("people"))});
    return needs;
}

std::vector<Fairness> fairnessBefore(Connection &connection, QDate monday,
                                     const QVariantList &agents, const RosterSetting &setting)
{
    Rows rows = connection.query(QStringLiteral("attendance/list_past_shifts"),
                                 {{"agents", agents},
                                  {"from_on", monday.addDays(-qint64(daysAWeek) * fairnessWeeks)},
                                  {"starts_on", monday}});
    std::vector<PastShift> shifts;
    shifts.reserve(size_t(rows.count()));
    while (rows.next())
        shifts.push_back({rows.id<AgentId>("agent_id"), rows.date("on_date"),
                          int(rows.integer("starts_s")), int(rows.integer("ends_s"))});
    return fairnessOf(std::move(shifts), setting);
}

RosterSheet readSheet(Connection &connection, QDate monday, std::vector<TeamId> teams)
{
    RosterSheet sheet;
    const ShiftStore shifts;
    const ShiftStore::Site site = shifts.site(connection);
    sheet.monday = monday;
    sheet.today = site.today;
    sheet.offered = offeredTeams(connection, monday);
    std::erase_if(teams, [&sheet](TeamId team) {
        return std::ranges::find(sheet.offered, team, &RosterTeam::id) == sheet.offered.end();
    });
    if (teams.empty() && !sheet.offered.empty())
        teams = {sheet.offered.front().id};
    WeekReading reading(connection, monday, teams);
    sheet.teams = reading.rosters();
    const QVariantList agents = WeekReading::agentsOf(sheet.teams);
    sheet.frame = {
        shifts.book(connection),
        site.setting,
        site.zone,
        reading.around(agents),
        shifts.calendar(connection, monday.addDays(-daysAWeek), monday.addDays(2LL * daysAWeek)),
        reading.swapped()};
    sheet.needs = needsOf(connection, teams, teams.size() == sheet.offered.size());
    sheet.fairness = fairnessBefore(connection, monday, agents, site.setting);
    return sheet;
}

}

RosterSheet RosterStore::load(Connection &connection, QDate monday, std::vector<TeamId> teams) const
{
    return connection.readTogether(
        [monday, &teams](Connection &open) { return readSheet(open, monday, teams); });
}

int RosterStore::save(Connection &connection, const TeamRoster &roster) const
{
    Rows row = connection.query(QStringLiteral("attendance/save_roster"),
                                {{"team_id", number(roster.team)},
                                 {"starts_on", roster.monday},
                                 {"revision", roster.revision},
                                 {"cells", QString::fromUtf8(cellsToJson(roster))}});
    row.next();
    return int(row.integer("revision"));
}

int RosterStore::discard(Connection &connection, TeamId team, QDate monday, int revision) const
{
    Rows row = connection.query(
        QStringLiteral("attendance/discard_roster_draft"),
        {{"team_id", number(team)}, {"starts_on", monday}, {"revision", revision}});
    row.next();
    return int(row.integer("revision"));
}

int RosterStore::copy(Connection &connection, TeamId team, QDate from, QDate to, int revision) const
{
    Rows row = connection.query(
        QStringLiteral("attendance/copy_roster_week"),
        {{"team_id", number(team)}, {"from_on", from}, {"to_on", to}, {"revision", revision}});
    row.next();
    return int(row.integer("revision"));
}

PublishOutcome RosterStore::publish(Connection &connection, TeamId team, QDate monday, int revision,
                                    const QString &why) const
{
    Rows row = connection.query(
        QStringLiteral("attendance/publish_roster"),
        {{"team_id", number(team)}, {"starts_on", monday}, {"revision", revision}, {"why", why}});
    row.next();
    return {int(row.integer("revision")), int(row.integer("shifts_made")),
            int(row.integer("shifts_cancelled")), int(row.integer("rests_made")),
            int(row.integer("rests_cancelled"))};
}

std::vector<RosterCheck> RosterStore::checks(Connection &connection, RosterWeekId week) const
{
    Rows rows = connection.query(QStringLiteral("attendance/list_roster_checks"),
                                 {{"roster_week_id", number(week)}});
    std::vector<RosterCheck> checks;
    checks.reserve(size_t(rows.count()));
    while (rows.next()) {
        const std::optional<RosterCheckKind> kind = checkFromCode(rows.text("kind"));
        if (!kind)
            throw DbError(Problem{ProblemKind::Bug,
                                  QStringLiteral("Unknown check ") + rows.text("kind"),
                                  {},
                                  {},
                                  QStringLiteral("attendance/list_roster_checks"),
                                  {}});
        const QString severity = rows.text("severity");
        checks.push_back({*kind,
                          severity == u"refused"  ? CheckSeverity::Refused
                          : severity == u"reason" ? CheckSeverity::Reason
                                                  : CheckSeverity::Warning,
                          rows.id<AgentId>("agent_id"), rows.date("on_date"),
                          int(rows.integer("amount"))});
    }
    return checks;
}

WeekCoverage RosterStore::coverage(Connection &connection, QDate monday,
                                   const std::vector<TeamId> &teams) const
{
    Rows rows = connection.query(QStringLiteral("attendance/list_roster_coverage"),
                                 {{"starts_on", monday}, {"teams", keysOf(teams)}});
    WeekCoverage coverage{};
    while (rows.next())
        coverage.at(size_t(rows.integer("day"))).at(size_t(rows.integer("half_hour"))) = {
            int(rows.integer("planned_min")), int(rows.integer("people"))};
    return coverage;
}

}
