// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "feeditem.h"
#include "floor/figurestore.h"
#include "support/figures.h"
#include "support/testdatabase.h"

#include <catch2/catch.hpp>

namespace banzhang::test {

// A database with the people and queues of a capture, and questions to it.
class FeedCentre final
{
public:
    explicit FeedCentre(const QString &people)
    {
        Connection owner = m_database.connect();
        owner.execute("INSERT INTO switch (name) VALUES ('asterisk')");
        for (const char *queue : {"sales", "support", "complaints"})
            owner.execute(QByteArray("INSERT INTO queue (switch_id, switch_name, name, wrapup_s) "
                                     "SELECT switch_id, '")
                          + queue + "', '" + queue + "', 4 FROM switch");
        for (const CsvRow &row : captureCsv(people))
            addAgent(owner, row);
        m_login = m_database.addLogin(QStringLiteral("feed"), {QStringLiteral("bz_feed")});
    }

    // A person of those groups, who may sign in.
    QString addLogin(const QString &name, const QStringList &groups)
    {
        return m_database.addLogin(name, groups);
    }
    [[nodiscard]] QString target() const { return m_database.target(m_login); }
    [[nodiscard]] FeedSource source(const QString &kind = QStringLiteral("queue_log")) const
    {
        return {QStringLiteral("asterisk"), kind, kind, false};
    }
    [[nodiscard]] const TestDatabase &database() const { return m_database; }
    [[nodiscard]] Connection connect() const { return m_database.connect(); }

    [[nodiscard]] qint64 count(const QByteArray &what) const
    {
        Connection owner = connect();
        Rows row = owner.execute("SELECT (" + what + ")::bigint AS n");
        row.next();
        return row.integer("n");
    }

    // Lines of the log that are in the database.
    [[nodiscard]] qint64 linesTaken() const
    {
        return count("SELECT coalesce(sum(cardinality(hashes)), 0) FROM feed_second "
                     "JOIN feed_source USING (source_id) WHERE kind = 'queue_log'");
    }

    [[nodiscard]] bool keepsLive(const QString &kind) const
    {
        return count("SELECT count(*) FROM feed_source WHERE keeps_live AND kind = '"
                     + kind.toUtf8() + '\'')
               == 1;
    }

    // Who waits, who is with whom and who is signed in, as one text.
    [[nodiscard]] QString liveRows() const
    {
        Connection owner = connect();
        Rows row = owner.execute(
            "SELECT concat_ws(E'\\n', "
            "(SELECT string_agg(call_uid || ' ' || entered_at, ',' ORDER BY call_uid) "
            "FROM waiting_call), "
            "(SELECT string_agg(call_uid || ' ' || interface || ' ' || answered_at, ',' "
            "ORDER BY call_uid, leg_no) FROM open_leg JOIN switch_member USING (member_id)), "
            "(SELECT string_agg(interface || ' ' || switch_name || ' ' || paused, ',' "
            "ORDER BY interface, queue_id) FROM queue_member JOIN switch_member USING (member_id) "
            "JOIN queue USING (queue_id) WHERE signed_in)) AS live");
        row.next();
        return row.text("live");
    }

    // Every row of facts, live rows and roll-ups, as one text.
    [[nodiscard]] QString fingerprint() const
    {
        Connection owner = connect();
        QString text;
        for (const char *table : {"agent_event", "queue_visit", "agent_leg", "call", "agent_day",
                                  "queue_interval", "seat_state", "waiting_call", "open_leg",
                                  "queue_member", "switch_restart", "feed_second"}) {
            Rows row = owner.execute(
                QByteArray("SELECT md5(coalesce(string_agg(x::text, ',' ORDER BY x::text), '')) "
                           "|| count(*) AS h FROM ")
                + table + " x");
            row.next();
            text += QString::fromLatin1(table) + u' ' + row.text("h") + u'\n';
        }
        return text;
    }

    enum class Road { Log, Ami };

    // All agents and all queues against the capture's expected files, over the log's window.
    void compareWithExpected(Road road = Road::Log) const
    {
        Connection owner = connect();
        const FigureStore store;
        const auto window =
            FigureWindow::ofLines(QDateTime::fromSecsSinceEpoch(1795345208, Qt::UTC),
                                  QDateTime::fromSecsSinceEpoch(1795346037, Qt::UTC));
        if (road == Road::Log) {
            const auto whole = store.wholeWindow(owner);
            REQUIRE(whole.has_value());
            CHECK(whole->from == window.from);
            CHECK(whole->to == window.to);
        }
        compareAgents(store.agentWork(owner, window), road);
        compareQueues(store.queueWork(owner, window), road);
    }

private:
    static void addAgent(Connection &owner, const CsvRow &row)
    {
        const auto text = [&](const char *column) {
            return owner.quotedText(row.value(QString::fromLatin1(column)));
        };
        owner.execute("INSERT INTO agent (agent_no, name) VALUES (" + text("extension") + ", "
                      + text("name") + ")");
        const bool isStatic = row.value(QStringLiteral("login_method")) == QLatin1String("static");
        owner.execute(
            "INSERT INTO switch_member (switch_id, interface, name, agent_id, static_queues) "
            "SELECT switch_id, "
            + text("interface") + ", " + text("membername") + ", agent_id, "
            + (isStatic ? "string_to_array(" + text("queues") + ", ';')" : QByteArray("'{}'"))
            + " FROM switch, agent WHERE agent_no = " + text("extension"));
    }

    static void compareAgents(const std::vector<AgentWork> &work, Road road)
    {
        const auto expected = captureCsv(QStringLiteral("expected_agents.csv"));
        CHECK(work.size() == expected.size());
        for (const CsvRow &row : expected) {
            const QString number = row[QStringLiteral("extension")];
            INFO("agent " << number.toStdString());
            const auto found = std::ranges::find(work, number, &AgentWork::agentNo);
            REQUIRE(found != work.end());
            const auto of = [&row](const char *column) {
                return row[QString::fromLatin1(column)].toDouble();
            };
            CHECK(double(found->loginSeconds) == of("login_s"));
            CHECK(found->sessions == of("sessions"));
            const double slack = road == Road::Ami ? 1 : 0; // a second's turn between two clocks
            CHECK(std::abs(double(found->pauseAnySeconds) - of("pause_any_s")) <= slack);
            CHECK(std::abs(double(found->pauseFullSeconds) - of("pause_full_s")) <= slack);
            CHECK(found->answered == of("answered"));
            CHECK(found->finished == of("finished"));
            CHECK(found->ringNoAnswer == of("ring_no_answer"));
            CHECK(found->noAnswerRingSeconds == Approx(of("rna_ring_s")));
            CHECK(found->ringCanceled == of("ring_canceled"));
            CHECK(double(found->talkSeconds) == of("talk_total_s"));
            CHECK(found->talkMaxSeconds == of("talk_max_s"));
            CHECK(found->waitAverage() == Approx(of("caller_wait_avg_s")).margin(0.00501));
            CHECK(found->endedByCaller == of("ended_by_caller"));
            CHECK(found->endedByAgent == of("ended_by_agent"));
            CHECK(found->blind == of("blind"));
            CHECK(found->attended == of("attended"));
        }
    }

    static void compareQueues(const std::vector<QueueWork> &work, Road road)
    {
        for (const CsvRow &row : captureCsv(QStringLiteral("expected_queues.csv"))) {
            const QString queue = row[QStringLiteral("queue")];
            if (queue == QLatin1String("ALL"))
                continue;
            INFO("queue " << queue.toStdString());
            const auto found = std::ranges::find(work, queue, &QueueWork::queue);
            REQUIRE(found != work.end());
            const auto of = [&row](const char *column) {
                return row[QString::fromLatin1(column)].toDouble();
            };
            CHECK(found->offered == of("offered"));
            CHECK(found->answered == of("answered"));
            // The manager interface tells a withdrawn caller like one who gave up.
            const double withdrawn = road == Road::Ami ? of("withdrawn") : 0;
            CHECK(found->abandoned == of("abandoned") + withdrawn);
            CHECK(found->withdrawn == of("withdrawn") - withdrawn);
            CHECK(found->keyExit == of("key"));
            if (road == Road::Log) {
                CHECK(found->abandonedMoved == of("abandoned_moved"));
                CHECK(found->abandonedIn20 == of("abandoned_in_20"));
            }
            CHECK(found->waiting == of("waiting_at_end"));
            CHECK(found->answeredIn20 == of("answered_in_20"));
            CHECK(found->serviceLevelOffered() == Approx(of("sl_offered")).margin(0.00501));
            CHECK(found->answerSpeed() == Approx(of("asa_s")).margin(0.00501));
            CHECK(found->longestWaitSeconds == of("longest_wait"));
            CHECK(found->finished == of("finished"));
            CHECK(double(found->talkSeconds) == of("talk_total_s"));
        }
    }

    TestDatabase m_database;
    QString m_login;
};

}
