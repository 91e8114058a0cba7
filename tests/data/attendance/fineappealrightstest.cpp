// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/fineappealcentre.h"
#include "support/numberof.h"

#include <catch2/catch.hpp>

#include <thread>

using namespace banzhang;
using namespace banzhang::test;

TEST_CASE("an appeal is seen by who sees the entry: a leader of the team then, managers, auditors")
{
    FineAppealCentre hall;
    const qint64 mine = hall.appeal(hall.fined());
    const qint64 other = hall.appeal(hall.fine(hall.beLate("1035", 1)), hall.manager);
    const QString second = hall.database.addLogin(u"second"_qs, {u"bz_leader"_qs});
    const auto sees = [&](const QString &login, qint64 id) {
        return hall.load(id, login).id == id;
    };
    CHECK(sees(hall.leader, mine));
    CHECK_FALSE(sees(hall.leader, other));
    CHECK(sees(hall.auditor, mine));
    CHECK(sees(hall.manager, other));
    CHECK_FALSE(sees(second, mine)); // leads nobody
    CHECK(hall.tryAs(second,
                     [&](Connection &open) { FineAppealStore().record(open, 1, u"x"_qs, u"y"_qs); })
              .constraint
          == u"attendance_reach");
    Connection led = hall.database.connect(second);
    CHECK(FineAppealStore().chance(led, 1).refusal == u"attendance_reach");
    for (const char *post : {"inspector", "admin", "scheduler", "front_desk"}) {
        const QString login = hall.staff(post);
        INFO(post);
        CHECK(hall.tryAs(login, [](Connection &open) { open.execute("SELECT * FROM fine_appeal"); })
                  .kind
              == ProblemKind::Denied);
    }
}

TEST_CASE("nobody writes an appeal but by its functions, and the owner does not change one either")
{
    FineAppealCentre hall;
    const qint64 id = hall.appeal(hall.fined());
    const auto tryTo = [&](const QString &login, const char *sql) {
        return hall.tryAs(login, [&](Connection &open) { open.execute(sql); });
    };
    for (const QString &login : {hall.manager, hall.above, hall.leader, hall.auditor}) {
        const char *insert =
            "INSERT INTO fine_appeal (ledger_entry_id, on_behalf_of, words,"
            " signature, recorded_by, decide_by) VALUES (1, 1, 'x', 'x', 1, now())";
        for (const char *sql :
             {insert, "UPDATE fine_appeal SET words = 'x'", "DELETE FROM fine_appeal",
              "TRUNCATE fine_appeal", "UPDATE fine_appeal_setting SET window_days = 1",
              "SELECT book_lesser_fine(NULL, NULL, 1, 0, 'x')",
              "SELECT book_fine_appeal(NULL, NULL, 'keep', 1, 0, 'x')",
              "SELECT lock_fine_appeal(1)",
              "SELECT * FROM fine_appeal_bookings(NULL, 'keep', 0, 0)"}) {
            INFO(sql);
            CHECK(tryTo(login, sql).kind == ProblemKind::Denied);
        }
    }
    CHECK(tryTo(hall.leader, "SELECT fine_appeal_effect(1, 'keep', 0, 0)").kind
          == ProblemKind::Denied);
    const QString owner = u"bz_owner"_qs;
    for (const char *sql :
         {"UPDATE fine_appeal SET words = 'x'", "DELETE FROM fine_appeal", "TRUNCATE fine_appeal",
          "UPDATE fine_appeal SET decide_by = decide_by + interval '1 day'"})
        CHECK(tryTo(owner, sql).constraint == u"fine_appeal_stays");
    hall.decide(id, {FineOutcome::Uphold, 0, 0, u"属实"_qs});
    for (const char *sql :
         {"UPDATE fine_appeal SET why = 'x'", "UPDATE fine_appeal SET outcome = 'keep'",
          "UPDATE fine_appeal SET state = 'open', outcome = '', decided_by = NULL"})
        CHECK(tryTo(owner, sql).constraint == u"fine_appeal_stays");
}

TEST_CASE("who has no account any more decides and records nothing, and his appeals stay")
{
    FineAppealCentre hall;
    const qint64 id = hall.appeal(hall.fined());
    hall.run("UPDATE staff SET disabled_at = now() WHERE db_role = "
             + hall.owner.quotedText(hall.above));
    const FineDecision keep{FineOutcome::Keep, 0, 0, u"x"_qs};
    for (const char *sql :
         {"SELECT decide_fine_appeal(1, 'keep', 0, 0, 'x', 0, NULL)",
          "SELECT fine_appeal_effect(1, 'keep', 0, 0)", "SELECT withdraw_fine_appeal(1, 'x')",
          "SELECT set_fine_appeal_setting(7, 7, NULL)", "SELECT record_fine_appeal(1, 'x', 'x')"}) {
        INFO(sql);
        CHECK(hall.tryAs(hall.above, [&](Connection &open) { open.execute(sql); }).kind
              == ProblemKind::Denied);
    }
    CHECK(hall.load(id, hall.leader).isOpen());
}

TEST_CASE("an administrator does not read in the audit what agents write, an auditor does")
{
    FineAppealCentre hall;
    hall.appeal(hall.fined());
    const QString admin = hall.staff("admin");
    const QByteArray count = "SELECT count(*) FROM audit_entry WHERE table_name = 'fine_appeal'";
    Connection administering = hall.database.connect(admin);
    Connection auditing = hall.database.connect(hall.auditor);
    CHECK(number(administering, count) == 0);
    CHECK(number(auditing, count) == 1);
}

TEST_CASE("two who decide at once: the second is told, and it is booked once")
{
    FineAppealCentre hall;
    const qint64 id = hall.appeal(hall.fined());
    const QString third = hall.database.addLogin(u"third"_qs, {u"bz_manager"_qs});
    const FineAppealStore store;
    const FineDecision uphold{FineOutcome::Uphold, 0, 0, u"属实"_qs};
    Connection first = hall.database.connect(hall.above);
    Connection second = hall.database.connect(third);
    const auto shown = store.effect(first, id, uphold);
    first.execute("BEGIN");
    store.decide(first, id, uphold, shown);
    QString told;
    std::thread late([&] {
        try {
            store.decide(second, id, uphold, shown);
        } catch (const DbError &error) {
            told = error.problem().constraint;
        }
    });
    bool hasWaited = false;
    for (int i = 0; i < 200 && !hasWaited; ++i) {
        hasWaited = number(hall.owner, "SELECT count(*) FROM pg_locks WHERE NOT granted AND pid = "
                                           + QByteArray::number(second.backendPid()))
                    > 0;
        std::this_thread::sleep_for(std::chrono::milliseconds(10));
    }
    CHECK(hasWaited);
    first.execute("COMMIT");
    late.join();
    CHECK(told == u"fine_appeal_open");
    CHECK(hall.net(hall.month) == 0);
    CHECK(number(hall.owner, "SELECT count(*) FROM ledger_entry") == 2);
}
