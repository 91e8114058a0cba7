// SPDX-License-Identifier: GPL-3.0-or-later
#include "quality/markermodel.h"
#include "support/modelcheck.h"

#include <catch2/catch.hpp>

#include <QRandomGenerator>
#include <QSignalSpy>
#include <QSortFilterProxyModel>

using namespace banzhang;
using namespace banzhang::test;

TEST_CASE("V2: the table of markers follows its book through every change, in the order of time")
{
    MarkerBook book;
    MarkerModel model;
    QSortFilterProxyModel order;
    order.setSourceModel(&model);
    order.setSortRole(SortRole);
    order.sort(MarkerModel::At);
    ModelCheck checkModel(&model);
    ModelCheck checkOrder(&order);
    QSignalSpy resets(&model, &QAbstractItemModel::modelReset);
    QRandomGenerator random(2);
    for (int round = 0; round < 300; ++round) {
        const auto &all = book.all();
        const qint64 some = all.empty() ? 0 : all[size_t(random.bounded(int(all.size())))].number;
        const Marker marker{MarkerKind(random.bounded(3)), random.bounded(60'000), 0,
                            QString::number(round), random.bounded(3)};
        switch (random.bounded(5)) {
        case 0: book.remove(some); break;
        case 1: book.change(some, marker); break;
        case 2: book.undo(); break;
        default: book.add(marker); break;
        }
        model.replace(book.all());
        REQUIRE(order.rowCount() == int(book.all().size()));
        for (int row = 0; row < order.rowCount(); ++row)
            CHECK(order.index(row, MarkerModel::At).data(SortRole).toLongLong()
                  == book.markers()[size_t(row)].atMs);
    }
    CHECK(resets.isEmpty());
}

TEST_CASE("V2: a marker's remark is written in its cell, nothing else and not when it is published")
{
    MarkerModel model;
    ModelCheck check(&model);
    model.replace({{5, {MarkerKind::Fault, 61'500, 0, QStringLiteral("old"), 7}}});
    model.setItemNames({{7, QStringLiteral("5.2")}});
    CHECK(picture(model) == QStringList{QStringLiteral("01:01|Fault|5.2|old")});
    QSignalSpy written(&model, &MarkerModel::textWritten);
    CHECK(model.setData(model.index(0, MarkerModel::Text), QStringLiteral(" new  words "),
                        Qt::EditRole));
    REQUIRE(written.size() == 1);
    CHECK(written[0][0].toLongLong() == 5);
    CHECK(written[0][1].toString() == QStringLiteral("new words"));
    CHECK_FALSE(model.setData(model.index(0, MarkerModel::Kind), 1, Qt::EditRole));
    model.setReadOnly(true);
    CHECK_FALSE(model.setData(model.index(0, MarkerModel::Text), QString(), Qt::EditRole));
    CHECK(written.size() == 1);
}
