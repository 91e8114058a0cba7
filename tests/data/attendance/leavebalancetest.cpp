// SPDX-License-Identifier: GPL-3.0-or-later
#include "attendance/requeststore.h"
#include "support/rostercentre.h"

#include <catch2/catch.hpp>

#include <QTimeZone>

using namespace banzhang;
using namespace banzhang::test;

namespace {

const RequestStore requests;

// What requests take, and who may take them back.
struct Office : RosterCentre
{
    [[nodiscard]] QDateTime at(int day, int hour) const
    {
        return QDateTime(monday.addDays(day), QTime(hour, 0), QTimeZone("Asia/Shanghai"));
    }
    void publishPlan(const char *first = "EEEEREE")
    {
        save(monday, {first, "LLLRLLL", "REEEELL", "EERTEEE"});
        publish(monday, QStringLiteral("排班"));
    }
    // Shifts of agent 1 that last from midnight to midnight: today's has begun, whenever that is.
    void standAroundTheClock()
    {
        Connection mine = database.connect(scheduler);
        addShift(mine, "D", "全天", 5, {{SegmentKind::Work, 0, 86400}}, false);
        publishEmptyWeeks();
        run("INSERT INTO shift_instance (agent_id, team_id, on_date, kind, shift_version_id,"
            " starts_at, ends_at, roster_week_id, made_at) SELECT 1, 1, d::date, 'shift', (SELECT"
            " max(shift_version_id) FROM shift_version), site_midnight(d::date),"
            " site_midnight(d::date + 1), 1, now() - interval '9 days' FROM"
            " generate_series(site_day(now())::timestamp, site_day(now()) + 1, '1 day') d");
    }
    [[nodiscard]] MomentSpan todayAndTomorrow() const
    {
        const QTimeZone zone("Asia/Shanghai");
        const QDate today = QDateTime::currentDateTimeUtc().toTimeZone(zone).date();
        return {QDateTime(today, QTime(0, 0), zone),
                QDateTime(today.addDays(2), QTime(0, 0), zone)};
    }
    [[nodiscard]] qint64 ask(int agent, const MomentSpan &during,
                             const char *kind = "personal") const
    {
        Connection mine = database.connect(leader);
        return requests.recordLeave(mine, AgentId(agent), QLatin1String(kind), during,
                                    QStringLiteral("家里有事"), QStringLiteral("邓超群"));
    }
    qint64 recall(const QString &login, const MomentSpan &during, int halfDays) const
    {
        Connection mine = database.connect(login);
        return requests.orderRecall(mine, AgentId(1), during, QStringLiteral("话务高峰"), halfDays);
    }
    void step(const QString &login, RequestStep what, qint64 id,
              RequestType type = RequestType::Leave) const
    {
        Connection mine = database.connect(login);
        requests.take(mine, what, type, id, QStringLiteral("可以"));
    }
    void grant(qint64 leave) const
    {
        step(manager, RequestStep::Approve, leave);
        step(frontDesk, RequestStep::Tell, leave);
    }
    // The rule that the deed breaks.
    template <class F>
    [[nodiscard]] QString broken(const QString &login, F deed) const
    {
        return refused(login, [&](Connection &) { deed(); }).constraint;
    }
    [[nodiscard]] QString told(const QByteArray &expression)
    {
        Rows row = owner.execute("SELECT (" + expression + ")::text AS told");
        row.next();
        return row.text("told");
    }
};

}

TEST_CASE("leave taken back under way stays excused for what was used of it") // #3
{
    Office office;
    office.standAroundTheClock();
    office.run("INSERT INTO leave_request (agent_id, team_id, kind, during, half_days, reason,"
               " signature, recorded_by, approved_by, approved_at, told_by, told_at) SELECT 1, 1,"
               " 'annual', tstzrange(site_midnight(d), site_midnight(d + 2)), 4, 'r', 's', 1, 1,"
               " site_midnight(d) - interval '1 h', 1, site_midnight(d) - interval '1 h' FROM"
               " site_day(now()) d; SELECT settle_leave(1)");
    CHECK(office.told("SELECT half_days FROM leave_request") == u"4");
    office.step(office.manager, RequestStep::Cancel, 1);
    CHECK(office.told("SELECT during = tstzrange(site_midnight(site_day(now())),"
                      " site_midnight(site_day(now()) + 1)) FROM excused_span WHERE cancelled_at IS"
                      " NULL")
          == u"true");
    CHECK(office.told("SELECT half_days FROM leave_request") == u"2");
    CHECK(office.told("leave_taken(1, 'annual', extract(year FROM site_day(now()))::int, NULL)")
          == u"2"); // the day that was used is not given back
}

TEST_CASE("a day that counts as absence is not taken from the balance too") // #3 R4
{
    Office office;
    office.standAroundTheClock();
    Connection boss = office.database.connect(office.manager);
    const MomentSpan both = office.todayAndTomorrow();
    const int year = both.from.date().year();
    requests.setBalance(boss, AgentId(1), QStringLiteral("annual"), year, 4);
    const qint64 leave = office.ask(1, both, "annual");
    CHECK(requests.balances(boss, year).at(0).taken == 4);
    office.grant(leave); // today's shift has begun
    CHECK(requests.balances(boss, year).at(0).taken == 2);
}

TEST_CASE("rest that is owed stands over into the next year, and is given back once") // #8
{
    Office office;
    office.publishPlan();
    office.run("INSERT INTO recall (agent_id, team_id, during, rest_day_id, ordered_by, reason,"
               " half_days) SELECT 1, 1, tstzrange(now() - interval '366 days', now() - interval"
               " '366 days' + interval '4 h'), rest_day_id, 1, 'r', 1 FROM rest_day WHERE agent_id"
               " = 1");
    const MomentSpan morning{office.at(5, 8), office.at(5, 12)};
    Connection boss = office.database.connect(office.manager);
    CHECK(requests.balances(boss, office.at(5, 8).date().year()).at(0).left() == 1);
    const qint64 back = office.ask(1, morning, "lieu");
    const auto again = [&] { (void)office.ask(1, {office.at(6, 8), office.at(6, 12)}, "lieu"); };
    CHECK(office.broken(office.leader, again) == u"leave_balance");
    const auto cancel = [&] {
        office.step(office.manager, RequestStep::Cancel, 1, RequestType::Recall);
    };
    CHECK(office.broken(office.manager, cancel) == u"recall_given_back");
    office.step(office.leader, RequestStep::Cancel, back);
    cancel();
    CHECK(office.count("recall WHERE cancelled_at IS NULL") == 0);
}

TEST_CASE("leave into a week that is not published yet does not expire before its last day") // #3
{
    Office office;
    office.publishPlan();
    const qint64 leave = office.ask(1, {office.at(0, 0), office.at(10, 0)});
    CHECK(office.told("SELECT leave_starts(1, during, true) = site_midnight('"
                      + office.monday.addDays(9).toString(Qt::ISODate).toLatin1()
                      + "') FROM leave_request")
          == u"true");
    CHECK(office.told("SELECT leave_starts(1, during, false) = shift_moment('"
                      + office.monday.toString(Qt::ISODate).toLatin1()
                      + "', 28800) FROM"
                        " leave_request WHERE leave_request_id = "
                      + QByteArray::number(leave))
          == u"true");
    for (const char *until : {"'200000-01-01'", "'infinity'", "now() + interval '201 days'"}) {
        INFO(until);
        const QByteArray sql =
            "SELECT record_leave(2, 'personal', now(), " + QByteArray(until) + ", 'x', 'y')";
        CHECK(office.refused(office.leader, [&sql](Connection &open) { open.execute(sql); })
                  .constraint
              == u"leave_request_during");
    }
}

TEST_CASE("approved leave is a manager's to take back, of who left the centre too") // #3
{
    Office office;
    office.publishPlan();
    const qint64 leave = office.ask(1, {office.at(0, 0), office.at(1, 0)});
    office.step(office.manager, RequestStep::Approve, leave);
    for (const QString &login : {office.leader, office.scheduler, office.frontDesk}) {
        CHECK(office.broken(login, [&] { office.step(login, RequestStep::Cancel, leave); })
              == u"leave_approved");
    }
    Connection boss = office.database.connect(office.manager);
    requests.setAllowance(boss, TeamId(1), 1);
    const auto another = [&] { (void)office.ask(2, {office.at(0, 0), office.at(1, 0)}); };
    CHECK(office.broken(office.leader, another) == u"leave_allowance");
    office.run("UPDATE agent SET left_on = site_day(now()) WHERE agent_id = 1");
    another(); // who has left takes nobody's place
    office.step(office.manager, RequestStep::Cancel, leave);
    CHECK(office.told("SELECT ended_as FROM leave_request WHERE leave_request_id = "
                      + QByteArray::number(leave))
          == u"cancelled");
}

TEST_CASE("the allowance counts people, not requests") // R4
{
    Office office;
    office.publishPlan();
    Connection boss = office.database.connect(office.manager);
    requests.setAllowance(boss, TeamId(1), 2);
    (void)office.ask(1, {office.at(0, 8), office.at(0, 10)});
    (void)office.ask(1, {office.at(0, 10), office.at(0, 12)});
    (void)office.ask(1, {office.at(0, 14), office.at(0, 15)}); // he is away already
    (void)office.ask(2, {office.at(0, 0), office.at(1, 0)});
    CHECK(office.broken(office.leader, [&] {
        (void)office.ask(4, {office.at(0, 0), office.at(1, 0)});
    }) == u"leave_allowance");
}

TEST_CASE("a rest is given up once, in time, and for what it is") // #8
{
    Office office;
    office.publishPlan();
    const qint64 id = office.recall(office.leader, {office.at(4, 9), office.at(4, 10)}, 1);
    const auto order = [&](int fromDay, int from, int toDay, int to, int halfDays) {
        return office.broken(office.leader, [&] {
            office.recall(office.leader, {office.at(fromDay, from), office.at(toDay, to)},
                          halfDays);
        });
    };
    CHECK(order(4, 11, 4, 12, 1) == u"recall_rest_once");
    CHECK(order(4, 22, 5, 2, 1) == u"recall_of_rest"); // beyond the rest day
    CHECK(order(1, 12, 1, 13, 2) == u"recall_break");
    CHECK(order(-30, 12, -30, 13, 1) == u"recall_past");
    // The rest is moved before it was given up: nothing is owed for it.
    office.publishPlan("EEEEEER");
    CHECK(office.count("recall WHERE cancelled_at IS NULL") == 0);
    CHECK(
        office.told("leave_given(1, 'lieu', " + QByteArray::number(office.monday.year()) + " + 1)")
        == u"0");
    CHECK(id > 0);
}

TEST_CASE("nobody decides about himself") // #39
{
    Office office;
    office.publishPlan();
    office.recall(office.leader, {office.at(4, 9), office.at(4, 10)}, 1);
    const qint64 leave = office.ask(1, {office.at(0, 0), office.at(1, 0)});
    Connection mine = office.database.connect(office.leader);
    const qint64 overtime =
        requests.recordOvertime(mine, AgentId(1), {office.at(1, 18), office.at(1, 20)},
                                QStringLiteral("月底"), QStringLiteral("邓"));
    office.run("UPDATE staff SET agent_id = 1 WHERE db_role = "
               + office.owner.quotedText(office.manager));
    const auto step = [&](RequestStep what, qint64 id, RequestType type) {
        return office.broken(office.manager, [&] { office.step(office.manager, what, id, type); });
    };
    CHECK(step(RequestStep::Approve, leave, RequestType::Leave) == u"violation_own");
    CHECK(step(RequestStep::Approve, overtime, RequestType::Overtime) == u"violation_own");
    CHECK(step(RequestStep::Cancel, 1, RequestType::Recall) == u"violation_own");
    CHECK(office.broken(office.manager, [&] {
        office.recall(office.manager, {office.at(1, 12), office.at(1, 13)}, 1);
    }) == u"violation_own");
    CHECK(office
              .refused(office.manager,
                       [](Connection &open) {
                           requests.setBalance(open, AgentId(1), QStringLiteral("annual"), 2026,
                                               99);
                       })
              .constraint
          == u"violation_own");
}

TEST_CASE("overtime is refused over leave that is granted") // #15 R4
{
    Office office;
    office.publishPlan();
    const auto ask = [&] {
        Connection mine = office.database.connect(office.leader);
        return requests.recordOvertime(mine, AgentId(1), {office.at(0, 18), office.at(0, 20)},
                                       QStringLiteral("月底"), QStringLiteral("邓超群"));
    };
    office.grant(office.ask(1, {office.at(0, 0), office.at(1, 0)}));
    CHECK(office.broken(office.leader, [&] { (void)ask(); }) == u"overtime_in_leave");
}
