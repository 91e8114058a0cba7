// SPDX-License-Identifier: GPL-3.0-or-later
// The page of the sources' health, its lamp in the floor's head, and the dialog of the wallboards.
#include "liveboard.h"
#include "support/modelcheck.h"

#include "common/formfield.h"
#include "floor/feedlamp.h"
#include "floor/feedpane.h"
#include "floor/wallboarddialog.h"

#include <QCheckBox>
#include <QComboBox>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QToolButton>

using namespace banzhang;
using namespace banzhang::test;

namespace {

struct Feeds : FloorCentre, UiFixture
{
    DbWorker worker;
    FeedDesk desk{worker};
    FeedPane pane{ui, desk};

    explicit Feeds(const QString &login = {})
        : worker(database.target(login.isEmpty() ? QStringLiteral("bz_owner") : login),
                 QStringLiteral("test feeds"))
    {}
    void fill()
    {
        run("INSERT INTO feed_minute (source_id, minute, events, batches, worst_lag_ms, lag_sum_ms,"
            " reconnects) VALUES (1, date_trunc('minute', now()), 40, 8, 2500, 2400, 1);"
            "INSERT INTO feed_gap VALUES (1, tstzrange(now(), NULL), 'link lost');"
            "INSERT INTO feed_reject_count VALUES (1, site_day(now()), 'no JSON', false, 7, now());"
            "INSERT INTO feed_reject (source_id, at, reason, doubtful, line_no, line)"
            " VALUES (1, now(), 'no JSON', false, 3, 'call of 15012347712')");
    }
    void open()
    {
        pane.resize(1384, 860);
        show(pane);
        pane.activate();
    }
    [[nodiscard]] QTableView &table(const char *name) const
    {
        return *pane.findChild<QTableView *>(QString::fromLatin1(name));
    }
    [[nodiscard]] QString rows(const char *name) const
    {
        const QAbstractItemModel *model = table(name).model();
        QStringList lines;
        for (int row = 0; row < model->rowCount(); ++row) {
            QStringList cells;
            for (int column = 0; column < model->columnCount(); ++column)
                cells << model->index(row, column).data().toString();
            lines << cells.join(u'|');
        }
        return lines.join(u'\n');
    }
    [[nodiscard]] bool reads(const char *name, const char *words) const
    {
        return QTest::qWaitFor([&] { return rows(name).contains(QString::fromUtf8(words)); }, 8000);
    }
};

template <class T = QPushButton>
T *partOf(QWidget &widget, const char *name)
{
    T *found = widget.findChild<T *>(QString::fromLatin1(name));
    if (!found)
        throw std::runtime_error(name);
    return found;
}

}

TEST_CASE("every source shows its sign of life, its lag and what went wrong on the day")
{
    Feeds feeds;
    feeds.fill();
    feeds.run("UPDATE feed_source SET lag_ms = 400, last_event_at = now()");
    feeds.open();
    REQUIRE(feeds.reads("feeds/sources", "asterisk-01|ami|connected|"));
    CHECK(feeds.reads("feeds/sources", "|0.4 s|2.5 s|40|1|0|1"));
    CHECK(feeds.reads("feeds/troubles", "|Gap|"));
    CHECK(feeds.reads("feeds/troubles", "The link to the switch was lost"));
    CHECK(feeds.reads("feeds/troubles", "|Left out|7 line"));
    CHECK(feeds.reads("feeds/troubles", "call of 15012347712"));
    feeds.hear(47);
    REQUIRE(feeds.reads("feeds/sources", "silent for 00:"));
    const QModelIndex health = feeds.table("feeds/sources").model()->index(0, FeedModel::Health);
    CHECK(health.data(AlarmRole).toInt() == 1);

    QTest::keyClick(&feeds.table("feeds/sources"), Qt::Key_Left, Qt::AltModifier);
    REQUIRE(QTest::qWaitFor([&] { return feeds.rows("feeds/troubles").isEmpty(); }, 8000));
    CHECK(partOf<QToolButton>(feeds.pane, "dayAfter")->isEnabled());
    QTest::mouseClick(partOf<QToolButton>(feeds.pane, "dayAfter"), Qt::LeftButton);
    REQUIRE(feeds.reads("feeds/troubles", "|Gap|"));
}

TEST_CASE("a leader sees the sources' health, but no line that may hold a customer's number")
{
    Feeds owner;
    owner.fill();
    const QString login = owner.staff("leader", 1);
    Connection leader = Connection::open(owner.database.target(login));
    CHECK(leader.execute("SELECT * FROM feed_minute").count() == 1);
    CHECK(leader.execute("SELECT reason FROM feed_reject").count() == 1);
    CHECK_THROWS_AS(leader.execute("SELECT line FROM feed_reject"), DbError);
    CHECK(leader.execute("SELECT * FROM rejected_lines()").count() == 0);
    Connection manager = Connection::open(owner.database.target(owner.staff("manager")));
    CHECK(manager.execute("SELECT line FROM feed_reject").count() == 1);
    CHECK(manager.execute("SELECT * FROM rejected_lines()").count() == 1);
    for (const char *post : {"scheduler", "front_desk", "inspector"}) {
        INFO(post);
        Connection other = Connection::open(owner.database.target(owner.staff(post)));
        CHECK_THROWS_AS(other.execute("SELECT * FROM feed_minute"), DbError);
        CHECK_THROWS_AS(other.execute("SELECT note_feed_work(1, '{}')"), DbError);
        CHECK_THROWS_AS(
            other.execute("SELECT save_wallboard(NULL,'x','{}','{}','{queues}',20,true)"), DbError);
    }
    // The group role alone, as of another centre of the cluster, opens nothing.
    owner.run("UPDATE staff SET disabled_at = now() WHERE db_role = "
              + owner.owner.quotedText(login));
    CHECK(leader.execute("SELECT * FROM feed_minute").count() == 0);
}

TEST_CASE("a server that is away is told on the page, and the next look mends it")
{
    Feeds feeds;
    feeds.open();
    REQUIRE(feeds.reads("feeds/sources", "asterisk-01"));
    auto *bar = partOf<QWidget>(feeds.pane, "feedProblem");
    CHECK_FALSE(bar->isVisible());
    feeds.database.allowConnections(false);
    feeds.database.cutConnections();
    QTest::keyClick(&feeds.table("feeds/sources"), Qt::Key_F5);
    REQUIRE(QTest::qWaitFor([&] { return bar->isVisible(); }, 8000));
    CHECK(feeds.rows("feeds/sources").contains(u"asterisk-01"));
    feeds.database.allowConnections(true);
    QTest::mouseClick(partOf<QPushButton>(*bar, "messageButton"), Qt::LeftButton);
    REQUIRE(QTest::qWaitFor([&] { return !bar->isVisible(); }, 8000));
}

TEST_CASE("the lamp in the floor's head says the worst lag, or who is silent")
{
    UiFixture fixture;
    FeedLamp lamp(fixture.ui);
    const QDateTime now = UiFixture::moment();
    FeedStatus feed;
    feed.connected = true;
    feed.lastHeardAt = now;
    feed.lagMs = 400;
    lamp.tell({feed}, now);
    CHECK(lamp.text() == QStringLiteral("Lag 0.4 s"));
    lamp.tell({feed}, now.addSecs(20));
    CHECK(lamp.text().startsWith(u"1 source"));
    lamp.tell({}, now);
    CHECK(lamp.text() == QStringLiteral("No source"));
}

TEST_CASE("the feeds' models stay valid through a hundred random days")
{
    FeedModel feeds;
    FeedTroubleModel troubles;
    const ModelCheck first(&feeds);
    const ModelCheck second(&troubles);
    QDateTime now = UiFixture::moment();
    quint32 seed = 7;
    const auto roll = [&seed](quint32 below) {
        seed = seed * 1664525u + 1013904223u;
        return (seed >> 8) % below;
    };
    for (int n = 0; n < 100; ++n) {
        FeedDay day;
        day.now = now;
        for (quint32 id = 1; id < 6; ++id) {
            if (roll(3) == 0)
                continue;
            FeedRecord feed;
            feed.sourceId = SourceId(id);
            feed.switchName = QString::number(roll(4));
            feed.lastHeardAt = now.addSecs(-qint64(roll(40)));
            feed.connected = roll(2) == 0;
            for (quint32 gap = roll(5); gap > 0; --gap)
                feed.gaps.push_back(
                    {now.addSecs(-qint64(gap) * 100), {}, QStringLiteral("link lost")});
            day.feeds.push_back(feed);
        }
        feeds.replace(day);
        troubles.replace(day);
        REQUIRE(feeds.rowCount() == int(day.feeds.size()));
    }
}

TEST_CASE("a manager makes, changes and removes a board, and what is wrong stands at its field")
{
    Feeds feeds;
    feeds.run("INSERT INTO wallboard (name) VALUES ('Other')");
    const QString login = feeds.staff("manager");
    DbWorker worker(feeds.database.target(login), QStringLiteral("test boards"));
    WallboardPlans plans(worker);
    WallboardDialog dialog(feeds.ui, plans);
    UiFixture::show(dialog);
    auto *board = partOf<QComboBox>(dialog, "wallBoard");
    auto *name = partOf<QLineEdit>(dialog, "wallName");
    REQUIRE(QTest::qWaitFor([&] { return board->count() == 2; }, 8000));
    board->setCurrentIndex(1);
    QTest::mouseClick(partOf(dialog, "wallSave"), Qt::LeftButton);
    CHECK(feeds.owner.execute("SELECT FROM wallboard").count() == 1); // no name
    QTest::keyClicks(name, QStringLiteral("Other"));
    QTest::mouseClick(partOf(dialog, "wallSave"), Qt::LeftButton);
    REQUIRE(QTest::qWaitFor(
        [&] {
            return qobject_cast<FormField *>(name->parentWidget())
                   && !qobject_cast<FormField *>(name->parentWidget())->fault().isEmpty();
        },
        8000));
    name->setText(QStringLiteral("Hall"));
    auto *teams = partOf<QListWidget>(dialog, "wallTeams");
    REQUIRE(teams->count() == 2);
    teams->item(0)->setCheckState(Qt::Checked);
    partOf<QListWidget>(dialog, "wallPages")->item(2)->setCheckState(Qt::Checked);
    QTest::mouseClick(partOf<QCheckBox>(dialog, "wallNames"), Qt::LeftButton, {}, QPoint(8, 8));
    QTest::mouseClick(partOf(dialog, "wallSave"), Qt::LeftButton);
    REQUIRE(QTest::qWaitFor([&] { return board->count() == 3; }, 8000));
    CHECK(board->currentText() == QStringLiteral("Hall"));
    CHECK(feeds.owner
              .execute("SELECT FROM wallboard WHERE name = 'Hall' AND cardinality(team_ids) = 1"
                       " AND pages = '{queues,people}' AND shows_names")
              .count()
          == 1);
    CHECK(feeds.owner.execute("SELECT FROM audit_entry WHERE table_name = 'wallboard'").count()
          == 2);
    feeds.ask.setNextAnswer(true);
    QTest::mouseClick(partOf(dialog, "wallRemove"), Qt::LeftButton);
    REQUIRE(QTest::qWaitFor([&] { return board->count() == 2; }, 8000));
    CHECK(feeds.owner.execute("SELECT FROM wallboard WHERE name = 'Hall'").count() == 0);
}
