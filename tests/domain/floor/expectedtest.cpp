// SPDX-License-Identifier: GPL-3.0-or-later
#include "floor/queuelogline.h"
#include "support/figures.h"

#include <catch2/catch.hpp>

#include <memory>
#include <random>

using namespace banzhang;
using namespace banzhang::test;

namespace {

const QString mainPeople = QStringLiteral("agents.csv");
constexpr qint64 mainEnd = 1795346037000;

std::unique_ptr<Reducer> freshReducer(const QString &people, const OpenState &state = {})
{
    Reducer::Setup setup;
    setup.state = state;
    setup.directory = MemberDirectory(captureMembers(people));
    setup.wrapUpSeconds = captureWrapUp();
    return std::make_unique<Reducer>(std::move(setup));
}

struct Reduced
{
    Facts facts;
    OpenState state;
    std::vector<ReducerNotice> notices;
    int rejected = 0;
};

// Reduces the lines; after each of `cuts` (line numbers) the state goes through a fresh reducer.
Reduced reduce(const QList<QByteArray> &lines, const QString &people,
               const std::vector<qsizetype> &cuts = {})
{
    Reduced reduced;
    auto reducer = freshReducer(people);
    const auto takeAll = [&] {
        reduced.facts.add(reducer->take());
        for (ReducerNotice &notice : reducer->takeNotices())
            reduced.notices.push_back(std::move(notice));
        reduced.state = reducer->state();
    };
    size_t cut = 0;
    for (qsizetype i = 0; i < lines.size(); ++i) {
        if (const auto event = parseQueueLogLine(lines[i]))
            reducer->apply(*event);
        else
            ++reduced.rejected;
        if (cut < cuts.size() && cuts[cut] == i) {
            ++cut;
            takeAll();
            reducer = freshReducer(people, reduced.state);
        }
    }
    reducer->finish();
    takeAll();
    return reduced;
}

void compare(const CsvRow &expected, const CsvRow &actual, const QStringList &skip)
{
    for (auto column = expected.begin(); column != expected.end(); ++column) {
        if (skip.contains(column.key()))
            continue;
        const QString zero =
            column.key().startsWith(QLatin1String("pause_")) ? QStringLiteral("0") : QString();
        INFO("column " << column.key().toStdString());
        CHECK(actual.value(column.key(), zero).toStdString() == column.value().toStdString());
    }
}

}

TEST_CASE("every figure of every agent of the capture comes out of the log")
{
    const Reduced reduced = reduce(captureLines(QStringLiteral("queue_log")), mainPeople);
    CHECK(reduced.notices.empty());
    CHECK(reduced.rejected == 0);
    const Figures figures(reduced.facts, reduced.state, mainEnd);
    const auto expected = captureCsv(QStringLiteral("expected_agents.csv"));
    QHash<QString, QString> interfaces;
    for (const CsvRow &row : captureCsv(mainPeople))
        interfaces.insert(row[QStringLiteral("extension")], row[QStringLiteral("interface")]);
    REQUIRE(expected.size() == 60);
    for (const CsvRow &row : expected) {
        INFO("agent " << row[QStringLiteral("extension")].toStdString());
        compare(row, figures.agent(interfaces.value(row[QStringLiteral("extension")])),
                {QStringLiteral("extension"), QStringLiteral("name"), QStringLiteral("log_name"),
                 QStringLiteral("queues")});
    }
}

TEST_CASE("every figure of every queue of the capture comes out of the log")
{
    const Reduced reduced = reduce(captureLines(QStringLiteral("queue_log")), mainPeople);
    const Figures figures(reduced.facts, reduced.state, mainEnd);
    const auto expected = captureCsv(QStringLiteral("expected_queues.csv"));
    REQUIRE(expected.size() == 4);
    for (const CsvRow &row : expected) {
        INFO("queue " << row[QStringLiteral("queue")].toStdString());
        compare(row, figures.queue(row[QStringLiteral("queue")]), {QStringLiteral("queue")});
    }
}

TEST_CASE("every minute of every queue of the capture comes out of the log")
{
    const Reduced reduced = reduce(captureLines(QStringLiteral("queue_log")), mainPeople);
    const Figures figures(reduced.facts, reduced.state, mainEnd);
    const auto expected = captureCsv(QStringLiteral("expected_minutes.csv"));
    REQUIRE(expected.size() > 30);
    for (const CsvRow &row : expected) {
        INFO(row[QStringLiteral("queue")].toStdString()
             << " " << row[QStringLiteral("minute_epoch")].toStdString());
        compare(row,
                figures.minute(row[QStringLiteral("queue")],
                               row[QStringLiteral("minute_epoch")].toLongLong()),
                {QStringLiteral("queue"), QStringLiteral("minute_epoch")});
    }
}

TEST_CASE("every visit of the capture has its outcome, agent, talk and end")
{
    const Reduced reduced = reduce(captureLines(QStringLiteral("queue_log")), mainPeople);
    const Figures figures(reduced.facts, reduced.state, mainEnd);
    const QHash<QString, QString> numbers = captureNumbers(mainPeople);
    const auto expected = captureCsv(QStringLiteral("expected_calls.csv"));
    REQUIRE(expected.size() == 650);
    REQUIRE(reduced.facts.visits.size() == 650);
    QHash<QStringList, int> seen;
    for (const CsvRow &row : expected) {
        INFO("call " << row[QStringLiteral("callid")].toStdString());
        const QStringList key{row[QStringLiteral("callid")], row[QStringLiteral("queue")],
                              row[QStringLiteral("enter")]};
        CsvRow actual = figures.call(key[0], key[1], key[2].toLongLong(), seen[key]++);
        actual[QStringLiteral("agent")] = numbers.value(actual.value(QStringLiteral("agent")));
        compare(row, actual,
                {QStringLiteral("callid"), QStringLiteral("queue"), QStringLiteral("enter")});
    }
    CHECK(reduced.facts.calls.size() == 629);
    for (const CallFact &call : reduced.facts.calls) {
        INFO("call " << call.callUid.toStdString());
        CHECK(call.endedAt.has_value());
        CHECK_FALSE(call.dialed.isEmpty());
    }
}

TEST_CASE("any split of the log into batches gives the same facts")
{
    const bool restarted = GENERATE(false, true);
    QList<QByteArray> lines = restarted ? captureLines(QStringLiteral("restart/queue_log.0"))
                                              + captureLines(QStringLiteral("restart/queue_log"))
                                        : captureLines(QStringLiteral("queue_log"));
    const QString people = restarted ? QStringLiteral("restart/agents.csv") : mainPeople;
    const Reduced whole = reduce(lines, people);
    std::mt19937 random(20261122);
    for (int round = 0; round < 6; ++round) {
        std::vector<qsizetype> cuts;
        const int every = round == 0 ? 1 : 1 << round;
        for (qsizetype i = 0; i < lines.size(); ++i) {
            if (random() % every == 0)
                cuts.push_back(i);
        }
        const Reduced split = reduce(lines, people, cuts);
        INFO("one cut in about " << every << " lines");
        CHECK(split.facts.events == whole.facts.events);
        CHECK(split.facts.visits == whole.facts.visits);
        CHECK(split.facts.legs == whole.facts.legs);
        CHECK(split.facts.spans == whole.facts.spans);
        CHECK(split.facts.restarts == whole.facts.restarts);
        CHECK(split.facts.calls == whole.facts.calls);
        CHECK(split.state.seats == whole.state.seats);
        CHECK(split.state.members == whole.state.members);
        CHECK(split.state.waiting == whole.state.waiting);
        CHECK(split.state.legs == whole.state.legs);
    }
}
