// SPDX-License-Identifier: GPL-3.0-or-later
#include "reports/calldetailstore.h"
#include "reports/rowstream.h"
#include "support/sheetcentre.h"

#include <QTimeZone>

#include <catch2/catch.hpp>

#include <algorithm>
#include <map>
#include <sstream>
#include <tuple>

using namespace banzhang;
using namespace banzhang::test;

namespace {

const QDate first{2026, 11, 10};
const QDate second{2026, 11, 11};

// Calls of two agents, each in a team of his own, and one that nobody answered; two share a number.
struct Calls : SheetCentre
{
    Calls()
    {
        run("SELECT ensure_partitions('2026-11-01', '2026-11-30')");
        call("a", "2026-11-09 23:59:59+8", "13800002291", "1", "saved");
        call("b", "2026-11-10 00:00:00+8", "13800002291", "1", "saved");
        call("c", "2026-11-10 23:59:59+8", "13800002291", "2", "call back");
        call("d", "2026-11-11 00:00:00+8", "13800002292", "1", "");
        call("e", "2026-11-11 09:00:00+8", "13800002291", "NULL", "");
        leg("b", 1, 1, "2026-11-10 00:00:05+8", 60);
        leg("b", 2, 2, "2026-11-10 00:01:10+8", 15); // passed on
        leg("c", 1, 2, "2026-11-11 00:00:01+8", 30); // answered after midnight
    }

    void call(const QByteArray &uid, const QByteArray &at, const QByteArray &customer,
              const QByteArray &agent, const QByteArray &status)
    {
        run("INSERT INTO call (switch_id, call_uid, started_at, source_id, customer,"
            " customer_masked, agent_id, team_id, result) VALUES (1, '"
            + uid + "', '" + at + "', 1, '" + customer + "', '138****" + customer.right(4) + "', "
            + agent + ", " + agent + ", '" + status + "')");
    }
    void leg(const QByteArray &uid, int no, int agent, const QByteArray &at, int talk)
    {
        run("INSERT INTO agent_leg (switch_id, call_uid, leg_no, offered_at, answered_at, ended_at,"
            " visit_no, agent_id, team_id, queue_id, source_id, ring_ms, wait_s, talk_s,"
            " hold_count, hold_s, outcome) VALUES (1, '"
            + uid + "', " + QByteArray::number(no) + ", '" + at + "', '" + at + "', timestamptz '"
            + at + "' + interval '1 minute', 1, " + QByteArray::number(agent) + ", "
            + QByteArray::number(agent) + ", 1, 1, 0, 0, " + QByteArray::number(talk)
            + ", 0, 0, 'caller')");
    }
    [[nodiscard]] CallDetail listed(const QString &login, const ReportScope &scope = {},
                                    int most = CallDetailStore::most)
    {
        Connection connection = database.connect(login);
        ReportRequest request;
        request.report = u"call-detail"_qs;
        request.span = {first, second};
        request.scope = scope;
        return CallDetailStore().list(connection, request, {}, most);
    }
    // Calls of one number more, a second apart on the second day.
    void fill(int calls)
    {
        run("INSERT INTO call (switch_id, call_uid, started_at, source_id, customer,"
            " customer_masked, agent_id, team_id) SELECT 1, 'f' || n, '2026-11-11"
            " 10:00:00+8'::timestamptz + n * interval '1 second', 1, '1390000' || n % 7, '139****'"
            " || n % 3, 2, 2 FROM generate_series(1, "
            + QByteArray::number(calls) + ") n");
    }
    [[nodiscard]] std::string told(const QString &login, const ReportScope &scope = {})
    {
        QStringList lines;
        for (const DetailedCall &call : listed(login, scope).calls)
            lines << u"%1:%2:%3:%4:%5"_qs.arg(call.agentNo, call.number)
                         .arg(call.talkS)
                         .arg(call.attempts)
                         .arg(call.status);
        return lines.join(u' ').toStdString();
    }
};

std::vector<std::vector<QVariant>> rowsOf(const RowStream &stream)
{
    std::vector<std::vector<QVariant>> rows;
    REQUIRE(stream.each([&rows](const ReportRow &row) {
        rows.push_back(row.cells);
        return true;
    }));
    return rows;
}

std::vector<std::vector<QVariant>> rowsOf(const std::vector<DetailedCall> &calls)
{
    std::vector<std::vector<QVariant>> rows;
    rows.reserve(calls.size());
    for (const DetailedCall &call : calls)
        rows.push_back(cellsOf(call));
    return rows;
}

// What the numbers' chapter says, reckoned from the facts without the database's help. Every number
// has another last call.
struct Second
{
    struct Number
    {
        std::string shown, status, agentNo;
        qint64 attempts = 0, connected = 0, talkS = 0, last = 0;
    };
    std::map<std::string, Number> numbers; // by the whole number

    Second(Connection &owner, qint64 agent)
    {
        std::map<std::string, std::pair<bool, qint64>> legs; // by call
        Rows leg = owner.execute("SELECT * FROM agent_leg");
        while (leg.next()) {
            if (agent > 0 && leg.integer("agent_id") != agent)
                continue;
            auto &[isAnswered, talkS] = legs[leg.text("call_uid").toStdString()];
            isAnswered = isAnswered || !leg.isNull("answered_at");
            talkS += leg.integer("talk_s");
        }
        Rows call = owner.execute("SELECT c.*, extract(epoch FROM started_at)::bigint AS at,"
                                  " coalesce(agent_no, '') AS agent_no FROM call c LEFT JOIN agent"
                                  " USING (agent_id)");
        const qint64 from =
            QDateTime(first, QTime(), QTimeZone("Asia/Shanghai")).toSecsSinceEpoch();
        while (call.next()) {
            const qint64 at = call.integer("at");
            const bool isOf = agent == 0 || call.integer("agent_id") == agent;
            if (at < from || at >= from + 2 * 86'400LL || !isOf || call.isNull("customer"))
                continue;
            Number &one = numbers[call.text("customer").toStdString()];
            const auto &[isAnswered, talkS] = legs[call.text("call_uid").toStdString()];
            ++one.attempts;
            one.connected += isAnswered ? 1 : 0;
            one.talkS += talkS;
            if (at < one.last)
                continue;
            one.last = at;
            one.shown = call.text("customer_masked").toStdString();
            one.status = call.text("result").toStdString();
            one.agentNo = call.text("agent_no").toStdString();
        }
    }
    // The most tried first, of equals the latest.
    [[nodiscard]] std::vector<std::string> lines() const
    {
        std::vector<Number> sorted;
        for (const auto &[whole, one] : numbers)
            sorted.push_back(one);
        std::sort(sorted.begin(), sorted.end(), [](const Number &a, const Number &b) {
            return std::tie(b.attempts, b.last) < std::tie(a.attempts, a.last);
        });
        std::vector<std::string> all;
        all.reserve(sorted.size());
        for (const Number &one : sorted)
            all.push_back(line(one.shown, one.attempts, one.connected, one.talkS, one.last,
                               one.status, one.agentNo));
        return all;
    }
    static std::string line(const std::string &shown, qint64 attempts, qint64 connected,
                            qint64 talkS, qint64 last, const std::string &status,
                            const std::string &agentNo)
    {
        std::ostringstream text;
        text << shown << '|' << attempts << '|' << connected << '|' << talkS << '|' << last << '|'
             << status << '|' << agentNo;
        return text.str();
    }
};

std::vector<std::string> linesOf(const CallDetail &detail)
{
    std::vector<std::string> all;
    for (const DialledNumber &one : detail.numbers)
        all.push_back(Second::line(one.number.toStdString(), one.attempts, one.connected, one.talkS,
                                   one.lastAt.toSecsSinceEpoch(), one.status.toStdString(),
                                   one.agentNo.toStdString()));
    return all;
}

ReportScope ofAgent(qint64 agent)
{
    ReportScope scope;
    scope.agentId = AgentId(agent);
    return scope;
}

}

TEST_CASE("#87 every call of the days stands with its number, talk, attempts and saved status")
{
    Calls room;
    CHECK(room.told(room.staff("manager"))
          == "1034:138****2291:75:3:saved 1021:138****2291:30:3:call back "
             "1034:138****2292:0:1: :138****2291:0:3:");
}

TEST_CASE("#87 the detail of one agent has his calls, his talk and his attempts alone")
{
    Calls room;
    const QString manager = room.staff("manager");
    CHECK(room.told(manager, ofAgent(1)) == "1034:138****2291:60:1:saved 1034:138****2292:0:1:");
    CHECK(room.told(manager, ofAgent(2)) == "1021:138****2291:30:1:call back");
}

TEST_CASE("#87 a list that is cut says how many calls there are")
{
    Calls room;
    const CallDetail two = room.listed(room.staff("manager"), {}, 2);
    CHECK(two.calls.size() == 2);
    CHECK(two.inAll == 4);
}

TEST_CASE("#87 calls beyond those of the document are put aside whole and in their order")
{
    Calls room;
    room.fill(300);
    const QString manager = room.staff("manager");
    const CallDetail whole = room.listed(manager);
    CHECK(whole.inAll == 304);
    CHECK_FALSE(whole.all); // the document holds them
    CHECK(whole.digest.isEmpty());
    const CallDetail part = room.listed(manager, {}, 10);
    REQUIRE(part.all);
    CHECK(part.all->count() == 304);
    CHECK(rowsOf(*part.all) == rowsOf(whole.calls));
    CHECK(rowsOf(*part.all).size() == 304); // as often as one likes
    CHECK(part.calls == std::vector(whole.calls.begin(), whole.calls.begin() + 10));
    CHECK(part.digest.size() == 64);
    CHECK(room.listed(manager, {}, 20).digest == part.digest);
    room.run("UPDATE call SET result = 'other' WHERE call_uid = 'f300'");
    CHECK(room.listed(manager, {}, 10).digest != part.digest); // behind what the document has
}

TEST_CASE("#87 calls that arrive while a report is read are not among those put aside")
{
    Calls room;
    room.fill(20);
    Connection reader = room.database.connect(room.staff("manager"));
    ReportRequest request;
    request.report = u"call-detail"_qs;
    request.span = {first, second};
    const CallDetail detail = reader.readTogether([&](Connection &open) {
        open.execute("SELECT 1"); // the snapshot is taken
        room.call("late", "2026-11-11 12:00:00+8", "13800002299", "1", "late");
        return CallDetailStore().list(open, request, {}, 5);
    });
    CHECK(detail.inAll == 24);
    CHECK(rowsOf(*detail.all).size() == 24);
    CHECK(room.listed(room.staff("auditor")).inAll == 25);
}

TEST_CASE("#87 a read of calls tells how far it is and is abandoned on request")
{
    Calls room;
    room.fill(12'000);
    Connection reader = room.database.connect(room.staff("manager"));
    ReportRequest request;
    request.report = u"call-detail"_qs;
    request.span = {first, second};
    std::vector<std::pair<int, int>> told;
    const auto tell = [&told](int done, int of) {
        told.emplace_back(done, of);
        return told.size() < 2;
    };
    const auto read = [&](Connection &open) {
        return CallDetailStore().list(open, request, tell, 5);
    };
    CHECK_THROWS_AS(reader.readTogether(read), DbError);
    CHECK(told == std::vector<std::pair<int, int>>{{5000, 12'004}, {10'000, 12'004}});
    CHECK(CallDetailStore().list(reader, request, {}, 5).inAll == 12'004);
}

TEST_CASE("#87 attempts by number equal a second computation from the facts")
{
    Calls room;
    room.run("UPDATE call SET customer = NULL, customer_masked = NULL WHERE call_uid = 'e'");
    room.run(
        "INSERT INTO call (switch_id, call_uid, started_at, source_id, customer,"
        " customer_masked, agent_id, team_id, result) SELECT 1, 'r' || n,"
        " '2026-11-10 08:00:00+8'::timestamptz + n * interval '83 seconds', 1, '1370000' ||"
        " (n * n % 61), '137****' || (n * n % 61) % 9, nullif(n % 3, 0), nullif(n % 3, 0),"
        " (ARRAY['saved', 'refused', NULL])[1 + n % 4] FROM generate_series(1, 1500) n;"
        "INSERT INTO agent_leg (switch_id, call_uid, leg_no, offered_at, answered_at, ended_at,"
        " visit_no, agent_id, team_id, queue_id, source_id, ring_ms, wait_s, talk_s,"
        " hold_count, hold_s, outcome) SELECT 1, 'r' || n, l, started_at + l * interval '40"
        " seconds', CASE WHEN (n + l) % 4 > 0 THEN started_at + l * interval '41 seconds' END,"
        " started_at + interval '5 minutes', 1, l, l, 1, 1, 0, 0, CASE WHEN (n + l) % 4 > 0"
        " THEN n % 97 END, 0, 0, 'caller' FROM generate_series(1, 1500) n JOIN call ON call_uid"
        " = 'r' || n, generate_series(1, 2) l WHERE n % 5 >= l");
    const QString manager = room.staff("manager");
    for (const qint64 agent : {0, 1, 2}) {
        CAPTURE(agent);
        const Second second(room.owner, agent);
        const CallDetail detail = room.listed(manager, agent > 0 ? ofAgent(agent) : ReportScope());
        CHECK(detail.numbersInAll == qint64(second.numbers.size()));
        CHECK(linesOf(detail) == second.lines());
        CHECK(linesOf(detail).size() > 10);
    }
}

TEST_CASE("#87 of very many numbers the most tried stand there with how many there are")
{
    Calls room;
    room.run("INSERT INTO call (switch_id, call_uid, started_at, source_id, customer,"
             " customer_masked) SELECT 1, 'n' || n, '2026-11-10 08:00:00+8'::timestamptz + n *"
             " interval '1 second', 1, 1360000000 + n % 400, '136' FROM generate_series(1, 900) n");
    const CallDetail detail = room.listed(room.staff("auditor"));
    REQUIRE(detail.numbers.size() == size_t(CallDetailStore::mostNumbers));
    CHECK(detail.numbersInAll == 402);
    CHECK(detail.numbers.front().attempts == 3);
    CHECK(detail.numbers.back().attempts == 2);
}

TEST_CASE("#87 a leader's numbers are those of the teams that he leads")
{
    Calls room;
    const CallDetail detail = room.listed(room.staff("leader", 2));
    REQUIRE(detail.numbers.size() == 1);
    CHECK(detail.numbers[0].attempts == 1);
    CHECK(detail.numbers[0].connected == 1);
    CHECK(detail.numbers[0].talkS == 30);
    CHECK(detail.numbers[0].status == u"call back");
    CHECK(detail.numbers[0].agentNo == u"1021");
}

TEST_CASE("#87 who reads no reports is refused the detail, and numbers are whole for nobody")
{
    Calls room;
    CHECK_THROWS_AS(room.listed(room.staff("inspector")), DbError);
    CHECK_THROWS_AS(room.listed(room.staff("front_desk")), DbError);
    for (const char *post : {"manager", "auditor", "quality_head"})
        CHECK(room.told(room.staff(post)).find("0000") == std::string::npos);
}
