// SPDX-License-Identifier: GPL-3.0-or-later
#include "floor/queuelogline.h"

#include <catch2/catch.hpp>

using namespace banzhang;

namespace {

SwitchEvent parsed(const QByteArray &line)
{
    const auto event = parseQueueLogLine(line);
    if (!event)
        FAIL(line.toStdString() << ": " << event.error().reason.toStdString());
    return *event;
}

std::string rejected(const QByteArray &line)
{
    const auto event = parseQueueLogLine(line);
    return event ? "taken" : event.error().reason.toStdString();
}

}

TEST_CASE("a connect tells wait and ring")
{
    const SwitchEvent event =
        parsed("1795345221|1795345216.0|support|梁雪|CONNECT|4|1795345217.2|3");
    CHECK(event.kind == SwitchEventKind::Answered);
    CHECK(event.at == 1795345221000);
    CHECK(event.callUid == QStringLiteral("1795345216.0"));
    CHECK(event.queue == QStringLiteral("support"));
    CHECK(event.agent == QStringLiteral("梁雪"));
    CHECK_FALSE(event.agentIsInterface);
    CHECK(event.waitSeconds == 4);
    CHECK(event.ringMs == 3000);
}

TEST_CASE("a key exit has its fields shifted by one")
{
    const SwitchEvent event =
        parsed("1795345523|1795345508.1044|complaints|NONE|EXITWITHKEY|0|2|3|14");
    CHECK(event.visitOutcome == VisitOutcome::Key);
    CHECK(event.key == QStringLiteral("0"));
    CHECK(event.leftPosition == 2);
    CHECK(event.waitSeconds == 14);
}

TEST_CASE("every way out of a queue is known")
{
    using Row = std::pair<const char *, VisitOutcome>;
    const auto [word, outcome] =
        GENERATE(Row{"ABANDON|2|3|14", VisitOutcome::Abandoned},
                 Row{"EXITWITHTIMEOUT|2|3|14", VisitOutcome::Timeout},
                 Row{"EXITEMPTY|2|3|14", VisitOutcome::Empty},
                 Row{"WITHDRAW|2|3|14|supervisor", VisitOutcome::Withdrawn});
    const SwitchEvent event = parsed(QByteArray("1795345523|1.1|sales|NONE|") + word);
    CHECK(event.kind == SwitchEventKind::Departed);
    CHECK(event.visitOutcome == outcome);
    CHECK(event.leftPosition == 2);
    CHECK(event.waitSeconds == 14);
}

TEST_CASE("an attended transfer is counted from the right, whatever its form")
{
    const QByteArray form = GENERATE(as<QByteArray>(), "BRIDGE|1817764b|1|11|2",
                                     "APP|MeetMe|1|11|2", "LINK|chan-a|chan-b|1|11|2");
    const SwitchEvent event = parsed("1795345404|1.1|sales|谢雨欣|ATTENDEDTRANSFER|" + form);
    CHECK(event.legOutcome == LegOutcome::Attended);
    CHECK(event.talkSeconds == 11);
    CHECK(event.waitSeconds == 1);
}

TEST_CASE("a blind transfer tells its target and its talk")
{
    const SwitchEvent event =
        parsed("1795345282|1.1|support|蒋欣怡|BLINDTRANSFER|1053|ext-local|1|26|1");
    CHECK(event.legOutcome == LegOutcome::Blind);
    CHECK(event.transferTo == QStringLiteral("1053"));
    CHECK(event.talkSeconds == 26);
}

TEST_CASE("members are named by interface where Asterisk does so")
{
    const char *word = GENERATE("ADDMEMBER|PAUSED", "REMOVEMEMBER|", "PENALTY|3", "RINGINUSE|0");
    const SwitchEvent event =
        parsed(QByteArray("1795345221|MANAGER|support|Local/1030@from-queue/n|") + word);
    CHECK(event.agentIsInterface);
    CHECK(event.agent == QStringLiteral("Local/1030@from-queue/n"));
    CHECK(event.paused == (event.kind == SwitchEventKind::Joined));
}

TEST_CASE("a bar in a member name does not shift the fields")
{
    const SwitchEvent event = parsed("1795345221|1.1|support|梁|雪|CONNECT|4|1795345217.2|3");
    CHECK(event.agent == QStringLiteral("梁|雪"));
    CHECK(event.waitSeconds == 4);
}

TEST_CASE("lines that cannot be read are refused with their reason")
{
    CHECK(rejected("1795345221|1.1|support") == "fields");
    CHECK(rejected("179534522") == "fields");
    CHECK(rejected("x795345221|1.1|support|梁雪|CONNECT|4|1.2|3") == "time");
    CHECK(rejected("17953452211795345221|1.1|support|梁雪|CONNECT|4|1.2|3") == "time");
    CHECK(rejected("5|1.1|support|梁雪|CONNECT|4|1.2|3") == "time");
    CHECK(rejected("1795345221|1.1|support|梁雪|TELEPORT|4") == "event");
    CHECK(rejected("1795345221|1.1|support|梁雪|CONNECT|four|1.2|3") == "number");
    CHECK(rejected("1795345221|1.1|support|梁雪|CONNECT") == "number");
    CHECK(rejected("1795345221|1.1|support|梁雪|COMPLETEAGENT|4|-3|1") == "number");
    CHECK(rejected("1795345221|NONE|support|梁雪|CONNECT|4|1.2|3") == "call");
    CHECK(rejected("1795345221|1.1|NONE|梁雪|CONNECT|4|1.2|3") == "call");
    CHECK(rejected("1795345221|1.1|support|NONE|CONNECT|4|1.2|3") == "agent");
    CHECK(rejected(QByteArray("1795345221|1.1|sup\0port|NONE|ABANDON|1|1|1", 42)) == "binary");
    CHECK(rejected("1795345221|1.1|support|\xc1\xba\xd1\xa9|CONNECT|4|1.2|3") == "encoding");
    CHECK(rejected("1795345221|1.1|support|" + QByteArray(70000, 'x') + "|CONNECT|4|1.2|3")
          == "too_long");
}

TEST_CASE("the key of a line depends on every byte and on nothing else")
{
    CHECK(keyOfLine(5, "abc") == keyOfLine(5, "abc"));
    CHECK_FALSE(keyOfLine(5, "abc") == keyOfLine(6, "abc"));
    CHECK_FALSE(keyOfLine(5, "abc") == keyOfLine(5, "abd"));
    CHECK(quint64(keyOfLine(0, "a").hash) == 0xaf63dc4c8601ec8cULL); // FNV-1a's published value
}
