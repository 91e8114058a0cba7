// SPDX-License-Identifier: GPL-3.0-or-later
#include "attendance/requeststore.h"
#include "support/rostercentre.h"

#include <catch2/catch.hpp>

using namespace banzhang;
using namespace banzhang::test;

namespace {

const RequestStore requests;

struct Room : RosterCentre
{
    Room() { save(monday, {"EEEEREE", "LLLRLLL", "REEEELL", "EERTEEE"}); }

    // Beijing wall time of a day of the rostered week.
    [[nodiscard]] QDateTime at(int day, int hour) const
    {
        return QDateTime(monday.addDays(day), QTime(hour, 0), QTimeZone("Asia/Shanghai"));
    }
    [[nodiscard]] MomentSpan wholeDay(int day) const { return {at(day, 0), at(day + 1, 0)}; }
    qint64 ask(const QString &login, int agent, int day, const char *kind = "personal") const
    {
        Connection mine = database.connect(login);
        return requests.recordLeave(mine, AgentId(agent), QLatin1String(kind), wholeDay(day),
                                    QStringLiteral("家里有事"), QStringLiteral("邓超群"));
    }
    void step(const QString &login, RequestStep what, qint64 id, const QString &why = {},
              RequestType type = RequestType::Leave) const
    {
        Connection mine = database.connect(login);
        requests.take(mine, what, type, id, why);
    }
    [[nodiscard]] Problem refusedStep(const QString &login, RequestStep what, qint64 id,
                                      const QString &why = QStringLiteral("x"),
                                      RequestType type = RequestType::Leave) const
    {
        return refused(login, [&](Connection &open) { requests.take(open, what, type, id, why); });
    }
    [[nodiscard]] AttendanceRequest one(RequestType type, qint64 id) const
    {
        Connection mine = database.connect(manager);
        const QDateTime now = QDateTime::currentDateTimeUtc();
        for (const AttendanceRequest &request :
             requests.list(mine, now.addDays(-30), now.addDays(60), 1000)) {
            if (request.type == type && request.id == id) {
                CHECK(stateAt(request, now) == request.state); // the second computation
                return request;
            }
        }
        FAIL("no such request");
        return {};
    }
    // A shift of an agent that began (or will begin) so many minutes from now, for eight hours.
    qint64 shiftFromNow(int agent, int minutes)
    {
        publishEmptyWeeks();
        Rows row = owner.execute(
            "WITH w AS (INSERT INTO roster_week (team_id, starts_on, edition, revision, changed_by)"
            " SELECT 1, '2020-01-06', 1 + count(*), 1, 1 FROM roster_week WHERE starts_on ="
            " '2020-01-06' HAVING count(*) = 0 RETURNING roster_week_id)"
            " INSERT INTO shift_instance (agent_id, team_id, on_date, kind, shift_version_id,"
            " starts_at, ends_at, roster_week_id) SELECT "
            + QByteArray::number(agent)
            + ", 1, site_day(x.at), 'shift', 1, x.at, x.at + interval '8 h', coalesce((SELECT"
              " roster_week_id FROM w), (SELECT min(roster_week_id) FROM roster_week WHERE"
              " starts_on = '2020-01-06')) FROM (SELECT date_trunc('second', now()) + interval '"
            + QByteArray::number(minutes) + " min' AS at) x RETURNING shift_instance_id");
        row.next();
        return row.integer("shift_instance_id");
    }
    [[nodiscard]] qint64 shiftOf(int agent, int day)
    {
        Rows row =
            owner.execute("SELECT shift_instance_id FROM shift_instance WHERE cancelled_at IS"
                          " NULL AND agent_id = "
                          + QByteArray::number(agent) + " AND on_date = '"
                          + monday.addDays(day).toString(Qt::ISODate).toLatin1() + "'");
        return row.next() ? row.integer("shift_instance_id") : 0;
    }
    qint64 offer(qint64 shift) const
    {
        Connection mine = database.connect(leader);
        return requests.recordSwap(mine, shift, QStringLiteral("看病"), QStringLiteral("邓超群"));
    }
    void match(qint64 swap, int agent, qint64 shift) const
    {
        Connection mine = database.connect(leader);
        requests.match(mine, swap, AgentId(agent), shift, QStringLiteral("许晴"));
    }
};

}

TEST_CASE("leave is excused when it is approved and told, in either order") // #3
{
    Room room;
    room.publish(room.monday);
    const bool toldFirst = GENERATE(false, true);
    const qint64 id = room.ask(room.leader, 1, 0);
    CHECK(room.one(RequestType::Leave, id).state == RequestState::Open);
    CHECK(room.one(RequestType::Leave, id).dueAt == room.at(0, 8)); // the shift's beginning
    const auto mark = [&](bool tell) {
        room.step(tell ? room.frontDesk : room.manager,
                  tell ? RequestStep::Tell : RequestStep::Approve, id);
    };
    mark(toldFirst);
    CHECK(room.count("excused_span") == 0);
    mark(!toldFirst);
    const AttendanceRequest done = room.one(RequestType::Leave, id);
    CHECK(done.state == RequestState::Done);
    CHECK(done.approved.by == u"manager");
    CHECK(done.told.by == u"front_desk");
    CHECK(done.halfDays == 2);
    CHECK(room.count("excused_span WHERE kind = 'leave' AND cancelled_at IS NULL AND agent_id = 1")
          == 1);
    CHECK(room.refusedStep(room.manager, RequestStep::Approve, id).constraint == u"leave_state");
    CHECK(room.refusedStep(room.frontDesk, RequestStep::Tell, id).constraint == u"leave_state");
    CHECK(room.refusedStep(room.leader, RequestStep::Cancel, id, {}).constraint
          == u"request_reason");
    room.step(room.manager, RequestStep::Cancel, id, QStringLiteral("不请了"));
    CHECK(room.one(RequestType::Leave, id).state == RequestState::Cancelled);
    CHECK(room.count("excused_span WHERE cancelled_at IS NULL") == 0);
}

TEST_CASE("who records, approves, tells and reads requests, and who may not")
{
    Room room;
    room.publish(room.monday);
    for (const QString &login : {room.leader, room.scheduler, room.frontDesk, room.manager}) {
        const qint64 id = room.ask(login, 1, 0);
        room.step(room.manager, RequestStep::Refuse, id, QStringLiteral("人手不够"));
        CHECK(room.one(RequestType::Leave, id).endedWhy == QString::fromUtf8("人手不够"));
    }
    const auto asking = [&](const QString &login, int agent) {
        return room.refused(login, [&](Connection &open) {
            requests.recordLeave(open, AgentId(agent), QStringLiteral("personal"), room.wholeDay(0),
                                 QStringLiteral("x"), QStringLiteral("y"));
        });
    };
    CHECK(asking(room.leader, 5).constraint == u"attendance_reach"); // another team's agent
    CHECK(asking(room.auditor, 1).kind == ProblemKind::Denied);
    CHECK(asking(room.inspector, 1).kind == ProblemKind::Denied);
    const qint64 id = room.ask(room.leader, 1, 0);
    for (const QString &login :
         {room.leader, room.scheduler, room.frontDesk, room.auditor, room.admin, room.inspector}) {
        CHECK(room.refusedStep(login, RequestStep::Approve, id).kind == ProblemKind::Denied);
        CHECK(room.refusedStep(login, RequestStep::Refuse, id).kind == ProblemKind::Denied);
    }
    for (const QString &login : {room.leader, room.scheduler, room.manager, room.auditor})
        CHECK(room.refusedStep(login, RequestStep::Tell, id).kind == ProblemKind::Denied);
    // Nobody writes the tables, or calls the steps behind the deeds.
    for (const char *sql :
         {"UPDATE leave_request SET told_at = now(), told_by = 1", "DELETE FROM leave_request",
          "INSERT INTO excused_span (agent_id, during, kind) VALUES (1, '(,)', 'leave')",
          "SELECT settle_leave(1)", "SELECT end_leave(1, 'cancelled', 'x')",
          "SELECT settle_swap(1)", "SELECT write_swap(1, '2026-01-05', 1, 2, '{}', 'x')",
          "UPDATE swap_request SET applied_at = now()", "UPDATE leave_balance SET half_days = 99",
          "DELETE FROM recall", "UPDATE overtime_request SET approved_at = now()"}) {
        INFO(sql);
        CHECK(room.refused(room.manager, [&](Connection &open) { open.execute(sql); }).kind
              == ProblemKind::Denied);
    }
    // From the owner too what was asked for stays.
    for (const char *sql :
         {"UPDATE leave_request SET reason = 'other'", "DELETE FROM leave_request",
          "UPDATE leave_request SET ended_as = NULL, ended_at = NULL"}) {
        INFO(sql);
        CHECK_THROWS_AS(room.owner.execute(sql), DbError);
    }
    // Leaders read their own teams'.
    room.ask(room.manager, 5, 1);
    const auto sees = [&](const QString &login) {
        Connection mine = room.database.connect(login);
        return requests.list(mine, room.at(0, 0), room.at(7, 0), 100).size();
    };
    CHECK(sees(room.manager) == 6);
    CHECK(sees(room.leader) == 5);
    CHECK(sees(room.auditor) == 6);
    CHECK(room.refused(room.inspector,
                       [&](Connection &open) {
                           (void)requests.list(open, room.at(0, 0), room.at(7, 0), 100);
                       })
              .kind
          == ProblemKind::Denied);
    Connection admin = room.database.connect(room.admin);
    Rows seen =
        admin.execute("SELECT count(*) AS n FROM audit_entry WHERE table_name = 'leave_request'");
    seen.next();
    CHECK(seen.integer("n") == 0); // why somebody is away is no business of who keeps the accounts
    CHECK(room.count("audit_entry WHERE table_name = 'leave_request'") > 0);
}

TEST_CASE("a shift that has begun excuses nothing any more, a later one still does") // #3
{
    Room room;
    room.shiftFromNow(1, -5);
    Connection desk = room.database.connect(room.frontDesk);
    const QDateTime now = QDateTime::currentDateTimeUtc();
    const auto ask = [&](const MomentSpan &during) {
        return requests.recordLeave(desk, AgentId(1), QStringLiteral("personal"), during,
                                    QStringLiteral("急事"), QStringLiteral("邓超群"));
    };
    CHECK(room.refused(room.frontDesk,
                       [&](Connection &open) {
                           requests.recordLeave(open, AgentId(1), QStringLiteral("personal"),
                                                {now, now.addSecs(4LL * 3600)},
                                                QStringLiteral("急事"), QStringLiteral("邓超群"));
                       })
              .constraint
          == u"leave_late");
    room.shiftFromNow(1, 60 * 20); // tomorrow's
    const qint64 id = ask({now, now.addDays(2)});
    room.step(room.manager, RequestStep::Approve, id);
    room.step(room.frontDesk, RequestStep::Tell, id);
    Rows span = room.owner.execute("SELECT lower(during) AS f, upper(during) AS t, (SELECT"
                                   " min(ends_at) FROM shift_instance) AS ends FROM excused_span");
    REQUIRE(span.next());
    CHECK(span.dateTime("f") == span.dateTime("ends")); // today's shift stays due
    CHECK(span.dateTime("t") == now.addDays(2));
    // Once it is approved a leader no longer takes it back.
    CHECK(room.refusedStep(room.leader, RequestStep::Cancel, id).constraint == u"leave_approved");
    room.step(room.manager, RequestStep::Cancel, id, QStringLiteral("没去"));
}

TEST_CASE("a leave whose marks were not set in time is expired, and later marks are refused") // #3
{
    Room room;
    const qint64 shift = room.shiftFromNow(1, 60);
    const QDateTime now = QDateTime::currentDateTimeUtc();
    Connection mine = room.database.connect(room.leader);
    const qint64 id =
        requests.recordLeave(mine, AgentId(1), QStringLiteral("sick"), {now, now.addSecs(36000)},
                             QStringLiteral("发烧"), QStringLiteral("邓超群"));
    room.step(room.manager, RequestStep::Approve, id);
    CHECK(room.one(RequestType::Leave, id).state == RequestState::Approved);
    const RequestClock clock = clockOf(room.one(RequestType::Leave, id), now);
    CHECK(clock.telling);
    CHECK_FALSE(clock.approval);
    CHECK(clock.leftS <= 3600);
    // An hour goes by: the roster's shift is as if it had begun.
    room.run("UPDATE shift_instance SET cancelled_at = now(), cancelled_by = 1, cancelled_why = 'x'"
             " WHERE shift_instance_id = "
             + QByteArray::number(shift));
    room.shiftFromNow(1, 0);
    CHECK(room.one(RequestType::Leave, id).state == RequestState::Expired);
    CHECK(room.refusedStep(room.frontDesk, RequestStep::Tell, id).constraint == u"leave_late");
    CHECK(room.count("excused_span") == 0);
    CHECK(room.refusedStep(room.leader, RequestStep::Cancel, id).constraint == u"leave_late");
}

TEST_CASE("overlap, allowance and balance refuse a leave by name") // R4
{
    Room room;
    room.publish(room.monday);
    const qint64 first = room.ask(room.leader, 1, 0);
    const auto refusedAsk = [&](int agent, int day, const char *kind) {
        return room.refused(room.leader, [&](Connection &open) {
            requests.recordLeave(open, AgentId(agent), QLatin1String(kind), room.wholeDay(day),
                                 QStringLiteral("x"), QStringLiteral("y"));
        });
    };
    Problem told = refusedAsk(1, 0, "sick");
    CHECK(told.constraint == u"leave_overlap");
    CHECK(told.hint.startsWith(QString::fromUtf8("事假 ") + room.monday.toString(Qt::ISODate)));
    // One of the team a day: the second is refused with the name of who has it; illness is not.
    Connection manager = room.database.connect(room.manager);
    requests.setAllowance(manager, TeamId(1), 1);
    told = refusedAsk(2, 0, "personal");
    CHECK(told.constraint == u"leave_allowance");
    CHECK(told.hint == room.monday.toString(Qt::ISODate) + QString::fromUtf8(": 1034 邓超群"));
    room.step(room.manager, RequestStep::Refuse, room.ask(room.leader, 2, 0, "sick"),
              QStringLiteral("x"));
    room.step(room.leader, RequestStep::Cancel, first, QStringLiteral("x"));
    room.ask(room.leader, 2, 0); // the place is free again
    // Balances: two half-days given, a day taken, nothing left.
    told = refusedAsk(3, 1, "annual");
    CHECK(told.constraint == u"leave_balance");
    CHECK(told.hint == u"0.0");
    requests.setBalance(manager, AgentId(3), QStringLiteral("annual"), room.at(1, 12).date().year(),
                        3);
    const qint64 annual = room.ask(room.leader, 3, 1, "annual");
    CHECK(refusedAsk(3, 2, "annual").hint == u"0.5");
    const auto balances = requests.balances(manager, room.at(1, 12).date().year());
    REQUIRE(balances.size() == 1);
    CHECK(balances[0].given == 3);
    CHECK(balances[0].taken == 2);
    CHECK(room.refused(room.manager,
                       [&](Connection &open) {
                           requests.setBalance(open, AgentId(3), QStringLiteral("annual"),
                                               room.at(1, 12).date().year(), 1);
                       })
              .constraint
          == u"leave_balance");
    room.step(room.manager, RequestStep::Refuse, annual, QStringLiteral("x")); // gives it back
    CHECK(requests.balances(manager, room.at(1, 12).date().year())[0].left() == 3);
    for (const QString &login : {room.leader, room.scheduler, room.frontDesk}) {
        CHECK(room.refused(login,
                           [&](Connection &open) { requests.setAllowance(open, TeamId(1), 9); })
                  .kind
              == ProblemKind::Denied);
    }
    // A rest day takes nothing: agent 3 rests on Monday.
    requests.setAllowance(manager, TeamId(1), {});
    CHECK(room.one(RequestType::Leave, room.ask(room.leader, 3, 0)).halfDays == 0);
}

TEST_CASE("a swap changes the plan of both by an edition of the roster, a draft stays") // R2
{
    Room room;
    room.publish(room.monday);
    const bool hasDraft = GENERATE(false, true);
    if (hasDraft)
        room.save(room.monday, {"EEEEREE", "LLLRLLL", "REEEELL", "LERTEEE"});
    const qint64 id = room.offer(room.shiftOf(1, 0)); // E of Monday
    CHECK(room.one(RequestType::Swap, id).state == RequestState::Open);
    CHECK(room.refusedStep(room.manager, RequestStep::Approve, id, {}, RequestType::Swap).constraint
          == u"swap_state"); // nobody takes it yet
    CHECK(room.refusedStep(room.frontDesk, RequestStep::Tell, id, {}, RequestType::Swap).constraint
          == u"swap_state");
    room.match(id, 2, room.shiftOf(2, 0)); // L of Monday
    CHECK(room.one(RequestType::Swap, id).state == RequestState::Matched);
    room.step(room.manager, RequestStep::Approve, id, {}, RequestType::Swap);
    CHECK(room.one(RequestType::Swap, id).state == RequestState::Approved);
    CHECK(room.rosterOf(room.monday).people[0].published[0] == RosterCentre::cellOf('E'));
    const TeamRoster expected = [&] { return room.rosterOf(room.monday); }();
    room.step(room.frontDesk, RequestStep::Tell, id, {}, RequestType::Swap);
    CHECK(room.one(RequestType::Swap, id).state == RequestState::Done);
    const TeamRoster after = room.rosterOf(room.monday);
    CHECK(after.people[0].published[0] == RosterCentre::cellOf('L'));
    CHECK(after.people[1].published[0] == RosterCentre::cellOf('E'));
    CHECK(after.people[0].days[0] == RosterCentre::cellOf('L'));
    CHECK((after.state == RosterState::Changed) == hasDraft);
    CHECK(after.people[3].days[0] == RosterCentre::cellOf(hasDraft ? 'L' : 'E'));
    CHECK(after.revision == expected.revision + 1); // a saving begun before is late
    CHECK(room.count("shift_instance WHERE cancelled_why = 'swap " + QByteArray::number(id) + "'")
          == 2);
    CHECK(room.count("shift_instance WHERE cancelled_at IS NULL") == 24);
    // A later edition keeps it: publishing again changes what differs and no more.
    room.publish(room.monday, QStringLiteral("再发布"));
    CHECK(room.rosterOf(room.monday).people[0].published[0] == RosterCentre::cellOf('L'));
    CHECK(room.refusedStep(room.leader, RequestStep::Cancel, id, QStringLiteral("x"),
                           RequestType::Swap)
              .constraint
          == u"swap_state");
}

TEST_CASE("rest hours, skills and rest days ask the manager for a reason, overlaps refuse") // R2 R3
{
    Room room;
    room.save(room.monday, {"EEEEREE", "LLLRLLL", "NEEEERL", "EERTEEE"});
    room.publish(room.monday);
    room.signIn(1, 1);                                    // 1034 answers Sales, nobody else does
    const qint64 id = room.offer(room.shiftOf(1, 4 - 1)); // Thursday's E, 1035 rests on Thursday
    Connection mine = room.database.connect(room.manager);
    const auto checks = requests.checks(mine, room.shiftOf(1, 3), AgentId(2), 0);
    const auto has = [&checks](const char *kind, int amount) {
        return std::ranges::any_of(checks, [&](const SwapCheck &check) {
            return check.kind == QLatin1String(kind) && !check.isRefused && check.amount == amount;
        });
    };
    CHECK(has("skill", 1));
    CHECK(has("rest_days", 0)); // 1035 loses his rest day
    CHECK(has("rest_days", 2)); // and 1034 gets it
    room.match(id, 2, 0);
    const Problem told =
        room.refusedStep(room.manager, RequestStep::Approve, id, {}, RequestType::Swap);
    CHECK(told.constraint == u"swap_reason");
    CHECK(told.hint.contains(QString::fromUtf8("103")));
    room.step(room.manager, RequestStep::Approve, id, QStringLiteral("双方同意"),
              RequestType::Swap);
    room.step(room.frontDesk, RequestStep::Tell, id, {}, RequestType::Swap);
    CHECK(room.shiftOf(2, 3) > 0);
    CHECK(room.shiftOf(1, 3) == 0);
    CHECK(room.count("rest_day WHERE cancelled_at IS NULL AND agent_id = 1") == 2);
    // 1036 has the night to Tuesday: Tuesday's E of 1034 leaves him two hours; Monday's overlaps
    // not.
    const auto night = requests.checks(mine, room.shiftOf(1, 1), AgentId(3), room.shiftOf(3, 1));
    CHECK(std::ranges::any_of(night, [](const SwapCheck &check) {
        return check.kind == u"min_rest" && check.amount == 2 * 3600;
    }));
    // On his own shift of that day another one overlaps; and another team's agent never.
    const auto refusedMatch = [&](int agent) {
        const qint64 swap = room.offer(room.shiftOf(1, 5));
        const Problem problem = room.refused(room.manager, [&](Connection &open) {
            requests.match(open, swap, AgentId(agent), 0, QStringLiteral("y"));
        });
        room.step(room.leader, RequestStep::Cancel, swap, QStringLiteral("x"), RequestType::Swap);
        return problem.constraint;
    };
    CHECK(refusedMatch(2) == u"swap_other_shift");
    CHECK(refusedMatch(5) == u"swap_team");
}

TEST_CASE("a swap expires when the first shift begins, is refused and cancelled with a reason")
{
    Room room;
    room.publish(room.monday);
    const qint64 refusedId = room.offer(room.shiftOf(1, 0));
    CHECK(
        room.refused(room.leader, [&](Connection &) { room.offer(room.shiftOf(1, 0)); }).constraint
        == u"swap_once");
    room.step(room.manager, RequestStep::Refuse, refusedId, QStringLiteral("忙"),
              RequestType::Swap);
    CHECK(room.one(RequestType::Swap, refusedId).state == RequestState::Refused);
    const qint64 begun = room.shiftFromNow(1, -1);
    CHECK(room.refused(room.leader, [&](Connection &) { room.offer(begun); }).constraint
          == u"swap_late");
    room.run(
        "INSERT INTO swap_request (team_id, a_agent_id, a_shift_id, starts_at, reason,"
        " a_signature, recorded_by) SELECT 1, 1, shift_instance_id, starts_at, 'r', 's', 1 FROM"
        " shift_instance WHERE shift_instance_id = "
        + QByteArray::number(begun));
    const qint64 late = refusedId + 1;
    CHECK(room.one(RequestType::Swap, late).state == RequestState::Expired);
    CHECK(room.refused(room.leader, [&](Connection &) { room.match(late, 2, 0); }).constraint
          == u"swap_late");
}

TEST_CASE("a recall says who and why, is owed, and given back as leave") // #8
{
    Room room;
    room.publish(room.monday);
    Connection leader = room.database.connect(room.leader);
    const MomentSpan rest{room.at(4, 9), room.at(4, 13)}; // 1034 rests on Friday
    const auto recall = [&](Connection &open, const MomentSpan &during, int halfDays) {
        return requests.orderRecall(open, AgentId(1), during, QStringLiteral("话务高峰"), halfDays);
    };
    const qint64 id = recall(leader, rest, 1);
    CHECK(room.one(RequestType::Recall, id).recorded.by == u"leader");
    recall(leader, {room.at(1, 12), room.at(1, 13)}, 0); // the hour at noon
    CHECK(room.refused(room.leader,
                       [&](Connection &open) {
                           recall(open, {room.at(1, 9), room.at(1, 10)}, 1);
                       })
              .constraint
          == u"recall_of_rest");
    CHECK(room.refused(room.frontDesk, [&](Connection &open) { recall(open, rest, 1); }).kind
          == ProblemKind::Denied);
    CHECK(room.refused(room.leader, [&](Connection &open) { recall(open, rest, 1); }).constraint
          == u"recall_once");
    Connection manager = room.database.connect(room.manager);
    const int year = room.at(4, 12).date().year();
    CHECK(requests.balances(manager, year).at(0).given == 1);
    const qint64 back = requests.recordLeave(manager, AgentId(1), QStringLiteral("lieu"),
                                             {room.at(5, 8), room.at(5, 12)},
                                             QStringLiteral("补休"), QStringLiteral("邓超群"));
    CHECK(requests.balances(manager, year).at(0).left() == 0);
    CHECK(
        room.refusedStep(room.manager, RequestStep::Cancel, id, {}, RequestType::Recall).constraint
        == u"recall_given_back");
    room.step(room.manager, RequestStep::Cancel, back, QStringLiteral("x"));
    room.step(room.manager, RequestStep::Cancel, id, {}, RequestType::Recall);
    CHECK(room.one(RequestType::Recall, id).state == RequestState::Cancelled);
}

TEST_CASE("overtime counts when it was approved before it begins, and leave cancels it") // #15 R4
{
    Room room;
    room.publish(room.monday);
    Connection leader = room.database.connect(room.leader);
    const auto ask = [&](Connection &open, const MomentSpan &during) {
        return requests.recordOvertime(open, AgentId(1), during, QStringLiteral("月底"),
                                       QStringLiteral("邓超群"));
    };
    const qint64 id = ask(leader, {room.at(0, 18), room.at(0, 20)});
    CHECK(room.one(RequestType::Overtime, id).state == RequestState::Open);
    CHECK(room.refusedStep(room.leader, RequestStep::Approve, id, {}, RequestType::Overtime).kind
          == ProblemKind::Denied);
    room.step(room.manager, RequestStep::Approve, id, {}, RequestType::Overtime);
    CHECK(room.one(RequestType::Overtime, id).state == RequestState::Done);
    CHECK(room.refused(room.leader,
                       [&](Connection &open) {
                           ask(open, {room.at(0, 16), room.at(0, 18)});
                       })
              .constraint
          == u"overtime_in_shift");
    const QDateTime now = QDateTime::currentDateTimeUtc();
    CHECK(room.refused(room.leader,
                       [&](Connection &open) {
                           ask(open, {now.addSecs(-1), now.addSecs(600)});
                       })
              .constraint
          == u"overtime_late");
    room.run("INSERT INTO overtime_request (agent_id, team_id, during, reason, signature,"
             " recorded_by) VALUES (2, 1, tstzrange(now() - interval '1 min', now() + interval"
             " '1 h'), 'r', 's', 1)");
    CHECK(room.one(RequestType::Overtime, id + 1).state == RequestState::Expired);
    CHECK(room.refusedStep(room.manager, RequestStep::Approve, id + 1, {}, RequestType::Overtime)
              .constraint
          == u"overtime_late");
    const qint64 leave = room.ask(room.leader, 1, 0);
    room.step(room.manager, RequestStep::Approve, leave);
    room.step(room.frontDesk, RequestStep::Tell, leave);
    CHECK(room.one(RequestType::Overtime, id).state == RequestState::Cancelled);
    CHECK(room.one(RequestType::Overtime, id).endedWhy
          == QStringLiteral("leave ") + QString::number(leave));
}
