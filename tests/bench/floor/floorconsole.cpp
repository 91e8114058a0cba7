// SPDX-License-Identifier: GPL-3.0-or-later
#include "roles.h"

#include "common/look.h"
#include "db/dbworker.h"
#include "floor/agentdaydesk.h"
#include "floor/alarmdesk.h"
#include "floor/alarmwords.h"
#include "floor/commanddesk.h"
#include "floor/flagdesk.h"
#include "floor/floorpane.h"
#include "floor/pastdesk.h"
#include "floor/queuedaydesk.h"
#include "floor/roomdesk.h"
#include "floor/ruledesk.h"
#include "floor/seatdeeds.h"
#include "floor/seattable.h"
#include "generator.h"
#include "guiwatch.h"
#include "measuring.h"
#include "samples.h"

#include <QElapsedTimer>
#include <QHeaderView>
#include <QLineEdit>
#include <QTemporaryDir>
#include <QTest>

namespace banzhang::bench {
namespace {

// A pane with everything that the console offers it.
class Console
{
public:
    Console(const QString &target, bool isManager)
        : m_worker(target, QStringLiteral("bench board")), m_feed(m_worker),
          m_pane({m_themes, m_clock, m_settings, m_ask}, m_feed)
    {
        m_pane.offerDays(*new AgentDayDesk(m_worker, &m_pane));
        m_pane.offerQueueDays(*new QueueDayDesk(m_worker, &m_pane));
        m_pane.offerMap(*new RoomDesk(m_worker, &m_pane));
        m_pane.offerAlarms(*new AlarmDesk(m_worker, m_feed, alarmWord, &m_pane),
                           isManager ? new RuleDesk(m_worker, &m_pane) : nullptr, true);
        m_pane.offerPast(*new PastDesk(m_worker, &m_pane));
        m_pane.offerDeeds(*new CommandDesk(m_worker, &m_pane), *new FlagDesk(m_worker, &m_pane),
                          {true, true, true, true});
        m_pane.resize(1440, 900);
    }

    FloorFeed &feed() { return m_feed; }
    FloorPane &pane() { return m_pane; }
    QTableView &table() { return *m_pane.findChild<QTableView *>(QStringLiteral("floor/seats")); }
    const SeatModel &seats() { return *m_pane.findChild<SeatModel *>(); }
    const SeatFilter &filter() { return *m_pane.findChild<SeatFilter *>(); }

private:
    QTemporaryDir m_folder;
    ThemeSource m_themes{ThemeChoice::Light};
    ServerClock m_clock;
    Settings m_settings{m_folder.filePath(QStringLiteral("settings.ini"))};
    Ask m_ask;
    DbWorker m_worker;
    FloorFeed m_feed;
    FloorPane m_pane;
};

// Samples of rows that are painted, and of all that come into the model.
class BoardWatch
{
public:
    BoardWatch(GuiWatch &application, Console &console, const QString &samples)
        : m_console(console), m_file(samples)
    {
        application.watchPaints(console.table().viewport(),
                                [this](const QRegion &region) { notePaint(region); });
        // After the pane, which was there first: the model has the rows by now.
        QObject::connect(&console.feed(), &FloorFeed::snapshot, &console.pane(),
                         [this](const FloorSnapshot &look) { noteLook(look); });
    }

    int paints() const { return m_paints; }

private:
    void notePaint(const QRegion &region)
    {
        ++m_paints;
        const qint64 now = wallNow();
        for (int agent = 1; agent <= probes; ++agent) {
            const SeatRow *row = m_console.seats().find(AgentId(agent));
            const qint64 stamp = row ? row->seat.lastEventAt.toMSecsSinceEpoch() : 0;
            if (!row || stamp == m_painted[size_t(agent)] || !region.intersects(placeOf(agent)))
                continue;
            m_painted[size_t(agent)] = stamp;
            m_file.add(paintedKind, stamp, now);
        }
    }

    [[nodiscard]] QRect placeOf(int agent)
    {
        const QModelIndex seat =
            m_console.seats().index(m_console.seats().rowOf(AgentId(agent)), 0);
        return m_console.table().visualRect(
            m_console.filter().mapFromSource(seat).siblingAtColumn(SeatModel::State));
    }

    void noteLook(const FloorSnapshot &look)
    {
        const qint64 now = wallNow();
        for (const Seat &seat : look.seats) {
            const qint64 stamp = seat.lastEventAt.toMSecsSinceEpoch();
            if (std::exchange(m_held[seat.agentId], stamp) != stamp && !look.full)
                m_file.add(heldKind, stamp, now);
        }
    }

    Console &m_console;
    SampleFile m_file;
    std::array<qint64, probes + 1> m_painted{};
    QHash<AgentId, qint64> m_held;
    int m_paints = 0;
};

// Milliseconds by the clock, and of the GUI thread's processor time.
struct Time
{
    double wall = 0;
    double cpu = 0;
};

class Stopwatch
{
public:
    Stopwatch() { m_timer.start(); }
    [[nodiscard]] Time time() const
    {
        return {double(m_timer.nsecsElapsed()) / 1e6, double(threadCpuNow() - m_cpu) / 1e6};
    }

private:
    QElapsedTimer m_timer;
    const qint64 m_cpu = threadCpuNow();
};

// From the deed until the board has painted what it shows then.
template <class Deed>
Time untilPainted(const BoardWatch &watch, Deed deed)
{
    QTest::qWait(300); // what was under way
    const int before = watch.paints();
    const Stopwatch stopwatch;
    deed();
    while (watch.paints() == before)
        QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents, 5);
    return stopwatch.time();
}

Time worst(std::initializer_list<Time> times)
{
    Time longest;
    for (const Time &time : times)
        longest = {std::max(longest.wall, time.wall), std::max(longest.cpu, time.cpu)};
    return longest;
}

void put(QJsonObject &result, const QString &key, const Time &time)
{
    result.insert(key, time.wall);
    result.insert(key + QStringLiteral("Cpu"), time.cpu);
}

Time sortTime(Console &console, const BoardWatch &watch)
{
    QHeaderView &head = *console.table().horizontalHeader();
    const auto click = [&](int column) {
        return untilPainted(watch, [&] {
            QTest::mouseClick(head.viewport(), Qt::LeftButton, {},
                              {head.sectionViewportPosition(column) + 10, 10});
        });
    };
    const Time time = worst({click(SeatModel::State), click(SeatModel::Name),
                             click(SeatModel::Duration), click(SeatModel::Team)});
    click(SeatModel::AgentNo);
    return time;
}

// Return spares the field's own pause, in which it waits for more keys.
Time filterTime(Console &console, const BoardWatch &watch)
{
    auto &search = *console.pane().findChild<QLineEdit *>(QStringLiteral("search"));
    const auto type = [&](const QString &text) {
        return untilPainted(watch, [&] {
            search.setText(text);
            QTest::keyClick(&search, Qt::Key_Return);
        });
    };
    // Each leaves other rows, at the leader's too.
    return worst({type(QStringLiteral("1001")), type(QStringLiteral("Agent 1")), type(QString())});
}

}

int runConsole(GuiWatch &application, const Role &role, bool isManager)
{
    const Stopwatch opening;
    Console console(role.target, isManager);
    BoardWatch watch(application, console, role.samples);
    console.pane().show();
    console.pane().activate();
    if (!QTest::qWaitFor([&] { return console.seats().rowCount() >= role.rows; }, 60000))
        qFatal("The board did not open.");
    const int before = watch.paints();
    while (watch.paints() == before)
        QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents, 5);
    const Time opened = opening.time();
    QTest::qWait(3000); // strips, alarms, the room
    Measuring measuring(application);
    QJsonObject result = measuring.run();
    put(result, QStringLiteral("open"), opened);
    put(result, QStringLiteral("sort"), sortTime(console, watch));
    put(result, QStringLiteral("filter"), filterTime(console, watch));
    Measuring::tell(result);
    return 0;
}

}
