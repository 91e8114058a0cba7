// SPDX-License-Identifier: GPL-3.0-or-later
#include "leaderboards/awards/awardwords.h"
#include "leaderboards/awards/bonuspage.h"
#include "leaderboards/awards/praisepage.h"
#include "ui/leaderboards/awardboard.h"

#include <QCheckBox>
#include <QComboBox>
#include <QTableView>

using namespace banzhang;
using namespace banzhang::test;

namespace {

struct Bonus : AwardBoard<BonusDesk, BonusPage>
{
    void look(const QString &login, BonusDesk::Rights rights = {true, false})
    {
        open(login, [&](DbWorker &on) {
            return std::make_unique<BonusDesk>(
                on, rights,
                BonusDesk::Words{[this](int column, const BonusMember &member) {
                                     return bonusWord(column, member, clock);
                                 },
                                 bonusSpreadWord},
                month);
        });
        if (!QTest::qWaitFor([&] { return table("bonusTable").model()->rowCount() > 0; }, 8000))
            throw std::runtime_error("no member came");
    }
    [[nodiscard]] QTableView &table(const char *name) const
    {
        return *page->findChild<QTableView *>(QLatin1String(name));
    }
    void choose(int row) { table("bonusTable").selectRow(row); }
};

struct PraiseBoard : AwardBoard<PraiseDesk, PraisePage>
{
    void look(const QString &login, bool mayPraise = true)
    {
        open(login, [&](DbWorker &on) {
            return std::make_unique<PraiseDesk>(
                on, mayPraise,
                [this](int column, const Praise &one) { return praiseWord(column, one, clock); },
                [this] { return today; });
        });
    }
    [[nodiscard]] QTableView &table() const
    {
        return *page->findChild<QTableView *>(QStringLiteral("praiseTable"));
    }
    [[nodiscard]] QWidget &reminder() const
    {
        return *page->findChild<QWidget *>(QStringLiteral("praiseReminder"));
    }
};

}

TEST_CASE("#23 #24 points are given by keys, never without a reason, and sum and spread are seen")
{
    Bonus board;
    board.look(board.leader);
    CHECK(board.table("bonusTable").model()->rowCount() == 3);
    board.choose(0);
    REQUIRE(board.button("giveBonus").isEnabled());
    QTest::keyClick(&board.table("bonusTable"), Qt::Key_1, Qt::AltModifier);
    QDialog &form = board.dialog("bonusDialog");
    QTest::keyClicks(&board.line(form, "points"), QStringLiteral("21"));
    QTest::keyClick(&board.line(form, "points"), Qt::Key_Return);
    CHECK(board.says(form, u"A whole number from 0 to 20."_qs));
    CHECK(board.says(form, u"who has many or few knows why"_qs));
    CHECK(board.count("bonus_points") == 0);
    board.line(form, "points").setText(QStringLiteral("12"));
    form.findChild<QPlainTextEdit *>(QStringLiteral("reason"))->setPlainText(u"主动带新人两周"_qs);
    QTest::keyClick(&board.line(form, "points"), Qt::Key_Return);
    REQUIRE(board.isGone("bonusDialog"));
    board.giveBonus(2, 6, u"晚班主动留下"_qs);
    const auto spread = [&](int column) {
        return board.table("bonusSpreads").model()->index(0, column).data().toString();
    };
    REQUIRE(QTest::qWaitFor([&] { return spread(BonusSpreadModel::Sum) == u"18"; }, 8000));
    CHECK(spread(BonusSpreadModel::Given) == u"2 of 3");
    CHECK(spread(BonusSpreadModel::Mean) == u"9.0");
    CHECK(spread(BonusSpreadModel::Deviation) == u"3.0");
    CHECK(spread(BonusSpreadModel::Range) == u"6 – 12");
    CHECK(board.says(*board.page, u"2 of 3 have points"_qs));
}

TEST_CASE(
    "#24 a correction shows what was said before, and loses nothing that others wrote meanwhile")
{
    Bonus board;
    board.giveBonus(1, 12, u"主动带新人两周"_qs);
    board.look(board.leader);
    board.choose(0);
    QTest::keyClick(&board.table("bonusTable"), Qt::Key_Return);
    QDialog &form = board.dialog("bonusDialog");
    CHECK(board.says(form, u"12 points, leader"_qs));
    board.giveBonus(1, 9, u"另一周请假了"_qs); // by somebody else meanwhile
    board.line(form, "points").setText(QStringLiteral("3"));
    QTest::keyClick(&board.line(form, "points"), Qt::Key_Return);
    CHECK(board.says(form, u"Somebody else gave or changed these points meanwhile"_qs));
    CHECK(form.isVisible());
    CHECK(board.line(form, "points").text() == u"3");
}

TEST_CASE("#23 a manager sees all and gives none, and sets the range")
{
    Bonus board;
    board.giveBonus(1, 12, u"主动带新人两周"_qs);
    board.look(board.manager, {false, true});
    CHECK(board.table("bonusTable").model()->rowCount() == 6);
    CHECK_FALSE(board.button("giveBonus").isVisible());
    QTest::mouseClick(&board.button("bonusRange"), Qt::LeftButton);
    QDialog &form = board.dialog("bonusRangeDialog");
    board.line(form, "least").setText(QStringLiteral("30"));
    QTest::keyClick(&board.line(form, "most"), Qt::Key_Return);
    CHECK(board.says(form, u"The fewest are less than the most"_qs));
    board.line(form, "least").setText(QStringLiteral("-10"));
    QTest::keyClick(&board.line(form, "most"), Qt::Key_Return);
    REQUIRE(board.isGone("bonusRangeDialog"));
    CHECK(board.says(*board.page, u"range -10 to 20"_qs));
}

TEST_CASE("#23 in a closed month nothing is given any more, and the page says so")
{
    Bonus board;
    const QDate before = board.month.addMonths(-1);
    board.run("INSERT INTO ledger_month (month, closed_by, entries, net_fen, net_points) VALUES ('"
              + before.toString(Qt::ISODate).toLatin1() + "', 1, 0, 0, 0)");
    board.look(board.leader);
    board.desk->setMonth(before);
    REQUIRE(board.says(*board.page, u"This month is closed."_qs));
    board.choose(0);
    CHECK_FALSE(board.button("giveBonus").isEnabled());
    CHECK(board.button("giveBonus").toolTip() == u"This month is closed.");
}

TEST_CASE("#27 while nobody was praised today a bar reminds, and an example is compulsory")
{
    PraiseBoard board;
    board.look(board.leader);
    REQUIRE(QTest::qWaitFor([&] { return board.reminder().isVisible(); }, 8000));
    auto *press = board.reminder().findChild<QPushButton *>();
    REQUIRE(press);
    QTest::mouseClick(press, Qt::LeftButton);
    QDialog &form = board.dialog("praiseDialog");
    auto *agent = form.findChild<QComboBox *>(QStringLiteral("agent"));
    auto *example = form.findChild<QPlainTextEdit *>(QStringLiteral("example"));
    REQUIRE(QTest::qWaitFor([&] { return agent->count() == 3; }, 8000));
    agent->setEditText(QStringLiteral("1002"));
    example->setPlainText(u"服务好"_qs);
    CHECK(board.says(form, u"7 more character(s) make an example"_qs));
    QTest::keyClick(&board.line(form, "day"), Qt::Key_Return);
    CHECK(board.says(form, u"ten characters at least"_qs));
    CHECK(board.count("praise") == 0);
    example->setPlainText(u"耐心听完老人三遍地址,没有催促"_qs);
    QTest::keyClick(&board.line(form, "day"), Qt::Key_Return);
    REQUIRE(board.isGone("praiseDialog"));
    CHECK(QTest::qWaitFor([&] { return !board.reminder().isVisible(); }, 8000));
    REQUIRE(QTest::qWaitFor([&] { return board.table().model()->rowCount() == 1; }, 8000));
    CHECK(board.table().model()->index(0, PraiseModel::Agent).data().toString() == u"1002 许晴");
    CHECK(board.says(*board.page, u"30 day(s) without praise"_qs));
}

TEST_CASE("#27 praise is taken back as a mistake with a reason, and can still be read")
{
    PraiseBoard board;
    board.praise(1, u"耐心听完老人三遍地址,没有催促"_qs);
    board.look(board.leader);
    REQUIRE(QTest::qWaitFor([&] { return board.table().model()->rowCount() == 1; }, 8000));
    board.table().selectRow(0);
    QTest::keyClick(&board.table(), Qt::Key_2, Qt::AltModifier);
    QDialog &form = board.dialog("withdrawPraiseDialog");
    QTest::keyClicks(&board.line(form, "line"), QStringLiteral("wrong one"));
    QTest::keyClick(&board.line(form, "line"), Qt::Key_Return);
    REQUIRE(board.isGone("withdrawPraiseDialog"));
    REQUIRE(QTest::qWaitFor([&] { return board.table().model()->rowCount() == 0; }, 8000));
    board.page->findChild<QCheckBox *>(QStringLiteral("withdrawnPraise"))->click();
    CHECK(board.table().model()->rowCount() == 1);
    CHECK(board.reminder().isVisible()); // nobody is praised again
}

TEST_CASE("who only reads praise has no button to write it")
{
    PraiseBoard board;
    board.praise(1, u"耐心听完老人三遍地址,没有催促"_qs);
    board.look(board.auditor, false);
    REQUIRE(QTest::qWaitFor([&] { return board.table().model()->rowCount() == 1; }, 8000));
    CHECK_FALSE(board.button("writePraise").isVisible());
    CHECK_FALSE(board.button("withdrawPraise").isVisible());
}
