// SPDX-License-Identifier: GPL-3.0-or-later
#include "quality/sheetdesk.h"
#include "db/dbworker.h"
#include "db/pqlink.h"
#include "quality/sheetstore.h"
#include "support/modelcheck.h"
#include "support/sheetcentre.h"

#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <catch2/catch.hpp>

using namespace banzhang;
using namespace banzhang::test;

namespace {

SheetChange answer(const char *key, const char *value)
{
    SheetChange change;
    change.answers.insert(QString::fromLatin1(key), {QString::fromLatin1(value), {}, {}});
    return change;
}

SheetChange texts()
{
    SheetChange change;
    change.strengths = QStringLiteral("a");
    change.weaknesses = QStringLiteral("b");
    return change;
}

// A console's part of an inspector: worker and desk.
struct Console
{
    DbWorker worker;
    PqLink link;
    SheetDesk desk;
    std::vector<Problem> problems;

    Console(SheetCentre &centre, const QString &folder, const QString &login)
        : worker(centre.database.target(login), QStringLiteral("test scoring")),
          link(worker.target(), QStringLiteral("quality")),
          desk(worker, link, folder, login + QStringLiteral("@test"))
    {
        link.start();
        QObject::connect(&desk, &SheetDesk::failed, &desk,
                         [this](const Problem &problem) { problems.push_back(problem); });
        desk.start();
    }
    [[nodiscard]] bool waitFor(const std::function<bool()> &condition) const
    {
        return QTest::qWaitFor(condition, 8000);
    }
    void openFirst()
    {
        REQUIRE(waitFor([&] { return desk.worklist().rowCount() > 0; }));
        desk.openWork(desk.worklist().rows()[0]);
        REQUIRE(waitFor([&] { return desk.sheet() != nullptr; }));
    }
    [[nodiscard]] bool isSynced() const { return desk.keeping().isSynced; }
};

struct Room : SheetCentre
{
    QTemporaryDir folder;

    Room()
    {
        addCall("c1", 1, 60);
        addPick("c1", inspector);
    }
    [[nodiscard]] QString stored(const char *key)
    {
        Rows row = owner.execute("SELECT value FROM sheet_answer WHERE item_key = '"
                                 + QByteArray(key) + "'");
        return row.next() ? row.text("value") : QString();
    }
};

}

TEST_CASE("what is answered is on the server within a second") // issue 4, line 4
{
    Room room;
    Console console(room, room.folder.path(), room.inspector);
    console.openFirst();
    QElapsedTimer timer;
    timer.start();
    console.desk.change(answer("greeting", "yes"));
    CHECK_FALSE(console.isSynced());
    REQUIRE(console.waitFor([&] { return console.isSynced(); }));
    CHECK(timer.elapsed() < 1000);
    CHECK(room.stored("greeting") == u"yes");
}

TEST_CASE("a server that goes away loses nothing, and gets all when it is back")
{
    Room room;
    Console console(room, room.folder.path(), room.inspector);
    console.openFirst();
    console.desk.change(answer("greeting", "yes"));
    REQUIRE(console.waitFor([&] { return console.isSynced(); }));
    room.database.allowConnections(false);
    room.database.cutConnections();
    console.desk.change(answer("tone", "4"));
    REQUIRE(console.waitFor([&] { return console.desk.keeping().awaySince.isValid(); }));
    CHECK(console.desk.keeping().isJournaled);
    console.desk.submit();
    REQUIRE(console.waitFor([&] { return !console.problems.empty(); }));
    CHECK(console.problems.back().constraint == u"sheet_submit_away");
    {
        // A console that starts meanwhile without a server: the first one must let go first.
        room.database.allowConnections(true);
    }
    REQUIRE(console.waitFor(
        [&] { return console.isSynced() && console.desk.keeping().awaySince.isNull(); }));
    Connection owner = room.database.connect();
    Rows row = owner.execute("SELECT count(*) AS n FROM sheet_answer");
    row.next();
    CHECK(row.integer("n") == 2);
}

TEST_CASE("without a server a desk opens its own drafts, and nothing else")
{
    Room room;
    room.addCall("c2", 1, 30);
    room.addPick("c2", room.inspector);
    qint64 sheet = 0;
    {
        Console console(room, room.folder.path(), room.inspector);
        console.openFirst();
        sheet = console.desk.sheet()->sheetId;
        console.desk.change(answer("greeting", "no"));
        REQUIRE(console.waitFor([&] { return console.isSynced(); }));
        room.database.allowConnections(false);
        room.database.cutConnections();
        console.desk.change(answer("tone", "3"));
    }
    {
        Console console(room, room.folder.path(), room.inspector);
        REQUIRE(console.waitFor([&] { return console.desk.worklist().rowCount() == 1; }));
        console.desk.openSheet(sheet);
        REQUIRE(console.waitFor([&] { return console.desk.sheet() != nullptr; }));
        const Answers &answers = console.desk.sheet()->content.answers;
        CHECK(answers.value(QStringLiteral("greeting")).value == u"no");
        CHECK(answers.value(QStringLiteral("tone")).value == u"3");
        console.desk.change(answer("no_abuse", "yes")); // scoring goes on
    }
    room.database.allowConnections(true);
    Console console(room, room.folder.path(), room.inspector);
    REQUIRE(console.waitFor(
        [&] { return console.isSynced() && console.desk.worklist().rowCount() == 2; }));
    Connection owner = room.database.connect();
    Rows row = owner.execute(
        "SELECT string_agg(item_key || value, ',' ORDER BY item_key) AS all FROM sheet_answer");
    row.next();
    CHECK(row.text("all") == u"greetingno,no_abuseyes,tone3");
}

TEST_CASE("one inspector at two desks: what only one wrote is taken, a clash is told")
{
    Room room;
    Console console(room, room.folder.path(), room.inspector);
    console.openFirst();
    const qint64 sheet = console.desk.sheet()->sheetId;
    QSignalSpy merged(&console.desk, &SheetDesk::merged);
    Connection other = room.database.connect(room.inspector);
    SheetChange theirs = answer("greeting", "yes");
    theirs.add(answer("tone", "2"));
    SheetStore().save(other, sheet, 1, theirs);
    QTest::qWait(20); // the later hand wins: it must be later
    SheetChange mine = answer("tone", "5");
    mine.add(answer("no_abuse", "yes"));
    console.desk.change(mine);
    REQUIRE(console.waitFor([&] { return console.isSynced(); }));
    REQUIRE(merged.size() == 1);
    const Answers &answers = console.desk.sheet()->content.answers;
    CHECK(answers.value(QStringLiteral("greeting")).value == u"yes");
    CHECK(answers.value(QStringLiteral("tone")).value == u"5");
    CHECK(answers.value(QStringLiteral("no_abuse")).value == u"yes");
    CHECK(room.stored("tone") == u"5");
    const auto merge = merged[0][0].value<SheetMerge>();
    REQUIRE(merge.clashes.size() == 1);
    CHECK(merge.clashes[0]
          == SheetClash{QStringLiteral("tone"), QStringLiteral("5"), QStringLiteral("2")});
}

TEST_CASE("a second inspector on the same call is told at once")
{
    Room room;
    const QString second =
        room.database.addLogin(QStringLiteral("second"), {QStringLiteral("bz_inspector")});
    room.assign(second, 1);
    room.addPick("c1", second);
    Console first(room, room.folder.path(), room.inspector);
    first.openFirst();
    QTest::qWait(300); // it listens
    QSignalSpy others(&first.desk, &SheetDesk::othersChanged);
    Console late(room, room.folder.path(), second);
    QElapsedTimer timer;
    late.openFirst();
    timer.start();
    REQUIRE(first.waitFor([&] { return !others.isEmpty(); }));
    CHECK(timer.elapsed() < 1500);
    CHECK(others.last()[0].toStringList().size() == 1);
    CHECK(late.desk.sheet()->others.size() == 1);
}

TEST_CASE("submitting saves first, clears the journal and moves the line")
{
    Room room;
    Console console(room, room.folder.path(), room.inspector);
    console.openFirst();
    QSignalSpy submitted(&console.desk, &SheetDesk::submitted);
    for (const auto &[key, value] :
         {std::pair{"greeting", "yes"}, {"rings", "yes"}, {"tone", "5"}, {"no_abuse", "yes"}})
        console.desk.change(answer(key, value));
    console.desk.change(texts());
    console.desk.submit();
    REQUIRE(console.waitFor([&] { return !submitted.isEmpty(); }));
    CHECK(submitted[0][1].toInt() == 10000);
    CHECK(console.desk.sheet() == nullptr);
    REQUIRE(console.waitFor([&] { return console.desk.day().done == 1; }));
    CHECK(console.desk.worklist().rows()[0].state == WorkItem::State::Done);
    const QStringList files = QDir(room.folder.path()).entryList({QStringLiteral("*.journal")});
    REQUIRE(files.size() == 1);
    CHECK(QFileInfo(room.folder.filePath(files[0])).size() == 0);
}

TEST_CASE("a draft that was submitted elsewhere is told, and given up only by hand")
{
    Room room;
    Console console(room, room.folder.path(), room.inspector);
    console.openFirst();
    const qint64 sheet = console.desk.sheet()->sheetId;
    QSignalSpy refused(&console.desk, &SheetDesk::refused);
    Connection other = room.database.connect(room.inspector);
    SheetChange whole = texts();
    for (const auto &[key, value] :
         {std::pair{"greeting", "yes"}, {"rings", "yes"}, {"tone", "5"}, {"no_abuse", "yes"}})
        whole.add(answer(key, value));
    SheetStore().submit(other, sheet, SheetStore().save(other, sheet, 1, whole), {});
    console.desk.change(answer("tone", "0"));
    REQUIRE(console.waitFor([&] { return !refused.isEmpty(); }));
    CHECK(refused[0][1].value<Problem>().constraint == u"sheet_submitted_stays");
    CHECK(room.stored("tone") == u"5");
    console.desk.giveUp(sheet);
    CHECK(console.desk.sheet() == nullptr);
}

TEST_CASE("a second console of one person says that the first one keeps the drafts")
{
    Room room;
    Console first(room, room.folder.path(), room.inspector);
    Console second(room, room.folder.path(), room.inspector);
    REQUIRE(second.problems.size() == 1);
    CHECK(second.problems[0].text == u"journal_taken");
    // It scores all the same, and says that only the server has it.
    second.openFirst();
    second.desk.change(answer("tone", "5"));
    CHECK_FALSE(second.desk.keeping().isJournaled);
    REQUIRE(second.waitFor([&] { return room.stored("tone") == u"5"; }));
}

TEST_CASE("the worklist is a clean model: done first, drafts, then what is due")
{
    WorklistModel model;
    ModelCheck check(&model);
    WorklistFilter filter(model);
    ModelCheck filterCheck(&filter);
    const auto work = [](qint64 pick, WorkItem::State state, const char *reason) {
        WorkItem item;
        item.pickId = pick;
        item.sheetId = state == WorkItem::State::Open ? 0 : pick + 100;
        item.state = state;
        item.agentNo = QString::number(pick);
        item.reason = QString::fromLatin1(reason);
        if (state == WorkItem::State::Done)
            item.doneAt = QDateTime::fromSecsSinceEpoch(1000 - pick, Qt::UTC);
        item.dueOn = QDate(2026, 11, 30 - int(pick));
        return item;
    };
    using State = WorkItem::State;
    model.replace({work(1, State::Open, "random"), work(2, State::Done, "random"),
                   work(3, State::Draft, "too_long"), work(4, State::Open, "too_long"),
                   work(5, State::Done, "random")});
    const auto order = [&filter] {
        QStringList numbers;
        for (int row = 0; row < filter.rowCount(); ++row)
            numbers.append(filter.work(filter.index(row, 0)).agentNo);
        return numbers.join(u' ');
    };
    CHECK(order() == u"5 2 3 4 1");
    model.replace({work(1, State::Done, "random"), work(3, State::Draft, "too_long"),
                   work(4, State::Open, "too_long")});
    CHECK(order() == u"1 3 4");
    filter.setReason(QStringLiteral("too_long"));
    CHECK(order() == u"3 4");
    filter.setState(State::Open);
    CHECK(order() == u"4");
    model.replace({});
    CHECK(filter.rowCount() == 0);
    CHECK(model.headerData(0, Qt::Horizontal, Qt::DisplayRole).isValid());
}
