// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "db/dbworker.h"
#include "floor/floorfeed.h"
#include "floor/floorpane.h"
#include "support/floorcentre.h"
#include "ui/common/fixture.h"

#include <QHeaderView>
#include <QLabel>
#include <QSignalSpy>
#include <QTableView>
#include <QTest>

#include <catch2/catch.hpp>

#include "common/messagebar.h"
#include "common/roles.h"
#include "common/rowdelegate.h"
#include "floor/floortiles.h"
#include "floor/seatfoot.h"

namespace banzhang::test {

// The floor pane on a real database, shown and followed, with some people at work: 1001 talks in
// Sales, 1002 is free, 1003 is paused, 1004 talks in Support, 1005 and 1006 are out.
struct LiveBoard : FloorCentre, UiFixture
{
    DbWorker worker;
    FloorFeed feed{worker};
    FloorPane pane{ui, feed};

    explicit LiveBoard(const QString &login = {})
        : worker(database.target(login.isEmpty() ? QStringLiteral("bz_owner") : login),
                 QStringLiteral("test pane"))
    {}

    void fill()
    {
        addAgents(6);
        for (int agent = 1; agent <= 4; ++agent)
            signIn(agent, agent == 4 ? 2 : 1);
        setState(1, "talking", 187, "queue_id = 1, customer = '18612342625'");
        setState(2, "available", 33);
        setState(3, "paused", 638, "pause_reason = 'lunch'");
        setState(4, "talking", 64, "queue_id = 2");
    }

    void open(const QSize &size = QSize(1384, 860))
    {
        pane.resize(size);
        show(pane);
        pane.activate();
        REQUIRE(QTest::qWaitFor([this] { return feed.isOnline(); }, 10000));
    }

    template <class T = QWidget>
    [[nodiscard]] T *child(const char *name) const
    {
        T *found = pane.findChild<T *>(QString::fromLatin1(name));
        if (!found)
            throw std::runtime_error(name);
        return found;
    }
    [[nodiscard]] QTableView &table() const { return *child<QTableView>("floor/seats"); }
    [[nodiscard]] FloorTile &tile(const char *name) const { return *child<FloorTile>(name); }
    [[nodiscard]] std::string figure(const char *name) const
    {
        return tile(name).told().figure.toStdString();
    }

    // What the eye reads in a cell of the agents' table.
    [[nodiscard]] std::string seen(int row, int column) const
    {
        const QModelIndex index = table().model()->index(row, column);
        const auto *delegate = qobject_cast<RowDelegate *>(table().itemDelegateForIndex(index));
        return (delegate ? delegate->shownText(index) : index.data().toString()).toStdString();
    }
    [[nodiscard]] std::string column(int column) const
    {
        QStringList list;
        for (int row = 0; row < table().model()->rowCount(); ++row)
            list << QString::fromStdString(seen(row, column));
        return list.join(u' ').toStdString();
    }
    [[nodiscard]] bool showsPeople(const char *numbers, int within = 5000) const
    {
        return QTest::qWaitFor([&] { return column(SeatModel::AgentNo) == numbers; }, within);
    }
    [[nodiscard]] bool showsState(int row, const char *word, int within = 5000) const
    {
        return QTest::qWaitFor([&] { return seen(row, SeatModel::State) == word; }, within);
    }
    [[nodiscard]] std::string label(const char *bar, const char *part) const
    {
        return child(bar)->findChild<QLabel *>(QString::fromLatin1(part))->text().toStdString();
    }
};

}
