// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/floor/liveboard.h"

#include "common/searchfield.h"
#include "floor/floorviews.h"
#include "floor/seattable.h"

#include <QAction>
#include <QInputDialog>
#include <QMenu>

using namespace banzhang;
using namespace banzhang::test;

namespace {

struct ViewBoard : LiveBoard
{
    ViewBoard()
    {
        fill();
        open();
        REQUIRE(showsPeople("1001 1002 1003 1004 1005 1006"));
    }

    [[nodiscard]] FloorViews &views() const { return *child<FloorViews>("views"); }
    // The menu's entry of that text, by mouse.
    void choose(const QString &text)
    {
        QMenu *menu = views().menu();
        Q_EMIT menu->aboutToShow();
        for (QAction *action : menu->actions()) {
            if (action->text() == text)
                return action->trigger();
        }
        FAIL(text.toStdString());
    }
    void saveAs(const QString &name)
    {
        choose(QStringLiteral("Save this view…"));
        auto *dialog = pane.window()->findChild<QInputDialog *>(QStringLiteral("viewName"));
        REQUIRE(dialog != nullptr);
        dialog->setTextValue(name);
        dialog->accept();
    }
};

}

TEST_CASE("a view keeps filter, search, order and columns under a name")
{
    ViewBoard board;
    QTest::mouseClick(&board.tile("tileTalking"), Qt::LeftButton);
    REQUIRE(board.showsPeople("1001 1004"));
    auto *search = board.pane.findChild<SearchField *>();
    QTest::keyClicks(search, QStringLiteral("100"));
    QTest::qWait(500); // the search begins when the typing rests
    board.table().hideColumn(SeatModel::Team);
    board.table().sortByColumn(SeatModel::AgentNo, Qt::DescendingOrder);
    REQUIRE(board.showsPeople("1004 1001"));
    board.saveAs(QStringLiteral("Talking & late"));
    CHECK(board.views().names() == QStringList{QStringLiteral("Talking & late")});

    search->clear();
    QTest::mouseClick(&board.tile("tileTalking"), Qt::LeftButton);
    board.table().showColumn(SeatModel::Team);
    board.table().sortByColumn(SeatModel::AgentNo, Qt::AscendingOrder);
    REQUIRE(board.showsPeople("1001 1002 1003 1004 1005 1006"));

    board.choose(QStringLiteral("Talking && late"));
    CHECK(board.showsPeople("1004 1001"));
    CHECK(search->text() == u"100");
    CHECK(board.table().isColumnHidden(SeatModel::Team));
    CHECK(board.tile("tileTalking").isChecked());
}

TEST_CASE("a view is there again for the same person, and goes when it is removed")
{
    ViewBoard board;
    board.saveAs(QStringLiteral("  mine "));
    board.saveAs(QString());
    FloorPane later(board.ui, board.feed);
    auto *views = later.findChild<FloorViews *>();
    CHECK(views->names() == QStringList{QStringLiteral("mine")});
    views->remove(QStringLiteral("mine"));
    CHECK(board.views().names().isEmpty());
    views->apply(QStringLiteral("mine")); // gone: nothing happens
    board.settings.setPerson(QStringLiteral("somebody else"));
    CHECK(views->names().isEmpty());
}
