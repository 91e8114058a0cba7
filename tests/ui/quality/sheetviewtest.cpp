// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/quality/sheetboard.h"

#include "ui/quality/sheetsamples.h"

#include <QAccessible>
#include <QAction>
#include <QComboBox>
#include <QLabel>
#include <QPaintEvent>

using namespace banzhang;
using namespace banzhang::test;

TEST_CASE("the mouse does what the keys do")
{
    SheetBoard board(oneOfEach());
    board.pick("choice", "a");
    CHECK(board.value("choice") == u"a");
    CHECK(board.view.currentItem() == u"choice"); // the eye stays where the hand is
    board.pick("pace", "3");
    CHECK(board.value("pace") == u"3");
    board.pick("reasoned", "no");
    CHECK(board.view.findChild<QComboBox *>(s("sheetCause"))->hasFocus());
    board.press(Qt::Key_Escape);
    board.click(board.row("reasoned"), board.row("reasoned").commentRect);
    CHECK(board.view.currentItem() == u"reasoned");
    board.press(Qt::Key_Escape);
    board.go("other");
    board.pick("other", "n/a");
    CHECK_FALSE(board.shows("pace"));
    board.pick("other", "n/a");
    CHECK(board.value("pace") == u"3");
}

TEST_CASE("marks of the recording stand at their items and play by click and by M")
{
    SheetBoard board(PicturedSheet::form(), PicturedSheet::answers());
    board.view.setMarkers(
        {{s("1.3"), 208'000}, {s("3.3"), 138'000}, {s("3.3"), 150'000}, {s("5.2"), 112'000}});
    QSignalSpy plays(&board.view, &SheetView::markPlayWanted);
    QSignalSpy wants(&board.view, &SheetView::markWanted);
    CHECK(board.row("1.3").mark == u"03:28");
    CHECK(board.row("3.3").mark == u"02:18 +1");
    board.click(board.row("1.3"), board.row("1.3").markRect);
    REQUIRE(plays.count() == 1);
    CHECK(plays[0][0].toString() == u"1.3");
    CHECK(plays[0][1].toLongLong() == 208'000);
    CHECK(board.value("1.3") == u"no");
    board.go("3.3");
    board.press(Qt::Key_M);
    board.press(Qt::Key_M);
    board.press(Qt::Key_M);
    REQUIRE(plays.count() == 4);
    CHECK(plays[2][1].toLongLong() == 150'000);
    CHECK(plays[3][1].toLongLong() == 138'000);
    board.press(Qt::Key_M, Qt::ShiftModifier);
    REQUIRE(wants.count() == 1);
    CHECK(wants[0][0].toString() == u"3.3");
    // On a row with a comment the mark stands behind it.
    CHECK(board.row("5.2").markRect.top() > SheetRows::rowHeight);
}

TEST_CASE(
    "#41, #43, #48: what the switch measured fills open items, and an answer against it is seen")
{
    Answers answers = PicturedSheet::answers();
    answers[s("4.3")].value = s("no");
    SheetBoard board(PicturedSheet::form(), answers);
    board.view.setMeasured(PicturedSheet::measured());
    CHECK(board.value("3.1") == u"yes");
    CHECK(board.value("4.3") == u"no");
    REQUIRE(board.answered.count() == 1);
    CHECK(board.answered[0][0].toString() == u"3.1");
    CHECK(board.row("3.1").chip == u"auto");
    CHECK(board.row("4.3").chip == s("auto: 客户"));
}

TEST_CASE("Q21: weights and points can be hidden while scoring, the total stays")
{
    SheetBoard board(PicturedSheet::form(), PicturedSheet::answers());
    CHECK(board.row("s1").side == u"30%");
    CHECK(board.row("1.1").points == u"5");
    board.view.switches().front()->trigger();
    CHECK(board.row("s1").side.isEmpty());
    CHECK(board.row("s1").points == u"80.0%");
    CHECK(board.row("1.1").points.isEmpty());
    CHECK(board.row("3.4").points == u"blank");
    CHECK(board.totalText().contains(s("Total 0.0")));
    // Remembered for this person.
    SheetView other(board.ui);
    CHECK(other.switches().front()->isChecked());
}

TEST_CASE("Q22: what an item means is shown by the question mark")
{
    SheetBoard board(oneOfEach());
    auto *help = board.view.findChild<QWidget *>(s("sheetHelp"));
    CHECK_FALSE(help->isVisible());
    board.go("choice");
    QTest::keyClick(&board.list(), Qt::Key_Question, Qt::ShiftModifier);
    REQUIRE(help->isVisible());
    QStringList shown;
    for (const QLabel *label : help->findChildren<QLabel *>())
        shown << label->text();
    CHECK(shown.contains(s("How the call was closed")));
    CHECK(shown.contains(s("Good: sums up")));
    CHECK(shown.contains(s("Bad: hangs up")));
    CHECK(shown.contains(s("1 Good   2 Fair   3 Poor")));
    QTest::keyClick(&board.list(), Qt::Key_Question, Qt::ShiftModifier);
    CHECK_FALSE(help->isVisible());
}

TEST_CASE("going on after an answer is a switch")
{
    SheetBoard board(fortyItems());
    board.view.switches()[1]->trigger();
    board.press(Qt::Key_Y);
    CHECK(board.view.currentItem() == u"i1-1");
    board.press(Qt::Key_Return);
    CHECK(board.view.currentItem() == u"i1-2");
}

TEST_CASE("a sheet that may only be read takes no answer by key or mouse")
{
    SheetBoard board(PicturedSheet::form(), PicturedSheet::answers(), true);
    const Answers before = board.view.answers();
    board.go("3.4");
    for (const Qt::Key key : {Qt::Key_Y, Qt::Key_Minus, Qt::Key_C, Qt::Key_Backspace})
        board.press(key);
    board.pick("3.4", "yes");
    board.view.setMeasured(PicturedSheet::measured());
    board.press(Qt::Key_Z, Qt::ControlModifier);
    CHECK(board.view.answers() == before);
    CHECK(board.answered.isEmpty());
    board.press(Qt::Key_J);
    CHECK(board.view.currentItem() == u"3.5");
}

TEST_CASE("the links of what is missing lead there")
{
    SheetBoard board(PicturedSheet::form(), PicturedSheet::answers());
    auto *total = board.view.findChild<QWidget *>(s("sheetTotal"));
    QTest::qWait(20);
    total->grab();
    // Found by the tip: the first place of the third line that speaks of 4.1.
    const auto press = [&](int x) {
        QTest::mouseClick(total, Qt::LeftButton, Qt::NoModifier, QPoint(x, 59));
    };
    board.go("1.1");
    QStringList reached;
    for (int x = 150; x < 360; x += 6) {
        press(x);
        if (!reached.contains(board.view.currentItem()))
            reached << board.view.currentItem();
    }
    CHECK(reached == QStringList{s("1.1"), s("3.1"), s("3.4"), s("4.1"), s("4.2"), s("4.3")});
}

TEST_CASE("a screen reader finds every row with its question and its answer in words")
{
    SheetBoard board(PicturedSheet::form(), PicturedSheet::answers());
    QAccessibleInterface *sheet = QAccessible::queryAccessibleInterface(&board.list());
    REQUIRE(sheet != nullptr);
    CHECK(sheet->role() == QAccessible::List);
    CHECK(sheet->childCount() == int(board.list().rows().size()));
    board.go("5.2");
    QAccessibleInterface *row = sheet->focusChild();
    REQUIRE(row != nullptr);
    CHECK(row->role() == QAccessible::ListItem);
    CHECK(row->text(QAccessible::Name) == s("5.2 泄露公司机密或用户信息"));
    CHECK(row->text(QAccessible::Value) == s("发生, fatal"));
    CHECK(row->state().focused);
    CHECK(sheet->indexOfChild(row) >= 0);
    board.go("3.4");
    CHECK(sheet->focusChild()->text(QAccessible::Value) == u"not answered");
    board.press(Qt::Key_Y);
    board.go("3.4");
    CHECK(sheet->focusChild()->text(QAccessible::Value) == s("是, 5 of 5 points"));
}

TEST_CASE("single keys of the sheet are its own before a shortcut of the window, others are not")
{
    SheetBoard board(fortyItems());
    QAction yes;
    yes.setShortcut(Qt::Key_Y);
    QAction space;
    space.setShortcut(Qt::Key_Space);
    board.view.addActions({&yes, &space});
    QSignalSpy taken(&yes, &QAction::triggered);
    QSignalSpy played(&space, &QAction::triggered);
    board.press(Qt::Key_Y);
    board.press(Qt::Key_Space);
    CHECK(taken.isEmpty());
    CHECK(played.count() == 1);
    CHECK(board.value("i1-1") == u"yes");
}

TEST_CASE("long titles and many answers find room in the row")
{
    Form form = oneOfEach();
    FormItem &choice = form.sections[0].items[4];
    choice.title = QString(200, u'长');
    choice.options.clear();
    for (int i = 0; i < 8; ++i)
        choice.options.push_back(
            {QString::number(i), QStringLiteral("A rather long answer %1").arg(i), i});
    SheetBoard board(form);
    const SheetRow &row = board.row("choice");
    CHECK(row.height == 2 * SheetRows::rowHeight);
    CHECK(row.segments.back().rect.right() <= board.list().viewport()->width());
    CHECK(row.titleRect.right() < board.list().viewport()->width());
    board.pick("choice", "7");
    CHECK(board.value("choice") == u"7");
}

TEST_CASE("nothing open says why and what to do")
{
    SheetBoard board(fortyItems());
    board.view.clear(s("No sheet is open"), s("Choose one in the list"));
    CHECK_FALSE(board.view.isOpen());
    CHECK(board.view.currentItem().isEmpty());
    QStringList shown;
    for (const QLabel *label : board.view.findChildren<QLabel *>()) {
        if (label->isVisible())
            shown << label->text();
    }
    CHECK(shown.contains(s("No sheet is open")));
    CHECK(shown.contains(s("Choose one in the list")));
    board.press(Qt::Key_Y);
    CHECK(board.answered.isEmpty());
}

TEST_CASE("a key paints the row that changed and no other")
{
    struct Region final : QObject
    {
        QRegion painted;
        bool eventFilter(QObject *, QEvent *event) override
        {
            if (event->type() == QEvent::Paint)
                painted |= static_cast<QPaintEvent *>(event)->region();
            return false;
        }
    };
    SheetBoard board(fortyItems());
    board.view.switches()[1]->setChecked(false); // stay on the item
    board.go("i1-3");
    QTest::qWait(40);
    Region region;
    board.list().viewport()->installEventFilter(&region);
    board.press(Qt::Key_Y);
    REQUIRE(QTest::qWaitFor([&] { return !region.painted.isEmpty(); }, 1000));
    QTest::qWait(20);
    const QRegion expected = QRegion(board.list().rowRect(board.row("i1-3")))
                             + board.list().rowRect(board.row("s1")); // its sum
    CHECK(region.painted == expected);
}

TEST_CASE("Q7: a failed critical item empties its section and is told in words")
{
    Form form = fortyItems();
    form.sections[0].items[0].severity = Severity::Critical;
    SheetBoard board(form);
    board.press(Qt::Key_N);
    CHECK(board.row("i1-1").tone == SheetRow::Tone::Critical);
    CHECK(board.row("i1-1").points == u"critical");
    CHECK(board.row("s1").points == u"0.0 / 20");
    CHECK(board.row("s1").tone == SheetRow::Tone::Critical);
    CHECK(board.totalText().contains(s("critical items 0.0")));
}

TEST_CASE("a score that rounds into another grade is shown to its last place")
{
    FormItem item;
    item.key = item.title = s("pace");
    item.kind = ItemKind::Number;
    item.maximum = 10000;
    item.points = 10000;
    SheetBoard board(formOf({section(s("all"), 1, {item})}));
    for (const char digit : {'8', '9', '9', '6'})
        board.press(Qt::Key(digit));
    CHECK(board.totalText().contains(s("Total 89.96")));
    CHECK(board.totalText().contains(s("grade B")));
}

TEST_CASE("when the current item is not asked any more, what was changed is current")
{
    SheetBoard board(oneOfEach());
    board.press(Qt::Key_N);
    board.press(Qt::Key_Escape);
    board.go("dependent");
    board.press(Qt::Key_Z, Qt::ControlModifier);
    CHECK_FALSE(board.shows("dependent"));
    CHECK(board.view.currentItem() == u"reasoned");
}
