// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/quality/designing.h"

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

    const auto answer = [&test](const char *key, const char *value) {
        const QRect rect =
            test.preview().answerRect(QString::fromLatin1(key), QString::fromLatin1(value));
        REQUIRE(rect.isValid());
        test.preview().verticalScrollBar()->setValue(rect.bottom());
        QTest::mouseClick(test.preview().viewport(), Qt::LeftButton, {},
                          test.preview()
                              .answerRect(QString::fromLatin1(key), QString::fromLatin1(value))
                              .center());
    };
    answer("i1", "yes");
    answer("i2", "no");
    answer("i3", "yes");
    CHECK(test.preview().score().total == 6667); // (80 * 0.5 + 40) / 120
    CHECK(test.note("previewHead") == "66.7 B · 0 open");
    answer("i1", "no"); // fatal (#44)
    CHECK(test.note("previewHead") == "0.0 B · fatal, else 33.3");
    QTest::keyClick(&test.preview(), Qt::Key_Minus);
    CHECK(test.preview().answers().value(QStringLiteral("i1")).doesNotApply());
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
    CHECK(test.note("previewHead") == "Click answers: the score runs along");
    for (const char *section : {"s1", "s2"}) {
        const QRect rect =
            test.preview().answerRect(QString::fromLatin1(section), Answer::notApplicable);
        REQUIRE(rect.isValid());
        QTest::mouseClick(test.preview().viewport(), Qt::LeftButton, {}, rect.center());
    }
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
