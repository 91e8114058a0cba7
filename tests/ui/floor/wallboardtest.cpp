// SPDX-License-Identifier: GPL-3.0-or-later
// The board on the wall: its figures, its silence, its pages, and days without a break.
#include "liveboard.h"
#include "wrongdesk.h"

#include "floor/wallboardstore.h"
#include "floor/wallboardwindow.h"

#include <QFile>
#include <QPaintEvent>

#include <unistd.h>

using namespace banzhang;
using namespace banzhang::test;

namespace {

struct Wall : FloorCentre, UiFixture
{
    DbWorker worker;
    WallboardDesk desk{worker, QStringLiteral("Hall")};
    WallboardWindow window{desk};

    explicit Wall(const QString &login = {})
        : worker(database.target(login.isEmpty() ? QStringLiteral("bz_owner") : login),
                 QStringLiteral("test wall"))
    {
        addAgents(6);
        signIn(1, 1);
        signIn(2, 1);
        setState(1, "talking", 187, "queue_id = 1, customer = '18612342625'");
        setState(2, "available", 33);
        setState(3, "paused", 638);
    }
    void makeBoard(const char *more = "'{}', '{}', '{queues}', 20, false")
    {
        run(QByteArray("SELECT save_wallboard(NULL, 'Hall', ") + more + ")");
    }
    void open()
    {
        window.resize(1920, 1080);
        show(window);
        desk.start();
    }
    [[nodiscard]] QString all() { return window.view().faces().join(u'\n'); }
    [[nodiscard]] bool reads(const char *words, int within = 6000)
    {
        return QTest::qWaitFor([&] { return all().contains(QString::fromUtf8(words)); }, within);
    }
};

// What was painted, in square pixels.
struct PaintMeter final : QObject
{
    explicit PaintMeter(QWidget &widget) { widget.installEventFilter(this); }
    bool eventFilter(QObject *, QEvent *event) override
    {
        if (event->type() == QEvent::Paint) {
            for (const QRect &rect : static_cast<QPaintEvent *>(event)->region())
                area += qint64(rect.width()) * rect.height();
        }
        return false;
    }
    qint64 area = 0;
};

WallFigures bigCentre(int n)
{
    WallFigures figures;
    figures.name = QStringLiteral("Hall");
    figures.pages =
        QStringList{QStringLiteral("queues"), QStringLiteral("teams"), QStringLiteral("people")};
    figures.now = UiFixture::moment().addSecs(n);
    figures.heardAt = figures.now;
    for (int i = 0; i < 8; ++i) {
        WallQueue queue;
        queue.name = QStringLiteral("Queue %1").arg(i);
        queue.waiting = (n + i) % 7;
        queue.longestSince = figures.now.addSecs(-(n + i) % 50);
        queue.offered = 100 + n;
        queue.answered = queue.inTime = 80 + n % 20;
        figures.queues.push_back(queue);
        WallTeam team{QStringLiteral("Team %1").arg(i), {}};
        team.states.fill((n + i) % 9);
        figures.teams.push_back(team);
    }
    for (int i = 0; i < 200; ++i)
        figures.people.push_back({QString::number(1000 + i),
                                  allAgentStates[size_t(n + i) % allAgentStates.size()],
                                  figures.now.addSecs(-i)});
    return figures;
}

qint64 memoryPages()
{
    QFile file(QStringLiteral("/proc/self/statm"));
    if (!file.open(QIODevice::ReadOnly))
        throw std::runtime_error("no /proc");
    return file.readAll().split(' ')[1].toLongLong();
}

}

TEST_CASE("L13: the wall shows waiting callers, service level, states and the moment of the data")
{
    Wall wall;
    wall.makeBoard();
    wall.addWaiting("w1", 1, 100, "15012347712");
    wall.run("INSERT INTO queue_interval (queue_id, start_at, offered, answered, answered_in_time, "
             "abandoned) VALUES (1, site_midnight(site_day(now())), 200, 190, 173, 6)");
    wall.open();
    REQUIRE(wall.reads("Waiting|1|calls|1")); // amber
    CHECK(wall.reads("Longest wait|01:4"));
    CHECK(wall.reads("Service level today|86.5|%|0"));
    CHECK(wall.reads("Abandoned|3.0|%|0"));
    CHECK(wall.reads("Sales|1|01:4"));
    CHECK(wall.reads("Signed in 3 / 6"));
    CHECK(wall.reads("Data "));
    CHECK_FALSE(wall.all().contains(u"150"));
    CHECK_FALSE(wall.all().contains(u"186"));
    CHECK(wall.window.cursor().shape() == Qt::BlankCursor);
    QTest::keyClick(&wall.window.view(), Qt::Key_Q);
    CHECK_FALSE(wall.window.isVisible());
}

TEST_CASE("data of yesterday's feed is never shown as now: amber after 15 s, a red band after 60 s")
{
    Wall wall;
    wall.makeBoard();
    wall.open();
    REQUIRE(wall.reads("Data "));
    CHECK_FALSE(wall.all().contains(u"old"));
    wall.hear(30);
    REQUIRE(wall.reads(" old"));
    wall.hear(200);
    REQUIRE(wall.reads("Not true any more"));
    CHECK(wall.window.view().isHeld());
    CHECK(wall.reads("Signed in 3 / 6")); // they count, as stale
    wall.hear();
    REQUIRE(wall.reads("Data "));
    CHECK_FALSE(wall.window.view().isHeld());
}

TEST_CASE("a television follows its board over a server that goes away and comes back")
{
    Wall wall;
    wall.open();
    REQUIRE(wall.reads("There is no board of this name"));
    wall.makeBoard();
    REQUIRE(wall.reads("Data "));
    wall.database.allowConnections(false);
    wall.database.cutConnections();
    QTest::qWait(3000);
    CHECK(wall.reads("Signed in 3 / 6")); // the last figures stay, with their age
    wall.database.allowConnections(true);
    wall.owner = wall.database.connect();
    wall.addWaiting("w1", 1, 10, "15012347712");
    wall.hear();
    REQUIRE(wall.reads("Sales|1|", 20000));
}

TEST_CASE("a television whose clock is an hour wrong shows the server's waits and ages")
{
    for (const int wrong : {3600, -3600}) {
        const WrongDesk desk(wrong);
        Wall wall;
        wall.makeBoard();
        wall.addWaiting("w1", 1, 30, "15012347712");
        wall.open();
        REQUIRE(wall.reads("Sales|1|00:3"));
        CHECK_FALSE(wall.all().contains(u"old"));
        CHECK_FALSE(wall.window.view().isHeld());
    }
}

TEST_CASE("pages turn by themselves, and stay at a red queue while it is red")
{
    QDateTime now = UiFixture::moment();
    WallboardView view([&now] { return now; });
    view.resize(1920, 1080);
    UiFixture::show(view);
    WallFigures figures = bigCentre(0);
    view.tell(figures);
    REQUIRE(view.pageCount() == 3 + 2 + 9);
    view.turn();
    CHECK(view.page() == 1);
    for (int i = 0; i < 13; ++i)
        view.turn();
    CHECK(view.page() == 0);
    figures.queues[7].longestSince = now.addSecs(-301);
    view.tell(figures);
    CHECK(view.page() == 2); // where it is seen
    view.turn();
    CHECK(view.page() == 2);
    CHECK(view.faces().last().contains(u"held"));
    figures.queues[7].longestSince = {};
    view.tell(figures);
    view.turn();
    CHECK(view.page() == 3);

    figures.pageSeconds = 1;
    view.tell(figures);
    REQUIRE(QTest::qWaitFor([&] { return view.page() == 5; }, 4000));
}

TEST_CASE("only what changed is painted anew")
{
    QDateTime now = UiFixture::moment();
    WallboardView view([&now] { return now; });
    view.resize(1920, 1080);
    UiFixture::show(view);
    WallFigures figures = bigCentre(0);
    figures.pages = QStringList{QStringLiteral("queues")};
    for (WallQueue &queue : figures.queues)
        queue.longestSince = {};
    view.tell(figures);
    QTest::qWait(50);
    PaintMeter meter(view);
    view.tell(figures);
    QTest::qWait(50);
    CHECK(meter.area == 0);
    figures.queues[1].available += 1;
    view.tell(figures);
    QTest::qWait(50);
    CHECK(meter.area > 0);
    CHECK(meter.area <= 1922LL * 136); // one row of a queue
}

TEST_CASE("days of snapshots leave the memory as it is")
{
    QDateTime now = UiFixture::moment();
    WallboardView view([&now] { return now; });
    view.resize(960, 540);
    UiFixture::show(view);
    const auto live = [&](int from, int until) {
        for (int n = from; n < until; ++n) {
            now = now.addSecs(1);
            view.tell(bigCentre(n));
            if (n % 5 == 0)
                view.turn();
            if (n % 20 == 0)
                view.repaint();
        }
    };
    live(0, 1000);
    const qint64 before = memoryPages();
    live(1000, 6000);
    const qint64 grown = (memoryPages() - before) * sysconf(_SC_PAGESIZE);
#ifdef __SANITIZE_ADDRESS__
    CHECK(grown < 320LL * 1024 * 1024); // the sanitizer keeps 256 MB of what was freed
#else
    CHECK(grown < 4LL * 1024 * 1024);
#endif
}

TEST_CASE(
    "a television's login sees figures and nothing else, and names only where the board allows")
{
    Wall wall;
    wall.makeBoard("'{}', '{}', '{queues,people}', 20, false");
    wall.database.addLogin(QStringLiteral("tv"), {QStringLiteral("bz_wallboard")});
    const QString tv =
        wall.database.addLogin(QStringLiteral("tv2"), {QStringLiteral("bz_wallboard")});
    Connection stranger = Connection::open(wall.database.target(tv));
    CHECK_THROWS_AS((void)WallboardStore().figures(stranger, QStringLiteral("Hall")), DbError);
    wall.run("DELETE FROM staff WHERE db_role = " + wall.owner.quotedText(tv));
    wall.run("INSERT INTO wallboard_login (db_role) VALUES (" + wall.owner.quotedText(tv) + ")");
    const WallFigures figures = WallboardStore().figures(stranger, QStringLiteral("Hall"));
    REQUIRE(figures.people.size() == 3);
    CHECK(figures.people.front().label == QStringLiteral("1001"));
    wall.run("UPDATE wallboard SET shows_names = true");
    CHECK(WallboardStore().figures(stranger, QStringLiteral("Hall")).people.front().label
          == QStringLiteral("Agent 1"));
    const QString made = QStringLiteral("hall_") + wall.database.name();
    Connection owner = wall.database.connect();
    WallboardStore().createLogin(owner, made, QStringLiteral("on the wall of the hall"));
    Connection television = Connection::open(wall.database.target(made));
    CHECK(WallboardStore().figures(television, QStringLiteral("Hall")).queues.size() == 2);
    owner.execute("SELECT drop_wallboard_login(" + owner.quotedText(made) + ")");
    CHECK_THROWS_AS((void)WallboardStore().figures(television, QStringLiteral("Hall")), DbError);
    for (const char *forbidden :
         {"SELECT * FROM agent", "SELECT * FROM seat_state", "SELECT * FROM waiting_call",
          "SELECT * FROM wallboard", "SELECT * FROM staff", "SELECT * FROM queue_visit",
          "SELECT * FROM customers_waiting()",
          "SELECT save_wallboard(NULL,'x','{}','{}','{queues}',20,true)",
          "SELECT remove_wallboard(1)", "SELECT create_wallboard_login('x1','y')"}) {
        INFO(forbidden);
        CHECK_THROWS_AS(stranger.execute(forbidden), DbError);
    }
}
