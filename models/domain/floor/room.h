// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/ids.h"

#include <QHash>
#include <QRect>
#include <QStringList>

#include <map>
#include <optional>
#include <vector>

namespace banzhang {

// A part of the room: a grid of places. Its place in the room is counted in places, from 0.
struct RoomArea
{
    QString name; // unique
    int left = 0;
    int top = 0;
    int rows = 1;
    int columns = 1;

    [[nodiscard]] QRect rect() const { return {left, top, columns, rows}; }
    bool operator==(const RoomArea &) const = default;
};

// A seat, and where it stands. Row and column count from 1 within the area; 0 is a seat that stands
// nowhere in the room.
struct RoomSeat
{
    SeatId seatId{}; // 0 for one that is not saved yet
    QString label;   // what is written on it, unique: "A-1-01"
    QString area;
    int row = 0;
    int column = 0;
    QString extension; // telephone on it, may be empty

    [[nodiscard]] bool isPlaced() const { return row > 0; }
    bool operator==(const RoomSeat &) const = default;
};

// Who may be given a seat.
struct RoomAgent
{
    AgentId agentId{};
    QString agentNo;
    QString name;
    QString team;
    QString seat; // label; empty for nowhere

    bool operator==(const RoomAgent &) const = default;
};

// A drawing of the room.
struct Room
{
    int revision = 0; // of the drawing that is in force
    std::vector<RoomArea> areas;
    std::vector<RoomSeat> seats;
    std::vector<RoomAgent> agents; // everybody of the centre, by number

    [[nodiscard]] const RoomArea *area(const QString &name) const;
    [[nodiscard]] const RoomSeat *seat(const QString &label) const;
    [[nodiscard]] const RoomSeat *seatAt(const QString &area, int row, int column) const;
    [[nodiscard]] std::vector<const RoomAgent *> agentsAt(const QString &label) const;
    [[nodiscard]] bool isEmpty() const; // nothing is drawn
    bool operator==(const Room &) const = default;
};

// What is wrong with a drawing.
struct RoomFault
{
    enum class Kind {
        NoName,        // an area or seat without a name; `what` is what it is in
        SameArea,      // two areas of the name `what`
        SameLabel,     // two seats of the label `what`
        SameExtension, // two seats with the telephone `what`
        SamePlace,     // the seat `what` stands on another
        OutsideArea,   // the seat `what` stands outside its area
        Overlap,       // the area `what` lies over another
        BadExtension   // `what` is no telephone number of the house
    };
    Kind kind{};
    QString what;

    bool operator==(const RoomFault &) const = default;
};

// Every fault, in the order of the areas and seats; none when the drawing can be saved.
[[nodiscard]] std::vector<RoomFault> faultsOf(const Room &room);

// What turns one drawing into another: areas and seats that are new or otherwise, those that are
// gone, agents who sit elsewhere (an empty label is nowhere). An area with another name is a new
// one.
struct RoomChanges
{
    std::vector<RoomArea> areas;
    QStringList goneAreas;
    std::vector<RoomSeat> seats;
    std::vector<SeatId> removed;
    std::map<AgentId, QString> moves;
};
[[nodiscard]] RoomChanges changesOf(const Room &before, const Room &after);

// The same changes made to another drawing, for example the one that somebody else has saved in
// between. Keeps its revision.
[[nodiscard]] Room appliedTo(const Room &room, const RoomChanges &changes);

}
