// SPDX-License-Identifier: GPL-3.0-or-later
#include "leaderboards/awards/honourstrip.h"
#include "leaderboards/awards/awardwords.h"
#include "support/modelcheck.h"
#include "ui/leaderboards/awardboard.h"

#include <QListView>
#include <QSignalSpy>

using namespace banzhang;
using namespace banzhang::test;

namespace {

// The strip as a page of its own.
struct StripPage final : QWidget
{
    StripPage(const UiContext &ui, HonourDesk &desk) : strip(ui, desk, this), m_desk(desk) {}
    void activate() { m_desk.follow(); }
    void resizeEvent(QResizeEvent *) override { strip.resize(width(), strip.height()); }

    HonourStrip strip;

private:
    HonourDesk &m_desk;
};

struct Strip : AwardBoard<HonourDesk, StripPage>
{
    void look()
    {
        open(leader,
             [](DbWorker &on) { return std::make_unique<HonourDesk>(on, true, honourWord); });
    }
    [[nodiscard]] QListView &list() const
    {
        return *page->findChild<QListView *>(QStringLiteral("honourStripPlaces"));
    }
};

}

TEST_CASE("#20 the strip shows the newest eight of the honour wall and Enter leads to it")
{
    Strip board;
    for (int back = 10; back >= 1; --back) {
        const QDate day = board.today.addDays(-back);
        const QByteArray order = "A" + QByteArray::number(back);
        board.sell("1001", order.constData(), AwardCentre::at(day, "09:10:00"), 50000 + back);
        board.close("day", day);
    }
    board.look();
    REQUIRE(QTest::qWaitFor([&] { return board.desk->honours().rowCount() >= 10; }, 8000));
    const ModelCheck check(board.list().model());
    REQUIRE(QTest::qWaitFor([&] { return board.list().model()->rowCount() == 8; }, 8000));
    const auto day = [&board](int row) {
        return board.list().model()->index(row, HonourModel::Day).data().toString();
    };
    CHECK(day(0) > day(7));
    CHECK(board.says(*board.page, u"the last 8"_qs));
    const QRect last = board.list().visualRect(board.list().model()->index(7, HonourModel::Agent));
    CHECK(last.right() <= board.list().viewport()->width()); // all of them can be seen
    CHECK(board.page->strip.height() == 132);
    const QSignalSpy wanted(&board.page->strip, &HonourStrip::wallWanted);
    board.list().setCurrentIndex(board.list().model()->index(0, HonourModel::Agent));
    board.list().setFocus();
    QTest::keyClick(&board.list(), Qt::Key_Return);
    CHECK(wanted.size() == 1);
    QTest::mouseClick(&board.button("honourStripWall"), Qt::LeftButton);
    CHECK(wanted.size() == 2);
}

TEST_CASE("#20 a strip without champions says where they come from")
{
    Strip board;
    board.look();
    CHECK(board.says(*board.page, u"Nobody hangs here yet"_qs));
    CHECK_FALSE(board.list().isVisible());
}
