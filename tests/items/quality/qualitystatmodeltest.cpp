// SPDX-License-Identifier: GPL-3.0-or-later
#include "quality/qualitystatmodel.h"
#include "support/modelcheck.h"

#include <QRandomGenerator>
#include <QSignalSpy>
#include <QSortFilterProxyModel>

#include <catch2/catch.hpp>

using namespace banzhang;
using namespace banzhang::test;

namespace {

QualityStat stat(qint64 id, int n, double mean)
{
    QualityStat one;
    one.id = id;
    one.name = QStringLiteral("row %1").arg(id);
    one.now.n = n;
    one.now.mean = mean;
    one.now.spread = 5;
    return one;
}

struct Models
{
    QualityStatModel model{
        [](int column, const QualityStat &stat, StatBy, int) {
            return QStringLiteral("%1.%2.%3").arg(column).arg(stat.id).arg(stat.now.mean);
        },
        [](int, const QualityStat &stat, StatBy, int) { return stat.name; }};
    QSortFilterProxyModel order;

    Models()
    {
        order.setSourceModel(&model);
        order.setSortRole(SortRole);
    }
};

}

TEST_CASE("the model of statistics sorts by figures, those without a place last")
{
    Models models;
    const ModelCheck check(&models.model);
    const ModelCheck orderCheck(&models.order);
    std::vector<QualityStat> stats = {stat(1, 5, 99), stat(2, 40, 80), stat(3, 40, 95)};
    rank(stats, RankBy::Mean, 10);
    models.model.show(StatBy::Agent, 10, stats);
    models.order.sort(QualityStatModel::Place);
    const auto idAt = [&models](int row) { return models.order.index(row, 0).data(IdRole); };
    CHECK(idAt(0) == 3);
    CHECK(idAt(1) == 2);
    CHECK(idAt(2) == 1);
    CHECK(models.order.index(2, 0).data(QuietRole).toBool()); // too few to rank
    models.order.sort(QualityStatModel::Mean, Qt::DescendingOrder);
    CHECK(idAt(0) == 1);
}

TEST_CASE("the same statistics again tell nothing, a change tells its row")
{
    Models models;
    const ModelCheck check(&models.model);
    models.model.show(StatBy::Team, 10, {stat(1, 20, 80), stat(2, 20, 90)});
    QSignalSpy changed(&models.model, &QAbstractItemModel::dataChanged);
    models.model.show(StatBy::Team, 10, {stat(2, 20, 90), stat(1, 20, 80)});
    CHECK(changed.isEmpty());
    models.model.show(StatBy::Team, 10, {stat(1, 20, 81), stat(2, 20, 90)});
    REQUIRE(!changed.isEmpty());
    CHECK(changed.first()[0].toModelIndex().row() == 0);
    models.model.show(StatBy::Item, 10, {stat(1, 20, 81)});
    const QAbstractItemModel &plain = models.model;
    CHECK(plain.headerData(QualityStatModel::Name, Qt::Horizontal).toString() == u"Item");
    CHECK(models.model.rowCount() == 1);
}

TEST_CASE("five hundred random statistics keep model and proxy whole")
{
    Models models;
    const ModelCheck check(&models.model);
    const ModelCheck orderCheck(&models.order);
    models.order.sort(QualityStatModel::Interval, Qt::DescendingOrder);
    QRandomGenerator random(7);
    for (int round = 0; round < 500; ++round) {
        std::vector<QualityStat> stats;
        for (qint64 id = 1; id <= 12; ++id) {
            if (random.bounded(3) > 0)
                stats.push_back(stat(id, random.bounded(30), random.bounded(100)));
        }
        rank(stats, RankBy(random.bounded(2)), 5);
        const size_t count = stats.size();
        models.model.show(StatBy(random.bounded(4)), 5, std::move(stats));
        REQUIRE(models.order.rowCount() == int(count));
    }
}
