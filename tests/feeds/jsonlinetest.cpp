// SPDX-License-Identifier: GPL-3.0-or-later
#include "jsonline.h"

#include <catch2/catch.hpp>

using namespace banzhang;

namespace {

JsonLine parsed(const QByteArray &line, std::optional<qint64> arrival = 1795345000000)
{
    auto result = parseJsonLine(line, arrival);
    if (!result)
        FAIL(line.toStdString() << ": " << result.error().toStdString());
    return *result;
}

std::string fault(const QByteArray &line, std::optional<qint64> arrival = 1795345000000)
{
    const auto result = parseJsonLine(line, arrival);
    return result ? "taken" : result.error().toStdString();
}

}

TEST_CASE("yuan become fen without a rounding error")
{
    CHECK(fenOf(QStringLiteral("128.50")) == 12850);
    CHECK(fenOf(QStringLiteral("128.5")) == 12850);
    CHECK(fenOf(QStringLiteral("128")) == 12800);
    CHECK(fenOf(QStringLiteral("-0.01")) == -1);
    CHECK(fenOf(QStringLiteral("999999999999.99")) == 99999999999999);
    for (const char *wrong : {"", "1.234", "1,50", "abc", "1e3", " 1", "1.", ".5", "--1"})
        CHECK_FALSE(fenOf(QString::fromLatin1(wrong)).has_value());
    const CallFact call =
        parsed(R"({"type":"call","id":"a","amount":19.99})").events[0].wholeCall->call;
    CHECK(call.amountFen == 1999);
}

TEST_CASE("a sale by telephone comes in one line")
{
    const JsonLine line = parsed(R"({"type":"call","id":"c-1","start":"2026-11-22T19:00:00+08:00",
        "end":"2026-11-22T19:02:08+08:00","direction":"in","customer":"12662445978","dialed":"95001",
        "queue":"sales","agent":"1001","wait":8,"talk":120,"by":"agent","result":"sold",
        "amount":"128.50","recording":"a/b.wav"})");
    REQUIRE(line.events.size() == 1);
    CHECK(line.doubts.isEmpty());
    const WholeCall &whole = *line.events[0].wholeCall;
    CHECK(whole.call.startedAt == 1795345200000);
    CHECK(whole.call.endedAt == 1795345328000);
    CHECK(whole.call.amountFen == 12850);
    CHECK(whole.call.result == QStringLiteral("sold"));
    CHECK(whole.call.recording == QStringLiteral("a/b.wav"));
    REQUIRE(whole.visit.has_value());
    CHECK(whole.visit->outcome == VisitOutcome::Answered);
    CHECK(whole.visit->waitSeconds == 8);
    REQUIRE(whole.leg.has_value());
    CHECK(whole.leg->answeredAt == 1795345208000);
    CHECK(whole.leg->talkSeconds == 120);
    CHECK(whole.leg->outcome == LegOutcome::Agent);
}

TEST_CASE("an outbound call and a chat make a call without a queue's figures")
{
    const WholeCall out = *parsed(R"({"type":"call","id":"o","start":1795345200,"end":1795345260,
        "direction":"out","agent":1001,"queue":"sales","talk":50})")
                               .events[0]
                               .wholeCall;
    CHECK_FALSE(out.visit.has_value());
    CHECK(out.call.member == QStringLiteral("1001"));
    const WholeCall chat =
        *parsed(R"({"type":"call","id":"w","channel":"chat","text":"你好","agent":"1001",
        "start":1795345200})")
             .events[0]
             .wholeCall;
    CHECK(chat.call.channel == QStringLiteral("chat"));
    CHECK(chat.call.text == QStringLiteral("你好"));
}

TEST_CASE("a caller who gave up needs no agent")
{
    const WholeCall whole = *parsed(R"({"type":"call","id":"g","queue":"sales","start":1795345200,
        "end":1795345230})")
                                 .events[0]
                                 .wholeCall;
    REQUIRE(whole.visit.has_value());
    CHECK(whole.visit->outcome == VisitOutcome::Abandoned);
    CHECK(whole.visit->waitSeconds == 30);
    CHECK_FALSE(whole.leg.has_value());
}

TEST_CASE("states of agents become the common vocabulary")
{
    const auto kinds = [](const QByteArray &line) {
        std::vector<SwitchEventKind> list;
        for (const SwitchEvent &event : parsed(line).events)
            list.push_back(event.kind);
        return list;
    };
    using Kind = SwitchEventKind;
    CHECK(kinds(R"({"type":"login","agent":"1","queues":["a","b"]})")
          == std::vector{Kind::Joined, Kind::Joined});
    CHECK(kinds(R"({"type":"logout","agent":"1"})") == std::vector{Kind::Left});
    CHECK(kinds(R"({"type":"state","agent":"1","state":"available"})")
          == std::vector{Kind::Unpaused, Kind::StateSet});
    CHECK(kinds(R"({"type":"state","agent":"1","state":"paused","reason":"wc"})")
          == std::vector{Kind::Paused, Kind::StateSet});
    CHECK(kinds(R"({"type":"state","agent":"1","state":"signed_out"})") == std::vector{Kind::Left});
    CHECK(kinds(R"({"type":"enter","call":"c","queue":"a","dialed":"95001"})")
          == std::vector{Kind::Dialed, Kind::Entered});
    CHECK(parsed(R"({"type":"leave","call":"c","queue":"a","outcome":"timeout"})")
              .events[0]
              .visitOutcome
          == VisitOutcome::Timeout);
    CHECK(parsed(R"({"type":"end","call":"c","queue":"a","agent":"1","by":"blind","to":"88"})")
              .events[0]
              .transferTo
          == QStringLiteral("88"));
}

TEST_CASE("a line of the wrong shape is refused with the reason")
{
    CHECK(fault("{").starts_with("no JSON"));
    CHECK(fault("[1]") == "the line must be one object");
    CHECK(fault("17").starts_with("no JSON"));
    CHECK(fault(R"({"agent":"1"})") == "\"type\" is missing");
    CHECK(fault(R"({"type":"dance"})") == "\"type\" cannot be \"dance\"");
    CHECK(fault(R"({"type":"login"})") == "\"agent\" is missing");
    CHECK(fault(R"({"type":"login","agent":["1"]})") == "\"agent\" must be a text");
    CHECK(fault(R"({"type":"login","agent":"1","queues":"a"})")
          == "\"queues\" must be a list of texts");
    CHECK(fault(R"({"type":"state","agent":"1","state":"asleep"})")
          == "\"state\" cannot be \"asleep\"");
    CHECK(fault(R"({"type":"call","id":"a","amount":"1.234"})")
          == "\"amount\" must be yuan with at most two decimals");
    CHECK(fault(R"({"type":"call","id":"a","amount":1.234})")
          == "\"amount\" must be yuan with at most two decimals");
    CHECK(fault(R"({"type":"call","id":"a","channel":"fax"})") == "\"channel\" cannot be \"fax\"");
    CHECK(fault(R"({"type":"call","id":"a","start":1795345200,"end":1795345100})")
          == "\"end\" is before \"start\"");
    CHECK(
        fault(R"({"type":"call","id":"a","at":"2026-11-22 19:00"})").starts_with("\"at\" must be"));
    CHECK(fault(R"({"type":"call","id":"a","at":12})").starts_with("\"at\" must be"));
    CHECK(fault(R"({"type":"answer","agent":"1","call":"c","queue":"q","wait":-3})")
          == "\"wait\" must be a number of seconds");
    CHECK(fault("{\"type\":\"login\",\"agent\":\"\xc1\xba\"}") == "the line is not UTF-8");
    CHECK(fault(R"({"type":"login","agent":"1"})", std::nullopt) == "\"at\" is missing");
}

TEST_CASE("a field that is not known is told and does no harm")
{
    const JsonLine line = parsed(R"({"type":"call","id":"a","amout":"1.00"})");
    CHECK(line.events.size() == 1);
    CHECK(line.doubts == QStringList{QStringLiteral("amout")});
}
