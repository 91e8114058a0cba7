// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/floorcentre.h"

#include <catch2/catch.hpp>

using namespace banzhang;
using namespace banzhang::test;

namespace {

const char *const everyDeed[] = {
    "SELECT ask_pause(2, 'tea')",     "SELECT ask_unpause(2)",      "SELECT ask_queue_add(2, 1)",
    "SELECT ask_queue_removal(2, 1)", "SELECT ask_listen(2, 'c')",  "SELECT ask_whisper(2, 'c')",
    "SELECT ask_barge(2, 'c')",       "SELECT ask_hang_up(2, 'c')",
};

// Two teams; agent 2 (team one) is in call c, agent 1 (team two) in call d.
struct DeedCentre : FloorCentre
{
    DeedCentre()
    {
        addAgents(2);
        setState(1, "talking", 5, "call_uid = 'd'");
        setState(2, "talking", 5, "call_uid = 'c'");
    }
    [[nodiscard]] Connection person(const char *post, int team = 0, bool hasRights = true)
    {
        const QString name = QLatin1String(post) + QString::number(++people);
        const QString login =
            database.addLogin(name, {QStringLiteral("bz_") + QLatin1String(post)});
        const QByteArray quoted = owner.quotedText(login);
        if (team > 0)
            run("INSERT INTO team_leader (staff_id, team_id, during) SELECT staff_id, "
                + QByteArray::number(team)
                + ", '[2000-01-01,)' FROM staff WHERE db_role = " + quoted);
        if (hasRights)
            run("INSERT INTO staff_right (staff_id, deed) SELECT staff_id, d FROM staff, "
                "unnest('{pause,unpause,add_to_queue,remove_from_queue,listen,whisper,barge,"
                "hang_up}'::text[]) d WHERE db_role = "
                + quoted + ";UPDATE staff SET extension = 'PJSIP/801' WHERE db_role = " + quoted);
        return database.connect(login);
    }
    int people = 0;
};

// "denied", the violated rule, or the value.
std::string answer(Connection &connection, const QByteArray &sql)
{
    try {
        Rows rows = connection.execute(sql);
        return rows.next()
                   ? rows.text(rows.columns().constFirst().toUtf8().constData()).toStdString()
                   : std::string();
    } catch (const DbError &error) {
        const Problem &problem = error.problem();
        if (!problem.constraint.isEmpty())
            return problem.constraint.toStdString();
        return problem.kind == ProblemKind::Denied ? "denied" : problem.sqlState.toStdString();
    }
}

bool isNumber(const std::string &text)
{
    return !text.empty() && text.find_first_not_of("0123456789") == std::string::npos;
}

}

TEST_CASE("L6: each command is a right of its own, and without it the post does not help")
{
    DeedCentre centre;
    Connection leader = centre.person("leader", 1, false);
    const QByteArray me = centre.owner.quotedText(leader.user());
    for (const char *deed : everyDeed)
        CHECK(answer(leader, deed) == "deed_right");
    centre.run("UPDATE staff SET extension = 'PJSIP/801' WHERE db_role = " + me
               + ";INSERT INTO staff_right (staff_id, deed) SELECT staff_id, 'whisper' FROM staff "
                 "WHERE db_role = "
               + me);
    for (const char *deed : everyDeed) {
        INFO(deed);
        if (QByteArray(deed).contains("ask_whisper"))
            CHECK(isNumber(answer(leader, deed)));
        else
            CHECK(answer(leader, deed) == "deed_right");
    }
}

TEST_CASE("L6: a leader commands the agents whom he leads today, a manager the site, others nobody")
{
    DeedCentre centre;
    Connection leader = centre.person("leader", 1);
    Connection other = centre.person("leader", 2);
    Connection manager = centre.person("manager");
    for (const char *deed : everyDeed) {
        INFO(deed);
        CHECK(isNumber(answer(leader, deed)));
        CHECK(answer(other, deed) == "deed_reach");
        CHECK(isNumber(answer(manager, deed)));
    }
    for (const char *post : {"inspector", "scheduler", "front_desk", "auditor", "admin", "feed"}) {
        Connection person = centre.person(post);
        for (const char *deed : everyDeed) {
            INFO(post << ": " << deed);
            CHECK(answer(person, deed) == "denied");
        }
    }
    Connection head = centre.person("quality_head"); // hears calls, and nothing more
    CHECK(isNumber(answer(head, "SELECT ask_listen(2, 'c')")));
    CHECK(answer(head, "SELECT ask_whisper(2, 'c')") == "denied");
    CHECK(answer(head, "SELECT ask_pause(2, 'tea')") == "denied");
}

TEST_CASE("a command that the switch could not obey is refused with its reason before it is sent")
{
    DeedCentre centre;
    Connection leader = centre.person("leader", 1);
    CHECK(answer(leader, "SELECT ask_pause(2, '  ')") == "switch_command_pause_reason");
    CHECK(answer(leader, "SELECT ask_hang_up(2, 'yesterday')") == "deed_call");
    centre.run("INSERT INTO switch (name) VALUES ('other'); INSERT INTO queue (switch_id, "
               "switch_name, name) VALUES (2, 'far', 'Far')");
    CHECK(answer(leader, "SELECT ask_queue_add(2, 3)") == "deed_queue");
    centre.run("UPDATE staff SET extension = NULL");
    CHECK(answer(leader, "SELECT ask_listen(2, 'c')") == "deed_extension");
    CHECK(isNumber(answer(leader, "SELECT ask_pause(2, 'tea')")));
    CHECK(answer(leader, "SELECT ask_pause(2, 'tea')") == "deed_under_way");
    centre.hear(20); // the feed is silent
    CHECK(answer(leader, "SELECT ask_unpause(2)") == "deed_source");
    centre.hear();
    centre.run("UPDATE feed_source SET kind = 'queue_log'"); // hears only
    CHECK(answer(leader, "SELECT ask_unpause(2)") == "deed_source");
    CHECK(answer(leader, "SELECT ask_unpause(77)") == "agent_known");
    centre.run("UPDATE staff SET disabled_at = now()");
    CHECK(answer(leader, "SELECT ask_unpause(2)") == "denied");
}

TEST_CASE("commands are read by who asked, by managers and auditors, and every one is audited")
{
    DeedCentre centre;
    Connection leader = centre.person("leader", 1);
    Connection other = centre.person("leader", 2);
    Connection manager = centre.person("manager");
    REQUIRE(isNumber(answer(leader, "SELECT ask_pause(2, 'tea')")));
    CHECK(answer(leader, "SELECT count(*) FROM switch_command") == "1");
    CHECK(answer(other, "SELECT count(*) FROM switch_command") == "0");
    CHECK(answer(manager, "SELECT count(*) FROM switch_command") == "1");
    CHECK(answer(centre.owner, "SELECT who FROM audit_entry WHERE table_name = 'switch_command'")
          == leader.user().toStdString());
    for (Connection *person : {&leader, &manager}) {
        CHECK(answer(*person, "UPDATE switch_command SET outcome = 'done'") == "denied");
        CHECK(answer(*person, "INSERT INTO staff_right SELECT 1, 'barge'") == "denied");
        CHECK(answer(*person, "SELECT finish_switch_command(1, 'done', '')") == "denied");
        CHECK(answer(*person, "SELECT * FROM take_switch_commands('asterisk-01', 'ami')")
              == "denied");
        CHECK(answer(*person, "SELECT set_staff_rights(1, '{barge}')") == "denied");
    }
}

TEST_CASE("a command is handed out once, to the feed of its switch, and finished once")
{
    DeedCentre centre;
    Connection leader = centre.person("leader", 1);
    Connection feed = centre.person("feed", 0, false);
    const std::string command = answer(leader, "SELECT ask_pause(2, 'tea')");
    REQUIRE(isNumber(command));
    const QByteArray finish = "SELECT finish_switch_command(" + QByteArray::fromStdString(command);
    CHECK(answer(feed, finish + ", 'done', 'early')") == "f"); // nobody has taken it
    CHECK(answer(feed, "SELECT count(*) FROM take_switch_commands('elsewhere', 'ami')") == "0");
    CHECK(answer(feed, "SELECT reason FROM take_switch_commands('asterisk-01', 'ami')") == "tea");
    CHECK(answer(feed, "SELECT count(*) FROM take_switch_commands('asterisk-01', 'ami')") == "0");
    CHECK(answer(feed, finish + ", 'done', 'fine')") == "t");
    CHECK(answer(feed, finish + ", 'refused', 'late')") == "f");
    CHECK(answer(leader, "SELECT outcome || answer FROM switch_command") == "donefine");
}

TEST_CASE("administrators grant rights and extensions, and nobody else")
{
    DeedCentre centre;
    Connection leader = centre.person("leader", 1, false);
    Connection admin = centre.person("admin", 0, false);
    const QByteArray id = QByteArray::fromStdString(answer(leader, "SELECT my_staff_id()"));
    CHECK(answer(admin, "SELECT set_staff_rights(" + id + ", '{pause,listen}')").empty());
    CHECK(answer(admin, "SELECT set_staff_extension(" + id + ", 'PJSIP/801')").empty());
    CHECK(isNumber(answer(leader, "SELECT ask_listen(2, 'c')")));
    CHECK(answer(admin, "SELECT set_staff_rights(" + id + ", '{dance}')") == "staff_right_deed");
    CHECK(answer(admin, "SELECT set_staff_extension(" + id + ", E'PJSIP/8\\r\\nX: y')")
          == "staff_extension_form");
    CHECK(answer(admin, "SELECT set_staff_rights(" + id + ", '{}')").empty());
    CHECK(answer(leader, "SELECT ask_pause(2, 'tea')") == "deed_right");
    CHECK(answer(leader, "SELECT count(*) FROM staff_right") == "0");
}

TEST_CASE("#135 a flag is raised and answered within reach, and the seconds until then are kept")
{
    DeedCentre centre;
    Connection leader = centre.person("leader", 1, false);
    Connection other = centre.person("leader", 2, false);
    Connection desk = centre.person("front_desk", 0, false);
    const QByteArray flag =
        QByteArray::fromStdString(answer(desk, "SELECT raise_flag(2, 'help', 'angry caller')"));
    REQUIRE(isNumber(flag.toStdString()));
    CHECK(answer(leader, "SELECT raise_flag(2, 'help', 'again')") == "help_flag_open_key");
    CHECK(answer(leader, "SELECT raise_flag(1, 'help', 'x')") == "deed_reach");
    CHECK(answer(leader, "SELECT count(*) FROM help_flag") == "1");
    CHECK(answer(other, "SELECT count(*) FROM help_flag") == "0");
    CHECK(answer(desk, "SELECT take_flag(" + flag + ")") == "denied");
    CHECK(answer(other, "SELECT take_flag(" + flag + ")") == "deed_reach");
    centre.run("UPDATE help_flag SET raised_at = now() - interval '75 seconds'");
    CHECK(answer(leader, "SELECT take_flag(" + flag + ")") == "75");
    CHECK(answer(leader, "SELECT take_flag(" + flag + ")") == "help_flag_is_free");
    CHECK(answer(leader, "SELECT close_flag(" + flag + ", ' ')") == "help_flag_outcome");
    CHECK(answer(leader, "SELECT close_flag(" + flag + ", 'took over')").empty());
    CHECK(answer(leader, "SELECT close_flag(" + flag + ", 'again')") == "help_flag_is_open");
    CHECK(answer(leader, "SELECT response_s FROM help_flag") == "75");
    for (const char *post : {"inspector", "scheduler", "auditor", "admin", "quality_head"}) {
        Connection person = centre.person(post, 0, false);
        INFO(post);
        CHECK(answer(person, "SELECT raise_flag(2, 'help', 'x')") == "denied");
    }
}

TEST_CASE("#27 praise without an example is not taken, and notes stay within the team")
{
    DeedCentre centre;
    Connection leader = centre.person("leader", 1, false);
    Connection other = centre.person("leader", 2, false);
    Connection manager = centre.person("manager", 0, false);
    CHECK(answer(leader, "SELECT write_note(2, 'praise', 'kind', ' ')")
          == "coaching_note_praise_example");
    CHECK(isNumber(answer(leader, "SELECT write_note(2, 'praise', 'kind', 'call of 10:12')")));
    CHECK(isNumber(answer(leader, "SELECT write_note(2, 'note', 'tired', '')")));
    CHECK(answer(leader, "SELECT write_note(1, 'note', 'x', '')") == "deed_reach");
    CHECK(answer(leader, "SELECT count(*) FROM coaching_note") == "2");
    CHECK(answer(other, "SELECT count(*) FROM coaching_note") == "0");
    CHECK(answer(manager, "SELECT count(*) FROM coaching_note") == "2");
    for (const char *post : {"front_desk", "scheduler", "inspector", "admin"}) {
        Connection person = centre.person(post, 0, false);
        INFO(post);
        CHECK(answer(person, "SELECT count(*) FROM coaching_note") == "denied");
        CHECK(answer(person, "SELECT write_note(2, 'note', 'x', '')") == "denied");
    }
}
