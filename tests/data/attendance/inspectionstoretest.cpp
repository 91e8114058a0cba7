// SPDX-License-Identifier: GPL-3.0-or-later
#include "attendance/inspectionstore.h"
#include "attendance/damagestore.h"
#include "attendance/dutystore.h"
#include "support/dutycentre.h"

#include <catch2/catch.hpp>

using namespace banzhang;
using namespace banzhang::test;

namespace {

const QByteArray pngHead("\x89PNG\r\n\x1a\n", 8);

struct Round : DutyCentre
{
    const InspectionStore store{};
    std::vector<InspectionItem> items;

    Round()
    {
        Connection open = database.connect(leader);
        items = store.items(open);
        give(1, today().toString(Qt::ISODate).toLatin1().constData(), 1);
    }
    // Faults of the first so many items of that kind.
    [[nodiscard]] InspectionDraft draft(InspectionKind kind, int faults, const char *key) const
    {
        InspectionDraft one;
        one.key = QStringLiteral("inspection-") + QLatin1String(key);
        one.kind = kind;
        one.areaId = kind == InspectionKind::Hygiene ? 1 : 0;
        one.agentId = 1;
        for (const InspectionItem &item : items) {
            if (item.kind == kind)
                one.results.push_back({item.id, faults-- > 0, {}});
        }
        return one;
    }
    qint64 submit(const InspectionDraft &one)
    {
        Connection open = database.connect(leader);
        return store.submit(open, one);
    }
    [[nodiscard]] QString refusal(const QString &login, const InspectionDraft &one) const
    {
        return tryAs(login, [&](Connection &open) { store.submit(open, one); }).constraint;
    }
    std::vector<RedoTask> tasks()
    {
        Connection open = database.connect(leader);
        return store.redoTasks(open, today(), today());
    }
};

}

TEST_CASE("#5 a missed corner costs five yuan once an inspection, and is done again")
{
    Round round;
    const InspectionDraft dirty = round.draft(InspectionKind::Hygiene, 3, "1");
    // Stated before, the same as it comes to.
    const InspectionCost cost = costOf(round.items, dirty.results, true);
    CHECK(cost == InspectionCost{1, 500, 1, true});
    const qint64 id = round.submit(dirty);
    CHECK(round.number("SELECT count(*) FROM violation") == cost.violations);
    CHECK(round.number("SELECT sum(amount_fen) FROM violation WHERE code = 'bad_clean' AND state ="
                       " 'proposed' AND agent_id = 1")
          == cost.fen);
    REQUIRE(round.tasks().size() == 1);
    CHECK(round.tasks()[0].inspectionId == id);
    CHECK(round.tasks()[0].what == u"大厅");
    // Sent again it is the same one.
    CHECK(round.submit(dirty) == id);
    CHECK(round.number("SELECT count(*) FROM violation") == 1);
    CHECK(round.tasks().size() == 1);
    InspectionDraft other = dirty;
    other.areaId = 2;
    other.agentId = 0;
    CHECK(round.refusal(round.leader, other) == u"inspection_once");
    CHECK(round.refusal(round.manager, dirty) == u"inspection_once"); // somebody else's key
    Connection open = round.database.connect(round.leader);
    const auto all = round.store.list(open, round.today(), round.today(), 10);
    REQUIRE(all.size() == 1);
    CHECK(all[0].faults == 3);
    CHECK(all[0].fen == 500);
    CHECK(all[0].agentNo == u"1034");
}

TEST_CASE("#71 a clean area costs nothing, and one that nobody has concerns nobody")
{
    Round round;
    round.submit(round.draft(InspectionKind::Hygiene, 0, "clean"));
    InspectionDraft empty = round.draft(InspectionKind::Hygiene, 6, "empty");
    empty.areaId = 2;
    CHECK(round.refusal(round.leader, empty) == u"inspection_holder"); // not 1034's
    empty.agentId = 0;
    CHECK(costOf(round.items, empty.results, false) == InspectionCost{});
    round.submit(empty);
    CHECK(round.number("SELECT count(*) FROM violation") == 0);
    CHECK(round.number("SELECT count(*) FROM redo_task") == 0);
    CHECK(round.count(round.leader, "inspection") == 2);
}

TEST_CASE("#60 to #70 each fault of conduct carries its own rule's amount, as data")
{
    Round round;
    round.run("UPDATE rule_version SET amount_fen = 200, points = 3 WHERE code = 'conduct_posture';"
              "UPDATE rule_version SET amount_fen = 100, needs_redo = true WHERE code ="
              " 'conduct_handover'");
    Connection open = round.database.connect(round.leader);
    round.items = round.store.items(open);
    CHECK(std::ranges::count(round.items, InspectionKind::Conduct, &InspectionItem::kind) == 11);
    const InspectionDraft lax = round.draft(InspectionKind::Conduct, 3, "lax");
    const InspectionCost cost = costOf(round.items, lax.results, true);
    CHECK(cost == InspectionCost{3, 300, 3, true});
    round.submit(lax);
    CHECK(round.number("SELECT count(*) FROM violation") == cost.violations);
    CHECK(round.number("SELECT sum(amount_fen) FROM violation") == cost.fen);
    CHECK(round.number("SELECT sum(points) FROM violation") == cost.points);
    CHECK(round.tasks().size() == 1);
}

TEST_CASE("#12 a fault before its rule's date is noted and costs nothing")
{
    Round round;
    round.run("UPDATE rule_version SET effective = daterange(site_day(now()) + 1, NULL) WHERE code"
              " = 'bad_clean'");
    Connection open = round.database.connect(round.leader);
    round.items = round.store.items(open);
    const InspectionDraft dirty = round.draft(InspectionKind::Hygiene, 2, "early");
    CHECK(costOf(round.items, dirty.results, true) == InspectionCost{});
    round.submit(dirty);
    CHECK(round.number("SELECT count(*) FROM violation") == 0);
}

TEST_CASE("a photo is a picture of at most 2 MiB")
{
    Round round;
    InspectionDraft one = round.draft(InspectionKind::Hygiene, 0, "photo");
    one.photo = pngHead + QByteArray(mostPhotoBytes - pngHead.size() + 1, 'x');
    CHECK(photoFault(one.photo) == PhotoFault::TooLarge);
    CHECK(round.refusal(round.leader, one) == u"inspection_photo_size");
    one.photo = "GIF89a and more";
    CHECK(photoFault(one.photo) == PhotoFault::NoPicture);
    CHECK(round.refusal(round.leader, one) == u"inspection_photo_type");
    one.photo = pngHead + QByteArray(mostPhotoBytes - pngHead.size(), 'x');
    CHECK(photoFault(one.photo) == PhotoFault::None);
    const qint64 id = round.submit(one);
    Connection open = round.database.connect(round.leader);
    CHECK(round.store.photo(open, id) == one.photo);
    CHECK(round.store.photo(open, id + 1).isEmpty());
    InspectionDraft jpeg = round.draft(InspectionKind::Hygiene, 0, "jpeg-photo");
    jpeg.photo = QByteArray("\xff\xd8\xff\xe0 and more");
    round.submit(jpeg);
    CHECK(round.number("SELECT count(*) FROM inspection_photo WHERE media_type = 'image/jpeg'")
          == 1);
    // The audit holds its digest, and never the picture.
    CHECK(round.number("SELECT max(length(after_row::text)) FROM audit_entry WHERE table_name ="
                       " 'inspection'")
          < 2000);
    CHECK(round.number("SELECT count(*) FROM inspection i JOIN inspection_photo p USING"
                       " (inspection_id) WHERE i.photo_digest = sha256(p.image)")
          == 2);
}

TEST_CASE("#5 what is done again is looked at by another, and once more when it is not right")
{
    Round round;
    round.submit(round.draft(InspectionKind::Hygiene, 1, "redo-1"));
    const qint64 task = round.tasks().at(0).id;
    Connection open = round.database.connect(round.leader);
    const auto recheck = [&](const QString &login, qint64 id, bool passed, const QString &remark) {
        return round
            .tryAs(login,
                   [&](Connection &other) { round.store.recheck(other, id, passed, remark, 30); })
            .constraint;
    };
    CHECK(recheck(round.leader, task, true, {}) == u"redo_to_recheck");
    round.store.markRedone(open, task);
    CHECK(round.tryAs(round.leader, [&](Connection &other) { round.store.markRedone(other, task); })
              .constraint
          == u"redo_done_once");
    // Whoever did it does not look at it again: the manager is agent 1034 for once.
    round.run("UPDATE staff SET agent_id = 1 WHERE db_role = "
              + round.owner.quotedText(round.manager));
    CHECK(recheck(round.manager, task, true, {}) == u"redo_own");
    CHECK(recheck(round.leader, task, false, u" "_qs) == u"redo_task_failed");
    const qint64 next = round.store.recheck(open, task, false, u"桶还没换袋"_qs, 30);
    CHECK(next > task);
    CHECK(recheck(round.leader, task, true, {}) == u"redo_rechecked_once");
    auto tasks = round.tasks();
    REQUIRE(tasks.size() == 2);
    CHECK(std::ranges::count(tasks, true, &RedoTask::isRepeat) == 1);
    round.store.markRedone(open, next);
    CHECK(round.store.recheck(open, next, true, {}, 30) == 0);
    CHECK(round.number("SELECT count(*) FROM violation") == 1); // it costs nothing further
}

TEST_CASE("nobody inspects himself, nor beyond his teams, nor what is to come")
{
    Round round;
    InspectionDraft other = round.draft(InspectionKind::Conduct, 1, "other-team");
    other.agentId = 2;
    CHECK(round.refusal(round.leader, other) == u"attendance_reach");
    CHECK(round.refusal(round.manager, other).isEmpty());
    round.run("UPDATE staff SET agent_id = 1 WHERE db_role = "
              + round.owner.quotedText(round.leader));
    CHECK(round.refusal(round.leader, round.draft(InspectionKind::Conduct, 1, "himself"))
          == u"violation_own"); // #39
    InspectionDraft future = round.draft(InspectionKind::Conduct, 1, "future-1");
    future.at = QDateTime::currentDateTimeUtc().addSecs(3600);
    CHECK(round.refusal(round.manager, future) == u"inspection_past");
    InspectionDraft nothing = round.draft(InspectionKind::Conduct, 1, "nothing-1");
    nothing.results.clear();
    CHECK(round.refusal(round.manager, nothing) == u"inspection_looked");
    InspectionDraft wrong = round.draft(InspectionKind::Conduct, 1, "wrong-item");
    wrong.results.push_back(round.draft(InspectionKind::Hygiene, 1, "x").results[0]);
    CHECK(round.refusal(round.manager, wrong) == u"inspection_item_known");
    CHECK(round.number("SELECT count(*) FROM inspection") == 1);
}

TEST_CASE("#67 damage is paid in parts and never stands in the ledger")
{
    DutyCentre house;
    const DamageStore store;
    Connection leader = house.database.connect(house.leader);
    AssetDamage damage;
    damage.agentId = 1;
    damage.on = house.today();
    damage.asset = u"耳麦 H-031"_qs;
    damage.amountFen = 12000;
    damage.statement = u"摔落"_qs;
    damage.signature = u"邓超群"_qs;
    const qint64 id = store.record(leader, u"damage-1"_qs, damage);
    CHECK(store.record(leader, u"damage-1"_qs, damage) == id);
    Connection manager = house.database.connect(house.manager);
    const qint64 first = store.pay(manager, u"payment-1"_qs, id, 5000, house.today(), {});
    CHECK(store.pay(manager, u"payment-1"_qs, id, 5000, house.today(), {}) == first);
    const auto pay = [&](const QString &login, const char *key, qint64 fen) {
        return house.tryAs(login, [&](Connection &open) {
            store.pay(open, QString::fromLatin1(key), id, fen, house.today(), {});
        });
    };
    CHECK(pay(house.manager, "payment-2", 7001).constraint == u"asset_payment_within");
    CHECK(pay(house.manager, "payment-2", 0).constraint == u"asset_payment_within");
    CHECK(pay(house.leader, "payment-3", 1).kind == ProblemKind::Denied);
    CHECK(pay(house.manager, "payment-4", 7000).constraint.isEmpty());
    auto all = store.list(leader, 10);
    REQUIRE(all.size() == 1);
    CHECK(all[0].openFen() == 0);
    CHECK(house.tryAs(house.manager, [&](Connection &open) { store.takeBack(open, first, {}); })
              .constraint
          == u"asset_payment_reason");
    store.takeBack(manager, first, u"记错人"_qs);
    all = store.list(leader, 10);
    CHECK(all[0].openFen() == 5000);
    const auto withdraw = [&](const QString &login, const char *why) {
        return house.tryAs(
            login, [&](Connection &open) { store.withdraw(open, id, QString::fromLatin1(why)); });
    };
    CHECK(withdraw(house.manager, "wrong").constraint == u"asset_damage_paid");
    store.takeBack(manager, all[0].lastPaymentId, u"记错人"_qs);
    CHECK(withdraw(house.leader, "wrong").kind == ProblemKind::Denied);
    CHECK(withdraw(house.manager, " ").constraint == u"asset_damage_withdrawal_why");
    CHECK(withdraw(house.manager, "wrong").constraint.isEmpty());
    CHECK(withdraw(house.manager, "wrong").constraint == u"asset_damage_withdrawn");
    CHECK(pay(house.manager, "payment-5", 100).constraint == u"asset_damage_withdrawn");
    all = store.list(leader, 10);
    CHECK(all[0].openFen() == 0);
    CHECK(all[0].withdrawnWhy == u"wrong");
    CHECK(house.number("SELECT count(*) FROM ledger_entry") == 0);
    CHECK(house.number("SELECT count(*) FROM violation") == 0);
    damage.agentId = 2;
    CHECK(house
              .tryAs(house.leader,
                     [&](Connection &open) { store.record(open, u"damage-2"_qs, damage); })
              .constraint
          == u"attendance_reach");
    CHECK(house.refusalOf({}, "UPDATE asset_payment SET fen = 1") == u"duty_fact_stays");
    CHECK(house.refusalOf({}, "DELETE FROM asset_damage") == u"duty_fact_stays");
}

TEST_CASE("who has no business with duty may not even ask, and nobody writes by himself")
{
    Round round;
    round.submit(round.draft(InspectionKind::Hygiene, 1, "rights-1"));
    for (const char *table :
         {"duty_assignment", "duty_handover", "inspection", "inspection_photo", "inspection_result",
          "redo_task", "asset_damage", "asset_payment", "asset_damage_withdrawal"}) {
        INFO(table);
        CHECK(round.count(round.inspector, table) == -1);
        CHECK(round.refusalOf(round.manager, QByteArray("DELETE FROM ") + table) == u"denied");
        CHECK(round.count(round.auditor, table) >= 0);
    }
    CHECK(round.count(round.frontDesk, "inspection") == -1);
    CHECK(round.count(round.scheduler, "redo_task") == -1);
    CHECK(round.count(round.auditor, "inspection_result") == 6);
    const auto forbidden = [&](const QString &login, const char *sql) {
        return round.refusalOf(login, sql) == u"denied";
    };
    CHECK(forbidden(round.inspector, "SELECT assign_duty('[]')"));
    CHECK(forbidden(round.inspector, "SELECT * FROM duty_board('2026-09-01', '2026-09-07')"));
    CHECK(forbidden(round.inspector, "SELECT submit_inspection('12345678', 'hygiene', 1, 1, NULL,"
                                     " '[]', '', NULL, 30)"));
    CHECK(forbidden(round.frontDesk, "SELECT recheck_redo(1, true, '', 30)"));
    CHECK(forbidden(round.leader, "SELECT settle_skipped_duty('2026-09-08')"));
    CHECK(forbidden(round.auditor, "SELECT mark_duty_done(1, true)"));
    CHECK(forbidden(round.leader, "SELECT save_inspection_item('desk', '2027-01-01', 'conduct',"
                                  " 'order', 'x', 'conduct_desk', 1::smallint)"));
    CHECK(forbidden(round.leader, "SELECT take_back_payment(1, 'x')"));
    // Administrators read of accounts, and not of this.
    const QString admin = round.staff("admin");
    CHECK(round.count(admin, "audit_entry WHERE table_name IN ('inspection', 'redo_task',"
                             " 'duty_assignment')")
          == 0);
    CHECK(round.number("SELECT count(*) FROM audit_entry WHERE table_name = 'inspection'") == 1);
    CHECK(
        round.refusalOf(round.scheduler, "SELECT save_duty_area(1, '大厅', '', 1::smallint, false)")
            .isEmpty());
    CHECK(round.count(admin, "audit_entry WHERE table_name = 'duty_area'") == 1);
}

TEST_CASE("an item that was inspected never changes, and its next version begins tomorrow or later")
{
    Round round;
    round.submit(round.draft(InspectionKind::Hygiene, 1, "items-1"));
    const auto save = [&](const char *from) {
        return round.refusalOf(round.manager,
                               QByteArray("SELECT save_inspection_item('bins', site_day(now()) + ")
                                   + from
                                   + ", 'hygiene', 'safety', '桶已倒', 'bad_clean', 1::smallint)");
    };
    CHECK(save("0") == u"inspection_item_ahead");
    CHECK(save("1").isEmpty());
    CHECK(round.number("SELECT count(*) FROM inspection_item WHERE code = 'bins'") == 2);
    CHECK(round.refusalOf({}, "UPDATE inspection_item SET words = 'x' WHERE code = 'bins' AND"
                              " upper_inf(effective) IS FALSE")
          == u"inspection_item_used");
}

TEST_CASE("#70 items are made, changed and ended from a day to come, with the rule of a fault")
{
    Round round;
    const InspectionStore store;
    Connection manager = round.database.connect(round.manager);
    const auto before = store.itemVersions(manager);
    CHECK(before.size() == store.items(manager).size());
    CHECK_FALSE(before.front().from.isValid()); // came with the product
    const auto rules = store.rules(manager);
    CHECK(std::ranges::count(rules, u"bad_clean"_qs, &InspectionRule::code) == 1);
    CHECK(std::ranges::count(rules, u"late"_qs, &InspectionRule::code) == 0); // measured
    InspectionItem item;
    item.code = u"item_windows"_qs;
    item.head = u"safety"_qs;
    item.words = u"窗台无灰"_qs;
    item.ruleCode = u"bad_clean"_qs;
    item.position = 7;
    item.from = round.today();
    const auto refusal = [&](const InspectionItem &wanted) {
        return round.tryAs(round.manager, [&](Connection &open) { store.saveItem(open, wanted); })
            .constraint;
    };
    CHECK(refusal(item) == u"inspection_item_ahead"); // #12
    item.from = round.today().addDays(1);
    CHECK(store.saveItem(manager, item) > 0);
    CHECK(store.items(manager).size() == before.size()); // not yet
    item.words = u"窗台、窗框无灰"_qs;
    item.from = round.today().addDays(5);
    store.saveItem(manager, item);
    auto versions = store.itemVersions(manager);
    REQUIRE(versions.size() == before.size() + 2);
    std::erase_if(versions, [](const InspectionItem &one) { return one.code != u"item_windows"; });
    CHECK(versions[0].until == round.today().addDays(4));
    CHECK(versions[1].from == round.today().addDays(5));
    CHECK(versions[1].amountFen == 500);
    CHECK(versions[1].position == 7);
    store.endItem(manager, item.code, round.today().addDays(1));
    CHECK(store.itemVersions(manager).size() == before.size());
    item.ruleCode = u"late"_qs;
    CHECK(refusal(item) == u"rule_measured");
}
