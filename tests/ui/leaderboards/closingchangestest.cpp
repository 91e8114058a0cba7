// SPDX-License-Identifier: GPL-3.0-or-later
#include "leaderboards/awards/awardwords.h"
#include "leaderboards/awards/championspage.h"
#include "support/modelcheck.h"
#include "ui/leaderboards/awardboard.h"

#include <QTableView>

using namespace banzhang;
using namespace banzhang::test;

namespace {

struct Changes : AwardBoard<ChampionDesk, ChampionsPage>
{
    void absent(int agent, int team)
    {
        const QByteArray who = QByteArray::number(agent) + ", " + QByteArray::number(team);
        run("INSERT INTO violation (code, rule_version_id, occasion, agent_id, team_id, on_date,"
            " occurred_at, amount_fen, points, state, evidence, note, proposed_by, proposed_at)"
            " SELECT 'absence', k.rule_version_id, 'test', "
            + who
            + ", site_day(now()) - 1, now() - interval '1 day', 0, 0, 'proposed', '{}', 'x', 1,"
              " now() FROM rule_version k WHERE k.code = 'absence'");
    }
    void look(const QString &login, ChampionDesk::Rights rights)
    {
        open(login, [&](DbWorker &on) {
            return std::make_unique<ChampionDesk>(on, rights,
                                                  [this](int column, const BoardClosing &closing) {
                                                      return closingWord(column, closing, clock);
                                                  });
        });
        REQUIRE(QTest::qWaitFor([&] { return desk->closings().rowCount() > 0; }, 8000));
    }
    [[nodiscard]] QTableView &table(const char *name) const
    {
        return *page->findChild<QTableView *>(QLatin1String(name));
    }
};

}

TEST_CASE(
    "B6 beside a champion stands what would be otherwise today, to managers and auditors only")
{
    Changes board;
    board.run("UPDATE board_version SET gates = '{\"not_absent\": {}}'");
    board.absent(4, 2);
    board.sell("1001", "A1", AwardCentre::at(board.yesterday, "09:10:00"), 30000);
    board.sell("1004", "A2", AwardCentre::at(board.yesterday, "09:20:00"), 40000);
    board.close("day", board.yesterday);
    board.look(board.auditor, {false, false, false, true});
    REQUIRE(board.says(*board.page, u"1001 邓超群"_qs));
    CHECK_FALSE(board.table("closingChanges").isVisible()); // nothing is otherwise
    board.run("UPDATE violation SET state = 'dismissed', decided_by = 1, decided_at = now(),"
              " decided_why = 'x'");
    board.absent(1, 1);
    QTest::keyClick(board.page.get(), Qt::Key_F5);
    const QAbstractItemModel &model = *board.table("closingChanges").model();
    // A look of its own may come between the two changes.
    REQUIRE(QTest::qWaitFor([&] { return model.rowCount() == 2; }, 8000));
    CHECK(board.table("closingChanges").isVisible());
    const auto cell = [&model](int row, int column) {
        return model.index(row, column).data().toString();
    };
    CHECK(cell(0, ClosingChangeModel::Agent) == u"1001 邓超群");
    CHECK(cell(0, ClosingChangeModel::What)
          == u"has a place; absence, known since, would keep him out");
    CHECK(cell(1, ClosingChangeModel::Agent).startsWith(u"1004"));
    CHECK(cell(1, ClosingChangeModel::What)
          == u"was kept out by absence, which is gone since: he would have a place");
    board.look(board.leader, {true, true, false}); // whom the database would refuse it
    REQUIRE(board.says(*board.page, u"1001 邓超群"_qs));
    REQUIRE(QTest::qWaitFor([&] { return board.table("closingPlaces").model()->rowCount() > 0; },
                            8000));
    CHECK_FALSE(board.table("closingChanges").isVisible());
}

TEST_CASE("what would be otherwise is a table of rows by person and gate")
{
    ClosingChangeModel model(changeWord);
    const ModelCheck check(&model);
    using What = ClosingChange::What;
    model.replace({{1, u"1001"_qs, u"a"_qs, What::Barred, u"fatal"_qs},
                   {1, u"1001"_qs, u"a"_qs, What::Barred, u"late"_qs},
                   {1, u"1001"_qs, u"a"_qs, What::Results, {}}});
    CHECK(model.rowCount() == 3);
    CHECK(model.index(0, 0).data(IdRole).toLongLong() == 1);
    for (int column = 0; column < ClosingChangeModel::ColumnCount; ++column)
        CHECK_FALSE(model.headerData(column, Qt::Horizontal, Qt::DisplayRole).toString().isEmpty());
    model.replace({{1, u"1001"_qs, u"a"_qs, What::Results, {}}});
    CHECK(model.rowCount() == 1);
    model.replace({});
    CHECK(model.rowCount() == 0);
}
