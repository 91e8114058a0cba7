// SPDX-License-Identifier: GPL-3.0-or-later
#include "amiroad.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace banzhang;
using namespace banzhang::test;

namespace {

constexpr qint64 mainEnd = 1795346037000;

const AmiCapture &mainCapture()
{
    static const AmiCapture capture(QStringLiteral("ami_stream.raw.gz"),
                                    QStringLiteral("ami_times.csv.gz"));
    return capture;
}

void playMain(AmiRoad &road)
{
    mainCapture().play([&](const QByteArray &piece, qint64 now) { road.feed(piece, now); });
}

// Whole seconds on two sides of a second's turn may differ by one; each pause has two ends.
bool isClose(const QString &actual, const QString &expected, double margin)
{
    return std::abs(actual.toDouble() - expected.toDouble()) <= margin;
}

}

TEST_CASE("following the manager interface gives every agent's expected figures")
{
    AmiRoad road(QStringLiteral("agents.csv"));
    playMain(road);
    CHECK(road.notices().empty());
    const OpenState open = road.state();
    const Figures figures(road.facts(), open, mainEnd);
    const QStringList exact{QStringLiteral("sessions"),          QStringLiteral("open_at_end"),
                            QStringLiteral("answered"),          QStringLiteral("finished"),
                            QStringLiteral("ring_no_answer"),    QStringLiteral("rna_ring_s"),
                            QStringLiteral("ring_canceled"),     QStringLiteral("talk_total_s"),
                            QStringLiteral("talk_avg_s"),        QStringLiteral("talk_max_s"),
                            QStringLiteral("caller_wait_avg_s"), QStringLiteral("ended_by_caller"),
                            QStringLiteral("ended_by_agent"),    QStringLiteral("blind"),
                            QStringLiteral("attended"),          QStringLiteral("login_s")};
    for (const CsvRow &row : captureCsv(QStringLiteral("expected_agents.csv"))) {
        const QString number = row[QStringLiteral("extension")];
        INFO("agent " << number.toStdString());
        const CsvRow actual = figures.agent(QStringLiteral("Local/%1@from-queue/n").arg(number));
        for (const QString &column : exact) {
            INFO("column " << column.toStdString());
            CHECK(actual[column].toStdString() == row[column].toStdString());
        }
        for (auto column = row.begin(); column != row.end(); ++column) {
            if (!column.key().startsWith(QLatin1String("pause_")))
                continue;
            INFO("column " << column.key().toStdString());
            const QString value = actual.value(column.key(), QStringLiteral("0"));
            INFO(value.toStdString() << " for " << column.value().toStdString());
            CHECK(isClose(value, column.value(), 1));
        }
    }
}

TEST_CASE("following the manager interface gives every queue's expected figures")
{
    AmiRoad road(QStringLiteral("agents.csv"));
    playMain(road);
    const OpenState open = road.state();
    const Figures figures(road.facts(), open, mainEnd);
    for (const CsvRow &row : captureCsv(QStringLiteral("expected_queues.csv"))) {
        INFO("queue " << row[QStringLiteral("queue")].toStdString());
        const CsvRow actual = figures.queue(row[QStringLiteral("queue")]);
        for (const char *name :
             {"offered", "answered", "key", "timeout", "empty", "waiting_at_end", "answered_in_20",
              "sl_offered", "sl_answered", "asa_s", "longest_answered_wait", "longest_wait",
              "talk_total_s", "talk_avg_s", "finished", "unfinished", "blind", "attended"}) {
            const QString column = QString::fromLatin1(name);
            INFO("column " << name);
            CHECK(actual[column].toStdString() == row[column].toStdString());
        }
        // The interface tells a withdrawn caller like one who gave up.
        CHECK(actual[QStringLiteral("withdrawn")].toInt() == 0);
        CHECK(actual[QStringLiteral("abandoned")].toInt()
              == row[QStringLiteral("abandoned")].toInt()
                     + row[QStringLiteral("withdrawn")].toInt());
    }
}

TEST_CASE("at every poll the board holds what the switch's own answer says")
{
    AmiRoad road(QStringLiteral("agents.csv"));
    std::vector<QJsonObject> polls;
    for (const QByteArray &line : captureLines(QStringLiteral("queuestatus_polls.jsonl.gz")))
        polls.push_back(QJsonDocument::fromJson(line).object());
    // The polls ran beside the stream; snapshots.csv tells which offset it had reached then.
    std::vector<qint64> offsets;
    for (const CsvRow &row : captureCsv(QStringLiteral("snapshots.csv"))) {
        const qint64 offset = row[QStringLiteral("stream_offset")].toLongLong();
        if (offsets.empty() || offsets.back() != offset)
            offsets.push_back(offset);
    }
    REQUIRE(polls.size() == 43);
    REQUIRE(offsets.size() == 43);
    qint64 from = 0;
    std::vector<std::pair<QString, qint64>> undecided; // caller and queue, time of the poll
    for (size_t i = 0; i < polls.size(); ++i) {
        INFO("poll " << i);
        mainCapture().play([&](const QByteArray &piece, qint64 now) { road.feed(piece, now); },
                           from, offsets[i]);
        from = offsets[i];
        const OpenState state = road.state();
        QStringList told;
        for (const auto &value : polls[i].value(QStringLiteral("members")).toArray()) {
            const QJsonObject m = value.toObject();
            const bool paused = m[QStringLiteral("Paused")].toString() == QLatin1String("1");
            told.append(
                m[QStringLiteral("Location")].toString() + m[QStringLiteral("Queue")].toString()
                + (paused ? u'P' + m[QStringLiteral("PausedReason")].toString() : QString()));
        }
        QStringList held;
        for (const LiveMember &row : state.members) {
            if (row.signedIn)
                held.append(row.member + row.queue
                            + (row.paused ? u'P' + row.pauseReason : QString()));
        }
        QStringList callersTold;
        for (const auto &value : polls[i].value(QStringLiteral("entries")).toArray()) {
            const QJsonObject entry = value.toObject();
            callersTold.append(entry[QStringLiteral("Uniqueid")].toString()
                               + entry[QStringLiteral("Queue")].toString());
        }
        QStringList callersHeld;
        for (const LiveWaiting &row : state.waiting) {
            if (callersTold.contains(row.callUid + row.queue))
                callersHeld.append(row.callUid + row.queue);
            else
                undecided.emplace_back(row.callUid + row.queue, road.now());
        }
        for (QStringList *list : {&told, &held, &callersTold, &callersHeld})
            list->sort();
        CHECK(held.join(u'\n').toStdString() == told.join(u'\n').toStdString());
        CHECK(callersHeld.join(u'\n').toStdString() == callersTold.join(u'\n').toStdString());
    }
    // A caller who left by a key is held for a second, in which a connect could still follow.
    CHECK(undecided.size() <= 4);
    for (const auto &[who, when] : undecided) {
        const auto &caller = who; // a lambda takes no structured binding
        const auto at = when;
        const bool byKey =
            std::ranges::any_of(road.facts().visits, [&](const QueueVisitFact &visit) {
                return visit.callUid + visit.queue == caller && visit.outcome == VisitOutcome::Key
                       && at - visit.leftAt <= 3000;
            });
        CHECK(byKey);
    }
}

TEST_CASE("a stream cut at any byte gives the same messages")
{
    const QByteArray bytes =
        QByteArray("Asterisk Call Manager/11.0.0\r\n") + mainCapture().bytes.left(60000);
    AmiParser whole;
    const std::vector<AmiMessage> expected = whole.feed(bytes);
    REQUIRE(expected.size() > 100);
    for (const int size : {1, 2, 7, 1000}) {
        AmiParser parser;
        size_t count = 0;
        for (qsizetype i = 0; i < bytes.size(); i += size) {
            for (const AmiMessage &message : parser.feed(bytes.mid(i, size))) {
                REQUIRE(count < expected.size());
                if (message.raw() != expected[count].raw())
                    FAIL("message " << count << " differs when cut by " << size);
                ++count;
            }
        }
        CHECK(count == expected.size());
    }
}

TEST_CASE("the first of repeated headers wins")
{
    const AmiMessage message("Event: UserEvent\r\nUniqueid: 1.0\r\nUniqueid: 2.0\r\nuniqueid: 3.0");
    CHECK(message.value("Uniqueid") == "1.0");
    CHECK(message.value("UNIQUEID") == "1.0");
}

TEST_CASE("what is no manager interface is noticed")
{
    AmiParser parser;
    (void)parser.feed("SSH-2.0-OpenSSH_9.2\r\n");
    CHECK(parser.isBroken());
}
