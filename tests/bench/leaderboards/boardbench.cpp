// SPDX-License-Identifier: GPL-3.0-or-later
// Boards of a month over 10,000 agents in 500 teams from roll-ups, with 1 and with 24 months of
// history, each the median of several looks of a warm session; and how long it takes from an order
// to the changed places in a desk.
#include "benchreport.h"
#include "benchserver.h"
#include "db/dbworker.h"
#include "leaderboards/agentmonthstore.h"
#include "leaderboards/boarddesk.h"
#include "leaderboards/boardstore.h"
#include "leaderboards/salestore.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QTest>

#include <algorithm>

using namespace banzhang;
using namespace banzhang::bench;

namespace {

constexpr int looks = 9;

// Keys to people are looked at row by row, which takes most of the time of making two years.
void dropKeys(Connection &owner)
{
    owner.execute(
        "DO $$ DECLARE k record; BEGIN FOR k IN SELECT conrelid::regclass AS t, conname FROM"
        " pg_constraint WHERE contype = 'f' AND conrelid IN ('sale'::regclass,"
        " 'sale_day'::regclass, 'sale_month'::regclass, 'result_day'::regclass,"
        " 'result_month'::regclass, 'agent_day'::regclass, 'agent_month'::regclass,"
        " 'sheet'::regclass, 'violation'::regclass) LOOP EXECUTE format('ALTER TABLE %s DROP"
        " CONSTRAINT %I', k.t, k.conname); END LOOP; END $$;"
        "ALTER TABLE sale DISABLE TRIGGER USER; ALTER TABLE sheet DISABLE TRIGGER USER;"
        "ALTER TABLE violation DISABLE TRIGGER USER;"
        "INSERT INTO quality_form (title) VALUES ('form');"
        "ALTER TABLE form_version DISABLE TRIGGER USER;"
        "INSERT INTO form_version (form_id, version_no, content, changed_by) VALUES (1, 1, '{}',"
        " 1); SELECT ensure_partitions(now() - interval '26 months', now())");
}

// Everybody sells, talks and visits on every day, in the order of the days, as feeds bring them.
void fillDays(Connection &owner, const QByteArray &from)
{
    const QByteArray days = " FROM generate_series(" + from + ", " + from
                            + " + 25, interval '1 day') d, generate_series(1, 10000) a";
    owner.execute(
        "INSERT INTO sale_day SELECT a, d, 1 + a % 500, 5000 + (a * 7919 + extract(doy FROM d)::int"
        " * 104729) % 90000, 3, 3, 3, 0, 0, d + interval '9 h' + make_interval(secs => a)"
        + days
        + ";INSERT INTO agent_day (agent_id, day, team_id, answered, finished, no_answer,"
          " ended_by_agent, transferred) SELECT a, d, 1 + a % 500, 60, 60, a % 7, a % 40, a % 20"
        + days
        + ";INSERT INTO result_entry (agent_id, on_date, team_id, visits, successes, refusals, "
          "source, file) SELECT 1, "
        + from
        + ", 1, 1, 1, 0, 'bench', 'bench';"
          "INSERT INTO result_day SELECT a, d, 1 + a % 500, 40, a % 40, 3, currval("
          "pg_get_serial_sequence('result_entry', 'result_entry_id'))"
        + days + ";INSERT INTO sale_month SELECT agent_id, " + from
        + ", team_id, sum(fen), sum(orders), sum(quantity), max(reached_at) FROM sale_day WHERE"
          " on_date >= "
        + from + " AND on_date < " + from + " + interval '1 month' GROUP BY 1, 3");
}

// Four orders of everybody, two of them taken back on a later day; short calls of every tenth;
// eight scoring sheets each, one in four hundred fatal; one in a hundred was absent.
void fillFacts(Connection &owner, const QByteArray &from)
{
    const QByteArray sold = " FROM generate_series(1, 10000) a, generate_series(0, 3) n";
    const QByteArray no = from + " || '-' || a || '-' || n";
    owner.execute(
        "INSERT INTO sale (source, order_no, entry_no, entry_key, kind, of_date, agent_id, team_id,"
        " sold_at, on_date, fen) SELECT 'ingest', "
        + no + ", 0, 'order', 'order', d, a, 1 + a % 500, d + interval '9 h', d, 5000" + sold
        + ", LATERAL (SELECT " + from
        + " + (a + n * 5) % 20 AS d) x;"
          "INSERT INTO sale (source, order_no, entry_no, entry_key, kind, of_sale, of_date,"
          " ends_order, agent_id, team_id, sold_at, on_date, fen, quantity) SELECT 'ingest', "
          "order_no, 1, 'cancel', 'cancel', sale_id, on_date, true, agent_id, team_id, sold_at +"
          " interval '2 days', on_date + 2, -5000, -1 FROM sale WHERE on_date BETWEEN "
        + from + " AND " + from
        + " + 25 AND kind = 'order' AND sale_id % 2 = 0;"
          "INSERT INTO agent_leg (switch_id, call_uid, leg_no, offered_at, ended_at, visit_no,"
          " agent_id, team_id, source_id, ring_ms, wait_s, talk_s, hold_count, hold_s, outcome)"
          " SELECT 1, "
        + no + ", 1, d, d, 1, a, 1 + a % 500, 1, 0, 0, 5, 0, 0, 'agent'" + sold
        + ", LATERAL (SELECT " + from
        + " + interval '10 h' + make_interval(days => n) AS d)"
          " x WHERE a % 10 = 0;"
          "INSERT INTO sheet (version_id, interaction_at, agent_id, team_id, inspector_id, mode,"
          " state, strengths, weaknesses, score, computed, failed, submitted_at, release_at) SELECT"
          " 1, "
        + from
        + " + make_interval(days => n), a, 1 + a % 500, 1, 'recording', 'submitted',"
          " 's', 'w', 5000 + (a * 31 + n * 977) % 5000, 5000, (a + n) % 400 = 0, now() - interval"
          " '1 day', now() - interval '1 day' FROM generate_series(1, 10000) a,"
          " generate_series(1, 8) n;"
          "INSERT INTO violation (code, rule_version_id, agent_id, team_id, on_date, occurred_at,"
          " amount_fen, state, evidence, decided_at, decided_why) SELECT 'absence',"
          " v.rule_version_id, a, 1 + a % 500, "
        + from + " + a % 25, " + from
        + ", 0, 'proposed', '{\"breach\": {}}', NULL, '' FROM generate_series(1, 10000, 100) a,"
          " rule_version v WHERE v.code = 'absence'");
}

void fillMonth(Connection &owner, const QDate &month)
{
    const QByteArray from = "'" + month.toString(Qt::ISODate).toLatin1() + "'::date";
    fillDays(owner, from);
    fillFacts(owner, from);
}

// As the clock of a feed does it.
void settle(Connection &owner)
{
    QElapsedTimer timer;
    std::vector<double> times;
    for (bool isOver = false; !isOver;) {
        timer.start();
        isOver = AgentMonthStore().settle(owner) == 0;
        times.push_back(double(timer.nsecsElapsed()) / 1e6);
    }
    report("a week of calls added up, longest", *std::ranges::max_element(times), "ms");
}

void fillPeople(Connection &owner)
{
    owner.execute("INSERT INTO team (name) SELECT 'Team ' || n FROM generate_series(1, 500) n;"
                  "INSERT INTO agent (agent_no, name) SELECT 10000 + n, 'Agent ' || n FROM"
                  " generate_series(1, 10000) n;"
                  "INSERT INTO agent_team SELECT n, 1 + n % 500, '[2000-01-01,)' FROM"
                  " generate_series(1, 10000) n;"
                  "INSERT INTO staff (db_role, name) VALUES ('bz_owner', 'Bench')");
}

struct Times
{
    double median = 0;
    double least = 0; // what a busy machine hides
};

template <class Look>
Times timesOf(Look look)
{
    std::vector<double> times;
    QElapsedTimer timer;
    for (int n = 0; n < looks; ++n) {
        timer.start();
        if (look())
            qFatal("an empty board");
        times.push_back(double(timer.nsecsElapsed()) / 1e6);
    }
    std::ranges::sort(times);
    return {times[times.size() / 2], times.front()};
}

struct Board
{
    const char *name;
    BoardMetric metric;
    BoardWho who;
    BoardPeriod range;
    const char *gates;
};

// Every kind of board of a month of 30 or 31 days.
std::vector<Board> boardsOf(const QDate &month)
{
    constexpr const char *usual = "{\"no_fatal\": {\"lookback_days\": 0}, \"not_absent\": {},"
                                  " \"min_sample\": {\"n\": 5}}";
    constexpr const char *calls =
        "{\"no_fatal\": {}, \"not_absent\": {}, \"min_calls\": {\"n\": 10}}";
    const BoardPeriod whole{month, month.addMonths(1).addDays(-1)};
    const BoardPeriod twenty{month.addDays(3), month.addDays(22)};
    using M = BoardMetric;
    constexpr BoardWho person = BoardWho::Person;
    return {{"month by amount", M::Amount, person, whole, usual},
            {"month by amount, calls wanted", M::Amount, person, whole, calls},
            {"month by orders", M::Orders, person, whole, usual},
            {"month by success rate", M::SuccessRate, person, whole, usual},
            {"month by service", M::Service, person, whole, usual},
            {"month by QA score", M::QaScore, person, whole, usual},
            {"month by a mix", M::Mix, person, whole, usual},
            {"month by teams", M::Amount, BoardWho::Team, whole, usual},
            {"month, most improved", M::Amount, BoardWho::Improved, whole, usual},
            {"week by amount", M::Amount, person, {month, month.addDays(6)}, usual},
            {"day by amount", M::Amount, person, {month, month}, usual},
            {"20 days by amount", M::Amount, person, twenty, usual},
            {"20 days by success rate", M::SuccessRate, person, twenty, usual},
            {"20 days by service", M::Service, person, twenty, usual}};
}

// The places as the server gives them.
Times served(Connection &connection, const Board &board)
{
    return timesOf([&] {
        return connection
            .query(QStringLiteral("leaderboards/list_board"),
                   {{"metric", codeOf(board.metric)},
                    {"who", codeOf(board.who)},
                    {"from_on", board.range.first},
                    {"to_on", board.range.last},
                    {"team_id", QVariant()},
                    {"ties", QStringLiteral("earlier")},
                    {"gates", QString::fromLatin1(board.gates)},
                    {"weights", QStringLiteral("{\"amount\": 2, \"service\": 1}")}})
            .isEmpty();
    });
}

// What a console waits for: the rules, the places, what changed, the latest order.
Times stored(Connection &connection, const Board &board)
{
    BoardQuestion question;
    question.code = BoardCode::Month;
    question.who = board.who;
    question.range = board.range;
    question.metric = board.metric;
    return timesOf([&] { return BoardStore().look(connection, question).places.empty(); });
}

void tell(const QByteArray &name, double time, const char *unit = "ms")
{
    report(name.constData(), time, unit);
}

// The medians go into `shortHistory` the first time, and are held against it the second.
void measure(Connection &connection, const QDate &month, int history,
             std::vector<double> &shortHistory)
{
    const bool isFirst = shortHistory.empty();
    size_t at = 0;
    for (const Board &board : boardsOf(month)) {
        const QByteArray name =
            QByteArray(board.name) + ", " + QByteArray::number(history) + " months";
        const Times times = served(connection, board);
        tell(name, times.median);
        tell(name + ", least", times.least);
        if (board.metric != BoardMetric::Mix) // which stands in no rules here
            tell(name + ", store", stored(connection, board).median);
        if (isFirst)
            shortHistory.push_back(times.median);
        else
            tell(name + ", to 1 month", times.median / shortHistory[at], "times");
        ++at;
    }
}

// From the moment at which an order is handed in to the board that shows it, of an idle desk.
void measureLive(const QString &target, Connection &connection)
{
    DbWorker worker(target, QStringLiteral("bench"));
    const auto none = [](int, const BoardPlace &, const BoardLook &) { return QString(); };
    BoardDesk desk(worker, true, none, none);
    int looked = 0;
    QObject::connect(&desk, &BoardDesk::looked, &desk, [&] { ++looked; });
    desk.follow();
    if (!QTest::qWaitFor([&] { return looked >= 1; }, 60000))
        qFatal("no board came");
    QElapsedTimer timer;
    std::vector<double> times;
    for (int n = 0; n < looks; ++n) {
        const int before = desk.board(BoardCode::Day).rowCount();
        OrderLine line;
        line.line = 1;
        line.orderNo = QStringLiteral("L%1-%2").arg(n).arg(QDateTime::currentMSecsSinceEpoch());
        static int agent = 10000; // another one each time: a row more
        line.agentNo = QString::number(++agent);
        line.at = QDateTime::currentDateTimeUtc();
        line.fen = 100;
        OrderFile file;
        file.lines.push_back(line);
        timer.start();
        (void)SaleStore().take(connection, QStringLiteral("ingest"), line.orderNo, file);
        if (!QTest::qWaitFor([&] { return desk.board(BoardCode::Day).rowCount() > before; }, 60000))
            qFatal("the order did not come");
        times.push_back(double(timer.nsecsElapsed()) / 1e6);
    }
    std::ranges::sort(times);
    report("places changed after an order", times[times.size() / 2], "ms");
}

}

int main(int argc, char **argv)
{
    QCoreApplication app(argc, argv);
    BenchServer server;
    const QString target = server.makeDatabase(QStringLiteral("boards"));
    Connection owner = Connection::open(target);
    fillPeople(owner);
    dropKeys(owner);
    const QDate now = QDate::currentDate();
    const QDate month = QDate(now.year(), now.month(), 1).addMonths(-1);
    fillMonth(owner, month);
    settle(owner);
    owner.execute("VACUUM ANALYZE");
    std::vector<double> shortHistory;
    measure(owner, month, 1, shortHistory);
    measureLive(target, owner);
    // The months before it come as a past that is read in late.
    owner.execute("UPDATE agent_month_state SET settled_until = '-infinity';"
                  "DELETE FROM agent_month");
    for (int back = 23; back > 0; --back)
        fillMonth(owner, month.addMonths(-back));
    settle(owner);
    owner.execute("VACUUM ANALYZE");
    measure(owner, month, 24, shortHistory);
    measureLive(target, owner);
    return 0;
}
