// SPDX-License-Identifier: GPL-3.0-or-later
#include "floor/roomedit.h"

#include <catch2/catch.hpp>

#include <QRandomGenerator>

using namespace banzhang;

namespace {

Room smallRoom()
{
    Room room;
    room = roomedit::addArea(room, {QStringLiteral("A"), 0, 0, 2, 3}, true);
    room.agents = {
        {AgentId(1), QStringLiteral("1001"), QStringLiteral("Wang"), {}, QStringLiteral("A-1-01")},
        {AgentId(2), QStringLiteral("1002"), QStringLiteral("Li"), {}, {}}};
    for (size_t i = 0; i < room.seats.size(); ++i)
        room.seats[i].seatId = SeatId(qint64(i) + 1);
    return room;
}

std::vector<RoomFault::Kind> kindsOf(const Room &room)
{
    std::vector<RoomFault::Kind> kinds;
    for (const RoomFault &fault : faultsOf(room))
        kinds.push_back(fault.kind);
    return kinds;
}

using Kind = RoomFault::Kind;

}

TEST_CASE("an area comes with a seat on every place")
{
    const Room room = smallRoom();
    CHECK(room.seats.size() == 6);
    REQUIRE(room.seatAt(QStringLiteral("A"), 2, 3));
    CHECK(room.seatAt(QStringLiteral("A"), 2, 3)->label == QStringLiteral("A-2-03"));
    CHECK(faultsOf(room).empty());
}

TEST_CASE("every fault of a drawing is found and says what is concerned")
{
    Room room = smallRoom();
    room.seats[0].label = QStringLiteral("A-1-02");
    room.seats[2].extension = QStringLiteral("80a");
    room.seats[3].extension = room.seats[4].extension = QStringLiteral("8001");
    room.seats[5].row = 3;
    room.seats.push_back({SeatId{}, QStringLiteral("X"), QStringLiteral("A"), 1, 3, {}});
    room.areas.push_back({QStringLiteral("B"), 2, 1, 1, 1});
    CHECK(faultsOf(room)
          == std::vector<RoomFault>{{Kind::Overlap, QStringLiteral("B")},
                                    {Kind::SameLabel, QStringLiteral("A-1-02")},
                                    {Kind::BadExtension, QStringLiteral("80a")},
                                    {Kind::SameExtension, QStringLiteral("8001")},
                                    {Kind::OutsideArea, QStringLiteral("A-2-03")},
                                    {Kind::SamePlace, QStringLiteral("X")}});
    room = {};
    room.areas = {{QStringLiteral(" "), 0, 0, 1, 1}};
    room.seats = {{SeatId{}, {}, {}, 0, 0, {}}};
    CHECK(kindsOf(room) == std::vector<Kind>{Kind::NoName, Kind::NoName});
}

TEST_CASE("a seat that is moved onto another changes places with it")
{
    const Room room =
        roomedit::moveSeat(smallRoom(), QStringLiteral("A-1-01"), QStringLiteral("A"), 2, 2);
    CHECK(room.seatAt(QStringLiteral("A"), 2, 2)->label == QStringLiteral("A-1-01"));
    CHECK(room.seatAt(QStringLiteral("A"), 1, 1)->label == QStringLiteral("A-2-02"));
    CHECK(faultsOf(room).empty());
}

TEST_CASE("an area that goes or shrinks leaves its seats and people, nowhere")
{
    const Room gone = roomedit::removeArea(smallRoom(), QStringLiteral("A"));
    CHECK(gone.seats.size() == 6);
    CHECK(std::ranges::none_of(gone.seats, &RoomSeat::isPlaced));
    CHECK(gone.agents[0].seat == QStringLiteral("A-1-01"));
    const Room smaller =
        roomedit::changeArea(smallRoom(), QStringLiteral("A"), {QStringLiteral("Z"), 4, 4, 1, 3});
    CHECK(std::ranges::count_if(smaller.seats, &RoomSeat::isPlaced) == 3);
    CHECK(smaller.seat(QStringLiteral("A-1-03"))->area == QStringLiteral("Z"));
    CHECK(faultsOf(smaller).empty());
}

TEST_CASE("seats find their places by what is written on them")
{
    Room room;
    for (const char *label : {"A-1-01", "A-2-03", "B-1-10", "Door", "A-0-01"})
        room.seats.push_back(
            {SeatId(qint64(room.seats.size()) + 1), QString::fromLatin1(label), {}, 0, 0, {}});
    const Room placed = roomedit::placeByLabels(room);
    CHECK(faultsOf(placed).empty());
    CHECK(placed.areas.size() == 2);
    CHECK(placed.area(QStringLiteral("A"))->rect() == QRect(0, 0, 3, 2));
    CHECK(placed.seatAt(QStringLiteral("B"), 1, 10)->label == QStringLiteral("B-1-10"));
    CHECK_FALSE(placed.seat(QStringLiteral("Door"))->isPlaced());
    CHECK_FALSE(placed.seat(QStringLiteral("A-0-01"))->isPlaced());
    CHECK(roomedit::placeByLabels(placed) == placed);
}

TEST_CASE("the changes between two drawings turn the one into the other")
{
    QRandomGenerator random(7);
    for (int round = 0; round < 200; ++round) {
        const Room before = smallRoom();
        Room after = before;
        for (int stroke = 0; stroke < 6; ++stroke) {
            const QString label = after.seats[random.bounded(int(after.seats.size()))].label;
            const int row = 1 + random.bounded(2);
            const int column = 1 + random.bounded(3);
            switch (random.bounded(6)) {
            case 0:
                after = roomedit::moveSeat(after, label, QStringLiteral("A"), row, column);
                break;
            case 1: after = roomedit::removeSeat(after, label); break;
            case 2: after = roomedit::seatAgent(after, AgentId(2), label); break;
            case 3:
                after = roomedit::changeSeat(after, label, label + u'x', QString::number(stroke));
                break;
            case 4: {
                const QPoint spot = roomedit::freeSpot(after, 1, 2);
                after = roomedit::addArea(
                    after, {QStringLiteral("N%1").arg(stroke), spot.x(), spot.y(), 1, 2}, true);
                break;
            }
            default: after = roomedit::seatAgent(after, AgentId(1), {}); break;
            }
            CHECK(faultsOf(after).empty());
        }
        Room again = appliedTo(before, changesOf(before, after));
        const auto byLabel = [](const RoomSeat &a, const RoomSeat &b) { return a.label < b.label; };
        std::ranges::sort(again.seats, byLabel);
        std::ranges::sort(after.seats, byLabel);
        CHECK(again == after);
        CHECK(changesOf(after, after).seats.empty()
              == std::ranges::none_of(after.seats,
                                      [](const RoomSeat &s) { return s.seatId == SeatId{}; }));
    }
}
