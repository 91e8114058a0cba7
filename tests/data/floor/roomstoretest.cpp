// SPDX-License-Identifier: GPL-3.0-or-later
#include "floor/roomstore.h"
#include "floor/roomedit.h"
#include "support/testdatabase.h"

#include <catch2/catch.hpp>

using namespace banzhang;
using namespace banzhang::test;

namespace {

// Two agents of two teams, a manager, a leader of the first team.
struct Centre
{
    TestDatabase database;
    QString manager = database.addLogin(QStringLiteral("manager"), {QStringLiteral("bz_manager")});
    QString leader = database.addLogin(QStringLiteral("leader"), {QStringLiteral("bz_leader")});

    Centre()
    {
        database.connect().execute(R"(
            INSERT INTO team (name) VALUES ('first'), ('second');
            INSERT INTO agent (agent_no, name) VALUES ('1001', 'Wang'), ('1002', 'Li');
            INSERT INTO agent_team SELECT agent_id, team_id, daterange(NULL, NULL) FROM agent JOIN team
                ON (agent_no = '1001') = (team.name = 'first');
            INSERT INTO team_leader (staff_id, team_id, during) SELECT s.staff_id, t.team_id, daterange(NULL, NULL)
              FROM staff s, team t WHERE s.name = 'leader' AND t.name = 'first')");
    }

    Room room(const QString &login) const
    {
        Connection connection = database.connect(login);
        return RoomStore().fetch(connection);
    }
    int save(const Room &before, const Room &after, const QString &login) const
    {
        Connection connection = database.connect(login);
        return RoomStore().save(connection, before.revision, changesOf(before, after));
    }
    // The rule by which it was refused; empty when it was saved.
    std::string refusal(const Room &before, const Room &after, const QString &login) const
    {
        try {
            save(before, after, login);
        } catch (const DbError &error) {
            return error.problem().kind == ProblemKind::Denied
                       ? "denied"
                       : error.problem().constraint.toStdString();
        }
        return {};
    }
};

Room drawn(const Room &before)
{
    Room room = roomedit::addArea(before, {QStringLiteral("A"), 0, 0, 2, 3}, true);
    room = roomedit::changeSeat(room, QStringLiteral("A-1-01"), QStringLiteral("A-1-01"),
                                QStringLiteral("8001"));
    room = roomedit::seatAgent(room, room.agents.at(0).agentId, QStringLiteral("A-1-01"));
    return roomedit::seatAgent(room, room.agents.at(1).agentId, QStringLiteral("A-1-02"));
}

}

TEST_CASE("a drawing is saved and read back as it was drawn")
{
    const Centre centre;
    const Room empty = centre.room(centre.manager);
    CHECK(empty.isEmpty());
    CHECK(empty.agents.size() == 2);
    const Room wanted = drawn(empty);
    CHECK(centre.save(empty, wanted, centre.manager) == 1);
    const Room room = centre.room(centre.manager);
    CHECK(room.revision == 1);
    CHECK(room.areas == wanted.areas);
    CHECK(room.agents == wanted.agents);
    REQUIRE(room.seats.size() == 6);
    CHECK(room.seat(QStringLiteral("A-1-01"))->extension == QStringLiteral("8001"));
}

TEST_CASE("seats change places and names in one drawing")
{
    const Centre centre;
    Room before = centre.room(centre.manager);
    centre.save(before, drawn(before), centre.manager);
    before = centre.room(centre.manager);
    Room after = roomedit::moveSeat(before, QStringLiteral("A-1-01"), QStringLiteral("A"), 1, 2);
    after = roomedit::changeSeat(after, QStringLiteral("A-1-01"), QStringLiteral("tmp"), {});
    after = roomedit::changeSeat(after, QStringLiteral("A-1-02"), QStringLiteral("A-1-01"),
                                 QStringLiteral("8001"));
    after = roomedit::changeSeat(after, QStringLiteral("tmp"), QStringLiteral("A-1-02"), {});
    centre.save(before, after, centre.manager);
    const Room room = centre.room(centre.manager);
    CHECK(room.seatAt(QStringLiteral("A"), 1, 1)->label == QStringLiteral("A-1-01"));
    CHECK(room.seatAt(QStringLiteral("A"), 1, 1)->seatId
          == before.seat(QStringLiteral("A-1-02"))->seatId);
    CHECK(room.agents[0].seat == QStringLiteral("A-1-02"));
    CHECK(room.agents[1].seat == QStringLiteral("A-1-01"));
}

TEST_CASE("of two who draw at once the second is told, and nothing of hers is saved")
{
    const Centre centre;
    const Room begun = centre.room(centre.manager);
    centre.save(begun, drawn(begun), centre.manager);
    const Room hers = roomedit::addArea(begun, {QStringLiteral("B"), 8, 0, 1, 1}, true);
    CHECK(centre.refusal(begun, hers, centre.manager) == "room_unchanged");
    CHECK(centre.room(centre.manager).area(QStringLiteral("B")) == nullptr);
    // Her strokes go on top of the other drawing.
    const Room fresh = centre.room(centre.manager);
    const Room both = appliedTo(fresh, changesOf(begun, hers));
    CHECK(both.seats.size() == 7);
    CHECK(both.areas.size() == 2);
    CHECK(faultsOf(both).empty());
}

TEST_CASE("what cannot stand is refused by the database, whole")
{
    const Centre centre;
    Room before = centre.room(centre.manager);
    centre.save(before, drawn(before), centre.manager);
    before = centre.room(centre.manager);
    const auto spoiled = [&before](auto spoil) {
        Room after = before;
        spoil(after);
        after.areas.push_back({QStringLiteral("C"), 20, 20, 1, 1}); // would be saved with it
        return after;
    };
    CHECK(centre.refusal(before, spoiled([](Room &r) { r.seats[0].label = r.seats[1].label; }),
                         centre.manager)
          == "seat_label_key");
    CHECK(centre.refusal(before, spoiled([](Room &r) { r.seats[0].column = 2; }), centre.manager)
          == "seat_place_key");
    CHECK(centre.refusal(before, spoiled([](Room &r) { r.seats[0].row = 9; }), centre.manager)
          == "seat_within_area");
    CHECK(centre.refusal(before,
                         spoiled([](Room &r) { r.seats[1].extension = QStringLiteral("8001"); }),
                         centre.manager)
          == "seat_extension_key");
    CHECK(centre.refusal(before,
                         spoiled([](Room &r) { r.agents[0].seat = QStringLiteral("nowhere"); }),
                         centre.manager)
          == "seat_known");
    Room noArea = before;
    noArea.areas.clear();
    CHECK(centre.refusal(before, noArea, centre.manager) == "seat_within_area");
    CHECK(centre.room(centre.manager) == before);
}

TEST_CASE("a leader sees the whole room and changes nothing of it")
{
    const Centre centre;
    const Room before = centre.room(centre.manager);
    centre.save(before, drawn(before), centre.manager);
    const Room room = centre.room(centre.leader);
    CHECK(room == centre.room(centre.manager));
    CHECK(centre.refusal(room, roomedit::removeArea(room, QStringLiteral("A")), centre.leader)
          == "denied");
}

TEST_CASE("a seat on which somebody sat leaves the room and stays in the record")
{
    const Centre centre;
    Room before = centre.room(centre.manager);
    centre.save(before, drawn(before), centre.manager);
    before = centre.room(centre.manager);
    Room after = roomedit::removeSeat(before, QStringLiteral("A-1-01"));
    after = roomedit::removeSeat(after, QStringLiteral("A-2-01"));
    centre.save(before, after, centre.manager);
    const Room room = centre.room(centre.manager);
    CHECK(room.seat(QStringLiteral("A-2-01")) == nullptr);
    REQUIRE(room.seat(QStringLiteral("A-1-01")));
    CHECK_FALSE(room.seat(QStringLiteral("A-1-01"))->isPlaced());
    CHECK(room.agents[0].seat.isEmpty());
}
