// SPDX-License-Identifier: GPL-3.0-or-later
#include "floor/flagmodel.h"

#include "common/roles.h"
#include "floor/seatmodel.h"
#include "items/floor/seats.h"
#include "support/modelcheck.h"

#include <QSignalSpy>
#include <QSortFilterProxyModel>

#include <catch2/catch.hpp>
#include <random>

using namespace banzhang;
using namespace banzhang::test;

namespace {

HelpFlag flag(qint64 id, int secondsAgo = 30)
{
    HelpFlag made;
    made.flagId = id;
    made.agentId = AgentId(id);
    made.agentNo = QString::number(1000 + id);
    made.agentName = QStringLiteral("Agent");
    made.reason = QStringLiteral("Angry caller");
    made.raisedBy = QStringLiteral("Front desk");
    made.raisedAt = noon().addSecs(-secondsAgo);
    return made;
}

HelpFlag taken(HelpFlag made, int seconds)
{
    made.takenBy = QStringLiteral("Wang");
    made.takenAt = made.raisedAt.addSecs(seconds);
    made.responseSeconds = seconds;
    return made;
}

}

TEST_CASE("flags come, are taken and go under the model tester, with minimal signals")
{
    FlagModel model;
    const ModelCheck check(&model);
    QSortFilterProxyModel proxy;
    proxy.setSortRole(SortRole);
    proxy.setSourceModel(&model);
    const ModelCheck proxyCheck(&proxy);
    proxy.sort(FlagModel::Wait, Qt::DescendingOrder);
    CHECK(model.rowCount() == 0);
    for (int column = 0; column < FlagModel::ColumnCount; ++column)
        CHECK_FALSE(model.headerData(column, Qt::Horizontal, Qt::DisplayRole).toString().isEmpty());
    CHECK(model.headerData(FlagModel::ColumnCount, Qt::Horizontal, Qt::DisplayRole).isNull());
    model.replace({flag(2, 10), flag(1, 60)});
    CHECK(proxy.index(0, FlagModel::Agent).data(IdRole).toLongLong() == 1); // waits longest
    QSignalSpy changed(&model, &QAbstractItemModel::dataChanged);
    model.replace({flag(1, 60), flag(2, 10)});
    CHECK(changed.isEmpty());
    model.replace({flag(1, 60), taken(flag(2, 10), 7)});
    REQUIRE_FALSE(changed.isEmpty());
    CHECK(changed.first().first().toModelIndex().row() == 1);
    CHECK(model.index(1, FlagModel::Why).data().toString() == u"Wang is going");
    CHECK(model.index(1, FlagModel::Wait).data(FreezeAtRole).toDateTime()
          == noon().addSecs(-3)); // #135: the wait stands still, it is the response time
    model.replace({});
    CHECK(model.rowCount() == 0);
    std::mt19937 random(135);
    for (int round = 0; round < 500; ++round) {
        std::vector<HelpFlag> flags;
        for (qint64 id = 1; id <= 12; ++id)
            if (random() % 2)
                flags.push_back(random() % 3 ? flag(id) : taken(flag(id), int(random() % 90)));
        std::ranges::shuffle(flags, random);
        model.replace(flags);
        CHECK(model.rowCount() == int(flags.size()));
    }
}

TEST_CASE("an open flag stands at the agent's name, and only its row is told")
{
    SeatModel model;
    const ModelCheck check(&model);
    model.setClock(noon());
    model.replace(seats({1, 2, 3}));
    QSignalSpy changed(&model, &QAbstractItemModel::dataChanged);
    model.setFlags({flag(2)});
    REQUIRE(changed.size() == 1);
    CHECK(changed.first().at(0).toModelIndex() == model.index(1, SeatModel::Name));
    CHECK(changed.first().at(1).toModelIndex() == model.index(1, SeatModel::Name));
    const QModelIndex name = model.index(1, SeatModel::Name);
    CHECK(name.data(FlagRole).toInt() == 1);
    CHECK(name.data(Qt::ToolTipRole).toString().contains(u"Angry caller"));
    CHECK(model.index(0, SeatModel::Name).data(FlagRole).toInt() == 0);
    model.setFlags({flag(2)});
    CHECK(changed.size() == 1);
    // It lives through full looks, deltas and the clock.
    model.replace(seats({1, 2, 3}));
    model.merge({seat(2, AgentState::Talking)});
    model.setClock(noon().addSecs(120));
    CHECK(model.index(1, SeatModel::Name).data(FlagRole).toInt() == 1);
    model.setFlags({taken(flag(2), 20)});
    CHECK(model.index(1, SeatModel::Name).data(FlagRole).toInt() == 2);
    model.setFlags({});
    CHECK(model.index(1, SeatModel::Name).data(FlagRole).toInt() == 0);
}
