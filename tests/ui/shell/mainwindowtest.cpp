// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/fixture.h"

#include "shell/firststartpage.h"
#include "shell/mainwindow.h"
#include "shell/navigationrail.h"
#include "shell/panewindow.h"
#include "shell/statusline.h"

#include <QAction>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QSignalSpy>
#include <QVBoxLayout>

#include <catch2/catch.hpp>

using namespace banzhang;
using namespace banzhang::test;

namespace {

class TestPane final : public Pane
{
public:
    explicit TestPane(const QString &name) : m_name(name)
    {
        setLayout(&m_layout);
        for (const char *region : {"first", "second"}) {
            auto *edit = new QLineEdit;
            edit->setObjectName(QLatin1String(region));
            edit->setProperty("region", true);
            m_layout.addWidget(edit);
        }
    }

    [[nodiscard]] QString id() const override { return m_name; }
    [[nodiscard]] QString title() const override { return m_name.toUpper(); }
    [[nodiscard]] QString iconName() const override { return QStringLiteral("floor"); }
    [[nodiscard]] QStringList statusParts() const override { return {m_name}; }
    void activate() override { isActive = true; }
    void deactivate() override { isActive = false; }

    bool isActive = false;

private:
    const QString m_name;
    QVBoxLayout m_layout;
};

struct Window : UiFixture
{
    ConsoleStatus status;
    MainWindow window{ui, status, QStringLiteral("en")};
    TestPane *floor = new TestPane(QStringLiteral("floor"));
    TestPane *people = new TestPane(QStringLiteral("people"));

    Window()
    {
        window.addPane(floor);
        window.addPane(people);
        show(window);
        window.showPane(0);
    }

    [[nodiscard]] PaneWindow *torn() const
    {
        for (QWidget *top : QApplication::topLevelWidgets()) {
            if (auto *found = qobject_cast<PaneWindow *>(top); found && found->isVisible())
                return found;
        }
        return nullptr;
    }
};

QAction *action(const QWidget &window, const QString &name)
{
    auto *found = window.findChild<QAction *>(name);
    if (!found)
        throw std::runtime_error("no action " + name.toStdString());
    return found;
}

}

TEST_CASE("panes are changed by key and by the rail and only the shown one is active")
{
    Window t;
    CHECK(t.floor->isActive);
    QTest::keyClick(&t.window, Qt::Key_2, Qt::ControlModifier);
    CHECK(t.window.currentPlace() == 1);
    CHECK(t.people->isVisible());
    CHECK(t.people->isActive);
    CHECK_FALSE(t.floor->isActive);
    auto *place = t.window.findChild<RailButton *>(QStringLiteral("place.floor"));
    REQUIRE(place != nullptr);
    CHECK(place->size() == QSize(56, 52));
    QTest::mouseClick(place, Qt::LeftButton);
    CHECK(t.window.currentPlace() == 0);
    CHECK(t.floor->isVisible());
    QTest::keyClick(&t.window, Qt::Key_7, Qt::ControlModifier);
    CHECK(t.window.currentPlace() == 0);
}

TEST_CASE("a torn-off pane goes on in its own window and comes back when that is closed")
{
    Window t;
    QTest::keyClick(&t.window, Qt::Key_N, Qt::ControlModifier | Qt::ShiftModifier);
    REQUIRE(t.torn() != nullptr);
    CHECK(t.floor->window() == t.torn());
    CHECK(t.floor->isActive);
    t.window.showPane(1);
    CHECK(t.floor->isActive); // it is still seen
    t.torn()->close();
    REQUIRE(QTest::qWaitFor([&] { return t.torn() == nullptr; }));
    CHECK(t.floor->window() == &t.window);
    CHECK_FALSE(t.floor->isActive);
    t.window.showPane(0);
    CHECK(t.floor->isVisible());
    CHECK(t.floor->isActive);
}

TEST_CASE("the window's keys work in a torn-off pane too")
{
    Window t;
    t.window.tearOffCurrent();
    REQUIRE(t.torn() != nullptr);
    t.floor->findChild<QLineEdit *>(QStringLiteral("first"))->setFocus();
    QTest::keyClick(t.torn(), Qt::Key_F6);
    CHECK(t.torn()->focusWidget()->objectName() == u"second");
    QTest::keyClick(t.torn(), Qt::Key_2, Qt::ControlModifier);
    CHECK(t.window.currentPlace() == 1);
    CHECK(t.floor->window() == t.torn());
    QTest::keyClick(t.torn(), Qt::Key_Q, Qt::ControlModifier);
    CHECK(t.torn() == nullptr);
    CHECK_FALSE(t.window.isVisible());
}

TEST_CASE("the place of a torn-off pane offers to bring it back")
{
    Window t;
    t.window.tearOffCurrent();
    t.window.showPane(1);
    t.window.showPane(0);
    auto *button = t.window.findChild<QPushButton *>(QStringLiteral("bringBack"));
    REQUIRE(button != nullptr);
    QTest::mouseClick(button, Qt::LeftButton);
    CHECK(t.floor->window() == &t.window);
    CHECK(t.floor->isVisible());
}

TEST_CASE("closing the window while a pane is torn off leaves nothing behind")
{
    auto t = std::make_unique<Window>();
    t->window.tearOffCurrent();
    t->window.close();
    CHECK(t->torn() == nullptr);
    t.reset();
    CHECK(QTest::qWaitFor([] { return QApplication::topLevelWidgets().isEmpty(); }));
}

TEST_CASE("the title names the centre")
{
    Window t;
    t.window.setCentre(QStringLiteral("demo centre"));
    CHECK(t.window.windowTitle() == u"Banzhang – demo centre");
}

TEST_CASE("F6 moves between the regions of a pane")
{
    Window t;
    t.floor->findChild<QLineEdit *>(QStringLiteral("first"))->setFocus();
    QTest::keyClick(&t.window, Qt::Key_F6);
    CHECK(t.window.focusWidget()->objectName() == u"second");
    QTest::keyClick(&t.window, Qt::Key_F6);
    CHECK(t.window.focusWidget()->objectName() == u"first");
}

TEST_CASE("F11 fills the screen and gives it back")
{
    Window t;
    QTest::keyClick(&t.window, Qt::Key_F11);
    CHECK(t.window.isFullScreen());
    QTest::keyClick(&t.window, Qt::Key_F11);
    CHECK_FALSE(t.window.isFullScreen());
}

TEST_CASE("the theme is changed from the settings at once and remembered")
{
    Window t;
    action(t.window, QStringLiteral("theme.dark"))->trigger();
    CHECK(t.themes.theme().isDark);
    CHECK(t.settings.ofDesk(QStringLiteral("theme")).toString() == u"dark");
}

TEST_CASE("the height of rows is changed from the settings at once and remembered")
{
    Window t;
    action(t.window, QStringLiteral("density.normal"))->trigger();
    CHECK(t.themes.rowHeight() == 28);
    CHECK(t.settings.ofDesk(QStringLiteral("density")).toString() == u"normal");
}

TEST_CASE("language and scale are asked of the application")
{
    Window t;
    QSignalSpy language(&t.window, &MainWindow::languageChosen);
    QSignalSpy scale(&t.window, &MainWindow::scaleChosen);
    action(t.window, QStringLiteral("language.zh_TW"))->trigger();
    action(t.window, QStringLiteral("scale.115"))->trigger();
    CHECK(language.value(0).value(0).toString() == u"zh_TW");
    CHECK(scale.value(0).value(0).toInt() == 115);
}

TEST_CASE("who has no password is not offered to change it")
{
    Window t;
    t.window.setUser(QStringLiteral("li"), false);
    CHECK_FALSE(action(t.window, QStringLiteral("changePassword"))->isVisible());
    t.window.setUser(QStringLiteral("li"), true);
    const auto actions = t.window.findChildren<QAction *>(QStringLiteral("changePassword"));
    CHECK(actions.last()->isVisible());
    QSignalSpy spy(&t.window, &MainWindow::signOutWanted);
    t.window.findChildren<QAction *>(QStringLiteral("signOut")).last()->trigger();
    CHECK(spy.count() == 1);
}

TEST_CASE("an alarm count shows as a badge of the rail")
{
    Window t;
    auto *place = t.window.findChild<RailButton *>(QStringLiteral("place.people"));
    const QRgb before = place->grab().toImage().pixel(37, 8);
    Q_EMIT t.people->badgeChanged(2);
    CHECK(place->badge() == 2);
    CHECK(place->grab().toImage().pixel(37, 8) == t.ui.theme().badge.rgb());
    CHECK(before != t.ui.theme().badge.rgb());
}

TEST_CASE("the status line tells source and database and role and the server's time")
{
    Window t;
    auto *line = t.window.findChild<StatusLine *>();
    CHECK(line->height() == 24);
    CHECK(line->rightTexts().isEmpty());
    t.clock.set(UiFixture::moment(), 8 * 3600);
    t.clock.freeze(UiFixture::moment());
    t.status.setSource({QStringLiteral("asterisk-01 · lag 0.4 s")});
    t.status.setDatabase({QStringLiteral("This computer"), Alarm::Red});
    t.status.setRole(QStringLiteral("Manager"));
    CHECK(line->rightTexts()
          == QStringList{QStringLiteral("asterisk-01 · lag 0.4 s"), QStringLiteral("This computer"),
                         QStringLiteral("Manager"),
                         QStringLiteral("Server time 11-20 Fri 10:42:17")});
    QTest::keyClick(&t.window, Qt::Key_2, Qt::ControlModifier);
    CHECK(line->accessibleDescription() == u"people");
}

TEST_CASE("the size of the window is remembered")
{
    UiFixture fixture;
    const ConsoleStatus status;
    {
        MainWindow window(fixture.ui, status, QStringLiteral("en"));
        UiFixture::show(window);
        window.resize(1001, 701);
        window.close();
    }
    const MainWindow again(fixture.ui, status, QStringLiteral("en"));
    CHECK(again.size() == QSize(1001, 701));
}

TEST_CASE("the first start offers the demo first and every offer is answered")
{
    UiFixture fixture;
    FirstStartPage page(fixture.ui);
    page.resize(900, 500);
    UiFixture::show(page);
    QSignalSpy demo(&page, &FirstStartPage::demoWanted);
    QSignalSpy own(&page, &FirstStartPage::ownCentreWanted);
    QSignalSpy server(&page, &FirstStartPage::serverWanted);
    page.setFocus();
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Space);
    CHECK(demo.count() == 1);
    QTest::mouseClick(page.findChild<QPushButton *>(QStringLiteral("own")), Qt::LeftButton);
    QTest::mouseClick(page.findChild<QPushButton *>(QStringLiteral("server")), Qt::LeftButton);
    CHECK(own.count() == 1);
    CHECK(server.count() == 1);
}
