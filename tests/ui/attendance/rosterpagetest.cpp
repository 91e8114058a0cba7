// SPDX-License-Identifier: GPL-3.0-or-later
#include "attendance/roster/rosterpage.h"
#include "attendance/roster/coveragestrip.h"
#include "attendance/roster/rosterdock.h"
#include "attendance/roster/rostergrid.h"
#include "attendance/roster/rosteroutput.h"
#include "attendance/rosterfile.h"
#include "common/choicebutton.h"
#include "common/tablefile.h"
#include "db/dbworker.h"
#include "support/rostercentre.h"
#include "ui/common/fixture.h"

#include <QClipboard>
#include <QDialog>
#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QMenu>
#include <QPaintEngine>
#include <QPdfWriter>
#include <QPushButton>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTableWidget>
#include <QToolButton>

#include <catch2/catch.hpp>

using namespace banzhang;
using namespace banzhang::test;

namespace {

// The page of one person, with the next week of team 1.
struct Page : UiFixture
{
    RosterCentre &centre;
    std::unique_ptr<DbWorker> worker;
    std::unique_ptr<RosterDesk> desk;
    std::unique_ptr<RosterPage> page;

    Page(RosterCentre &of, const QString &login, RosterRights rights = {true, true}) : centre(of)
    {
        applyLook(*qApp, themes, QStringLiteral("en"));
        clock.set(QDateTime::currentDateTimeUtc(), 28800);
        worker = std::make_unique<DbWorker>(of.database.target(login), QStringLiteral("test"));
        desk = std::make_unique<RosterDesk>(*worker, rights);
        page = std::make_unique<RosterPage>(ui, *desk);
        page->resize(1384, 800);
        show(*page);
        QSignalSpy loaded(desk.get(), &RosterDesk::loaded);
        page->activate();
        REQUIRE(loaded.wait(8000));
        page->showWeek(of.monday);
        REQUIRE(loaded.wait(8000));
        QTest::qWait(20);
    }
    ~Page()
    {
        page.reset();
        desk.reset();
        worker.reset();
    }
    [[nodiscard]] RosterGrid &grid() const { return *page->findChild<RosterGrid *>(); }
    [[nodiscard]] QPushButton &button(const char *name) const
    {
        return *page->findChild<QPushButton *>(QLatin1String(name));
    }
    [[nodiscard]] QString textOf(const char *name) const
    {
        return page->findChild<QLabel *>(QLatin1String(name))->text();
    }
    void press(int key, Qt::KeyboardModifiers modifiers = Qt::NoModifier) const
    {
        QTest::keyClick(&grid(), Qt::Key(key), modifiers);
    }
    void type(const char *keys) const
    {
        for (const char *key = keys; *key; ++key)
            QTest::keyClick(&grid(), *key);
    }
    [[nodiscard]] QString weekOf(int person) const
    {
        QString letters;
        for (const RosterCell &cell : desk->sheet().teams[0].people[size_t(person)].days)
            letters += letterOf(cell);
        return letters;
    }
    [[nodiscard]] static QChar letterOf(const RosterCell &cell)
    {
        for (const char letter : QByteArray("ELNTRVO")) {
            if (RosterCentre::cellOf(letter) == cell)
                return QLatin1Char(letter);
        }
        return u'.';
    }
    [[nodiscard]] bool settles() const
    {
        return QTest::qWaitFor([this] { return !desk->draft().isDirty() && !desk->isSaving(); },
                               8000);
    }
    [[nodiscard]] QPoint middle(int row, int day) const
    {
        return grid()
            .visualRect(grid().model()->index(row, RosterGridModel::FirstDay + day))
            .center();
    }
    template <class Dialog = QDialog>
    [[nodiscard]] Dialog *dialog(const char *name) const
    {
        const auto find = [&] { return page->findChild<Dialog *>(QLatin1String(name)); };
        REQUIRE(QTest::qWaitFor([&] { return find() != nullptr; }, 8000));
        QTest::qWait(20);
        return find();
    }
    void drag(int row, int day, int toRow, int toDay, Qt::KeyboardModifiers keys) const
    {
        QWidget *port = grid().viewport();
        QTest::mouseClick(port, Qt::LeftButton, {}, middle(row, day)); // selects it
        QTest::mousePress(port, Qt::LeftButton, {}, middle(row, day));
        QTest::mouseMove(port, (middle(row, day) + middle(toRow, toDay)) / 2);
        QMouseEvent over(QEvent::MouseMove, middle(toRow, toDay),
                         port->mapToGlobal(middle(toRow, toDay)), Qt::NoButton, Qt::LeftButton,
                         keys);
        QApplication::sendEvent(port, &over);
        QMouseEvent again(QEvent::MouseMove, middle(toRow, toDay),
                          port->mapToGlobal(middle(toRow, toDay)), Qt::NoButton, Qt::LeftButton,
                          keys);
        QApplication::sendEvent(port, &again);
        QTest::mouseRelease(port, Qt::LeftButton, keys, middle(toRow, toDay));
    }
};

// Paper that remembers the words which were drawn on it.
class PaperText final : public QPdfWriter
{
public:
    using QPdfWriter::QPdfWriter;
    int pages = 1;
    bool newPage() override
    {
        ++pages;
        return QPdfWriter::newPage();
    }
};

}

TEST_CASE("a week is filled by keys alone, saves itself and is undone") // #2, #7
{
    RosterCentre centre;
    Page at(centre, centre.scheduler);
    REQUIRE(at.grid().hasFocus());
    at.type("1"); // where the page begins: the first person's Monday
    CHECK(at.weekOf(0) == u"E......");
    for (int day = 1; day < 7; ++day)
        at.press(Qt::Key_Right, Qt::ShiftModifier);
    at.press(Qt::Key_D, Qt::ControlModifier); // fill right
    CHECK(at.weekOf(0) == u"EEEEEEE");
    at.press(Qt::Key_Home); // off the selection
    at.press(Qt::Key_End);
    at.type("0");
    CHECK(at.weekOf(0) == u"EEEEEER");
    at.press(Qt::Key_Down);
    at.press(Qt::Key_Home);
    at.type("2");
    at.press(Qt::Key_Right);
    at.type("3");
    at.press(Qt::Key_Right);
    at.type("4");
    at.press(Qt::Key_Right);
    at.press(Qt::Key_V);
    at.press(Qt::Key_Right);
    at.press(Qt::Key_Minus);
    CHECK(at.weekOf(1) == u"LNTVO..");
    at.press(Qt::Key_Delete);
    CHECK(at.weekOf(1) == u"LNTV...");
    at.press(Qt::Key_Z, Qt::ControlModifier);
    CHECK(at.weekOf(1) == u"LNTVO..");
    at.press(Qt::Key_Y, Qt::ControlModifier);
    CHECK(at.weekOf(1) == u"LNTV...");
    REQUIRE(at.settles());
    CHECK(Page::letterOf(centre.rosterOf(centre.monday).people[1].days[2]) == u'T');
    CHECK(at.textOf("rosterState").contains(QLatin1String("11"))); // 7 and 4 not in force
    at.page->findChild<QToolButton *>(QStringLiteral("rosterUndo"))->click();
    CHECK(at.weekOf(1) == u"LNTVO..");
}

TEST_CASE("cells are copied and pasted, among themselves and with a spreadsheet")
{
    RosterCentre centre;
    centre.save(centre.monday, {"ELR....", "......."});
    Page at(centre, centre.scheduler);
    at.press(Qt::Key_Right, Qt::ShiftModifier);
    at.press(Qt::Key_Right, Qt::ShiftModifier);
    at.press(Qt::Key_C, Qt::ControlModifier);
    CHECK(QApplication::clipboard()->text() == u"E\tL\tRest");
    at.press(Qt::Key_Down);
    at.press(Qt::Key_Home);
    at.press(Qt::Key_V, Qt::ControlModifier);
    CHECK(at.weekOf(1) == u"ELR....");
    QApplication::clipboard()->setText(QString::fromUtf8("早班\t串休\n晚班\t\n"));
    at.press(Qt::Key_V, Qt::ControlModifier);
    CHECK(at.weekOf(1).startsWith(u"ER"));
    CHECK(at.weekOf(2).startsWith(u"L."));
    QApplication::clipboard()->setText(QStringLiteral("xyz"));
    at.press(Qt::Key_V, Qt::ControlModifier);
    CHECK(at.weekOf(1).startsWith(u"ER")); // nothing was pasted, and it is said
}

TEST_CASE("a cell is dragged onto another: the two change places, with Ctrl it is copied")
{
    RosterCentre centre;
    centre.save(centre.monday, {"ELR....", "N......"});
    Page at(centre, centre.scheduler);
    at.drag(1, 0, 2, 0, {}); // row 0 is the team
    CHECK(at.weekOf(0) == u"NLR....");
    CHECK(at.weekOf(1) == u"E......");
    at.drag(1, 2, 2, 3, Qt::ControlModifier);
    CHECK(at.weekOf(0) == u"NLR....");
    CHECK(at.weekOf(1) == u"E..R...");
    at.press(Qt::Key_Z, Qt::ControlModifier);
    at.press(Qt::Key_Z, Qt::ControlModifier);
    CHECK(at.weekOf(0) == u"ELR....");
    CHECK(at.weekOf(1) == u"N......");
}

TEST_CASE("#7 checks are listed while it is edited, and a click goes to the cell")
{
    RosterCentre centre;
    centre.save(centre.monday, {"EEEEEEE", "LLLRLLL", "NERLLLL"});
    Page at(centre, centre.scheduler);
    auto *checks = at.page->findChild<QListView *>(QStringLiteral("rosterChecks"));
    QStringList words;
    for (int row = 0; row < checks->model()->rowCount(); ++row)
        words << checks->model()->index(row, 0).data().toString();
    REQUIRE(words.size() == 3);
    CHECK(words[0] == QString::fromUtf8("1034 邓超群: no rest day this week"));
    CHECK(words[1].startsWith(QString::fromUtf8("1036 傅晓东: too little rest before Tue")));
    CHECK(words[2] == QString::fromUtf8("1037 沈梦: no shift this week"));
    QTest::mouseClick(checks->viewport(), Qt::LeftButton, {},
                      checks->visualRect(checks->model()->index(1, 0)).center());
    CHECK(at.grid().currentIndex().row() == 3);
    CHECK(at.grid().currentIndex().column() == RosterGridModel::FirstDay + 1);
    at.press(Qt::Key_F7);
    CHECK(checks->hasFocus());
    at.grid().setFocus();
    at.press(Qt::Key_2); // 1036's Tuesday: late begins at 10, four hours after the night
    CHECK(checks->model()
              ->index(1, 0)
              .data(Qt::ToolTipRole)
              .toString()
              .contains(QLatin1String("4 h between shifts")));
}

TEST_CASE("#7 publishing asks for a reason where one is needed, and says what it made")
{
    RosterCentre centre;
    centre.save(centre.monday, {"EEEEEEE", "LLLRLLL"});
    Page at(centre, centre.scheduler);
    at.press(Qt::Key_Return, Qt::ControlModifier);
    auto *form = at.dialog("publishDialog");
    auto *submit = form->findChild<QPushButton *>(QStringLiteral("submit"));
    CHECK_FALSE(submit->isEnabled());
    QTest::keyClicks(form->findChild<QLineEdit *>(QStringLiteral("why")),
                     QStringLiteral("Singles' day"));
    CHECK(submit->isEnabled());
    QTest::keyClick(form->findChild<QLineEdit *>(QStringLiteral("why")), Qt::Key_Return);
    REQUIRE(QTest::qWaitFor(
        [&] { return at.desk->sheet().teams[0].state == RosterState::Published; }, 8000));
    CHECK(centre.count("shift_instance") == 13);
    CHECK(centre.count("roster_week WHERE published_why = 'Singles'' day'") == 1);
    CHECK(at.textOf("rosterState") == u"published");
    CHECK_FALSE(at.button("rosterPublish").isEnabled());
}

TEST_CASE("errors keep a roster from being published: the button says so") // bad input
{
    RosterCentre centre;
    centre.save(centre.monday, {"EEEEREE"});
    centre.run("UPDATE agent SET left_on = '"
               + centre.monday.addDays(5).toString(Qt::ISODate).toLatin1()
               + "' WHERE agent_id = 1");
    Page at(centre, centre.scheduler);
    at.press(Qt::Key_Return, Qt::ControlModifier);
    auto *form = at.dialog("publishDialog");
    auto *submit = form->findChild<QPushButton *>(QStringLiteral("submit"));
    CHECK_FALSE(submit->isEnabled());
    CHECK(submit->toolTip() == u"Errors keep it from being published");
}

TEST_CASE("two editors: the second one's steps are merged, and what both changed is asked")
{
    RosterCentre centre;
    centre.save(centre.monday, {"EEEEREE", "LLLRLLL"});
    Page mine(centre, centre.scheduler);
    // The other one, whose console is elsewhere.
    mine.desk->rest();
    TeamRoster theirs = centre.rosterOf(centre.monday);
    theirs.people[0].days[0] = RosterCentre::cellOf('L');
    theirs.people[1].days[6] = RosterCentre::cellOf('E');
    Connection other = centre.database.connect(centre.manager);
    centre.rosters.save(other, theirs);
    mine.grid().setFocus();
    mine.type("3"); // the same cell
    mine.press(Qt::Key_Down);
    mine.type("1");
    mine.press(Qt::Key_S, Qt::ControlModifier);
    auto *form = mine.dialog("clashDialog");
    auto *table = form->findChild<QTableWidget *>(QStringLiteral("list"));
    REQUIRE(table->rowCount() == 1);
    CHECK(table->item(0, 0)->text() == QString::fromUtf8("1034 邓超群"));
    CHECK(table->item(0, 2)->text() == QString::fromUtf8("晚 10–18"));
    CHECK(table->item(0, 3)->text().startsWith(QString::fromUtf8("夜")));
    form->findChild<QPushButton *>(QStringLiteral("submit"))->click(); // unticked: theirs
    REQUIRE(mine.settles());
    CHECK(mine.weekOf(0) == u"LEEEREE");
    CHECK(mine.weekOf(1) == u"ELLRLLE");
    const TeamRoster saved = centre.rosterOf(centre.monday);
    CHECK(saved.people[1].days[0] == RosterCentre::cellOf('E'));
}

TEST_CASE("last week, a rotation and an imported file are one step each")
{
    RosterCentre centre;
    centre.save(centre.monday.addDays(-7), {"EEEEREE", "LLLRLLL"});
    Page at(centre, centre.scheduler);
    QTest::mouseClick(&at.button("rosterCopy"), Qt::LeftButton);
    REQUIRE(QTest::qWaitFor([&] { return at.weekOf(1) == u"LLLRLLL"; }, 8000));
    at.grid().setFocus();
    at.press(Qt::Key_Z, Qt::ControlModifier);
    CHECK(at.weekOf(1) == u".......");
    QTest::mouseClick(&at.button("rosterPattern"), Qt::LeftButton);
    auto *form = at.dialog("patternDialog");
    QTest::mouseClick(form->findChild<QPushButton *>(QStringLiteral("submit")), Qt::LeftButton);
    for (int person = 0; person < 4; ++person)
        CHECK(at.weekOf(person).count(u'R') == 1); // #7
    CHECK(at.weekOf(0) != at.weekOf(1));
    const QString path = at.folder.filePath(QStringLiteral("r.csv"));
    QFile file(path);
    REQUIRE(file.open(QIODevice::WriteOnly));
    // 工号,姓名 and 早班, 串休 in GB18030, as Excel saves them; a stranger and an unknown shift.
    file.write(QByteArray::fromHex("b9a4bac52cd0d5c3fb2c")
               + centre.monday.toString(u"MM/dd").toUtf8() + ","
               + centre.monday.addDays(1).toString(u"MM/dd").toUtf8() + "\r\n1034,x,"
               + QByteArray::fromHex("d4e7b0e0") + "," + QByteArray::fromHex("b4aed0dd")
               + "\r\n9999,y,E,E\r\n1035,z,Q,L\r\n");
    file.close();
    at.ask.setNextFile(path);
    const auto actions = at.page->findChild<QToolButton *>(QStringLiteral("rosterMore"))
                             ->findChild<QMenu *>()
                             ->actions();
    for (QAction *action : actions) {
        if (action->text() == u"Import…")
            action->trigger();
    }
    auto *import = at.dialog("importDialog");
    auto *list = import->findChild<QTableWidget *>(QStringLiteral("list"));
    REQUIRE(list->rowCount() == 2);
    CHECK(list->item(0, 0)->text() == u"3");
    CHECK(list->item(0, 3)->text() == u"Nobody of these teams has this number.");
    CHECK(list->item(1, 2)->text() == u"Q");
    QTest::mouseClick(import->findChild<QPushButton *>(QStringLiteral("submit")), Qt::LeftButton);
    CHECK(at.weekOf(0).startsWith(u"ER"));
    CHECK(at.weekOf(1)[1] == u'L');
}

TEST_CASE("coverage stands under its days, in words too, and follows the sideways scrolling") // R7
{
    RosterCentre centre;
    Connection by = centre.database.connect(centre.scheduler);
    centre.plans.saveNeeds(by, {TeamId(1), {}, {}, false}, {{1, 16, 2}, {1, 18, 3}, {1, 20, 1}});
    centre.save(centre.monday, {"EEEEREE", "LLLRLLL"});
    Page at(centre, centre.scheduler);
    auto *strip = at.page->findChild<CoverageStrip *>();
    const QRect monday = at.grid().dayRect(0);
    QStringList words;
    for (int x = monday.left(); x < monday.right(); ++x) {
        const QString text = strip->textAt({x, 50});
        if (!text.isEmpty() && !words.contains(text))
            words << text;
    }
    CHECK(words.contains(QStringLiteral("08:00: 1 planned, 2 needed, 1 missing")));
    CHECK(words.contains(QStringLiteral("09:00: 1 planned, 3 needed, 2 missing")));
    CHECK(words.contains(QStringLiteral("10:00: 2 planned, 1 needed, 0 missing")));
    at.page->resize(900, 700);
    QTest::qWait(20);
    at.grid().horizontalScrollBar()->setValue(100);
    CHECK(at.grid().dayRect(0).left() == at.grid().daysLeft() - 100);
    CHECK(strip->textAt({at.grid().daysLeft() - 5, 50}).isEmpty()); // behind the frozen columns
}

TEST_CASE("what a change would do is told before it is made")
{
    RosterCentre centre;
    Connection by = centre.database.connect(centre.scheduler);
    centre.plans.saveNeeds(by, {TeamId(1), {}, {}, false}, {{1, 16, 1}, {1, 35, 1}});
    centre.save(centre.monday, {"EEEEREE"});
    Page at(centre, centre.scheduler);
    const QString text = at.textOf("rosterEffect");
    CHECK(text.contains(QString::fromUtf8("If it becomes 晚 10–18:")));
    CHECK(text.contains(QString::fromUtf8("week 48 h → 47 h")));
    CHECK(text.contains(QString::fromUtf8("08:00 enough → short 1")));
    CHECK(text.contains(QString::fromUtf8("17:30 short 1 → enough")));
    CHECK(at.weekOf(0) == u"EEEEREE");
}

TEST_CASE("who only reads changes nothing by any key")
{
    RosterCentre centre;
    centre.save(centre.monday, {"EEEEREE"});
    Page at(centre, centre.auditor, {false, false});
    at.type("2");
    at.press(Qt::Key_Delete);
    CHECK(at.weekOf(0) == u"EEEEREE");
    CHECK_FALSE(at.button("rosterPublish").isEnabled());
    CHECK(at.button("rosterPublish").toolTip() == u"Schedulers and managers publish");
}

TEST_CASE("the printed week turns its pages and the exported one is read again") // #2
{
    RosterCentre centre;
    centre.run("INSERT INTO agent (agent_no, name) SELECT 2000 + n, '坐席' || n FROM "
               "generate_series(1, 90) n;"
               "INSERT INTO agent_team SELECT agent_id, 1, '[2000-01-01,)' FROM agent WHERE "
               "agent_no >= '2000'");
    centre.save(centre.monday, {"EEEEREE", "LLLRLLV"});
    Page at(centre, centre.scheduler);
    const QString pdf = at.folder.filePath(QStringLiteral("week.pdf"));
    {
        PaperText paper(pdf);
        paper.setPageOrientation(QPageLayout::Landscape);
        printRoster(paper, at.desk->sheet(), at.clock);
        CHECK(paper.pages >= 2);
        CHECK(paper.pages <= 6);
    }
    CHECK(QFile(pdf).size() > 5000);
    const QString csv = at.folder.filePath(QStringLiteral("week.csv"));
    REQUIRE(exportRoster(at.desk->sheet(), at.ui, csv) == 94);
    const QString workbook = at.folder.filePath(QStringLiteral("week.xlsx"));
    REQUIRE(exportRoster(at.desk->sheet(), at.ui, workbook) == 94);
    for (const QString &path : {csv, workbook}) {
        const Result<CsvTable> table = readTableFile(path);
        REQUIRE(table);
        const RosterFile read =
            readRosterFile(*table, at.desk->sheet().teams, at.desk->sheet().frame.book, {});
        CHECK(read.notes.empty());
        CHECK(read.rows.size() == 94);
        CHECK(read.rows[1].days[6] == RosterCell{PlanKind::Leave, {}});
    }
}

TEST_CASE("a centre without people says what to do")
{
    RosterCentre centre;
    centre.run("DELETE FROM agent_team");
    Page at(centre, centre.scheduler);
    CHECK_FALSE(at.grid().isVisible());
    CHECK(at.page->findChild<QWidget *>(QStringLiteral("rosterPage")) == nullptr);
    bool isSaid = false;
    for (const QLabel *label : at.page->findChildren<QLabel *>())
        isSaid = isSaid || (label->isVisible() && label->text() == u"Nobody is in this team");
    CHECK(isSaid);
}
