// SPDX-License-Identifier: GPL-3.0-or-later
#include "amiroad.h"
#include "floor/queuelogline.h"

#include <QRegularExpression>

using namespace banzhang;
using namespace banzhang::test;

namespace {

constexpr qint64 cleanRestart = 1795344934000;
constexpr qint64 killed = 1795345011000;
constexpr qint64 backAgain = 1795345017000;

const QString people = QStringLiteral("restart/agents.csv");

std::unique_ptr<Reducer> logReducer()
{
    Reducer::Setup setup;
    setup.directory = MemberDirectory(captureMembers(people));
    setup.wrapUpSeconds = captureWrapUp();
    return std::make_unique<Reducer>(std::move(setup));
}

void applyLog(Reducer &reducer, qint64 until)
{
    for (const char *name : {"restart/queue_log.0", "restart/queue_log"}) {
        for (const QByteArray &line : captureLines(QString::fromLatin1(name))) {
            const auto event = parseQueueLogLine(line);
            REQUIRE(event);
            if (event->at <= until)
                reducer.apply(*event);
        }
    }
}

void playRestart(AmiRoad &road, int parts)
{
    for (int part = 1; part <= parts; ++part) {
        const QString suffix = part == 1 ? QString() : QStringLiteral(".part%1").arg(part);
        const AmiCapture capture(QStringLiteral("restart/ami_stream%1.raw.gz").arg(suffix),
                                 QStringLiteral("restart/ami_times%1.csv.gz").arg(suffix));
        capture.play([&](const QByteArray &piece, qint64 now) { road.feed(piece, now); });
        road.disconnect();
    }
}

qint64 lostVisits(const Facts &facts)
{
    return std::ranges::count(facts.visits, VisitOutcome::Lost, &QueueVisitFact::outcome);
}

qint64 lostTalks(const Facts &facts)
{
    return std::ranges::count_if(facts.legs, [](const AgentLegFact &leg) {
        return leg.outcome == LegOutcome::Lost && leg.answeredAt;
    });
}

// "interface queue" of everyone who is signed in, with the pause's reason behind a bar.
QStringList signedIn(const OpenState &state)
{
    QStringList rows;
    for (const LiveMember &row : state.members) {
        if (row.signedIn)
            rows.append(row.member + u' ' + row.queue
                        + (row.paused ? u'|' + row.pauseReason : QString()));
    }
    rows.sort();
    return rows;
}

}

TEST_CASE("by the log a kill loses what was open and nothing else")
{
    auto reducer = logReducer();
    applyLog(*reducer, backAgain - 1);
    const OpenState before = reducer->state();
    CHECK(before.waiting.size() == 15);
    CHECK(before.legs.size() == 19);

    auto again = logReducer();
    applyLog(*again, std::numeric_limits<qint64>::max());
    Facts facts;
    facts.add(again->take());
    CHECK(lostVisits(facts) == 15);
    CHECK(lostTalks(facts) == 19);
    REQUIRE(facts.restarts.size() == 3);
    CHECK(facts.restarts[1] == SwitchRestart{cleanRestart, true});
    CHECK(facts.restarts[2] == SwitchRestart{backAgain, false});
    for (const QueueVisitFact &visit : facts.visits) {
        if (visit.outcome == VisitOutcome::Lost)
            CHECK(visit.leftAt == killed); // the last sign of life, not the return
    }
}

TEST_CASE("by the log sign-ins and pauses of dynamic members survive a restart")
{
    auto before = logReducer();
    applyLog(*before, cleanRestart - 1);
    auto after = logReducer();
    applyLog(*after, cleanRestart);
    QStringList kept = signedIn(before->state());
    const qsizetype paused = kept.filter(QStringLiteral("|")).size();
    kept.replaceInStrings(QRegularExpression(QStringLiteral("^(Local/10(5[6-9]|60)@.*)\\|.*")),
                          QStringLiteral("\\1")); // static members come back without a pause
    CHECK(kept.filter(QStringLiteral("|")).size() == paused - 1);
    CHECK(signedIn(after->state()) == kept);
    CHECK(kept.size() >= 23);
    const auto loginOf = [](const OpenState &state) {
        QMap<QString, qint64> since;
        for (const LiveSeat &seat : state.seats)
            since.insert(seat.member, seat.loginSince);
        return since;
    };
    CHECK(loginOf(after->state()) == loginOf(before->state()));
    CHECK(after->state().legs.empty());
    CHECK(after->state().waiting.empty());
}

TEST_CASE("by the manager interface a kill loses the same calls")
{
    AmiRoad road(people);
    playRestart(road, 3);
    const Facts &facts = road.facts();
    CHECK(lostVisits(facts) == 15);
    CHECK(lostTalks(facts) == 19);
    REQUIRE(facts.restarts.size() == 2);
    CHECK(facts.restarts[0].clean);
    CHECK_FALSE(facts.restarts[1].clean);
}

TEST_CASE("by the manager interface sign-ins keep their beginning over a restart")
{
    AmiRoad road(people);
    playRestart(road, 1);
    const OpenState before = road.state();
    AmiRoad again(people);
    playRestart(again, 2);
    const Facts &facts = again.facts();
    for (const AgentSpan &span : facts.spans) {
        INFO(span.member.toStdString() << " " << codeOf(span.kind).toStdString());
        const bool isStatic = span.member == QStringLiteral("Local/1058@from-queue/n");
        if (!isStatic || span.kind == AgentSpan::Kind::Login)
            CHECK(span.to != cleanRestart); // nothing ended because the switch did
    }
    CHECK(before.seats.size() > 15);
}

TEST_CASE("both roads agree on every agent of the restart capture")
{
    auto log = logReducer();
    applyLog(*log, std::numeric_limits<qint64>::max());
    AmiRoad road(people);
    playRestart(road, 3);
    Facts logFacts;
    logFacts.add(log->take());
    const OpenState logOpen = log->state();
    const OpenState amiOpen = road.state();
    const qint64 end = 1795345177000;
    const Figures byLog(logFacts, logOpen, end);
    const Figures byAmi(road.facts(), amiOpen, end);
    for (const MemberEntry &entry : captureMembers(people)) {
        if (entry.name == QStringLiteral("王芳"))
            continue; // two of one name: the log cannot tell them apart
        INFO("agent " << entry.interface.toStdString());
        const CsvRow left = byLog.agent(entry.interface);
        const CsvRow right = byAmi.agent(entry.interface);
        for (const char *name :
             {"sessions", "answered", "finished", "ring_no_answer", "talk_total_s",
              "ended_by_caller", "ended_by_agent", "blind", "attended", "ring_canceled"}) {
            INFO("column " << name);
            CHECK(left[QString::fromLatin1(name)].toStdString()
                  == right[QString::fromLatin1(name)].toStdString());
        }
        for (const char *name : {"login_s", "pause_any_s", "pause_full_s"}) {
            INFO("column " << name << " " << left[QString::fromLatin1(name)].toStdString() << " "
                           << right[QString::fromLatin1(name)].toStdString());
            CHECK(std::abs(left[QString::fromLatin1(name)].toDouble()
                           - right[QString::fromLatin1(name)].toDouble())
                  <= 1);
        }
    }
}
