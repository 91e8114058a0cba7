// SPDX-License-Identifier: GPL-3.0-or-later
#include "floor/appraisalmodel.h"
#include "floor/figurepiecemodel.h"
#include "floor/figuretext.h"
#include "floor/oddfiguremodel.h"
#include "seats.h"
#include "support/modelcheck.h"

#include <catch2/catch.hpp>

#include <random>

using namespace banzhang;
using namespace banzhang::test;

namespace {

OddFigure odd(int agent, FigureMetric metric, qint64 figure, qint64 bound)
{
    OddFigure made;
    made.agentId = AgentId(agent);
    made.agentNo = QString::number(1000 + agent);
    made.agent = QStringLiteral("Agent");
    made.teamId = TeamId(1 + agent % 2);
    made.metric = metric;
    made.figure = figure;
    made.bound = bound;
    made.isAbove = figure > bound;
    made.calls = 20;
    return made;
}

Appraisal entry(int id, int secondsAgo)
{
    Appraisal made;
    made.id = AppraisalId(id);
    made.metric = FigureMetric::AgentHangUpShare;
    made.agentNo = QString::number(1000 + id);
    made.day = QDate(2026, 11, 20);
    made.figure = 6667;
    made.bound = 3000;
    made.enteredAt = noon().addSecs(-secondsAgo);
    made.enteredBy = QStringLiteral("Zhou");
    return made;
}

std::string column(const QAbstractItemModel &model, int column)
{
    QStringList list;
    for (int row = 0; row < model.rowCount(); ++row)
        list << model.index(row, column).data().toString();
    return list.join(u'|').toStdString();
}

}

TEST_CASE("figures are written with their unit and without needless zeros")
{
    CHECK(figureText(FigureUnit::Seconds, 1340) == QStringLiteral("13.4 s"));
    CHECK(figureText(FigureUnit::Seconds, 1000) == QStringLiteral("10 s"));
    CHECK(figureText(FigureUnit::Seconds, 37249) == QStringLiteral("06:12"));
    CHECK(figureText(FigureUnit::Percent, 6667) == QStringLiteral("66.67%"));
    CHECK(figureText(FigureUnit::Count, 300) == QStringLiteral("3"));
}

TEST_CASE("#73: odd figures stand worst first, whatever they are counted in, and say by how much")
{
    OddFigureModel model([](FigureMetric metric) { return codeOf(metric); });
    ModelCheck check(&model);
    model.replace({odd(1, FigureMetric::RingAverage, 1200, 1000),
                   odd(2, FigureMetric::AgentHangUpShare, 6000, 3000),
                   odd(3, FigureMetric::AnsweredCount, 500, 2000),
                   odd(4, FigureMetric::NoAnswerCount, 400, 0)});
    CHECK(column(model, OddFigureModel::Agent) == "1004 Agent|1002 Agent|1003 Agent|1001 Agent");
    CHECK(column(model, OddFigureModel::Beyond) == "+4|+30% · 100%|−15 · 75%|+2 s · 20%");
    CHECK(column(model, OddFigureModel::Bound) == "at most 0|at most 30%|at least 20|at most 10 s");
    OddFigure entered = odd(3, FigureMetric::AnsweredCount, 500, 2000);
    entered.entry = AppraisalId(7);
    entered.enteredBy = QStringLiteral("Zhou");
    OddFigure deaf = odd(1, FigureMetric::RingAverage, 1200, 1000);
    deaf.isToConfirm = true;
    model.replace({entered, deaf});
    CHECK(column(model, OddFigureModel::Entry) == "entered · Zhou|to confirm: gap");
    CHECK(model.index(1, OddFigureModel::Entry).data(AlarmRole).toInt() == 1);
    CHECK(model.index(0, 0).data(QuietRole).toBool());
}

TEST_CASE("odd figures are filtered by figure and team through all changes")
{
    OddFigureModel model([](FigureMetric metric) { return codeOf(metric); });
    OddFigureFilter filter(model);
    ModelCheck check(&model);
    ModelCheck filterCheck(&filter);
    std::mt19937 random(73);
    for (int round = 0; round < 30; ++round) {
        std::vector<OddFigure> rows;
        int expected = 0;
        for (int agent = 1; agent < 80; ++agent) {
            if (random() % 2 == 0)
                continue;
            const auto metric = allFigureMetrics[random() % 3];
            rows.push_back(odd(agent, metric, 100 + qint64(random() % 5000), 90));
            expected += metric == FigureMetric::TalkAverage && agent % 2 == 0;
        }
        model.replace(rows);
        filter.setMetric(FigureMetric::TalkAverage);
        filter.setTeam(TeamId(1));
        CHECK(filter.rowCount() == expected);
        for (int row = 0; row < filter.rowCount(); ++row)
            CHECK(filter.at(filter.index(row, 0))->metric == FigureMetric::TalkAverage);
        filter.setMetric({});
        filter.setTeam({});
        CHECK(filter.rowCount() == int(rows.size()));
    }
}

TEST_CASE("#73: entries stand newest first and tell who decided what, when and why")
{
    AppraisalModel model([](const Appraisal &) { return QStringLiteral("seen"); });
    model.setSiteOffset(8 * 3600);
    ModelCheck check(&model);
    Appraisal proposed = entry(1, 60);
    proposed.isToConfirm = true;
    Appraisal confirmed = entry(2, 10);
    confirmed.state = AppraisalState::Confirmed;
    confirmed.confirmedBy = QStringLiteral("Wu");
    confirmed.confirmedAt = noon();
    confirmed.confirmedNote = QStringLiteral("heard it");
    model.replace({proposed, confirmed});
    CHECK(column(model, AppraisalModel::State) == "Confirmed|Proposed");
    CHECK(column(model, AppraisalModel::Figure) == "66.67%|66.67%");
    const QString at = noon().toOffsetFromUtc(8 * 3600).toString(QStringLiteral("MM-dd HH:mm"));
    CHECK(column(model, AppraisalModel::Decision)
          == at.toStdString() + " Wu: heard it|to confirm: gap");
    confirmed.state = AppraisalState::Withdrawn;
    confirmed.withdrawnBy = QStringLiteral("Li");
    confirmed.withdrawnAt = noon();
    confirmed.withdrawnWhy = QStringLiteral("training");
    model.replace({confirmed});
    CHECK(column(model, AppraisalModel::Decision) == at.toStdString() + " Li: training");
    CHECK(model.index(0, 0).data(QuietRole).toBool());
}

TEST_CASE("pieces of a figure keep their order and lost calls have no length")
{
    FigurePieceModel model;
    ModelCheck check(&model);
    model.replace({{noon(), QStringLiteral("c.1"), 1, QStringLiteral("Sales"), 61.5},
                   {noon().addSecs(5), QStringLiteral("c.2"), 2, {}, {}}},
                  8 * 3600);
    CHECK(column(model, FigurePieceModel::Seconds) == "61.5 s|lost");
    CHECK(column(model, FigurePieceModel::Call) == "c.1|c.2");
    model.replace({}, 0);
    CHECK(model.rowCount() == 0);
}
