// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/fixture.h"

#include "common/emptystate.h"
#include "common/filtercombo.h"
#include "common/formfield.h"
#include "common/messagebar.h"
#include "common/problemsentence.h"
#include "common/searchfield.h"

#include <QLineEdit>
#include <QMessageBox>
#include <QPointer>
#include <QPushButton>
#include <QSignalSpy>
#include <QVBoxLayout>

#include <catch2/catch.hpp>

using namespace banzhang;
using namespace banzhang::test;

namespace {

Problem problem(ProblemKind kind, const QString &sqlState = {}, const QString &text = {})
{
    Problem made;
    made.kind = kind;
    made.sqlState = sqlState;
    made.text = text;
    return made;
}

// The product's look for the length of a test case.
struct LookFixture : UiFixture
{
    LookFixture() { applyLook(*qApp, themes, QStringLiteral("zh_CN")); }
    ~LookFixture()
    {
        // The style and the ring refer to this fixture's themes.
        qDeleteAll(qApp->findChildren<QObject *>(QStringLiteral("focusRing")));
        QApplication::setStyle(QStringLiteral("Fusion"));
    }
};

}

TEST_CASE("the search tells after a pause once and on Enter at once")
{
    UiFixture fixture;
    SearchField field(fixture.ui, QStringLiteral("find"));
    QSignalSpy spy(&field, &SearchField::searched);
    UiFixture::show(field);
    QTest::keyClicks(&field, QStringLiteral("wang"));
    CHECK(spy.isEmpty());
    REQUIRE(QTest::qWaitFor([&] { return spy.count() > 0; }, 2000));
    CHECK(spy.count() == 1);
    CHECK(spy.last().first().toString() == u"wang");
    QTest::keyClicks(&field, QStringLiteral("1"));
    QTest::keyClick(&field, Qt::Key_Return);
    CHECK(spy.count() == 2);
    QTest::keyClick(&field, Qt::Key_Escape);
    CHECK(field.text().isEmpty());
    CHECK(spy.last().first().toString().isEmpty());
}

TEST_CASE("a filter keeps its choice over new choices and says when it is lost")
{
    FilterCombo combo(QStringLiteral("Team"));
    QSignalSpy spy(&combo, &FilterCombo::chosenChanged);
    combo.setChoices({{QStringLiteral("Sales"), 1}, {QStringLiteral("Service"), 2}});
    CHECK(spy.isEmpty());
    CHECK_FALSE(combo.chosen().isValid());
    combo.choose(2);
    CHECK(spy.count() == 1);
    combo.setChoices({{QStringLiteral("Complaints"), 3}, {QStringLiteral("Service"), 2}});
    CHECK(combo.chosen().toInt() == 2);
    CHECK(spy.count() == 1);
    combo.setChoices({{QStringLiteral("Complaints"), 3}});
    CHECK_FALSE(combo.chosen().isValid());
    CHECK(spy.count() == 2);
}

TEST_CASE("the message bar is 36 high and its button asks for the deed")
{
    UiFixture fixture;
    MessageBar bar(fixture.ui);
    CHECK(bar.isHidden());
    bar.tell(Alarm::Red, QStringLiteral("Lost"), QStringLiteral("since 10:39"), {},
             QStringLiteral("Try now"));
    CHECK(bar.height() == 36);
    QSignalSpy spy(&bar, &MessageBar::pressed);
    auto *button = bar.findChild<QPushButton *>(QStringLiteral("messageButton"));
    QTest::mouseClick(button, Qt::LeftButton);
    CHECK(spy.count() == 1);
    bar.resize(600, 36);
    CHECK(bar.grab().toImage().pixel(300, 3) == fixture.ui.theme().redF.rgb());
    bar.tell(Alarm::Amber, QStringLiteral("Silent"));
    CHECK(button->isHidden());
    CHECK(bar.grab().toImage().pixel(300, 3) == fixture.ui.theme().amberF.rgb());
    bar.clear();
    CHECK(bar.isHidden());
}

TEST_CASE("the first way out of an empty state is the primary one")
{
    UiFixture fixture;
    EmptyState empty(fixture.ui, QStringLiteral("filter"), QStringLiteral("Nobody"),
                     QStringLiteral("…"));
    const QPushButton *first = empty.addButton(QStringLiteral("Clear"));
    CHECK_FALSE(first->property("primary").toBool());
    CHECK_FALSE(empty.addButton(QStringLiteral("Other"))->property("primary").toBool());
    CHECK(first->property("primary").toBool());
}

TEST_CASE("a form field shows its fault in place and takes it back")
{
    UiFixture fixture;
    auto *edit = new QLineEdit;
    FormField field(fixture.ui, QStringLiteral("Amount"), edit);
    UiFixture::show(field);
    const int plain = field.sizeHint().height();
    field.setFault(QStringLiteral("Write 10.00"));
    CHECK(field.fault() == u"Write 10.00");
    CHECK(edit->property("alarm").toInt() == 2);
    CHECK(field.sizeHint().height() > plain);
    field.setFault({});
    CHECK(edit->property("alarm").toInt() == 0);
    CHECK(field.sizeHint().height() == plain);
}

TEST_CASE("every kind of problem has a plain sentence")
{
    QStringList sentences;
    for (const ProblemKind kind : {ProblemKind::Offline, ProblemKind::Conflict, ProblemKind::Denied,
                                   ProblemKind::Invalid, ProblemKind::Timeout, ProblemKind::Bug})
        sentences << problemSentence(problem(kind));
    CHECK(sentences.removeDuplicates() == 0);
    CHECK_FALSE(sentences.contains(QString()));
    CHECK(problemSentence(problem(ProblemKind::Denied, QStringLiteral("28P01")))
          == u"User or password is wrong.");
    CHECK(problemSentence(problem(ProblemKind::Bug, {}, QStringLiteral("no column x\nLINE 1")))
              .contains(u"no column x"));
    CHECK_FALSE(problemSentence(problem(ProblemKind::Bug, {}, QStringLiteral("a\nLINE 1")))
                    .contains(u"LINE"));
}

TEST_CASE("the question gives the answer that a test laid ready and says what was asked")
{
    Ask ask;
    std::optional<bool> answer;
    ask.setNextAnswer(true);
    ask.confirm(nullptr, {QStringLiteral("Disable li?"), {}, QStringLiteral("Disable"), true},
                [&](bool yes) { answer = yes; });
    REQUIRE(answer.has_value());
    CHECK(*answer);
    CHECK(ask.lastQuestion().title == u"Disable li?");
}

TEST_CASE("what cannot be done is told with its reason and only closed")
{
    UiFixture fixture;
    QWidget parent;
    fixture.ask.tell(&parent, QStringLiteral("A < B"), QStringLiteral("why"));
    auto *box = parent.findChild<QMessageBox *>(QStringLiteral("told"));
    REQUIRE(box);
    CHECK(box->text() == u"<b>A &lt; B</b>");
    CHECK(box->informativeText() == u"why");
    REQUIRE(box->buttons().size() == 1);
    const QPointer<QMessageBox> gone(box);
    QTest::keyClick(box, Qt::Key_Escape);
    CHECK(QTest::qWaitFor([&gone] { return gone.isNull(); }, 4000));
}

TEST_CASE("a dangerous question is not answered yes by Enter")
{
    Ask ask;
    std::optional<bool> answer;
    ask.confirm(nullptr, {QStringLiteral("Disable li?"), {}, QStringLiteral("Disable"), true},
                [&](bool yes) { answer = yes; });
    QWidget *box = nullptr;
    REQUIRE(QTest::qWaitFor([&] { return (box = QApplication::activeModalWidget()) != nullptr; }));
    QTest::keyClick(box, Qt::Key_Return);
    REQUIRE(QTest::qWaitFor([&] { return answer.has_value(); }));
    CHECK_FALSE(*answer);
}

TEST_CASE("controls have the measures and colours of the tokens")
{
    LookFixture fixture;
    QWidget window;
    QVBoxLayout layout(&window);
    auto *button = new QPushButton(QStringLiteral("普通"));
    auto *primary = new QPushButton(QStringLiteral("主操作"));
    primary->setProperty("primary", true);
    auto *small = new QPushButton(QStringLiteral("确认…"));
    small->setProperty("small", true);
    auto *edit = new QLineEdit;
    for (QWidget *widget : std::initializer_list<QWidget *>{button, primary, small, edit})
        layout.addWidget(widget);
    UiFixture::show(window);
    CHECK(button->height() == 28);
    CHECK(small->height() == 24);
    CHECK(edit->height() == 28);
    const Theme &theme = fixture.ui.theme();
    CHECK(primary->grab().toImage().pixel(10, 3) == theme.accent.rgb());
    CHECK(button->grab().toImage().pixel(10, 0) == theme.line2.rgb());
    CHECK(edit->grab().toImage().pixel(20, 0) == theme.ctl.rgb());
    CHECK(window.grab().toImage().pixel(2, 2) == theme.win.rgb());
    fixture.themes.setChoice(ThemeChoice::Dark);
    QCoreApplication::processEvents();
    CHECK(primary->grab().toImage().pixel(10, 3) == Theme::dark().accent.rgb());
    CHECK(window.grab().toImage().pixel(2, 2) == Theme::dark().win.rgb());
}

TEST_CASE("the focus ring follows the keyboard and leaves with the mouse")
{
    LookFixture fixture;
    QWidget window;
    QVBoxLayout layout(&window);
    auto *first = new QPushButton(QStringLiteral("one"));
    auto *second = new QPushButton(QStringLiteral("two"));
    layout.addWidget(first);
    layout.addWidget(second);
    UiFixture::show(window);
    first->setFocus();
    const auto ringed = [&](const QWidget *widget) {
        const QPoint edge = widget->geometry().topLeft() + QPoint(20, -2);
        return window.grab().toImage().pixel(edge) == fixture.ui.theme().accent.rgb();
    };
    QTest::keyClick(first, Qt::Key_Tab);
    CHECK(ringed(second));
    CHECK_FALSE(ringed(first));
    QTest::mouseClick(second, Qt::LeftButton);
    CHECK_FALSE(ringed(second));
}
