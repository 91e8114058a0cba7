// SPDX-License-Identifier: GPL-3.0-or-later
#include "amifeed.h"
#include "feedrunner.h"
#include "mockami.h"
#include "support/feedcentre.h"

#include "floor/commandstore.h"

using namespace banzhang;
using namespace banzhang::test;

namespace {

const QString interface = QStringLiteral("Local/1021@from-queue/n");
const QString callUid = QStringLiteral("1795345216.0");

// A switch that obeys, its feed, and a leader with every right and an extension, who leads the
// team of one agent in a call.
struct Exchange
{
    FeedCentre centre{QStringLiteral("restart/agents.csv")};
    AmiCapture capture{QStringLiteral("restart/ami_stream.raw.gz"),
                       QStringLiteral("restart/ami_times.csv.gz")};
    MockDeeds deeds;
    MockAmi server{&capture};
    Connection owner = centre.connect();
    QString login;
    AgentId agent{};
    QueueId support{};
    RejectLog rejects;
    std::unique_ptr<FeedRunner> runner;
    std::unique_ptr<AmiFeed> feed;

    Exchange()
    {
        server.hangAfter(0); // it has nothing else to tell
        server.obey(&deeds);
        deeds.queues = {{"sales", {}}, {"support", {interface.toUtf8()}}, {"complaints", {}}};
        deeds.channels = {{"PJSIP/trunk-00000001", callUid.toUtf8(), callUid.toUtf8()},
                          {"Local/1021@from-queue-00000001;1", "1795345217.2", callUid.toUtf8()},
                          {"Local/1021@from-queue-00000001;2", "1795345217.3", callUid.toUtf8()}};
        makePeople();
        start();
    }
    ~Exchange() { stop(); }

    void makePeople()
    {
        login = centre.addLogin(QStringLiteral("lead"), {QStringLiteral("bz_leader")});
        const QByteArray quoted = owner.quotedText(login);
        owner.execute(
            "INSERT INTO agent (agent_no, name) VALUES ('1021', 'Liang') ON CONFLICT DO NOTHING;"
            "INSERT INTO switch_member (switch_id, interface, name, agent_id) SELECT 1, '"
            + interface.toUtf8()
            + "', 'Liang', agent_id FROM agent WHERE agent_no = '1021' ON CONFLICT DO NOTHING;"
              "INSERT INTO team (name) VALUES ('One');"
              "INSERT INTO agent_team SELECT agent_id, 1, '[2000-01-01,)' FROM agent;"
              "INSERT INTO team_leader (staff_id, team_id, during) SELECT staff_id, 1, "
              "'[2000-01-01,)' FROM staff WHERE db_role = "
            + quoted + ";UPDATE staff SET extension = 'PJSIP/801' WHERE db_role = " + quoted
            + ";INSERT INTO staff_right (staff_id, deed) SELECT staff_id, d FROM staff, "
              "unnest('{pause,unpause,add_to_queue,remove_from_queue,listen,whisper,barge,"
              "hang_up}'::text[]) d WHERE db_role = "
            + quoted);
        agent = AgentId(centre.count("SELECT agent_id FROM agent WHERE agent_no = '1021'"));
        support = QueueId(centre.count("SELECT queue_id FROM queue WHERE switch_name = 'support'"));
        seat();
    }
    void seat()
    {
        owner.execute("INSERT INTO feed_source (switch_id, kind, name) VALUES (1, 'ami', 'ami') ON "
                      "CONFLICT DO NOTHING;"
                      "INSERT INTO seat_state (agent_id, switch_id, source_id, member_id, state, "
                      "since, call_uid, last_event_at) SELECT agent_id, 1, 1, member_id, "
                      "'talking', now(), '"
                      + callUid.toUtf8() + "', now() FROM switch_member WHERE agent_id = "
                      + QByteArray::number(number(agent)));
    }
    void start()
    {
        RunnerOptions options;
        options.target = centre.target();
        options.source = centre.source(QStringLiteral("ami"));
        runner = std::make_unique<FeedRunner>(options, rejects);
        AmiOptions ami;
        ami.host = QStringLiteral("127.0.0.1");
        ami.port = server.port();
        ami.user = QStringLiteral("board");
        ami.secret = "s3cret";
        ami.firstBackOffMs = 20;
        feed = std::make_unique<AmiFeed>(ami, *runner, [this] { return runner->now(); });
        feed->start();
        REQUIRE(runUntil(
            [this] {
                return centre.count("SELECT count(*) FROM feed_source WHERE connected") == 1;
            },
            20000));
    }
    void stop()
    {
        if (feed)
            feed->stop();
        feed.reset();
        runner.reset();
    }
    // As the console asks; the key of the command.
    qint64 ask(DeedKind kind, const QString &reason = {}, const QString &call = callUid)
    {
        Connection leader = centre.database().connect(login);
        return CommandStore().ask(leader, {kind, agent, reason, support, call});
    }
    // "done: Interface paused successfully", when it is known.
    [[nodiscard]] std::string outcome(qint64 command)
    {
        const QByteArray row = QByteArray::number(command);
        (void)runUntil(
            [&] {
                return centre.count("SELECT count(*) FROM switch_command WHERE outcome <> "
                                    "'pending' AND command_id = "
                                    + row)
                       == 1;
            },
            10000);
        Rows rows = owner.execute("SELECT outcome || ': ' || answer AS told FROM switch_command "
                                  "WHERE command_id = "
                                  + row);
        rows.next();
        return rows.text("told").toStdString();
    }
};

}

TEST_CASE("L6: pause, unpause and queues go to the switch and its own words come back")
{
    Exchange exchange;
    CHECK(exchange.outcome(exchange.ask(DeedKind::Pause, QStringLiteral("meeting")))
          == "done: Interface paused successfully");
    CHECK(exchange.deeds.pauseReasons.value(interface.toUtf8()) == "meeting");
    CHECK(exchange.outcome(exchange.ask(DeedKind::Unpause))
          == "done: Interface unpaused successfully");
    CHECK(exchange.deeds.pauseReasons.isEmpty());
    CHECK(exchange.outcome(exchange.ask(DeedKind::AddToQueue))
          == "refused: Unable to add interface: Already there");
    CHECK(exchange.outcome(exchange.ask(DeedKind::RemoveFromQueue))
          == "done: Removed interface from queue");
    CHECK(exchange.deeds.queues["support"].isEmpty());
    CHECK(exchange.outcome(exchange.ask(DeedKind::RemoveFromQueue))
          == "refused: Unable to remove interface: Not there");
    CHECK(exchange.outcome(exchange.ask(DeedKind::AddToQueue)) == "done: Added interface to queue");
    exchange.deeds.staticMembers = {interface.toUtf8()};
    CHECK(exchange.outcome(exchange.ask(DeedKind::RemoveFromQueue))
          == "refused: Member not dynamic");
    exchange.deeds.queues.clear();
    CHECK(exchange.outcome(exchange.ask(DeedKind::Pause, QStringLiteral("x")))
          == "refused: Interface not found");
    exchange.deeds.forbidden = {"QueuePause"};
    CHECK(exchange.outcome(exchange.ask(DeedKind::Pause, QStringLiteral("x")))
          == "refused: Permission denied");
}

TEST_CASE("L6: listening rings the asker and reaches the agent's end of the very call")
{
    Exchange exchange;
    const auto asked = [&](DeedKind kind) {
        CHECK(exchange.outcome(exchange.ask(kind)) == "done: picked_up");
        const AmiMessage &last = exchange.deeds.heard.last();
        CHECK(last.value("Channel") == "PJSIP/801");
        CHECK(last.value("Application") == "ChanSpy");
        return last.value("Data").toStdString();
    };
    CHECK(asked(DeedKind::Listen) == "Local/1021@from-queue-00000001;1,qE");
    CHECK(asked(DeedKind::Whisper) == "Local/1021@from-queue-00000001;1,qwE");
    CHECK(asked(DeedKind::Barge) == "Local/1021@from-queue-00000001;1,qBE");
    exchange.deeds.pickUpReason = 3;
    CHECK(exchange.outcome(exchange.ask(DeedKind::Listen)) == "refused: not_picked_up");
    exchange.deeds.pickUpReason = 5;
    CHECK(exchange.outcome(exchange.ask(DeedKind::Listen)) == "refused: busy");
    exchange.deeds.pickUpReason = 0;
    CHECK(exchange.outcome(exchange.ask(DeedKind::Listen)) == "refused: not_reachable");
}

TEST_CASE("L6: hanging up ends the call that was seen, and never the next one")
{
    Exchange exchange;
    CHECK(exchange.outcome(exchange.ask(DeedKind::HangUp)) == "done: Channel Hungup");
    CHECK(exchange.deeds.heard.last().value("Channel") == "PJSIP/trunk-00000001");
    // The same agent, another caller: the board has not heard of it yet.
    exchange.deeds.channels = {
        {"PJSIP/trunk-00000009", "1795349999.1", "1795349999.1"},
        {"Local/1021@from-queue-00000007;1", "1795349999.2", "1795349999.1"}};
    CHECK(exchange.outcome(exchange.ask(DeedKind::HangUp)) == "refused: call_gone");
    CHECK(exchange.outcome(exchange.ask(DeedKind::Listen)) == "refused: call_gone");
    CHECK(exchange.deeds.names().count("Hangup") == 1);
    CHECK(exchange.deeds.names().count("Originate") == 0);
}

TEST_CASE("a reason cannot smuggle a second action to the switch")
{
    Exchange exchange;
    CHECK(
        exchange.outcome(exchange.ask(
            DeedKind::Pause, QStringLiteral("tea\r\n\r\nAction: Hangup\r\nChannel: /.*/\r\n\r\n")))
        == "done: Interface paused successfully");
    CHECK(exchange.deeds.names() == QList<QByteArray>{"QueuePause"});
}

TEST_CASE("a feed that ends before the switch answers leaves the command unanswered, and its "
          "successor does not repeat it")
{
    Exchange exchange;
    bool heard = false;
    exchange.deeds.unanswered = {"QueuePause"};
    exchange.deeds.onSilent = [&heard] { heard = true; };
    const qint64 command = exchange.ask(DeedKind::Pause, QStringLiteral("lunch"));
    REQUIRE(runUntil([&] { return heard; }, 10000));
    exchange.stop();
    exchange.deeds.unanswered.clear();
    exchange.owner.execute("UPDATE feed_source SET connected = false");
    exchange.start();
    const std::string told = exchange.outcome(command);
    CHECK((told == "unanswered: feed_ended" || told == "unanswered: link_lost"));
    CHECK(exchange.outcome(exchange.ask(DeedKind::Unpause))
          == "done: Interface unpaused successfully");
    CHECK(exchange.deeds.names() == QList<QByteArray>{"QueuePause", "QueuePause"});
    CHECK(exchange.deeds.heard.first().value("Paused") == "true");
    CHECK(exchange.deeds.heard.last().value("Paused") == "false");
}

TEST_CASE("a link that breaks while the switch thinks makes the command unanswered")
{
    Exchange exchange;
    exchange.deeds.unanswered = {"QueuePause"};
    exchange.deeds.onSilent = [&exchange] {
        QTimer::singleShot(0, &exchange.server, [&exchange] { exchange.server.drop(); });
    };
    CHECK(exchange.outcome(exchange.ask(DeedKind::Pause, QStringLiteral("lunch")))
          == "unanswered: link_lost");
}

TEST_CASE("what waited longer than thirty seconds, or got no answer in them, is not carried out")
{
    Exchange exchange;
    exchange.deeds.unanswered = {"QueuePause"};
    const qint64 silent = exchange.ask(DeedKind::Pause, QStringLiteral("lunch"));
    REQUIRE(runUntil([&] { return !exchange.deeds.heard.isEmpty(); }, 10000));
    exchange.owner.execute("UPDATE switch_command SET asked_at = asked_at - interval '31 seconds'");
    // One that no feed was there for.
    exchange.owner.execute(
        "INSERT INTO switch_command (switch_id, kind, agent_id, interface, asked_by, asked_at) "
        "SELECT switch_id, 'unpause', agent_id, interface, asked_by, now() - interval '31 seconds' "
        "FROM switch_command");
    CHECK(exchange.outcome(silent) == "unanswered: no_answer");
    CHECK(exchange.outcome(silent + 1) == "unanswered: too_late");
    CHECK(exchange.deeds.names() == QList<QByteArray>{"QueuePause"});
}
