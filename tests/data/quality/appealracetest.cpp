// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/appealcentre.h"

#include <catch2/catch.hpp>

#include <functional>
#include <thread>

using namespace banzhang;
using namespace banzhang::test;

namespace {

struct Race : AppealCentre
{
    AppealStore store;
    SheetStore sheets;
    Connection led = database.connect(leader);
    Connection scoring = database.connect(inspector);

    // Two deeds, the second of which waits for the first one's end; what the second is told.
    QString second(Connection &first, const std::function<void()> &deed, Connection &other,
                   const std::function<void()> &otherDeed)
    {
        first.execute("BEGIN");
        deed();
        QString told;
        std::thread late([&] {
            try {
                otherDeed();
            } catch (const DbError &error) {
                told = error.problem().constraint;
            }
        });
        const QByteArray waiting = "SELECT count(*) AS n FROM pg_locks WHERE NOT granted AND pid = "
                                   + QByteArray::number(other.backendPid());
        bool hasWaited = false;
        for (int i = 0; i < 200 && !hasWaited; ++i) {
            Rows row = owner.execute(waiting);
            row.next();
            hasWaited = row.integer("n") > 0;
            std::this_thread::sleep_for(std::chrono::milliseconds(10));
        }
        CHECK(hasWaited);
        first.execute("COMMIT");
        late.join();
        return told;
    }
};

}

TEST_CASE("an appeal and a correction at the same moment: the later one is refused in words")
{
    Race room;
    const auto begun = [&](qint64 sheet) {
        return room.sheets.correct(room.scoring, sheet, QStringLiteral("misheard"));
    };
    const qint64 corrected = room.addSheet(room.inspector, AppealCentre::answers());
    const qint64 draft = begun(corrected);
    CHECK(room.second(
              room.scoring, [&] { room.sheets.submit(room.scoring, draft, 1, {}); }, room.led,
              [&] { room.store.raise(room.led, AppealCentre::plea(corrected)); })
          == u"appeal_released");

    const qint64 appealed = room.addSheet(room.inspector, AppealCentre::answers());
    const qint64 late = begun(appealed);
    CHECK(room.second(
              room.led, [&] { room.store.raise(room.led, AppealCentre::plea(appealed)); },
              room.scoring, [&] { room.sheets.submit(room.scoring, late, 1, {}); })
          == u"sheet_under_appeal");
}

TEST_CASE("two who raise an appeal at the same moment: there is one")
{
    Race room;
    Connection managing = room.database.connect(room.manager);
    const qint64 sheet = room.addSheet(room.inspector, AppealCentre::answers());
    CHECK(room.second(
              room.led, [&] { room.store.raise(room.led, AppealCentre::plea(sheet)); }, managing,
              [&] { room.store.raise(managing, AppealCentre::plea(sheet)); })
          == u"appeal_one_open");
}
