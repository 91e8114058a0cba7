// SPDX-License-Identifier: GPL-3.0-or-later
#include "leaderboards/rules/boardrulespage.h"

#include "leaderboards/boardrulestore.h"
#include "leaderboards/rules/boardrulewords.h"
#include "ui/leaderboards/awardboard.h"

#include <QCheckBox>
#include <QComboBox>
#include <QSpinBox>

using namespace banzhang;
using namespace banzhang::test;

namespace {

struct RulesBoard : AwardBoard<BoardRuleDesk, BoardRulesPage>
{
    void look(const QString &login)
    {
        open(login, [&](DbWorker &on) {
            const auto rule = [this](int column, const BoardVersion &version) {
                return boardRuleWord(column, version, today);
            };
            const auto prize = [this](int column, const PrizeVersion &version) {
                return prizeRuleWord(column, version, today);
            };
            return std::make_unique<BoardRuleDesk>(on, login == manager, rule, prize);
        });
        REQUIRE(
            QTest::qWaitFor([&] { return cell(0, BoardRuleModel::Board) == u"Day board"; }, 8000));
    }
    [[nodiscard]] const QAbstractItemModel &model(const char *name = "boardRules") const
    {
        return *page->findChild<TableView *>(QLatin1String(name))->model();
    }
    [[nodiscard]] QString cell(int row, int column, const char *name = "boardRules") const
    {
        return model(name).index(row, column).data().toString();
    }
    static void choose(QDialog &form, const char *name, const QVariant &value)
    {
        auto *combo = form.findChild<QComboBox *>(QLatin1String(name));
        combo->setCurrentIndex(combo->findData(value));
    }
    static void type(QDialog &form, const char *name, const QString &text)
    {
        QLineEdit &edit = line(form, name);
        edit.setFocus();
        edit.selectAll();
        QTest::keyClicks(&edit, text);
    }
    static void tick(QDialog &form, const char *name)
    {
        QTest::keyClick(form.findChild<QCheckBox *>(QLatin1String(name)), Qt::Key_Space);
    }
};

}

TEST_CASE("B6 #19 the rules page shows every version, prize and setting in words to who only reads")
{
    RulesBoard board;
    board.run("UPDATE board_version SET gates = '{\"no_fatal\": {\"lookback_days\": 1},"
              " \"min_calls\": {\"n\": 10}}', closes_at = '24:00' WHERE code = 'day'");
    board.look(board.leader);
    CHECK(board.model().rowCount() == 3);
    CHECK(board.cell(0, BoardRuleModel::Metric) == u"Sales amount");
    CHECK(board.cell(0, BoardRuleModel::Gates)
          == u"no fatal item, 1 day(s) before included; at least 10 call(s) answered");
    CHECK(board.cell(0, BoardRuleModel::Closes) == u"24:00");
    CHECK(board.cell(0, BoardRuleModel::State) == u"in force");
    CHECK(board.cell(1, BoardRuleModel::WeekStarts) == u"Monday");
    CHECK(board.says(*board.page, u"Closes at the end of the period's last day (24:00)"_qs));
    CHECK(board.says(*board.page, u"New: for 60 day(s) after being hired"_qs));
    CHECK(board.cell(0, PrizeModel::Prize, "boardPrizes") == u"10.00");
    CHECK_FALSE(board.button("changeBoardRule").isVisible());
    CHECK_FALSE(board.button("changeBoardPrizes").isVisible());
    QTest::mouseClick(&board.button("boardSetting"), Qt::LeftButton);
    QDialog &form = board.dialog("boardSettingDialog");
    CHECK(board.line(form, "refund").isReadOnly());
    CHECK_FALSE(form.findChild<QPushButton *>(QStringLiteral("submit"))->isVisible());
}

TEST_CASE("B4 a manager ranks the day by a mix from tomorrow on, with gates and 24:00, by keys")
{
    RulesBoard board;
    board.look(board.manager);
    QTest::keyClick(board.page->window(), Qt::Key_1, Qt::AltModifier);
    QDialog &form = board.dialog("boardVersionDialog");
    CHECK(board.line(form, "from").text() == board.today.addDays(1).toString(Qt::ISODate));
    CHECK_FALSE(board.line(form, "weight_amount").isVisible());
    board.choose(form, "rankedBy", int(BoardMetric::Mix));
    CHECK(board.line(form, "weight_amount").isVisible());
    CHECK(board.says(form, u"Give at least one weight."_qs));
    QTest::keyClick(&board.line(form, "closes"), Qt::Key_Return);
    CHECK(board.says(form, u"A mix has at least one weight."_qs));
    board.type(form, "weight_amount", u"2"_qs);
    board.type(form, "weight_qa_score", u"0"_qs);
    board.type(form, "closes", u"24:30"_qs);
    QTest::keyClick(&board.line(form, "closes"), Qt::Key_Return);
    CHECK(board.says(form, u"A time like 18:00, up to 24:00"_qs));
    CHECK(board.says(form, u"A number above 0, up to 9999"_qs));
    board.type(form, "weight_qa_score", u"1"_qs);
    CHECK(board.says(form, u"100 × (2 × Sales amount + 1 × Mean QA score) / 3"_qs));
    board.type(form, "closes", u"24:00"_qs);
    board.tick(form, "gate_late");
    board.tick(form, "gate_calls");
    form.findChild<QSpinBox *>(QStringLiteral("gate_calls_number"))->setValue(25);
    board.choose(form, "versionTies", int(BoardTies::Share));
    QTest::keyClick(&board.line(form, "closes"), Qt::Key_Return);
    REQUIRE(board.isGone("boardVersionDialog"));
    REQUIRE(QTest::qWaitFor([&] { return board.model().rowCount() == 4; }, 8000));
    CHECK(board.cell(0, BoardRuleModel::State) == u"to come");
    CHECK(board.cell(0, BoardRuleModel::Gates) == u"not late; at least 25 call(s) answered");
    CHECK(board.cell(0, BoardRuleModel::Metric).startsWith(u"Weighted mix: 100 × (2 × Sales"));
    CHECK(board.cell(1, BoardRuleModel::Until) == board.today.toString(Qt::ISODate));
    CHECK(board.says(*board.page, u"Day board: the new rules hold from"_qs));
    CHECK(board.count("board_version WHERE code = 'day' AND closes_at = '24:00'"
                      " AND weights = '{\"amount\": 2, \"qa_score\": 1}' AND ties = 'share'")
          == 1);
}

TEST_CASE("B6 rules from today or within a month are refused under the day, in plain words")
{
    RulesBoard board;
    board.look(board.manager);
    QTest::mouseClick(&board.button("changeBoardRule"), Qt::LeftButton);
    QDialog &form = board.dialog("boardVersionDialog");
    board.line(form, "from").setText(board.today.toString(Qt::ISODate));
    QTest::keyClick(&board.line(form, "from"), Qt::Key_Return);
    CHECK(board.says(form, u"Rules change from tomorrow on"_qs));
    board.choose(form, "board", int(BoardCode::Month));
    const QDate next = board.month.addMonths(1);
    CHECK(board.line(form, "from").text() == next.toString(Qt::ISODate));
    CHECK_FALSE(form.findChild<QComboBox *>(QStringLiteral("weekStarts"))->isVisible());
    board.line(form, "from").setText(next.addDays(4).toString(Qt::ISODate));
    QTest::keyClick(&board.line(form, "from"), Qt::Key_Return);
    CHECK(board.says(form, u"a month on its first day"_qs));
    board.line(form, "from").setText(QStringLiteral("2026-13-01"));
    QTest::keyClick(&board.line(form, "from"), Qt::Key_Return);
    REQUIRE(form.isVisible());
    board.line(form, "from").setText(next.toString(Qt::ISODate));
    QTest::keyClick(&board.line(form, "from"), Qt::Key_Return);
    REQUIRE(board.isGone("boardVersionDialog"));
    CHECK(board.count("board_version WHERE code = 'month'") == 2);
}

TEST_CASE("#19 prizes and what the boards reckon with are set from the page of rules")
{
    RulesBoard board;
    board.look(board.manager);
    QTest::keyClick(board.page->window(), Qt::Key_2, Qt::AltModifier);
    QDialog &prizes = board.dialog("prizeDialog");
    board.line(prizes, "yuan").setText(QStringLiteral("15"));
    QTest::keyClick(&board.line(prizes, "from"), Qt::Key_Return);
    REQUIRE(board.isGone("prizeDialog"));
    REQUIRE(QTest::qWaitFor([&] { return board.model("boardPrizes").rowCount() == 4; }, 8000));
    CHECK(board.cell(0, PrizeModel::Prize, "boardPrizes") == u"15.00");
    UiFixture::show(*board.page); // its keys work in the active window alone
    QTest::keyClick(board.page->window(), Qt::Key_3, Qt::AltModifier);
    QDialog &form = board.dialog("boardSettingDialog");
    board.type(form, "refund", u"101"_qs);
    CHECK(board.says(form, u"A whole number from 1 to 100"_qs));
    QTest::keyClick(&board.line(form, "refund"), Qt::Key_Return);
    CHECK(form.isVisible());
    board.type(form, "refund", u"35"_qs);
    QTest::keyClick(&board.line(form, "refund"), Qt::Key_Return);
    REQUIRE(board.isGone("boardSettingDialog"));
    CHECK(board.says(*board.page, u"from 35% of the amount on"_qs));
    CHECK(board.count("board_setting WHERE refund_percent = 35") == 1);
}
