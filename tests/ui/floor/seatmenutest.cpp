// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/floor/liveboard.h"

#include "floor/agentdaydesk.h"
#include "floor/seatmenu.h"

#include <QApplication>
#include <QClipboard>
#include <QMenu>

using namespace banzhang;
using namespace banzhang::test;

namespace {

struct MenuBoard : LiveBoard
{
    AgentDayDesk desk{worker};

    MenuBoard()
    {
        fill();
        pane.offerDays(desk);
        open();
        REQUIRE(showsPeople("1001 1002 1003 1004 1005 1006"));
    }

    // The menu key on a row, and the menu that it opens.
    [[nodiscard]] QMenu *menuOf(int row)
    {
        table().setFocus();
        table().setCurrentIndex(table().model()->index(row, 0));
        const QPoint place(5, 5);
        QContextMenuEvent event(QContextMenuEvent::Keyboard, place, table().mapToGlobal(place));
        QApplication::sendEvent(table().viewport(), &event);
        return qobject_cast<QMenu *>(QApplication::activePopupWidget());
    }
    void choose(int row, const char *action)
    {
        QMenu *menu = menuOf(row);
        REQUIRE(menu != nullptr);
        auto *found = menu->findChild<QAction *>(QLatin1String(action));
        REQUIRE(found != nullptr);
        found->trigger();
        menu->close();
    }
};

}

TEST_CASE("the row's menu opens the day, copies and filters by what the row is")
{
    MenuBoard board;
    board.choose(0, "onlyState");
    CHECK(board.showsPeople("1001 1004"));
    board.choose(0, "showAll");
    CHECK(board.showsPeople("1001 1002 1003 1004 1005 1006"));
    board.choose(3, "onlyQueue");
    CHECK(board.showsPeople("1004"));
    board.choose(0, "showAll");
    REQUIRE(board.showsPeople("1001 1002 1003 1004 1005 1006"));
    board.choose(1, "copyRows");
    CHECK(QApplication::clipboard()->text().startsWith(u"1002\t"));
    board.choose(1, "openDay");
    CHECK(board.child("agentDay")->isVisible());
}

TEST_CASE("a row without a team offers none, and nothing filtered offers no way back")
{
    MenuBoard board;
    QMenu *menu = board.menuOf(4);
    REQUIRE(menu != nullptr);
    CHECK(menu->findChild<QAction *>(QStringLiteral("showAll")) == nullptr);
    CHECK(menu->findChild<QAction *>(QStringLiteral("onlyState")) != nullptr);
    menu->close();
}
