// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/quality/designing.h"
#include "ui/quality/sheetboard.h"

#include "quality/deliveredforms.h"

#include <QCheckBox>
#include <QComboBox>
#include <QElapsedTimer>
#include <QLineEdit>
#include <QListWidget>
#include <QScrollBar>
#include <QSpinBox>
#include <QTableWidget>

#include <catch2/catch.hpp>

using namespace banzhang;
using namespace banzhang::test;

TEST_CASE("a centre without forms is offered those that come along")
{
    Designing test;
    test.open();
    const auto offered = test.page->findChildren<QPushButton *>(QStringLiteral("delivered"));
    REQUIRE(offered.size() == 2);
    QTest::mouseClick(offered.first(), Qt::LeftButton);
    REQUIRE(QTest::qWaitFor([&] { return test.desk.isOpen(); }, 5000));
    CHECK(test.desk.form() == deliveredForms().front());
    CHECK(test.note("faultHead") == "Nothing is wrong");
    REQUIRE(QTest::qWaitFor([&] { return test.desk.list().rowCount() == 1; }, 5000));
}

TEST_CASE("items and sections are added, moved, renamed and removed by keys")
{
    Designing test;
    test.openForm();
    test.tree().setCurrentKey(QStringLiteral("i1"));
    test.key(Qt::Key_Insert);
    CHECK(test.order() == "s1(i1 i4 i2) s2(i3)");
    CHECK(test.tree().currentKey() == u"i4");
    test.key(Qt::Key_Up, Qt::AltModifier);
    CHECK(test.order() == "s1(i4 i1 i2) s2(i3)");
    test.tree().setCurrentKey(QStringLiteral("i2"));
    test.key(Qt::Key_Down, Qt::AltModifier); // across the section's edge
    CHECK(test.order() == "s1(i4 i1) s2(i2 i3)");
    CHECK(test.tree().currentKey() == u"i2");
    test.key(Qt::Key_Insert, Qt::ControlModifier);
    CHECK(test.order() == "s1(i4 i1) s2(i2 i3) s3()");
    test.tree().setCurrentKey(QStringLiteral("i4"));
    test.key(Qt::Key_Delete);
    CHECK(test.order() == "s1(i1) s2(i2 i3) s3()");
    CHECK(test.tree().currentKey() == u"i1");
    test.key(Qt::Key_F2);
    auto *editor = test.tree().viewport()->findChild<QLineEdit *>();
    REQUIRE(editor);
    editor->selectAll();
    QTest::keyClicks(editor, QStringLiteral("Greets"));
    QTest::keyClick(editor, Qt::Key_Return);
    QTest::qWait(20); // the view takes it over in its own time
    CHECK(test.desk.form().item(QStringLiteral("i1"))->title == u"Greets");
    REQUIRE(test.isSaved());
    CHECK(test.stored() == test.desk.form());
}

TEST_CASE("a draft is in the database within a second, and undo takes back what was done")
{
    Designing test;
    test.openForm();
    test.tree().setCurrentKey(QStringLiteral("i2"));
    QElapsedTimer clock;
    clock.start();
    test.key(Qt::Key_Delete);
    CHECK(test.note("formHead").find("saved") != std::string::npos);
    REQUIRE(QTest::qWaitFor([&] { return test.stored() == test.desk.form(); }, 5000));
    CHECK(clock.elapsed() < 1500); // a busy machine has half a second's grace
    test.key(Qt::Key_Z, Qt::ControlModifier);
    CHECK(test.desk.form() == Designing::small());
    test.key(Qt::Key_Y, Qt::ControlModifier);
    CHECK(test.order() == "s1(i1) s2(i3)");
    test.key(Qt::Key_Z, Qt::ControlModifier);
    REQUIRE(test.isSaved());
    CHECK(test.stored() == Designing::small());
}

TEST_CASE("items are dragged within their section and into another, sections whole")
{
    Designing test;
    test.openForm();
    test.drag("i1", "i3", 6); // behind it
    CHECK(test.order() == "s1(i2) s2(i3 i1)");
    CHECK(test.tree().currentKey() == u"i1");
    test.drag("i1", "i3", -6); // before it
    CHECK(test.order() == "s1(i2) s2(i1 i3)");
    test.drag("i3", "s1", 0); // onto the section: first in it
    CHECK(test.order() == "s1(i3 i2) s2(i1)");
    test.drag("s2", "s1", -6);
    CHECK(test.order() == "s2(i1) s1(i3 i2)");
    REQUIRE(test.isSaved());
    CHECK(test.stored() == test.desk.form());
}

TEST_CASE("the fields change what is chosen, and the preview scores it at once")
{
    Designing test;
    test.openForm();
    test.tree().setCurrentKey(QStringLiteral("s1"));
    test.child<QSpinBox>("sectionWeight").setFocus();
    test.child<QSpinBox>("sectionWeight").selectAll();
    QTest::keyClicks(&test.child<QSpinBox>("sectionWeight"), QStringLiteral("80"));
    CHECK(test.desk.form().sections.front().weight == 80);
    CHECK(test.note("faultHead") == "Can be used; 1 doubt(s)"); // 120, not 100
    test.tree().setCurrentKey(QStringLiteral("i1"));
    auto &title = test.child<QLineEdit>("itemTitle");
    title.setFocus();
    title.selectAll();
    QTest::keyClicks(&title, QStringLiteral("Hello"));
    CHECK(test.desk.form().item(QStringLiteral("i1"))->title == u"Hello");
    QTest::keyClick(&test.child<QComboBox>("itemSeverity"), Qt::Key_End);
    CHECK(test.desk.form().item(QStringLiteral("i1"))->severity == Severity::Fatal);
    QTest::mouseClick(&test.child<QCheckBox>("itemMayNotApply"), Qt::LeftButton, {}, {8, 8});
    CHECK(test.desk.form().item(QStringLiteral("i1"))->mayNotApply);
    // A way around a fatal item is told in words, and a click goes there.
    auto &faults = test.child<QListWidget>("faults");
    REQUIRE(faults.count() == 2);
    CHECK(faults.item(1)->text().toStdString()
          == "1.1 Hello: “Does not apply” is a way around this fatal item");
    test.tree().setCurrentKey(QStringLiteral("s2"));
    QTest::mouseClick(faults.viewport(), Qt::LeftButton, {},
                      faults.visualItemRect(faults.item(1)).center());
    CHECK(test.tree().currentKey() == u"i1");

    test.answer("i1", QStringLiteral("yes"));
    test.answer("i2", QStringLiteral("no"));
    test.answer("i3", QStringLiteral("yes"));
    CHECK(test.preview().score().total == 6667); // (80 * 0.5 + 40) / 120
    CHECK(test.preview().score().grade == u"B");
    CHECK(test.total() == "Total 66.7. grade B. critical items 100.0. Nothing is missing");
    test.answer("i1", QStringLiteral("no")); // fatal (#44)
    CHECK(test.total().find("Would have been 33.3") != std::string::npos);
    test.preview().setCurrentItem(QStringLiteral("i1"));
    QTest::keyClick(&test.sheet(), Qt::Key_Minus);
    CHECK(test.preview().answers().value(QStringLiteral("i1")).doesNotApply());
}

TEST_CASE("the preview is the sheet itself: it follows the tree and tries what is designed")
{
    Designing test;
    Form form = oneOfEach();
    form.title = QStringLiteral("Each");
    test.keep(form);
    test.open();
    REQUIRE(QTest::qWaitFor([&] { return test.preview().isOpen(); }, 5000));
    const Form before = test.desk.form();
    // Hidden by its condition, and told so; shown by the answer that it waits for (Q12).
    test.tree().setCurrentKey(QStringLiteral("dependent"));
    CHECK(test.note("previewHead") == "Hidden until its condition holds");
    CHECK(test.sheet().row(QStringLiteral("dependent")) == nullptr);
    test.answer("reasoned", QStringLiteral("no"));
    CHECK(test.sheet().row(QStringLiteral("dependent")) != nullptr);
    CHECK(test.note("previewHead") == "Answers given here try the form; nothing is kept");
    // What is chosen in the tree is current on the sheet, with its help (Q22).
    test.tree().setCurrentKey(QStringLiteral("choice"));
    CHECK(test.preview().currentItem() == u"choice");
    test.sheet().setFocus();
    QTest::keyClick(&test.sheet(), '?', Qt::ShiftModifier);
    CHECK(test.child("sheetHelp").isVisible());
    QTest::keyClick(&test.sheet(), Qt::Key_2);
    CHECK(test.preview().answers().value(QStringLiteral("choice")).value == u"b");
    QTest::keyClick(&test.sheet(), Qt::Key_Z, Qt::ControlModifier);
    CHECK_FALSE(test.preview().answers().contains(QStringLiteral("choice")));
    test.answer("deed", QStringLiteral("no"));
    CHECK(test.total().find("Fatal item") != std::string::npos);
    // Another limit of the number: what was answered stays, and counts as the form now says.
    test.preview().setCurrentItem(QStringLiteral("number"));
    for (const char digit : {'5', '0'})
        QTest::keyClick(&test.sheet(), digit);
    test.tree().setCurrentKey(QStringLiteral("number"));
    auto &title = test.child<QLineEdit>("itemTitle");
    title.setFocus();
    title.selectAll();
    QTest::keyClicks(&title, QStringLiteral("Calls"));
    CHECK(title.hasFocus());
    REQUIRE(QTest::qWaitFor(
        [&] { return test.sheet().row(QStringLiteral("number"))->title == u"Calls"; }));
    CHECK(test.preview().answers().value(QStringLiteral("number")).value == u"50");
    CHECK(test.preview().currentItem() == u"number");
    // An item that goes takes the place of its row along, and nothing else.
    test.tree().setFocus();
    test.key(Qt::Key_Delete);
    REQUIRE(QTest::qWaitFor([&] { return !test.sheet().row(QStringLiteral("number")); }));
    CHECK(test.preview().currentItem() == test.tree().currentKey());
    test.key(Qt::Key_Z, Qt::ControlModifier);
    test.key(Qt::Key_Z, Qt::ControlModifier);
    CHECK(test.desk.form() == before);
    REQUIRE(QTest::qWaitFor([&] { return test.sheet().row(QStringLiteral("number")); }));
    test.click("clearAnswers");
    CHECK(test.preview().answers().isEmpty());
    CHECK(test.desk.form() == before);
    REQUIRE(test.isSaved());
    CHECK(test.stored() == before);
}

TEST_CASE("without a section there is nothing to try, and the preview says what to do")
{
    Designing test;
    Form form = Designing::small();
    form.sections.resize(1);
    test.keep(form);
    test.open();
    REQUIRE(QTest::qWaitFor([&] { return test.preview().isOpen(); }, 5000));
    test.tree().setFocus();
    test.tree().setCurrentKey(QStringLiteral("s1"));
    test.key(Qt::Key_Delete);
    REQUIRE(QTest::qWaitFor([&] { return !test.preview().isOpen(); }));
    CHECK(test.words(test.preview()).find("Nothing to try yet") != std::string::npos);
    test.key(Qt::Key_Insert, Qt::ControlModifier);
    CHECK(QTest::qWaitFor([&] { return test.preview().isOpen(); }));
}

TEST_CASE("answers are changed in their table, and a condition is chosen among what stands before")
{
    Designing test;
    test.openForm();
    test.tree().setCurrentKey(QStringLiteral("i3"));
    auto &options = test.child<QTableWidget>("options");
    REQUIRE(options.rowCount() == 2);
    options.item(0, 1)->setText(QStringLiteral("2.5"));
    CHECK(test.desk.form().item(QStringLiteral("i3"))->options[0].points == 250);
    options.setFocus();
    QTest::keyClick(&options, Qt::Key_Insert);
    REQUIRE(options.rowCount() == 3);
    CHECK(test.note("faultHead") == "1 fault(s) to mend before it can be used"); // no words yet
    options.setCurrentCell(2, 1);
    QTest::keyClick(&options, Qt::Key_Delete);
    CHECK(options.rowCount() == 2);
    auto &on = test.child<QComboBox>("conditionItem");
    CHECK(on.count() == 3); // always, i1, i2
    QTest::keyClick(&on, Qt::Key_Down);
    const auto condition = test.desk.form().item(QStringLiteral("i3"))->shownIf;
    REQUIRE(condition);
    CHECK(condition->item == u"i1");
    CHECK(condition->answers == QStringList{QStringLiteral("yes")});
    auto &answers = test.child<QListWidget>("conditionAnswers");
    REQUIRE(answers.count() == 2);
    answers.setFocus();
    answers.setCurrentRow(1);
    QTest::keyClick(&answers, Qt::Key_Space);
    CHECK(test.desk.form().item(QStringLiteral("i3"))->shownIf->answers
          == QStringList{QStringLiteral("yes"), QStringLiteral("no")});
    // Another kind keeps what both have (Q2).
    QTest::keyClick(&test.child<QComboBox>("itemKind"), Qt::Key_Down);
    CHECK(test.desk.form().item(QStringLiteral("i3"))->kind == ItemKind::Choice);
    CHECK(test.desk.form().item(QStringLiteral("i3"))->options.size() == 2);
    REQUIRE(test.isSaved());
    CHECK(test.stored() == test.desk.form());
}

TEST_CASE("a sheet of which nothing applies has no score, and is told so")
{
    Designing test;
    Form form = Designing::small();
    for (FormSection &section : form.sections)
        section.mayNotApply = true;
    test.keep(form);
    test.open();
    REQUIRE(QTest::qWaitFor([&] { return test.desk.isOpen(); }, 5000));
    QTest::qWait(20);
    for (const char *section : {"s1", "s2"})
        test.answer(section, Answer::notApplicable);
    CHECK(test.note("previewHead") == "Nothing of it applies: there is no score");
}

TEST_CASE("weights of zero are told in plain words, and the form cannot be put to use")
{
    Designing test;
    Form form = Designing::small();
    for (FormSection &section : form.sections)
        section.weight = 0;
    test.keep(form);
    test.open();
    REQUIRE(QTest::qWaitFor([&] { return test.desk.isOpen(); }, 5000));
    QTest::qWait(20);
    auto &faults = test.child<QListWidget>("faults");
    REQUIRE(faults.count() == 1);
    CHECK(faults.item(0)->text().toStdString() == "All weights are 0: there is nothing to score");
    CHECK_FALSE(test.child<QPushButton>("activate").isEnabled());
    CHECK(test.child<QPushButton>("activate").toolTip().contains(QLatin1String("F7")));
    QTest::keyClick(test.page.get(), Qt::Key_F7);
    CHECK(QTest::qWaitFor([&faults] { return faults.hasFocus(); }, 2000));
}
