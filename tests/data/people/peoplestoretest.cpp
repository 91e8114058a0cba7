// SPDX-License-Identifier: GPL-3.0-or-later
#include "people/peoplestore.h"
#include "people/teamstore.h"
#include "support/testdatabase.h"

#include <catch2/catch.hpp>

using namespace banzhang;
using namespace banzhang::test;

namespace {

// A centre with an administrator, two teams and an agent who was in the first since ever.
struct Office
{
    TestDatabase database;
    Connection owner = database.connect();
    Connection admin =
        database.connect(database.addLogin(QStringLiteral("admin"), {QStringLiteral("bz_admin")}));
    PeopleStore people;
    TeamStore teams;
    TeamId one = teams.save(admin, {}, QStringLiteral("One"), QStringLiteral("Service"));
    TeamId two = teams.save(admin, {}, QStringLiteral("Two"), {});
    AgentId wang =
        people.save(admin, {{}, QStringLiteral("1001"), QString::fromUtf8("王芳"), {}, {}, {}});
    QDate today = people.siteDay(admin);

    Office() { people.move(admin, wang, one, {}); }

    Person person()
    {
        const auto all = people.people(admin);
        REQUIRE(all.size() == 1);
        return all.front();
    }
    // The rule that a deed breaks.
    template <class F>
    std::string rule(F deed)
    {
        try {
            deed();
        } catch (const DbError &error) {
            return error.violatedConstraint().toStdString();
        }
        return "none";
    }
    // "team:from..until", in order.
    std::string memberships()
    {
        Rows rows =
            owner.execute("SELECT string_agg(t.name || ':' || coalesce(lower(during)::text, '') || "
                          "'..' || coalesce(upper(during)::text, ''),"
                          " ' ' ORDER BY during) AS m FROM agent_team JOIN team t USING (team_id)");
        rows.next();
        return rows.text("m").toStdString();
    }
    StaffId staff(const char *name, const char *post)
    {
        const QString login =
            database.addLogin(QLatin1String(name), {QStringLiteral("bz_") + QLatin1String(post)});
        Rows rows =
            owner.execute("SELECT staff_id FROM staff WHERE db_role = " + owner.quotedText(login));
        REQUIRE(rows.next());
        const auto id = rows.id<StaffId>("staff_id");
        owner.execute("INSERT INTO staff_post VALUES (" + QByteArray::number(banzhang::number(id))
                      + ", '" + post + "', '[2000-01-01,)')");
        return id;
    }
    std::string iso(int days) { return today.addDays(days).toString(Qt::ISODate).toStdString(); }
};

}

TEST_CASE("a move ends the team before on the day before")
{
    Office office;
    CHECK(office.memberships() == "One:..");
    office.people.move(office.admin, office.wang, office.two, office.today.addDays(-3));
    CHECK(office.memberships() == "One:.." + office.iso(-3) + " Two:" + office.iso(-3) + "..");
    const Person person = office.person();
    CHECK(person.team == u"Two");
    CHECK(person.teamSince == office.today.addDays(-3));
}

TEST_CASE("a planned move is shown as what comes next")
{
    Office office;
    office.people.move(office.admin, office.wang, office.two, office.today.addDays(5));
    const Person person = office.person();
    CHECK(person.team == u"One");
    CHECK(person.nextTeam == u"Two");
    CHECK(person.nextTeamFrom == office.today.addDays(5));
}

TEST_CASE("a move takes the place of what was planned after it, and back home is one membership")
{
    Office office;
    office.people.move(office.admin, office.wang, office.two, office.today.addDays(5));
    office.people.move(office.admin, office.wang, office.one, office.today.addDays(2));
    CHECK(office.memberships() == "One:..");
    office.people.move(office.admin, office.wang, {}, office.today);
    CHECK(office.memberships() == "One:.." + office.iso(0));
    office.people.move(office.admin, office.wang, office.one, office.today);
    CHECK(office.memberships() == "One:..");
}

TEST_CASE("a move that was made is taken back as it was, facts included")
{
    Office office;
    office.owner.execute("INSERT INTO agent_day (agent_id, day, team_id) VALUES (1, "
                         "site_day(now()), 1), (1, site_day(now()) - 5, 1)");
    const MadeMove move =
        office.people.move(office.admin, office.wang, office.two, office.today.addDays(-1));
    const auto teams = [&] {
        Rows rows = office.owner.execute(
            "SELECT string_agg(team_id::text, ',' ORDER BY day) AS t FROM agent_day");
        rows.next();
        return rows.text("t").toStdString();
    };
    CHECK(teams() == "1,2"); // the day before the move stays where it was
    office.people.takeBack(office.admin, move);
    CHECK(office.memberships() == "One:..");
    CHECK(teams() == "1,1");
}

TEST_CASE("a closed team takes nobody, and one with agents does not close")
{
    Office office;
    CHECK(office.rule([&] { office.teams.close(office.admin, office.one, office.today); })
          == "team_empty");
    office.teams.close(office.admin, office.two, office.today);
    CHECK(office.rule([&] {
        office.people.move(office.admin, office.wang, office.two, office.today);
    }) == "team_open");
    office.teams.reopen(office.admin, office.two);
    office.people.move(office.admin, office.wang, office.two, office.today);
    CHECK(office.person().team == u"Two");
    CHECK(office.rule([&] {
        office.people.move(office.admin, AgentId{99}, office.two, office.today);
    }) == "agent_known");
}

TEST_CASE("wrong input names its rule")
{
    Office office;
    const auto save = [&](const char *no, const char *name, QDate hired = {}, QDate left = {}) {
        return office.rule([&] {
            office.people.save(office.admin,
                               {{}, QLatin1String(no), QLatin1String(name), {}, hired, left});
        });
    };
    CHECK(save("1001", "Li") == "agent_no_key");
    CHECK(save(" ", "Li") == "agent_agent_no_check");
    CHECK(save("1002", " ") == "agent_name_given");
    CHECK(save("1002", "Li", {2024, 3, 1}, {2024, 2, 1}) == "agent_left_after_hired");
    CHECK(office.rule([&] { office.teams.save(office.admin, {}, QStringLiteral("One"), {}); })
          == "team_name_key");
    CHECK(office.rule([&] { office.teams.save(office.admin, {}, QStringLiteral(" "), {}); })
          == "team_name_check");
    CHECK(save("1002", "Li") == "none");
}

TEST_CASE("a leader needs the post, a new leader ends the one before, a deputy stands beside him")
{
    Office office;
    const StaffId first = office.staff("first", "leader");
    const StaffId second = office.staff("second", "leader");
    const StaffId third = office.staff("third", "inspector");
    const auto assign = [&](StaffId staff, TeamTask task, int day) {
        return office.rule([&] {
            office.teams.assign(office.admin, office.one,
                                {staff, {}, task, office.today.addDays(day), {}});
        });
    };
    CHECK(assign(third, TeamTask::Leader, 0) == "staff_post_held");
    CHECK(assign(first, TeamTask::Inspector, 0) == "staff_post_held");
    CHECK(assign(first, TeamTask::Leader, -10) == "none");
    CHECK(assign(second, TeamTask::Deputy, -5) == "none");
    CHECK(assign(second, TeamTask::Deputy, -2) == "team_leader_once");
    CHECK(assign(third, TeamTask::Inspector, -1) == "none");
    auto duties = office.teams.teams(office.admin).front().duties;
    REQUIRE(duties.size() == 3);
    CHECK(duties[0].name == u"first");
    CHECK(duties[1].task == TeamTask::Inspector);
    CHECK(duties[2].task == TeamTask::Deputy);

    office.teams.end(office.admin, office.one, duties[2], office.today);
    CHECK(assign(second, TeamTask::Leader, 0) == "none");
    duties = office.teams.teams(office.admin).front().duties;
    CHECK_FALSE(duties[0].isOn(office.today)); // the first led until yesterday
    CHECK(duties[0].isOn(office.today.addDays(-1)));
    CHECK(duties[1].isOn(office.today));
    CHECK(duties[1].name == u"second");
}

TEST_CASE("what the switch told under a provisional agent becomes the real one's, days added up")
{
    Office office;
    office.owner.execute(
        "INSERT INTO switch (name) VALUES ('s'); INSERT INTO feed_source (switch_id, kind, name) "
        "VALUES (1, 'sql', 't');"
        "SELECT ensure_members(1, '{SIP/77}', '{}'); SELECT ensure_partitions(now(), now());"
        "INSERT INTO agent_event (at, agent_id, source_id, kind, state) VALUES (now(), 2, 1, "
        "'login', 'available');"
        "INSERT INTO agent_leg (switch_id, call_uid, leg_no, offered_at, ended_at, visit_no, "
        "agent_id, source_id, ring_ms, wait_s, hold_count, hold_s, outcome)"
        " VALUES (1, 'a', 1, now(), now(), 1, 2, 1, 0, 0, 0, 0, 'caller');"
        "INSERT INTO call (switch_id, call_uid, started_at, source_id, agent_id) VALUES (1, 'a', "
        "now(), 1, 2);"
        "INSERT INTO agent_day (agent_id, day, answered, talk_max_s) VALUES (1, site_day(now()), "
        "3, 50), (2, site_day(now()), 4, 40), (2, site_day(now()) - 1, 1, 9);"
        "INSERT INTO seat_state (agent_id, switch_id, source_id, member_id, state, since, "
        "last_event_at) VALUES"
        " (1, 1, 1, 1, 'paused', now(), now() - interval '1 hour'), (2, 1, 1, 1, 'talking', now(), "
        "now())");
    const AgentId provisional{2};
    CHECK(office.rule([&] { office.people.assign(office.admin, office.wang, provisional); })
          == "agent_provisional");
    CHECK(office.rule([&] { office.people.assign(office.admin, provisional, AgentId{99}); })
          == "agent_known");
    office.people.assign(office.admin, provisional, office.wang);
    Rows rows = office.owner.execute(
        "SELECT (SELECT count(*) FROM agent) AS agents, (SELECT string_agg(agent_id || '/' || "
        "team_id, ',') FROM agent_event) AS events,"
        " (SELECT string_agg(agent_id || '/' || team_id, ',') FROM agent_leg) AS legs,"
        " (SELECT string_agg(agent_id || '/' || team_id, ',') FROM call) AS calls,"
        " (SELECT string_agg(answered || '/' || talk_max_s || '/' || team_id, ',' ORDER BY day) "
        "FROM agent_day) AS days,"
        " (SELECT string_agg(agent_id || '/' || state, ',') FROM seat_state) AS seats");
    REQUIRE(rows.next());
    CHECK(rows.integer("agents") == 1);
    CHECK(rows.text("events") == u"1/1");
    CHECK(rows.text("legs") == u"1/1");
    CHECK(rows.text("calls") == u"1/1");
    CHECK(rows.text("days") == u"1/9/1,7/50/1");
    CHECK(rows.text("seats") == u"1/talking"); // the one that was heard last
    CHECK(office.person().interfaces == QStringList{QStringLiteral("SIP/77")});
}

TEST_CASE("an agent sits at a seat from today, and nowhere again")
{
    Office office;
    const SeatId seat = office.people.saveSeat(
        office.admin, {{}, QStringLiteral("A-1-01"), QStringLiteral("A"), 1, 1});
    office.people.seat(office.admin, office.wang, seat);
    CHECK(office.person().seat == u"A-1-01");
    office.people.seat(office.admin, office.wang, seat);
    office.people.seat(office.admin, office.wang, {});
    CHECK(office.person().seat.isEmpty());
    CHECK(office.people.seats(office.admin).size() == 1);
    CHECK(office.rule([&] {
        office.people.saveSeat(office.admin, {{}, QStringLiteral("A-1-01"), {}, 0, 0});
    }) == "seat_label_key");
}

TEST_CASE("the consoles hear of a change of people")
{
    Office office;
    Connection console = office.database.connect();
    console.execute("LISTEN floor");
    office.people.move(office.admin, office.wang, office.two, office.today);
    console.execute("SELECT 1");
    CHECK(console.takeNotifications() == QStringList{QStringLiteral("0:*")});
}
