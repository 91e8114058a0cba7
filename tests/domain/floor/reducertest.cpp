// SPDX-License-Identifier: GPL-3.0-or-later
#include "floor/reducer.h"
#include "floor/queuelogline.h"

#include <catch2/catch.hpp>

#include <memory>

using namespace banzhang;

namespace {

constexpr qint64 t0 = 1795345000000;

// A reducer fed with the tails of log lines: "5 1.1|sales|王芳|CONNECT|…" happens at t0 + 5 s.
class Floor final
{
public:
    explicit Floor(std::vector<MemberEntry> people = {}, OpenState state = {})
        : m_people(std::move(people))
    {
        Reducer::Setup setup;
        setup.state = std::move(state);
        setup.directory = MemberDirectory(m_people);
        setup.wrapUpSeconds = {{QStringLiteral("sales"), 4}};
        m_reducer = std::make_unique<Reducer>(std::move(setup));
    }

    Floor &log(int second, const QByteArray &rest)
    {
        const auto event = parseQueueLogLine(QByteArray::number(t0 / 1000 + second) + '|' + rest);
        REQUIRE(event);
        m_reducer->apply(*event);
        return *this;
    }
    Floor &apply(SwitchEvent event, int second)
    {
        event.at = t0 + 1000LL * second;
        m_reducer->apply(event);
        return *this;
    }
    Reducer *operator->() { return m_reducer.get(); }

    [[nodiscard]] LiveSeat seat(const QString &member) const
    {
        const OpenState state = m_reducer->state();
        const auto found = std::ranges::find(state.seats, member, &LiveSeat::member);
        return found == state.seats.end() ? LiveSeat() : *found;
    }
    [[nodiscard]] std::string codes()
    {
        std::string codes;
        for (const ReducerNotice &notice : m_reducer->takeNotices())
            codes += notice.code.toStdString() + ' ';
        return codes;
    }

private:
    std::vector<MemberEntry> m_people;
    std::unique_ptr<Reducer> m_reducer;
};

const QString ann = QStringLiteral("PJSIP/1001");
const QString bea = QStringLiteral("PJSIP/1022");
const std::vector<MemberEntry> annOnly{{ann, QStringLiteral("王芳"), {}}};
const std::vector<MemberEntry> namesakes{{ann, QStringLiteral("王芳"), {}},
                                         {bea, QStringLiteral("王芳"), {}}};

qint64 at(int second)
{
    return t0 + 1000LL * second;
}

}

TEST_CASE("an agent goes through the states of a call and is ready when wrap-up ends")
{
    Floor floor(annOnly);
    floor.log(0, "MANAGER|sales|PJSIP/1001|ADDMEMBER|");
    CHECK(floor.seat(ann).state == AgentState::Available);
    floor.log(10, "1.1|sales|NONE|ENTERQUEUE||123|1").log(13, "1.1|sales|王芳|CONNECT|3|1.2|2");
    CHECK(floor.seat(ann).state == AgentState::Talking);
    CHECK(floor.seat(ann).since == at(13));
    CHECK(floor.seat(ann).callUid == QStringLiteral("1.1"));
    CHECK(floor.seat(ann).customer == QStringLiteral("123"));
    floor.log(30, "1.1|sales|王芳|COMPLETECALLER|3|17|1");
    CHECK(floor.seat(ann).state == AgentState::AfterCall);
    CHECK(floor.seat(ann).wrapUntil == at(34));
    floor->advance(at(33));
    CHECK(floor.seat(ann).state == AgentState::AfterCall);
    floor->advance(at(40));
    CHECK(floor.seat(ann).state == AgentState::Available);
    CHECK(floor.seat(ann).since == at(34));
    const FactBatch batch = floor->take();
    REQUIRE_FALSE(batch.events.empty());
    CHECK(batch.events.back().kind == AgentEventKind::Ready);
    CHECK(batch.events.back().at == at(34));
    CHECK(batch.waiting.empty()); // came and went within the batch
    CHECK(batch.goneWaiting.empty());
}

TEST_CASE("wrap-up ends at its moment, also when a later event passes it")
{
    Floor floor(annOnly);
    floor.log(0, "MANAGER|sales|PJSIP/1001|ADDMEMBER|").log(1, "1.1|sales|NONE|ENTERQUEUE||1|1");
    floor.log(2, "1.1|sales|王芳|CONNECT|1|1.2|1").log(5, "1.1|sales|王芳|COMPLETEAGENT|1|3|1");
    floor.log(60, "NONE|NONE|NONE|CONFIGRELOAD|");
    CHECK(floor.seat(ann).since == at(9));
    CHECK(floor->take().events.back().at == at(9));
}

TEST_CASE("paused means paused in every queue")
{
    Floor floor(annOnly);
    floor.log(0, "MANAGER|sales|PJSIP/1001|ADDMEMBER|")
        .log(0, "MANAGER|support|PJSIP/1001|ADDMEMBER|");
    floor.log(10, "NONE|sales|王芳|PAUSE|lunch");
    CHECK(floor.seat(ann).state == AgentState::Available);
    CHECK(floor.seat(ann).pauseAnySince == at(10));
    CHECK(floor.seat(ann).pauseFullSince == 0);
    floor.log(20, "NONE|support|王芳|PAUSE|lunch");
    CHECK(floor.seat(ann).state == AgentState::Paused);
    CHECK(floor.seat(ann).pauseReason == QStringLiteral("lunch"));
    CHECK(floor.seat(ann).pauseFullSince == at(20));
    floor.log(30, "NONE|support|王芳|PAUSE|wc"); // another reason, no unpause between
    CHECK(floor.seat(ann).since == at(30));
    CHECK(floor.seat(ann).pauseFullSince == at(20));
    floor.log(50, "MANAGER|sales|PJSIP/1001|REMOVEMEMBER|")
        .log(50, "MANAGER|support|PJSIP/1001|REMOVEMEMBER|");
    CHECK(floor.seat(ann).state == AgentState::SignedOut);
    const FactBatch batch = floor->take();
    const auto spans = [&batch](AgentSpan::Kind kind) {
        std::vector<std::pair<qint64, qint64>> found;
        for (const AgentSpan &span : batch.spans) {
            if (span.kind == kind)
                found.emplace_back(span.from, span.to);
        }
        return found;
    };
    CHECK(spans(AgentSpan::Kind::Login) == std::vector{std::pair(at(0), at(50))});
    CHECK(spans(AgentSpan::Kind::PauseAny) == std::vector{std::pair(at(10), at(50))});
    CHECK(spans(AgentSpan::Kind::PauseFull) == std::vector{std::pair(at(20), at(50))});
}

TEST_CASE("an end that is written after the next queue's entry ends the right leg")
{
    Floor floor(annOnly);
    floor.log(0, "MANAGER|sales|PJSIP/1001|ADDMEMBER|").log(1, "1.1|sales|NONE|ENTERQUEUE||9|1");
    floor.log(2, "1.1|sales|王芳|CONNECT|1|1.2|1");
    floor.log(20, "1.1|support|NONE|ENTERQUEUE||9|1"); // by another thread than the next line
    floor.log(20, "1.1|sales|王芳|BLINDTRANSFER|support|ext-queues|1|18|1");
    const FactBatch batch = floor->take();
    REQUIRE(batch.legs.size() == 1);
    CHECK(batch.legs[0].visitNo == 1);
    CHECK(batch.legs[0].talkSeconds == 18);
    CHECK(batch.legs[0].transferTo == QStringLiteral("support"));
    REQUIRE(batch.waiting.size() == 1);
    CHECK(batch.waiting[0].visitNo == 2);
    CHECK(floor.codes().empty());
}

TEST_CASE("lines of one second find each other in any order")
{
    Floor floor(annOnly);
    floor.log(0, "MANAGER|sales|PJSIP/1001|ADDMEMBER|");
    SECTION("the connect before the entry")
    {
        floor.log(5, "1.1|sales|王芳|CONNECT|0|1.2|0").log(5, "1.1|sales|NONE|ENTERQUEUE||9|1");
        floor.log(9, "1.1|sales|王芳|COMPLETECALLER|0|4|1");
    }
    SECTION("the end before the connect")
    {
        floor.log(5, "1.1|sales|NONE|ENTERQUEUE||9|1")
            .log(9, "1.1|sales|王芳|COMPLETECALLER|0|4|1");
        floor.log(9, "1.1|sales|王芳|CONNECT|0|1.2|0");
    }
    const FactBatch batch = floor->take();
    REQUIRE(batch.visits.size() == 1);
    CHECK(batch.visits[0].outcome == VisitOutcome::Answered);
    REQUIRE(batch.legs.size() == 1);
    CHECK(batch.legs[0].visitNo == 1);
    CHECK(batch.legs[0].talkSeconds == 4);
    CHECK(batch.openLegs.empty());
    CHECK(floor.codes().empty());
}

TEST_CASE("lines without a partner are told and harm nothing")
{
    Floor floor(annOnly);
    floor.log(0, "MANAGER|sales|PJSIP/1001|ADDMEMBER|");
    floor.log(5, "9.9|sales|王芳|COMPLETECALLER|3|17|1");
    floor.log(6, "8.8|sales|NONE|ABANDON|1|1|3");
    floor.log(7, "7.7|sales|王芳|CONNECT|3|7.8|1");
    floor.log(8, "MANAGER|support|PJSIP/1001|REMOVEMEMBER|");
    floor.log(9, "1.1|sales|陌生人|RINGNOANSWER|1000");
    floor->finish();
    CHECK(floor.codes()
          == "orphan_end not_signed_in orphan_departure unknown_agent orphan_answer ");
    const FactBatch batch = floor->take();
    CHECK(batch.visits.empty());
    CHECK(batch.openLegs.size() == 1); // the answer counts for the agent all the same
    CHECK(batch.openLegs[0].visitNo == 0);
}

TEST_CASE("a clock that jumps back is told and ends no span before its begin")
{
    Floor floor(annOnly);
    floor.log(100, "MANAGER|sales|PJSIP/1001|ADDMEMBER|")
        .log(10, "MANAGER|sales|PJSIP/1001|REMOVEMEMBER|");
    CHECK(floor.codes() == "clock_back ");
    CHECK(floor->take().spans.empty());
    CHECK(floor.seat(ann).state == AgentState::SignedOut);
}

TEST_CASE("of two people of one name the one who can be meant is chosen")
{
    Floor floor(namesakes);
    floor.log(0, "MANAGER|sales|PJSIP/1001|ADDMEMBER|")
        .log(0, "MANAGER|support|PJSIP/1022|ADDMEMBER|");
    SECTION("by the queue")
    {
        floor.log(5, "1.1|support|NONE|ENTERQUEUE||9|1").log(6, "1.1|support|王芳|CONNECT|1|1.2|1");
        CHECK(floor.seat(bea).state == AgentState::Talking);
        CHECK(floor.seat(ann).state == AgentState::Available);
        CHECK(floor.codes().empty());
    }
    SECTION("by who is free")
    {
        floor.log(1, "MANAGER|sales|PJSIP/1022|ADDMEMBER|");
        floor.log(2, "NONE|sales|王芳|PAUSE|"); // either: nobody can tell
        CHECK(floor.codes() == "ambiguous_agent ");
        CHECK(floor.seat(ann).state == AgentState::Available);
        CHECK(floor.seat(bea).state == AgentState::Available);
        floor.log(3, "NONE|sales|王芳|UNPAUSE|"); // only the stand-in is paused
        CHECK(floor.codes().empty());
        CHECK(floor.seat(QStringLiteral("王芳")).pauseAnySince == 0);
    }
    SECTION("by the call")
    {
        floor.log(1, "MANAGER|sales|PJSIP/1022|ADDMEMBER|");
        floor.log(2, "NONE|support|王芳|PAUSE|x")
            .log(2, "MANAGER|support|PJSIP/1022|REMOVEMEMBER|");
        floor.log(5, "1.1|sales|NONE|ENTERQUEUE||9|1").log(6, "1.1|sales|王芳|CONNECT|1|1.2|1");
        CHECK(floor.codes() == "ambiguous_agent ");
        floor.log(9, "1.1|sales|王芳|COMPLETEAGENT|1|3|1");
        const FactBatch batch = floor->take();
        REQUIRE(batch.legs.size() == 1);
        CHECK(batch.legs[0].member == QStringLiteral("王芳"));
        CHECK(batch.legs[0].talkSeconds == 3);
    }
}

TEST_CASE("a log-out during a call leaves the call to its end")
{
    Floor floor(annOnly);
    floor.log(0, "MANAGER|sales|PJSIP/1001|ADDMEMBER|").log(1, "1.1|sales|NONE|ENTERQUEUE||9|1");
    floor.log(2, "1.1|sales|王芳|CONNECT|1|1.2|1").log(5, "MANAGER|sales|PJSIP/1001|REMOVEMEMBER|");
    CHECK(floor.seat(ann).state == AgentState::Talking);
    CHECK(floor.seat(ann).loginSince == 0);
    floor.log(9, "1.1|sales|王芳|COMPLETEAGENT|1|7|1");
    CHECK(floor.seat(ann).state == AgentState::SignedOut); // no wrap-up for who is gone
    CHECK(floor->take().legs.size() == 1);
}

TEST_CASE("hold is counted by stretches and ends with the call")
{
    Floor floor(annOnly);
    floor.log(0, "MANAGER|sales|PJSIP/1001|ADDMEMBER|").log(1, "1.1|sales|NONE|ENTERQUEUE||9|1");
    floor.log(2, "1.1|sales|王芳|CONNECT|1|1.2|1");
    SwitchEvent hold;
    hold.agent = ann;
    hold.agentIsInterface = true;
    hold.callUid = QStringLiteral("1.1");
    hold.kind = SwitchEventKind::Hold;
    floor.apply(hold, 10);
    CHECK(floor.seat(ann).state == AgentState::Hold);
    hold.kind = SwitchEventKind::Unhold;
    floor.apply(hold, 15).apply(hold, 16); // transfers send a second one
    CHECK(floor.seat(ann).state == AgentState::Talking);
    hold.kind = SwitchEventKind::Hold;
    floor.apply(hold, 20);
    floor.log(22, "1.1|sales|王芳|COMPLETECALLER|1|20|1");
    const FactBatch batch = floor->take();
    REQUIRE(batch.legs.size() == 1);
    CHECK(batch.legs[0].holdCount == 2);
    CHECK(batch.legs[0].holdSeconds == 7);
}

TEST_CASE("static members sign in with the first line and after a restart without their pause")
{
    Floor floor({{ann, QStringLiteral("王芳"), {QStringLiteral("sales")}}});
    floor.log(3, "NONE|NONE|NONE|QUEUESTART|");
    CHECK(floor.seat(ann).loginSince == at(3));
    floor.log(5, "NONE|sales|王芳|PAUSE|wc");
    CHECK(floor.seat(ann).state == AgentState::Paused);
    floor.log(50, "NONE|NONE|NONE|QUEUESTART|");
    CHECK(floor.seat(ann).state == AgentState::Available);
    CHECK(floor.seat(ann).loginSince == at(3));
}

TEST_CASE("a switch that tells states only is followed as well")
{
    Floor floor;
    SwitchEvent event;
    event.agent = ann;
    event.agentIsInterface = true;
    event.kind = SwitchEventKind::Unpaused; // "available" without any queue
    floor.apply(event, 0);
    CHECK(floor.seat(ann).state == AgentState::Available);
    event.kind = SwitchEventKind::StateSet;
    event.state = AgentState::Talking;
    event.callUid = QStringLiteral("x1");
    floor.apply(event, 5);
    CHECK(floor.seat(ann).state == AgentState::Talking);
    CHECK(floor.seat(ann).callUid == QStringLiteral("x1"));
    event.state = AgentState::AfterCall;
    floor.apply(event, 9);
    CHECK(floor.seat(ann).state == AgentState::AfterCall);
    event.state.reset();
    floor.apply(event, 12);
    CHECK(floor.seat(ann).state == AgentState::Available);
    event.kind = SwitchEventKind::Left;
    floor.apply(event, 20);
    CHECK(floor.seat(ann).state == AgentState::SignedOut);
}

TEST_CASE("a snapshot replaces what was believed")
{
    Floor floor(annOnly);
    floor.log(0, "MANAGER|sales|PJSIP/1001|ADDMEMBER|")
        .log(0, "MANAGER|sales|PJSIP/1022|ADDMEMBER|");
    floor.log(1, "1.1|sales|NONE|ENTERQUEUE||9|1").log(1, "2.1|sales|NONE|ENTERQUEUE||8|2");
    floor.log(2, "1.1|sales|王芳|CONNECT|1|1.2|1");
    auto snapshot = std::make_shared<SwitchSnapshot>();
    SnapshotMember row;
    row.interface = ann;
    row.name = QStringLiteral("王芳");
    row.queue = QStringLiteral("sales");
    row.paused = true;
    row.pauseReason = QStringLiteral("wc");
    snapshot->members.push_back(row); // no longer on the telephone; 1022 is gone
    snapshot->callers.push_back(
        {QStringLiteral("3.1"), QStringLiteral("sales"), QStringLiteral("7"), 1, 12});
    SwitchEvent event;
    event.kind = SwitchEventKind::Snapshot;
    event.snapshot = snapshot;
    floor.apply(event, 100);
    CHECK(floor.seat(ann).state == AgentState::Paused);
    CHECK(floor.seat(ann).loginSince == at(0));
    CHECK(floor.seat(bea).state == AgentState::SignedOut);
    const OpenState state = floor->state();
    REQUIRE(state.waiting.size() == 1);
    CHECK(state.waiting[0].callUid == QStringLiteral("3.1"));
    CHECK(state.waiting[0].enteredAt == at(88));
    CHECK(state.legs.empty());
    const FactBatch batch = floor->take();
    CHECK(std::ranges::count(batch.visits, VisitOutcome::Lost, &QueueVisitFact::outcome) == 1);
    CHECK(std::ranges::count(batch.legs, LegOutcome::Lost, &AgentLegFact::outcome) == 1);
    floor.apply(event, 101);
    CHECK(floor->take().visits.empty()); // told again, it changes nothing
}

TEST_CASE("in use without a channel is a dead call")
{
    Floor floor(annOnly);
    floor.log(0, "MANAGER|sales|PJSIP/1001|ADDMEMBER|");
    SwitchEvent busy;
    busy.kind = SwitchEventKind::StateSet;
    busy.agent = ann;
    busy.agentIsInterface = true;
    busy.state = AgentState::Talking;
    floor.apply(busy, 5);
    SwitchEvent channels;
    channels.kind = SwitchEventKind::Channels;
    auto list = std::make_shared<ChannelList>();
    list->names = {QStringLiteral("PJSIP/1001-00000001")};
    channels.channels = list;
    floor.apply(channels, 6);
    CHECK(floor.seat(ann).state == AgentState::Talking);
    channels.channels = std::make_shared<ChannelList>();
    floor.apply(channels, 7);
    CHECK(floor.seat(ann).state == AgentState::DeadCall);
}
