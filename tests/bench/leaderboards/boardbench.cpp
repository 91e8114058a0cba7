// SPDX-License-Identifier: GPL-3.0-or-later
// Boards of a month over 10,000 agents in 500 teams from roll-ups, with 1 and with 24 months of
// history, each the median of several looks of a warm session; and how long it takes from an order
// to the changed places in a desk.
#include "benchreport.h"
#include "benchserver.h"
#include "db/dbworker.h"
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

// Everybody sells, talks and visits on every day of the months before this one.
void fillMonth(Connection &owner, const QDate &month)
{
    const QByteArray from = "'" + month.toString(Qt::ISODate).toLatin1() + "'::date";
    const QByteArray days = " FROM generate_series(1, 10000) a, generate_series(" + from + ", "
                            + from + " + 25, interval '1 day') d";
    owner.execute(
        "ALTER TABLE agent_day DISABLE TRIGGER USER;"
        "INSERT INTO sale_day SELECT a, d, 1 + a % 500, 5000 + (a * 7919 + extract(doy FROM d)::int"
        " * 104729) % 90000, 3, 3, 3, 0, 0, d + interval '9 h' + make_interval(secs => a)"
        + days
        + ";"
          "INSERT INTO agent_day (agent_id, day, team_id, answered, finished, no_answer,"
          " ended_by_agent, transferred) SELECT a, d, 1 + a % 500, 60, 60, a % 7, a % 40, a % 20"
        + days
        + ";"
          "INSERT INTO result_entry (agent_id, on_date, team_id, visits, successes, refusals, "
          "source,"
          " file) SELECT 1, "
        + from
        + ", 1, 1, 1, 0, 'bench', 'bench';"
          "INSERT INTO result_day SELECT a, d, 1 + a % 500, 40, a % 40, 3, currval("
          "pg_get_serial_sequence('result_entry', 'result_entry_id'))"
        + days
        + ";"
          "INSERT INTO sale_month SELECT agent_id, "
        + from
        + ", team_id, sum(fen), sum(orders), sum(quantity), max(reached_at) FROM sale_day WHERE"
          " on_date >= "
        + from + " AND on_date < " + from
        + " + interval '1 month' GROUP BY 1, 3;"
          "ALTER TABLE agent_day ENABLE TRIGGER USER");
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

// Eight released sheets of the last month each, one in fifty fatal.
void fillSheets(Connection &owner, const QDate &month)
{
    owner.execute(
        "INSERT INTO quality_form (title) VALUES ('form');"
        "ALTER TABLE form_version DISABLE TRIGGER USER; ALTER TABLE sheet DISABLE TRIGGER USER;"
        "INSERT INTO form_version (form_id, version_no, content, changed_by) VALUES (1, 1, '{}', "
        "1);"
        "INSERT INTO sheet (version_id, interaction_at, agent_id, team_id, inspector_id, mode, "
        "state,"
        " strengths, weaknesses, score, computed, failed, submitted_at, release_at) SELECT 1, '"
        + month.toString(Qt::ISODate).toLatin1()
        + "'::date + make_interval(days => n), a, 1 + a % 500, 1, 'recording', 'submitted', 's',"
          " 'w', 5000 + (a * 31 + n * 977) % 5000, 5000, (a + n) % 400 = 0, now() - interval '1 "
          "day',"
          " now() - interval '1 day' FROM generate_series(1, 10000) a, generate_series(1, 8) n");
}

struct Times
{
    double median = 0;
    double least = 0; // what a busy machine hides
};

Times timesOf(Connection &connection, const BoardQuestion &question, const QByteArray &gates)
{
    std::vector<double> times;
    QElapsedTimer timer;
    for (int n = 0; n < looks; ++n) {
        timer.start();
        Rows rows =
            connection.query(QStringLiteral("leaderboards/list_board"),
                             {{"metric", codeOf(question.metric.value_or(BoardMetric::Amount))},
                              {"who", codeOf(question.who)},
                              {"from_on", question.range.first},
                              {"to_on", question.range.last},
                              {"team_id", QVariant()},
                              {"ties", QStringLiteral("earlier")},
                              {"gates", QString::fromLatin1(gates)},
                              {"weights", QStringLiteral("{\"amount\": 2, \"service\": 1}")}});
        times.push_back(double(timer.nsecsElapsed()) / 1e6);
        if (rows.isEmpty())
            qFatal("an empty board");
    }
    std::ranges::sort(times);
    return {times[times.size() / 2], times.front()};
}

void measure(Connection &connection, const QDate &month, int history)
{
    const BoardPeriod whole{month, month.addMonths(1).addDays(-1)};
    const QByteArray gates =
        "{\"no_fatal\": {\"lookback_days\": 0}, \"not_absent\": {}, \"min_sample\": {\"n\": 5}}";
    const QByteArray calls = "{\"no_fatal\": {}, \"not_absent\": {}, \"min_calls\": {\"n\": 10}}";
    const auto look = [&](const char *name, BoardMetric metric, BoardWho who,
                          const BoardPeriod &range, const QByteArray &by) {
        BoardQuestion question;
        question.who = who;
        question.range = range;
        question.metric = metric;
        const QByteArray text =
            QByteArray(name) + ", " + QByteArray::number(history) + " months of history";
        const Times times = timesOf(connection, question, by);
        report(text.constData(), times.median, "ms");
        report((text + ", least").constData(), times.least, "ms");
    };
    look("month by amount", BoardMetric::Amount, BoardWho::Person, whole, gates);
    look("month by amount, with calls wanted", BoardMetric::Amount, BoardWho::Person, whole, calls);
    look("month by orders", BoardMetric::Orders, BoardWho::Person, whole, gates);
    look("month by success rate", BoardMetric::SuccessRate, BoardWho::Person, whole, gates);
    look("month by service", BoardMetric::Service, BoardWho::Person, whole, gates);
    look("month by QA score", BoardMetric::QaScore, BoardWho::Person, whole, gates);
    look("month by a mix", BoardMetric::Mix, BoardWho::Person, whole, gates);
    look("month by teams", BoardMetric::Amount, BoardWho::Team, whole, gates);
    look("week by amount", BoardMetric::Amount, BoardWho::Person, {month, month.addDays(6)}, gates);
    look("day by amount", BoardMetric::Amount, BoardWho::Person, {month, month}, gates);
    look("20 days by amount", BoardMetric::Amount, BoardWho::Person,
         {month.addDays(3), month.addDays(22)}, gates);
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
    const QDate now = QDate::currentDate();
    const QDate month = QDate(now.year(), now.month(), 1).addMonths(-1);
    fillMonth(owner, month);
    fillSheets(owner, month);
    owner.execute("VACUUM ANALYZE");
    measure(owner, month, 1);
    measureLive(target, owner);
    for (int back = 1; back < 24; ++back)
        fillMonth(owner, month.addMonths(-back));
    owner.execute("VACUUM ANALYZE");
    measure(owner, month, 24);
    measureLive(target, owner);
    return 0;
}
