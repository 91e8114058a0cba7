// SPDX-License-Identifier: GPL-3.0-or-later
#include "quality/appealstore.h"
#include "quality/sheetrecordstore.h"
#include "support/appealcentre.h"

#include <catch2/catch.hpp>

#include <thread>

using namespace banzhang;
using namespace banzhang::test;

namespace {

// The rule that refuses a deed; empty when nothing does.
QString refusal(const std::function<void()> &deed)
{
    try {
        deed();
    } catch (const DbError &error) {
        return error.problem().constraint.isEmpty() ? error.problem().sqlState
                                                    : error.problem().constraint;
    }
    return {};
}

struct Room : AppealCentre
{
    AppealStore store;
    Connection led = database.connect(leader);
    Connection judging = database.connect(head);
    Connection managing = database.connect(manager);
    Connection scoring = database.connect(inspector);

    [[nodiscard]] static std::vector<AppealItem>
    decided(ItemOutcome outcome, const char *value = "", const char *note = "heard again")
    {
        AppealItem tone;
        tone.key = QStringLiteral("tone");
        tone.outcome = outcome;
        tone.decided = QString::fromLatin1(value);
        tone.note = QString::fromUtf8(note);
        return {tone};
    }
    [[nodiscard]] QString raiseRefused(const AppealPlea &plea)
    {
        return refusal([&] { store.raise(led, plea); });
    }
    [[nodiscard]] QString text(const QByteArray &sql)
    {
        Rows row = owner.execute("SELECT (" + sql + ")::text AS x");
        row.next();
        return row.text("x");
    }
    [[nodiscard]] QString stateOf(qint64 sheet)
    {
        return text("SELECT state FROM sheet WHERE sheet_id = " + QByteArray::number(sheet));
    }
};

}

TEST_CASE(
    "an accepted appeal makes a corrected sheet of the decider's, the old one stays readable") // A2
                                                                                               // A4
                                                                                               // A6
{
    Room room;
    const qint64 sheet = room.addSheet(room.inspector, AppealCentre::answers());
    const qint64 appeal = room.addAppeal(sheet, room.leader);
    AppealCase all = room.store.load(room.judging, appeal);
    CHECK(all.appeal.isForMe());
    CHECK(all.appeal.decider == u"quality_head");
    CHECK(all.appeal.raisedBy == u"leader");
    CHECK(std::abs(all.appeal.raisedAt.secsTo(all.appeal.dueAt) - 7LL * 86400) < 5);
    REQUIRE(all.items.size() == 1);
    CHECK(all.items[0].proposed == u"5");
    CHECK(all.sheet.score == 8400); // 60 + 40 * 3 / 5

    all.items[0].outcome = ItemOutcome::Accept;
    const SheetScore after =
        scoreSheet(all.sheet.form, decidedAnswers(all.sheet.content.answers, all.items));
    REQUIRE(after.total == 10000);
    const qint64 fresh =
        room.store.decide(room.judging, appeal, all.items, QStringLiteral("复听属实"), after.total);
    const Sheet corrected = SheetStore().load(room.led, fresh);
    CHECK(corrected.score == 10000);
    CHECK(corrected.grade == QString::fromUtf8("优"));
    CHECK(corrected.inspector == u"quality_head");
    CHECK(corrected.corrects == sheet);
    CHECK(corrected.correction == QString::fromUtf8("复听属实"));
    CHECK(corrected.content.answers[QStringLiteral("tone")].value == u"5");
    const Sheet old = SheetStore().load(room.led, sheet); // readable, marked
    CHECK(old.state == SheetState::Retracted);
    CHECK(old.score == 8400);
    CHECK(old.content.answers[QStringLiteral("tone")].value == u"3");
    CHECK(old.correctedBy == fresh);
    const Appeal settled = room.store.load(room.scoring, appeal).appeal; // the scorer reads it
    CHECK(settled.outcome == AppealOutcome::Changed);
    CHECK(settled.resultScore == 10000);
    CHECK(settled.decidedBy == u"quality_head");
    CHECK_FALSE(settled.isForMe());
}

TEST_CASE(
    "an appeal comes within its window, as often as the setting says, and once at a time") // A1
{
    Room room;
    const qint64 sheet = room.addSheet(room.inspector, AppealCentre::answers());
    AppealChance chance = room.store.chance(room.led, sheet);
    CHECK(chance.refusal.isEmpty());
    CHECK(chance.most == 2);
    CHECK(chance.used == 0);
    CHECK(std::abs(QDateTime::currentDateTimeUtc().secsTo(chance.until) - 7LL * 86400) < 60);

    const qint64 first = room.addAppeal(sheet, room.leader);
    CHECK(room.raiseRefused(AppealCentre::plea(sheet)) == u"appeal_one_open");
    room.store.withdraw(room.led, first, QStringLiteral("he thought better of it"));
    CHECK(room.store.chance(room.led, sheet).used == 0); // it does not use the right up
    const qint64 second = room.addAppeal(sheet, room.leader);
    room.store.decide(room.judging, second, Room::decided(ItemOutcome::Keep), {}, {});
    AppealPlea other = AppealCentre::plea(sheet);
    other.items[0].key = QStringLiteral("praised");
    other.items[0].proposed = QStringLiteral("yes");
    const qint64 third = room.store.raise(room.led, other);
    std::vector<AppealItem> items = Room::decided(ItemOutcome::Accept);
    items[0].key = QStringLiteral("praised");
    const qint64 fresh = room.store.decide(room.judging, third, items, {}, 8600);
    // The corrected sheet is no new beginning: both are used.
    CHECK(room.store.chance(room.led, fresh).used == 2);
    other.sheetId = fresh;
    CHECK(room.raiseRefused(other) == u"appeal_count");
    CHECK(room.raiseRefused(AppealCentre::plea(sheet)) == u"appeal_released"); // retracted

    const qint64 late = room.addSheet(room.inspector, AppealCentre::answers());
    room.age(late, 7 * 24 - 1);
    CHECK(room.store.chance(room.led, late).refusal.isEmpty());
    room.age(late, 2);
    CHECK(room.store.chance(room.led, late).refusal == u"appeal_window");
    CHECK(room.raiseRefused(AppealCentre::plea(late)) == u"appeal_window");
    room.run("UPDATE quality_setting SET appeal_days = 0");
    const qint64 never = room.addSheet(room.inspector, AppealCentre::answers());
    CHECK(room.raiseRefused(AppealCentre::plea(never)) == u"appeal_window");
}

TEST_CASE("an item that was kept is settled for good, along the corrections") // A4
{
    Room room;
    room.run("UPDATE quality_setting SET appeals_a_sheet = 9");
    const qint64 sheet = room.addSheet(room.inspector, AppealCentre::answers("no"));
    AppealPlea plea = AppealCentre::plea(sheet);
    plea.items.push_back(plea.items[0]);
    plea.items[1].key = QStringLiteral("greeting");
    plea.items[1].proposed = QStringLiteral("yes");
    const qint64 appeal = room.store.raise(room.led, plea);
    std::vector<AppealItem> items = Room::decided(ItemOutcome::Keep);
    items.push_back(items[0]);
    items[1].key = QStringLiteral("greeting");
    items[1].outcome = ItemOutcome::Accept;
    const qint64 fresh = room.store.decide(room.judging, appeal, items, {}, 8400);
    const AppealChance chance = room.store.chance(room.led, fresh);
    CHECK(chance.frozen == QStringList{QStringLiteral("tone")});
    CHECK(room.raiseRefused(AppealCentre::plea(fresh)) == u"appeal_item_frozen");
}

TEST_CASE("nobody decides on his own sheet, nor on that of his equal") // one level up
{
    Room room;
    const QString second =
        room.database.addLogin(QStringLiteral("head2"), {QStringLiteral("bz_quality_head")});
    Connection other = room.database.connect(second);
    const auto decide = [&](Connection &who, qint64 appeal) {
        return refusal(
            [&] { room.store.decide(who, appeal, Room::decided(ItemOutcome::Accept), {}, 10000); });
    };
    const qint64 ofInspector =
        room.addAppeal(room.addSheet(room.inspector, AppealCentre::answers()), room.leader);
    CHECK(decide(room.scoring, ofInspector) == u"42501"); // no right to the function at all
    CHECK(decide(room.led, ofInspector) == u"42501");
    CHECK(decide(room.managing, ofInspector) == u"appeal_level_quality_head");
    CHECK(decide(other, ofInspector).isEmpty());

    const qint64 ofHead =
        room.addAppeal(room.addSheet(room.head, AppealCentre::answers()), room.leader);
    CHECK(decide(room.judging, ofHead) == u"appeal_scorer");
    CHECK(decide(other, ofHead) == u"appeal_level_manager");
    CHECK(room.store.load(room.managing, ofHead).appeal.decider == u"manager");
    CHECK(decide(room.managing, ofHead).isEmpty());

    // An inspector who is promoted does not judge what he scored before.
    const qint64 promoted =
        room.addAppeal(room.addSheet(room.inspector, AppealCentre::answers()), room.leader);
    room.run("UPDATE staff SET disabled_at = now() WHERE db_role IN ("
             + room.owner.quotedText(room.head) + ", " + room.owner.quotedText(second) + ")");
    CHECK(decide(room.scoring, promoted) == u"42501");
    // Nobody is left to judge it but the manager.
    CHECK(decide(room.managing, promoted).isEmpty());
}

TEST_CASE("of two who decide at once the second one is told, and nothing is decided twice")
{
    Room room;
    const QString second =
        room.database.addLogin(QStringLiteral("head2"), {QStringLiteral("bz_quality_head")});
    Connection other = room.database.connect(second);
    const qint64 appeal =
        room.addAppeal(room.addSheet(room.inspector, AppealCentre::answers()), room.leader);
    room.judging.execute("BEGIN");
    room.store.decide(room.judging, appeal, Room::decided(ItemOutcome::Accept), {}, 10000);
    Problem told;
    std::thread late([&] {
        try {
            room.store.decide(other, appeal, Room::decided(ItemOutcome::Keep), {}, {});
        } catch (const DbError &error) {
            told = error.problem();
        }
    });
    const QByteArray waiting = "SELECT count(*) FROM pg_locks WHERE NOT granted AND pid = "
                               + QByteArray::number(other.backendPid());
    for (int i = 0; i < 200 && room.text(waiting) == u"0"; ++i)
        std::this_thread::sleep_for(std::chrono::milliseconds(20));
    CHECK(room.text(waiting) == u"1");
    room.judging.execute("COMMIT");
    late.join();
    CHECK(told.constraint == u"appeal_open");
    CHECK(told.kind == ProblemKind::Conflict);
    CHECK(told.text.contains(u"quality_head")); // by whom
    CHECK(room.text("SELECT count(*) FROM sheet WHERE corrects IS NOT NULL") == u"1");
    CHECK(room.text("SELECT outcome FROM appeal") == u"changed");
}

TEST_CASE("what was another person's work is retracted, without a successor and readable") // A5
{
    Room room;
    const qint64 sheet = room.addSheet(room.inspector, AppealCentre::answers());
    const AppealPlea plea{
        sheet, AppealKind::Person, QStringLiteral("他当天休假"), QStringLiteral("paper"), {}};
    const qint64 first = room.store.raise(room.led, plea);
    CHECK(refusal([&] { room.store.decidePerson(room.judging, first, ItemOutcome::Keep, {}); })
          == u"appeal_note");
    room.store.decidePerson(room.judging, first, ItemOutcome::Keep, QStringLiteral("排班在岗"));
    CHECK(room.stateOf(sheet) == u"submitted");
    const qint64 second = room.store.raise(room.led, plea);
    room.store.decidePerson(room.judging, second, ItemOutcome::Accept,
                            QStringLiteral("录音是他人"));
    CHECK(room.stateOf(sheet) == u"retracted");
    const Sheet old = SheetStore().load(room.led, sheet);
    CHECK(old.correctedBy == 0);
    CHECK(old.content.answers.size() == 5);
    CHECK(room.store.load(room.led, second).appeal.outcome == AppealOutcome::Retracted);
    CHECK(room.raiseRefused(plea) == u"appeal_released");
}

TEST_CASE("what an appeal says is checked by the database too")
{
    Room room;
    const qint64 sheet = room.addSheet(room.inspector, AppealCentre::answers());
    const auto spoilt = [&](auto spoil) {
        AppealPlea plea = AppealCentre::plea(sheet);
        spoil(plea);
        return room.raiseRefused(plea);
    };
    CHECK(spoilt([](AppealPlea &plea) { plea.items.clear(); }) == u"appeal_items_given");
    CHECK(spoilt([](AppealPlea &plea) { plea.reason = QStringLiteral(" "); }) == u"appeal_reason");
    CHECK(spoilt([](AppealPlea &plea) { plea.signedOn.clear(); }) == u"appeal_signed_known");
    const auto item = [&](const char *key, const char *value, const char *reason = "r") {
        return spoilt([&](AppealPlea &plea) {
            plea.items[0] = {QString::fromLatin1(key),
                             QString::fromLatin1(value),
                             QString::fromLatin1(reason),
                             ItemOutcome::None,
                             {},
                             {},
                             {}};
        });
    };
    CHECK(item("tone", "4", " ") == u"appeal_item_reason");
    CHECK(item("tone", "3") == u"appeal_item_same");
    CHECK(item("tone", "6") == u"appeal_item_value");
    CHECK(item("tone", "") == u"appeal_item_value");
    CHECK(item("hold_told", "yes") == u"appeal_item_known"); // not asked on this sheet
    CHECK(item("nothing", "yes") == u"appeal_item_known");
    CHECK(room.text("SELECT count(*) FROM appeal") == u"0"); // nothing half made

    const qint64 appeal = room.addAppeal(sheet, room.leader);
    const auto decide = [&](const std::vector<AppealItem> &items, std::optional<int> score) {
        return refusal([&] { room.store.decide(room.judging, appeal, items, {}, score); });
    };
    CHECK(decide({}, {}) == u"appeal_decides_all");
    CHECK(decide(Room::decided(ItemOutcome::Keep, "", " "), {}) == u"appeal_item_note");
    CHECK(decide(Room::decided(ItemOutcome::Other, "4", ""), 9200) == u"appeal_item_note");
    CHECK(decide(Room::decided(ItemOutcome::Other, "3"), 8400) == u"appeal_item_same");
    CHECK(decide(Room::decided(ItemOutcome::Other, "9"), 8400) == u"sheet_complete");
    CHECK(decide(Room::decided(ItemOutcome::Other, "4"), 9300) == u"appeal_effect"); // it is 9200
    std::vector<AppealItem> more = Room::decided(ItemOutcome::Accept);
    more.push_back(Room::decided(ItemOutcome::Other, "no")[0]);
    more[1].key = QStringLiteral("greeting"); // which nobody appealed
    CHECK(decide(more, 10000) == u"appeal_item_raised");
    CHECK(room.stateOf(sheet) == u"submitted");
    CHECK(room.text("SELECT count(*) FROM sheet WHERE corrects IS NOT NULL") == u"0");
    CHECK(decide(Room::decided(ItemOutcome::Other, "4"), 9200).isEmpty());
}

TEST_CASE("who may read and raise appeals the database knows")
{
    Room room;
    const QString strangerLogin =
        room.database.addLogin(QStringLiteral("leader2"), {QStringLiteral("bz_leader")});
    room.run("INSERT INTO team_leader (staff_id, team_id, during) SELECT staff_id, 2, "
             "'[2000-01-01,)' FROM staff WHERE db_role = "
             + room.owner.quotedText(strangerLogin));
    const QString colleague =
        room.database.addLogin(QStringLiteral("inspector2"), {QStringLiteral("bz_inspector")});
    room.assign(colleague, 1);
    const qint64 sheet = room.addSheet(room.inspector, AppealCentre::answers());
    Connection stranger = room.database.connect(strangerLogin);
    CHECK(refusal([&] { room.store.raise(stranger, AppealCentre::plea(sheet)); })
          == u"sheet_reach");
    CHECK(room.store.chance(stranger, sheet).refusal == u"sheet_reach");
    CHECK(refusal([&] { room.store.raise(room.scoring, AppealCentre::plea(sheet)); }) == u"42501");
    const qint64 appeal = room.addAppeal(sheet, room.leader);
    const auto seen = [&](const QString &login) {
        Connection connection = room.database.connect(login);
        return room.store.list(connection, QDateTime::currentDateTimeUtc().addDays(-1), 100).size();
    };
    for (const QString &login :
         {room.leader, room.inspector, room.head, room.manager, room.staff("auditor")})
        CHECK(seen(login) == 1);
    CHECK(seen(strangerLogin) == 0);
    CHECK(seen(colleague) == 0); // another inspector's, though of his team
    for (const char *post : {"scheduler", "front_desk", "admin"})
        CHECK(refusal([&] { seen(room.staff(post)); }) == u"42501");
    // Nobody writes past the functions.
    for (Connection *who : {&room.led, &room.judging, &room.managing}) {
        for (const char *sql :
             {"UPDATE appeal SET state = 'decided'", "DELETE FROM appeal",
              "INSERT INTO appeal_item (appeal_id, item_key) VALUES (1, 'greeting')",
              "UPDATE appeal_item SET outcome = 'keep'",
              "SELECT write_decisions(a, '{}') FROM appeal a",
              "SELECT make_decided_sheet(a, '') FROM appeal a", "SELECT drop_begun_correction(1)"})
            CHECK(refusal([&] { who->execute(sql); }) == u"42501");
    }
    // A quality head does not put an appeal away that a leader raised.
    CHECK(refusal([&] { room.store.withdraw(room.judging, appeal, QStringLiteral("no")); })
          == u"appeal_raiser");
    CHECK(refusal([&] { room.store.withdraw(room.led, appeal, QStringLiteral(" ")); })
          == u"appeal_withdrawal_reason");
    room.store.withdraw(room.managing, appeal, QStringLiteral("agent left"));
    CHECK(refusal([&] { room.store.withdraw(room.led, appeal, QStringLiteral("r")); })
          == u"appeal_open");
    // What is decided stays, for the owner too; all of it is in the audit.
    CHECK(refusal([&] { room.run("UPDATE appeal SET note = 'x'"); }) == u"appeal_stays");
    CHECK(refusal([&] { room.run("DELETE FROM appeal_item"); }) == u"appeal_stays");
    CHECK(room.text("SELECT count(*) FROM audit_entry WHERE table_name IN ('appeal', "
                    "'appeal_item')")
          == u"3");
}

TEST_CASE("while a sheet is under appeal nobody else corrects it, and the decision goes first")
{
    Room room;
    const qint64 sheet = room.addSheet(room.inspector, AppealCentre::answers());
    const SheetStore sheets;
    const qint64 begun = sheets.correct(room.scoring, sheet, QStringLiteral("misheard"));
    const qint64 appeal = room.addAppeal(sheet, room.leader);
    CHECK(refusal([&] { sheets.submit(room.scoring, begun, 1, {}); }) == u"sheet_under_appeal");
    const qint64 other = room.addSheet(room.inspector, AppealCentre::answers());
    const qint64 kept = room.addAppeal(other, room.leader);
    CHECK(refusal([&] { sheets.correct(room.scoring, other, QStringLiteral("late")); })
          == u"sheet_under_appeal");
    room.store.decide(room.judging, kept, Room::decided(ItemOutcome::Keep), {}, {});
    CHECK(sheets.correct(room.scoring, other, QStringLiteral("late")) > 0); // afterwards he may

    const qint64 fresh =
        room.store.decide(room.judging, appeal, Room::decided(ItemOutcome::Accept), {}, 10000);
    CHECK(room.text("SELECT corrects FROM sheet WHERE sheet_id = " + QByteArray::number(fresh))
          == QString::number(sheet));
    CHECK(room.text("SELECT count(*) FROM sheet WHERE sheet_id = " + QByteArray::number(begun))
          == u"0");
    // What the agent does not say of himself stands: his reason is the correction's when none is
    // given.
    CHECK(sheets.load(room.led, fresh).correction == QString::fromUtf8("请复听录音"));
}

TEST_CASE("a decision that raises another question answers it, and nothing else")
{
    Room room;
    const qint64 sheet = room.addSheet(room.inspector, AppealCentre::answers());
    AppealPlea plea = AppealCentre::plea(sheet);
    plea.items[0].key = QStringLiteral("hold");
    plea.items[0].proposed = QStringLiteral("no");
    const qint64 appeal = room.store.raise(room.led, plea);
    std::vector<AppealItem> items = Room::decided(ItemOutcome::Accept);
    items[0].key = QStringLiteral("hold");
    CHECK(refusal([&] { room.store.decide(room.judging, appeal, items, {}, 6667); })
          == u"sheet_complete");
    items.push_back(Room::decided(ItemOutcome::Other, "yes")[0]);
    items[1].key = QStringLiteral("hold_told");
    const AppealCase all = room.store.load(room.judging, appeal);
    std::vector<AppealItem> full = items;
    full[0].proposed = QStringLiteral("no");
    const int score =
        scoreSheet(all.sheet.form, decidedAnswers(all.sheet.content.answers, full)).total.value();
    const qint64 fresh = room.store.decide(room.judging, appeal, items, {}, score);
    CHECK(SheetStore().load(room.led, fresh).score == score);
    const AppealCase settled = room.store.load(room.led, appeal);
    REQUIRE(settled.items.size() == 2);
    CHECK_FALSE(settled.items[1].isRaised());
    CHECK(settled.appeal.items == 1); // one was appealed
}

TEST_CASE("the list of sheets says under appeal, then settled") // issue 4, line 5
{
    Room room;
    const qint64 sheet = room.addSheet(room.inspector, AppealCentre::answers());
    const auto record = [&](qint64 id) {
        SheetQuery query;
        query.from = QDateTime::currentDateTimeUtc().addDays(-1);
        query.until = query.from.addDays(2);
        for (const SheetRecord &found : SheetRecordStore().list(room.led, query)) {
            if (found.sheetId == id)
                return found;
        }
        return SheetRecord();
    };
    CHECK(record(sheet).appeal.isEmpty());
    CHECK(record(sheet).appealsMost == 2);
    CHECK(record(sheet).appealUntil == record(sheet).releaseAt.addDays(7));
    const qint64 appeal = room.addAppeal(sheet, room.leader);
    CHECK(record(sheet).appeal == u"open");
    CHECK(record(sheet).appeals == 1);
    const qint64 fresh =
        room.store.decide(room.judging, appeal, Room::decided(ItemOutcome::Accept), {}, 10000);
    CHECK(record(sheet).appeal == u"decided");
    CHECK(record(fresh).appeal == u"decided");
    CHECK(record(fresh).appeals == 1); // of two
}

TEST_CASE("appeals are counted by item and by scorer, with the days that they took") // A7
{
    Room room;
    const qint64 first =
        room.addAppeal(room.addSheet(room.inspector, AppealCentre::answers()), room.leader);
    const qint64 second =
        room.addAppeal(room.addSheet(room.inspector, AppealCentre::answers()), room.leader);
    room.addAppeal(room.addSheet(room.inspector, AppealCentre::answers()), room.leader); // open
    const qint64 person =
        room.store.raise(room.led, {room.addSheet(room.head, AppealCentre::answers()),
                                    AppealKind::Person,
                                    QStringLiteral("r"),
                                    QStringLiteral("paper"),
                                    {}});
    const qint64 gone =
        room.addAppeal(room.addSheet(room.inspector, AppealCentre::answers()), room.leader);
    room.store.withdraw(room.led, gone, QStringLiteral("r"));
    room.run("UPDATE appeal SET raised_at = now() - interval '2 days' WHERE state = 'open'");
    room.store.decide(room.judging, first, Room::decided(ItemOutcome::Accept), {}, 10000);
    room.store.decide(room.judging, second, Room::decided(ItemOutcome::Keep), {}, {});
    room.store.decidePerson(room.managing, person, ItemOutcome::Accept, QStringLiteral("n"));
    const QDateTime now = QDateTime::currentDateTimeUtc();
    const auto find = [](const std::vector<AppealFigure> &figures, const QString &name) {
        for (const AppealFigure &figure : figures) {
            if (figure.name == name)
                return figure;
        }
        return AppealFigure();
    };
    const auto items = room.store.byItem(room.managing, now.addDays(-3), now);
    CHECK(items.size() == 2);
    const AppealFigure tone = find(items, QString::fromUtf8("情绪饱满"));
    CHECK(tone.raised == 3);
    CHECK(tone.decided == 2);
    CHECK(tone.upheld == 1);
    CHECK(std::abs(tone.meanSeconds - 2LL * 86400) < 60);
    CHECK(find(items, {}).upheld == 1); // the wrong person
    const auto scorers = room.store.byInspector(room.managing, now.addDays(-3), now);
    CHECK(find(scorers, QStringLiteral("inspector")).raised == 3);
    CHECK(find(scorers, QStringLiteral("inspector")).upheld == 1);
    CHECK(find(scorers, QStringLiteral("quality_head")).upheld == 1);
    CHECK(room.store.byItem(room.managing, now.addDays(-1), now).empty());
    CHECK(room.store.byInspector(room.scoring, now.addDays(-3), now).size() == 1); // his own
}
