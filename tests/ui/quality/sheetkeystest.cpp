// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/quality/sheetboard.h"

#include "ui/quality/sheetsamples.h"

#include <QComboBox>

using namespace banzhang;
using namespace banzhang::test;

TEST_CASE("a whole sheet of forty items is scored with the keyboard alone")
{
    SheetBoard board(fortyItems());
    CHECK(board.view.currentItem() == u"i1-1");
    CHECK(board.totalText().contains(s("40 missing")));
    for (int i = 0; i < 20; ++i) {
        board.press(Qt::Key_Y);
        board.press(Qt::Key_4);
    }
    CHECK(board.view.score().missing.empty());
    CHECK(board.view.answers().size() == 40);
    CHECK(board.answered.count() == 40);
    CHECK(board.view.score().total == 9000); // 5 of 5 and 4 of 5, half and half
    CHECK(board.totalText().contains(s("Total 90.0")));
    CHECK(board.totalText().contains(s("grade A")));
    CHECK(board.totalText().contains(s("Nothing is missing")));
    CHECK(board.view.currentItem() == u"i5-8");
    CHECK(board.row("s1").points == u"18.0 / 20");
}

TEST_CASE("the keys of a sheet move among its items and sections")
{
    SheetBoard board(fortyItems());
    board.press(Qt::Key_J);
    CHECK(board.view.currentItem() == u"i1-2");
    board.press(Qt::Key_Down);
    board.press(Qt::Key_Return);
    CHECK(board.view.currentItem() == u"i1-4");
    board.press(Qt::Key_K);
    board.press(Qt::Key_Up);
    CHECK(board.view.currentItem() == u"i1-2");
    board.press(Qt::Key_PageDown);
    CHECK(board.view.currentItem() == u"s2");
    board.press(Qt::Key_J);
    CHECK(board.view.currentItem() == u"i2-1");
    board.press(Qt::Key_K);
    CHECK(board.view.currentItem() == u"i1-8");
    board.press(Qt::Key_PageUp);
    CHECK(board.view.currentItem() == u"s1");
    board.press(Qt::Key_End);
    CHECK(board.view.currentItem() == u"i5-8");
    CHECK(board.list().viewport()->rect().contains(board.list().rowRect(board.row("i5-8"))));
    board.press(Qt::Key_Home);
    CHECK(board.view.currentItem() == u"i1-1");
    board.press(Qt::Key_K);
    CHECK(board.view.currentItem() == u"i1-1");
}

TEST_CASE("F4 goes to what is missing, round the end, and says when nothing is")
{
    Answers answers;
    for (const FormSection &part : fortyItems().sections) {
        for (const FormItem &item : part.items)
            answers[item.key].value = item.kind == ItemKind::Scale ? s("5") : s("yes");
    }
    answers.remove(s("i1-3"));
    answers.remove(s("i4-2"));
    SheetBoard board(fortyItems(), answers);
    CHECK(board.view.currentItem() == u"i1-3");
    CHECK(board.totalText().contains(s("2 missing: 1.3 4.2")));
    CHECK(board.totalText().contains(s("answered so far")));
    board.press(Qt::Key_F4);
    CHECK(board.view.currentItem() == u"i4-2");
    board.press(Qt::Key_F4);
    CHECK(board.view.currentItem() == u"i1-3");
    board.press(Qt::Key_Y);
    CHECK(board.view.currentItem() == u"i4-2");
    board.press(Qt::Key_5);
    CHECK_FALSE(board.view.nextMissing());
    CHECK(board.view.currentItem() == u"i4-2");
}

TEST_CASE("Q10: a forced cause and comment open in place, and no key goes past them")
{
    SheetBoard board(oneOfEach());
    board.press(Qt::Key_N);
    CHECK(board.view.currentItem() == u"reasoned");
    CHECK(board.row("reasoned").height == SheetRows::rowHeight + SheetRows::lineHeight);
    auto *cause = board.view.findChild<QComboBox *>(s("sheetCause"));
    REQUIRE(cause->hasFocus());
    board.press(Qt::Key_Return);
    CHECK(cause->hasFocus());
    board.press(Qt::Key_2);
    CHECK(board.view.answers()[s("reasoned")].cause == u"ignorance");
    REQUIRE(board.comment().hasFocus());
    board.press(Qt::Key_Return);
    CHECK(board.comment().hasFocus()); // empty: refused
    CHECK(board.totalText().contains(s("1.1 comment")));
    board.type("knew no price");
    CHECK(board.view.answers()[s("reasoned")].comment == u"knew no price");
    board.press(Qt::Key_Return);
    CHECK(board.list().hasFocus());
    CHECK(board.view.currentItem() == u"dependent");
    CHECK_FALSE(board.view.score().missing.front().key == u"reasoned");
    // It stays to be read, and C opens it again.
    CHECK(board.row("reasoned").comment == u"knew no price");
    board.go("reasoned");
    board.press(Qt::Key_C);
    CHECK(board.comment().hasFocus());
    board.press(Qt::Key_Escape);
    CHECK(board.list().hasFocus());
}

TEST_CASE("leaving a forced comment empty keeps it missing, and F4 opens it")
{
    SheetBoard board(oneOfEach());
    board.press(Qt::Key_N);
    board.press(Qt::Key_Escape);
    CHECK(board.list().hasFocus());
    CHECK(board.row("reasoned").tone == SheetRow::Tone::Missing);
    CHECK(board.row("reasoned").lineIsMissing);
    board.press(Qt::Key_J);
    CHECK(board.view.currentItem() == u"dependent");
    board.go("polite");
    board.press(Qt::Key_F4);
    CHECK(board.view.currentItem() == u"reasoned");
    CHECK(board.view.findChild<QComboBox *>(s("sheetCause"))->hasFocus());
}

TEST_CASE("Q8: a conditional item comes and goes, and its answer stays without counting")
{
    SheetBoard board(oneOfEach());
    CHECK_FALSE(board.shows("dependent"));
    board.press(Qt::Key_N);
    board.press(Qt::Key_Escape);
    REQUIRE(board.shows("dependent"));
    board.go("dependent");
    board.press(Qt::Key_Y);
    CHECK(board.value("dependent") == u"yes");
    board.go("reasoned");
    board.press(Qt::Key_Y);
    CHECK_FALSE(board.shows("dependent"));
    CHECK(board.value("dependent") == u"yes");
    CHECK(board.view.score().item(s("dependent"))->earned == 0);
    CHECK(board.view.currentItem() == u"number");
}

TEST_CASE("Q5, Q6: a fatal item empties the total and says what it would have been")
{
    SheetBoard board(PicturedSheet::form(), PicturedSheet::answers());
    board.view.setMeasured(PicturedSheet::measured());
    CHECK(board.view.score().total == 0);
    CHECK(board.totalText().contains(s("Total 0.0")));
    CHECK(board.totalText().contains(s("Fatal item 5.2")));
    CHECK(board.totalText().contains(s("Would have been 81.3")));
    CHECK(board.totalText().contains(s("grade 中")));
    CHECK(board.totalText().contains(s("3 missing: 3.4 4.1 4.2")));
    CHECK(board.row("5.2").tone == SheetRow::Tone::Fatal);
    CHECK(board.row("5.2").points == u"fatal");
    CHECK(board.row("s3").points == u"18.0 / 30");
    CHECK(board.row("s6").points == u"+2.0");
    // Undone it counts again, and the comment stays.
    board.go("5.2");
    board.press(Qt::Key_N);
    CHECK(board.totalText().contains(s("Total 81.3")));
    CHECK(board.row("5.2").tone == SheetRow::Tone::Plain);
    CHECK(board.row("5.2").hasLine);
}

TEST_CASE("the total of a failed sheet is painted red with its octagon")
{
    SheetBoard board(PicturedSheet::form(), PicturedSheet::answers());
    auto *total = board.view.findChild<QWidget *>(s("sheetTotal"));
    const auto colours = [total] {
        return total->grab().toImage().convertToFormat(QImage::Format_RGB32);
    };
    const QImage failed = colours();
    CHECK(failed.pixelColor(1, 30) == board.themes.theme().redB);
    CHECK(failed.pixelColor(450, 5) == board.themes.theme().redF);
    board.go("5.2");
    board.press(Qt::Key_N);
    QTest::qWait(20);
    CHECK(colours().pixelColor(450, 5) == board.themes.theme().base);
}

TEST_CASE("Q4: an item or a whole section does not apply by one key")
{
    SheetBoard board(oneOfEach());
    board.go("polite");
    board.press(Qt::Key_Minus);
    CHECK(board.value("polite") == Answer::notApplicable);
    CHECK(board.row("polite").points == u"—");
    board.press(Qt::Key_Backspace);
    CHECK(board.value("polite").isEmpty());
    board.press(Qt::Key_PageUp);
    REQUIRE(board.view.currentItem() == u"other");
    board.press(Qt::Key_Minus);
    CHECK(board.value("other") == Answer::notApplicable);
    CHECK_FALSE(board.shows("polite"));
    CHECK(board.row("other").said == u"N/A");
    // Its head stands for it among the items.
    board.press(Qt::Key_Home);
    board.press(Qt::Key_End);
    CHECK(board.view.currentItem() == u"other");
    board.press(Qt::Key_Minus);
    CHECK(board.value("other").isEmpty());
    CHECK(board.shows("polite"));
    // What must apply does not take it.
    board.go("deed");
    board.press(Qt::Key_Minus);
    CHECK(board.value("deed").isEmpty());
}

TEST_CASE("numbers are typed, and their digits are one step back")
{
    SheetBoard board(oneOfEach());
    board.go("number");
    board.press(Qt::Key_8);
    CHECK(board.value("number") == u"8");
    CHECK(board.view.currentItem() == u"number"); // another digit may follow
    board.press(Qt::Key_5);
    CHECK(board.value("number") == u"85");
    CHECK(board.view.currentItem() == u"words");
    board.press(Qt::Key_Z, Qt::ControlModifier);
    CHECK(board.value("number").isEmpty());
    CHECK(board.view.currentItem() == u"number");
    for (const Qt::Key key : {Qt::Key_1, Qt::Key_0, Qt::Key_0})
        board.press(key);
    CHECK(board.value("number") == u"100");
    board.go("number");
    board.press(Qt::Key_7);
    board.press(Qt::Key_Return);
    CHECK(board.value("number") == u"7");
    CHECK(board.view.currentItem() == u"words");
    // A digit above the scale is no answer.
    board.go("pace");
    board.press(Qt::Key_9);
    CHECK(board.value("pace").isEmpty());
}

TEST_CASE("words are written in the row, choices picked by their digit")
{
    SheetBoard board(oneOfEach());
    board.go("words");
    board.press(Qt::Key_Return);
    REQUIRE(board.comment().hasFocus());
    board.type("asks for a callback");
    board.press(Qt::Key_Return);
    CHECK(board.value("words") == u"asks for a callback");
    CHECK(board.view.currentItem() == u"choice");
    board.press(Qt::Key_2);
    CHECK(board.value("choice") == u"b");
    CHECK(board.row("choice").points == u"2");
    CHECK(board.view.currentItem() == u"deed");
}

TEST_CASE("undo and redo walk over answers, comments and causes")
{
    SheetBoard board(oneOfEach());
    board.press(Qt::Key_N);
    board.press(Qt::Key_1);
    board.type("late");
    board.press(Qt::Key_Z, Qt::ControlModifier);
    CHECK(board.comment().text().isEmpty());
    CHECK(board.view.answers()[s("reasoned")].comment.isEmpty());
    board.press(Qt::Key_Z, Qt::ControlModifier);
    CHECK(board.view.answers()[s("reasoned")].cause.isEmpty());
    board.press(Qt::Key_Escape);
    board.press(Qt::Key_Z, Qt::ControlModifier);
    CHECK(board.view.answers().isEmpty());
    for (int i = 0; i < 3; ++i)
        board.press(Qt::Key_Y, Qt::ControlModifier);
    CHECK(board.view.answers()[s("reasoned")].comment == u"late");
    CHECK(board.view.answers()[s("reasoned")].cause == u"haste");
    // Every one of them was told, so that a journal has them all.
    CHECK(board.answered.back().front().toString() == u"reasoned");
}
