// SPDX-License-Identifier: GPL-3.0-or-later
#include "quality/stats/statspage.h"
#include "common/roles.h"
#include "db/dbworker.h"
#include "db/pqlink.h"
#include "quality/stats/statchart.h"
#include "quality/stats/statwords.h"
#include "support/modelcheck.h"
#include "support/statcentre.h"
#include "ui/common/fixture.h"

#include <QCheckBox>
#include <QClipboard>
#include <QComboBox>
#include <QDateEdit>
#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QMimeData>
#include <QPdfWriter>
#include <QPushButton>
#include <QSignalSpy>
#include <QTableView>

#include <catch2/catch.hpp>

using namespace banzhang;
using namespace banzhang::test;

namespace {

// September 2025 of a centre with sheets of chance, and who looks at it.
struct StatsRoom : UiFixture, StatCentre
{
    std::unique_ptr<DbWorker> worker;
    std::unique_ptr<PqLink> link;
    std::unique_ptr<StatDesk> desk;
    std::unique_ptr<StatsPage> page;
    std::vector<StatSheet> sheets;
    QString head = staff("quality_head");

    StatsRoom()
    {
        applyLook(*qApp, themes, QStringLiteral("en"));
        clock.set(QDateTime(QDate(2025, 9, 15), QTime(2, 0), Qt::UTC), 28800);
        for (int i = 0; i < 150; ++i) {
            sheets.push_back(chance());
            add(sheets.back());
        }
    }
    void open(const QString &login)
    {
        makeDesk(login);
        page = std::make_unique<StatsPage>(ui, *desk);
        page->resize(1384, 760);
        show(*page);
        QSignalSpy looked(desk.get(), &StatDesk::looked);
        page->activate();
        REQUIRE(QTest::qWaitFor([&] { return !looked.isEmpty(); }, 8000));
        QTest::qWait(20);
    }
    void makeDesk(const QString &login)
    {
        worker = std::make_unique<DbWorker>(database.target(login), QStringLiteral("test"));
        link = std::make_unique<PqLink>(worker->target(), QStringLiteral("quality"));
        link->start();
        desk = std::make_unique<StatDesk>(*worker, *link, statWord, statHint);
    }
    void openAsHead() { open(head); }
    // Does something and waits until the new statistics are there.
    void andLook(const std::function<void()> &deed) const
    {
        QSignalSpy looked(desk.get(), &StatDesk::looked);
        deed();
        REQUIRE(QTest::qWaitFor([&] { return !looked.isEmpty(); }, 8000));
        QTest::qWait(20);
    }
    void waitForCharts() const
    {
        QSignalSpy closer(desk.get(), &StatDesk::lookedCloser);
        REQUIRE(QTest::qWaitFor([&] { return !closer.isEmpty(); }, 8000));
    }
    [[nodiscard]] QTableView &table() const
    {
        return *page->findChild<QTableView *>(QStringLiteral("stats"));
    }
    [[nodiscard]] QString label(const char *name) const
    {
        return page->findChild<QLabel *>(QLatin1String(name))->text();
    }
    [[nodiscard]] StatChart &chart(const char *name) const
    {
        return *page->findChild<StatChart *>(QLatin1String(name));
    }
    void press(Qt::Key key, Qt::KeyboardModifiers modifiers) const
    {
        QTest::keyClick(&table(), key, modifiers);
    }
    [[nodiscard]] int countSeen() const
    {
        int n = 0;
        for (const QualityStat &stat : desk->stats().rows())
            n += stat.now.n;
        return n;
    }
    [[nodiscard]] int inSeptember(QDateTime StatSheet::*at) const
    {
        return int(std::count_if(sheets.begin(), sheets.end(), [at](const StatSheet &sheet) {
            return (sheet.*at).addSecs(8LL * 3600).date().month() == 9;
        }));
    }
    // Where somebody in the chart answers with these words.
    [[nodiscard]] static bool answers(const StatChart &chart, const QString &words)
    {
        for (int x = 0; x < chart.width(); x += 4) {
            for (int y = 0; y < chart.height(); y += 4) {
                if (chart.textAt({x, y}).contains(words))
                    return true;
            }
        }
        return false;
    }
};

}

TEST_CASE("statistics: rows by a click, the date basis by a key, both remembered") // Q23
{
    StatsRoom room;
    room.openAsHead();
    const ModelCheck check(&room.desk->stats());
    CHECK(room.table().model()->rowCount() == 5);
    CHECK(room.countSeen() == room.inSeptember(&StatSheet::interactionAt));
    CHECK(room.label("statSummary").contains(u"2025-09"));
    CHECK(room.label("statSummary")
              .contains(QStringLiteral("n = %1").arg(room.inSeptember(&StatSheet::interactionAt))));
    room.andLook([&] { room.press(Qt::Key_D, Qt::ControlModifier); });
    CHECK(room.countSeen() == room.inSeptember(&StatSheet::submittedAt));
    auto *teams = room.page->findChild<QPushButton *>(QStringLiteral("statBy1"));
    room.andLook([&] { QTest::mouseClick(teams, Qt::LeftButton); });
    CHECK(room.desk->query().by == StatBy::Team);
    CHECK(room.table().model()->headerData(QualityStatModel::Name, Qt::Horizontal).toString()
          == u"Team");
    room.openAsHead();
    CHECK(room.desk->query().by == StatBy::Team);
    CHECK_FALSE(room.desk->query().byInteraction);
}

TEST_CASE("statistics: too few are listed without a place, and the place says what is not told")
{
    StatsRoom room;
    room.run("UPDATE quality_setting SET least_to_rank = 5");
    StatSheet few = room.sheets.front();
    room.addAgent("1077", "新人", 1);
    few.agent = 6;
    few.interactionAt = few.submittedAt = QDateTime(QDate(2025, 9, 3), QTime(3, 0), Qt::UTC);
    room.add(few);
    room.openAsHead();
    const QualityStat *fresh = room.desk->stats().find(6);
    REQUIRE(fresh);
    CHECK(statWord(QualityStatModel::Place, *fresh, StatBy::Agent, 5) == u"too few to rank");
    CHECK(statWord(QualityStatModel::Interval, *fresh, StatBy::Agent, 5) == u"too few");
    CHECK(statHint(QualityStatModel::Place, *fresh, StatBy::Agent, 5).contains(u"below 5"));
    CHECK(room.label("statSummary").contains(u"too few to rank (n < 5)"));
    bool hasTie = false;
    for (int row = 0; row < room.table().model()->rowCount(); ++row)
        hasTie |= room.table().model()->index(row, 0).data().toString().contains(u'≈');
    CHECK(hasTie); // random scores: the intervals overlap
}

TEST_CASE("statistics: an inspector's leniency is said in words, never used in silence")
{
    StatsRoom room;
    room.openAsHead();
    room.andLook([&] { room.press(Qt::Key_G, Qt::ControlModifier); });
    room.andLook([&] { room.press(Qt::Key_G, Qt::ControlModifier); });
    REQUIRE(room.desk->query().by == StatBy::Inspector);
    REQUIRE(room.table().model()->rowCount() == 3);
    room.table().setCurrentIndex(room.table().model()->index(1, QualityStatModel::Name));
    const QString words = room.label("statSentences");
    CHECK(words.contains(u"than the others on the same teams"));
    CHECK(words.contains(u"95% interval"));
    CHECK(words.contains(u"No mean is corrected for it."));
}

TEST_CASE("statistics: the charts answer to the pointer, and are narrowed to a row by a key")
{
    StatsRoom room;
    room.openAsHead();
    room.waitForCharts();
    CHECK(StatsRoom::answers(room.chart("statTrend"), QStringLiteral("2025-09: mean")));
    CHECK(StatsRoom::answers(room.chart("statTrend"), QStringLiteral("2025-01: nothing scored")));
    CHECK(StatsRoom::answers(room.chart("statLosses"), QStringLiteral("情绪饱满")));
    CHECK(room.chart("statLosses").textAt({2, 2}).isEmpty());
    const auto lost = [&room] {
        double sum = 0;
        for (const QualityStat &item : room.desk->losses())
            sum += item.lost;
        return sum;
    };
    const double ofAll = lost();
    room.press(Qt::Key_L, Qt::ControlModifier);
    room.waitForCharts();
    CHECK(room.page->findChild<QCheckBox *>(QStringLiteral("statOfRow"))->isChecked());
    CHECK(lost() < ofAll);
    CHECK(lost() > 0);
}

TEST_CASE("statistics: copied as lines and as a picture, exported with figures")
{
    StatsRoom room;
    room.openAsHead();
    room.waitForCharts();
    QTest::mouseClick(room.table().viewport(), Qt::LeftButton, Qt::NoModifier,
                      room.table().visualRect(room.table().model()->index(1, 0)).center());
    room.press(Qt::Key_C, Qt::ControlModifier);
    const QString line = QGuiApplication::clipboard()->text();
    CHECK(line.count(u'\t') >= 6);
    room.press(Qt::Key_C, Qt::ControlModifier | Qt::ShiftModifier);
    CHECK(QGuiApplication::clipboard()->mimeData()->hasImage());
    const QString file = room.folder.filePath(QStringLiteral("out.csv"));
    room.ask.setNextFile(file);
    room.press(Qt::Key_E, Qt::ControlModifier);
    REQUIRE(QTest::qWaitFor([&] { return QFile::exists(file); }));
    QFile out(file);
    REQUIRE(out.open(QIODevice::ReadOnly));
    const QByteArray text = out.readAll();
    CHECK(text.count('\n') == 6); // the head and five agents
    CHECK(text.contains("Standard deviation"));
    const QualityStat &first = room.desk->stats().rows().front();
    CHECK(text.contains(QByteArray::number(first.now.mean, 'f', 2)));
    const QString book = room.folder.filePath(QStringLiteral("out.xlsx"));
    room.ask.setNextFile(book);
    QTest::mouseClick(room.page->findChild<QPushButton *>(QStringLiteral("statExport")),
                      Qt::LeftButton);
    REQUIRE(QTest::qWaitFor([&] { return QFile::exists(book); }));
}

TEST_CASE("statistics: the paper has charts and table, its head on every page")
{
    StatsRoom room;
    room.openAsHead();
    room.waitForCharts();
    const QString file = room.folder.filePath(QStringLiteral("out.pdf"));
    room.ask.setNextFile(file);
    room.press(Qt::Key_P, Qt::ControlModifier | Qt::ShiftModifier);
    REQUIRE(QTest::qWaitFor([&] { return QFile::exists(file); }));
    PrintedStats paper = room.page->printed();
    CHECK(paper.rows.size() == 5);
    CHECK(paper.facts[0].contains(u"2025-09"));
    CHECK(paper.facts[1].contains(u"by day of the interaction"));
    CHECK(paper.trend.size() == 12);
    CHECK(!paper.losses.empty());
    qreal shares = 0;
    for (const PrintedStats::Head &head : paper.heads)
        shares += head.share;
    CHECK(shares == Approx(1));
    const QStringList row = paper.rows.front();
    for (int copy = 0; copy < 150; ++copy)
        paper.rows.push_back(row);
    const auto pagesOf = [](const QString &path) {
        QFile pdf(path);
        REQUIRE(pdf.open(QIODevice::ReadOnly));
        const QByteArray bytes = pdf.readAll();
        CHECK(bytes.contains("/FontFile"));
        return bytes.count("/Type /Page\n") + bytes.count("/Type /Page ");
    };
    CHECK(pagesOf(file) == 1);
    const QString longer = room.folder.filePath(QStringLiteral("longer.pdf"));
    {
        QPdfWriter writer(longer);
        writer.setPageSize(QPageSize(QPageSize::A4));
        printStats(writer, paper);
    }
    CHECK(pagesOf(longer) >= 4);
}

TEST_CASE("statistics: another period by keys and by the combo, an empty one says so")
{
    StatsRoom room;
    room.openAsHead();
    for (int back = 0; back < 4; ++back)
        room.andLook([&] { room.press(Qt::Key_Left, Qt::AltModifier); });
    CHECK(room.desk->query().period == statPeriod(StatSpan::Month, QDate(2025, 5, 1)));
    CHECK(room.table().model()->rowCount() == 0);
    bool says = false;
    const auto labels = room.table().findChildren<QLabel *>();
    for (const QLabel *label : labels)
        says |= label->isVisible() && label->text() == u"No released sheet in this period";
    CHECK(says);
    auto *span = room.page->findChild<QComboBox *>(QStringLiteral("statSpan"));
    room.andLook([&] { span->setCurrentIndex(5); }); // last quarter
    CHECK(room.desk->query().period
          == StatPeriod{StatSpan::Quarter, QDate(2025, 4, 1), QDate(2025, 6, 30)});
    room.andLook([&] { span->setCurrentIndex(2); });
    auto *text = room.page->findChild<QLineEdit *>(QStringLiteral("statText"));
    QTest::keyClicks(text, QStringLiteral("1021"));
    CHECK(QTest::qWaitFor([&] { return room.table().model()->rowCount() == 1; }, 3000));
}

TEST_CASE("statistics: days of one's own are typed, and the other end follows")
{
    StatsRoom room;
    room.openAsHead();
    auto *last = room.page->findChild<QDateEdit *>(QStringLiteral("statLast"));
    last->setFocus();
    last->selectAll();
    room.andLook([&] {
        QTest::keyClicks(last, QStringLiteral("2025-08-20"));
        QTest::keyClick(last, Qt::Key_Return);
    });
    const QDate day(2025, 8, 20);
    CHECK(room.desk->query().period == StatPeriod{StatSpan::Days, day, day});
    auto *first = room.page->findChild<QDateEdit *>(QStringLiteral("statFirst"));
    first->setFocus();
    first->selectAll();
    room.andLook([&] {
        QTest::keyClicks(first, QStringLiteral("2025-08-01"));
        QTest::keyClick(first, Qt::Key_Return);
    });
    CHECK(room.desk->query().period == StatPeriod{StatSpan::Days, QDate(2025, 8, 1), day});
    CHECK(room.page->findChild<QComboBox *>(QStringLiteral("statSpan"))->currentText()
          == u"other days");
    room.andLook([&] { room.press(Qt::Key_Right, Qt::AltModifier); }); // as many days later
    CHECK(room.desk->query().period
          == StatPeriod{StatSpan::Days, QDate(2025, 8, 21), QDate(2025, 9, 9)});
}

TEST_CASE("statistics: who may not read sheets is told so in words")
{
    StatsRoom room;
    room.makeDesk(room.staff("scheduler"));
    room.page = std::make_unique<StatsPage>(room.ui, *room.desk);
    StatsRoom::show(*room.page);
    QSignalSpy failed(room.desk.get(), &StatDesk::failed);
    room.page->activate();
    REQUIRE(QTest::qWaitFor([&] { return !failed.isEmpty(); }, 8000));
    bool says = false;
    const auto labels = room.page->findChildren<QLabel *>();
    for (const QLabel *label : labels)
        says |= label->isVisible() && label->text() == u"The statistics could not be read.";
    CHECK(says);
}

TEST_CASE("statistics: newer sheets are told of, and read when the page is shown again")
{
    StatsRoom room;
    room.openAsHead();
    REQUIRE(QTest::qWaitFor([&] { return room.link->isConnected(); }, 8000));
    QSignalSpy looked(room.desk.get(), &StatDesk::looked);
    QSignalSpy staled(room.desk.get(), &StatDesk::staled);
    for (int sheet = 1; sheet <= 3; ++sheet)
        room.run("SELECT announce_quality('sheet:" + QByteArray::number(sheet) + "')");
    room.run("SELECT announce_quality('finding:1')");
    REQUIRE(QTest::qWaitFor([&] { return !staled.isEmpty(); }, 8000));
    QTest::qWait(200);
    CHECK(staled.size() == 1);
    CHECK(looked.isEmpty()); // a year is not summed up at each sheet
    const auto tells = [&] {
        const auto labels = room.page->findChildren<QLabel *>();
        return std::ranges::any_of(labels, [](const QLabel *label) {
            return label->isVisible() && label->text() == u"There may be newer sheets than these.";
        });
    };
    CHECK(tells());
    room.andLook([&] { room.page->activate(); });
    CHECK_FALSE(tells());
    CHECK_FALSE(room.desk->isStale());
}
