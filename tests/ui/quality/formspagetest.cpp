// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/quality/designing.h"

#include "common/roles.h"
#include "quality/formjson.h"

#include <QFile>
#include <QLineEdit>
#include <QSpinBox>
#include <QSplitter>
#include <QTableView>

#include <catch2/catch.hpp>

using namespace banzhang;
using namespace banzhang::test;

TEST_CASE("a draft is put to use, then read only, and a new version begins from it") // Q12
{
    Designing test;
    test.openForm();
    test.ask.setNextAnswer(true);
    test.click("activate");
    REQUIRE(QTest::qWaitFor(
        [&] { return test.desk.version().state == FormState::Active && test.desk.isOpen(); },
        5000));
    QTest::qWait(20);
    CHECK_FALSE(test.desk.isEditable());
    CHECK(test.message("formMessage").find("never changes") != std::string::npos);
    test.tree().setCurrentKey(QStringLiteral("i1"));
    test.key(Qt::Key_Delete);
    CHECK(test.desk.form() == Designing::small());
    CHECK_FALSE(test.child<QPushButton>("activate").isEnabled());
    test.click("newVersion");
    REQUIRE(QTest::qWaitFor([&] { return test.desk.version().number == 2; }, 5000));
    CHECK(test.desk.isEditable());
    test.ask.setNextAnswer(true);
    QTest::qWait(20);
    test.click("discard");
    REQUIRE(QTest::qWaitFor([&] { return test.desk.version().number == 1; }, 5000));
    test.ask.setNextAnswer(true);
    QTest::qWait(20);
    test.click("retire");
    REQUIRE(QTest::qWaitFor([&] { return test.desk.version().state == FormState::Retired; }, 5000));
}

TEST_CASE("who saved meanwhile is told with the time, and one of the two is chosen")
{
    Designing test;
    test.openForm();
    const bool mine = GENERATE(true, false);
    Form theirs = Designing::small();
    theirs.sections[1].title = QStringLiteral("Theirs");
    test.desk.rest(); // nothing heard of the other one
    Connection other = test.database.connect(test.head2());
    CHECK(test.store.saveDraft(other, test.desk.version().id, test.desk.version().revision, theirs)
          == 2);
    test.tree().setCurrentKey(QStringLiteral("i1"));
    test.key(Qt::Key_Delete);
    REQUIRE(QTest::qWaitFor(
        [&] { return test.message("formsProblem").find("other_head") != std::string::npos; },
        5000));
    CHECK(test.note("formHead") == "draft, not saved");
    const Form written = test.desk.form();
    test.ask.setNextAnswer(mine);
    auto *decide = test.child("formsProblem").findChild<QPushButton *>();
    REQUIRE(decide);
    QTest::mouseClick(decide, Qt::LeftButton);
    REQUIRE(test.isSaved());
    const Form expected = mine ? written : theirs;
    CHECK(QTest::qWaitFor([&] { return test.desk.form() == expected; }, 5000));
    CHECK(test.stored() == expected);
    CHECK(test.message("formsProblem").empty());
}

TEST_CASE("what another one saves appears where nothing was written since")
{
    Designing test;
    test.openForm();
    Form theirs = Designing::small();
    theirs.sections[1].title = QStringLiteral("Theirs");
    Connection other = test.database.connect(test.head2());
    (void)test.store.saveDraft(other, test.desk.version().id, 1, theirs);
    CHECK(QTest::qWaitFor([&] { return test.desk.form() == theirs; }, 5000));
}

TEST_CASE("a form goes to a file and comes back, and a wrong file is told with the place")
{
    Designing test;
    test.openForm();
    const QString name = test.folder.filePath(QStringLiteral("form.json"));
    test.ask.setNextFile(name);
    test.click("export");
    QFile file(name);
    REQUIRE(file.open(QIODevice::ReadOnly));
    CHECK(formFromText(file.readAll()).value() == Designing::small());
    file.close();
    test.ask.setNextFile(name);
    test.click("import");
    REQUIRE(QTest::qWaitFor([&] { return test.desk.form().title == u"Small (2)"; }, 5000));
    CHECK(test.desk.form().sections == Designing::small().sections);
    REQUIRE(file.open(QIODevice::WriteOnly));
    file.write("{\"sections\": [{\"weight\": \"30\"}]}");
    file.close();
    test.ask.setNextFile(name);
    test.click("import");
    CHECK(test.message("formsProblem").find("sections[0].weight") != std::string::npos);
}

TEST_CASE("two versions are compared side by side")
{
    Designing test;
    test.openForm();
    test.ask.setNextAnswer(true);
    test.click("activate");
    REQUIRE(QTest::qWaitFor([&] { return test.desk.version().state == FormState::Active; }, 5000));
    QTest::qWait(20);
    test.click("newVersion");
    REQUIRE(QTest::qWaitFor([&] { return test.desk.version().number == 2; }, 5000));
    QTest::qWait(20);
    test.tree().setCurrentKey(QStringLiteral("i1"));
    test.key(Qt::Key_Delete);
    test.tree().setCurrentKey(QStringLiteral("s2"));
    auto &title = test.child<QLineEdit>("sectionTitle");
    title.setFocus();
    title.selectAll();
    QTest::keyClicks(&title, QStringLiteral("Second"));
    REQUIRE(QTest::qWaitFor([&] { return test.desk.list().rowCount() == 2; }, 5000));
    QTest::qWait(20);
    test.click("compare");
    auto &table = test.child<QTableView>("quality/compare");
    REQUIRE(QTest::qWaitFor([&] { return table.model()->rowCount() == 2; }, 5000));
    const auto line = [&table](int row) {
        QStringList cells;
        for (int column = 0; column < 4; ++column)
            cells << table.model()->index(row, column).data().toString();
        return cells.join(u'|').toStdString();
    };
    CHECK(line(0) == "2 Second|Title|Two|Second");
    CHECK(line(1) == "1.1 Item i1|removed|1.1 Item i1|");
}

TEST_CASE("a title that another form has is refused in words, and saved when it is changed")
{
    Designing test;
    Form other = Designing::small();
    other.title = QStringLiteral("Taken");
    test.keep(other);
    test.openForm();
    REQUIRE(QTest::qWaitFor([&] { return test.desk.list().rowCount() == 2; }, 5000));
    if (test.desk.form().title != u"Small") {
        test.child<QTableView>("quality/forms").selectRow(0);
        REQUIRE(QTest::qWaitFor([&] { return test.desk.form().title == u"Small"; }, 5000));
    }
    QTest::qWait(20);
    test.click("wholeForm");
    auto &title = test.child<QLineEdit>("formTitle");
    title.setFocus();
    title.selectAll();
    QTest::keyClicks(&title, QStringLiteral("Taken"));
    REQUIRE(QTest::qWaitFor(
        [&] { return test.message("formsProblem").find("has this title") != std::string::npos; },
        5000));
    // Nothing that is not saved is left behind.
    auto &list = test.child<QTableView>("quality/forms");
    list.selectRow(1 - list.currentIndex().row());
    const auto isBack = [&] {
        return list.currentIndex().data(IdRole).toLongLong() == number(test.desk.version().id);
    };
    QTest::qWait(100);
    CHECK(QTest::qWaitFor(isBack, 5000));
    CHECK(test.desk.form().title == u"Taken");
    QTest::keyClicks(&title, QStringLiteral("2"));
    REQUIRE(test.isSaved());
    CHECK(test.stored().title == u"Taken2");
    CHECK(test.message("formsProblem").empty());
}

TEST_CASE("who may only read is told so, and finds nothing to change")
{
    Designing test("leader", false, false);
    const FormVersionId id = test.keep(Designing::small()); // a draft is none of his business
    Connection head = test.database.connect(test.head2());
    test.store.activate(head, id, 1);
    test.open();
    REQUIRE(QTest::qWaitFor([&] { return test.desk.isOpen(); }, 5000));
    QTest::qWait(20);
    test.tree().setFocus();
    CHECK(test.message("formMessage").find("Quality heads") != std::string::npos);
    for (const char *button : {"newVersion", "duplicate", "import", "discard", "retire", "activate",
                               "addItem", "removePart"}) {
        INFO(button);
        CHECK_FALSE(test.child<QAbstractButton>(button).isEnabled());
        CHECK_FALSE(test.child<QAbstractButton>(button).toolTip().isEmpty());
    }
    CHECK(test.child<QAbstractButton>("export").isEnabled());
    CHECK(test.child<QAbstractButton>("check").isEnabled());
    CHECK_FALSE(test.child("settings").isVisible());
    test.tree().setCurrentKey(QStringLiteral("i1"));
    test.key(Qt::Key_Delete);
    test.key(Qt::Key_Insert);
    test.key(Qt::Key_F2);
    CHECK(test.desk.form() == Designing::small());
    CHECK(test.tree().viewport()->findChild<QLineEdit *>() == nullptr);
}

TEST_CASE("a manager puts to use what he may not write, and sets the centre's figures")
{
    Designing test("manager", false, true);
    test.openForm();
    test.click("settings");
    REQUIRE(QTest::qWaitFor([&] { return test.child("saveSettings").isEnabled(); }, 5000));
    test.child<QSpinBox>("dailyTarget").setValue(45); // #79
    test.click("saveSettings");
    const auto target = [&test] {
        Rows row = test.owner.execute("SELECT daily_target FROM quality_setting");
        row.next();
        return row.integer("daily_target");
    };
    CHECK(QTest::qWaitFor([&] { return target() == 45; }, 5000));
    QTest::qWait(50);
    test.ask.setNextAnswer(true);
    test.click("activate");
    CHECK(QTest::qWaitFor([&] { return test.desk.version().state == FormState::Active; }, 5000));
}

TEST_CASE("how the page was divided is remembered, and a stopped page leaves nothing unsaved")
{
    Designing test;
    test.openForm();
    auto *split = test.page->findChild<QSplitter *>();
    REQUIRE(split);
    QSplitterHandle *handle = split->handle(1);
    const QPoint at = handle->rect().center();
    QTest::mousePress(handle, Qt::LeftButton, {}, at);
    QMouseEvent move(QEvent::MouseMove, at + QPoint(60, 0), handle->mapToGlobal(at + QPoint(60, 0)),
                     Qt::NoButton, Qt::LeftButton, {});
    QCoreApplication::sendEvent(handle, &move);
    QTest::mouseRelease(handle, Qt::LeftButton, {}, at);
    const QList<int> sizes = split->sizes();
    test.tree().setCurrentKey(QStringLiteral("i1"));
    test.key(Qt::Key_Delete);
    const Form written = test.desk.form();
    test.page->deactivate(); // at once, not after the pause
    REQUIRE(test.isSaved());
    CHECK(test.stored() == written);
    FormsPage again(test.ui, test.desk);
    again.resize(test.page->size());
    UiFixture::show(again);
    CHECK(again.findChild<QSplitter *>()->sizes() == sizes);
}
