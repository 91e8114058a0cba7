// SPDX-License-Identifier: GPL-3.0-or-later
// The seat map of 10,000 taken seats: a frame at the smallest zoom and at a middle one, and what
// ten thousand alarms at once cost table and map. Goal: 50 ms a frame.
#include "benchreport.h"
#include "common/ask.h"
#include "common/look.h"
#include "common/settings.h"
#include "floor/seatmap.h"
#include "floor/seattable.h"
#include "floor/tickscrollbar.h"

#include <QApplication>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>
#include <ctime>

using namespace banzhang;
using namespace banzhang::bench;

namespace {

constexpr int side = 20; // seats of an area, each way
constexpr int areas = 25;

Room largeRoom()
{
    Room room;
    for (int area = 0; area < areas; ++area) {
        const QString name = QString::number(area);
        room.areas.push_back({name, (area % 5) * 22, (area / 5) * 22, side, side});
        for (int row = 1; row <= side; ++row) {
            for (int column = 1; column <= side; ++column)
                room.seats.push_back({SeatId{},
                                      QStringLiteral("%1-%2-%3").arg(area).arg(row).arg(column),
                                      name,
                                      row,
                                      column,
                                      {}});
        }
    }
    return room;
}

std::vector<Seat> peopleOf(const Room &room, const QDateTime &now)
{
    std::vector<Seat> people;
    for (const RoomSeat &place : room.seats) {
        Seat seat;
        const auto id = qint64(people.size()) + 1;
        seat.agentId = AgentId(id);
        seat.agentNo = QString::number(10000 + id);
        seat.name = QStringLiteral("坐席%1").arg(id % 100);
        seat.seatLabel = place.label;
        seat.state = allAgentStates[size_t(id) % 6];
        seat.since = now.addSecs(-id % 900);
        seat.lastEventAt = now;
        people.push_back(seat);
    }
    return people;
}

// Milliseconds of the processor: what a wall clock tells depends on who else works here.
template <class Deed>
double middle(int rounds, Deed deed)
{
    std::vector<double> samples;
    for (int i = 0; i < rounds; ++i) {
        const std::clock_t before = std::clock();
        deed(i);
        samples.push_back(1000.0 * double(std::clock() - before) / CLOCKS_PER_SEC);
    }
    std::ranges::sort(samples);
    return samples[samples.size() / 2];
}

}

int main(int argc, char **argv)
{
    if (!qEnvironmentVariableIsSet("QT_QPA_PLATFORM"))
        qputenv("QT_QPA_PLATFORM", "offscreen");
    QApplication application(argc, argv);
    ThemeSource themes(ThemeChoice::Light);
    applyLook(application, themes, QStringLiteral("zh_CN"));
    const QTemporaryDir folder;
    ServerClock clock;
    Settings settings(folder.filePath(QStringLiteral("settings.ini")));
    Ask ask;
    const UiContext ui{themes, clock, settings, ask};
    SeatModel seats;
    SeatFilter filter(seats);
    SeatTable table(ui, filter);
    table.setVerticalScrollBar(new TickScrollBar(ui, filter, &table));
    SeatMap map(ui, seats, filter, *table.selectionModel());
    seats.setClock(clock.now());
    const Room room = largeRoom();
    seats.replace(peopleOf(room, clock.now()));
    map.setRoom(room);
    map.resize(1384, 820);
    table.resize(1084, 640);
    map.setVisible(true);
    table.show();
    QTest::qWait(200);
    for (const int zoom : {25, 50, 66, 100}) {
        map.setZoom(zoom);
        QTest::qWait(50);
        const double frame = middle(15, [&](int) { map.viewport()->repaint(); });
        report(qPrintable(QStringLiteral("map.frame_at_%1_per_cent").arg(zoom)), frame, "ms");
    }
    map.setZoom(25);
    filter.setText(QStringLiteral("1"));
    report("map.frame_filtered", middle(5, [&](int) { map.viewport()->repaint(); }), "ms");
    filter.clear();
    QHash<AgentId, int> levels;
    for (qint64 id = 1; id <= 10000; ++id)
        levels.insert(AgentId(id), 1 + int(id % 2));
    const auto raise = [&](int round) {
        seats.setAlarms(round % 2 ? QHash<AgentId, int>() : levels);
    };
    report("alarms.ten_thousand_rows", middle(5, raise), "ms");
    raise(0);
    QTest::qWait(400);
    report("alarms.frame_of_table", middle(15, [&](int) { table.viewport()->repaint(); }), "ms");
    report("alarms.frame_of_scroll_bar",
           middle(15, [&](int) { table.verticalScrollBar()->repaint(); }), "ms");
    report("map.frame_all_in_alarm", middle(5, [&](int) { map.viewport()->repaint(); }), "ms");
    return 0;
}
