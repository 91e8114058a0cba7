// SPDX-License-Identifier: GPL-3.0-or-later
#include "reports/calldetailstore.h"
#include "support/sheetcentre.h"

#include <catch2/catch.hpp>

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
        return CallDetailStore().list(connection, request, most);
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

TEST_CASE("#87 who reads no reports is refused the detail, and numbers are whole for nobody")
{
    Calls room;
    CHECK_THROWS_AS(room.listed(room.staff("inspector")), DbError);
    CHECK_THROWS_AS(room.listed(room.staff("front_desk")), DbError);
    for (const char *post : {"manager", "auditor", "quality_head"})
        CHECK(room.told(room.staff(post)).find("0000") == std::string::npos);
}
