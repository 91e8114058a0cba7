// SPDX-License-Identifier: GPL-3.0-or-later
#include "smallfloor.h"

#include "benchreport.h"
#include "benchserver.h"
#include "common/roles.h"
#include "db/dbworker.h"
#include "floor/floorfeed.h"
#include "floor/floorpane.h"
#include "floor/floorstore.h"
#include "floor/seattable.h"

#include <QElapsedTimer>
#include <QEventLoop>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>

namespace banzhang::bench {
namespace {

void fill(Connection &owner, int agents)
{
    owner.execute(
        "INSERT INTO switch (name) VALUES ('s');"
        "INSERT INTO feed_source (switch_id, kind, name, connected, last_heard_at)"
        " VALUES (1, 'ami', 'ami', true, now());"
        "INSERT INTO queue (switch_id, switch_name, name) SELECT 1, 'q' || n, 'Queue ' || n FROM "
        "generate_series(1, 10) n;"
        "INSERT INTO team (name) SELECT 'Team ' || n FROM generate_series(1, 40) n;"
        "INSERT INTO agent (agent_no, name) SELECT 10000 + n, 'Agent ' || n FROM "
        "generate_series(1, "
        + QByteArray::number(agents)
        + ") n;"
          "INSERT INTO agent_team SELECT agent_id, 1 + agent_id % 40, '[2000-01-01,)' FROM agent;"
          "INSERT INTO switch_member (switch_id, interface, agent_id) SELECT 1, 'i' || agent_no, "
          "agent_id FROM agent;"
          "INSERT INTO queue_member (switch_id, member_id, queue_id, signed_in, is_static, "
          "signed_in_since, paused)"
          " SELECT 1, member_id, 1 + (member_id + n) % 10, true, false, now(), false FROM "
          "switch_member, generate_series(0, 1) n;"
          "INSERT INTO seat_state (agent_id, switch_id, source_id, member_id, state, since, "
          "last_event_at)"
          " SELECT agent_id, 1, 1, member_id, 'available', now() - interval '1 minute', now() FROM "
          "switch_member;"
          "INSERT INTO agent_day (agent_id, day, answered, finished, talk_s) SELECT agent_id, "
          "site_day(now()), 20, 20, 4000 FROM agent;"
          "ANALYZE");
}

double milliseconds(const QElapsedTimer &timer)
{
    return double(timer.nsecsElapsed()) / 1e6;
}

double at(std::vector<double> samples, double part)
{
    std::ranges::sort(samples);
    return samples[size_t(double(samples.size() - 1) * part)];
}

// Ends the loop when the table paints while the first agent shows the state that is waited for.
class PaintWatch final : public QObject
{
public:
    PaintWatch(QTableView &table, QEventLoop &loop) : m_table(table), m_loop(loop)
    {
        table.viewport()->installEventFilter(this);
    }
    AgentState wanted = AgentState::Available;

    bool eventFilter(QObject *watched, QEvent *event) override
    {
        const QModelIndex cell = m_table.model()->index(0, SeatModel::State);
        if (event->type() == QEvent::Paint && AgentState(cell.data(StateRole).toInt()) == wanted)
            QMetaObject::invokeMethod(&m_loop, &QEventLoop::quit, Qt::QueuedConnection);
        return QObject::eventFilter(watched, event);
    }

private:
    QTableView &m_table;
    QEventLoop &m_loop;
};

void measurePaint(const BenchServer &server)
{
    const QString target = server.makeDatabase(QStringLiteral("floor60"));
    Connection owner = Connection::open(target);
    fill(owner, 60);
    const QTemporaryDir folder;
    ThemeSource themes(ThemeChoice::Light);
    ServerClock clock;
    Settings settings(folder.filePath(QStringLiteral("settings.ini")));
    Ask ask;
    DbWorker worker(target, QStringLiteral("bench board"));
    FloorFeed feed(worker);
    FloorPane pane({themes, clock, settings, ask}, feed);
    pane.resize(1384, 860);
    pane.show();
    pane.activate();
    auto &table = *pane.findChild<QTableView *>(QStringLiteral("floor/seats"));
    if (!QTest::qWaitFor([&] { return table.model()->rowCount() == 60; }, 10000))
        qFatal("The board did not open.");
    QTest::qWait(500);

    QEventLoop loop;
    PaintWatch watch(table, loop);
    std::vector<double> samples;
    for (int i = 0; i < 200; ++i) {
        watch.wanted = i % 2 ? AgentState::Available : AgentState::Talking;
        owner.execute("UPDATE seat_state SET state = '" + codeOf(watch.wanted).toLatin1()
                      + "', since = now(), last_event_at = now(), changed_in = pg_current_xact_id()"
                        " WHERE agent_id = 1; SELECT pg_notify('floor', '1:1')");
        QElapsedTimer timer;
        timer.start();
        loop.exec();
        samples.push_back(milliseconds(timer));
        QTest::qWait(60);
    }
    std::vector<double> looks;
    const FloorStore store;
    qint64 horizon = store.fetch(owner, 0).horizon;
    for (int i = 0; i < 50; ++i) {
        QElapsedTimer timer;
        timer.start();
        horizon = store.fetch(owner, horizon).horizon;
        looks.push_back(milliseconds(timer));
    }
    report("commit to paint, 60 seats, median", at(samples, 0.5), "ms");
    report("commit to paint, 60 seats, 95 of 100", at(samples, 0.95), "ms");
    report("commit to paint, 60 seats, worst", at(samples, 1), "ms");
    report("a delta look alone, median", at(looks, 0.5), "ms");
    report("commit to paint against a delta look", at(samples, 0.5) / at(looks, 0.5), "times");
}

template <class Deed>
double best(int rounds, Deed deed)
{
    std::vector<double> samples;
    for (int i = 0; i < rounds; ++i) {
        QElapsedTimer timer;
        timer.start();
        deed(i);
        samples.push_back(milliseconds(timer));
    }
    return at(samples, 0.5);
}

void measureLooks(const BenchServer &server, std::vector<Seat> &seats)
{
    Connection owner = Connection::open(server.makeDatabase(QStringLiteral("floor10000")));
    fill(owner, 10000);
    const FloorStore store;
    qint64 horizon = 0;
    const double full = best(5, [&](int) {
        FloorSnapshot look = store.fetch(owner, 0);
        horizon = look.horizon;
        seats = std::move(look.seats);
    });
    double delta = 0;
    delta = best(20, [&](int i) {
        owner.execute("UPDATE seat_state SET changed_in = pg_current_xact_id() WHERE agent_id = "
                      + QByteArray::number(i + 1));
        horizon = store.fetch(owner, horizon).horizon;
    });
    report("full look, 10,000 seats", full, "ms");
    report("delta look of one of 10,000 seats, with its update", delta, "ms");
    report("full look against delta look", full / delta, "times");
}

void measureModels(const std::vector<Seat> &seats)
{
    const QTemporaryDir folder;
    ThemeSource themes(ThemeChoice::Light);
    ServerClock clock;
    Settings settings(folder.filePath(QStringLiteral("settings.ini")));
    Ask ask;
    SeatModel model;
    SeatFilter filter(model);
    SeatTable table({themes, clock, settings, ask}, filter);
    table.resize(1084, 640);
    table.show();
    model.setClock(clock.now());
    const double first = best(1, [&](int) { model.replace(seats); });
    const double same = best(10, [&](int) { model.replace(seats); });
    const auto changed = [&seats](int round, int count) {
        std::vector<Seat> some;
        for (int i = 0; i < count; ++i) {
            Seat seat = seats[size_t(i) * seats.size() / size_t(count)];
            seat.state = round % 2 ? AgentState::Available : AgentState::Talking;
            seat.since = seat.since.addSecs(round + 1);
            some.push_back(seat);
        }
        return some;
    };
    const double merge500 = best(10, [&](int i) { model.merge(changed(i, 500)); });
    const double merge5 = best(10, [&](int i) { model.merge(changed(i, 5)); });
    const double tick = best(10, [&](int i) { model.setClock(clock.now().addSecs(i % 3)); });
    const double minute =
        best(5, [&](int i) { model.setClock(clock.now().addSecs(60LL * (i + 1))); });
    report("first look into the table, 10,000 seats", first, "ms");
    report("full look that changes nothing", same, "ms");
    report("delta of 500 of 10,000 seats, sorted and shown", merge500, "ms");
    report("delta of 5 of 10,000 seats, sorted and shown", merge5, "ms");
    report("a second's tick of 10,000 seats", tick, "ms");
    report("a minute's tick of 10,000 seats", minute, "ms");
    report("first look against a delta of 500", first / merge500, "times");
}

}

void measureParts(const BenchServer &server)
{
    measurePaint(server);
    std::vector<Seat> seats;
    measureLooks(server, seats);
    measureModels(seats);
}

}
