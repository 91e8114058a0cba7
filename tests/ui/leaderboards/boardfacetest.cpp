// SPDX-License-Identifier: GPL-3.0-or-later
#include "leaderboards/boardspage.h"

#include "db/dbworker.h"
#include "leaderboards/boardwords.h"
#include "leaderboards/portraits.h"
#include "support/boardcentre.h"
#include "ui/common/fixture.h"

#include <QApplication>
#include <QBuffer>
#include <QComboBox>
#include <QImage>
#include <QLabel>
#include <QSignalSpy>
#include <QTest>

#include <catch2/catch.hpp>

using namespace banzhang;
using namespace banzhang::test;

namespace {

struct Faces : UiFixture, BoardCentre
{
    std::unique_ptr<DbWorker> worker;
    std::unique_ptr<BoardDesk> desk;
    std::unique_ptr<BoardsPage> page;

    Faces()
    {
        addAgent("1001", "王芳", 1);
        addAgent("1002", "李娜", 2);
        applyLook(*qApp, themes, QStringLiteral("en"));
        clock.set(QDateTime::currentDateTimeUtc(), 28800);
        const QString today = clock.siteNow().date().toString(Qt::ISODate);
        order(u"A1"_qs, u"1001"_qs, today, u"300"_qs);
        order(u"A2"_qs, u"1002"_qs, today, u"200"_qs);
    }
    ~Faces()
    {
        page.reset();
        desk.reset();
    }
    void open()
    {
        worker = std::make_unique<DbWorker>(database.target(manager), QStringLiteral("test"));
        const auto word = [this](int column, const BoardPlace &place, const BoardLook &look) {
            return boardWord(column, place, look, clock);
        };
        desk = std::make_unique<BoardDesk>(*worker, true, word, boardTip);
        page = std::make_unique<BoardsPage>(ui, *desk);
        page->resize(1384, 760);
        show(*page);
        page->activate();
        REQUIRE(comesTo([this] { return text("champion_day") == u"1001 王芳"; }));
    }
    [[nodiscard]] QString text(const char *name) const
    {
        return page->findChild<QLabel *>(QLatin1String(name))->text();
    }
    [[nodiscard]] static bool comesTo(const std::function<bool()> &what)
    {
        return QTest::qWaitFor(what, 8000);
    }
    [[nodiscard]] PortraitFace &face() const
    {
        return *page->findChild<QWidget *>(QStringLiteral("board_day"))
                    ->findChild<PortraitFace *>();
    }
    void choose(BoardMetric metric)
    {
        auto *combo = page->findChild<QComboBox *>(QStringLiteral("metric"));
        combo->setCurrentIndex(combo->findData(int(metric)));
        Q_EMIT combo->activated(combo->currentIndex());
    }
    [[nodiscard]] bool mayMix() const
    {
        auto *combo = page->findChild<QComboBox *>(QStringLiteral("metric"));
        const int row = combo->findData(int(BoardMetric::Mix));
        return combo->model()->index(row, 0).flags().testFlag(Qt::ItemIsEnabled);
    }
};

QByteArray redPng()
{
    QImage image(64, 64, QImage::Format_RGB32);
    image.fill(Qt::red);
    QByteArray png;
    QBuffer buffer(&png);
    buffer.open(QIODevice::WriteOnly);
    image.save(&buffer, "PNG");
    return png;
}

}

TEST_CASE("B4 a mix is chosen on the page once some rules have weights and its formula is shown")
{
    Faces faces;
    faces.open();
    CHECK_FALSE(faces.mayMix());
    CHECK(faces.text("boardFormula").isEmpty());
    faces.run("ALTER TABLE board_version DISABLE TRIGGER guarded; UPDATE board_version"
              " SET metric = 'mix', weights = '{\"amount\": 3, \"orders\": 1}'"
              " WHERE code = 'week'");
    faces.desk->refresh();
    REQUIRE(faces.comesTo([&] { return faces.mayMix(); }));
    CHECK(faces.text("boardFormula")
          == u"Weighted mix = 100 × (3 × Sales amount + 1 × Orders) / 4, each as a share of the"
             " best"); // the week's
    faces.choose(BoardMetric::Mix);
    REQUIRE(faces.comesTo([&] { return faces.text("period_day").contains(u"Weighted mix"); }));
    CHECK(faces.text("championValue_day") == u"100.0");
    faces.choose(BoardMetric::Amount);
    REQUIRE(faces.comesTo([&] { return faces.text("boardFormula").isEmpty(); }));
}

TEST_CASE("#20 who leads a board has the photo and a crown beside the name, or the initials")
{
    Faces faces;
    faces.open();
    CHECK(faces.face().size() == QSize(48, 48));
    const QImage initials = faces.face().grab().toImage();
    CHECK(initials.pixelColor(4, 24) == faces.ui.theme().sel);
    CHECK(faces.page->findChild<QLabel *>(QStringLiteral("crown_day"))->isVisible());
    faces.run("UPDATE agent SET photo = decode('" + redPng().toHex()
              + "', 'hex') WHERE agent_no = '1001'");
    QSignalSpy looked(faces.page.get(), &BoardsPage::lookedAt);
    faces.page->deactivate();
    faces.page->activate();
    CHECK(looked.size() == 2);
    REQUIRE(faces.comesTo(
        [&] { return faces.face().grab().toImage().pixelColor(24, 24) == QColor(Qt::red); }));
    faces.desk->setWho(BoardWho::Team);
    REQUIRE(faces.comesTo([&] { return !faces.text("champion_day").startsWith(u"1001"); }));
    CHECK(faces.face().grab().toImage().pixelColor(4, 24) == faces.ui.theme().sel);
}
